import { headOf, type HeadOnRecord, headsOnRecord } from '@onewindow/infra/factTree/headsOnRecord.ts';
import type { Logger } from '@onewindow/infra/logger.ts';
import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { FactTree } from '@onewindow/kernel/factTree.ts';
import { instantAt, millisecondsAt } from '@onewindow/kernel/instant.ts';
import { rootAt } from '@onewindow/kernel/merkleProof.ts';
import type { DueList } from '@onewindow/kernel/scheduler.ts';
import type { TreeHeadKey } from '@onewindow/kernel/treeHead.ts';
import type { World } from '@onewindow/kernel/world.ts';
import { type CentreEvent, TreeHeadTimeStamped } from '@onewindow/schema/centre/events.ts';
import { centreStream, timeStampStream } from '@onewindow/schema/streams.ts';

import type { CentreLaw } from './law.ts';
import { recordOfCentre } from './recordOfCentre.ts';

/** What heads are signed with and from. */
export interface TreeHeadDeps {
  /** The centre ends. */
  readonly closing: AbortSignal;
  readonly store: EventStore;
  readonly world: Pick<World, 'now'>;
  readonly law: Pick<CentreLaw, 'catalogue' | 'dayOf' | 'beginOf'>;
  readonly tree: FactTree;
  readonly key: TreeHeadKey;
  readonly isReady: () => boolean;
  /** How many facts this node knows of, whether they are in its tree yet or not, and when there are more. */
  readonly recorded: { readonly ordinal: () => number; readonly onBatch: (tell: () => void) => unknown };
  readonly log: Pick<Logger, 'debug' | 'error'>;
}

/** The heads of the tree over a centre's facts: one a day is signed, where facts have come since the last. */
export interface TreeHeads {
  /** Signs what is due, at the beginning of each day, or when the centre is there again. */
  readonly toSign: DueList;
  /** Calls `wake` when the tree has caught up on which something waits to be signed. */
  readonly onceGrown: (wake: () => void) => void;
  /** The last head on record, as far as this node has followed. */
  readonly latest: () => HeadOnRecord | undefined;
  /** Calls `tell` whenever there is a later head on record, or a time stamp. */
  readonly onNoted: (tell: () => void) => void;
  /** Since which day there have been facts that no head covers, where there are such. */
  readonly unsignedSince: () => Day | undefined;
}

/** Whoever is first of several nodes signs: the others find its head in the centre's stream, and hold their tree against it. */
export const treeHeads = (deps: TreeHeadDeps): TreeHeads => {
  const { store, world, law, tree, key, isReady, log } = deps;
  const centre = law.catalogue.id;
  let latest: HeadOnRecord | undefined;
  /** Of the last head. */
  let isStamped = false;
  let unsignedSince: Day | undefined;
  let toldOf: string | undefined;
  const listeners: (() => void)[] = [];
  /** A tree that has not caught up says when it has; one that never does costs nothing. */
  let isWaiting = false;

  const note = (head: HeadOnRecord | undefined): void => {
    if (!head?.isSound || head.size <= (latest?.size ?? 0)) return;
    latest = head;
    isStamped = false;
    unsignedSince = undefined;
    noteNews();
    for (const tell of listeners) tell();
  };
  const noteStamp = ({ data }: StoredEvent): void => {
    if ((data as { readonly size?: number }).size !== latest?.size) return;
    isStamped = true;
    if (!hasNews()) unsignedSince = undefined;
    for (const tell of listeners) tell();
  };
  /** Whether more than the last head itself, and its time stamp, has come since: an idle centre signs nothing. */
  const hasNews = (size = deps.recorded.ordinal()): boolean => size > (latest ? latest.size + (isStamped ? 2 : 1) : 0);
  const noteNews = (): void => {
    if (hasNews()) unsignedSince ??= law.dayOf(instantAt(world.now()));
  };
  deps.recorded.onBatch(noteNews);
  const lookUp = async (): Promise<readonly StoredEvent<CentreEvent>[]> => {
    const slice = await store.readStream(centreStream(centre));
    const facts = slice.found ? (slice.events as readonly StoredEvent<CentreEvent>[]) : [];
    for (const head of headsOnRecord(facts, centre)) note(head);
    if (latest && !isStamped) {
      const stamp = await store.readStream(timeStampStream(centre, latest.day));
      if (stamp.found) for (const fact of stamp.events) noteStamp(fact);
    }
    return facts;
  };
  let hasLooked = false;
  tree.onGrown((facts) => {
    for (const fact of facts) {
      if (fact.stream === centreStream(centre)) note(headOf(fact, centre));
      else if (fact.type === TreeHeadTimeStamped.type) noteStamp(fact);
    }
    if (hasLooked) return;
    hasLooked = true;
    // What the tree took in before this start it does not tell again.
    lookUp().catch((error: unknown) => {
      hasLooked = false;
      // Who is asked to stop lets go of the store while this looks.
      if (deps.closing.aborted) return;
      log.error({ err: error }, 'the heads of the tree over the facts cannot be read now');
    });
  });

  const work = async (now: number): Promise<number | undefined> => {
    if (!isReady()) return undefined;
    const today = law.dayOf(instantAt(now));
    const tomorrow = millisecondsAt(law.beginOf(addDays(today, 1)));
    if (latest && latest.day >= today) return tomorrow;
    isWaiting = !tree.hasCaughtUp();
    if (isWaiting) return undefined;
    const facts = await lookUp();
    const size = tree.size();
    if (latest && latest.day >= today) return tomorrow;
    if (latest && !goesOnFrom(latest, tree)) {
      // A head that does not follow on the one before would be a false witness. Once is enough.
      if (toldOf !== latest.root)
        log.error(
          { head: latest.day, size: latest.size },
          'the facts up to the last head of the tree are not what they were when it was signed: no head is signed. Run onewindow verify',
        );
      toldOf = latest.root;
      return tomorrow;
    }
    if (!hasNews(size)) return tomorrow;
    const head = key.sign({ centre, day: today, size, root: rootAt(tree.node, size).toString('base64url') });
    if (!(await recordTreeHead(store, world, { head, publicKey: key.publicKey, facts }))) return now;
    log.debug({ day: head.day, size, root: head.root, keyId: head.keyId }, 'the state of the record is signed');
    return tomorrow;
  };

  return {
    toSign: { name: 'tree heads', tables: [], work },
    onceGrown: (wake) =>
      tree.onGrown(() => {
        if (isWaiting && tree.hasCaughtUp()) wake();
      }),
    latest: () => latest,
    onNoted: (tell) => void listeners.push(tell),
    unsignedSince: () => unsignedSince,
  };
};

const goesOnFrom = ({ size, root }: HeadOnRecord, tree: FactTree): boolean =>
  size <= tree.size() && rootAt(tree.node, size).toString('base64url') === root;

/** Puts a head on record, and says whether nobody was faster. */
export const recordTreeHead = async (
  store: EventStore,
  world: Pick<World, 'now'>,
  {
    head: { centre, size, root, day, keyId, signature },
    publicKey,
    facts,
  }: {
    readonly head: ReturnType<TreeHeadKey['sign']>;
    readonly publicKey: string;
    /** The centre's stream, as it was when it was looked at. */
    readonly facts: readonly StoredEvent<CentreEvent>[];
  },
): Promise<boolean> => {
  const act = `tree head of ${day} ${size} ${root} ${keyId}`;
  const said = { size, root, day, keyId, publicKey, signature };
  return recordOfCentre(store, world, { centre, facts, by: 'treeHeads', act }, 'TreeHeadSigned', [said]);
};
