import { readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

import { runCentre } from '@onewindow/app/centre.ts';
import { openCentreLog } from '@onewindow/app/openCentreLog.ts';
import { listen } from '@onewindow/app/serve.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { createLogger } from '@onewindow/infra/logger.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { nobodyOutside } from '../outside.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { virtualWorld } from '../virtualWorld.ts';
import { approved, given, nextProjectCode, project, requested, reviewed, submitted, underReview } from './asking.ts';
import { openDemoCentre } from './demoCentre.ts';
import { law } from '../jinshan.ts';
import { as, personFor, testSignIn } from '../people.ts';

type Row = Record<string, unknown> & { readonly id: string };
interface Page {
  readonly nodes: readonly Row[];
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
  readonly totalCount: number;
}
interface Asked {
  readonly filter?: object;
  readonly orderBy?: { readonly field: string; readonly direction?: string };
  readonly first?: number;
  readonly after?: string | null;
}
type List = 'cases' | 'hookupOrders';

/** A page of a list. */
const page = async (centre: TestCentre, name: List, fields: string, variables: Asked): Promise<Page> => {
  const type = name === 'cases' ? 'Case' : 'HookupOrder';
  const { data, errors } = await centre.ask(
    `query ($filter: ${type}Filter, $orderBy: ${type}Order, $first: Int, $after: String) {
      ${name}(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
        totalCount pageInfo { hasNextPage endCursor } nodes { id ${fields} }
      }
    }`,
    variables,
  );
  expect(errors).toBeUndefined();
  const { nodes, pageInfo, totalCount } = data[name];
  return { nodes, ...pageInfo, totalCount };
};
const idsOf = (nodes: readonly Row[]): string[] => nodes.map(({ id }) => id);
/** The id of an entry of the catalogue. */
const idOf = (entry: unknown): string => (entry as Row).id;

const clockRisk = { field: 'CLOCK_RISK', direction: 'ASC' };
const latestFirst = { field: 'RECEIVED_ON', direction: 'DESC' };

/** Turns all pages; what happens between two of them is the caller's. */
const turned = async (
  centre: TestCentre,
  name: List,
  fields: string,
  { first = 100, ...variables }: Omit<Asked, 'after'> = {},
  between: () => Promise<void> = async () => undefined,
): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  let after: string | null = null;
  for (;;) {
    const { nodes, hasNextPage, endCursor } = await page(centre, name, fields, { ...variables, first, after });
    rows.push(...nodes);
    expect(nodes.length <= first && (nodes.length === first || !hasNextPage)).toBe(true);
    if (!hasNextPage) return rows;
    after = endCursor;
    await between();
  }
};

describe('the board of a centre with a whole ledger', () => {
  let centre: TestCentre;
  beforeAll(async () => {
    centre = await openDemoCentre('2021-11-29T01:00:00.000Z');
  });
  afterAll(() => centre.close());

  const caseFilters: readonly object[] = [
    {},
    { pending: true },
    { pending: false },
    { stage: 'constructionPermit' },
    { status: ['APPROVED', 'NOT_APPROVED'] },
    { status: ['UNDER_REVIEW'], turn: 'DEPARTMENT' },
    { locality: 'langxia' },
    { category: 'industrial' },
    { category: 'small', locality: 'fengjing' },
    ...['GREEN', 'AMBER', 'RED'].map((light) => ({ light })),
    ...[true, false].flatMap((yes) => [{ overdue: yes }, { suspended: yes }]),
    { text: '示例' },
    { text: '示例', pending: true, stage: 'completionAcceptance' },
  ];

  it.each(caseFilters)('shows each case of %j once, whatever the page and the order', async (filter) => {
    for (const orderBy of [clockRisk, latestFirst]) {
      const whole = await turned(centre, 'cases', '', { filter, orderBy });
      const { totalCount } = await page(centre, 'cases', '', { filter, orderBy });
      expect(whole).toHaveLength(totalCount);
      expect(new Set(idsOf(whole)).size).toBe(totalCount);
      for (const first of [1 + Math.floor(totalCount / 3), 7, 20])
        expect(await turned(centre, 'cases', '', { filter, orderBy, first })).toEqual(whole);
    }
  });

  it('lets through what each filter says, and nothing else', async () => {
    const fields = `stage { id } status pending turn suspended overdue light
      project { category { id } locality { id } }`;
    const rows = await turned(centre, 'cases', fields);
    const says: readonly (readonly [filter: object, is: (row: Row) => boolean])[] = [
      [{ pending: true }, ({ pending }) => pending === true],
      [{ stage: 'designScheme' }, ({ stage }) => idOf(stage) === 'designScheme'],
      [
        { stage: ['designScheme', 'constructionPermit'] },
        ({ stage }) => ['designScheme', 'constructionPermit'].includes(idOf(stage)),
      ],
      [{ status: ['WITHDRAWN'] }, ({ status }) => status === 'WITHDRAWN'],
      [{ status: ['RECEIVED', 'CORRECTION_REQUESTED'] }, ({ status }) => /RECEIVED|CORRECTION/.test(String(status))],
      [{ locality: 'tinglin' }, ({ project: of }) => idOf((of as Row)['locality']) === 'tinglin'],
      [{ category: 'other' }, ({ project: of }) => idOf((of as Row)['category']) === 'other'],
      [{ suspended: true }, ({ suspended }) => suspended === true],
      [{ overdue: true }, ({ overdue }) => overdue === true],
      [{ overdue: false }, ({ overdue }) => overdue === false],
      ...['GREEN', 'AMBER', 'RED'].map((one) => [{ light: one }, ({ light }: Row) => light === one] as const),
      [{ light: ['GREEN', 'RED'] }, ({ light }) => light === 'GREEN' || light === 'RED'],
      ...['WINDOW', 'DEPARTMENT', 'APPLICANT', 'NOBODY'].map(
        (one) => [{ turn: one }, ({ turn }: Row) => turn === one] as const,
      ),
    ];
    for (const [filter, is] of says) {
      const found = await turned(centre, 'cases', '', { filter });
      expect(idsOf(found)).toEqual(idsOf(rows.filter(is)));
    }
    const latest = await turned(centre, 'cases', 'receivedOn', { orderBy: latestFirst });
    const days = latest.map(({ receivedOn }) => String(receivedOn));
    expect(days).toEqual(days.toSorted().toReversed());
  });

  it('puts what is nearest to its limit first, also where a procedure stops it', async () => {
    const fields = 'dueOn suspended light remainingWorkingDays limits { kind dueOn remaining light }';
    const { nodes } = await page(centre, 'cases', fields, { filter: { pending: true }, first: 100 });
    const risks = nodes.map(({ limits }) => (limits as readonly { dueOn: string }[])[0]?.dueOn ?? '9');
    expect(risks).toEqual(risks.toSorted());
    for (const [index, { limits, light, remainingWorkingDays }] of nodes.entries()) {
      const [nearest] = limits as readonly Record<string, unknown>[];
      expect(risks[index]).toBe(nearest?.['dueOn'] ?? '9');
      expect([light, remainingWorkingDays]).toEqual([nearest?.['light'] ?? null, nearest?.['remaining'] ?? null]);
    }
    const still = nodes.filter(({ suspended }) => suspended === true);
    expect(still.length).toBeGreaterThan(0);
    // Nobody's case is hidden by a procedure: its announced end is a due day like any other.
    for (const { dueOn, light, limits } of still) {
      expect([dueOn, light]).not.toContain(null);
      expect((limits as readonly { kind: string }[]).map(({ kind }) => kind)).toContain('PROCEDURE');
    }
  });

  it('shows each hook-up order once, and what the window must do first', async () => {
    await requested(centre, 'gas');
    await requested(centre, 'power');
    const filters: readonly object[] = [
      {},
      { pending: true },
      { purpose: 'PERMANENT' },
      { utility: 'water' },
      { status: ['CONNECTED'] },
      { light: 'RED' },
      { locality: 'langxia' },
      { text: '示例' },
    ];
    for (const filter of filters) {
      const { nodes, totalCount } = await page(centre, 'hookupOrders', '', { filter, first: 100 });
      expect(nodes).toHaveLength(totalCount);
      expect(await turned(centre, 'hookupOrders', '', { filter, first: 3 })).toEqual(nodes);
    }
    const { nodes } = await page(centre, 'hookupOrders', 'light status', { filter: { pending: true } });
    expect(nodes[0]?.['light']).toBe('RED');
    expect(['UNSERVED', 'DECLINED']).toContain(nodes[0]?.['status']);
  });

  it('neither repeats nor hides a case while others come in', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(clockRisk, latestFirst),
        fc.constantFrom({}, { pending: true }, { text: '示例' }),
        fc.array(fc.integer({ min: 0, max: 25 }), { maxLength: 4 }),
        async (first, orderBy, filter, arrivals) => {
          const before = idsOf(await turned(centre, 'cases', '', { filter, orderBy }));
          const days = [...arrivals];
          const rows = await turned(centre, 'cases', '', { filter, orderBy, first }, async () => {
            const day = days.pop();
            if (day === undefined) return;
            await submitted(centre, {}, { receivedOn: `2021-11-${String(day + 1).padStart(2, '0')}` });
          });
          const ids = idsOf(rows);
          expect(new Set(ids).size).toBe(ids.length);
          expect(ids.filter((id) => before.includes(id))).toEqual(before);
        },
      ),
      { numRuns: 25 },
    );
  });

  describe('its figures', () => {
    const stages = ['designScheme', 'constructionPermit', 'completionAcceptance', 'utilityHookup'];
    type Behind = Row & { readonly decidedOn: string; readonly time: Record<string, number | boolean | null> };

    /** The cases behind a figure, page by page. */
    const behind = async (filter: object): Promise<readonly Behind[]> => {
      const rows: Behind[] = [];
      let after: string | null = null;
      do {
        const { data, errors } = await centre.ask(
          `query ($filter: StageDurationCaseFilter!, $after: String) {
            stageDurationCases(filter: $filter, first: 9, after: $after) {
              pageInfo { hasNextPage endCursor }
              nodes { id: subject category { id } locality { id } receivedOn acceptedOn decidedOn
                time { elapsed beforeAcceptance department applicant excluded withinCommitted withinStatutory
                  intervals { part from to workingDays } } }
            }
          }`,
          { filter, after },
        );
        expect(errors).toBeUndefined();
        const { nodes, pageInfo } = data.stageDurationCases;
        rows.push(...(nodes as Behind[]));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      expect(new Set(idsOf(rows)).size).toBe(rows.length);
      return rows;
    };
    const mean = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
    const share = (answers: readonly unknown[]) => {
      const known = answers.filter((one) => one !== null);
      return known.length === 0 ? null : known.filter((one) => one === true).length / known.length;
    };
    /** The same figure, by counting one by one. */
    const counted = (rows: readonly Behind[]) => {
      const days = rows.map(({ time }) => Number(time['elapsed'])).toSorted((a, b) => a - b);
      const part = (name: string) => mean(rows.map(({ time }) => Number(time[name])));
      return {
        concluded: rows.length,
        meanWorkingDays: mean(days),
        medianWorkingDays:
          ((days[Math.ceil(days.length / 2) - 1] ?? NaN) + (days[Math.floor(days.length / 2)] ?? NaN)) / 2,
        p90WorkingDays: days[Math.ceil(days.length * 0.9) - 1],
        minimumWorkingDays: days[0],
        maximumWorkingDays: days.at(-1),
        shareWithinCommitted: share(rows.map(({ time }) => time['withinCommitted'])),
        shareWithinStatutory: share(rows.map(({ time }) => time['withinStatutory'])),
        meanBeforeAcceptance: part('beforeAcceptance'),
        meanDepartment: part('department'),
        meanApplicant: part('applicant'),
        meanExcluded: part('excluded'),
      };
    };
    const figures = Object.keys(counted([])).join(' ');
    const stageDurations = async (filter: object, groupBy: readonly string[]) => {
      const { data, errors } = await centre.ask(
        `query ($filter: StageDurationFilter, $groupBy: [StageDurationDimension!]) {
          stageDurations(filter: $filter, groupBy: $groupBy) {
            stage { id } month locality { id } category { id } ${figures}
          }
        }`,
        { filter, groupBy },
      );
      expect(errors).toBeUndefined();
      return data.stageDurations as readonly Record<string, unknown>[];
    };
    const close = (figure: object) =>
      Object.fromEntries(
        Object.entries(figure).map(([name, value]: [string, unknown]) => [
          name,
          typeof value === 'number' ? expect.closeTo(value, 9) : value,
        ]),
      );

    it.each([
      {},
      { fromMonth: '2021-07' },
      { toMonth: '2021-06' },
      { fromMonth: '2021-06', toMonth: '2021-08' },
      { locality: 'fengjing' },
      { category: 'industrial' },
      { category: 'other', locality: 'shihua', fromMonth: '2021-05' },
    ])('of %j agree with its cases, counted one by one', async (filter) => {
      for (const groupBy of [
        [],
        ['MONTH'],
        ['LOCALITY'],
        ['CATEGORY'],
        ['MONTH', 'CATEGORY'],
        ['LOCALITY', 'MONTH', 'CATEGORY'],
      ]) {
        const told = await stageDurations(filter, groupBy);
        let shown = 0;
        for (const stage of stages) {
          const groups = new Map<string, Behind[]>();
          for (const row of await behind({ ...filter, stage })) {
            const group = { month: row.decidedOn.slice(0, 7), locality: row['locality'], category: row['category'] };
            const wanted = Object.fromEntries(
              Object.entries(group).map(([name, value]) => [name, groupBy.includes(name.toUpperCase()) ? value : null]),
            );
            const key = JSON.stringify({ stage: { id: stage }, ...wanted });
            groups.set(key, [...(groups.get(key) ?? []), row]);
          }
          for (const [key, rows] of groups) {
            const group = JSON.parse(key) as Record<string, unknown>;
            const figure = told.find((one) =>
              Object.entries(group).every(([name, value]) => isDeepStrictEqual(one[name], value)),
            );
            expect(figure).toEqual({ ...group, ...close(counted(rows)) });
          }
          shown += groups.size;
        }
        expect(told.length).toBe(shown);
      }
    });

    it('are the published ones', async () => {
      const told = await stageDurations({}, []);
      expect(told.map(({ stage, concluded, meanWorkingDays }) => [idOf(stage), concluded, meanWorkingDays])).toEqual([
        ['designScheme', 16, 14],
        ['constructionPermit', 30, expect.closeTo(9.8, 9)],
        ['completionAcceptance', 39, expect.closeTo(160 / 39, 9)],
        ['utilityHookup', 18, 2.5],
      ]);
    });

    it('come with parts that add up from receipt to decision', async () => {
      for (const stage of stages) {
        for (const row of await behind({ stage })) {
          const { receivedOn, decidedOn, time } = row;
          const { beforeAcceptance, department, applicant, excluded, elapsed, intervals } = time as Record<
            string,
            number
          > & {
            intervals: readonly { workingDays: number }[];
          };
          const parts = Number(beforeAcceptance) + Number(department) + Number(applicant) + Number(excluded);
          expect(parts).toBe(law.calendar.elapsed(String(receivedOn), decidedOn));
          expect(intervals.reduce((sum, one) => sum + one.workingDays, 0)).toBe(parts);
          expect(elapsed).toBe(law.calendar.elapsed(String(row['acceptedOn']), decidedOn) - Number(excluded));
        }
      }
    });

    it('of reviews agree with the facts of the cases', async () => {
      const rounds: { department: string; item: string; month: string; days: number; objected: boolean }[] = [];
      for (const id of idsOf(await turned(centre, 'cases', ''))) {
        const facts = 'totalCount nodes { type occurredAt data }';
        const { data } = await centre.ask(`{ case(id: "${id}") { history(first: 100) { ${facts} } } }`);
        const { nodes, totalCount } = data.case.history;
        expect(nodes).toHaveLength(totalCount);
        const opened = new Map<string, string>();
        for (const { type, occurredAt, data: fact } of nodes) {
          const day = law.dayOf(occurredAt);
          if (type === 'ReviewOpened') opened.set(`${fact.item} ${fact.round}`, day);
          if (type !== 'ReviewConcluded' && type !== 'ItemDecided') continue;
          const days = law.calendar.elapsed(opened.get(`${fact.item} ${fact.round}`) ?? day, day);
          const { department = fact.authority, item, outcome } = fact;
          rounds.push({ department, item, month: day.slice(0, 7), days, objected: outcome === 'object' });
        }
      }
      expect(rounds.length).toBeGreaterThan(100);
      for (const groupBy of [[], ['ITEM'], ['MONTH'], ['ITEM', 'MONTH']]) {
        const { data } = await centre.ask(
          `query ($groupBy: [ReviewDurationDimension!]) { reviewDurations(groupBy: $groupBy) {
            department { id } item { id } month concluded objections meanWorkingDays minimumWorkingDays maximumWorkingDays } }`,
          { groupBy },
        );
        const of = (figure: Record<string, unknown>) =>
          rounds.filter(
            ({ department, item, month }) =>
              department === idOf(figure['department']) &&
              (figure['item'] === null || item === idOf(figure['item'])) &&
              (figure['month'] === null || month === figure['month']),
          );
        for (const figure of data.reviewDurations) {
          const days = of(figure).map((round) => round.days);
          expect(figure).toMatchObject({
            concluded: days.length,
            objections: of(figure).filter(({ objected }) => objected).length,
            meanWorkingDays: expect.closeTo(mean(days), 9),
            minimumWorkingDays: Math.min(...days),
            maximumWorkingDays: Math.max(...days),
          });
        }
        const all = data.reviewDurations.reduce(
          (sum: number, { concluded }: { concluded: number }) => sum + concluded,
          0,
        );
        expect(all).toBe(rounds.length);
      }
    });
  });
});

describe('the light of a case', () => {
  /** The working days of June 2021; the 14th was the Dragon Boat Festival. */
  const workingDays = [1, 2, 3, 4, 7, 8, 9, 10, 11, 15, 16, 17, 18, 21, 22, 23, 24, 25, 28, 29, 30];
  const left = (from: number, to: number) => workingDays.filter((day) => day > from && day <= to).length;
  const stateOf = async (centre: TestCentre, id: string) =>
    (
      await centre.ask(
        `{ case(id: "${id}") { light dueOn remainingWorkingDays overdue statutoryDueOn suspended turn } }`,
      )
    ).data.case;

  it('is green, amber from two working days before the nearest promise, and red the day after it, on board and filter alike', async () => {
    const centre = await openTestCentre('2021-06-01T01:00:00.000Z');
    try {
      const id = await underReview(centre);
      const { dueOn } = await stateOf(centre, id);
      expect(dueOn).toBe('2021-06-23');
      // The review of the drawings is promised in five working days, to the 8th.
      for (let day = 1; day <= 10; day += 1) {
        const today = `2021-06-${String(day).padStart(2, '0')}`;
        await centre.world.until(`${today}T01:00:00.000Z`);
        const { light, remainingWorkingDays, overdue, statutoryDueOn } = await stateOf(centre, id);
        expect([today, light]).toEqual([today, day > 8 ? 'RED' : day >= 4 ? 'AMBER' : 'GREEN']);
        expect(remainingWorkingDays).toBe(day <= 8 ? left(day, 8) : -left(8, day));
        expect(overdue).toBe(statutoryDueOn !== null && today > statutoryDueOn);
        for (const one of ['GREEN', 'AMBER', 'RED'])
          expect((await page(centre, 'cases', '', { filter: { light: one } })).totalCount).toBe(Number(one === light));
        expect((await page(centre, 'cases', '', { filter: { overdue: true } })).totalCount).toBe(Number(overdue));
      }
    } finally {
      await centre.close();
    }
  });

  it('is that of the nearest limit, and every limit is shown with its basis, whether law or promise set it', async () => {
    const centre = await openTestCentre('2021-06-01T01:00:00.000Z');
    try {
      // Special works: fire design has 15 working days by law, and a small project is promised 17 in all.
      const projectCode = nextProjectCode();
      await given(centre, 'registerProject', { ...project(projectCode), category: 'small', traits: ['specialWorks'] });
      const scheme = { stage: 'designScheme', number: '沪金设〔2021〕7号', issuer: '规划部门', issuedOn: '2021-05-20' };
      await given(centre, 'recordPriorApproval', { projectCode, ...scheme, reason: '中心成立前已审定' });
      const { id } = await given(centre, 'submitCase', { projectCode, stage: 'constructionPermit', channel: 'WINDOW' });
      await given(centre, 'acceptCase', { caseId: id });
      const limits = async () =>
        (
          await centre.ask(
            `{ case(id: "${id}") { light remainingWorkingDays overdue dueOn limits { kind dueOn remaining light basis item { id } } } }`,
          )
        ).data.case;
      await given(centre, 'concludeReview', { caseId: id, item: 'C1', outcome: 'AGREE' });
      await centre.world.until('2021-06-15T01:00:00.000Z');
      const basis = '建设工程消防设计审查验收管理暂行规定';
      expect(await limits()).toMatchObject({
        light: 'RED',
        remainingWorkingDays: -4,
        overdue: false,
        dueOn: '2021-06-25',
        limits: [
          { kind: 'PROMISE', dueOn: '2021-06-08', remaining: -4, light: 'RED', basis: null, item: { id: 'C4' } },
          { kind: 'PROMISE', dueOn: '2021-06-11', remaining: -1, light: 'RED', basis: null, item: { id: 'C3' } },
          { kind: 'PROMISE', dueOn: '2021-06-16', remaining: 1, light: 'AMBER', basis: null, item: { id: 'C2' } },
          { kind: 'STATUTORY', dueOn: '2021-06-23', remaining: 6, light: 'GREEN', basis, item: { id: 'C2' } },
          { kind: 'PROMISE', dueOn: '2021-06-25', remaining: 8, light: 'GREEN', basis: null, item: null },
          { kind: 'STATUTORY', dueOn: '2021-06-30', remaining: 11, light: 'GREEN', item: { id: 'C3' } },
          { kind: 'STATUTORY', dueOn: '2021-06-30', remaining: 11, light: 'GREEN', item: { id: 'C4' } },
        ],
      });
      expect(idsOf((await page(centre, 'cases', '', { filter: { light: 'RED' } })).nodes)).toEqual([id]);
      await centre.world.until('2021-06-24T01:00:00.000Z');
      expect(await limits()).toMatchObject({ light: 'RED', overdue: true });
    } finally {
      await centre.close();
    }
  });

  it('goes by the announced end while a procedure stops the clock, which runs on from its end', async () => {
    const centre = await openTestCentre('2021-06-01T01:00:00.000Z');
    try {
      const id = await underReview(centre);
      const other = await submitted(centre);
      await given(centre, 'startSpecialProcedure', {
        caseId: id,
        kind: 'testing',
        items: ['C1'],
        ground: '检测',
        expectedDays: 3,
        notice: '三日',
      });
      // Three working days from the 1st end on the 4th, and the promise of fifteen moves from the 23rd to the 28th.
      expect(await stateOf(centre, id)).toMatchObject({ suspended: true, dueOn: '2021-06-28', light: 'GREEN' });
      expect(idsOf((await page(centre, 'cases', '', { filter: { pending: true } })).nodes)).toEqual([id, other]);
      for (const [filter, ids] of [
        [{ suspended: true }, [id]],
        [{ suspended: false }, [other]],
      ] as const)
        expect(idsOf((await page(centre, 'cases', '', { filter })).nodes)).toEqual(ids);
      await centre.world.until('2021-06-04T01:00:00.000Z');
      await given(centre, 'endSpecialProcedure', { caseId: id, procedure: 1 });
      expect(await stateOf(centre, id)).toMatchObject({ dueOn: '2021-06-28', light: 'GREEN' });
      await centre.world.until('2021-06-07T01:00:00.000Z');
      expect(await stateOf(centre, id)).toMatchObject({ suspended: false });
    } finally {
      await centre.close();
    }
  });

  it('is provisional where the holidays of its year are not published yet', async () => {
    const published = readdirSync(new URL('../../schema/calendars/', import.meta.url)).flatMap(
      (file) => /\d{4}/.exec(file) ?? [],
    );
    const last = Math.max(...published.map(Number));
    const centre = await openTestCentre(`${last}-12-24T01:00:00.000Z`);
    try {
      const id = await underReview(centre);
      const soon = await submitted(centre, {}, { receivedOn: `${last}-12-23` });
      const { data } = await centre.ask(
        `{ late: case(id: "${id}") { dueOn provisional } soon: case(id: "${soon}") { dueOn provisional } }`,
      );
      expect(data.late).toEqual({ dueOn: expect.stringMatching(`^${last + 1}-`), provisional: true });
      expect(data.soon).toEqual({ dueOn: expect.stringMatching(`^${last}-`), provisional: false });
    } finally {
      await centre.close();
    }
  });
});

describe('a centre', () => {
  const warnings = async (centre: TestCentre) =>
    (await centre.ask('{ centre { warnings { code message } } }', {}, { 'accept-language': 'en' })).data.centre
      .warnings;

  it('says where today lies in a year whose holidays are not published', async () => {
    const centre = await openTestCentre('2049-12-30T01:00:00.000Z');
    try {
      expect(await warnings(centre)).toEqual([
        { code: 'YEAR_PROVISIONAL', message: expect.stringContaining('cn-2049.json') },
      ]);
    } finally {
      await centre.close();
    }
  });

  it('has nothing to say where they are', async () => {
    const centre = await openTestCentre('2021-12-31T01:00:00.000Z');
    try {
      expect(await warnings(centre)).toEqual([]);
    } finally {
      await centre.close();
    }
  });
});

describe('a text', () => {
  it('finds a case by its project, its applicant, its numbers; two Chinese characters suffice', async () => {
    const centre = await openTestCentre('2021-06-01T01:00:00.000Z');
    try {
      const id = await approved(centre, {
        name: '滨海冷链仓库 ABC-7',
        applicant: { name: '示例物流（上海）有限公司', creditCode: '91310116MA1J000100' },
      });
      await given(centre, 'issueCertificates', {
        caseId: id,
        certificates: [{ item: 'C3', number: '沪证2021-77', name: '许可证' }],
      });
      await reviewed(centre);
      const projectCode = id.split('.')[0] ?? '';
      for (const text of [
        '冷链',
        '仓库',
        '物流',
        '上海',
        'abc-7',
        'ＡＢＣ－７',
        projectCode,
        projectCode.slice(-6),
        id,
        id.toUpperCase(),
        '证2021',
        ' 冷链 ',
      ])
        expect([text, idsOf((await page(centre, 'cases', '', { filter: { text } })).nodes)]).toEqual([text, [id]]);
      for (const text of ['冷库', '链冷', 'abc7', '沪证2022'])
        expect((await page(centre, 'cases', '', { filter: { text } })).totalCount).toBe(0);
      await given(centre, 'amendProject', { projectCode, reason: '更名', changes: { name: '滨海粮仓' } });
      expect((await page(centre, 'cases', '', { filter: { text: '冷链' } })).totalCount).toBe(0);
      expect((await page(centre, 'cases', '', { filter: { text: '粮仓' } })).totalCount).toBe(1);
    } finally {
      await centre.close();
    }
  });
});

describe('a read model that has not caught up', () => {
  it('answers neither questions nor commands, says how far it is, and then is ready', async () => {
    const world = virtualWorld('2021-06-01T01:00:00.000Z');
    const store = openSqliteEventStore({ file: ':memory:', world });
    const { catalogue, hash } = loadCatalogue('jinshan');
    const demo = { asked: false, byDefault: false, possible: false };
    await openCentreLog(store, world, { catalogue, hash, today: law.dayOf(instantAt(world.now())), demo });
    let goOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const slow = {
      ...store,
      follow: async function* (options: Parameters<typeof store.follow>[0]) {
        await held;
        yield* store.follow(options);
      },
    };
    const centre = runCentre({
      law,
      store: slow,
      world,
      log: createLogger('silent', false),
      readModelFile: ':memory:',
      outside: nobodyOutside,
      signIn: testSignIn,
    });
    const listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: systemWorld });
    const ask = async (query: string, variables: object = {}) => {
      const response = await fetch(`${listener.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': 'en', ...as(personFor(query, variables)) },
        body: JSON.stringify({ query, variables }),
      });
      expect(response.status).toBe(200);
      return (await response.json()) as {
        data?: Record<string, object>;
        errors?: { message: string; extensions: object }[];
      };
    };
    const register = 'mutation ($input: RegisterProjectInput!) { registerProject(input: $input) { position } }';
    const input = project(nextProjectCode());
    try {
      for (const [query, variables] of [
        ['{ centre { id } }', {}],
        [register, { input }],
      ] as const) {
        const { data, errors } = await ask(query, variables);
        expect(data?.['registerProject'] ?? null).toBeNull();
        expect(errors).toMatchObject([
          { message: expect.stringContaining('(0%)'), extensions: { code: 'CATCHING_UP' } },
        ]);
      }
      const unready = await fetch(`${listener.url}/readyz`);
      expect([unready.status, await unready.json()]).toEqual([
        503,
        { status: 'catchingUp', progress: 0, position: '0', canRead: false, canWrite: false },
      ]);
      expect((await fetch(`${listener.url}/healthz`)).status).toBe(200);
      expect((await store.readStream(`project-${input.projectCode}`)).found).toBe(false);
      goOn();
      await world.advance(0);
      expect((await fetch(`${listener.url}/readyz`)).status).toBe(200);
      expect((await ask(register, { input })).errors).toBeUndefined();
    } finally {
      goOn();
      await listener.close();
      await centre.stop();
      await store.close();
    }
  });
});
