import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('../../../', import.meta.url);

/** What a read model's rows follow from: change any of it, and they are reckoned anew. */
const sources = [
  'projections/src/',
  'services/kernel/src/',
  'services/window/src/policies.ts',
  'services/hookup/src/policies/',
  'services/hookup/src/delivery/',
  'schema/src/',
  'schema/calendars/',
  'infra/src/readModel.ts',
  'infra/src/readModelTables.ts',
];

/**
 * Where the read model lies: its name carries a hash of all that it follows from, so another version of the program has
 * another file, and the one before stays for going back (decision 2).
 */
export const readModelFile = (dataDir: string, catalogueHash: string): string => {
  const hash = createHash('sha256').update(catalogueHash);
  for (const file of sources.flatMap(filesOf))
    hash.update(file.pathname.slice(root.pathname.length)).update(readFileSync(file));
  return join(dataDir, `read-model-${hash.digest('hex').slice(0, 16)}.sqlite`);
};

/** Removes read models that no version can want any more: all but this one and the newest of the others. */
export const removeOldReadModels = (dataDir: string, current: string): void => {
  const others = readdirSync(dataDir)
    .filter((name) => /^read-model-[0-9a-f]{16}\.sqlite$/.test(name) && join(dataDir, name) !== current)
    .map((name) => ({ file: join(dataDir, name), at: statSync(join(dataDir, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at);
  for (const { file } of others.slice(1))
    for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
};

const filesOf = (source: string): URL[] => {
  const at = new URL(source, root);
  if (!source.endsWith('/')) return [at];
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|json)$/.test(name) && !name.endsWith('.test.ts'))
    .toSorted()
    .map((name) => new URL(name, at));
};
