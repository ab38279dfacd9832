import type { Day } from '@onewindow/kernel/civilDay.ts';

import { ofBoard } from '../boardQueries.ts';
import type { cases } from '../cases/cases.ts';
import type { CaseTimeline } from '../cases/row.ts';
import { caseTime } from '../cases/stageDurations.ts';
import type { MonthRange } from '../durations/cells.ts';
import { calendarOf, type ReckonedTime } from '../durations/adopted.ts';
import type { Law } from '../law.ts';
import type { orders as orderRows } from '../orders/orders.ts';
import type { OrderTimeline } from '../orders/row.ts';
import { orderTime } from '../orders/stageDurations.ts';
import {
  column,
  countOf,
  numberOrLast,
  type Order,
  type Orders,
  orLast,
  type Page,
  pageOf,
  type PageOptions,
} from '../paging.ts';
import type { Reader, TablesOf } from '../reader.ts';
import { isOneOf } from '../searching.ts';

/** A case or an order behind a figure. */
export interface DurationCaseRow {
  /** The id of the case or the order. */
  readonly subject: string;
  readonly isOrder: boolean;
  readonly projectCode: string;
  readonly category: string | undefined;
  readonly locality: string | undefined;
  readonly receivedOn: Day;
  readonly acceptedOn: Day;
  readonly decidedOn: Day;
  readonly ledger: 'demo' | 'import' | undefined;
  readonly time: ReckonedTime;
}

/** Which figure: the cases or orders of one stage that were decided within some months. */
export interface StageFigure extends MonthRange {
  readonly stage: string;
  readonly locality?: readonly string[] | null | undefined;
  readonly category?: readonly string[] | null | undefined;
  /** First applications unless told. */
  readonly kind?: readonly string[] | null | undefined;
  /** Only those that took so many working days, both included. */
  readonly workingDays?:
    | { readonly from?: number | null | undefined; readonly to?: number | null | undefined }
    | null
    | undefined;
  /** Whether by today's calendar, whenever it was concluded. */
  readonly actual?: boolean;
}

const elapsedBy = ({ actual = false }: StageFigure) => (actual ? 'actualElapsed' : 'elapsed');

const ordersOfCases = (figure: StageFigure) =>
  ({
    key: 'cases.key',
    by: {
      decidedOn: ofBoard('cases', 'decidedOn'),
      id: [column('cases.key')],
      receivedOn: ofBoard('cases', 'receivedOn'),
      acceptedOn: ofBoard('cases', 'acceptedOn'),
      locality: [orLast('cases.acceptedLocality'), column('cases.began')],
      category: [orLast('cases.category'), column('cases.began')],
      elapsed: [numberOrLast(`cases.${elapsedBy(figure)}`), column('cases.began')],
    },
  }) satisfies Orders<string>;
export type DurationCaseOrder = Order<keyof ReturnType<typeof ordersOfCases>['by']>;
/** Of an order the days are those on which it was opened, accepted by its company, and connected. */
const ordersOfOrders = (figure: StageFigure): Orders<DurationCaseOrder['field']> => ({
  key: 'hookupOrders.key',
  by: {
    decidedOn: ofBoard('hookupOrders', 'connectedOn'),
    id: [column('hookupOrders.key')],
    receivedOn: ofBoard('hookupOrders', 'openedOn'),
    acceptedOn: ofBoard('hookupOrders', 'acceptedOn'),
    locality: ofBoard('hookupOrders', 'locality'),
    category: ofBoard('hookupOrders', 'category'),
    elapsed: [numberOrLast(`hookupOrders.${elapsedBy(figure)}`), column('hookupOrders.began')],
  },
});

/** The decided cases, or the connected permanent orders, that one figure counts. */
export const stageDurationCases = (
  reader: Reader,
  figure: StageFigure,
  order: DurationCaseOrder,
  page: PageOptions,
  law: Law,
): Promise<Page<DurationCaseRow>> =>
  isOfOrders(figure, law)
    ? pageOf({ path: connectedOrders(reader, figure), fits: [] }, ordersOfOrders(figure), order, page, (key) =>
        orderBehind(reader, key, figure, law),
      )
    : pageOf({ path: decidedCases(reader, figure), fits: [] }, ordersOfCases(figure), order, page, (key) =>
        caseBehind(reader, key, figure, law),
      );

/** How many cases or orders one figure counts, unless they are too many. */
export const countDurationCases = (reader: Reader, figure: StageFigure, law: Law): Promise<number | undefined> =>
  isOfOrders(figure, law)
    ? countOf(reader, { path: connectedOrders(reader, figure), fits: [] })
    : countOf(reader, { path: decidedCases(reader, figure), fits: [] });

/** Whether the stage of a figure is the one that counts hook-up orders. */
export const isOfOrders = ({ stage }: StageFigure, { catalogue }: Law): boolean =>
  catalogue.stages.find(({ id }) => id === stage)?.ofOrders ?? false;

/** What cannot be reckoned is in no figure, so it is behind none. */
const decidedCases = ({ lists }: Reader, figure: StageFigure) => {
  const { stage, locality, category, kind, fromMonth, toMonth, workingDays } = figure;
  let query = lists<TablesOf<ReturnType<typeof cases>>>()
    .selectFrom('cases')
    .where(`cases.${elapsedBy(figure)}`, 'is not', null)
    .where('cases.stage', '=', stage)
    .where(isOneOf('cases.kind', kind ?? ['new']));
  if (locality != null) query = query.where(isOneOf('cases.acceptedLocality', locality));
  if (category != null) query = query.where(isOneOf('cases.category', category));
  if (workingDays?.from != null) query = query.where(`cases.${elapsedBy(figure)}`, '>=', workingDays.from);
  if (workingDays?.to != null) query = query.where(`cases.${elapsedBy(figure)}`, '<=', workingDays.to);
  if (fromMonth != null) query = query.where('cases.decidedOn', '>=', fromMonth);
  return toMonth == null ? query : query.where('cases.decidedOn', '<', `${toMonth}~`);
};

const connectedOrders = ({ lists }: Reader, figure: StageFigure) => {
  const { locality, category, fromMonth, toMonth, workingDays } = figure;
  let query = lists<TablesOf<ReturnType<typeof orderRows>>>()
    .selectFrom('hookupOrders')
    .where(`hookupOrders.${elapsedBy(figure)}`, 'is not', null)
    .where('hookupOrders.purpose', '=', 'permanent');
  if (locality != null) query = query.where(isOneOf('hookupOrders.locality', locality));
  if (category != null) query = query.where(isOneOf('hookupOrders.category', category));
  if (workingDays?.from != null) query = query.where(`hookupOrders.${elapsedBy(figure)}`, '>=', workingDays.from);
  if (workingDays?.to != null) query = query.where(`hookupOrders.${elapsedBy(figure)}`, '<=', workingDays.to);
  if (fromMonth != null) query = query.where('hookupOrders.connectedOn', '>=', fromMonth);
  return toMonth == null ? query : query.where('hookupOrders.connectedOn', '<', `${toMonth}~`);
};

const caseBehind = (
  { row: read }: Reader,
  key: string,
  { actual }: StageFigure,
  law: Law,
): DurationCaseRow | undefined => {
  const row = read<CaseTimeline>('cases', key);
  if (!row) return undefined;
  const { caseId: subject, receivedOn, acceptedOn = receivedOn, decidedOn = acceptedOn } = row;
  const time = caseTime(row, law, actual) ?? { ...noTime, calendar: calendarOf(row, law, actual) };
  return { subject, isOrder: false, ...shared(row), receivedOn, acceptedOn, decidedOn, time };
};

const orderBehind = (
  { row: read }: Reader,
  key: string,
  { actual }: StageFigure,
  law: Law,
): DurationCaseRow | undefined => {
  const row = read<OrderTimeline>('hookupOrders', key);
  if (!row) return undefined;
  const { orderId: subject, openedOn: receivedOn, acceptedOn = receivedOn, connectedOn: decidedOn = acceptedOn } = row;
  const time = orderTime(row, law, actual) ?? { ...noTime, calendar: calendarOf(row, law, actual) };
  return { subject, isOrder: true, ...shared(row), receivedOn, acceptedOn, decidedOn, time };
};

const shared = ({ projectCode, category, locality, ledger }: CaseTimeline | OrderTimeline) => ({
  projectCode,
  category,
  locality,
  ledger,
});

const noTime = {
  elapsed: 0,
  beforeAcceptance: 0,
  department: 0,
  applicant: 0,
  excluded: 0,
  intervals: [],
};
