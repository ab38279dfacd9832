import type { OutreachKind } from '@onewindow/schema/outreach/values.ts';

import { type Page, pageOf, type PageOptions, placeOf } from '../paging.ts';
import { countOf, type CellTable, type Reader, type TablesOf } from '../reader.ts';
import type { countedBy, outreach, OutreachRow } from './outreach.ts';

/** What somebody looks for among activities. */
export interface OutreachFilter {
  readonly kind?: OutreachKind | null | undefined;
  readonly year?: number | null | undefined;
}

type Tables = TablesOf<typeof outreach> & { readonly outreachCounts: CellTable<(typeof countedBy)[number]> };

const filtered = ({ lists }: Reader, { kind, year }: OutreachFilter) => {
  let query = lists<Tables>().selectFrom('outreach');
  if (kind != null) query = query.where('kind', '=', kind);
  if (year != null) query = query.where('year', '=', year);
  return query;
};

/** A page of activities, the latest first. */
export const findOutreach = async (
  reader: Reader,
  filter: OutreachFilter,
  { first, after }: PageOptions,
): Promise<Page<OutreachRow>> => {
  let query = filtered(reader, filter)
    .select(['key', 'heldOn'])
    .orderBy('heldOn', 'desc')
    .orderBy('key', 'desc')
    .limit(first + 1);
  if (after !== undefined) {
    const [heldOn = '', key = ''] = placeOf(after, 2);
    query = query.where((is) => is(is.refTuple('heldOn', 'key'), '<', is.tuple(heldOn, key)));
  }
  return pageOf(
    await query.execute(),
    first,
    ({ heldOn, key }) => [heldOn, key],
    ({ key }) => reader.row<OutreachRow>('outreach', key),
  );
};

/** How many activities a filter lets through. */
export const countOutreach = (reader: Reader, filter: OutreachFilter): Promise<number> =>
  countOf(filtered(reader, filter));

/** How many activities of each kind were held in each year, or in one, and with how many people. */
export const outreachCells = async (
  { lists }: Reader,
  year?: number,
): Promise<{ kind: OutreachKind; year: number; activities: number; present: number }[]> => {
  let query = lists<Tables>().selectFrom('outreachCounts').selectAll().orderBy('year').orderBy('kind');
  if (year !== undefined) query = query.where('year', '=', String(year));
  return (await query.execute()).map(({ kind, year: held, amounts }) => {
    const { activities = 0, present = 0 } = JSON.parse(amounts) as { activities?: number; present?: number };
    return { kind: kind as OutreachKind, year: Number(held), activities, present };
  });
};
