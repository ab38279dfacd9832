import type { CellTable, Reader } from '../reader.ts';
import { isOneOf } from '../searching.ts';
import { type Grouped, mergeCells, type MonthRange, withinMonths } from './cells.ts';
import { any } from './stageDurations.ts';

type Tables = { readonly reviewDurations: CellTable<'department' | 'item' | 'month'> };

/** Whose reviews, of what, concluded when. */
export interface ReviewDurationFilter extends MonthRange {
  readonly department?: readonly string[] | null | undefined;
  readonly item?: readonly string[] | null | undefined;
}

/** The sums and the histogram of each department, and of each of its items or months where asked for. */
export const reviewCells = async (
  { lists }: Reader,
  { department, item, ...months }: ReviewDurationFilter,
  groupBy: readonly ('item' | 'month')[],
): Promise<Grouped<'department' | 'item' | 'month'>[]> => {
  let query = lists<Tables>().selectFrom('reviewDurations').selectAll();
  if (department != null) query = query.where(isOneOf('department', department));
  if (item != null) query = query.where(isOneOf('item', item));
  else query = query.where('item', groupBy.includes('item') ? '!=' : '=', any);
  query = withinMonths(query, months, groupBy.includes('month'));
  const rows = await query.orderBy('department').orderBy('item').orderBy('month').execute();
  return mergeCells(rows, ['department', ...groupBy]);
};
