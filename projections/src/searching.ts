import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type RawBuilder, sql, type SqlBool } from 'kysely';

/**
 * Whether a column is one of these; one of none is nothing. However many there are, the statement is the same, so that none has
 * to be kept for every length.
 */
export const isOneOf = (column: string, values: readonly (string | number)[]): RawBuilder<SqlBool> =>
  values.length === 1
    ? sql<SqlBool>`${sql.ref(column)} = ${values[0]}`
    : sql<SqlBool>`${sql.ref(column)} IN (SELECT value FROM json_each(${JSON.stringify(values)}))`;

/** Days between two, both of which count; what is not said is no end. */
export interface DayRange {
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
}

/** Whether a column holds a day between two; what stands for no day lies behind them all. */
export const isWithin = (column: string, { from, to }: DayRange): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(column)} BETWEEN ${from ?? ''} AND ${to ?? '9999-12-30'}`;

/** Whether a column holds a text anywhere, capitals aside; what `LIKE` would read as a wildcard stands for itself. */
export const contains = (column: string, text: string): RawBuilder<SqlBool> => {
  const pattern = `%${text.replaceAll(/[\\%_]/g, (wild) => `\\${wild}`)}%`;
  return sql<SqlBool>`${sql.ref(column)} LIKE ${pattern} ESCAPE '\\'`;
};

/** So many rows are looked up one by one and put in order; of more, a list is looked through in its order. */
export const mostFew = 2_000;
