import type { StoredEvent } from './eventStore.ts';
import type { NodeAt } from './merkleProof.ts';

/** The tree over the facts in the order of their public ordinals, as far as this node has taken them in. */
export interface FactTree {
  /** How many facts it holds: those with the ordinals 1 to `size`. */
  readonly size: () => number;
  /** Whether it holds all that is on record. */
  readonly hasCaughtUp: () => boolean;
  /** A node of it that is final. */
  readonly node: NodeAt;
  /** Calls `tell` with the facts, as they lie in the log, whenever the tree has taken some in. */
  readonly onGrown: (tell: (facts: readonly StoredEvent[]) => void) => void;
  /** Settles when the tree grows no more, and its file is let go of. */
  readonly stop: () => Promise<void>;
}
