import { sql, type SqlBool } from 'kysely';

import {
  column,
  countOf,
  type Order,
  type Orders,
  type Page,
  pageOf,
  type PageOptions,
  type Sought,
} from '../../paging.ts';
import type { Reader, TablesOf } from '../../reader.ts';
import { isOneOf } from '../../searching.ts';
import type { RoundRow, roundRows } from './roundProjections.ts';

/** What somebody looks for among rounds. */
export interface RoundFilter {
  readonly year?: readonly number[] | null | undefined;
  readonly open?: boolean | null | undefined;
}

type Tables = TablesOf<ReturnType<typeof roundRows>>;

const itself = column('rounds.key');
const orders = {
  key: 'rounds.key',
  by: { from: [column('rounds.from'), itself], name: [column('rounds.name'), itself] },
} satisfies Orders<string>;
export type RoundOrder = Order<keyof typeof orders.by>;

const sought = ({ lists }: Reader, { year, open }: RoundFilter): Sought<Tables, 'rounds'> => {
  let path = lists<Tables>().selectFrom('rounds');
  if (year != null) path = path.where(isOneOf('rounds.year', year));
  if (open != null) path = path.where(sql<SqlBool>`"rounds".open = ${Number(open)}`);
  return { path, fits: [] };
};

/** A page of rounds. */
export const findRounds = (
  reader: Reader,
  filter: RoundFilter,
  order: RoundOrder,
  page: PageOptions,
): Promise<Page<RoundRow>> =>
  pageOf(sought(reader, filter), orders, order, page, (key) => reader.row<RoundRow>('rounds', key));

/** How many rounds a filter lets through. */
export const countRounds = (reader: Reader, filter: RoundFilter): Promise<number | undefined> =>
  countOf(reader, sought(reader, filter));
