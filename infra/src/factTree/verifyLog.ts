import { growTree, type Hash, leafHash } from '@onewindow/kernel/merkleTree.ts';

import { compareWith, type Difference } from './firstDifference.ts';
import type { LogFacts, LoggedFact } from './logFacts.ts';
import type { KnownTree } from './treeOfFacts.ts';

/** What somebody says of the tree: with so many facts it had this root. */
export interface RootClaim {
  readonly size: number;
  /** In base64url. */
  readonly root: string;
  /** Who says so, in words. */
  readonly by: string;
}

/** What is wrong with a log: the very fact, or, where only roots are known, between which facts it lies. */
export type Finding =
  | Difference
  /** A head on record that its key has not signed, or that does not follow on the one before. */
  | { readonly what: 'unsound head'; readonly ordinal: number; readonly fact: LoggedFact }
  | { readonly what: 'another root'; readonly after: number; readonly upTo: number; readonly claim: RootClaim }
  | { readonly what: 'too short'; readonly facts: number; readonly claim: RootClaim };

/** What a log was found to be. */
export interface Verified {
  readonly facts: number;
  /** Of the tree over all of them, in base64url. */
  readonly root: string;
  readonly finding: Finding | undefined;
  /** What was known differs from the log, and a head says that the log is right. */
  readonly knownIsWrong: boolean;
}

/**
 * Reckons the tree over a log anew, holds its roots against what was claimed of them, its revisions against each other, and its
 * leaves against a tree that was known before, where there is one. What comes first is found; what lies behind is not looked at.
 */
export const verifyLog = async (
  facts: LogFacts,
  {
    claims,
    unsound = () => false,
    known,
  }: {
    readonly claims: readonly RootClaim[];
    /** Whether a fact is a head that is not sound. */
    readonly unsound?: (fact: LoggedFact) => boolean;
    readonly known?: KnownTree | undefined;
  },
): Promise<Verified> => {
  const blocks: Hash[] = [];
  const tree = growTree(undefined, (level, hash) => {
    if (level === 10) blocks.push(hash);
  });
  const comparison = known && compareWith(known, (_level, index) => blocks[index]!);
  const ends = new Map<string, number>();
  const inOrder = claims.toSorted((a, b) => a.size - b.size);
  let next = 0;
  /** Up to here a claim says that the log is what it was. */
  let sound = 0;
  let finding: Finding | undefined;

  const root = (): string => tree.root().toString('base64url');
  const check = (): void => {
    for (let claim = inOrder[next]; !finding && claim?.size === tree.size(); claim = inOrder[(next += 1)]) {
      if (claim.root === root()) sound = claim.size;
      else finding = { what: 'another root', after: sound, upTo: claim.size, claim };
    }
  };
  const take = (fact: LoggedFact): void => {
    const leaf = leafHash(fact.leaf);
    tree.append(leaf);
    comparison?.take(fact, leaf);
    const follows = fact.revision === (ends.get(fact.stream) ?? -1) + 1;
    ends.set(fact.stream, fact.revision);
    if (!follows) finding = { what: 'missing', ordinal: tree.size(), fact };
    else if (unsound(fact)) finding = { what: 'unsound head', ordinal: tree.size(), fact };
    else check();
  };

  check();
  for await (const some of facts) {
    for (const fact of some) {
      if (finding) break;
      take(fact);
    }
    if (finding) break;
  }
  const beyond = inOrder[next];
  const size = tree.size();
  if (!finding && known && known.size > size) finding = { what: 'missing', ordinal: size + 1 };
  if (!finding && beyond) finding = { what: 'too short', facts: size, claim: beyond };
  const difference = comparison?.look();
  const knownIsWrong = difference !== undefined && difference.ordinal <= sound;
  if (difference && !knownIsWrong && comesFirst(difference, finding)) finding = difference;
  return { facts: size, root: root(), finding, knownIsWrong };
};

/** What is known of the very fact says more than a range that it lies in. */
const comesFirst = ({ ordinal }: Difference, finding: Finding | undefined): boolean =>
  !finding || !('ordinal' in finding) || ordinal <= finding.ordinal;
