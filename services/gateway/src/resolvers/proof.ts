import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { leafText } from '@onewindow/kernel/factLeaf.ts';
import { consistencyPath, inclusionPath, rootAt } from '@onewindow/kernel/merkleProof.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { headLine } from '@onewindow/kernel/treeHead.ts';

import { faultError } from '../errors.ts';
import { factsAfter } from '../feed.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import type { Proofs, SignedTreeHead } from '../proofs.ts';
import type { Context } from '../requestContext.ts';
import { isReached } from './subscriptions.ts';

export const proofResolvers: Resolvers = {
  Query: {
    treeHead: (_root, _args, { deps }) => shown(coveringHead(deps.proofs, 0)),
    factProof: async (_root, { position }, context) => {
      const { proofs } = context.deps;
      if (!/^[1-9]\d{0,14}$/.test(position)) throw faultError('cursor-malformed', context.locale);
      if (!proofs) return null;
      const ordinal = Number(position);
      const leaf = await leafAt(ordinal, proofs, context);
      if (leaf === undefined) return null;
      const head = coveringHead(proofs, ordinal);
      if (!head) return { position, leaf, availableFrom: nextHeadOn(proofs.latest()?.day, context.today) };
      const path = inclusionPath(proofs.tree.node, ordinal - 1, head.size).map(inText);
      return { position, leaf, inclusion: { index: ordinal - 1, path, head: shown(head)! } };
    },
    treeConsistency: (_root, { size }, { deps: { proofs } }) => {
      const head = coveringHead(proofs, size);
      if (!proofs || !head || size < 0) return null;
      const { node } = proofs.tree;
      const path = consistencyPath(node, size, head.size).map(inText);
      return { root: inText(rootAt(node, size)), path, head: shown(head)! };
    },
  },
};

/** The last head, if so many facts lie under it, and this node's tree holds them all. */
const coveringHead = (proofs: Proofs | undefined, facts: number): SignedTreeHead | undefined => {
  const head = proofs?.latest();
  return head && facts <= head.size && head.size <= proofs!.tree.size() ? head : undefined;
};

/** A day has one head: where today's is signed, the next comes tomorrow. */
const nextHeadOn = (lastOn: Day | undefined, today: Day): Day =>
  lastOn !== undefined && lastOn >= today ? addDays(today, 1) : today;

const shown = (head: SignedTreeHead | undefined) => head && { ...head, line: headLine(head) };

const inText = (hash: Buffer): string => hash.toString('base64url');

/** The fact at an ordinal, as the tree holds it; nothing where there is none yet. */
const leafAt = async (ordinal: number, { record }: Proofs, context: Context): Promise<string | undefined> => {
  const { feed, progress } = context.deps;
  if (ordinal > progress.ordinal()) return undefined;
  for await (const { event } of factsAfter({ store: record, feed }, ordinal - 1, () => true))
    return isReachedFact(event, context) ? leafText(event) : undefined;
  return undefined;
};

/** A leaf is a whole fact: of what is another's whoever is limited to a part gets none, and of what is in nobody's rows only who reaches all. */
const isReachedFact = (event: StoredEvent, context: Context): boolean => {
  const { rows, deps } = context;
  const target = deps.access.targets.find(({ category }) => event.stream.startsWith(`${category}-`));
  if (target) return isReached(event, target.table, context);
  return rows === 'every' || ['projects', 'cases'].every((table) => rows[table] === 'every');
};
