import type { NodeAt } from '@onewindow/kernel/merkleProof.ts';
import { growTree, type Hash, leafHash, nodePlace } from '@onewindow/kernel/merkleTree.ts';

import type { LogFacts } from './logFacts.ts';

/** A tree with every node that is final, whether it lies in a file or in memory. */
export interface KnownTree {
  readonly size: number;
  readonly node: NodeAt;
}

/** The tree over a whole log, in memory: 64 bytes a fact, and what JavaScript adds to them. */
export const treeOfFacts = async (facts: LogFacts): Promise<KnownTree> => {
  const nodes: Hash[] = [];
  const tree = growTree(undefined, (_level, hash) => void nodes.push(hash));
  for await (const some of facts) for (const { leaf } of some) tree.append(leafHash(leaf));
  return {
    size: tree.size(),
    node: (level, index) => {
      const hash = nodes[nodePlace(level, index)];
      if (!hash) throw new RangeError(`a tree of ${tree.size()} leaves has no node ${index} of level ${level}`);
      return hash;
    },
  };
};
