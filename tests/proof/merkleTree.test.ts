import { createHash } from 'node:crypto';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  consistencyPath,
  inclusionPath,
  isConsistent,
  type NodeAt,
  rootAt,
  rootByInclusion,
} from '@onewindow/kernel/merkleProof.ts';
import { finalNodes, growTree, type Hash, leafHash, nodePlace } from '@onewindow/kernel/merkleTree.ts';

/** The leaves and roots of the reference tests of Certificate Transparency (certificate-transparency, merkle_tree_test.cc). */
const leaves = ['', '00', '10', '2021', '3031', '40414243', '5051525354555657', '606162636465666768696a6b6c6d6e6f'].map(
  (hex) => Buffer.from(hex, 'hex'),
);
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const hex = (hashes: readonly Hash[]): readonly string[] => hashes.map((hash) => hash.toString('hex'));

/** A tree of these leaves, with every node that is final. */
const treeOf = (contents: readonly Uint8Array[]) => {
  const nodes: Hash[] = [];
  const tree = growTree(undefined, (_level, hash) => nodes.push(hash));
  for (const content of contents) tree.append(leafHash(content));
  const node: NodeAt = (level, index) => nodes[nodePlace(level, index)]!;
  return { tree, node, nodes };
};

/** As the definition says, without any thrift (RFC 9162, 2.1.1). */
const rootByDefinition = (contents: readonly Uint8Array[]): Hash => {
  const [first] = contents;
  if (contents.length <= 1) return first ? leafHash(first) : growTree().root();
  const middle = 2 ** (Math.ceil(Math.log2(contents.length)) - 1);
  const below = [contents.slice(0, middle), contents.slice(middle)].map(rootByDefinition);
  return createHash('sha256')
    .update(Buffer.concat([Uint8Array.of(1), ...below]))
    .digest();
};

const someLeaves = fc.array(fc.uint8Array({ maxLength: 20 }), { minLength: 1, maxLength: 200 });

describe('a Merkle tree', () => {
  it('has the roots of the reference tests, at every size', () => {
    const tree = growTree();
    const found = [tree.root()];
    for (const leaf of leaves) {
      tree.append(leafHash(leaf));
      found.push(tree.root());
    }
    expect(hex(found)).toEqual(roots);
  });

  it('proves inclusion as the reference tests do', () => {
    const { node } = treeOf(leaves);
    expect(hex(inclusionPath(node, 0, 1))).toEqual([]);
    expect(hex(inclusionPath(node, 0, 8))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(hex(inclusionPath(node, 5, 8))).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
    expect(hex(inclusionPath(node, 2, 3))).toEqual([
      'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
    ]);
    expect(hex(inclusionPath(node, 1, 5))).toEqual([
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ]);
  });

  it('proves consistency as the reference tests do', () => {
    const { node } = treeOf(leaves);
    expect(hex(consistencyPath(node, 1, 1))).toEqual([]);
    expect(hex(consistencyPath(node, 1, 8))).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ]);
    expect(hex(consistencyPath(node, 6, 8))).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
    expect(hex(consistencyPath(node, 2, 5))).toEqual([
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ]);
  });

  it('has the root that its definition says, and goes on from its frontier', () => {
    fc.assert(
      fc.property(someLeaves, fc.nat(), (contents, cut) => {
        const { tree, node, nodes } = treeOf(contents);
        expect(nodes).toHaveLength(finalNodes(contents.length));
        expect(tree.root()).toEqual(rootByDefinition(contents));
        const at = cut % contents.length;
        expect(rootAt(node, at)).toEqual(rootByDefinition(contents.slice(0, at)));
        const resumed = growTree(treeOf(contents.slice(0, at)).tree.frontier());
        for (const content of contents.slice(at)) resumed.append(leafHash(content));
        expect(resumed.root()).toEqual(tree.root());
      }),
    );
  });

  it('proves that each leaf is in it, and nothing of another leaf, place, size or path', () => {
    fc.assert(
      fc.property(someLeaves, fc.nat(), fc.nat(), (contents, which, bit) => {
        const { node, tree } = treeOf(contents);
        const size = contents.length;
        const index = which % size;
        const path = inclusionPath(node, index, size);
        const leaf = node(0, index);
        const leads = (from: Hash, claim: { index?: number; path?: readonly Hash[] }) =>
          rootByInclusion(from, { index, size, path, ...claim })?.equals(tree.root()) ?? false;
        expect(leads(leaf, {})).toBe(true);
        expect(leads(flipped(leaf, bit), {})).toBe(false);
        expect(leads(leaf, { index: size })).toBe(false);
        expect(leads(leaf, { path: [...path, leaf] })).toBe(false);
        if (path.length === 0) return;
        expect(leads(leaf, { path: path.slice(1) })).toBe(false);
        const changed = bit % path.length;
        expect(leads(leaf, { path: path.with(changed, flipped(path[changed]!, bit)) })).toBe(false);
      }),
    );
  });

  it('proves that it goes on from each earlier one, and from no other', () => {
    fc.assert(
      fc.property(someLeaves, fc.nat(), fc.nat(), (contents, cut, bit) => {
        const { node } = treeOf(contents);
        const size = contents.length;
        const former = { size: cut % (size + 1), root: rootAt(node, cut % (size + 1)) };
        const later = { size, root: rootAt(node, size) };
        const path = consistencyPath(node, former.size, size);
        expect(isConsistent(former, later, path)).toBe(true);
        expect(isConsistent({ ...former, root: flipped(former.root, bit) }, later, path)).toBe(false);
        // Every tree begins with the empty one, also one of which nothing else is known.
        expect(isConsistent(former, { ...later, root: flipped(later.root, bit) }, path)).toBe(former.size === 0);
        if (path.length === 0) return;
        const changed = bit % path.length;
        expect(isConsistent(former, later, path.with(changed, flipped(path[changed]!, bit)))).toBe(false);
        expect(isConsistent(former, later, path.slice(1))).toBe(false);
      }),
    );
  });

  it('counts past what 32 bits hold', () => {
    const subtrees = [leafHash('first half')];
    const tree = growTree({ size: 2 ** 40, subtrees });
    tree.append(leafHash('one more'));
    expect(tree.frontier()).toEqual({ size: 2 ** 40 + 1, subtrees: [...subtrees, leafHash('one more')] });
    const node: NodeAt = (level, index) => leafHash(`${level} ${index}`);
    const index = 2 ** 40 + 12_345;
    const size = 2 ** 41 + 7;
    const path = inclusionPath(node, index, size);
    expect(path).toHaveLength(42);
  });
});

const flipped = (hash: Hash, bit: number): Hash => {
  const other = Buffer.from(hash);
  other[(bit >> 3) % 32]! ^= 1 << (bit % 8);
  return other;
};
