import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttp2Server } from 'node:http2';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { EventStoreUnavailable } from '@onewindow/infra/eventStoreDb/unavailable.ts';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';

import { type DoubleSettings, type EventStoreDbDouble, startDouble } from './eventStoreDbDouble.ts';
import { listen, openStore, type Settings } from './eventStoreDbHarness.ts';
import { tcpGate } from './tcpGate.ts';
import { testCertificate } from './testCertificate.ts';

const folder = mkdtempSync(join(tmpdir(), 'onewindow-tls-'));
const certificate = join(folder, 'ca.pem');
writeFileSync(certificate, testCertificate.certificate);
const noCertificate = join(folder, 'notes.pem');
writeFileSync(noCertificate, 'to be asked for at the office');
const user = { name: 'admin', password: 's3cr&t%' };
const signedIn = `admin:${encodeURIComponent(user.password)}`;

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});
afterAll(() => rmSync(folder, { recursive: true }));

const double = async (settings: DoubleSettings): Promise<EventStoreDbDouble> => {
  const started = await startDouble(settings);
  cleanUps.push(() => started.stop());
  return started;
};

const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  cleanUps.push(() => server.close());
  return (server.address() as AddressInfo).port;
};

/** What an operator is told, and nothing else: one line, without a password and without a stack. */
const complaint = async (url: string, settings: Settings = {}): Promise<string> => {
  const lines = listen();
  const said = ['log', 'warn', 'error', 'info'].map((name) =>
    vi.spyOn(console, name as 'log').mockImplementation(() => undefined),
  );
  const error: unknown = await openStore(url, lines, settings).then(
    (store) => store.close(),
    (reason: unknown) => reason,
  );
  for (const spy of said) {
    expect(spy).not.toHaveBeenCalled();
    spy.mockRestore();
  }
  expect(error).toBeInstanceOf(EventStoreUnavailable);
  const { message, cause } = error as EventStoreUnavailable;
  expect(cause).toBeUndefined();
  expect(message).not.toContain('\n');
  for (const secret of [user.password, encodeURIComponent(user.password), 's3cr', 'wrong-one']) {
    expect(message).not.toContain(secret);
    expect(JSON.stringify(lines.lines)).not.toContain(secret);
  }
  return message;
};

describe('a connection string that cannot be used', () => {
  const wrong: Record<string, readonly string[]> = {
    'must begin with esdb:// or esdb+discover://': ['http://db1:2113', 'db1:2113', 'esdb://'],
    'write esdb:// or esdb+discover://, and leave the rest': [
      'kurrentdb://db1',
      'kurrentdb+discover://x@db1',
      'kdb://db1',
    ],
    'each host is <name>:<port>': ['esdb://db1:99999', 'esdb://db1:x', 'esdb://admin:s3cr@t@t:1@', 'esdb://db1,,db2'],
    'before the @ stands <user>:<password>': ['esdb://admin@db1', 'esdb://admin:@db1'],
    'must be percent-encoded': ['esdb://admin:s3cr?t@db1', 'esdb://admin:s3cr%zz@db1'],
    'tls must be true or false': ['esdb://db1?tls=no'],
    'tls has no value': ['esdb://db1?tls='],
    'an option behind the ? is not known': ['esdb://admin:s3cr@db1?tlss=true', 'esdb://db1?throwOnAppendFailure=false'],
    'name the certificate of your authority with tlsCAFile': ['esdb://admin:s3cr@db1?tlsVerifyCert=false'],
    'tlsCAFile=/no/such/file cannot be read': ['esdb://db1?tlsCAFile=/no/such/file'],
    [`tlsCAFile=${noCertificate} holds no certificate in PEM`]: [`esdb://db1?tlsCAFile=${noCertificate}`],
    [`userKeyFile=${certificate} holds no private key without a passphrase in PEM`]: [
      `esdb://db1?userCertFile=${certificate}&userKeyFile=${certificate}`,
    ],
    'userCertFile and userKeyFile belong together': ['esdb://db1?userCertFile=/x'],
    'keepAliveInterval must be a whole number': ['esdb://db1?keepAliveInterval=soon'],
    'nodePreference must be leader': ['esdb://db1?nodePreference=follower'],
    'esdb+discover:// takes one name': ['esdb+discover://db1,db2'],
    'leave it away, or set EVENT_STORE_ALLOW_PLAINTEXT=yes': [
      'esdb://db1?tls=false',
      'esdb://127.0.0.1,db1?tls=false',
      'esdb+discover://cluster.example?TLS=false',
    ],
  };
  it.each(Object.entries(wrong))('%s', async (words, urls) => {
    for (const url of urls) expect(await complaint(url)).toContain(words);
  });
});

describe('a server that cannot be used', () => {
  it('nobody listens there', async () => {
    expect(await complaint('esdb://127.0.0.1:1?tls=false')).toContain(
      'nothing listens at 127.0.0.1:1; start the server',
    );
  });

  it('none of several nodes listens, also where they are to be discovered', async () => {
    const words = 'nothing listens at 127.0.0.1:1;';
    expect(await complaint('esdb://127.0.0.1:1,127.0.0.1:2?tls=false&discoveryInterval=10')).toContain(words);
    expect(await complaint('esdb+discover://127.0.0.1:1?tls=false&discoveryInterval=10')).toContain(words);
  });

  it('the host is unknown', async () => {
    const words = 'no machine is known by the name no-such-host.invalid; correct the host';
    expect(await complaint('esdb://admin:s3cr@no-such-host.invalid:2113')).toContain(words);
  });

  it('the password is wrong, the user is not known, or none is given', async () => {
    const { port } = await double({ tls: true, user });
    const at = `localhost:${port}?tlsCAFile=${certificate}`;
    expect(await complaint(`esdb://admin:wrong-one@${at}`)).toContain("the user's name or password is wrong");
    expect(await complaint(`esdb://nobody:wrong-one@${at}`)).toContain("the user's name or password is wrong");
    expect(await complaint(`esdb://${at}`)).toContain('the server asks for a user: write esdb://<user>:<password>@…');
    const store = await openStore(`esdb://${signedIn}@${at}`, listen());
    expect(await store.readStream('case-1')).toEqual({ found: false });
    await store.close();
  });

  it('the user may not read the whole log', async () => {
    const { port } = await double({ tls: true, user: { ...user, mayReadAll: false } });
    expect(await complaint(`esdb://${signedIn}@localhost:${port}?tlsCAFile=${certificate}`)).toContain(
      'the user admin may not read $all; give it the right',
    );
  });

  it('plain text meets TLS, and TLS meets plain text', async () => {
    const secret = await double({ tls: true, user });
    const open = await double({});
    expect(await complaint(`esdb://${signedIn}@localhost:${secret.port}?tls=false`)).toMatch(
      /speaks TLS; remove tls=false$/,
    );
    expect(await complaint(`esdb://${signedIn}@localhost:${open.port}`)).toMatch(
      /does not speak TLS; .* add tls=false$/,
    );
  });

  it('the certificate is from nobody that is known here, or for another name', async () => {
    const { port } = await double({ tls: true, user });
    expect(await complaint(`esdb://${signedIn}@localhost:${port}`)).toContain('name it with tlsCAFile=<file>');
    const elsewhere = await tcpGate(port, { host: '127.0.0.2' });
    cleanUps.push(() => elsewhere.close());
    const url = `esdb://${signedIn}@127.0.0.2:${elsewhere.port}?tlsCAFile=${certificate}`;
    expect(await complaint(url)).toContain('is for another name; use the name that it is for');
  });

  it('what answers is no EventStoreDB', async () => {
    const web = await listening(createHttpServer((_, response) => void response.end('hello')) as unknown as Server);
    const web2 = await listening(
      createHttp2Server((_, response) => {
        response.writeHead(404);
        response.end();
      }) as unknown as Server,
    );
    const shell = await listening(
      createServer((socket) => void socket.on('error', () => undefined).end('SSH-2.0\r\n')),
    );
    for (const port of [web, web2, shell]) {
      expect(await complaint(`esdb://127.0.0.1:${port}?tls=false`)).toContain(
        `what answers at 127.0.0.1:${port} is no EventStoreDB`,
      );
    }
  });

  it('nobody answers: when the time is up there is a word', async () => {
    const mute = await listening(createServer((socket) => void socket.on('error', () => undefined)));
    expect(await complaint(`esdb://127.0.0.1:${mute}?tls=false`, { limit: 300 })).toContain('does not answer');
  });

  it('three hosts of a cluster keep silent under TLS: the word does not wait for them', async () => {
    const mute = () => listening(createServer((socket) => void socket.on('error', () => undefined)));
    const hosts = await Promise.all([mute(), mute(), mute()]);
    const url = `esdb://${hosts.map((port) => `localhost:${port}`).join(',')}`;
    expect(await complaint(url, { limit: 300 })).toContain(`localhost:${hosts[0]} does not answer`);
  });

  it('the server is too old, or so old that it cannot say how old', async () => {
    const old = await double({ version: '21.10.9' });
    const ancient = await double({ version: undefined });
    expect(await complaint(`esdb://127.0.0.1:${old.port}?tls=false`)).toContain(
      'the server is EventStoreDB 21.10.9, and 22.10 or later is needed; upgrade it',
    );
    expect(await complaint(`esdb://127.0.0.1:${ancient.port}?tls=false`)).toContain('22.10 or later is needed');
  });

  it('a server that is known to be faulty, or that its maker supports no more, is used, with one warning in the log', async () => {
    const warnings = async (version: string): Promise<readonly string[]> => {
      const { port } = await double({ version });
      const lines = listen();
      await (await openStore(`esdb://127.0.0.1:${port}?tls=false`, lines)).close();
      return lines.lines.map(({ text }) => text);
    };
    for (const version of ['22.10.3', '24.2.0', '24.10.4', '25.0.0']) {
      expect(await warnings(version)).toEqual([expect.stringContaining('wrong checkpoints to filtered subscriptions')]);
    }
    for (const version of ['24.6.0', '24.10.2'])
      expect(await warnings(version)).toEqual([expect.stringContaining('can hang')]);
    const ends = {
      '22.10.5': 'October 2024',
      '23.10.8': 'October 2025',
      '24.10.14': 'October 2026',
      '25.1.4': '26.0 came',
    };
    for (const [version, end] of Object.entries(ends))
      expect(await warnings(version)).toEqual([expect.stringMatching(`no support by its maker since .*${end}: plan`)]);
    for (const version of ['26.0.1', '26.1.0']) expect(await warnings(version)).toEqual([]);
  });
});
