import type { CellTable, Reader } from '../reader.ts';
import { isOneOf } from '../searching.ts';
import { movedOf } from './adopted.ts';
import { type Grouped, mergeCells, type MonthRange, withinMonths } from './cells.ts';
import { any } from './stageDurations.ts';

type Cell = CellTable<'department' | 'item' | 'month'>;
type Tables = { readonly reviewDurations: Cell; readonly reviewDurationsMoved: Cell };

/** Whose reviews, of what, concluded when. */
export interface ReviewDurationFilter extends MonthRange {
  readonly department?: readonly string[] | null | undefined;
  readonly item?: readonly string[] | null | undefined;
  /** Whether by today's calendar, whenever they were concluded. */
  readonly actual?: boolean;
}

/** The sums and the histogram of each department, and of each of its items or months where asked for. */
export const reviewCells = async (
  reader: Reader,
  filter: ReviewDurationFilter,
  groupBy: readonly ('item' | 'month')[],
): Promise<Grouped<'department' | 'item' | 'month'>[]> => {
  const rows = await cellsIn('reviewDurations', reader, filter, groupBy).execute();
  if (filter.actual) rows.push(...(await cellsIn(movedOf('reviewDurations'), reader, filter, groupBy).execute()));
  return mergeCells(rows, ['department', ...groupBy]);
};

const cellsIn = (
  table: keyof Tables,
  { lists }: Reader,
  { department, item, ...months }: ReviewDurationFilter,
  groupBy: readonly ('item' | 'month')[],
) => {
  let query = lists<Tables>().selectFrom(table).selectAll();
  if (department != null) query = query.where(isOneOf('department', department));
  if (item != null) query = query.where(isOneOf('item', item));
  else query = query.where('item', groupBy.includes('item') ? '!=' : '=', any);
  query = withinMonths(query, months, groupBy.includes('month'));
  return query.orderBy('department').orderBy('item').orderBy('month');
};
