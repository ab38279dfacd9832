import { addressReader, anyText, oneOf } from '../../parts/addressView.ts';

/** By what districts are ranked, and what the curve shows. */
export const ranks = ['REOPENING', 'COVERAGE', 'IN_TIME', 'OVERDUE'] as const;
export type Rank = (typeof ranks)[number];

/** The figures whose subjects can be looked at, in the order of the table. */
export const measures = [
  'KNOWN',
  'OPEN',
  'NOT_OPEN',
  'INSPECTED',
  'NOT_INSPECTED',
  'ENDED',
  'IN_TIME',
  'OVERDUE',
  'WITHDRAWN',
  'FOUND_FALSE',
  'AMENDED',
  'COMPLAINED',
  'EXTENDED',
] as const;
export type Measure = (typeof measures)[number];

/** Which day of which kind of commitment somebody looks at, and what is behind which figure: it stands in the address. */
export const validateAppraisal = addressReader({
  kind: anyText,
  on: (said) => (typeof said === 'string' && /^\d{4}-\d\d-\d\d$/.test(said) ? said : undefined),
  rank: oneOf(ranks),
  measure: oneOf(measures),
  locality: anyText,
});
export type AppraisalView = ReturnType<typeof validateAppraisal>;

/** The days of the curve: a month that ends with the day that is looked at. */
export const daysOfCurve = (on: string): { readonly from: string; readonly to: string } => {
  const day = Date.parse(`${on}T00:00:00Z`);
  return { from: new Date(day - 30 * 86_400_000).toISOString().slice(0, 10), to: on };
};
