import type { CaseTimeline, TimelineItem } from '@onewindow/projections/cases/row.ts';

/** A department's review of one item of a case. */
export interface ReviewView {
  readonly item: TimelineItem;
  readonly row: CaseTimeline;
}
