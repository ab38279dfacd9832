import type { Day } from '@onewindow/kernel/civilDay.ts';
import { expressionBuilder, type Expression, sql, type SqlBool } from 'kysely';

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
import { type Reader, rowsOf, type TablesOf } from '../../reader.ts';
import { searchable } from '../../searchable.ts';
import { contains, type DayRange, isOneOf, isWithin, mostFew } from '../../searching.ts';
import type { InspectionRow, InspectionState } from './inspectionRow.ts';
import type { inspections, inspectionsOfInspectors } from './inspections.ts';
import type { publicFindings, PublicFindingRow } from './publicFindings.ts';

type Wanted = readonly string[] | null | undefined;

/** What somebody looks for among inspections. Of a list one suffices; an empty one finds nothing. */
export interface InspectionFilter {
  readonly state?: readonly InspectionState[] | null | undefined;
  readonly pending?: boolean | null | undefined;
  /** Whether a draw chose it. */
  readonly random?: boolean | null | undefined;
  /** Whether the day of its order has passed, or it was refused or not done. */
  readonly overdue?: boolean | null | undefined;
  readonly inspector?: Wanted;
  readonly locality?: Wanted;
  readonly subject?: Wanted;
  readonly creditCode?: Wanted;
  readonly kind?: Wanted;
  readonly draw?: Wanted;
  /** The day of an order that is still to be fulfilled. */
  readonly dueOn?: DayRange | null | undefined;
  readonly text?: string | null | undefined;
}

type Tables = TablesOf<ReturnType<typeof inspections> | typeof inspectionsOfInspectors>;

const itself = column('inspections.began');
const orders = {
  key: 'inspections.key',
  by: {
    openedOn: [column('inspections.openedOn'), itself],
    dueOn: [column('inspections.dueOn'), itself],
    locality: [column('inspections.locality'), itself],
    state: [column('inspections.state'), itself],
  },
} satisfies Orders<string>;
export type InspectionOrder = Order<keyof typeof orders.by>;

/** What a filter asks of an inspection, by its names. */
const conditionsOf = (
  filter: InspectionFilter,
  today: Day,
): { readonly [Name in keyof InspectionFilter]?: Expression<SqlBool> } => {
  const { pending, random, overdue, inspector, dueOn, text } = filter;
  const is = expressionBuilder<Tables, 'inspections'>();
  const named = (['state', 'locality', 'subject', 'creditCode', 'kind', 'draw'] as const).flatMap((name) => {
    const wanted = filter[name];
    return wanted == null ? [] : [[name, isOneOf(`inspections.${name}`, wanted)]];
  });
  const isOverdue = sql<SqlBool>`("inspections"."pending" = 1 AND ("inspections"."fault" IS NOT NULL OR "inspections"."dueOn" < ${today}))`;
  return {
    ...(Object.fromEntries(named) as { readonly locality?: Expression<SqlBool> }),
    ...(pending != null && { pending: sql<SqlBool>`"inspections"."pending" = ${Number(pending)}` }),
    ...(random != null && { random: sql<SqlBool>`"inspections"."random" = ${Number(random)}` }),
    ...(overdue != null && { overdue: overdue ? isOverdue : sql<SqlBool>`NOT ${isOverdue}` }),
    ...(inspector != null && {
      inspector: is(
        'inspections.key',
        'in',
        is
          .selectFrom('inspectionsOfInspectors')
          .select('inspectionsOfInspectors.inspection')
          .where(isOneOf('inspectionsOfInspectors.inspector', inspector)),
      ),
    }),
    ...(dueOn != null && { dueOn: isWithin('inspections.dueOn', dueOn) }),
    ...(text != null && { text: contains('inspections.words', searchable(text)) }),
  };
};

/** What leads along an index, and what must be true besides. */
const sought = (
  reader: Reader,
  filter: InspectionFilter,
  field: keyof typeof orders.by,
  today: Day,
): Sought<Tables, 'inspections'> => {
  const conditions = conditionsOf(filter, today);
  const all = reader.lists<Tables>().selectFrom('inspections');
  const rest = (...done: readonly (keyof InspectionFilter)[]): Expression<SqlBool>[] =>
    Object.entries(conditions).flatMap(([name, condition]) =>
      done.includes(name as keyof InspectionFilter) ? [] : [condition],
    );
  // Of a subject, a firm, a draw or an inspector there are few, which are put in order.
  for (const name of ['subject', 'creditCode', 'draw', 'inspector'] as const) {
    const condition = conditions[name];
    if (condition) return { path: all.where(condition), fits: rest(name) };
  }
  const found = filter.text == null ? undefined : reader.search('inspections', searchable(filter.text), mostFew);
  if (found) return { path: all.where(isOneOf('inspections.id', found)), fits: rest() };
  for (const name of ['state', 'locality'] as const) {
    const condition = conditions[name];
    if (condition && filter[name]?.length === 1 && (field === 'openedOn' || field === 'dueOn'))
      return { path: all.where(condition), fits: rest(name) };
  }
  // As it stands in the condition of the index, which a parameter would not be seen to fulfil.
  if (filter.pending === true || filter.overdue === true)
    return { path: all.where(sql<SqlBool>`"inspections".pending = 1`), fits: rest('pending') };
  return { path: all, fits: rest() };
};

/** A page of inspections. */
export const findInspections = (
  reader: Reader,
  filter: InspectionFilter,
  order: InspectionOrder,
  page: PageOptions,
  today: Day,
): Promise<Page<InspectionRow>> =>
  pageOf(sought(reader, filter, order.field, today), orders, order, page, (key) =>
    reader.row<InspectionRow>('inspections', key),
  );

/** How many inspections a filter lets through, unless they are too many. */
export const countInspections = (reader: Reader, filter: InspectionFilter, today: Day): Promise<number | undefined> =>
  countOf(reader, sought(reader, filter, 'openedOn', today));

/** So many findings of one subject are told, the latest first. */
export const mostFindings = 100;

/** What everybody may know of a subject's inspections, or of those that were about one commitment; the latest first. */
export const findPublicFindings = (
  { lists }: Reader,
  { subject, commitment }: { readonly subject?: string | undefined; readonly commitment?: string | undefined },
): Promise<PublicFindingRow[]> => {
  let found = lists<TablesOf<typeof publicFindings>>().selectFrom('publicFindings').select('row');
  if (subject !== undefined) found = found.where('subject', '=', subject);
  if (commitment !== undefined) found = found.where('commitment', '=', commitment);
  return rowsOf<PublicFindingRow>(found.orderBy('visitedOn', 'desc').orderBy('key', 'desc').limit(mostFindings));
};
