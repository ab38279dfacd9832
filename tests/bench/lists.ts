import { join } from 'node:path';

import { access } from '@onewindow/app/access.ts';
import { allProjections } from '@onewindow/app/contexts.ts';
import type { CentreLaw } from '@onewindow/app/law.ts';
import { readModelReader } from '@onewindow/infra/readModelReader.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { type CaseFilter, type CaseOrder, countCases, findCases } from '@onewindow/projections/cases/queries.ts';
import type { Reader } from '@onewindow/projections/reader.ts';

import type { CentreFolder } from './centreFolder.ts';
import { type Figure, median, partOf } from './figure.ts';
import { inLanes } from './lanes.ts';
import { multiplyCases } from './multiplyCases.ts';
import { readModelOf, rebuild } from './projecting.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';

/** A nation's part. */
const wantedCases = 1_000_000;
/** Each question is asked so often, on as many pages in a row. */
const asked = 40;

const orders = [
  ...([
    'clockRisk',
    'id',
    'projectName',
    'applicant',
    'stage',
    'status',
    'turn',
    'locality',
    'category',
    'receivedOn',
  ] as const),
  ...(['acceptedOn', 'dueOn', 'statutoryDueOn', 'decidedOn', 'deliveredOn', 'endedOn'] as const),
];

const single: readonly CaseFilter[] = [
  { stage: ['constructionPermit'] },
  { status: ['underReview'] },
  { status: ['notApproved'] },
  { status: ['withdrawn'] },
  { pending: true },
  { pending: false },
  { locality: ['langxia'] },
  { category: ['small'] },
  { light: ['red'] },
  { light: ['amber'] },
  { light: ['green'] },
  { overdue: true },
  { overdue: false },
  { turn: ['window'] },
  { turn: ['nobody'] },
  { kind: ['extension'] },
  { suspended: true },
  { suspended: false },
  { department: ['planning'] },
];

/** What clerks combine. */
const pairs: readonly CaseFilter[] = [
  { pending: true, locality: ['langxia'] },
  { pending: true, category: ['small'] },
  { pending: true, stage: ['constructionPermit'] },
  { pending: true, turn: ['applicant'] },
  { stage: ['designScheme'], status: ['approved'] },
  { status: ['notApproved'], locality: ['langxia'] },
  { stage: ['completionAcceptance'], light: ['red'] },
  { department: ['planning'], light: ['green'] },
  { category: ['small'], locality: ['langxia'] },
  { stage: ['constructionPermit'], overdue: true },
];

const texts = ['厂房', '示', '000123', '住宅', '310116', '金示例〔2021〕A11', '-04-01-0001', '不在此处', 'zz', 'A1'];

/** Pages of a list of a million cases, by every filter and in every order, against the same list unfiltered in its usual order. */
export const lists = async (law: CentreLaw, { folder }: CentreFolder): Promise<Figure[]> => {
  const file = join(folder, 'rebuilt.sqlite');
  const log = join(folder, 'events.sqlite');
  await rebuild(law, log, file);
  multiplyCases(file, wantedCases);
  const store = openSqliteEventStore({ file: log, world: systemWorld });
  const readModel = readModelOf(law, store, file);
  const reader = readModelReader(readModel, undefined, allProjections(law, []));
  const today = law.dayOf(instantAt(systemWorld.now()));
  const there = readModel.database.prepare<[], number>('SELECT count(*) FROM cases').pluck().get() ?? 0;

  const inUsualOrder = () => measured(reader, [[{}, { field: 'clockRisk' }]], today);
  await inUsualOrder();
  const usual = await inUsualOrder();
  const figure = (subject: string, { p50, p99, worst }: Measured, aim: number): Figure => ({
    subject: `${subject}, ${there} cases`,
    measured: `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms (${worst})`,
    limit: `p50 ${usual.p50.toFixed(2)} ms of all in the usual order`,
    ratio: `${(p99 / usual.p50).toFixed(0)} : 1`,
    aim: `p99 ≤ ${aim} ms`,
    reached: p99 <= aim,
  });
  const both = (filter: CaseFilter, field: CaseOrder['field']) =>
    (['asc', 'desc'] as const).map((direction) => [filter, { field, direction }] as const);
  const figures = [
    figure(
      'a page by each filter',
      await measured(
        reader,
        single.map((filter) => [filter, { field: 'clockRisk' }]),
        today,
      ),
      20,
    ),
    figure(
      'a page in each order',
      await measured(
        reader,
        orders.flatMap((field) => both({}, field)),
        today,
      ),
      20,
    ),
    figure(
      'a page of what is open, in each order',
      await measured(
        reader,
        orders.flatMap((field) => both({ pending: true }, field)),
        today,
      ),
      20,
    ),
    figure(
      'a page by ten pairs of filters',
      await measured(
        reader,
        pairs.map((filter) => [filter, { field: 'clockRisk' }]),
        today,
      ),
      20,
    ),
    figure(
      'a page by a text',
      await measured(
        reader,
        texts.map((text) => [{ text }, { field: 'clockRisk' }]),
        today,
      ),
      50,
    ),
    await ofSixteen(reader, today, there),
    figure('a count by each filter and pair', await counted(reader, [...single, ...pairs], today), 20),
  ];
  readModel.close();
  await store.close();
  return figures;
};

/** The work list of clerks who see one place alone, of sixteen of them at once. */
const ofSixteen = async (reader: Reader, today: string, there: number): Promise<Figure> => {
  const clerks = Array.from({ length: 16 }, (_, index) => {
    const own = { locality: ['langxia', 'shihua', 'fengjing', 'zhujing'][index % 4]! };
    const rows = access.rowsOf({ roles: ['clerk'], own });
    return rows === 'every' ? reader : reader.within(rows);
  });
  const took: number[] = [];
  for (let turn = 0; turn < asked; turn += 1)
    await inLanes(clerks, clerks.length, async (own) => {
      const page = { size: 50, fromEnd: false };
      took.push(
        await timed(() => findCases(own, { pending: true }, { field: 'clockRisk' }, page, { today, officer: 'clerk' })),
      );
    });
  const sorted = took.toSorted((a, b) => a - b);
  const middle = partOf(sorted, 0.5);
  return {
    subject: `the work list of clerks of one place, 16 at once, ${there} cases`,
    measured: `p50 ${middle.toFixed(1)} ms, p99 ${partOf(sorted, 0.99).toFixed(1)} ms`,
    limit: '10 ms',
    ratio: (middle / 10).toFixed(2),
    aim: 'p50 ≤ 10 ms',
    reached: middle <= 10,
  };
};

interface Measured {
  readonly p50: number;
  readonly p99: number;
  /** What took longest in the middle. */
  readonly worst: string;
}

const partsOf = (taken: ReadonlyMap<string, readonly number[]>): Measured => {
  const all = [...taken.values()].flat().toSorted((a, b) => a - b);
  const medians = [...taken].map(([what, times]) => ({ what, middle: median(times) }));
  const { what, middle } = medians.toSorted((a, b) => b.middle - a.middle)[0] ?? { what: '', middle: NaN };
  return { p50: partOf(all, 0.5), p99: partOf(all, 0.99), worst: `${what}: ${middle.toFixed(1)} ms` };
};

const timed = async (act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await act();
  return performance.now() - began;
};

/** Page after page, as somebody turns them; from the beginning again once they are through. */
const measured = async (
  reader: Reader,
  questions: readonly (readonly [CaseFilter, CaseOrder])[],
  today: string,
): Promise<Measured> => {
  const taken = new Map<string, number[]>();
  for (const [filter, order] of questions) {
    let after: string | undefined;
    const times: number[] = [];
    for (let turn = 0; turn < asked; turn += 1) {
      times.push(
        await timed(async () => {
          const page = await findCases(
            reader,
            filter,
            order,
            { size: 50, fromEnd: false, after },
            { today, officer: 'clerk' },
          );
          after = page.hasNextPage ? (page.cutAt ?? page.edges.at(-1)?.cursor) : undefined;
        }),
      );
    }
    taken.set(`${JSON.stringify(filter)} by ${order.field} ${order.direction ?? ''}`, times);
  }
  return partsOf(taken);
};

const counted = async (reader: Reader, filters: readonly CaseFilter[], today: string): Promise<Measured> => {
  const taken = new Map<string, number[]>();
  for (const filter of filters) {
    const times: number[] = [];
    for (let turn = 0; turn < asked; turn += 1)
      times.push(await timed(() => countCases(reader, filter, { today, officer: 'clerk' })));
    taken.set(JSON.stringify(filter), times);
  }
  return partsOf(taken);
};
