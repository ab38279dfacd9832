import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { isSignedBy, type TreeHead } from '@onewindow/kernel/treeHead.ts';
import { TreeHeadSigned } from '@onewindow/schema/centre/events.ts';

/** A head as the log has it. */
export interface HeadOnRecord extends TreeHead {
  readonly publicKey: string;
  readonly stream: string;
  readonly revision: number;
  /** Whether it says what its key signed, as one that follows on the head before it. */
  readonly isSound: boolean;
}

/** What of a fact tells whether it is a head. */
type FactOfCentre = Pick<StoredEvent, 'stream' | 'revision' | 'type' | 'data'>;

/** The heads among the facts of a centre's stream, in their order, each held against its signature and against the one before. */
export const headsOnRecord = (facts: readonly FactOfCentre[], centre: string): readonly HeadOnRecord[] => {
  const heads: HeadOnRecord[] = [];
  for (const fact of facts) {
    const head = headOf(fact, centre);
    if (!head) continue;
    const before = heads.findLast(({ isSound }) => isSound);
    const follows = !before || (head.size > before.size && head.day > before.day);
    heads.push({ ...head, isSound: head.isSound && follows });
  }
  return heads;
};

/** The head that a fact of a centre's stream is; nothing where it is something else. */
export const headOf = (fact: FactOfCentre, centre: string): HeadOnRecord | undefined => {
  if (fact.type !== TreeHeadSigned.type) return undefined;
  const place = { centre, stream: fact.stream, revision: fact.revision };
  const { success, data } = TreeHeadSigned.data.safeParse(fact.data);
  if (!success) return { ...place, ...nothingSaid, isSound: false };
  const { size, root, day, keyId, publicKey, signature } = data;
  const head = { centre, size, root, day, keyId, signature };
  return { ...place, ...head, publicKey, isSound: isSignedBy(publicKey, head) };
};

const nothingSaid = { size: 0, root: '', day: '', keyId: '', publicKey: '', signature: '' };
