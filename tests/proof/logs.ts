import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ownCategories } from '@onewindow/app/contexts.ts';
import { factsOfLogFile } from '@onewindow/infra/factTree/logFacts.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { MarkableStore, NewEvent } from '@onewindow/kernel/eventStore.ts';
import { isOwnBy, ofOwnStreams } from '@onewindow/kernel/ownStreams.ts';
import { onTestFinished } from 'vitest';

/** A folder that is gone when the test has ended. */
export const folderOfTest = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'onewindow-proof-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** An embedded log that is closed when the test has ended. */
export const openLog = (file: string): MarkableStore => {
  const store = ofOwnStreams(openSqliteEventStore({ file, world: systemWorld }), ownCategories);
  onTestFinished(() => store.close());
  return store;
};

export const factsOf = (file: string) => factsOfLogFile(file, isOwnBy(ownCategories));

let ids = 0;

/** A fact about nothing. */
export const someFact = (data: object = {}, type = 'SomethingHappened'): NewEvent => ({
  id: `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
  type,
  data: { number: ids, words: '施工许可', ...data },
  metadata: { actor: { role: 'window', id: 'local' } },
});

/** Fills a log with so many facts, in turns on five streams. */
export const fill = async (store: MarkableStore, count: number): Promise<void> => {
  for (let number = 0; number < count; number += 1) {
    const stream = `case-${number % 5}`;
    const slice = await store.readStream(stream, { direction: 'backwards', max: 1 });
    await store.append(stream, slice.found ? slice.last : 'no-stream', [someFact()]);
  }
};

/** Lets the event loop turn until something is so. */
export const until = async (isSo: () => boolean): Promise<void> => {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
};
