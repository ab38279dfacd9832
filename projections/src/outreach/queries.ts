import type { OutreachKind } from '@onewindow/schema/outreach/values.ts';

import {
  column,
  countOf,
  numberOrLast,
  type Order,
  type Orders,
  type Page,
  pageOf,
  type PageOptions,
  type Sought,
} from '../paging.ts';
import type { CellTable, Reader, TablesOf } from '../reader.ts';
import { isOneOf } from '../searching.ts';
import type { countedBy, outreach, OutreachRow } from './outreach.ts';

/** What somebody looks for among activities. Of a list one suffices; an empty one finds nothing. */
export interface OutreachFilter {
  readonly kind?: readonly OutreachKind[] | null | undefined;
  readonly year?: readonly number[] | null | undefined;
}

type Tables = TablesOf<typeof outreach> & { readonly outreachCounts: CellTable<(typeof countedBy)[number]> };

const itself = column('outreach.key');
const orders = {
  key: 'outreach.key',
  by: {
    heldOn: [column('outreach.heldOn'), itself],
    kind: [column('outreach.kind'), itself],
    audience: [column('outreach.audience'), itself],
    present: [numberOrLast('outreach.present'), itself],
  },
} satisfies Orders<string>;
export type OutreachOrder = Order<keyof typeof orders.by>;

const sought = ({ lists }: Reader, { kind, year }: OutreachFilter): Sought<Tables, 'outreach'> => {
  let query = lists<Tables>().selectFrom('outreach');
  if (kind != null) query = query.where(isOneOf('outreach.kind', kind));
  if (year != null) query = query.where(isOneOf('outreach.year', year));
  return { path: query, fits: [] };
};

/** A page of activities. */
export const findOutreach = (
  reader: Reader,
  filter: OutreachFilter,
  order: OutreachOrder,
  page: PageOptions,
): Promise<Page<OutreachRow>> =>
  pageOf(sought(reader, filter), orders, order, page, (key) => reader.row<OutreachRow>('outreach', key));

/** How many activities a filter lets through, unless they are too many. */
export const countOutreach = (reader: Reader, filter: OutreachFilter): Promise<number | undefined> =>
  countOf(reader, sought(reader, filter));

/** How many activities of each kind were held in each year, or in some years, and with how many people. */
export const outreachCells = async (
  { lists }: Reader,
  years?: readonly number[],
): Promise<{ kind: OutreachKind; year: number; activities: number; present: number }[]> => {
  let query = lists<Tables>().selectFrom('outreachCounts').selectAll().orderBy('year').orderBy('kind');
  if (years !== undefined) query = query.where(isOneOf('year', years.map(String)));
  return (await query.execute()).map(({ kind, year: held, amounts }) => {
    const { activities = 0, present = 0 } = JSON.parse(amounts) as { activities?: number; present?: number };
    return { kind: kind as OutreachKind, year: Number(held), activities, present };
  });
};
