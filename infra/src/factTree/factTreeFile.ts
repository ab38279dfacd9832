import { existsSync } from 'node:fs';

import type { Position } from '@onewindow/kernel/eventStore.ts';
import type { NodeAt } from '@onewindow/kernel/merkleProof.ts';
import { finalNodes, type Frontier, growTree, type Hash, nodePlace, rootOf } from '@onewindow/kernel/merkleTree.ts';
import Database from 'better-sqlite3';

import { makeDisposableFile } from '../disposableFile.ts';
import {
  openOwnSqliteFile,
  type Ownership,
  requireOwnSqliteFile,
  sayingWhichFile,
  UnusableFile,
} from '../sqliteFile.ts';

/** Where the tree stands in the log, with the event it stands at: another log would show another one there. */
export interface TreeCheckpoint {
  readonly position: Position;
  readonly size: number;
  /** Of the tree with so many leaves, in base64url. */
  readonly root: string;
  readonly last: { readonly id: string; readonly stream: string; readonly revision: number };
}

/**
 * The tree over the facts, with every node that is final, in one disposable SQLite file: 64 bytes a fact. It only repeats what the
 * log said when each fact came, which is why it can tell what was altered since.
 */
export interface FactTreeFile {
  readonly checkpoint: () => TreeCheckpoint | undefined;
  /** Takes leaves in, together with how far in the log they reach: all of it, or nothing. */
  readonly append: (leaves: readonly Hash[], at: Pick<TreeCheckpoint, 'position' | 'last'>) => void;
  readonly node: NodeAt;
  /** Forgets everything, to begin anew. */
  readonly clear: () => void;
  readonly close: () => void;
}

const ownership: Ownership = {
  applicationId: 0x6f77_6674, // 'owft'
  version: 1,
  what: 'the tree over the facts',
  remedy:
    'It only repeats what the event log says: delete it, with the files beside it whose names begin alike, and start again',
};

/**
 * Opens the tree's file, or makes an empty one. ':memory:' keeps it for as long as it is open.
 * @throws {UnusableFile} if the file is no sound one of ours; it is left as it is.
 * @throws {DiskFull} if there is no room for it.
 */
export const openFactTreeFile = (file: string): FactTreeFile => {
  const database = open(file);
  try {
    return sayingWhichFile(file, ownership, () => treeIn(database, file));
  } catch (error) {
    database.close();
    throw error;
  }
};

/**
 * The tree's file beside the process that grows it: how far it is, and its nodes. Nothing is written.
 * @throws {UnusableFile} if the file is no sound one of ours.
 */
export const openFactTreeToRead = (file: string): Pick<FactTreeFile, 'node' | 'close'> & { readonly size: number } => {
  requireOwnSqliteFile(file, ownership);
  const database = sayingWhichFile(file, ownership, () => new Database(file, { readonly: true, fileMustExist: true }));
  return sayingWhichFile(file, ownership, () => ({
    size: storedIn(database)()?.size ?? 0,
    node: nodesIn(database, file),
    close: () => void database.close(),
  }));
};

const treeIn = (database: Database.Database, file: string): FactTreeFile => {
  database.exec(`
    CREATE TABLE IF NOT EXISTS checkpoint (one INTEGER PRIMARY KEY CHECK (one = 1), value TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS nodes (place INTEGER PRIMARY KEY, hash BLOB NOT NULL);
  `);
  const writeCheckpoint = database.prepare('INSERT OR REPLACE INTO checkpoint (one, value) VALUES (1, ?)');
  const writeNode = database.prepare('INSERT INTO nodes (place, hash) VALUES (?, ?)');
  const node = nodesIn(database, file);
  /** A root that was wrong here would be signed: so what the tree grows from is held against what was written beside it. */
  const soundFrontier = (): Frontier => {
    const { size, root } = reached ?? { size: 0, root: undefined };
    const subtrees = subtreesOf(size).map(([level, index]) => node(level, index));
    if (root !== undefined && rootOf(subtrees).toString('base64url') !== root)
      throw damaged(file, 'its nodes have another root than it says');
    return { size, subtrees };
  };

  let reached = storedIn(database)();
  let frontier = soundFrontier();
  const clear = database.transaction(() => database.exec('DELETE FROM nodes; DELETE FROM checkpoint'));

  const append = database.transaction((leaves: readonly Hash[], at: Pick<TreeCheckpoint, 'position' | 'last'>) => {
    let place = finalNodes(frontier.size);
    const tree = growTree(frontier, (_level, hash) => {
      writeNode.run(place, hash);
      place += 1;
    });
    for (const leaf of leaves) tree.append(leaf);
    const checkpoint: TreeCheckpoint = { ...at, size: tree.size(), root: tree.root().toString('base64url') };
    writeCheckpoint.run(JSON.stringify(checkpoint));
    return { checkpoint, grown: tree.frontier() };
  });

  return {
    checkpoint: () => reached,
    append: (leaves, at) => {
      const { checkpoint, grown } = sayingWhichFile(file, ownership, () => append.immediate(leaves, at));
      [reached, frontier] = [checkpoint, grown];
    },
    node,
    clear: () => {
      sayingWhichFile(file, ownership, clear);
      [reached, frontier] = [undefined, { size: 0, subtrees: [] }];
    },
    close: () => database.close(),
  };
};

const storedIn = (database: Database.Database): (() => TreeCheckpoint | undefined) => {
  const read = database.prepare<[], string>('SELECT value FROM checkpoint').pluck();
  return () => {
    const value = read.get();
    return value === undefined ? undefined : (JSON.parse(value) as TreeCheckpoint);
  };
};

const nodesIn = (database: Database.Database, file: string): NodeAt => {
  const read = database.prepare<[number], Hash>('SELECT hash FROM nodes WHERE place = ?').pluck();
  return (level, index) => {
    const hash = sayingWhichFile(file, ownership, () => read.get(nodePlace(level, index)));
    if (hash?.length !== 32) throw damaged(file, `it lacks the node ${index} of level ${level}`);
    return hash;
  };
};

const damaged = (file: string, wrong: string): UnusableFile =>
  new UnusableFile(file, wrong, ownership, { isDamaged: true });

/** The complete subtrees of a tree of so many leaves, from the largest on, each as its level and its number there. */
const subtreesOf = (size: number): readonly (readonly [level: number, index: number])[] => {
  const found: [number, number][] = [];
  for (let [level, rest] = [0, size]; rest > 0; level += 1, rest = Math.floor(rest / 2))
    if (rest % 2 === 1) found.unshift([level, rest - 1]);
  return found;
};

const open = (file: string): Database.Database => {
  if (file === ':memory:') return new Database(file);
  requireOwnSqliteFile(file, ownership);
  if (!existsSync(file)) sayingWhichFile(file, ownership, () => makeDisposableFile(file, ownership));
  const database = openOwnSqliteFile(file, ownership);
  try {
    // What a power cut takes is read from the log again; WAL keeps the file itself sound.
    sayingWhichFile(file, ownership, () => database.pragma('synchronous = NORMAL'));
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};
