import type { Day } from '@onewindow/kernel/civilDay.ts';

import { type Page, pageOf, type PageOptions, placeOf } from '../paging.ts';
import type { projects } from '../projects/projects.ts';
import { countOf, type Reader, rowsOf, type TablesOf } from '../reader.ts';
import { contains, searchable } from '../searching.ts';
import type { hookupFacts, HookupFactRow } from './feed.ts';
import type { orders } from './orders.ts';
import type { OrderTimeline } from './row.ts';

/** What a clerk or a utility looks for. */
export interface OrderFilter {
  readonly projectCode?: string | null | undefined;
  readonly utility?: string | null | undefined;
  readonly company?: string | null | undefined;
  readonly locality?: string | null | undefined;
  readonly status?: readonly string[] | null | undefined;
  readonly purpose?: string | null | undefined;
  readonly pending?: boolean | null | undefined;
  readonly text?: string | null | undefined;
  readonly light?: 'green' | 'amber' | 'red' | null | undefined;
}

type Tables = TablesOf<ReturnType<typeof orders> | typeof projects>;

const filtered = ({ lists }: Reader, filter: OrderFilter, today: Day) => {
  const { status, pending, text, light } = filter;
  let query = lists<Tables>().selectFrom('hookupOrders');
  for (const column of ['projectCode', 'utility', 'company', 'locality', 'purpose'] as const) {
    const wanted = filter[column];
    if (wanted != null) query = query.where(`hookupOrders.${column}`, '=', wanted);
  }
  if (status != null) query = query.where('hookupOrders.status', 'in', status.length > 0 ? status : ['']);
  if (pending != null) query = query.where('hookupOrders.pending', '=', Number(pending));
  if (light === 'red') {
    query = query.where((is) => is.or([is('hookupOrders.dueOn', '<', today), is('hookupOrders.needsWindow', '=', 1)]));
  }
  if (light === 'amber')
    query = query.where('hookupOrders.amberOn', '<=', today).where('hookupOrders.dueOn', '>=', today);
  if (light === 'green') query = query.where('hookupOrders.amberOn', '>', today);
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

/** A page of orders: what the window must act on first, then what is nearest to its promise. */
export const findOrders = async (
  reader: Reader,
  filter: OrderFilter,
  { first, after }: PageOptions,
  today: Day,
): Promise<Page<OrderTimeline>> => {
  let query = filtered(reader, filter, today)
    .select(['hookupOrders.key', 'hookupOrders.riskOn'])
    .orderBy('hookupOrders.riskOn')
    .orderBy('hookupOrders.key')
    .limit(first + 1);
  if (after !== undefined) {
    const [riskOn = '', key = ''] = placeOf(after, 2);
    query = query.where((is) => is(is.refTuple('hookupOrders.riskOn', 'hookupOrders.key'), '>', is.tuple(riskOn, key)));
  }
  return pageOf(
    await query.execute(),
    first,
    ({ riskOn, key }) => [riskOn, key],
    ({ key }) => reader.row<OrderTimeline>('hookupOrders', key),
  );
};

/** How many orders a filter lets through. */
export const countOrders = (reader: Reader, filter: OrderFilter, today: Day): Promise<number> =>
  countOf(filtered(reader, filter, today));

/** The orders of one project. */
export const ordersOfProject = async ({ lists }: Reader, projectCode: string): Promise<OrderTimeline[]> => {
  const list = lists<Tables>()
    .selectFrom('hookupOrders')
    .select('row')
    .where('projectCode', '=', projectCode)
    .orderBy('key');
  return rowsOf<OrderTimeline>(list);
};

/** A page of the window's feed, in the order of the log: where each fact is read. */
export const feedPage = async ({ lists }: Reader, after: number, first: number): Promise<HookupFactRow[]> => {
  const list = lists<TablesOf<typeof hookupFacts>>()
    .selectFrom('hookupFacts')
    .select('row')
    .where('ordinal', '>', after)
    .orderBy('ordinal')
    .limit(first);
  return rowsOf<HookupFactRow>(list);
};
