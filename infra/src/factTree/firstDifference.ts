import type { Hash } from '@onewindow/kernel/merkleTree.ts';

import type { LoggedFact } from './logFacts.ts';
import type { KnownTree } from './treeOfFacts.ts';

/** Where a log first differs from what it was: the ordinal, what lies there now, and what became of it. */
export interface Difference {
  readonly what: 'altered' | 'missing' | 'inserted';
  readonly ordinal: number;
  /** What the log holds there; nothing past its end. */
  readonly fact?: LoggedFact;
}

/** Holds leaves, one after another, against a tree that was known before. */
export interface Comparison {
  readonly take: (fact: LoggedFact, leaf: Hash) => void;
  /** The first difference among all that was taken, as far as it can be told without what is still to come. */
  readonly look: () => Difference | undefined;
}

/** 2^10 leaves are held against one node; only where that differs, one by one. */
const level = 10;
const blockSize = 2 ** level;

/**
 * Compares a log with a tree that was known before. `nodeOf` gives a node of the tree over what was taken.
 */
export const compareWith = (known: KnownTree, nodeOf: (level: number, index: number) => Hash): Comparison => {
  let taken = 0;
  /** From which leaf on what was taken is kept, since nothing has been held against it. */
  let from = 0;
  let kept: { readonly fact: LoggedFact; readonly leaf: Hash }[] = [];
  let found: Difference | undefined;

  /** Leaf by leaf. Whether a fact was altered or another inserted before it shows in the next one. */
  const search = (): void => {
    for (const [offset, { fact, leaf }] of kept.entries()) {
      const index = from + offset;
      if (index >= known.size || known.node(0, index).equals(leaf)) continue;
      const isNextOfKnown = index + 1 < known.size && known.node(0, index + 1).equals(leaf);
      const isInserted = kept[offset + 1]?.leaf.equals(known.node(0, index)) ?? false;
      found = { what: isNextOfKnown ? 'missing' : isInserted ? 'inserted' : 'altered', ordinal: index + 1, fact };
      return;
    }
  };

  return {
    take: (fact, leaf) => {
      if (found) return;
      kept.push({ fact, leaf });
      taken += 1;
      // One more than a block: what lies behind a difference says what it is.
      if (kept.length <= blockSize) return;
      const block = from / blockSize;
      const isSame = from + blockSize <= known.size && known.node(level, block).equals(nodeOf(level, block));
      if (!isSame && from < known.size) search();
      kept = kept.slice(blockSize);
      from = taken - kept.length;
    },
    look: () => {
      if (!found) search();
      return found;
    },
  };
};
