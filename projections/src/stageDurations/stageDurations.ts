import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Aggregate, Contribution } from '@onewindow/kernel/projection.ts';

import { type CaseFigures, caseFigures } from '../caseTimeline/clock.ts';
import type { CaseTimeline } from '../caseTimeline/row.ts';
import { orderFigures } from '../hookupStatus/clock.ts';
import type { OrderTimeline } from '../hookupStatus/row.ts';
import type { Law } from '../law.ts';
import { dayAmount } from './histogram.ts';

/** Stands in a cell for any month, locality or category. */
export const any = '*';

const name = 'stageDurations';
/** What most questions fix comes first, so that an answer reads its own cells and no others. */
const dimensions = ['locality', 'category', 'month', 'stage'] as const;

/** Decided cases, approved or not; never withdrawn ones. */
export const stageDurationsOfCases = ({ calendar }: Law): Aggregate<CaseTimeline> => ({
  name,
  dimensions,
  contributions: (row) => {
    const figures = caseFigures(calendar, row);
    if (!figures || !row.decidedOn) return [];
    const rounds = row.items.reduce((most, { round }) => Math.max(most, round), 0);
    return inEveryCell(row.stage, row.decidedOn, row.locality, row.category, amounts(figures, row.corrections, rounds));
  },
});

/** Connected permanent orders are what the stage of hook-ups counts. */
export const stageDurationsOfOrders = ({ calendar, catalogue }: Law): Aggregate<OrderTimeline> => {
  const stage = catalogue.stages.find(({ ofOrders }) => ofOrders)?.id;
  return {
    name,
    dimensions,
    contributions: (row) => {
      const figures = orderFigures(calendar, row);
      if (!stage || !figures || !row.connectedOn || row.purpose !== 'permanent') return [];
      return inEveryCell(stage, row.connectedOn, row.locality, row.category, amounts(figures, 0, 1));
    },
  };
};

const amounts = (figures: CaseFigures, corrections: number, rounds: number): Contribution['amounts'] => ({
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

/** Once for each way of asking, so that no answer has to add up localities or categories. */
const inEveryCell = (
  stage: string,
  decidedOn: Day,
  locality = any,
  category = any,
  counted: Contribution['amounts'],
): Contribution[] => {
  const month = decidedOn.slice(0, 7);
  const either = (value: string) => (value === any ? [any] : [value, any]);
  return either(month).flatMap((m) =>
    either(locality).flatMap((l) => either(category).map((c) => ({ cell: [l, c, m, stage], amounts: counted }))),
  );
};
