import type { Instant } from '@onewindow/kernel/instant.ts';

import { type Page, pageOf, type PageOptions, placeOf } from '../paging.ts';
import { countOf, type Reader, rowsOf, type TablesOf } from '../reader.ts';
import type { deliveries } from './deliveries.ts';
import type { DeliveryRow } from './row.ts';

/** What somebody looks for among deliveries. */
export interface DeliveryFilter {
  readonly company?: string | null | undefined;
  readonly orderId?: string | null | undefined;
  readonly projectCode?: string | null | undefined;
  readonly state?: readonly string[] | null | undefined;
}

type Tables = TablesOf<typeof deliveries>;

const filtered = ({ lists }: Reader, { state, ...filter }: DeliveryFilter) => {
  let query = lists<Tables>().selectFrom('deliveries');
  for (const column of ['company', 'orderId', 'projectCode'] as const) {
    const wanted = filter[column];
    if (wanted != null) query = query.where(column, '=', wanted);
  }
  return state == null ? query : query.where('state', 'in', state.length > 0 ? [...state] : ['']);
};

/** A page of deliveries, the newest fact first. */
export const findDeliveries = async (
  reader: Reader,
  filter: DeliveryFilter,
  { first, after }: PageOptions,
): Promise<Page<DeliveryRow>> => {
  let query = filtered(reader, filter)
    .select(['key', 'ordinal'])
    .orderBy('ordinal', 'desc')
    .orderBy('key', 'desc')
    .limit(first + 1);
  if (after !== undefined) {
    const [ordinal = '', key = ''] = placeOf(after, 2);
    query = query.where((is) => is(is.refTuple('ordinal', 'key'), '<', is.tuple(Number(ordinal), key)));
  }
  return pageOf(
    await query.execute(),
    first,
    ({ ordinal, key }) => [String(ordinal), key],
    ({ key }) => reader.row<DeliveryRow>('deliveries', key),
  );
};

/** What the companies of one order are sent, the oldest first. */
export const deliveriesOfOrder = async ({ lists }: Reader, orderId: string): Promise<DeliveryRow[]> => {
  const list = lists<Tables>().selectFrom('deliveries').select('row').where('orderId', '=', orderId).orderBy('ordinal');
  return rowsOf<DeliveryRow>(list);
};

/** How many deliveries a filter lets through. */
export const countDeliveries = (reader: Reader, filter: DeliveryFilter): Promise<number> =>
  countOf(filtered(reader, filter));

/** Which deliveries of a company are to be sent again: those that are parked, or all whose facts happened within a time. */
export const deliveriesToReplay = async (
  { lists }: Reader,
  company: string,
  which: 'parked' | { readonly from: Instant; readonly to: Instant },
): Promise<DeliveryRow[]> => {
  const query = lists<Tables>()
    .selectFrom('deliveries')
    .select('row')
    .where('company', '=', company)
    .orderBy('ordinal');
  return rowsOf<DeliveryRow>(
    which === 'parked'
      ? query.where('state', '=', 'parked')
      : query.where('occurredAt', '>=', which.from).where('occurredAt', '<=', which.to),
  );
};

/** What a company has not acknowledged. */
export interface UtilityLag {
  readonly waiting: number;
  readonly parked: number;
  /** Where there is anything: what has been on its way longest. */
  readonly oldest?: { readonly factId: string; readonly since: Instant };
}

/** What each company has not acknowledged yet; of those that have all there is nothing. */
export const utilityLags = async ({ lists }: Reader): Promise<Map<string, UtilityLag>> => {
  const counts = await lists<Tables>()
    .selectFrom('deliveries')
    .where('isOpen', '=', 1)
    .groupBy('company')
    .select((is) => [
      'company',
      is.fn.countAll<number>().as('open'),
      is.fn.sum<number>(is.case().when('state', '=', 'parked').then(1).else(0).end()).as('parked'),
      is.fn.min<string>('since').as('first'),
    ])
    .execute();
  const lags = counts.map(async ({ company, open, parked, first }) => {
    const [oldest] = await rowsOf<DeliveryRow>(
      lists<Tables>()
        .selectFrom('deliveries')
        .select('row')
        .where('company', '=', company)
        .where('isOpen', '=', 1)
        .where('since', '=', first)
        .orderBy('ordinal')
        .limit(1),
    );
    const waiting = open - parked;
    return [company, { waiting, parked, ...(oldest && { oldest }) }] as const;
  });
  return new Map(await Promise.all(lags));
};

/** A page of what a company was sent, in the order of the log: where each fact is read. */
export const sentTo = async (
  { lists }: Reader,
  company: string,
  after: number,
  first: number,
): Promise<{ ordinal: number; stream: string; revision: number }[]> => {
  const list = lists<Tables>()
    .selectFrom('deliveries')
    .select('row')
    .where('company', '=', company)
    .where('ordinal', '>', after)
    .orderBy('ordinal')
    .limit(first);
  return rowsOf<DeliveryRow>(list);
};
