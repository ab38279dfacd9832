import type { RowCondition } from '@onewindow/kernel/rowCondition.ts';

/** A condition in SQL, and the values that its question marks stand for, in their order. */
export interface ConditionSql {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

/**
 * A condition on the rows of a table. Tables are named with their schema, so that this reads the whole table also within a statement in
 * which the bare name stands for what somebody may reach of it.
 */
export const conditionSql = (condition: RowCondition, table: string): ConditionSql => {
  if (condition === 'every') return { sql: 'TRUE', values: [] };
  if (condition === 'none') return { sql: 'FALSE', values: [] };
  if ('any' in condition) {
    const parts = condition.any.map((one) => conditionSql(one, table));
    return { sql: `(${parts.map(({ sql }) => sql).join(' OR ')})`, values: parts.flatMap(({ values }) => values) };
  }
  const column = `${wholeTable(table)}."${condition.column}"`;
  if ('is' in condition) return { sql: `${column} = ?`, values: [condition.is] };
  if ('names' in condition) return { sql: `instr(${column}, ?) > 0`, values: [`|${condition.names}|`] };
  // One index leads along what is asked and the order, and none of the others' rows is looked at.
  if (condition.copied) return conditionSql(condition.that, table);
  const { sql, values } = conditionSql(condition.that, condition.in);
  const other = wholeTable(condition.in);
  // Few are gone through from their side; of many each row looks for its own.
  return condition.few
    ? { sql: `${column} IN (SELECT key FROM ${other} WHERE ${sql})`, values }
    : { sql: `EXISTS (SELECT 1 FROM ${other} WHERE ${other}.key = ${column} AND ${sql})`, values };
};

/** A table whatever its bare name stands for. */
export const wholeTable = (table: string): string => `main."${table}"`;
