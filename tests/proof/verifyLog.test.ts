import { copyFileSync } from 'node:fs';
import { join } from 'node:path';

import { factsOfStore } from '@onewindow/infra/factTree/logFacts.ts';
import { type KnownTree, treeOfFacts } from '@onewindow/infra/factTree/treeOfFacts.ts';
import { type RootClaim, type Verified, verifyLog } from '@onewindow/infra/factTree/verifyLog.ts';
import { rootAt } from '@onewindow/kernel/merkleProof.ts';
import { growTree } from '@onewindow/kernel/merkleTree.ts';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';

import { onDouble } from '../contract/eventStoreDbHarness.ts';
import { factsOf, fill, folderOfTest, openLog, someFact } from './logs.ts';

/** A log of so many facts, the tree over it, and the claims of heads at some sizes. */
const logOf = async (count: number, heads: readonly number[] = []) => {
  const folder = folderOfTest();
  const file = join(folder, 'events.sqlite');
  const store = openLog(file);
  await store.append(
    'case-9',
    'no-stream',
    Array.from({ length: count - 10 }, () => someFact()),
  );
  await fill(store, 10);
  await store.close();
  const known = await treeOfFacts(factsOf(file));
  const claims = heads.map((size) => claim(known, size));
  return { file, known, claims };
};

const claim = ({ node }: KnownTree, size: number): RootClaim => ({
  size,
  root: rootAt(node, size).toString('base64url'),
  by: `the head of ${size}`,
});

const change = (file: string, sql: string): void => void new Database(file).exec(sql).close();

/** Everything behind moves up, in the store's own count and in that of the stream: nothing but the tree can tell. */
const removeWithoutTrace = (file: string, position: number): void =>
  change(
    file,
    `CREATE TEMP TABLE gone AS SELECT stream, revision FROM events WHERE position = ${position};
     DELETE FROM events WHERE position = ${position};
     UPDATE events SET revision = -revision WHERE stream = (SELECT stream FROM gone) AND revision > (SELECT revision FROM gone);
     UPDATE events SET revision = -revision - 1 WHERE revision < 0;
     UPDATE events SET position = -position WHERE position > ${position};
     UPDATE events SET position = -position - 1 WHERE position < 0;`,
  );

const insertWithoutTrace = (file: string, position: number): void =>
  change(
    file,
    `CREATE TEMP TABLE there AS SELECT * FROM events WHERE position = ${position};
     UPDATE events SET revision = -revision - 2 WHERE stream = (SELECT stream FROM there) AND revision >= (SELECT revision FROM there);
     UPDATE events SET revision = -revision - 1 WHERE revision < 0;
     UPDATE events SET position = -position WHERE position >= ${position};
     UPDATE events SET position = -position + 1 WHERE position < 0;
     INSERT INTO events SELECT * FROM there;`,
  );

const found = ({ finding }: Verified) => finding && { ...finding, ...('fact' in finding && { fact: undefined }) };

describe('a log that is verified', () => {
  it('is what its heads say, and has the root that the tree has', async () => {
    const { file, known, claims } = await logOf(2_500, [1, 700, 2_048, 2_500]);
    const verified = await verifyLog(factsOf(file), { claims, known });
    expect(verified).toEqual({
      facts: 2_500,
      root: rootAt(known.node, 2_500).toString('base64url'),
      finding: undefined,
      knownIsWrong: false,
    });
  });

  it.each([1, 2, 700, 1_024, 1_025, 2_048, 2_500])(
    'of fact %i altered names the very fact, by the tree',
    async (ordinal) => {
      const { file, known } = await logOf(2_500);
      change(file, `UPDATE events SET data = replace(data, '施工许可', '施工許可') WHERE position = ${ordinal}`);
      const verified = await verifyLog(factsOf(file), { claims: [], known });
      expect(found(verified)).toEqual({ what: 'altered', ordinal });
      expect(verified.finding).toMatchObject({ fact: { type: 'SomethingHappened' } });
    },
  );

  it.each(['type', 'metadata', 'id'])('of a fact whose %s was altered names it', async (column) => {
    const { file, known } = await logOf(50);
    const other = { type: 'Other', metadata: '{"actor":{}}', id: '00000000-0000-4000-8000-aaaaaaaaaaaa' }[column];
    change(file, `UPDATE events SET ${column} = '${other}' WHERE position = 20`);
    expect(found(await verifyLog(factsOf(file), { claims: [], known }))).toEqual({ what: 'altered', ordinal: 20 });
  });

  it.each([1, 700, 1_024, 1_025, 2_048, 2_500])(
    'of which fact %i was removed names the place, by the tree',
    async (ordinal) => {
      const { file, known } = await logOf(2_500);
      removeWithoutTrace(file, ordinal);
      // Of many like facts in one stream, those behind have another revision than they had: only the first tells.
      expect(found(await verifyLog(factsOf(file), { claims: [], known }))).toMatchObject({ ordinal });
    },
  );

  it('of which a fact was removed and none moved up names the place, without any tree', async () => {
    const { file } = await logOf(50);
    change(file, 'DELETE FROM events WHERE position = 17');
    expect(found(await verifyLog(factsOf(file), { claims: [] }))).toEqual({ what: 'missing', ordinal: 17 });
  });

  it('of which a fact that was alone in its stream was removed, or one put in, says which of the two', async () => {
    const folder = folderOfTest();
    const file = join(folder, 'events.sqlite');
    const store = openLog(file);
    for (let number = 1; number <= 30; number += 1) await store.append(`case-${number}`, 'no-stream', [someFact()]);
    await store.close();
    const known = await treeOfFacts(factsOf(file));
    const other = join(folder, 'other.sqlite');
    copyFileSync(file, other);
    removeWithoutTrace(file, 12);
    expect(found(await verifyLog(factsOf(file), { claims: [], known }))).toEqual({ what: 'missing', ordinal: 12 });
    insertWithoutTrace(other, 12);
    change(other, `INSERT INTO streams VALUES (99, 'case-99', 0); UPDATE events SET stream = 99 WHERE position = 12`);
    change(other, 'UPDATE events SET revision = 0 WHERE position = 13');
    expect(found(await verifyLog(factsOf(other), { claims: [], known }))).toEqual({ what: 'inserted', ordinal: 12 });
  });

  it.each([
    [1, { after: 0, upTo: 700 }],
    [700, { after: 0, upTo: 700 }],
    [701, { after: 700, upTo: 2_048 }],
    [2_048, { after: 700, upTo: 2_048 }],
  ])('of fact %i altered names between which heads it lies, where only heads are known', async (ordinal, range) => {
    const { file, claims } = await logOf(2_500, [700, 2_048]);
    change(file, `UPDATE events SET data = '{}' WHERE position = ${ordinal}`);
    const { finding } = await verifyLog(factsOf(file), { claims });
    expect(finding).toMatchObject({ what: 'another root', ...range });
  });

  it('is too short for a head that was kept outside', async () => {
    const { file, known, claims } = await logOf(50, [50]);
    change(file, 'DELETE FROM events WHERE position > 48');
    const verified = await verifyLog(factsOf(file), { claims });
    expect(verified.finding).toMatchObject({ what: 'too short', facts: 48, claim: { size: 50 } });
    expect(found(await verifyLog(factsOf(file), { claims: [], known }))).toEqual({ what: 'missing', ordinal: 49 });
  });

  it('is right, and the tree is wrong, where a head says so', async () => {
    const { file, known, claims } = await logOf(50, [40]);
    const other: KnownTree = {
      ...known,
      node: (level, index) => (index === 7 ? Buffer.alloc(32) : known.node(level, index)),
    };
    expect(await verifyLog(factsOf(file), { claims, known: other })).toMatchObject({
      finding: undefined,
      knownIsWrong: true,
    });
  });

  it('is named by the very fact, where both the tree and the heads say that it changed', async () => {
    const { file, known, claims } = await logOf(2_500, [700, 2_048]);
    change(file, `UPDATE events SET data = '{}' WHERE position = 1500`);
    expect(found(await verifyLog(factsOf(file), { claims, known }))).toEqual({ what: 'altered', ordinal: 1_500 });
  });

  it('is verified on EventStoreDB, too', async () => {
    const { store, dispose } = await onDouble();
    await store.append('case-1', 'no-stream', [someFact(), someFact(), someFact()]);
    const known = await treeOfFacts(factsOfStore(store));
    const other = growTree();
    other.append(known.node(0, 1));
    const claims = [claim(known, 3)];
    expect(await verifyLog(factsOfStore(store), { claims, known })).toMatchObject({ facts: 3, finding: undefined });
    const wrong = { size: 1, root: other.root().toString('base64url'), by: 'somebody' };
    expect(await verifyLog(factsOfStore(store), { claims: [wrong] })).toMatchObject({
      finding: { what: 'another root', after: 0, upTo: 1 },
    });
    await dispose();
  });
});
