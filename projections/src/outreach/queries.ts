import type { OutreachKind } from '@onewindow/schema/outreach/values.ts';

import { column, numberOrLast, type Order, type Orders, type Page, pageOf, type PageOptions } from '../paging.ts';
import { countOf, type CellTable, type Reader, type TablesOf } from '../reader.ts';
import { isOneOf } from '../searching.ts';
import type { countedBy, outreach, OutreachRow } from './outreach.ts';

/** What somebody looks for among activities. Of a list one suffices; an empty one finds nothing. */
export interface OutreachFilter {
  readonly kind?: readonly OutreachKind[] | null | undefined;
  readonly year?: readonly number[] | null | undefined;
}

type Tables = TablesOf<typeof outreach> & { readonly outreachCounts: CellTable<(typeof countedBy)[number]> };

const orders = {
  key: 'outreach.key',
  by: {
    heldOn: column('outreach.heldOn'),
    kind: column('outreach.kind'),
    audience: column('outreach.audience'),
    present: numberOrLast('outreach.present'),
  },
} satisfies Orders<string>;
export type OutreachOrder = Order<keyof typeof orders.by>;

const filtered = ({ lists }: Reader, { kind, year }: OutreachFilter) => {
  let query = lists<Tables>().selectFrom('outreach');
  if (kind != null) query = query.where(isOneOf('outreach.kind', kind));
  if (year != null) query = query.where(isOneOf('outreach.year', year));
  return query;
};

/** A page of activities. */
export const findOutreach = (
  reader: Reader,
  filter: OutreachFilter,
  order: OutreachOrder,
  page: PageOptions,
): Promise<Page<OutreachRow>> =>
  pageOf(filtered(reader, filter), orders, order, page, (key) => reader.row<OutreachRow>('outreach', key));

/** How many activities a filter lets through. */
export const countOutreach = (reader: Reader, filter: OutreachFilter): Promise<number> =>
  countOf(filtered(reader, filter));

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
