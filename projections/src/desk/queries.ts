import { sql } from 'kysely';

import { column, countOf, type Orders, type Page, pageOf, type PageOptions, type Sought } from '../paging.ts';
import { type Reader, rowsOf, type TablesOf } from '../reader.ts';
import { isOneOf } from '../searching.ts';
import type { NoteRow, NoteTables } from './folders.ts';
import type { OfficerRow, officers } from './officers.ts';
import type { savedViews, ViewRow } from './views.ts';

/** So many views of one list are shown. */
export const mostViews = 100;

/** The views that somebody reaches: their own and the centre's, by name. */
export const findViews = ({ lists }: Reader, list: string | undefined): Promise<ViewRow[]> => {
  const all = lists<TablesOf<typeof savedViews>>().selectFrom('savedViews').select('row');
  const found = list === undefined ? all : all.where('list', '=', list);
  return rowsOf<ViewRow>(found.orderBy('name').orderBy('key').limit(mostViews));
};

/** The notes on a case that somebody reaches, in the order in which they were written. */
export const findNotes = async ({ lists }: Reader, caseId: string): Promise<readonly NoteRow[]> => {
  const from = lists<TablesOf<NoteTables>>();
  const found = await Promise.all(
    (['privateNotes', 'sharedNotes'] as const).map((table) =>
      rowsOf<NoteRow>(from.selectFrom(table).select('row').where('caseId', '=', caseId)),
    ),
  );
  return found.flat().toSorted((a, b) => (a.writtenAt < b.writtenAt ? -1 : a.writtenAt > b.writtenAt ? 1 : 0));
};

/** Which officers are looked for: those of departments, those of the window. */
export interface OfficerFilter {
  readonly department?: readonly string[] | null | undefined;
  readonly window?: boolean | null | undefined;
}

type Officers = TablesOf<typeof officers>;
const orders = { key: 'officers.key', by: { id: [column('officers.key')] } } satisfies Orders<string>;

const sought = ({ lists }: Reader, { department, window }: OfficerFilter): Sought<Officers, 'officers'> => {
  const all = lists<Officers>().selectFrom('officers');
  const atWindow = sql<boolean>`(instr(officers.roles, '|clerk|') > 0 OR instr(officers.roles, '|centreHead|') > 0)`;
  return {
    path: department == null ? all : all.where(isOneOf('officers.department', department)),
    fits: window == null ? [] : [window ? atWindow : sql<boolean>`NOT ${atWindow}`],
  };
};

/** A page of the officers who have reported for duty. */
export const findOfficers = (reader: Reader, filter: OfficerFilter, page: PageOptions): Promise<Page<OfficerRow>> =>
  pageOf(sought(reader, filter), orders, { field: 'id' }, page, (key) => reader.row<OfficerRow>('officers', key));

/** How many there are. */
export const countOfficers = (reader: Reader, filter: OfficerFilter): Promise<number | undefined> =>
  countOf(reader, sought(reader, filter));
