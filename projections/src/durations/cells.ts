import { any } from './stageDurations.ts';

/** Whole months, `YYYY-MM`, both included. */
export interface MonthRange {
  readonly fromMonth?: string | null | undefined;
  readonly toMonth?: string | null | undefined;
}

/** A cell's dimensions by their names. */
export type Cells = { readonly [dimension: string]: string };

/** The sums of all cells of one group. */
export interface Grouped<Dimension extends string> {
  readonly group: { readonly [Name in Dimension]?: string };
  readonly amounts: { readonly [amount: string]: number };
}

/** A question to a table of cells that have months. */
interface Monthly<Query> {
  readonly where: (column: 'month', is: '=' | '!=' | '>=' | '<=', value: string) => Query;
}

/** Without a range and a grouping the cell of all months has the sum ready; else the months are added up, which are few. */
export const withinMonths = <Query extends Monthly<Query>>(
  query: Query,
  { fromMonth, toMonth }: MonthRange,
  byMonth: boolean,
): Query => {
  let within = query.where('month', byMonth || fromMonth != null || toMonth != null ? '!=' : '=', any);
  if (fromMonth != null) within = within.where('month', '>=', fromMonth);
  if (toMonth != null) within = within.where('month', '<=', toMonth);
  return within;
};

/** Adds up cells that agree in the dimensions asked for. */
export const mergeCells = <Dimension extends string>(
  rows: readonly ({ readonly amounts: string } & Cells)[],
  by: readonly Dimension[],
): Grouped<Dimension>[] => {
  const groups = new Map<string, { group: { [Name in Dimension]?: string }; amounts: Record<string, number> }>();
  for (const row of rows) {
    const key = by.map((dimension) => row[dimension]).join('\n');
    const known = groups.get(key);
    const parsed = JSON.parse(row.amounts) as Record<string, number>;
    if (!known) {
      const group = Object.fromEntries(by.map((dimension) => [dimension, row[dimension]])) as {
        [Name in Dimension]?: string;
      };
      groups.set(key, { group, amounts: parsed });
      continue;
    }
    for (const [amount, sum] of Object.entries(parsed)) known.amounts[amount] = (known.amounts[amount] ?? 0) + sum;
  }
  return [...groups.values()];
};
