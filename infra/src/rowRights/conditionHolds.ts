import type { Columns } from '@onewindow/kernel/projection.ts';
import type { RowCondition } from '@onewindow/kernel/rowCondition.ts';

/** What a condition is judged with: the columns of each table, and its rows by their keys. */
export interface JudgedTables {
  readonly columnsOf: (table: string) => Columns<never>;
  readonly rowOf: (table: string, key: string) => object | undefined;
}

/** Whether a row of a table fulfils a condition: by the same columns that the table has. */
export const conditionHolds = (
  condition: RowCondition,
  { table, key, row }: { readonly table: string; readonly key: string; readonly row: object },
  tables: JudgedTables,
): boolean => {
  if (condition === 'every') return true;
  if (condition === 'none') return false;
  if ('any' in condition) return condition.any.some((one) => conditionHolds(one, { table, key, row }, tables));
  const value = condition.column === 'key' ? key : columnOf(condition.column, table, tables)(row as never);
  if ('is' in condition) return value === condition.is;
  if ('names' in condition) return typeof value === 'string' && value.includes(`|${condition.names}|`);
  const other = typeof value === 'string' ? tables.rowOf(condition.in, value) : undefined;
  return (
    other !== undefined &&
    conditionHolds(condition.that, { table: condition.in, key: value as string, row: other }, tables)
  );
};

/** @throws {TypeError} where a table has no such column: a right that nobody can judge is none. */
const columnOf = (column: string, table: string, { columnsOf }: JudgedTables) => {
  const found = columnsOf(table)[column];
  if (!found) throw new TypeError(`a right asks for ${table}.${column}, which is not there`);
  return found;
};
