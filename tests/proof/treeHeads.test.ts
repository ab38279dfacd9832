import { join } from 'node:path';

import { factsOfStore } from '@onewindow/infra/factTree/logFacts.ts';
import { treeOfFacts } from '@onewindow/infra/factTree/treeOfFacts.ts';
import { isSignedBy, treeHeadKey } from '@onewindow/kernel/treeHead.ts';
import { rootAt } from '@onewindow/kernel/merkleProof.ts';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import { virtualWorld } from '../virtualWorld.ts';
import { folderOfTest } from './logs.ts';
import { key, openProofCentre, openRecord, type ProofCentre, register, runNode } from './proofCentre.ts';

const hour = 3_600_000;
const day = 24 * hour;

const saidBy = async ({ heads }: Pick<ProofCentre, 'heads'>) =>
  (await heads()).map(
    ({ data }) => data as { size: number; day: string; root: string; keyId: string; signature: string },
  );

describe('a head of the tree over the facts', () => {
  it('is signed at the first start, over all that is on record', async () => {
    const centre = await openProofCentre('2026-11-27T02:00:00.000Z');
    const [head, ...others] = await saidBy(centre);
    expect(others).toEqual([]);
    const { node, size } = await treeOfFacts(factsOfStore(centre.record));
    expect(head).toMatchObject({ day: '2026-11-27', size: size - 1, keyId: key.keyId, publicKey: key.publicKey });
    expect(head!.root).toBe(rootAt(node, size - 1).toString('base64url'));
    expect(isSignedBy(key.publicKey, { centre: 'jinshan', ...head! })).toBe(true);
    await centre.stop();
  });

  it('is signed in the first moment of each day on which there is something new, by the calendar of the centre', async () => {
    const centre = await openProofCentre('2026-11-27T02:00:00.000Z');
    await register(centre, 1);
    await centre.world.until('2026-11-27T15:59:59.000Z');
    expect(await saidBy(centre)).toHaveLength(1);
    await centre.world.until('2026-11-27T16:00:01.000Z');
    expect((await saidBy(centre)).map((head) => head.day)).toEqual(['2026-11-27', '2026-11-28']);
    // Three days on which nothing happens, and one more after something has.
    await centre.world.advance(3 * day);
    expect(await saidBy(centre)).toHaveLength(2);
    await register(centre, 2);
    await centre.world.advance(day);
    expect((await saidBy(centre)).map((head) => head.day)).toEqual(['2026-11-27', '2026-11-28', '2026-12-02']);
    expect(centre.errors).toEqual([]);
    await centre.stop();
  });

  it('is signed once, however many nodes there are', async () => {
    const world = virtualWorld('2026-11-27T02:00:00.000Z');
    const record = await openRecord(world);
    const nodes = await Promise.all(
      [1, 2, 3].map((number) => runNode(record, world, { signs: treeHeadKey(Buffer.alloc(32, number)) })),
    );
    await register(nodes[0]!, 1);
    await world.advance(2 * day);
    expect((await saidBy(nodes[0]!)).map((head) => head.day)).toEqual(['2026-11-27', '2026-11-28']);
    expect(nodes.flatMap(({ errors }) => errors)).toEqual([]);
    for (const node of nodes) await node.stop();
  });

  it('follows on the last after a restart, also where the tree was lost', async () => {
    const folder = folderOfTest();
    const world = virtualWorld('2026-11-27T02:00:00.000Z');
    const record = await openRecord(world);
    const first = await runNode(record, world, { file: join(folder, 'fact-tree.sqlite') });
    await register(first, 1);
    await first.stop();
    await world.advance(3 * day);
    const second = await runNode(record, world, { file: join(folder, 'another.sqlite') });
    // Of the days on which nobody was there nothing is said.
    expect((await saidBy(second)).map((head) => head.day)).toEqual(['2026-11-27', '2026-11-30']);
    await second.stop();
  });

  it('is not signed where what the last one was signed for was altered and the tree built anew', async () => {
    const folder = folderOfTest();
    const world = virtualWorld('2026-11-27T02:00:00.000Z');
    const file = join(folder, 'events.sqlite');
    const record = await openRecord(world, file);
    const first = await runNode(record, world);
    await register(first, 1);
    await world.advance(day);
    await first.stop();
    new Database(file).exec(`UPDATE events SET data = replace(data, '2026', '2025') WHERE position = 1`).close();
    const second = await runNode(record, world);
    await register(second, 2);
    await world.advance(2 * day);
    expect(await saidBy(second)).toHaveLength(2);
    expect(second.errors).toEqual([
      'the facts up to the last head of the tree are not what they were when it was signed: no head is signed. Run onewindow verify',
    ]);
    await second.stop();
    await record.close();
  });

  it('that somebody made up, of more facts than there are, stops no node, and nothing is signed on it', async () => {
    const world = virtualWorld('2026-11-27T02:00:00.000Z');
    const record = await openRecord(world);
    const stranger = treeHeadKey(Buffer.alloc(32, 1));
    const { centre: _, ...said } = stranger.sign({
      centre: 'jinshan',
      day: '2026-11-26',
      size: 1e9,
      root: 'A'.repeat(43),
    });
    const slice = await record.readStream('centre-jinshan');
    const metadata = { actor: { role: 'system', id: 'x' }, recordedAt: '2026-11-26T00:00:00.000Z', commandHash: 'x' };
    const data = { ...said, publicKey: stranger.publicKey, occurredAt: '2026-11-26T00:00:00.000Z' };
    await record.append('centre-jinshan', slice.found ? slice.last : 'no-stream', [
      { id: world.randomUuid(), type: 'TreeHeadSigned', data, metadata },
    ]);
    const node = await runNode(record, world);
    expect(await saidBy(node)).toHaveLength(1);
    expect(node.errors).toHaveLength(1);
    expect(await register(node, 1)).toBe('4');
    await node.stop();
  });
});
