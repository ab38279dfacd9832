import type { Day } from '@onewindow/kernel/civilDay.ts';

import { isLit, type Light, ofProject } from '../boardQueries.ts';
import { column, type Order, type Orders, orLast, type Page, pageOf, type PageOptions } from '../paging.ts';
import type { projects } from '../projects/projects.ts';
import { countOf, type Reader, type TablesOf } from '../reader.ts';
import { contains, isOneOf, searchable } from '../searching.ts';
import type { orders as orderRows } from './orders.ts';
import type { OrderTimeline } from './row.ts';

type Wanted = readonly string[] | null | undefined;

/** What a clerk or a utility looks for. Of a list one suffices; an empty one finds nothing. */
export interface OrderFilter {
  readonly projectCode?: Wanted;
  readonly utility?: Wanted;
  readonly company?: Wanted;
  readonly locality?: Wanted;
  readonly status?: Wanted;
  readonly purpose?: Wanted;
  readonly pending?: boolean | null | undefined;
  readonly text?: string | null | undefined;
  readonly light?: readonly Light[] | null | undefined;
}

type Tables = TablesOf<ReturnType<typeof orderRows> | typeof projects>;

const orders = {
  key: 'hookupOrders.key',
  by: {
    clockRisk: column('hookupOrders.riskOn'),
    id: column('hookupOrders.key'),
    projectName: ofProject('hookupOrders', 'name'),
    applicant: ofProject('hookupOrders', 'applicant'),
    utility: column('hookupOrders.utility'),
    company: orLast(column('hookupOrders.company')),
    status: column('hookupOrders.status'),
    purpose: column('hookupOrders.purpose'),
    locality: column('hookupOrders.locality'),
    openedOn: column('hookupOrders.openedOn'),
    acceptedOn: orLast(column('hookupOrders.acceptedOn')),
    dueOn: orLast(column('hookupOrders.dueOn')),
    connectedOn: orLast(column('hookupOrders.connectedOn')),
    endedOn: orLast(column('hookupOrders.endedOn')),
  },
} satisfies Orders<string>;
/** By clock risk, what the window must act on comes first, then what is nearest to its promise. */
export type OrderOrder = Order<keyof typeof orders.by>;

const filtered = ({ lists }: Reader, filter: OrderFilter, today: Day) => {
  const { pending, text, light } = filter;
  let query = lists<Tables>().selectFrom('hookupOrders');
  for (const name of ['projectCode', 'utility', 'company', 'locality', 'status', 'purpose'] as const) {
    const wanted = filter[name];
    if (wanted != null) query = query.where(isOneOf(`hookupOrders.${name}`, wanted));
  }
  if (pending != null) query = query.where('hookupOrders.pending', '=', Number(pending));
  if (light != null) query = query.where(isLit('hookupOrders', light, today));
  if (text != null) {
    const wanted = searchable(text);
    query = query.where((is) =>
      is.or([
        is.exists(
          is
            .selectFrom('projects')
            .select('projects.key')
            .whereRef('projects.key', '=', 'hookupOrders.projectCode')
            .where(contains('projects.words', wanted)),
        ),
        contains('hookupOrders.key', wanted),
      ]),
    );
  }
  return query;
};

/** A page of orders. */
export const findOrders = (
  reader: Reader,
  filter: OrderFilter,
  order: OrderOrder,
  page: PageOptions,
  today: Day,
): Promise<Page<OrderTimeline>> =>
  pageOf(filtered(reader, filter, today), orders, order, page, (key) => reader.row<OrderTimeline>('hookupOrders', key));

/** How many orders a filter lets through. */
export const countOrders = (reader: Reader, filter: OrderFilter, today: Day): Promise<number> =>
  countOf(filtered(reader, filter, today));
