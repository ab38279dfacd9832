import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import type { FactTree } from '@onewindow/kernel/factTree.ts';
import type { TreeHead } from '@onewindow/kernel/treeHead.ts';
import type { Warning } from '@onewindow/projections/warnings.ts';

/** A head, and the key that it names. */
export interface SignedTreeHead extends TreeHead {
  readonly publicKey: string;
}

/** What it takes to prove that a fact is on record as it was. */
export interface Proofs {
  /** The last head on record. */
  readonly latest: () => SignedTreeHead | undefined;
  readonly tree: Pick<FactTree, 'size' | 'node'>;
  /** The log as it lies in the store: a leaf is made of nothing that was lifted. */
  readonly record: EventStore;
  /** What is not as it should be with it on a day. */
  readonly warningsOn: (today: Day) => readonly Warning[];
}
