import type { DrawState } from '@onewindow/schema/draw/values.ts';

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
} from '../../paging.ts';
import { type Reader, rowsOf, type TablesOf } from '../../reader.ts';
import { isOneOf } from '../../searching.ts';
import type { DrawRow, draws } from './draws.ts';

/** What somebody looks for among draws. Of a list one suffices; an empty one finds nothing. */
export interface DrawFilter {
  readonly kind?: readonly string[] | null | undefined;
  readonly locality?: readonly string[] | null | undefined;
  readonly state?: readonly DrawState[] | null | undefined;
}

type Tables = TablesOf<typeof draws>;

const itself = column('draws.key');
const orders = {
  key: 'draws.key',
  by: {
    publishedAt: [column('draws.publishedAt'), itself],
    valueOn: [column('draws.valueOn'), itself],
    madeAt: [orLast('draws.madeAt'), itself],
  },
} satisfies Orders<string>;
export type DrawOrder = Order<keyof typeof orders.by>;

const sought = ({ lists }: Reader, filter: DrawFilter): Sought<Tables, 'draws'> => {
  let query = lists<Tables>().selectFrom('draws');
  for (const name of ['kind', 'locality', 'state'] as const) {
    const wanted = filter[name];
    if (wanted != null) query = query.where(isOneOf(`draws.${name}`, wanted));
  }
  return { path: query, fits: [] };
};

/** A page of draws. */
export const findDraws = (
  reader: Reader,
  filter: DrawFilter,
  order: DrawOrder,
  page: PageOptions,
): Promise<Page<DrawRow>> =>
  pageOf(sought(reader, filter), orders, order, page, (key) => reader.row<DrawRow>('draws', key));

/** How many draws a filter lets through, unless they are too many. */
export const countDraws = (reader: Reader, filter: DrawFilter): Promise<number | undefined> =>
  countOf(reader, sought(reader, filter));

/** The latest draws, the last first; at most so many. */
export const latestDraws = ({ lists }: Reader, most: number): Promise<DrawRow[]> =>
  rowsOf<DrawRow>(
    lists<Tables>()
      .selectFrom('draws')
      .select('row')
      .orderBy('draws.publishedAt', 'desc')
      .orderBy('draws.key', 'desc')
      .limit(most),
  );

/** How many draws for a purpose were given up before one of a number. */
export const abandonedBefore = async ({ lists }: Reader, purpose: string, n: number): Promise<number> => {
  const { count } = await lists<Tables>()
    .selectFrom('draws')
    .where('draws.purpose', '=', purpose)
    .where('draws.number', '<', n)
    .where('draws.state', '=', 'abandoned')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
};

/** The number of the last draw for a purpose; 0 where there is none. */
export const lastNumber = async ({ lists }: Reader, purpose: string): Promise<number> => {
  const { last } = await lists<Tables>()
    .selectFrom('draws')
    .where('draws.purpose', '=', purpose)
    .select(({ fn }) => fn.max<number | null>('draws.number').as('last'))
    .executeTakeFirstOrThrow();
  return last ?? 0;
};

/** The draw whose pool a command published. */
export const publishedWith = async ({ lists }: Reader, commandId: string): Promise<DrawRow | undefined> => {
  const [row] = await rowsOf<DrawRow>(
    lists<Tables>().selectFrom('draws').select('row').where('draws.publishedWith', '=', commandId).limit(1),
  );
  return row;
};
