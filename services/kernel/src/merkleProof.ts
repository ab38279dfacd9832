import { emptyRoot, type Hash, nodeHash } from './merkleTree.ts';

/** Gives a node that is final: a leaf (level 0) or the root of a complete subtree of 2^level leaves. */
export type NodeAt = (level: number, index: number) => Hash;

/** The root of the tree as it stood with so many leaves. */
export const rootAt = (node: NodeAt, size: number): Hash => (size === 0 ? emptyRoot : rangeHash(node, 0, size));

/**
 * The hashes that lead from a leaf to the root of the tree with `size` leaves, from below (RFC 9162, 2.1.3.1).
 * @throws {RangeError} if the tree has no such leaf.
 */
export const inclusionPath = (node: NodeAt, index: number, size: number): readonly Hash[] => {
  if (!(index >= 0 && index < size)) throw new RangeError(`a tree of ${size} leaves has no leaf ${index}`);
  const path: Hash[] = [];
  let [begin, end] = [0, size];
  while (end - begin > 1) {
    const middle = begin + largestPowerBelow(end - begin);
    if (index < middle) {
      path.push(rangeHash(node, middle, end));
      end = middle;
    } else {
      path.push(rangeHash(node, begin, middle));
      begin = middle;
    }
  }
  return path.toReversed();
};

/**
 * The hashes that show that the tree with `size` leaves begins with that of `former` leaves (RFC 9162, 2.1.4.1); none where the two
 * are one, or the former is empty.
 * @throws {RangeError} if the former is the larger one.
 */
export const consistencyPath = (node: NodeAt, former: number, size: number): readonly Hash[] => {
  if (!(former >= 0 && former <= size)) throw new RangeError(`a tree of ${size} leaves does not begin with ${former}`);
  if (former === 0 || former === size) return [];
  const path: Hash[] = [];
  let [begin, end] = [0, size];
  while (end > former) {
    const middle = begin + largestPowerBelow(end - begin);
    if (former <= middle) {
      path.push(rangeHash(node, middle, end));
      end = middle;
    } else {
      path.push(rangeHash(node, begin, middle));
      begin = middle;
    }
  }
  // Where the former tree is the left part of a complete one, who verifies has its root.
  if (begin > 0) path.push(rangeHash(node, begin, end));
  return path.toReversed();
};

/** The root that a path leads to from a leaf (RFC 9162, 2.1.3.2); nothing where the path cannot be one of such a leaf. */
export const rootByInclusion = (
  leaf: Hash,
  { index, size, path }: { readonly index: number; readonly size: number; readonly path: readonly Hash[] },
): Hash | undefined => {
  if (!(index >= 0 && index < size)) return undefined;
  let [place, last, root] = [index, size - 1, leaf];
  for (const hash of path) {
    if (last === 0) return undefined;
    if (isOdd(place) || place === last) {
      root = nodeHash(hash, root);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      root = nodeHash(root, hash);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? root : undefined;
};

/** Whether a path shows that one tree begins with another (RFC 9162, 2.1.4.2). */
export const isConsistent = (
  former: { readonly size: number; readonly root: Hash },
  later: { readonly size: number; readonly root: Hash },
  path: readonly Hash[],
): boolean => {
  if (former.size > later.size) return false;
  if (former.size === later.size) return path.length === 0 && former.root.equals(later.root);
  if (former.size === 0) return path.length === 0 && former.root.equals(emptyRoot);
  const hashes = isPowerOfTwo(former.size) ? [former.root, ...path] : path;
  const [first, ...others] = hashes;
  if (!first) return false;
  let [place, last] = [former.size - 1, later.size - 1];
  while (isOdd(place)) [place, last] = [half(place), half(last)];
  let [formerRoot, laterRoot] = [first, first];
  for (const hash of others) {
    if (last === 0) return false;
    if (isOdd(place) || place === last) {
      formerRoot = nodeHash(hash, formerRoot);
      laterRoot = nodeHash(hash, laterRoot);
      while (!isOdd(place) && place !== 0) [place, last] = [half(place), half(last)];
    } else {
      laterRoot = nodeHash(laterRoot, hash);
    }
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && formerRoot.equals(former.root) && laterRoot.equals(later.root);
};

/** The hash over the leaves from `begin` to before `end`, where a subtree begins at `begin`. */
const rangeHash = (node: NodeAt, begin: number, end: number): Hash => {
  const count = end - begin;
  if (isPowerOfTwo(count)) return node(Math.log2(count), begin / count);
  const middle = begin + largestPowerBelow(count);
  return nodeHash(rangeHash(node, begin, middle), rangeHash(node, middle, end));
};

/** The largest power of two that is smaller: where RFC 9162 divides a tree. */
const largestPowerBelow = (count: number): number => {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
};

// Sizes go past 2^31, where the operators on bits end.
const half = (number: number): number => Math.floor(number / 2);
const isOdd = (number: number): boolean => number % 2 === 1;
const isPowerOfTwo = (count: number): boolean => 2 ** Math.round(Math.log2(count)) === count;
