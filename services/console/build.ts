/**
 * Builds the console: `node services/console/build.ts` does it, and says how large it came out; with `--if-changed` only where the last
 * build is of other sources.
 * Where somebody opens it for the first time, no more than `firstView` is loaded, and no page adds more than `furtherPage`.
 */
import { createHash, randomUUID } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, brotliCompressSync, gzipSync } from 'node:zlib';

/** In bytes of script, gzipped. */
const firstView = 300_000;
const furtherPage = 60_000;

const here = import.meta.dirname;

/** The file that builds, to be run in a process of its own. */
export const buildScript = import.meta.filename;

/** What a build is made of; whoever changes one of them gets another build. */
const sources = [
  'index.html',
  'package.json',
  'vite.config.ts',
  'build.ts',
  'documents.ts',
  '{src,public}/**/*.*',
  '../../pnpm-lock.yaml',
  '../../schema/operations/me.graphql',
  '../../schema/published/contract.graphql',
];

/** The folder of the build, and whether it is of the sources as they are now. */
export const builtConsole = (): { readonly folder: string; readonly isCurrent: boolean } => {
  const folder = join(here, 'dist');
  return { folder, isCurrent: read(join(folder, 'sources')) === hashOfSources() };
};

const hashOfSources = (): string => {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((pattern) => globSync(pattern, { cwd: here })).toSorted())
    hash
      .update(file)
      .update('\0')
      .update(read(join(here, file)) ?? '')
      .update('\0');
  return hash.digest('hex');
};

const read = (file: string): string | undefined => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
};

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly isDynamicEntry?: boolean;
  readonly imports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** Builds into a folder of its own and puts that in place of the old one, so that nobody is served half a console. */
const build = async (): Promise<void> => {
  // Whatever the environment is for: React would come in its slow form for developers.
  process.env['NODE_ENV'] = 'production';
  const [{ build: viteBuild }, { consoleDocuments }] = await Promise.all([import('vite'), import('./documents.ts')]);
  const { folder } = builtConsole();
  const made = `${folder}.${randomUUID()}`;
  try {
    await viteBuild({
      configFile: join(here, 'vite.config.ts'),
      logLevel: 'warn',
      build: { outDir: made, manifest: 'manifest.json' },
    });
    const manifest = JSON.parse(readFileSync(join(made, 'manifest.json'), 'utf8')) as Manifest;
    judge(manifest, made);
    for (const file of globSync('**/*.{js,css,svg}', { cwd: made })) compress(join(made, file));
    writeFileSync(join(made, 'documents.json'), JSON.stringify(consoleDocuments()));
    writeFileSync(join(made, 'sources'), hashOfSources());
    const old = `${folder}.${randomUUID()}`;
    mkdirSync(folder, { recursive: true });
    renameSync(folder, old);
    renameSync(made, folder);
    rmSync(old, { recursive: true });
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
};

const compress = (file: string): void => {
  const content = readFileSync(file);
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }));
};

/** Refuses a build that is too large for whoever opens it on a slow line. */
export const judge = (manifest: Manifest, folder: string): void => {
  const withImports = (name: string, known = new Set<string>()): ReadonlySet<string> => {
    if (known.has(name)) return known;
    known.add(name);
    for (const one of manifest[name]?.imports ?? []) withImports(one, known);
    return known;
  };
  const sizeOf = (names: Iterable<string>): number =>
    [...names]
      .map((name) => manifest[name]?.file ?? '')
      .filter((file) => file.endsWith('.js'))
      .reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file))).length, 0);
  const entries = Object.keys(manifest).filter((name) => manifest[name]?.isEntry);
  const first = new Set(entries.flatMap((name) => [...withImports(name)]));
  const pages = Object.keys(manifest).filter((name) => manifest[name]?.isDynamicEntry);
  const sizes = [
    { what: 'first view', size: sizeOf(first), limit: firstView },
    ...pages.map((name) => ({
      what: name,
      size: sizeOf([...withImports(name)].filter((one) => !first.has(one))),
      limit: furtherPage,
    })),
  ];
  for (const { what, size, limit } of sizes)
    console.log(`${what}: ${(size / 1000).toFixed(1)} kB of ${limit / 1000} kB`);
  const over = sizes.filter(({ size, limit }) => size > limit).map(({ what }) => what);
  if (over.length > 0) throw new RangeError(`larger than allowed: ${over.join(', ')}`);
};

if (import.meta.main && !(process.argv.includes('--if-changed') && builtConsole().isCurrent)) await build();
