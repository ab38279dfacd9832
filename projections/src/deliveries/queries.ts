import type { Instant } from '@onewindow/kernel/instant.ts';

import type { FactPlace, FeedOptions } from '../orders/feedQueries.ts';
import {
  column,
  countOf,
  type Order,
  type Orders,
  orLast,
  type Page,
  pageOf,
  type PageOptions,
  type Sought,
} from '../paging.ts';
import { type Reader, rowsOf, type TablesOf } from '../reader.ts';
import { isOneOf } from '../searching.ts';
import type { deliveries } from './deliveries.ts';
import type { DeliveryRow } from './row.ts';

/** What somebody looks for among deliveries. Of a list one suffices; an empty one finds nothing. */
export interface DeliveryFilter {
  readonly company?: readonly string[] | null | undefined;
  readonly orderId?: readonly string[] | null | undefined;
  readonly projectCode?: readonly string[] | null | undefined;
  readonly state?: readonly string[] | null | undefined;
}

type Tables = TablesOf<typeof deliveries>;

const itself = column('deliveries.key');
const orders = {
  key: 'deliveries.key',
  by: {
    position: [column('deliveries.ordinal'), itself],
    company: [column('deliveries.company'), itself],
    orderId: [column('deliveries.orderId'), itself],
    type: [column('deliveries.type'), itself],
    state: [column('deliveries.state'), itself],
    occurredAt: [column('deliveries.occurredAt'), itself],
    nextAt: [orLast('deliveries.nextAt'), itself],
  },
} satisfies Orders<string>;
export type DeliveryOrder = Order<keyof typeof orders.by>;

const sought = ({ lists }: Reader, filter: DeliveryFilter): Sought<Tables, 'deliveries'> => {
  let query = lists<Tables>().selectFrom('deliveries');
  for (const name of ['company', 'orderId', 'projectCode', 'state'] as const) {
    const wanted = filter[name];
    if (wanted != null) query = query.where(isOneOf(`deliveries.${name}`, wanted));
  }
  return { path: query, fits: [] };
};

/** A page of deliveries. */
export const findDeliveries = (
  reader: Reader,
  filter: DeliveryFilter,
  order: DeliveryOrder,
  page: PageOptions,
): Promise<Page<DeliveryRow>> =>
  pageOf(sought(reader, filter), orders, order, page, (key) => reader.row<DeliveryRow>('deliveries', key));

/** How many deliveries a filter lets through, unless they are too many. */
export const countDeliveries = (reader: Reader, filter: DeliveryFilter): Promise<number | undefined> =>
  countOf(reader, sought(reader, filter));

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

/** What a company has not acknowledged of what lies at or before a place in the log; at most so many, the oldest first. */
export const unacknowledgedUpTo = async (
  { lists }: Reader,
  company: string,
  ordinal: number,
  most: number,
): Promise<DeliveryRow[]> =>
  rowsOf<DeliveryRow>(
    lists<Tables>()
      .selectFrom('deliveries')
      .select('row')
      .where('company', '=', company)
      .where('isOpen', '=', 1)
      .where('ordinal', '<=', ordinal)
      .orderBy('ordinal')
      .limit(most),
  );

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

/** A part of what a company was sent, in the order of the log: where each fact is read. */
export const sentTo = async (
  { lists }: Reader,
  company: string,
  { size, fromEnd, after, before = Number.MAX_SAFE_INTEGER }: FeedOptions,
): Promise<FactPlace[]> => {
  const list = lists<Tables>()
    .selectFrom('deliveries')
    .select('row')
    .where('company', '=', company)
    .where('ordinal', '>', after)
    .where('ordinal', '<', before)
    .orderBy('ordinal', fromEnd ? 'desc' : 'asc')
    .limit(size);
  const found = await rowsOf<DeliveryRow>(list);
  return fromEnd ? found.toReversed() : found;
};
