import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Contribution } from '@onewindow/kernel/projection.ts';
import type { CaseKind } from '@onewindow/schema/case/values.ts';

import type { Figures } from './figures.ts';
import { dayAmount } from './histogram.ts';

/** Stands in a cell for any month, locality or category. */
export const any = '*';

/** The table that cases and orders are counted in. */
export const name = 'stageDurations';
/** What most questions fix comes first, so that an answer reads its own cells and no others. */
export const dimensions = ['locality', 'category', 'month', 'stage', 'kind'] as const;

/** What one case or order adds to its cells. */
export const stageAmounts = (figures: Figures, corrections: number, rounds: number): Contribution['amounts'] => ({
  concluded: 1,
  [dayAmount(figures.elapsed)]: 1,
  ...(figures.withinCommitted !== undefined && { committed: 1, withinCommitted: Number(figures.withinCommitted) }),
  ...(figures.withinStatutory !== undefined && { statutory: 1, withinStatutory: Number(figures.withinStatutory) }),
  beforeAcceptance: figures.beforeAcceptance,
  department: figures.department,
  applicant: figures.applicant,
  excluded: figures.excluded,
  corrections,
  rounds,
});

/**
 * Once for each way of asking, so that no answer has to add up localities or categories. A reissue within the hour is no first
 * application: kinds are counted apart, and an order is one of the first kind.
 */
export const inEveryCell = (
  stage: string,
  decidedOn: Day,
  locality = any,
  category = any,
  counted: Contribution['amounts'],
  kind: CaseKind = 'new',
): Contribution[] => {
  const month = decidedOn.slice(0, 7);
  const either = (value: string) => (value === any ? [any] : [value, any]);
  return either(month).flatMap((m) =>
    either(locality).flatMap((l) => either(category).map((c) => ({ cell: [l, c, m, stage, kind], amounts: counted }))),
  );
};
