import type { AnyProjection, Cell, Columns } from '@onewindow/kernel/projection.ts';
import type Database from 'better-sqlite3';

/**
 * Keeps the copies of a projection's columns in other tables (`Projection.copies`): what comes back is told each of its rows that was
 * written, before and after. Rows that are written later than their original take it from there by themselves.
 */
export const copiesFrom = (
  database: Database.Database,
  { name, columns = {} }: AnyProjection,
  projections: readonly AnyProjection[],
): ((key: string, before: object | undefined, after: object | undefined) => void) => {
  const copies = projections.flatMap((other) =>
    (other.copies ?? []).flatMap(({ column, of, by }) =>
      of === name ? [{ table: other.name, by, column, cellOf: cellOf(columns, column) }] : [],
    ),
  );
  const updates = new Map<string, Database.Statement<[Cell, string]>>();
  /** Prepared when it is first used: the table may be made after this one. */
  const updateOf = ({ table, column, by }: (typeof copies)[number]): Database.Statement<[Cell, string]> => {
    const text = `UPDATE "${table}" SET "${column}" = ? WHERE "${by}" = ?`;
    const update = updates.get(text) ?? database.prepare(text);
    updates.set(text, update);
    return update;
  };
  return (key, before, after) => {
    for (const copy of copies) {
      const [stored, now] = [before ? copy.cellOf(before) : null, after ? copy.cellOf(after) : null];
      if (stored !== now) updateOf(copy).run(now, key);
    }
  };
};

/** Makes every copy in a projection's table what its original is, where it is not: without an index, by looking through all rows once. */
export const fillCopies = (database: Database.Database, { name, copies = [] }: AnyProjection): void => {
  for (const { column, of, by } of copies) {
    const original = `(SELECT other."${column}" FROM "${of}" AS other WHERE other.key = "${name}"."${by}")`;
    database.exec(`UPDATE "${name}" SET "${column}" = ${original} WHERE "${column}" IS NOT ${original}`);
  }
};

/** @throws {TypeError} where a projection has no such column, so that nothing can be copied. */
const cellOf = (columns: Columns<never>, column: string): ((row: object) => Cell) => {
  const found = columns[column];
  if (!found) throw new TypeError(`a copy is asked for of ${column}, which is no column`);
  return found as (row: object) => Cell;
};
