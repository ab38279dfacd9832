import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

import { isTooOld, oldestVersion, warningAbout } from './eventStoreDb/version.ts';
import { readSettings, settings } from './settings.ts';

// What no engine is needed for: the files fit each other and the program. Nothing here shows that a container starts.

const root = new URL('../../', import.meta.url);
const infra = new URL('infra/', root);
const text = (file: string, folder = infra): string => readFileSync(new URL(file, folder), 'utf8');

const Service = z.object({
  image: z.string(),
  build: z.object({ context: z.string(), dockerfile: z.string() }).optional(),
  environment: z.record(z.string(), z.string()).default({}),
  depends_on: z
    .union([z.array(z.string()), z.record(z.string(), z.object({ condition: z.string() }))])
    .transform((names) => (Array.isArray(names) ? names : Object.keys(names)))
    .default([]),
  entrypoint: z.array(z.string()).default([]),
  command: z.array(z.string()).default([]),
  volumes: z.array(z.string()).default([]),
  networks: z.array(z.string()).default([]),
  ports: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  restart: z.string().optional(),
});
type Service = z.infer<typeof Service>;

const compose = z
  .object({
    services: z.record(z.string(), Service),
    networks: z.record(z.string(), z.object({})),
    volumes: z.record(z.string(), z.object({})),
  })
  .parse(parse(text('compose.yaml'), { merge: true }));

const all = Object.entries(compose.services);
const named = (pattern: RegExp): readonly (readonly [string, Service])[] => all.filter(([name]) => pattern.test(name));
const variables: ReadonlySet<string> = new Set(Object.values(settings).map(({ variable }) => variable));
const servers = named(/^db\d$/u);
const nodes = named(/^onewindow\d$/u);

/** A file beside compose.yaml; a name without a dot is a volume. */
const isFile = (source: string): boolean => source.startsWith('./') && existsSync(new URL(source, infra));

/** Compose's own placeholders and `$$`, as an operator who set every password would have them. */
const filledIn = (value: string): string =>
  value
    // One may stand in the default of another.
    .replaceAll(/\$\{\w+:-([^${}]*)\}/gu, '$1')
    .replaceAll(/\$\{\w+:-([^}]*)\}/gu, '$1')
    .replaceAll(/\$\{\w+_ISSUER:\?[^}]*\}/gu, 'https://id.example.gov.cn')
    .replaceAll(/\$\{\w+:\?[^}]*\}/gu, 'secret')
    .replaceAll('$$', '$');

/** Of the server's options, those that EventStoreDB 24.10 documents and we know the meaning of. */
const serverOptions = new Set([
  'EVENTSTORE_ADVERTISE_HOST_TO_CLIENT_AS',
  'EVENTSTORE_ADVERTISE_NODE_PORT_TO_CLIENT_AS',
  'EVENTSTORE_CERTIFICATE_FILE',
  'EVENTSTORE_CERTIFICATE_PRIVATE_KEY_FILE',
  'EVENTSTORE_CLUSTER_DNS',
  'EVENTSTORE_CLUSTER_SIZE',
  'EVENTSTORE_DEFAULT_ADMIN_PASSWORD',
  'EVENTSTORE_DEFAULT_OPS_PASSWORD',
  'EVENTSTORE_DISCOVER_VIA_DNS',
  'EVENTSTORE_ENABLE_ATOM_PUB_OVER_HTTP',
  'EVENTSTORE_GOSSIP_SEED',
  'EVENTSTORE_MAX_APPEND_SIZE',
  'EVENTSTORE_NODE_HOST_ADVERTISE_AS',
  'EVENTSTORE_NODE_IP',
  'EVENTSTORE_NODE_PORT',
  'EVENTSTORE_REPLICATION_HOST_ADVERTISE_AS',
  'EVENTSTORE_REPLICATION_IP',
  'EVENTSTORE_REPLICATION_PORT',
  'EVENTSTORE_RUN_PROJECTIONS',
  'EVENTSTORE_TELEMETRY_OPTOUT',
  'EVENTSTORE_TRUSTED_ROOT_CERTIFICATES_PATH',
]);

describe('compose.yaml', () => {
  it('has a cluster of three, two nodes of onewindow, and one port to them, on this machine only', () => {
    expect(servers.map(([name]) => name)).toEqual(['db1', 'db2', 'db3']);
    expect(nodes.map(([name]) => name)).toEqual(['onewindow1', 'onewindow2']);
    const ports = all.flatMap(([name, { ports: published }]) => published.map((port) => [name, filledIn(port)]));
    expect(ports).toEqual([['proxy', '127.0.0.1:4000:4000']]);
  });

  it.each(all)('%s depends on services, lies in networks and mounts what there is', (_, service) => {
    for (const name of service.depends_on) expect(compose.services).toHaveProperty(name);
    for (const name of service.networks) expect(compose.networks).toHaveProperty(name);
    const mounts = service.volumes.map((volume) => volume.split(':'));
    expect(mounts.filter(([source = '']) => !(source in compose.volumes) && !isFile(source))).toEqual([]);
    expect(mounts.filter(([, target = '']) => !target.startsWith('/'))).toEqual([]);
  });

  it('declares no volume and no network that nobody uses', () => {
    const used = new Set(all.flatMap(([, { volumes }]) => volumes.map((volume) => volume.split(':')[0])));
    expect(Object.keys(compose.volumes).filter((name) => !used.has(name))).toEqual([]);
    const joined = new Set(all.flatMap(([, { networks }]) => networks));
    expect(Object.keys(compose.networks).filter((name) => !joined.has(name))).toEqual([]);
  });

  it.each(all)('%s has an image with a full version', (_, { image, build }) => {
    expect(image).toMatch(/^[\w.\-/]+:\d+\.\d+\.\d+(-[a-z]+)?$/u);
    if (!build) return;
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(text('package.json', root)));
    expect(image).toBe(`onewindow:${version}`);
    expect(existsSync(new URL(build.dockerfile, new URL(`${build.context}/`, infra)))).toBe(true);
  });

  it('keeps what two nodes or two servers may not share apart, and has the nodes share the keys of persons', () => {
    // Certificates of the authority, and the keys, which are one store for all nodes.
    const shared = new Set(['trusted', 'keys']);
    const owned = [...servers, ...nodes].map(([, { volumes }]) =>
      volumes.map((volume) => volume.split(':')[0]).filter((name) => !shared.has(name ?? '')),
    );
    expect(new Set(owned.flat()).size).toBe(owned.flat().length);
    for (const [, { volumes, environment }] of nodes) {
      expect(volumes.some((volume) => volume.endsWith(':/data'))).toBe(true);
      expect(volumes).toContain('keys:/keys');
      expect(environment['PERSON_KEYS']).toMatch(/^\/keys\//u);
    }
  });

  it('shows the key of the authority to nobody but who makes certificates, and the servers not to the door', () => {
    expect(
      all.filter(([, { volumes }]) => volumes.some((one) => one.startsWith('authority:'))).map(([name]) => name),
    ).toEqual(['certificates']);
    expect(compose.services['proxy']?.networks).toEqual(['door']);
    for (const [, { networks }] of servers) expect(networks).toEqual(['store']);
  });

  it.each(['certificates', 'rights'])('says in %s shell that can be read, and lets it end', (name) => {
    const service = compose.services[name];
    expect(service?.entrypoint).toEqual(['bash', '-euc']);
    execFileSync('bash', ['-n', '-c', filledIn(service?.command[0] ?? '')]);
    expect(service?.restart).toBeUndefined();
  });

  it('writes no password down', () => {
    expect(text('compose.yaml')).not.toMatch(/changeit/u);
    const secrets = all.flatMap(([, { environment }]) =>
      Object.entries(environment).filter(([name]) => name.endsWith('PASSWORD')),
    );
    expect(secrets).not.toHaveLength(0);
    for (const [, value] of secrets) expect(value).toMatch(/^\$\{\w+:\?[^}]+\}$/u);
  });
});

describe.each(servers)('the server %s', (name, { environment, volumes, healthcheck }) => {
  it('is given options that the server knows', () => {
    expect(Object.keys(environment).filter((option) => !serverOptions.has(option))).toEqual([]);
  });

  it('knows the two others, and goes by the name that its certificate has', () => {
    const others = servers.map(([other]) => other).filter((other) => other !== name);
    expect(environment['EVENTSTORE_CLUSTER_SIZE']).toBe(String(servers.length));
    expect(environment['EVENTSTORE_GOSSIP_SEED']).toBe(others.map((other) => `${other}:2113`).join(','));
    expect(environment['EVENTSTORE_NODE_HOST_ADVERTISE_AS']).toBe(name);
    expect(environment['EVENTSTORE_REPLICATION_HOST_ADVERTISE_AS']).toBe(name);
    const script = compose.services['certificates']?.command[0] ?? '';
    expect(/for server in ([\w ]+);/u.exec(script)?.[1]?.split(' ')).toContain(name);
  });

  it('finds its certificate and the authority where they are mounted, and keeps its data in a volume', () => {
    const mounts = volumes.map((volume) => volume.split(':')[1] ?? '');
    const paths = ['CERTIFICATE_FILE', 'CERTIFICATE_PRIVATE_KEY_FILE', 'TRUSTED_ROOT_CERTIFICATES_PATH'].map(
      (option) => environment[`EVENTSTORE_${option}`] ?? '',
    );
    expect(paths.filter((path) => !mounts.some((mount) => `${path}/`.startsWith(`${mount}/`)))).toEqual([]);
    expect(mounts).toContain('/var/lib/eventstore');
    expect(healthcheck?.test.join(' ')).toContain('/health/live');
    expect(healthcheck?.test).not.toContain('--insecure');
  });
});

describe.each(nodes)('the node %s', (_, { environment, volumes, healthcheck, entrypoint, command }) => {
  const set = Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, filledIn(value)]));

  it('is given settings that the program knows, and can use', () => {
    expect(Object.keys(set).filter((name) => !variables.has(name))).toEqual([]);
    expect(() => readSettings(set)).not.toThrow();
  });

  it('goes to all three servers, over TLS, as a user of its own', () => {
    const [, user, , hosts, query] = /^esdb:\/\/([^:]+):([^@]+)@([^?]+)\?(.+)$/u.exec(set['EVENT_STORE'] ?? '') ?? [];
    expect(user).toBe('onewindow');
    expect(hosts?.split(',')).toEqual(servers.map(([name]) => `${name}:2113`));
    const options = new URLSearchParams(query);
    expect(options.get('tls')).toBe('true');
    const authority = volumes.find((volume) => volume.startsWith('trusted:'))?.split(':')[1] ?? '-';
    expect(options.get('tlsCAFile')).toBe(`${authority}/ca.crt`);
    expect(set).not.toHaveProperty('EVENT_STORE_ALLOW_PLAINTEXT');
  });

  it('is healthy when it is ready, and is asked where it listens', () => {
    expect(healthcheck?.test.at(-1)).toContain(`http://127.0.0.1:${set['PORT']}/readyz`);
    expect(set['HOST']).toBe('0.0.0.0');
    expect(set['PUBLIC_URL']).toBe('http://127.0.0.1:4000');
    expect(volumes).toContainEqual(expect.stringMatching(new RegExp(`:${set['DATA_DIR']}$`, 'u')));
    expect(text('proxy.conf')).toMatch(new RegExp(`^\\treverse_proxy (.+:${set['PORT']} ?){2} \\{$`, 'mu'));
  });

  it('runs what the image runs', () => {
    expect([entrypoint, command]).toEqual([[], []]);
  });
});

describe('Dockerfile', () => {
  const dockerfile = text('Dockerfile');

  it('stands on Node 24, installs what the lock file says, and runs a file that exists as somebody who is not root', () => {
    expect(dockerfile.match(/^FROM .+/gmu)?.map((line) => line.split(' ')[1])).toEqual(
      Array.from({ length: 2 }, () => 'node:24-bookworm-slim'),
    );
    expect(dockerfile).toMatch(/install .*--frozen-lockfile/u);
    expect(dockerfile).toMatch(/^USER node$/mu);
    const entrypoint = z.array(z.string()).parse(JSON.parse(/^ENTRYPOINT (.+)$/mu.exec(dockerfile)?.[1] ?? '[]'));
    expect(entrypoint[0]).toBe('node');
    expect(existsSync(new URL(entrypoint[1] ?? '-', root))).toBe(true);
    expect(dockerfile).toMatch(/^CMD \["start"\]$/mu);
  });

  it('takes into the image only files that exist, and neither data nor secrets', () => {
    const lines = text('Dockerfile.dockerignore').split('\n');
    const taken = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    expect(lines).toContain('*');
    expect(taken.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
    expect(taken).not.toContain('data');
    // Every package of the workspace, or the lock file no longer fits.
    const { packages } = z.object({ packages: z.array(z.string()) }).parse(parse(text('pnpm-workspace.yaml', root)));
    const folders = packages.map((one) => one.replace('/*', ''));
    expect(folders.filter((one) => !taken.includes(one) && !taken.includes(`${one}/package.json`))).toEqual([]);
  });
});

describe('README.md', () => {
  const page = text('README.md');

  it('names every setting, and no image or secret that compose.yaml does not have', () => {
    for (const name of variables) expect(page).toContain(`\`${name}\``);
    const images = new Set(all.map(([, { image }]) => image));
    for (const [image] of page.matchAll(/eventstore\/eventstore:[\d.]+\d/gu)) expect(images).toContain(image);
    const placeholders = [...text('compose.yaml').matchAll(/\$\{(\w+):[?-]/gu)].map(([, name = '']) => name);
    expect(placeholders.filter((name) => !page.includes(name))).toEqual([]);
  });

  it('says of each server version what the program says', () => {
    const rows = [...page.matchAll(/^\| (\d\d\.[\d.]+) – (\d\d\.[\d.]+) \|.*\| (warns|says nothing) \|$/gmu)];
    expect(rows.length).toBeGreaterThan(10);
    for (const [, from = '', to = '', answer] of rows) {
      const warnings = [from, to].map((version) => (warningAbout(version) === undefined ? 'says nothing' : 'warns'));
      expect([from, to, ...warnings]).toEqual([from, to, answer, answer]);
      expect([from, to].filter(isTooOld)).toEqual([]);
    }
    expect(page).toContain(`| before ${oldestVersion} |`);
  });
});
