import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { type Calendar, reckoned } from '@onewindow/kernel/workingDays.ts';

import type { IssueRow } from './row.ts';

/** One of the promises of “137”: until when something is to be done, and when it was. */
export interface IssueLimitView {
  readonly part: 'act' | 'reply' | 'settle';
  readonly dueOn: Day;
  readonly doneOn?: Day;
  readonly late: boolean;
}

/**
 * What the catalogue promised of an issue when it was recorded: somebody acts on it, its firm has an answer, it is struck off. In calendar
 * days from its record; an end on a rest day moves to the next working day (Civil Code, art. 203), unless whoever promised works on those.
 */
export const limitsOf = (calendar: Calendar, row: IssueRow, today: Day): readonly IssueLimitView[] => {
  const { limits, recordedOn, actedOn, answeredOn, struckOffOn } = row;
  if (!limits) return [];
  const done = { act: actedOn, reply: answeredOn, settle: struckOffOn };
  return (['act', 'reply', 'settle'] as const).flatMap((part) => {
    const days = limits[part];
    const dueOn = limits.onRestDays
      ? addDays(recordedOn, days)
      : reckoned(() => calendar.calendarDue(recordedOn, days));
    if (dueOn === undefined) return [];
    const doneOn = done[part];
    return [{ part, dueOn, ...(doneOn !== undefined && { doneOn }), late: (doneOn ?? today) > dueOn }];
  });
};
