import { rm, stat } from 'node:fs/promises';
import { resolve } from 'node:path';

import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { Ledger } from '@onewindow/schema/ledger.ts';
import type { Law } from '@onewindow/window/law.ts';

import { type DecidedRow, decideRow } from './decideRow.ts';
import { requireColumns } from './header.ts';
import { LedgerError } from './ledgerError.ts';
import { type Outcome, rowMapper } from './mapRow.ts';
import { noonIn } from './noon.ts';
import { isReject, type Reject } from './rejects.ts';
import { type RejectsFile, rejectsTo } from './rejectsFile.ts';
import { readTable, type TableRow } from './readTable.ts';
import { takeRow } from './takeRow.ts';

export interface LedgerImport {
  /** The table to take over. */
  readonly file: string;
  /** How it is to be read. */
  readonly ledger: Ledger;
  readonly law: Law;
  readonly store: EventStore;
  readonly world: Pick<World, 'now'>;
  /** Told after every batch: rows done, and how much of the file is read, from 0 to 1. */
  readonly onProgress?: (rows: number, share: number) => void;
  /** Where rows that cannot be taken go. An older one is replaced; without rejects there is none. */
  readonly rejectsFile: string;
}

/** What became of a table's rows. */
export interface ImportSummary {
  readonly rows: number;
  readonly taken: number;
  /** Brought by an earlier import, word for word. */
  readonly alreadyTaken: number;
  readonly rejected: number;
  /** Of the rows taken now. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
}

/** Rows whose facts go to the store together, so that it can put them down in one commit. */
const batchSize = 64;

/**
 * Takes a centre's former ledger over: every row becomes a project and a case, decided by the deciders as of the row's own
 * days. Importing again takes nothing twice, and completes what was cut off.
 * @throws {LedgerError} if the table as a whole cannot be read; rows taken before stay taken.
 */
export const importLedger = async (options: LedgerImport): Promise<ImportSummary> => {
  const { file, ledger, law, store, world, onProgress, rejectsFile } = options;
  if (resolve(file) === resolve(rejectsFile)) throw new LedgerError(`${file} cannot be its own file of rejects`);
  const bytes = { read: 0, all: await sizeOf(file) };
  const table = readTable(file, ledger.file, (read) => (bytes.read += read));
  let rejects: RejectsFile | undefined;
  try {
    const header = await headerOf(table, file);
    requireColumns(ledger, header, file);
    await rm(rejectsFile, { force: true });
    rejects = rejectsTo(rejectsFile, header, ledger.file.delimiter);

    const summary = emptySummary();
    for await (const batch of batchesOf(table, decider(options, header))) {
      const verdicts = await allOf(batch.map(({ decided }) => takeUnlessRejected(decided, { law, store, world })));
      for (const [index, { row, decided }] of batch.entries()) {
        const verdict = verdicts[index]!;
        count(summary, verdict, decided);
        if (isReject(verdict)) await rejects.write(row, verdict);
      }
      onProgress?.(summary.rows, Math.min(1, bytes.read / bytes.all));
    }
    onProgress?.(summary.rows, 1);
    return summary;
  } finally {
    await table.return();
    await rejects?.close();
  }
};

const sizeOf = async (file: string): Promise<number> => {
  try {
    return (await stat(file)).size;
  } catch (error) {
    throw new LedgerError(`${file} cannot be read`, { cause: error });
  }
};

const headerOf = async (table: AsyncGenerator<TableRow>, file: string): Promise<readonly string[]> => {
  const first = await table.next();
  if (first.done) throw new LedgerError(`${file} is empty: its first line must name the columns`);
  return first.value.cells;
};

type Decided = DecidedRow | Reject;

const decider = ({ ledger, law, world }: LedgerImport, header: readonly string[]) => {
  const today = law.dayOf(instantAt(world.now()));
  const mapRow = rowMapper(ledger, header, { today, calendar: law.calendar });
  const noon = noonIn(law.dayOf);
  const instantOn = (day: string) => (day === today ? earlier(noon(day), instantAt(world.now())) : noon(day));
  return ({ cells }: TableRow): Decided => {
    const mapped = mapRow(cells);
    return isReject(mapped) ? mapped : decideRow(mapped, { ledger, law, instantOn });
  };
};

const earlier = (a: string, b: string): string => (a < b ? a : b);

interface BatchRow {
  readonly row: TableRow;
  readonly decided: Decided;
}

/** A number that comes twice is never twice in one batch: its second row must find what became of the first. */
async function* batchesOf(
  table: AsyncIterable<TableRow>,
  decide: (row: TableRow) => Decided,
): AsyncGenerator<BatchRow[]> {
  let batch: BatchRow[] = [];
  let streams = new Set<string>();
  let fault: Error | undefined;
  try {
    for await (const row of table) {
      const decided = decide(row);
      const stream = isReject(decided) ? undefined : decided.project.stream;
      if (batch.length === batchSize || (stream !== undefined && streams.has(stream))) {
        yield batch;
        batch = [];
        streams = new Set();
      }
      batch.push({ row, decided });
      if (stream !== undefined) streams.add(stream);
    }
  } catch (error) {
    fault = error as Error; // told once the sound rows before it are taken
  }
  if (batch.length > 0) yield batch;
  if (fault) throw fault;
}

type Verdict = 'taken' | 'alreadyTaken' | Reject;

const takeUnlessRejected = async (
  decided: Decided,
  rest: Pick<LedgerImport, 'law' | 'store' | 'world'>,
): Promise<Verdict> => (isReject(decided) ? decided : takeRow(decided, rest));

/** Waits for all even if one fails, so that nothing is still under way when the fault is told. */
const allOf = async <Value>(promises: readonly Promise<Value>[]): Promise<Value[]> => {
  await Promise.allSettled(promises);
  return Promise.all(promises);
};

type Counting<Counted> = { -readonly [Name in keyof Counted]: Counting<Counted[Name]> };

const emptySummary = (): Counting<ImportSummary> => ({
  rows: 0,
  taken: 0,
  alreadyTaken: 0,
  rejected: 0,
  outcomes: {
    approved: 0,
    notApproved: 0,
    withdrawn: 0,
    open: 0,
  },
});

const count = (summary: Counting<ImportSummary>, verdict: Verdict, decided: Decided): void => {
  summary.rows += 1;
  summary[isReject(verdict) ? 'rejected' : verdict] += 1;
  if (verdict === 'taken' && !isReject(decided)) summary.outcomes[decided.outcome] += 1;
};
