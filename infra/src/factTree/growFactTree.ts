import { eventAt } from '@onewindow/kernel/eventAt.ts';
import { DiskFull, type EventStore, type StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { leafText } from '@onewindow/kernel/factLeaf.ts';
import type { FactTree } from '@onewindow/kernel/factTree.ts';
import { leafHash } from '@onewindow/kernel/merkleTree.ts';
import { pause } from '@onewindow/kernel/waiting.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { removeDisposableFile } from '../disposableFile.ts';
import { isReadModelDamage } from '../readModelDamage.ts';
import { type FactTreeFile, openFactTreeFile, type TreeCheckpoint } from './factTreeFile.ts';

/** So many facts are taken in at once: a few milliseconds' work. */
const maxBatch = 250;
/** So much later is tried again what found no room, in milliseconds. */
const retryDelay = 1_000;

/**
 * Follows the log into the tree over its facts. Nobody waits for it: it begins when it is told to, and gives way between batches. A
 * tree that is damaged, or of another log, is begun anew.
 * @throws {UnusableFile} if the file may be somebody else's; it is left as it is.
 */
export const growFactTree = ({
  file,
  store,
  world,
  begin,
  giveWay,
  onDamage,
  onStop,
}: {
  /** Or ':memory:'. */
  readonly file: string;
  /** Of own streams alone, and of nothing that lifts: the tree holds what lies in the log. */
  readonly store: EventStore;
  readonly world: Pick<World, 'after'>;
  /** Settles when the read model has caught up: until then the machine has more urgent work. */
  readonly begin: Promise<unknown>;
  readonly giveWay: () => Promise<void>;
  readonly onDamage: (error: unknown) => void;
  /** Told why the tree grows no more. */
  readonly onStop: (error: unknown) => void;
}): FactTree => {
  const stopping = new AbortController();
  const listeners: ((facts: readonly StoredEvent[]) => void)[] = [];
  let hasCaughtUp = false;
  let tree = openOr(file, onDamage);
  /** What was found damaged in the tree's own file; the log may be, too, and that is another matter. */
  let damage: { readonly found: unknown } | undefined;
  let isRenewed = false;
  let pass = new AbortController();

  const inFile = <Result>(act: () => Result): Result => {
    try {
      return act();
    } catch (error) {
      if (isReadModelDamage(error)) {
        damage ??= { found: error };
        pass.abort();
      }
      throw error;
    }
  };

  const follow = async (): Promise<void> => {
    const checkpoint = tree.checkpoint();
    if (checkpoint && !(await isOf(store, checkpoint))) inFile(() => tree.clear());
    const after = tree.checkpoint()?.position ?? store.start;
    const signal = AbortSignal.any([stopping.signal, pass.signal]);
    for await (const { events, position, caughtUp } of store.follow({ after, signal, maxBatch })) {
      if (damage) return;
      const last = events.at(-1);
      if (last) {
        const { id, stream, revision } = last;
        const leaves = events.map((event) => leafHash(leafText(event)));
        inFile(() => tree.append(leaves, { position, last: { id, stream, revision } }));
      }
      hasCaughtUp = caughtUp;
      if (caughtUp) isRenewed = false;
      for (const tell of listeners) tell(events);
      if (!caughtUp) await giveWay();
    }
  };

  const renew = (found: unknown): void => {
    isRenewed = true;
    tree.close();
    onDamage(found);
    removeDisposableFile(file);
    tree = openFactTreeFile(file);
    damage = undefined;
    pass = new AbortController();
  };

  const goOn = async (): Promise<void> => {
    await Promise.race([begin, aborted(stopping.signal)]);
    while (!stopping.signal.aborted) {
      try {
        await follow();
        if (!damage) return;
      } catch (error) {
        if (error !== damage?.found && !(error instanceof DiskFull)) throw error;
      }
      hasCaughtUp = false;
      if (damage && isRenewed) throw damage.found;
      if (damage) renew(damage.found);
      else await pause(world, retryDelay, stopping.signal);
    }
  };
  const growing = goOn()
    .catch((error: unknown) => {
      hasCaughtUp = false;
      onStop(error);
    })
    .finally(() => tree.close());

  return {
    size: () => tree.checkpoint()?.size ?? 0,
    hasCaughtUp: () => hasCaughtUp,
    node: (level, index) => inFile(() => tree.node(level, index)),
    onGrown: (tell) => void listeners.push(tell),
    stop: () => {
      stopping.abort();
      return growing;
    },
  };
};

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

const openOr = (file: string, onDamage: (error: unknown) => void): FactTreeFile => {
  try {
    return openFactTreeFile(file);
  } catch (error) {
    if (!isReadModelDamage(error)) throw error;
    onDamage(error);
    removeDisposableFile(file);
    return openFactTreeFile(file);
  }
};

/** Whether the log shows at the checkpoint the event that the tree took in there. */
const isOf = async (store: EventStore, { last, position }: TreeCheckpoint): Promise<boolean> => {
  const event = await eventAt(store, last);
  return event?.id === last.id && store.compare(event.position, position) <= 0;
};
