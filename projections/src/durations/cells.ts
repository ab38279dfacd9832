import type { SelectQueryBuilder } from 'kysely';

import type { Tables } from '../reader.ts';
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

/** Without a range and a grouping the cell of all months has the sum ready; else the months are added up, which are few. */
export const withinMonths = <Table extends 'stageDurations' | 'reviewDurations', Row>(
  query: SelectQueryBuilder<Tables, Table, Row>,
  { fromMonth, toMonth }: MonthRange,
  byMonth: boolean,
): SelectQueryBuilder<Tables, Table, Row> => {
  const months = query as unknown as SelectQueryBuilder<Tables, 'stageDurations', Row>;
  let within = months.where('month', byMonth || fromMonth != null || toMonth != null ? '!=' : '=', any);
  if (fromMonth != null) within = within.where('month', '>=', fromMonth);
  if (toMonth != null) within = within.where('month', '<=', toMonth);
  return within as unknown as SelectQueryBuilder<Tables, Table, Row>;
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
