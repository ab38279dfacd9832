import { spawnSync } from 'node:child_process';
import { createWriteStream, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';

import { inclusionPath, rootAt } from '@onewindow/kernel/merkleProof.ts';
import { headLine, treeHeadKey } from '@onewindow/kernel/treeHead.ts';
import { treeOfFacts } from '@onewindow/infra/factTree/treeOfFacts.ts';
import { beforeEach, describe, expect, it } from 'vitest';

import { root } from '../tool.ts';
import { folderOfTest } from './logs.ts';

const script = join(root, 'infra/verify/verify.py');
const hasPython = spawnSync('python3', ['--version']).status === 0;
const facts = 10_000;
const key = treeHeadKey(Buffer.alloc(32, 7));
const other = treeHeadKey(Buffer.alloc(32, 8));

/** Each bit of a line that is none of its line break. */
const flipped = (line: string, bit: number): Buffer => {
  const bytes = Buffer.from(line);
  bytes[(bit >> 3) % bytes.length]! ^= 1 << (bit % 8);
  return bytes;
};

const proofs = async () => {
  const leaves = Array.from({ length: facts }, (_, index) =>
    JSON.stringify([`case-${index}`, 0, `id-${index}`, 'CaseAccepted', { words: '受理', index }, {}]),
  );
  const tree = await treeOfFacts(
    (async function* () {
      yield leaves.map((leaf) => ({ stream: '', revision: 0, type: '', leaf }));
    })(),
  );
  const claim = {
    centre: 'jinshan',
    day: '2026-11-27',
    size: facts,
    root: rootAt(tree.node, facts).toString('base64url'),
  };
  const lines = leaves.map((leaf, index) =>
    JSON.stringify({
      leaf,
      index,
      path: inclusionPath(tree.node, index, facts).map((hash) => hash.toString('base64url')),
    }),
  );
  return { head: key.sign(claim), lines };
};

describe.skipIf(!hasPython)('the verifier in Python (skipped where there is no python3)', () => {
  let file: string;
  beforeEach(() => {
    file = join(folderOfTest(), 'proofs.jsonl');
  });
  const verify = (...options: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync('python3', [script, file, ...options], { encoding: 'utf8' });
    return { status, said: stdout + stderr };
  };
  const made = proofs();
  const headOf = (head: object, publicKey = key.publicKey) => JSON.stringify({ head: { ...head, publicKey } });

  it('accepts 10,000 facts, without the centre', async () => {
    const { head, lines } = await made;
    writeFileSync(file, [headOf(head), ...lines, ''].join('\n'));
    for (const options of [[], ['--head', headLine(head), '--key', key.publicKey]]) {
      const { status, said } = verify(...options);
      expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining('10000 facts accepted, 0 refused') });
      expect(said.includes('is not known from elsewhere')).toBe(options.length === 0);
    }
  });

  it('refuses each of them when one bit of its line is another', async () => {
    const { head, lines } = await made;
    const out = createWriteStream(file);
    out.write(`${headOf(head)}\n`);
    // Every bit of the first lines, and of each other line one.
    const every = lines
      .slice(0, 3)
      .flatMap((line) => Array.from({ length: Buffer.byteLength(line) * 8 }, (_, bit) => flipped(line, bit)));
    const some = lines.map((line, index) => flipped(line, index * 7_919));
    for (const line of [...every, ...some]) out.write(Buffer.concat([line, Buffer.from('\n')]));
    out.end();
    await once(out, 'finish');
    const { status, said } = verify();
    expect({ status, said }).toEqual({ status: 1, said: expect.stringMatching(/\n0 facts accepted, \d{5} refused/) });
  });

  it('refuses a head of which one bit is another, one of another key, and one that was not kept', async () => {
    const { head, lines } = await made;
    const line = headOf(head);
    for (let bit = 0; bit < Buffer.byteLength(line) * 8; bit += 307) {
      writeFileSync(file, Buffer.concat([flipped(line, bit), Buffer.from(`\n${lines[0]}\n`)]));
      expect(verify().status).toBe(1);
    }
    writeFileSync(file, [headOf(other.sign(head), other.publicKey), lines[0], ''].join('\n'));
    expect(verify()).toMatchObject({ status: 0 });
    expect(verify('--key', key.publicKey)).toEqual({
      status: 1,
      said: 'the head is refused: another key has signed it\n',
    });
    const kept = headLine({ ...head, size: facts - 1 });
    expect(verify('--head', kept)).toEqual({
      status: 1,
      said: 'the head is refused: it is not the head that was kept\n',
    });
    writeFileSync(file, [headOf(other.sign(head), key.publicKey), lines[0], ''].join('\n'));
    expect(verify()).toEqual({ status: 1, said: 'the head is refused: its key has not signed it\n' });
  });
});
