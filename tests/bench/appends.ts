import { permitConclusionCommands } from '../permitConclusion.ts';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';

import { centreCommands, centreDeps } from '@onewindow/app/centreCommands.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { isRefusalOf } from '@onewindow/kernel/decider.ts';
import type { EventStore, Fact } from '@onewindow/kernel/eventStore.ts';
import type { Law } from '@onewindow/window/law.ts';
import Database from 'better-sqlite3';

import { temporaryFolder } from './centreFolder.ts';
import { type Figure, inTurns, perSecond, rateText } from './figure.ts';
import { inLanes } from './lanes.ts';
import type { LivedEvent, LivedLedger } from './livedLedger.ts';
import { registration } from './registration.ts';

const concurrency = 64;
/** Of fewer rounds the figures are worth less: `BENCH_ROUNDS=1` shows only that there are some. */
const rounds = Number(process.env['BENCH_ROUNDS'] ?? 5);

/** Commands that are decided, and events that are merely stored, 64 under way at any time. */
export const appends = async (law: Law, ledger: LivedLedger): Promise<Figure[]> => {
  const folder = await temporaryFolder();
  const copies = [...Array(4).keys()].flatMap((number) => ledger.copy(number));
  let rows: Row[] = [];
  const inStore = async (name: string, act: (store: EventStore) => Promise<unknown>): Promise<number> => {
    const file = join(folder, `${name}.sqlite`);
    const store = openSqliteEventStore({ file, world: systemWorld });
    const seconds = 1 / (await perSecond(1, () => act(store)));
    await store.close();
    rows = rowsOf(file);
    return rows.length / seconds;
  };
  const bare = async (round: number, name: string) => insertAlone(join(folder, `bare ${name} ${round}.sqlite`), rows);

  const stored = await inTurns(
    rounds,
    (round) => inStore(`stored ${round}`, (store) => storeAll(store, copies)),
    (round) => bare(round, 'stored'),
  );
  let given = 0;
  let seconds = 0;
  const decided = await inTurns(
    rounds,
    (round) =>
      inStore(`decided ${round}`, async (store) => {
        const began = performance.now();
        given += await liveAll(store, law, round);
        seconds += (performance.now() - began) / 1_000;
      }),
    (round) => bare(round, 'decided'),
  );
  const figure = (subject: string, { rate, limit, ratio }: typeof stored, measured: string): Figure => ({
    subject,
    measured,
    limit: `${rateText(limit, 'rows')} inserted bare, ${concurrency} a transaction`,
    ratio: ratio.toFixed(2),
    aim: '≥ 10 000 durable appends/s',
    reached: rate >= 10_000,
  });
  return [
    figure(`durable appends, ${concurrency} at once`, stored, rateText(stored.rate, 'events')),
    figure(
      `durable commands, ${concurrency} at once`,
      decided,
      `${rateText(decided.rate, 'events')}, ${rateText(given / seconds, 'commands')}`,
    ),
  ];
};

/** Each event by itself, and those of a stream one after the other. */
const storeAll = (store: EventStore, events: readonly LivedEvent[]): Promise<void> =>
  inLanes(Map.groupBy(events, ({ stream }) => stream).values(), concurrency, async (history) => {
    for (const { stream, revision, event } of history) {
      const { ok } = await store.append(stream, revision === 0 ? 'no-stream' : revision - 1, [event]);
      if (!ok) throw new Error(`${stream} was taken`);
    }
  });

/** Industrial projects from their registration to the delivered permit. How many commands that took comes back. */
const liveAll = async (store: EventStore, law: Law, round: number): Promise<number> => {
  const commands = centreCommands(centreDeps({ store, world: systemWorld, law }));
  let given = 0;
  const give = async (command: Fact): Promise<void> => {
    given += 1;
    // Whoever accepts a case does not decide it.
    const actor = { role: 'window', id: command.type };
    const answer = await commands(command, { commandId: randomUUID(), actor });
    if (isRefusalOf(answer)) throw new Error(`${command.type} was refused: ${answer.refused}`);
  };
  await inLanes(Array(640).keys(), concurrency, async (number) => {
    for (const command of permitCommands(`2105-310116-04-01-${round}${String(number).padStart(5, '0')}`))
      await give(command);
  });
  return given;
};

const permitCommands = (projectCode: string): Fact[] => {
  const stage = 'constructionPermit';
  const caseId = `${projectCode}.${stage}.1`;
  return [
    registration(projectCode),
    { type: 'SubmitCase', data: { projectCode, stage, kind: 'new', channel: 'window', materials: [] } },
    { type: 'AcceptCase', data: { caseId } },
    ...permitConclusionCommands(caseId),
    {
      type: 'IssueCertificates',
      data: {
        caseId,
        certificates: [{ item: 'C6', number: `31011620210601${projectCode.slice(-4)}`, name: '建筑工程施工许可证' }],
      },
    },
    { type: 'DeliverDecision', data: { caseId, items: ['C6'], means: 'counter', receipt: '签收 1' } },
  ];
};

type Row = unknown[];

const rowsOf = (file: string): Row[] => {
  const database = new Database(file, { readonly: true });
  const rows = database.prepare<[], Row>('SELECT * FROM events ORDER BY position').raw().all();
  database.close();
  return rows;
};

/** The same rows into one table, as durably, with nothing decided, checked or indexed. */
const insertAlone = (file: string, rows: readonly Row[]): Promise<number> => {
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(`CREATE TABLE events (position INTEGER PRIMARY KEY, stream INTEGER, revision INTEGER,
    id TEXT, type TEXT, data TEXT, metadata TEXT) STRICT`);
  const insert = database.prepare('INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?)');
  const insertAll = database.transaction((some: readonly Row[]) => some.forEach((row) => insert.run(row)));
  return perSecond(rows.length, () => {
    for (let at = 0; at < rows.length; at += concurrency) insertAll.immediate(rows.slice(at, at + concurrency));
  }).finally(() => database.close());
};
