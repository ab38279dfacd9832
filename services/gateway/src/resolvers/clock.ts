import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';
import { amberDay } from '@onewindow/projections/lights.ts';

import type { Context } from '../requestContext.ts';

/** Working days left until a due day; below zero when it is past. */
export const remaining = ({ deps, today }: Context, dueOn: Day | undefined): number | undefined => {
  if (!dueOn) return undefined;
  const { calendar } = deps.law;
  return today <= dueOn ? calendar.elapsed(today, dueOn) : -calendar.elapsed(dueOn, today);
};

/** Green, amber from two working days before, red when past; none where no clock runs. */
export const lightOf = ({ deps, today }: Context, dueOn: Day | undefined): 'green' | 'amber' | 'red' | undefined => {
  if (!dueOn) return undefined;
  if (today > dueOn) return 'red';
  return today >= amberDay(deps.law.calendar, dueOn) ? 'amber' : 'green';
};

/** Whether a day depends on holidays that are not published yet. */
export const isProvisional = (calendar: Calendar, ...days: readonly (Day | undefined)[]): boolean =>
  days.some((day) => day !== undefined && calendar.isProvisional(day));
