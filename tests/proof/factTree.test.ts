import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { ownCategories } from '@onewindow/app/contexts.ts';
import { copyLog } from '@onewindow/infra/copyLog/copyLog.ts';
import { openFactTreeFile } from '@onewindow/infra/factTree/factTreeFile.ts';
import { growFactTree } from '@onewindow/infra/factTree/growFactTree.ts';
import { factsOfStore, type LogFacts } from '@onewindow/infra/factTree/logFacts.ts';
import { treeHeadKeyIn } from '@onewindow/infra/factTree/treeHeadKeyFile.ts';
import { treeOfFacts } from '@onewindow/infra/factTree/treeOfFacts.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { rootAt } from '@onewindow/kernel/merkleProof.ts';
import { ofOwnStreams } from '@onewindow/kernel/ownStreams.ts';
import Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';

import { onDouble } from '../contract/eventStoreDbHarness.ts';
import { factsOf, fill, folderOfTest, openLog, someFact, until } from './logs.ts';

const leavesOf = async (facts: LogFacts): Promise<readonly string[]> =>
  (await Array.fromAsync(facts)).flat().map(({ leaf }) => leaf);

const rootOf = async (facts: LogFacts): Promise<string> => {
  const { node, size } = await treeOfFacts(facts);
  return `${size} ${rootAt(node, size).toString('hex')}`;
};

describe('the leaf of a fact', () => {
  it('is the same on both stores, and read with and without parsing', async () => {
    const folder = folderOfTest();
    const store = openLog(join(folder, 'events.sqlite'));
    const objects = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue({ stringUnit: 'binary' }), {
      maxKeys: 5,
    });
    const strange = {
      2: 'second',
      1: 'first',
      __proto__x: 0.1,
      small: 1e-7,
      large: 1e21,
      html: '</>',
      线: '\u2028"\\',
    };
    await store.append('case-1', 'no-stream', [
      { ...someFact(), data: strange, metadata: JSON.parse('{"__proto__": {"b": 1, "a": 2}}') as object },
      ...fc.sample(objects, 150).map((data) => ({ ...someFact(), data: JSON.parse(JSON.stringify(data)) as object })),
    ]);
    await fill(store, 20);
    const { store: other, dispose } = await onDouble({ repeatAppends: false });
    onTestFinished(dispose);
    await other.append('somebodyElse-1', 'no-stream', [someFact()]);
    await copyLog(store, ownOnly(other), () => undefined);
    const [embedded, copied] = await Promise.all([store, ownOnly(other)].map((one) => leavesOf(factsOfStore(one))));
    await store.close();
    expect(embedded).toHaveLength(171);
    expect(await leavesOf(factsOf(join(folder, 'events.sqlite')))).toEqual(embedded);
    expect(copied).toEqual(embedded);
  });
});

const ownOnly = (store: EventStore): EventStore => ofOwnStreams(store, ownCategories);

describe('the tree over the facts', () => {
  const grow = (file: string, store: EventStore, onDamage: (error: unknown) => void = () => undefined) => {
    const tree = growFactTree({
      file,
      store,
      world: systemWorld,
      begin: Promise.resolve(),
      giveWay: async () => undefined,
      onDamage,
      onStop: onDamage,
    });
    onTestFinished(() => tree.stop());
    return tree;
  };
  const rootOfGrown = (tree: ReturnType<typeof grow>): string =>
    `${tree.size()} ${rootAt(tree.node, tree.size()).toString('hex')}`;
  const grown = async (tree: ReturnType<typeof grow>, size: number): Promise<void> =>
    until(() => tree.hasCaughtUp() && tree.size() >= size);

  it('follows the log, and goes on from where it was', async () => {
    const folder = folderOfTest();
    const [log, file] = [join(folder, 'events.sqlite'), join(folder, 'fact-tree.sqlite')];
    const store = openLog(log);
    await fill(store, 300);
    const first = grow(file, store);
    await grown(first, 300);
    await fill(store, 7);
    await grown(first, 307);
    expect(rootOfGrown(first)).toBe(await rootOf(factsOfStore(store)));
    await first.stop();
    await fill(store, 20);
    const second = grow(file, store);
    expect(second.size()).toBe(307);
    await grown(second, 327);
    expect(rootOfGrown(second)).toBe(await rootOf(factsOfStore(store)));
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('is begun anew where the log is another one', async () => {
    const folder = folderOfTest();
    const file = join(folder, 'fact-tree.sqlite');
    const one = openLog(join(folder, 'one.sqlite'));
    await fill(one, 30);
    const first = grow(file, one);
    await grown(first, 30);
    await first.stop();
    const other = openLog(join(folder, 'other.sqlite'));
    await fill(other, 12);
    const second = grow(file, other);
    await grown(second, 12);
    expect(rootOfGrown(second)).toBe(await rootOf(factsOfStore(other)));
  });

  it('keeps what a fact was when it came: what is altered later does not alter it', async () => {
    const folder = folderOfTest();
    const [log, file] = [join(folder, 'events.sqlite'), join(folder, 'fact-tree.sqlite')];
    const store = openLog(log);
    await fill(store, 30);
    const first = grow(file, store);
    await grown(first, 30);
    const before = rootOfGrown(first);
    await first.stop();
    new Database(log).exec(`UPDATE events SET data = '{}' WHERE position = 3`).close();
    const second = grow(file, store);
    await grown(second, 30);
    expect(rootOfGrown(second)).toBe(before);
  });

  it.each([
    ['cut off', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 5_000))],
    ['empty', (file: string) => writeFileSync(file, '')],
    [
      'another root',
      (file: string) =>
        change(file, 'UPDATE nodes SET hash = zeroblob(32) WHERE place = (SELECT max(place) FROM nodes)'),
    ],
    ['lacking nodes', (file: string) => change(file, 'DELETE FROM nodes WHERE place > 10')],
    ['without its tables', (file: string) => change(file, 'DROP TABLE nodes')],
  ])('is built anew where its file is damaged: %s', async (_how, damage) => {
    const folder = folderOfTest();
    const [log, file] = [join(folder, 'events.sqlite'), join(folder, 'fact-tree.sqlite')];
    const store = openLog(log);
    await fill(store, 31);
    const first = grow(file, store);
    await grown(first, 31);
    await first.stop();
    damage(file);
    const told: unknown[] = [];
    const second = grow(file, store, (error) => told.push(error));
    await grown(second, 31);
    expect(rootOfGrown(second)).toBe(await rootOf(factsOfStore(store)));
  });

  it('is built anew where a node is found missing while it works', async () => {
    const folder = folderOfTest();
    const [log, file] = [join(folder, 'events.sqlite'), join(folder, 'fact-tree.sqlite')];
    const store = openLog(log);
    await fill(store, 31);
    const told: unknown[] = [];
    const tree = grow(file, store, (error) => told.push(error));
    await grown(tree, 31);
    change(file, 'DELETE FROM nodes WHERE place = 4');
    expect(() => rootOfGrown(tree) && tree.node(0, 3)).toThrow(/lacks the node 3 of level 0/);
    await until(() => told.length > 0);
    await grown(tree, 31);
    expect(rootOfGrown(tree)).toBe(await rootOf(factsOfStore(store)));
    expect(told).toHaveLength(1);
  });

  it('leaves a file that is somebody else’s as it is', () => {
    const file = join(folderOfTest(), 'fact-tree.sqlite');
    writeFileSync(file, 'a letter');
    expect(() => openFactTreeFile(file)).toThrow(/cannot be used as the tree over the facts/);
    expect(readFileSync(file, 'utf8')).toBe('a letter');
  });
});

describe('the key of tree heads', () => {
  it('is made once, for nobody else to read, and stays the same', () => {
    const folder = folderOfTest();
    const made = treeHeadKeyIn(folder, systemWorld);
    expect(treeHeadKeyIn(folder, systemWorld).keyId).toBe(made.keyId);
    expect(statSync(join(folder, 'tree-head-key.pem')).mode & 0o777).toBe(0o600);
  });

  it('is not made where its file holds something else', () => {
    const folder = folderOfTest();
    writeFileSync(join(folder, 'tree-head-key.pem'), 'a letter');
    expect(() => treeHeadKeyIn(folder, systemWorld)).toThrow(/no private key of Ed25519/);
  });
});

const change = (file: string, sql: string): void => void new Database(file).exec(sql).close();
