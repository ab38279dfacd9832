import type { Day } from '@onewindow/kernel/civilDay.ts';

import type { cases } from '../cases/cases.ts';
import type { CaseTimeline } from '../cases/row.ts';
import { caseTime } from '../cases/stageDurations.ts';
import type { FiguresInIntervals } from '../durations/figures.ts';
import type { DurationFilter } from '../durations/queries.ts';
import type { Law } from '../law.ts';
import type { orders } from '../orders/orders.ts';
import type { OrderTimeline } from '../orders/row.ts';
import { orderTime } from '../orders/stageDurations.ts';
import { type Page, pageOf, type PageOptions, placeOf } from '../paging.ts';
import type { Reader, TablesOf } from '../reader.ts';

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
  readonly time: FiguresInIntervals;
}

/** The decided cases, or the connected permanent orders, that one figure counts; in the order of their decisions. */
export const stageDurationCases = async (
  reader: Reader,
  filter: DurationFilter & { readonly stage: string },
  page: PageOptions,
  law: Law,
): Promise<Page<DurationCaseRow>> => {
  const ofOrders = law.catalogue.stages.find(({ id }) => id === filter.stage)?.ofOrders ?? false;
  const place = page.after === undefined ? undefined : placeOf(page.after, 2);
  const found = await (ofOrders ? connectedOrders : decidedCases)(reader, filter, page.first + 1, place);
  return pageOf(
    found,
    page.first,
    ({ decidedOn, key }) => [decidedOn ?? '', key],
    ({ key }) => (ofOrders ? orderBehind(reader, key, law) : caseBehind(reader, key, law)),
  );
};

type Found = Promise<readonly { readonly key: string; readonly decidedOn: string | null }[]>;

const decidedCases = (
  { lists }: Reader,
  { stage, locality, category, fromMonth, toMonth }: DurationFilter & { readonly stage: string },
  most: number,
  [decided, key]: readonly string[] = [],
): Found => {
  let query = lists<TablesOf<ReturnType<typeof cases>>>()
    .selectFrom('cases')
    .select(['key', 'decidedOn'])
    .where('decidedOn', 'is not', null)
    .where('stage', '=', stage)
    .orderBy('decidedOn')
    .orderBy('key')
    .limit(most);
  if (locality != null) query = query.where('acceptedLocality', '=', locality);
  if (category != null) query = query.where('category', '=', category);
  if (fromMonth != null) query = query.where('decidedOn', '>=', fromMonth);
  if (toMonth != null) query = query.where('decidedOn', '<', `${toMonth}~`);
  if (decided !== undefined && key !== undefined)
    query = query.where((is) => is(is.refTuple('decidedOn', 'key'), '>', is.tuple(decided, key)));
  return query.execute();
};

const connectedOrders = (
  { lists }: Reader,
  { locality, category, fromMonth, toMonth }: DurationFilter,
  most: number,
  [connected, key]: readonly string[] = [],
): Found => {
  let query = lists<TablesOf<ReturnType<typeof orders>>>()
    .selectFrom('hookupOrders')
    .select(['key', 'connectedOn as decidedOn'])
    .where('connectedOn', 'is not', null)
    .where('purpose', '=', 'permanent')
    .orderBy('connectedOn')
    .orderBy('key')
    .limit(most);
  if (locality != null) query = query.where('locality', '=', locality);
  if (category != null) query = query.where('category', '=', category);
  if (fromMonth != null) query = query.where('connectedOn', '>=', fromMonth);
  if (toMonth != null) query = query.where('connectedOn', '<', `${toMonth}~`);
  if (connected !== undefined && key !== undefined)
    query = query.where((is) => is(is.refTuple('connectedOn', 'key'), '>', is.tuple(connected, key)));
  return query.execute();
};

const caseBehind = ({ row: read }: Reader, key: string, law: Law): DurationCaseRow | undefined => {
  const row = read<CaseTimeline>('cases', key);
  if (!row) return undefined;
  const { caseId: id, receivedOn, acceptedOn = receivedOn, decidedOn = acceptedOn } = row;
  return { id, ...shared(row), receivedOn, acceptedOn, decidedOn, time: caseTime(row, law) ?? noTime };
};

const orderBehind = ({ row: read }: Reader, key: string, law: Law): DurationCaseRow | undefined => {
  const row = read<OrderTimeline>('hookupOrders', key);
  if (!row) return undefined;
  const { orderId: id, openedOn: receivedOn, acceptedOn = receivedOn, connectedOn: decidedOn = acceptedOn } = row;
  return { id, ...shared(row), receivedOn, acceptedOn, decidedOn, time: orderTime(row, law) ?? noTime };
};

const shared = ({ projectCode, category, locality, ledger }: CaseTimeline | OrderTimeline) => ({
  projectCode,
  category,
  locality,
  ledger,
});

const noTime: DurationCaseRow['time'] = {
  elapsed: 0,
  beforeAcceptance: 0,
  department: 0,
  applicant: 0,
  excluded: 0,
  intervals: [],
};
