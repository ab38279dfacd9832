import type { Day } from '@onewindow/kernel/civilDay.ts';

import type { CaseTimeline } from '../cases/row.ts';
import { caseTime } from '../cases/stageDurations.ts';
import type { FiguresInIntervals } from '../durations/figures.ts';
import type { DurationFilter } from '../durations/queries.ts';
import type { Law } from '../law.ts';
import type { OrderTimeline } from '../orders/row.ts';
import { orderTime } from '../orders/stageDurations.ts';
import { type Page, pageOf, type PageOptions, placeOf } from '../paging.ts';
import type { Reader } from '../reader.ts';

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

const noTime: DurationCaseRow['time'] = {
  elapsed: 0,
  beforeAcceptance: 0,
  department: 0,
  applicant: 0,
  excluded: 0,
  intervals: [],
};
