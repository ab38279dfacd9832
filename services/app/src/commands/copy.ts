import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { createLogger } from '@onewindow/infra/logger.ts';
import type { Settings } from '@onewindow/infra/settings.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { MarkableStore } from '@onewindow/kernel/eventStore.ts';

import { CopyRefused } from '@onewindow/infra/copyLog/copyRefused.ts';
import { moveLog } from '@onewindow/infra/copyLog/moveLog.ts';
import { holdDataDir } from '../dataDir.ts';
import { keysOfCopy, sealedSource } from '../sealedSource.ts';
import { openStore } from '../openStore.ts';
import { progressBar } from '../progressBar.ts';

/**
 * Copies a centre's log from one store to another: each a data folder, or the address of an EventStoreDB. `seal`: what an older
 * version recorded of people in clear is sealed in the copy.
 */
export const copy = async (from: string, to: string, settings: Settings, seal = false): Promise<void> => {
  if (from === to || (!isAddress(from) && !isAddress(to) && resolve(from) === resolve(to))) {
    throw new CopyRefused(`--from and --to are the same: ${isAddress(from) ? 'one event store' : from}`);
  }
  if (!isAddress(from) && !statSync(join(from, 'events.sqlite'), { throwIfNoEntry: false })) {
    throw new CopyRefused(`--from ${from} holds no event log: there is no events.sqlite in it`);
  }
  await using source = await open(from, settings);
  await using target = await open(to, settings);
  const sealed = seal
    ? await sealedSource(source.store, keysOfCopy(to, !isAddress(to), settings.personKeys), systemWorld)
    : undefined;
  const bar = progressBar('copy', 100);
  const parts = { copy: 0, 'check source': 0, 'check copy': 0 };
  const events = await moveLog(sealed?.store ?? source.store, target.store, (part, share) => {
    parts[part] = share;
    bar.update(Math.floor(parts.copy * 60 + parts['check source'] * 15 + parts['check copy'] * 25));
  }).finally(() => {
    bar.stop();
    sealed?.close();
  });
  process.stdout.write(`${events} events copied; both logs are the same, stream by stream and in order\n`);
};

const isAddress = (place: string): boolean => /^esdb(\+discover)?:\/\//.test(place);

const open = async (
  place: string,
  { logLevel, eventStoreClient, allowPlaintext }: Settings,
): Promise<AsyncDisposable & { readonly store: MarkableStore }> => {
  const around = { world: systemWorld, log: createLogger(logLevel, process.stdout.isTTY), inOrder: true };
  if (isAddress(place)) {
    const store = await openStore({ eventStore: place, eventStoreClient, allowPlaintext }, around);
    return { store, [Symbol.asyncDispose]: () => store.close() };
  }
  const held = holdDataDir(place);
  try {
    const store = await openStore({ dataDir: place, lock: held }, around);
    const letGo = async () => {
      await store.close();
      held.release();
    };
    return { store, [Symbol.asyncDispose]: letGo };
  } catch (error) {
    held.release();
    throw error;
  }
};
