import type { graphql } from '../../contract/graphql.ts';

export type StageFigure = ReturnType<typeof graphql.scalar<'StageDurationCaseFilter'>>;
export type Measure = ReturnType<typeof graphql.scalar<'DurationMeasure'>>;

/** By what the figures of a stage can be told apart; those of departments are of their reviews. */
export const dimensions = ['MONTH', 'LOCALITY', 'CATEGORY', 'DEPARTMENT', 'ITEM'] as const;
export type Dimension = (typeof dimensions)[number];
export const measures = ['WORKING_DAYS', 'WITHIN_COMMITTED', 'WITHIN_STATUTORY'] as const satisfies readonly Measure[];

/** What somebody looks at: it stands in the address, which reproduces it wherever it is opened. */
export interface DurationView {
  readonly stage?: string;
  /** Months of the conclusion, both included. */
  readonly from?: string;
  readonly to?: string;
  readonly locality?: string;
  readonly category?: string;
  readonly by?: Dimension;
  /** Only those that took so many working days. */
  readonly days?: number;
  /** Whether by today's calendar, whenever something was concluded. */
  readonly actual?: true;
  /** A number of which somebody wants to know why it is not in. */
  readonly number?: string;
  readonly measure?: Measure;
}

/** What of a view is changed; what is said to be nothing is taken away. */
export type Changes = { readonly [Name in keyof DurationView]?: DurationView[Name] | undefined };

const isMonth = (value: unknown): value is string =>
  typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])$/u.test(value);
const isId = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isOneOf = <Value extends string>(values: readonly Value[], value: unknown): value is Value =>
  (values as readonly unknown[]).includes(value);

/** What of an address that somebody typed or was sent is a view; the rest is left out, and the centre judges what remains. */
export const validateDurations = (search: Record<string, unknown>): DurationView => {
  const { stage, from, to, locality, category, by, days, actual, number, measure } = search;
  return {
    ...(isId(stage) && { stage }),
    ...(isMonth(from) && { from }),
    ...(isMonth(to) && { to }),
    ...(isId(locality) && { locality }),
    ...(isId(category) && { category }),
    ...(isOneOf(dimensions, by) && { by }),
    ...(typeof days === 'number' && Number.isSafeInteger(days) && days >= 0 && { days }),
    ...(actual === true && { actual }),
    ...((typeof number === 'number' || isId(number)) && { number: String(number) }),
    ...(isOneOf(measures, measure) && { measure }),
  };
};

/** The filter of the published table: of all stages. */
export const tableFilter = ({ from, to, locality, category }: DurationView) => ({
  ...(from !== undefined && { fromMonth: from }),
  ...(to !== undefined && { toMonth: to }),
  ...(locality !== undefined && { locality: [locality] }),
  ...(category !== undefined && { category: [category] }),
});

/** The figure of one stage that somebody looks at. */
export const figureOf = (view: DurationView, stage: string): StageFigure => ({
  ...tableFilter(view),
  stage,
  ...(view.days !== undefined && { workingDays: { from: view.days, to: view.days } }),
});
