import type { Law } from '../law.ts';
import type { CellTable, Reader } from '../reader.ts';
import { isOneOf } from '../searching.ts';
import { movedOf } from './adopted.ts';
import { type Cells, type Grouped, mergeCells, type MonthRange, withinMonths } from './cells.ts';
import { any, type dimensions, name } from './stageDurations.ts';

/** Which decided cases. Months are whole months of the decision, both included. */
export interface DurationFilter extends MonthRange {
  readonly stage?: readonly string[] | null | undefined;
  readonly locality?: readonly string[] | null | undefined;
  readonly category?: readonly string[] | null | undefined;
  /** First applications unless told. */
  readonly kind?: readonly string[] | null | undefined;
  /** Whether by today's calendar, whenever they were decided. */
  readonly actual?: boolean;
}

type Cell = CellTable<(typeof dimensions)[number]>;
type Tables = { readonly stageDurations: Cell; readonly stageDurationsMoved: Cell };
type Dimension = 'month' | 'locality' | 'category';

/** The sums and the histogram of each stage, and of each part of it that is asked for. The catalogue's order, then the parts'. */
export const stageCells = async (
  reader: Reader,
  filter: DurationFilter,
  groupBy: readonly Dimension[],
  { catalogue }: Pick<Law, 'catalogue'>,
): Promise<Grouped<Dimension | 'stage'>[]> => {
  const rows = await cellsIn(name, reader, filter, groupBy).execute();
  if (filter.actual) rows.push(...(await cellsIn(movedOf(name), reader, filter, groupBy).execute()));
  const order = new Map(catalogue.stages.map(({ id }, index) => [id, index]));
  return mergeCells(rows, ['stage', ...groupBy]).toSorted(
    (a, b) =>
      (order.get(a.group['stage'] ?? '') ?? 0) - (order.get(b.group['stage'] ?? '') ?? 0) || compareGroups(a, b),
  );
};

const cellsIn = (
  table: keyof Tables,
  { lists }: Reader,
  { stage, locality, category, kind, ...months }: DurationFilter,
  groupBy: readonly Dimension[],
) => {
  let query = lists<Tables>()
    .selectFrom(table)
    .selectAll()
    .where(isOneOf('kind', kind ?? ['new']));
  if (stage != null) query = query.where(isOneOf('stage', stage));
  for (const [dimension, wanted] of [
    ['locality', locality],
    ['category', category],
  ] as const) {
    if (wanted != null) query = query.where(isOneOf(dimension, wanted));
    else query = query.where(dimension, groupBy.includes(dimension) ? '!=' : '=', any);
  }
  return withinMonths(query, months, groupBy.includes('month'));
};

const compareGroups = (a: { group: Cells }, b: { group: Cells }): number => {
  const [left, right] = [a, b].map(({ group }) => Object.values(group).join('\n'));
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1;
};
