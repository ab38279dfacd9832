import { isConsistent, rootByInclusion } from '@onewindow/kernel/merkleProof.ts';
import { leafHash } from '@onewindow/kernel/merkleTree.ts';
import { isSignedBy, type TreeHead } from '@onewindow/kernel/treeHead.ts';
import { sealedCookie } from '@onewindow/gateway/signIn/sealedCookie.ts';
import type { Person } from '@onewindow/schema/access/person.ts';
import { describe, expect, it } from 'vitest';

import { testSignIn } from '../people.ts';
import { key, openProofCentre, register, type ProofCentre } from './proofCentre.ts';

const day = 24 * 3_600_000;
const headFields = 'head { centre day size root keyId publicKey signature line }';

interface Proof {
  readonly leaf: string;
  readonly availableFrom: string | null;
  readonly inclusion: { index: number; path: string[]; head: TreeHead & { publicKey: string; line: string } } | null;
}

const proofOf = async ({ ask }: ProofCentre, position: string): Promise<Proof | null> => {
  const { data, errors } = await ask(
    `{ factProof(position: "${position}") { position leaf availableFrom inclusion { index path ${headFields} } } }`,
  );
  expect(errors).toBeUndefined();
  return (data as { factProof: Proof | null }).factProof;
};

const bytes = (text: string): Buffer => Buffer.from(text, 'base64url');

describe('a fact', () => {
  it('has a proof from the next head on, and until then the answer says from when', async () => {
    const centre = await openProofCentre('2026-11-27T02:00:00.000Z');
    const position = await register(centre, 1);
    const before = await proofOf(centre, position);
    expect(before).toMatchObject({ availableFrom: '2026-11-28', inclusion: null });
    await centre.world.advance(day);
    const { leaf, inclusion, availableFrom } = (await proofOf(centre, position))!;
    expect({ leaf, availableFrom }).toEqual({ leaf: before!.leaf, availableFrom: null });
    expect(JSON.parse(leaf)).toMatchObject(['project-2611-310116-04-01-000001', 0, {}, 'ProjectRegistered', {}, {}]);
    const { index, path, head } = inclusion!;
    expect(isSignedBy(key.publicKey, head)).toBe(true);
    const claim = { index, size: head.size, path: path.map(bytes) };
    expect(rootByInclusion(leafHash(leaf), claim)).toEqual(bytes(head.root));
    expect(rootByInclusion(leafHash(leaf.replace('示例厂房', '示例厂库')), claim)).not.toEqual(bytes(head.root));
    expect(String(index + 1)).toBe(position);
    await centre.stop();
  });

  it('that is not there has none, and what is no position is refused', async () => {
    const centre = await openProofCentre('2026-11-27T02:00:00.000Z');
    expect(await proofOf(centre, '999')).toBeNull();
    for (const wrong of ['0', '-1', 'x', '1.5', ''])
      expect((await centre.ask(`{ factProof(position: "${wrong}") { leaf } }`)).errors?.[0]?.extensions.code).toBe(
        'BAD_USER_INPUT',
      );
    await centre.stop();
  });
});

describe('a clerk of one place', () => {
  it('is given the leaf of no fact that lies elsewhere, nor of what lies nowhere: it would be a second way to it', async () => {
    const centre = await openProofCentre('2026-11-27T02:00:00.000Z');
    const position = await register(centre, 1);
    const sealing = { key: testSignIn.sessionKey, world: centre.world, inTheClear: true };
    const leafFor = async (locality: string, at: string): Promise<string | undefined> => {
      const person: Person = { id: 'zhang.wei', name: '张伟', roles: ['clerk'], locality };
      const cookie = (await sealedCookie<Person>('session', 'strict', sealing).kept(person, 60)).split(';')[0]!;
      const { data, errors } = await centre.ask(`{ factProof(position: "${at}") { leaf } }`, { cookie });
      expect(errors).toBeUndefined();
      return (data as { factProof: Proof | null }).factProof?.leaf;
    };
    expect(await leafFor('jinshanIndustrialZone', position)).toContain('ProjectRegistered');
    expect(await leafFor('zhujing', position)).toBeUndefined();
    expect((await proofOf(centre, '1'))?.leaf).toContain('"centre-jinshan"');
    expect(await leafFor('jinshanIndustrialZone', '1')).toBeUndefined();
    await centre.stop();
  });
});

describe('the last head', () => {
  it('goes on from each that was kept, and shows it', async () => {
    const centre = await openProofCentre('2026-11-27T02:00:00.000Z');
    const headNow = async () =>
      ((await centre.ask(`{ treeHead { size root day line } }`)).data as { treeHead: { size: number; root: string } })
        .treeHead;
    const former = await headNow();
    for (const number of [1, 2, 3]) {
      await register(centre, number);
      await centre.world.advance(day);
    }
    const { data } = await centre.ask(`{ treeConsistency(size: ${former.size}) { root path ${headFields} } }`);
    const { root, path, head } = (data as { treeConsistency: { root: string; path: string[]; head: TreeHead } })
      .treeConsistency;
    expect(root).toBe(former.root);
    expect(head).toMatchObject(await headNow());
    const later = { size: head.size, root: bytes(head.root) };
    expect(isConsistent({ size: former.size, root: bytes(former.root) }, later, path.map(bytes))).toBe(true);
    for (const size of [-1, head.size + 1])
      expect((await centre.ask(`{ treeConsistency(size: ${size}) { root } }`)).data).toEqual({ treeConsistency: null });
    await centre.stop();
  });
});
