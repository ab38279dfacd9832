import type { EventStore, MarkableStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { UnknownOutcome } from '@onewindow/kernel/eventStore.ts';
import type { CentreEvent } from '@onewindow/schema/centre/events.ts';
import { centreStream } from '@onewindow/schema/streams.ts';

import { digestOf, requireSameLog } from './compareLogs.ts';
import { copyLog } from './copyLog.ts';
import { CopyRefused } from './copyRefused.ts';
import { eventsOf } from './eventsOf.ts';

/** What the target's centre stream is marked with until the final check: no node starts on it. */
const unfinished = 'a copy under way';
/** After so many faults in a row that pass, something else is wrong. */
const mostFaults = 20;

/** Told of the parts of a copy: how much of each is done, from 0 to 1. */
export type CopyProgress = (part: 'copy' | 'check source' | 'check copy', share: number) => void;

/**
 * Copies a centre's log into a store that holds nothing else, and holds the two against each other. Done again after a kill
 * at any point, it goes on where it was. How many events were copied comes back.
 * @throws {CopyRefused} where there is nothing to copy, the target holds something else, or the copy is not the same.
 */
export const moveLog = async (from: EventStore, to: MarkableStore, onProgress: CopyProgress): Promise<number> => {
  const first = await firstOf(from);
  if (!first) throw new CopyRefused('there is nothing to copy: the source is empty');
  if (first.type !== 'CentreOpened')
    throw new CopyRefused(`the source begins with ${first.type}: it is no log of a centre`);
  const centre = centreStream(first.data.centre);
  const mark = await to.markOf(centre);
  if (mark === undefined && (await firstOf(to))) {
    throw new CopyRefused('the target holds a log already: choose an empty one');
  }
  await to.mark(centre, unfinished);
  const events = await copied(from, to, (share) => onProgress('copy', share));
  const source = await digestOf(from, (share) => onProgress('check source', share));
  requireSameLog(source, await digestOf(to, (share) => onProgress('check copy', share)));
  await to.mark(centre, undefined);
  return events;
};

/** Copies, and where a fault passes begins again at the end of what arrived: the order across streams must not change. */
const copied = async (from: EventStore, to: EventStore, onProgress: (share: number) => void): Promise<number> => {
  for (let faults = 0; ; faults += 1) {
    try {
      return await copyLog(from, to, (_events, share) => onProgress(share));
    } catch (error) {
      if (!(error instanceof UnknownOutcome) || faults === mostFaults) throw error;
    }
  }
};

const firstOf = async (store: EventStore): Promise<StoredEvent<CentreEvent> | undefined> => {
  for await (const { event } of eventsOf(store)) return event as StoredEvent<CentreEvent>;
  return undefined;
};
