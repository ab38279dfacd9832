import type { Day } from '@onewindow/kernel/civilDay.ts';
import { clip, elapsedDays, splitSpans, splitTime } from '@onewindow/kernel/legalClock.ts';
import { type Calendar, reckoned } from '@onewindow/kernel/workingDays.ts';

import { type FiguresInIntervals, withIntervals } from '../durations/figures.ts';
import type { CaseTimeline } from './row.ts';
import { excludedSpans } from './stops.ts';

/**
 * Whose the time of an undecided case was: until today, or until it ended without a decision. Before acceptance all of it is that before
 * acceptance, or the applicant's. Nothing of a case that is decided or voided, and nothing where it cannot be reckoned.
 */
export const timeSoFar = (
  calendar: Calendar,
  row: CaseTimeline,
  today: Day,
): (FiguresInIntervals & { readonly until: Day }) | undefined => {
  if (row.decidedOn !== undefined || row.status === 'voided') return undefined;
  const until = row.endedOn ?? (today < row.receivedOn ? row.receivedOn : today);
  return reckoned(() => {
    const time = untilDay(calendar, row, until);
    const { acceptedOn, excluded } = time;
    const elapsed = elapsedDays(calendar, 'workingDays', acceptedOn, until, excluded);
    const figures = withIntervals({ elapsed, ...splitTime(calendar, time) }, splitSpans(time), calendar);
    return figures && { ...figures, until };
  });
};

const untilDay = (calendar: Calendar, row: CaseTimeline, until: Day) => {
  const { receivedOn, acceptedOn = until, applicantSince } = row;
  const running = applicantSince !== undefined && applicantSince < until ? [{ from: applicantSince, to: until }] : [];
  return {
    receivedOn,
    acceptedOn,
    decidedOn: until,
    applicant: [...row.applicant, ...running],
    excluded: clip(excludedSpans(calendar, row), acceptedOn, until),
  };
};
