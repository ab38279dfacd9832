import type { Instant } from './instant.ts';
import type { Position } from './eventStore.ts';

/** How far this node's read model is. */
export type FollowerState =
  | { readonly at: 'catchingUp'; readonly progress: number }
  | { readonly at: 'ready' }
  /** There is no room to go on; it does by itself when there is. */
  | { readonly at: 'diskFull'; readonly reason: string }
  | { readonly at: 'stopped'; readonly reason: string };

/** What was asked of the read model was not answered: it was found damaged, and is built anew from the log. */
export class ReadModelDamaged extends Error {
  override readonly name = 'ReadModelDamaged';
}

/**
 * The one reader of the log: it feeds every projection, and tells who waits for it. Whether it writes in this thread or in
 * another, nobody who holds one can tell: `tests/contract/followerContract.ts` proves each.
 */
export interface Follower {
  readonly state: () => FollowerState;
  /** Whether the read model passed a position within so many milliseconds. */
  readonly passed: (position: Position, milliseconds: number) => Promise<boolean>;
  /** The same for a public ordinal (decision 12). */
  readonly counted: (ordinal: number, milliseconds: number) => Promise<boolean>;
  /** The ordinal of the last public fact in the read model. */
  readonly ordinal: () => number;
  /** When the last fact that somebody gave was written down, by the clock of who did. */
  readonly lastRecordedAt: () => Instant | undefined;
  /** Calls `tell` after every batch with the tables that it changed, until the function that comes back is called. */
  readonly onBatch: (tell: (changed: ReadonlySet<string>) => void) => () => void;
  /** Settles when following has ended. */
  readonly stop: () => Promise<void>;
}
