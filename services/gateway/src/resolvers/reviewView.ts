import type {
  CaseTimeline,
  TimelineDecision,
  TimelineItem,
  TimelineProcedure,
} from '@onewindow/projections/cases/row.ts';

/** A department's review of one item of a case. */
export interface ReviewView {
  readonly item: TimelineItem;
  readonly row: CaseTimeline;
}

/** The decision on one item, in its case. */
export interface DecisionView {
  readonly decided: TimelineDecision;
  readonly item: string;
  readonly row: CaseTimeline;
}

/** A special procedure, in its case. */
export interface ProcedureView {
  readonly procedure: TimelineProcedure;
  readonly row: CaseTimeline;
}
