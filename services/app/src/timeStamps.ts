import { type HeadOnRecord, headsOnRecord } from '@onewindow/infra/factTree/headsOnRecord.ts';
import type { Logger } from '@onewindow/infra/logger.ts';
import { backOff } from '@onewindow/hookup/delivery/backOff.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { PostFailed } from '@onewindow/kernel/http.ts';
import type { DueList } from '@onewindow/kernel/scheduler.ts';
import { type TimeStamp, type TimeStampAuthority, TimeStampRefused } from '@onewindow/kernel/timeStamp.ts';
import { headLine } from '@onewindow/kernel/treeHead.ts';
import { chance } from '@onewindow/kernel/waiting.ts';
import type { World } from '@onewindow/kernel/world.ts';
import { TreeHeadTimeStamped } from '@onewindow/schema/centre/events.ts';
import { centreStream, timeStampStream } from '@onewindow/schema/streams.ts';

import { recordOfCentre } from './recordOfCentre.ts';
import type { TreeHeads } from './treeHeads.ts';

/** What heads are time-stamped with. */
export interface TimeStampDeps {
  readonly centre: string;
  readonly store: EventStore;
  readonly world: Pick<World, 'now' | 'randomBytes'>;
  readonly heads: Pick<TreeHeads, 'latest' | 'onNoted'>;
  readonly authority: TimeStampAuthority;
  /** Whether this node asks the authority, or only looks at what others were answered. */
  readonly asks: boolean;
  readonly isReady: () => boolean;
  readonly closing: AbortSignal;
  readonly log: Pick<Logger, 'debug' | 'warn'>;
}

/** The time stamps of the heads of the tree over a centre's facts. */
export interface TimeStamps {
  /** Asks for the stamp of the last head, until there is one. */
  readonly toStamp: DueList;
  /** Since which day no head has had one, where the last has none. */
  readonly unstampedSince: () => Day | undefined;
}

/** No wait for an authority that does not answer is longer, in milliseconds. */
const longestWait = 3_600_000;

/**
 * The last head is stamped, and none before it that was missed: a later head goes on from an earlier, and what was there at the later
 * instant is all that a stamp can say now. Of several nodes that ask one is first, and its token stays.
 */
export const timeStamps = (deps: TimeStampDeps): TimeStamps => {
  const { centre, store, world, heads, authority, asks, isReady, closing, log } = deps;
  let stamped: HeadOnRecord | undefined;
  let unstampedSince: Day | undefined;
  let hasLookedBack = false;
  let failed: { readonly root: string; readonly times: number; readonly nextAt: number } | undefined;

  /** The first head after the last that was stamped. */
  const lookBack = async (): Promise<void> => {
    const slice = await store.readStream(centreStream(centre));
    const all = slice.found ? headsOnRecord(slice.events, centre).filter(({ isSound }) => isSound) : [];
    for (const head of all.toReversed()) {
      if (await isOnRecord(store, head)) break;
      unstampedSince = head.day;
    }
    hasLookedBack = true;
  };

  const ask = async (head: HeadOnRecord, now: number): Promise<number | undefined> => {
    const times = failed?.root === head.root ? failed.times : 0;
    if (failed && times > 0 && now < failed.nextAt) return failed.nextAt;
    try {
      const stamp = await authority.stamp(headLine(head), closing);
      await recordTimeStamp(store, world, { head, stamp, authority: authority.name });
      log.debug({ day: head.day, stampedAt: stamp.stampedAt }, 'the state of the record is time-stamped');
      failed = undefined;
      // Whether it was this node or another that was first, it is on record now.
      return now;
    } catch (error) {
      if (closing.aborted) return undefined;
      if (!(error instanceof PostFailed || error instanceof TimeStampRefused)) throw error;
      // Once for each head: that it stays away is told by the centre's warnings.
      if (times === 0)
        log.warn({ day: head.day, why: error.message }, 'TSA_URL gives no time stamp; it is asked again');
      const nextAt = world.now() + Math.min(backOff(times + 1, chance(world)), longestWait);
      failed = { root: head.root, times: times + 1, nextAt };
      return nextAt;
    }
  };

  return {
    toStamp: {
      name: 'time stamps',
      tables: [],
      work: async (now) => {
        const head = heads.latest();
        if (!head || head === stamped || closing.aborted || !isReady()) return undefined;
        if (!hasLookedBack) await lookBack();
        if (await isOnRecord(store, head)) {
          stamped = head;
          unstampedSince = undefined;
          return undefined;
        }
        unstampedSince ??= head.day;
        return asks ? ask(head, now) : undefined;
      },
    },
    unstampedSince: () => unstampedSince,
  };
};

const isOnRecord = async (store: EventStore, { centre, day, size }: HeadOnRecord): Promise<boolean> => {
  const slice = await store.readStream(timeStampStream(centre, day));
  return slice.found && slice.events.some((fact) => (fact.data as { readonly size?: number }).size === size);
};

/** Puts on record what an authority said of a head, and says whether nobody was faster. */
export const recordTimeStamp = async (
  store: EventStore,
  world: Pick<World, 'now'>,
  {
    head: { centre, day, size, root },
    stamp: { token, stampedAt },
    authority,
  }: { readonly head: HeadOnRecord; readonly stamp: TimeStamp; readonly authority: string },
): Promise<boolean> => {
  const place = { centre, stream: timeStampStream(centre, day), facts: [], by: 'timeStamps' };
  const said = { size, day, authority, stampedAt, token: Buffer.from(token).toString('base64') };
  const act = `time stamp of ${day} ${size} ${root}`;
  return recordOfCentre(store, world, { ...place, act }, TreeHeadTimeStamped.type, [said]);
};
