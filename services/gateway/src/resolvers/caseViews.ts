import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { FiledDelivery, FiledNotice } from '@onewindow/projections/cases/file.ts';
import type { CaseTimeline, TimelineDecision, TimelineProcedure } from '@onewindow/projections/cases/row.ts';
import type { ProjectRow } from '@onewindow/projections/projects/projects.ts';
import type { CaseAct } from '@onewindow/schema/case/values.ts';
import type { Preview } from '@onewindow/window/case/preview.ts';
import type { Proposal } from '@onewindow/window/case/state.ts';

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

/** A notice of what was missing, in its case. */
export interface NoticeView extends FiledNotice {
  readonly row: CaseTimeline;
}

/** An act that somebody has proposed and nobody has done since, in its case. */
export interface ProposalView extends Omit<Proposal, 'at'> {
  readonly act: CaseAct;
  readonly on: Day;
  readonly row: CaseTimeline;
}

/** A delivery, in its case. */
export interface DeliveryView {
  readonly delivery: FiledDelivery;
  readonly row: CaseTimeline;
}

/** An application as it would be if it were received and accepted today. */
export interface PreviewView {
  readonly project: ProjectRow;
  readonly stage: string;
  readonly preview: Preview;
  /** The case when it were received, and when it were accepted; none of what could not be received. */
  readonly received: CaseTimeline | undefined;
  readonly accepted: CaseTimeline | undefined;
}
