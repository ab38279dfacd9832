import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { ClosedSpan } from '@onewindow/kernel/legalClock.ts';

import { type CaseFigures, caseFigures, caseSpans } from '../caseTimeline/clock.ts';
import type { CaseTimeline } from '../caseTimeline/row.ts';
import { orderFigures, orderSpans } from '../hookupStatus/clock.ts';
import type { OrderTimeline } from '../hookupStatus/row.ts';
import type { Law } from '../law.ts';
import { type Page, pageOf, type PageOptions, placeOf } from '../paging.ts';
import type { Reader } from '../reader.ts';
import { type Cells, type Grouped, mergeCells, type MonthRange, withinMonths } from './cells.ts';
import { any } from './stageDurations.ts';

/** Which decided cases. Months are whole months of the decision, both included. */
export interface DurationFilter extends MonthRange {
  readonly stage?: string | null | undefined;
  readonly locality?: string | null | undefined;
  readonly category?: string | null | undefined;
}

type Dimension = 'month' | 'locality' | 'category';

/** The sums and the histogram of each stage, and of each part of it that is asked for. The catalogue's order, then the parts'. */
export const stageCells = async (
  { select }: Reader,
  { stage, locality, category, ...months }: DurationFilter,
  groupBy: readonly Dimension[],
  { catalogue }: Pick<Law, 'catalogue'>,
): Promise<Grouped<Dimension | 'stage'>[]> => {
  let query = select.selectFrom('stageDurations').selectAll();
  if (stage != null) query = query.where('stage', '=', stage);
  for (const [dimension, wanted] of [
    ['locality', locality],
    ['category', category],
  ] as const) {
    if (wanted != null) query = query.where(dimension, '=', wanted);
    else query = query.where(dimension, groupBy.includes(dimension) ? '!=' : '=', any);
  }
  query = withinMonths(query, months, groupBy.includes('month'));
  const order = new Map(catalogue.stages.map(({ id }, index) => [id, index]));
  return mergeCells(await query.execute(), ['stage', ...groupBy]).toSorted(
    (a, b) =>
      (order.get(a.group['stage'] ?? '') ?? 0) - (order.get(b.group['stage'] ?? '') ?? 0) || compareGroups(a, b),
  );
};

const compareGroups = (a: { group: Cells }, b: { group: Cells }): number => {
  const [left, right] = [a, b].map(({ group }) => Object.values(group).join('\n'));
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
};

/** A case or an order behind a figure. */
export interface DurationCaseRow {
  readonly id: string;
  readonly projectCode: string;
  readonly category: string | undefined;
  readonly locality: string | undefined;
  readonly receivedOn: Day;
  readonly acceptedOn: Day;
  readonly decidedOn: Day;
  readonly ledger: 'demo' | 'import' | undefined;
  readonly time: CaseFigures & { readonly intervals: readonly SplitInterval[] };
}

export type TimePart = 'beforeAcceptance' | 'department' | 'applicant' | 'excluded';

/** A span of one part of a case's time. */
export interface SplitInterval extends ClosedSpan {
  readonly part: TimePart;
  readonly workingDays: number;
}

/** The decided cases, or the connected permanent orders, that one figure counts; in the order of their decisions. */
export const stageDurationCases = async (
  reader: Reader,
  filter: DurationFilter & { readonly stage: string },
  page: PageOptions,
  law: Law,
): Promise<Page<DurationCaseRow>> => {
  const ofOrders = law.catalogue.stages.find(({ id }) => id === filter.stage)?.ofOrders ?? false;
  const [table, decidedOn, locality] = ofOrders
    ? (['hookupOrders', 'connectedOn', 'locality'] as const)
    : (['cases', 'decidedOn', 'acceptedLocality'] as const);
  let query = reader.select
    .selectFrom(table)
    .select(['key', `${decidedOn} as decided` as 'decidedOn as decided'])
    .where(decidedOn as 'decidedOn', 'is not', null)
    .orderBy(decidedOn as 'decidedOn')
    .orderBy('key')
    .limit(page.first + 1);
  query = ofOrders
    ? query.where('purpose' as 'status', '=', 'permanent')
    : query.where('stage' as 'status', '=', filter.stage);
  if (filter.locality != null) query = query.where(locality as 'category', '=', filter.locality);
  if (filter.category != null) query = query.where('category', '=', filter.category);
  if (filter.fromMonth != null) query = query.where(decidedOn as 'decidedOn', '>=', filter.fromMonth);
  if (filter.toMonth != null) query = query.where(decidedOn as 'decidedOn', '<', `${filter.toMonth}~`);
  if (page.after !== undefined) {
    const [decided = '', key = ''] = placeOf(page.after, 2);
    query = query.where((is) => is(is.refTuple(decidedOn as 'decidedOn', 'key'), '>', is.tuple(decided, key)));
  }
  return pageOf(
    await query.execute(),
    page.first,
    ({ decided, key }) => [decided ?? '', key],
    ({ key }) => {
      const row = reader.row<CaseTimeline | OrderTimeline>(table, key);
      return row && durationCase(row, law);
    },
  );
};

const durationCase = (row: CaseTimeline | OrderTimeline, law: Law): DurationCaseRow => {
  const shared = { projectCode: row.projectCode, category: row.category, locality: row.locality, ledger: row.ledger };
  if ('orderId' in row) {
    const { orderId: id, openedOn: receivedOn, acceptedOn = receivedOn, connectedOn: decidedOn = acceptedOn } = row;
    return { id, ...shared, receivedOn, acceptedOn, decidedOn, time: orderTime(row, law) ?? noTime };
  }
  const { caseId: id, receivedOn, acceptedOn = receivedOn, decidedOn = acceptedOn } = row;
  return { id, ...shared, receivedOn, acceptedOn, decidedOn, time: caseTime(row, law) ?? noTime };
};

/** A decided case's figures with the intervals that they are made of. */
export const caseTime = (row: CaseTimeline, law: Law) =>
  withIntervals(caseFigures(law.calendar, row), caseSpans(row), law);

/** A connected order's figures with the intervals that they are made of. */
export const orderTime = (row: OrderTimeline, law: Law) =>
  withIntervals(orderFigures(law.calendar, row), orderSpans(row), law);

const withIntervals = (
  figures: CaseFigures | undefined,
  spans: { readonly [Part in TimePart]: readonly ClosedSpan[] } | undefined,
  { calendar }: Law,
): DurationCaseRow['time'] | undefined =>
  figures &&
  spans && {
    ...figures,
    intervals: (Object.keys(spans) as TimePart[])
      .flatMap((part) =>
        spans[part].map(({ from, to }) => ({ part, from, to, workingDays: calendar.elapsed(from, to) })),
      )
      .toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1)),
  };

const noTime: DurationCaseRow['time'] = {
  elapsed: 0,
  beforeAcceptance: 0,
  department: 0,
  applicant: 0,
  excluded: 0,
  intervals: [],
};
