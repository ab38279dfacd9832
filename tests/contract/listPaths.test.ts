import { openReadModel } from '@onewindow/infra/readModel.ts';
import { readModelReader } from '@onewindow/infra/readModelReader.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { type AnyProjection, projection } from '@onewindow/kernel/projection.ts';
import { findCases } from '@onewindow/projections/cases/queries.ts';
import { findReviews } from '@onewindow/projections/cases/reviewQueries.ts';
import { findIssues } from '@onewindow/projections/issues/issue/queries.ts';
import { findRounds } from '@onewindow/projections/issues/round/queries.ts';
import { findArrears } from '@onewindow/projections/issues/arrears/queries.ts';
import { findMeetings, findOffers } from '@onewindow/projections/issues/offer/queries.ts';
import { findPolicies, findPolicyDeliveries, findPolicyTasks } from '@onewindow/projections/issues/library/queries.ts';
import { findOrders } from '@onewindow/projections/orders/queries.ts';
import { column, countOf, type Orders, pageOf, type PageOptions } from '@onewindow/projections/paging.ts';
import {
  findCommitments,
  findPublicCommitments,
  findSubjects,
} from '@onewindow/projections/commitments/commitment/queries.ts';
import { findProjects } from '@onewindow/projections/projects/queries.ts';
import type { TablesOf } from '@onewindow/projections/reader.ts';
import { isOneOf } from '@onewindow/projections/searching.ts';
import { allProjections, knownTypes } from '@onewindow/app/contexts.ts';
import { lawOf } from '@onewindow/app/law.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { describe, expect, it } from 'vitest';

interface Thing {
  readonly number: number;
  readonly group: string;
}

const things = projection<Thing, { readonly type: 'Made'; readonly data: Thing }>()({
  name: 'things',
  events: ['Made'],
  keys: ({ data }) => [`thing ${data.number}`],
  evolve: (_, { data }) => data,
  columns: { number: ({ number: of }) => of, group: ({ group }) => group },
  indexes: [['group']],
  isRowApart: true,
});

const count = 12_000;
const made: readonly Thing[] = Array.from({ length: count }, (_, index) => ({
  number: (index * 7_919) % count,
  group: `g${index % 3}`,
}));

describe('a long list of which few rows fit', () => {
  const readModel = openReadModel(':memory:', [things as unknown as AnyProjection], new Set(['Made']));
  const events = made.map((data, index): StoredEvent => ({
    id: `event ${index}`,
    stream: `thing-${data.number}`,
    revision: 0,
    position: String(index + 1),
    type: 'Made',
    data,
    metadata: {},
  }));
  readModel.apply({ events, position: String(count), caughtUp: true, progress: 1 });
  const reader = readModelReader(readModel);
  type Tables = TablesOf<typeof things>;
  const all = reader.lists<Tables>().selectFrom('things');
  const orders = {
    key: 'things.key',
    by: { group: [column('things.group'), column('things.began')] },
  } satisfies Orders<string>;
  const below = (bound: number) => ({ path: all, fits: [isOneOf('things.number', [...Array(bound).keys()])] });
  const page = (bound: number, options: PageOptions, direction: 'asc' | 'desc' = 'asc') =>
    pageOf(below(bound), orders, { field: 'group', direction }, options, (key) => reader.row<Thing>('things', key));
  const wanted = (bound: number) =>
    made
      .map((thing, index) => ({ thing, index }))
      .filter(({ thing }) => thing.number < bound)
      .toSorted((a, b) => (a.thing.group < b.thing.group ? -1 : a.thing.group > b.thing.group ? 1 : a.index - b.index))
      .map(({ thing }) => thing);

  it.each([
    [1, 'asc', false],
    [5, 'asc', false],
    [5, 'desc', false],
    [5, 'asc', true],
    [5, 'desc', true],
    [2_000, 'asc', false],
    [0, 'desc', true],
  ] as const)('of %d is turned over whole, %s, from its end: %s', async (bound, direction, fromEnd) => {
    const found: Thing[] = [];
    let place: string | undefined;
    let cuts = 0;
    for (;;) {
      const { edges, hasNextPage, hasPreviousPage, cutAt } = await page(
        bound,
        { size: 300, fromEnd, ...(fromEnd ? { before: place } : { after: place }) },
        direction,
      );
      cuts += Number(cutAt !== undefined);
      const nodes = edges.map(({ node }) => node);
      if (fromEnd) found.unshift(...nodes);
      else found.push(...nodes);
      if (!(fromEnd ? hasPreviousPage : hasNextPage)) break;
      place = cutAt ?? (fromEnd ? edges.at(0) : edges.at(-1))?.cursor;
    }
    expect(found).toEqual(direction === 'asc' ? wanted(bound) : wanted(bound).toReversed());
    expect(cuts > 0).toBe(bound < 2_000);
  });

  it('ends a page that is not full where it stopped looking, and says so', async () => {
    const { edges, hasNextPage, cutAt } = await page(1, { size: 10, fromEnd: false });
    expect([edges.length <= 1, hasNextPage, typeof cutAt]).toEqual([true, true, 'string']);
    expect(await page(2_000, { size: 10, fromEnd: false })).not.toHaveProperty('cutAt');
  });

  it('is counted as long as few rows have to be looked through', async () => {
    expect(await countOf(reader, below(5))).toBeUndefined();
    expect(await countOf(reader, { path: all, fits: [] })).toBeUndefined();
    const ofGroup = { path: all.where('group', '=', 'g1'), fits: [] };
    expect(await countOf(reader, ofGroup)).toBe(4_000);
    expect(await countOf(reader, { ...ofGroup, fits: below(6).fits })).toBe(
      wanted(6).filter(({ group }) => group === 'g1').length,
    );
    expect(await countOf(reader, { ...ofGroup, fits: below(0).fits })).toBe(0);
  });
});

describe('a page of a board', () => {
  const law = lawOf(loadCatalogue('jinshan').catalogue);
  const readModel = openReadModel(':memory:', allProjections(law, []), knownTypes);
  // A file that holds nothing yet has no indexes.
  readModel.apply({ events: [], position: '0', caughtUp: true, progress: 1 });
  let asked: string[] = [];
  const { database } = readModel;
  const listening = new Proxy(database, {
    get: (_, name) =>
      name === 'prepare'
        ? (text: string) => {
            asked.push(text);
            return database.prepare(text);
          }
        : (Reflect.get(database, name) as unknown),
  });
  const plansOf = async (act: (reader: ReturnType<typeof readModelReader>) => Promise<unknown>): Promise<string[]> => {
    asked = [];
    await act(readModelReader({ database: listening, onWritten: () => undefined }));
    return asked
      .filter((text) => text.includes('order by'))
      .flatMap((text) => {
        const explain = database.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`);
        return explain.all(Array(text.split('?').length - 1).fill(1)).map(({ detail }) => detail);
      });
  };
  const page: PageOptions = { size: 20, fromEnd: false };
  const asking = { today: '2026-05-01', officer: 'clerk' };
  const filters = [
    {},
    { pending: true },
    { stage: ['x'] },
    { status: ['approved'], locality: ['x'] },
    { pending: true, turn: ['window'], category: ['x'] },
    { unread: true },
    { waiting: true, item: ['x'] },
    { pending: true, limitOn: { from: '2026-05-01' }, unread: false },
    { receivedOn: { from: '2026-05-01', to: '2026-05-31' } },
  ];
  const fields = 'clockRisk id projectName applicant stage status turn locality category receivedOn acceptedOn dueOn';
  const dates = 'statutoryDueOn decidedOn deliveredOn endedOn remaining assignee';

  it.each(`${fields} ${dates}`.split(' ').flatMap((field) => ['asc', 'desc'].map((direction) => [field, direction])))(
    'by %s, %s, is read along an index, and nothing is put in order for it',
    async (field, direction) => {
      for (const filter of filters) {
        const order = { field: field as 'id', direction: direction as 'asc' };
        const plan = await plansOf((reader) => findCases(reader, filter, order, page, asking));
        expect([filter, plan.filter((step) => step.includes('FOR ORDER BY'))]).toEqual([filter, []]);
        expect(plan.length).toBeGreaterThan(0);
      }
    },
  );

  it('that only few rows can fit is found in every order, too', async () => {
    const few = [{ projectCode: ['x'] }, { text: '厂房' }, { text: '厂' }, { projectCode: ['x'], text: '厂房' }];
    for (const field of `${fields} ${dates}`.split(' ') as 'id'[])
      for (const filter of [
        ...few,
        { department: ['x'] },
        { department: ['x'], light: ['red' as const] },
        { assignee: ['x'] },
        { handedOver: true },
      ]) {
        const found = await findCases(readModelReader(readModel), filter, { field }, page, asking);
        expect([field, filter, found.edges]).toEqual([field, filter, []]);
      }
    for (const field of ['clockRisk', 'id', 'projectName', 'applicant', 'company'] as const)
      for (const filter of few) {
        const found = await findOrders(readModelReader(readModel), filter, { field }, page, '2026-05-01');
        expect([field, filter, found.edges]).toEqual([field, filter, []]);
      }
  });

  it('of reviews likewise, in every order, of all or of a department', async () => {
    for (const field of 'dueOn case item department stage state openedOn concludedOn assignee'.split(' '))
      for (const filter of [{}, { state: ['open'] }, { stage: ['x'], dueBefore: '2026-05-01' }, { locality: ['x'] }])
        for (const direction of ['asc', 'desc'] as const) {
          const order = { field: field as 'case', direction };
          const plan = await plansOf((reader) => findReviews(reader, filter, order, page, 'clerk'));
          expect([field, filter, plan.filter((step) => step.includes('FOR ORDER BY'))]).toEqual([field, filter, []]);
          expect(plan.length).toBeGreaterThan(0);
        }
    const ofOne = { department: ['x'], state: ['open'] };
    const plan = await plansOf((reader) => findReviews(reader, ofOne, { field: 'dueOn' }, page, 'clerk'));
    expect(plan.filter((step) => step.includes('FOR ORDER BY'))).toEqual([]);
  });

  it('of the policy library likewise, and of the tasks of its measures', async () => {
    const today = '2026-05-01';
    for (const direction of ['asc', 'desc'] as const) {
      for (const field of ['issuedOn', 'number', 'title', 'issuer', 'validFrom', 'validUntil'] as const)
        for (const filter of [{}, { inForce: true }, { inForce: false }, { issuer: ['x'] }]) {
          const plan = await plansOf((reader) => findPolicies(reader, filter, { field, direction }, page, today));
          expect([field, filter, plan.filter((step) => step.includes('FOR ORDER BY'))]).toEqual([field, filter, []]);
        }
      for (const field of ['dueOn', 'owner', 'department'] as const)
        for (const filter of [{}, { late: true }, { state: ['open'], owner: ['x'] }, { department: ['x'] }]) {
          const plan = await plansOf((reader) => findPolicyTasks(reader, filter, { field, direction }, page, today));
          expect([field, filter, plan.filter((step) => step.includes('FOR ORDER BY'))]).toEqual([field, filter, []]);
          expect(plan.length).toBeGreaterThan(0);
        }
    }
    const delivered = await plansOf((reader) => findPolicyDeliveries(reader, 'x', true, page));
    expect(delivered.filter((step) => step.includes('FOR ORDER BY'))).toEqual([]);
  });

  it('of issues likewise, of whatever is open and of everything', async () => {
    const one = { department: ['x'], owner: ['x'], status: ['x'], firm: ['x'], round: ['x'] };
    const open = { ...one, kind: ['x'], city: ['x'], level: ['x'], scope: ['x'], source: ['x'] };
    const narrowed = (by: object, rest: object = {}) =>
      Object.entries(by).map(([name, ids]) => ({ [name]: ids, ...rest }));
    const narrowings = [
      {},
      { open: true },
      { open: false },
      { late: true },
      ...narrowed(one),
      ...narrowed(open, { open: true }),
    ];
    for (const direction of ['asc', 'desc'] as const)
      for (const field of ['recordedOn', 'dueOn', 'struckOffOn'] as const)
        for (const filter of narrowings) {
          const plan = await plansOf((reader) => findIssues(reader, filter, { field, direction }, page, '2026-05-01'));
          expect([field, filter, plan.filter((step) => step.includes('FOR ORDER BY'))]).toEqual([field, filter, []]);
          expect(plan.length).toBeGreaterThan(0);
        }
    for (const field of ['from', 'name'] as const) {
      const plan = await plansOf((reader) => findRounds(reader, {}, { field, direction: 'desc' }, page));
      expect([field, plan.filter((step) => step.includes('FOR ORDER BY'))]).toEqual([field, []]);
    }
  });

  it('of arrears, and of offers and their meetings likewise', async () => {
    const sorted = (plan: readonly string[]) => plan.filter((step) => step.includes('FOR ORDER BY'));
    for (const direction of ['asc', 'desc'] as const) {
      for (const field of ['dueOn', 'open', 'creditor', 'debtor', 'recordedOn'] as const)
        for (const filter of [
          {},
          { open: true },
          { overdue: true, locality: ['x'] },
          { debtor: ['x'], disputed: true },
        ]) {
          const order = { field, direction };
          const plan = await plansOf((reader) => findArrears(reader, filter, order, page, '2026-05-01'));
          expect([field, filter, sorted(plan), plan.length > 0]).toEqual([field, filter, [], true]);
        }
      for (const field of ['placedOn', 'validUntil', 'goods', 'firm', 'kind'] as const)
        for (const filter of [
          {},
          { open: true },
          { open: true, side: ['supply' as const], kind: ['labour' as const] },
        ]) {
          const plan = await plansOf((reader) => findOffers(reader, filter, { field, direction }, page));
          expect([field, filter, sorted(plan), plan.length > 0]).toEqual([field, filter, [], true]);
        }
      for (const field of ['metOn', 'amount', 'session'] as const)
        for (const filter of [{}, { open: true }, { session: ['x'] }]) {
          const plan = await plansOf((reader) => findMeetings(reader, filter, { field, direction }, page));
          expect([field, filter, sorted(plan), plan.length > 0]).toEqual([field, filter, [], true]);
        }
    }
  });

  it('of orders and projects likewise', async () => {
    for (const field of 'clockRisk id projectName applicant utility company status purpose locality openedOn'.split(
      ' ',
    ))
      for (const filter of [{}, { pending: true }, { utility: ['gas'] }])
        expect(
          (await plansOf((reader) => findOrders(reader, filter, { field: field as 'id' }, page, '2026-05-01'))).filter(
            (step) => step.includes('FOR ORDER BY'),
          ),
        ).toEqual([]);
    for (const field of ['id', 'name', 'applicant', 'category', 'locality'] as const)
      expect(
        (await plansOf((reader) => findProjects(reader, { category: ['x'] }, { field }, page))).filter((step) =>
          step.includes('FOR ORDER BY'),
        ),
      ).toEqual([]);
  });

  it('of subjects and of what was committed to likewise, and of one place, kind or state in the order of days', async () => {
    const inOrder = (plan: readonly string[]) => plan.filter((step) => step.includes('FOR ORDER BY'));
    const some = [
      {},
      { state: ['inForce' as const] },
      { locality: ['x'] },
      { kind: ['x'], state: ['lapsed' as const] },
    ];
    for (const filter of some) {
      for (const field of ['madeOn', 'id', 'name', 'kind', 'locality', 'state', 'validUntil'] as const)
        for (const direction of ['asc', 'desc'] as const) {
          const plan = await plansOf((reader) => findCommitments(reader, filter, { field, direction }, page));
          expect([field, filter, inOrder(plan)]).toEqual([field, filter, []]);
        }
      const plan = await plansOf((reader) => findPublicCommitments(reader, filter, page));
      expect([filter, inOrder(plan)]).toEqual([filter, []]);
      expect(plan.join(' ')).toMatch(/USING (?:COVERING )?INDEX/u);
    }
    for (const field of ['code', 'name', 'kind', 'locality', 'enterprise', 'risk'] as const)
      expect(inOrder(await plansOf((reader) => findSubjects(reader, { locality: ['x'] }, { field }, page)))).toEqual(
        [],
      );
  });
});
