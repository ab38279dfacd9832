/**
 * Which rows of a table somebody may reach. It is data: what the read model asks in SQL and what it judges a single row by are both made
 * of it, so that the two cannot part.
 */
export type RowCondition =
  | 'every'
  | 'none'
  /** Whose column holds this; `key` is the row's own key. */
  | { readonly column: string; readonly is: string | number }
  /** Whose column names this among others: each stands between bars, `|water|power|`. */
  | { readonly column: string; readonly names: string }
  /**
   * Whose column is the key of a row of another table that may be reached itself; `few`: of those there are only some; `copied`: what is
   * asked of that row stands here as well (`Projection.copies`).
   */
  | {
      readonly column: string;
      readonly in: string;
      readonly that: RowCondition;
      readonly few?: true;
      readonly copied?: true;
    }
  | { readonly any: readonly RowCondition[] };

/** What of each table somebody may reach: of one that is not named, nothing. */
export interface RowRights {
  readonly [table: string]: RowCondition;
}

/** Several words as a column that is asked by `names` holds them. */
export const named = (words: Iterable<string>): string => `|${[...new Set(words)].join('|')}|`;

/** Rows that fulfil one of these conditions: every one of them once one of them asks for nothing. */
export const anyOf = (conditions: readonly RowCondition[]): RowCondition => {
  if (conditions.includes('every')) return 'every';
  const asking = conditions.filter((condition) => condition !== 'none');
  const [first, ...others] = [...new Map(asking.map((one) => [JSON.stringify(one), one])).values()];
  if (first === undefined) return 'none';
  return others.length === 0 ? first : { any: [first, ...others] };
};
