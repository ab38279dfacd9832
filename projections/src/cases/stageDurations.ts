import type { Aggregate } from '@onewindow/kernel/projection.ts';

import { withIntervals } from '../durations/figures.ts';
import { dimensions, inEveryCell, name, stageAmounts } from '../durations/stageDurations.ts';
import type { Law } from '../law.ts';
import { caseFigures, caseSpans } from './clock.ts';
import type { CaseTimeline } from './row.ts';

/** Decided cases, approved or not; never withdrawn ones. */
export const stageDurationsOfCases = ({ calendar }: Law): Aggregate<CaseTimeline> => ({
  name,
  dimensions,
  contributions: (row) => {
    const figures = caseFigures(calendar, row);
    if (!figures || !row.decidedOn) return [];
    const rounds = row.items.reduce((most, { round }) => Math.max(most, round), 0);
    const amounts = stageAmounts(figures, row.corrections, rounds);
    return inEveryCell(row.stage, row.decidedOn, row.locality, row.category, amounts);
  },
});

/** A decided case's figures with the intervals that they are made of. */
export const caseTime = (row: CaseTimeline, { calendar }: Law) =>
  withIntervals(caseFigures(calendar, row), caseSpans(row), calendar);
