import { hash } from 'node:crypto';

/** A hash of SHA-256: 32 bytes. */
export type Hash = Buffer;

/** The hash of a leaf: of a zero byte and its content (RFC 9162, 2.1.1), so that no leaf can pass for a node. */
export const leafHash = (content: string | Uint8Array): Hash =>
  sha256(typeof content === 'string' ? `\0${content}` : Buffer.concat([leafMark, content]));

/** The hash of a node: of a byte 1 and the two below it (RFC 9162, 2.1.1). */
export const nodeHash = (left: Hash, right: Hash): Hash => {
  // Every fact is hashed through here: one buffer serves them all, since the hash is taken before it is filled again.
  pair.set(left, 1);
  pair.set(right, 33);
  return sha256(pair);
};

/**
 * As text, into a buffer of our own: so short a one lies where the engine's objects do, which takes half as long as one that the library
 * makes outside, and is collected with them.
 */
const sha256 = (content: string | Uint8Array): Hash => {
  const digest = hash('sha256', content, 'binary');
  const bytes = Buffer.allocUnsafeSlow(32);
  for (let index = 0; index < 32; index += 1) bytes[index] = digest.charCodeAt(index);
  return bytes;
};

const leafMark = Uint8Array.of(0);
const pair = Buffer.alloc(65, 1);

/** The root of no leaves: the hash of nothing (RFC 9162, 2.1.1). */
export const emptyRoot: Hash = sha256('');

/** All that a tree must know of itself to grow: how many leaves it has, and its complete subtrees, from the largest on. */
export interface Frontier {
  readonly size: number;
  /** One for each bit that is set in `size`. */
  readonly subtrees: readonly Hash[];
}

/** A tree that grows leaf by leaf, and holds no more than its frontier: log n hashes. */
export interface GrowingTree {
  readonly size: () => number;
  readonly append: (leaf: Hash) => void;
  readonly root: () => Hash;
  readonly frontier: () => Frontier;
}

/**
 * Grows a tree, from nothing or from where one stood. `onNode` is told every node that is final, in the order in which they become
 * so: a leaf (level 0), then each complete subtree that it closes (level 1, 2, …). `nodePlace` numbers them in that order.
 */
export const growTree = (
  from: Frontier = { size: 0, subtrees: [] },
  onNode: (level: number, hash: Hash) => void = () => undefined,
): GrowingTree => {
  const subtrees = [...from.subtrees];
  let { size } = from;
  return {
    size: () => size,
    append: (leaf) => {
      let node = leaf;
      onNode(0, node);
      // As in counting: where a bit is set, two of one size become one of the next.
      for (let [level, bits] = [1, size]; bits % 2 === 1; level += 1, bits = (bits - 1) / 2) {
        node = nodeHash(subtrees.pop()!, node);
        onNode(level, node);
      }
      subtrees.push(node);
      size += 1;
    },
    root: () => rootOf(subtrees),
    frontier: () => ({ size, subtrees: [...subtrees] }),
  };
};

/** The root over complete subtrees, from the largest on: the smallest are joined first (RFC 9162, 2.1.1). */
export const rootOf = (subtrees: readonly Hash[]): Hash =>
  subtrees.length === 0 ? emptyRoot : subtrees.reduceRight((right, left) => nodeHash(left, right));

/**
 * The number of a node among all that are final, from 0, in the order in which they become so. A node is named by its level and
 * its number on that level: node 3 of level 2 stands above the leaves 12 to 15.
 */
export const nodePlace = (level: number, index: number): number => {
  const lastLeaf = (index + 1) * 2 ** level - 1;
  return 2 * lastLeaf - bitsSetIn(lastLeaf) + level;
};

/** How many nodes are final in a tree of so many leaves. */
export const finalNodes = (size: number): number => 2 * size - bitsSetIn(size);

const bitsSetIn = (number: number): number => {
  let count = 0;
  for (let rest = number; rest > 0; rest = Math.floor(rest / 2)) count += rest % 2;
  return count;
};
