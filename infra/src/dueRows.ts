import type { DueRows, RowsBefore } from '@onewindow/kernel/dueRows.ts';
import type Database from 'better-sqlite3';

/** The rows of a part of a table in which a column's instant lies before another, the earliest first; the part is named by a column. */
export const rowsBeforeIn = <Row extends object>(
  database: Database.Database,
  table: string,
  group: string,
  column: string,
): RowsBefore<Row> => {
  const before = database.prepare<[string, string, number], { readonly row: string }>(
    `SELECT row FROM "${table}" WHERE "${group}" = ? AND "${column}" < ? ORDER BY "${column}" LIMIT ?`,
  );
  return (of, instant, most) => before.all(of, instant, most).map(({ row }) => JSON.parse(row) as Row);
};

/**
 * The rows of a table by its column `dueAt`; `group` names the column that a part of them is asked by. The statements are
 * prepared once: they are asked whenever anything happens.
 */
export const dueRowsIn = <Row extends object>(
  database: Database.Database,
  table: string,
  group?: string,
): DueRows<Row> => {
  type Found = { readonly key: string; readonly row: string };
  const due = database.prepare<[string, number], Found>(
    `SELECT key, row FROM "${table}" WHERE dueAt <= ? ORDER BY dueAt, key LIMIT ?`,
  );
  const dueOfGroup =
    group === undefined
      ? undefined
      : database.prepare<[string, string, number], Found>(
          `SELECT key, row FROM "${table}" WHERE "${group}" = ? AND dueAt <= ? ORDER BY dueAt LIMIT ?`,
        );
  const next = database.prepare<[string], string | null>(`SELECT min(dueAt) FROM "${table}" WHERE dueAt > ?`).pluck();
  return {
    due: (now, most, of) =>
      (of === undefined ? due.all(now, most) : (dueOfGroup?.all(of, now, most) ?? [])).map(({ key, row }) => ({
        key,
        row: () => JSON.parse(row) as Row,
      })),
    nextAfter: (now) => next.get(now) ?? undefined,
  };
};
