import { type RawBuilder, sql, type SqlBool } from 'kysely';

/** Text as it is searched: whoever types need not mind capitals or widths. */
export const searchable = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether a column holds a text anywhere, capitals aside; what `LIKE` would read as a wildcard stands for itself. */
export const contains = (column: string, text: string): RawBuilder<SqlBool> => {
  const pattern = `%${text.replaceAll(/[\\%_]/g, (wild) => `\\${wild}`)}%`;
  return sql<SqlBool>`${sql.ref(column)} LIKE ${pattern} ESCAPE '\\'`;
};
