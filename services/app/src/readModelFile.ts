import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

import { removeDisposableFile } from '@onewindow/infra/disposableFile.ts';
import type { ReadModelVersion } from '@onewindow/gateway/health.ts';
import type { AdoptedCalendars } from '@onewindow/kernel/adoptedCalendars.ts';

import committed from './generated/readModelSources.json' with { type: 'json' };
import { rawHash, type ReadModelSources } from './readModelSources.ts';

const root = new URL('../../../', import.meta.url);

/**
 * Where the read model lies: its name carries a hash of all that it follows from, so another version of the program has
 * another file, and the one before stays for going back (decision 2). A calendar that another node adopted meanwhile is such a
 * thing too: figures that were concluded since are reckoned with it.
 */
export const readModelFile = async (
  dataDir: string,
  catalogueHash: string,
  { all }: Pick<AdoptedCalendars, 'all'>,
): Promise<string> => {
  const hash = createHash('sha256')
    .update(catalogueHash)
    .update(all.map((calendar) => `${calendar.hash} ${calendar.adoptedAt}`).join('\n'))
    .update((await sources()).hash);
  return join(dataDir, `read-model-${hash.digest('hex').slice(0, 16)}.sqlite`);
};

/** What is committed holds, but for somebody who changes the program at this moment: in a checkout it is reckoned anew. */
const sources = async (): Promise<ReadModelSources> => {
  if (!existsSync(new URL('.git', root)) || isCurrent(committed)) return committed;
  const { readModelSources } = await import('../generate/readModelSources.ts');
  return readModelSources();
};

const isCurrent = ({ files, raw }: ReadModelSources): boolean =>
  files.every((file) => existsSync(new URL(file, root))) &&
  rawHash(files, (file) => readFileSync(new URL(file, root), 'utf8')) === raw;

/** Where a read model is prepared before it has its name. */
export const asideOf = (file: string): string => `${file}.prepared`;

/**
 * The read models beside the one that is served, which comes first: of other versions, and what `onewindow prepare` is making. Of
 * `:memory:` there is nothing to tell.
 */
export const readModelsBeside = (current: string): readonly ReadModelVersion[] => {
  if (current === ':memory:') return [];
  const found = namesIn(dirname(current)).flatMap((name) => {
    const [, version = '', aside] = named.exec(name) ?? [];
    if (version === '') return [];
    const state = aside ? 'preparing' : name === basename(current) ? 'serving' : 'kept';
    return [{ version, state } as const];
  });
  return found.toSorted((a, b) => Number(b.state === 'serving') - Number(a.state === 'serving'));
};

/** Whoever asks how a node is is answered also where its folder cannot be read. */
const namesIn = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

const named = /^read-model-([0-9a-f]{16})\.sqlite(\.prepared)?$/;

/**
 * Removes read models that no version can want any more: all but this one and the newest of the others; and what a preparation of this
 * one has left that was killed.
 */
export const removeOldReadModels = (dataDir: string, current: string): void => {
  removeDisposableFile(asideOf(current));
  const others = readdirSync(dataDir)
    .filter((name) => named.test(name) && !name.endsWith(asideOf('')) && join(dataDir, name) !== current)
    .map((name) => ({ file: join(dataDir, name), at: statSync(join(dataDir, name)).mtimeMs }))
    .toSorted((a, b) => b.at - a.at);
  for (const { file } of others.slice(1)) removeDisposableFile(file);
};
