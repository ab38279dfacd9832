import type { CaseTimeline } from '../cases/row.ts';
import { caseTime } from '../cases/stageDurations.ts';
import type { ReckonedTime } from '../durations/adopted.ts';
import type { Law } from '../law.ts';
import type { OrderTimeline } from '../orders/row.ts';
import { orderTime } from '../orders/stageDurations.ts';
import { isOfOrders, type StageFigure } from './queries.ts';

/** Whether a figure counts a case or an order, or else by which rule it does not: the first that leaves it out, in this order. */
export type CountingRule =
  | 'anotherStage'
  | 'temporarySupply'
  | 'voided'
  | 'withdrawn'
  | 'acceptanceRefused'
  | 'declined'
  | 'cancelled'
  | 'notConcluded'
  | 'anotherKind'
  | 'unreckonable'
  | 'concludedBefore'
  | 'concludedAfter'
  | 'anotherLocality'
  | 'anotherCategory'
  | 'otherDays'
  | 'noPromise'
  | 'noStatutoryLimit'
  | 'counted';

/** Of which figure that is asked: the days that it took, or a share of those with a limit. */
export type DurationMeasure = 'workingDays' | 'withinCommitted' | 'withinStatutory';

/** By which rule a figure counts a case, or leaves it out. It says of every case what `stageDurationCases` lists. */
export const countingOfCase = (
  row: CaseTimeline,
  figure: StageFigure,
  measure: DurationMeasure,
  law: Law,
): CountingRule => {
  if (row.stage !== figure.stage) return 'anotherStage';
  if (row.status === 'voided' || row.status === 'withdrawn' || row.status === 'acceptanceRefused') return row.status;
  if (row.decidedOn === undefined) return 'notConcluded';
  if (!(figure.kind ?? ['new']).includes(row.kind)) return 'anotherKind';
  return countingOf({ ...row, concludedOn: row.decidedOn }, caseTime(row, law, figure.actual), figure, measure);
};

/** The same of a hook-up order: connected permanent ones are what their stage counts. */
export const countingOfOrder = (
  row: OrderTimeline,
  figure: StageFigure,
  measure: DurationMeasure,
  law: Law,
): CountingRule => {
  if (!isOfOrders(figure, law)) return 'anotherStage';
  if (row.purpose !== 'permanent') return 'temporarySupply';
  if (row.status === 'declined' || row.status === 'cancelled') return row.status;
  if (row.connectedOn === undefined) return 'notConcluded';
  return countingOf({ ...row, concludedOn: row.connectedOn }, orderTime(row, law, figure.actual), figure, measure);
};

interface Concluded {
  readonly concludedOn: string;
  readonly locality?: string;
  readonly category?: string;
}

const countingOf = (
  { concludedOn, locality = '', category = '' }: Concluded,
  time: ReckonedTime | undefined,
  figure: StageFigure,
  measure: DurationMeasure,
): CountingRule => {
  if (!time) return 'unreckonable';
  const month = concludedOn.slice(0, 7);
  if (figure.fromMonth != null && month < figure.fromMonth) return 'concludedBefore';
  if (figure.toMonth != null && month > figure.toMonth) return 'concludedAfter';
  if (figure.locality?.includes(locality) === false) return 'anotherLocality';
  if (figure.category?.includes(category) === false) return 'anotherCategory';
  const { from, to } = figure.workingDays ?? {};
  if ((from != null && time.elapsed < from) || (to != null && time.elapsed > to)) return 'otherDays';
  if (measure === 'withinCommitted' && time.withinCommitted === undefined) return 'noPromise';
  if (measure === 'withinStatutory' && time.withinStatutory === undefined) return 'noStatutoryLimit';
  return 'counted';
};
