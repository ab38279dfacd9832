import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type Calendar, reckoned } from '@onewindow/kernel/workingDays.ts';
import { amberDay } from '@onewindow/projections/lights.ts';

import type { Context } from '../requestContext.ts';

type Light = 'green' | 'amber' | 'red';

/** Working days left until a due day, below zero when it is past; none where no clock runs. */
export const remaining = (context: Context, dueOn: Day | undefined): number | undefined =>
  dueOn === undefined ? undefined : daysLeft(context, dueOn);

/** The light of a due day; none where no clock runs. */
export const lightOf = (context: Context, dueOn: Day | undefined): Light | undefined =>
  dueOn === undefined ? undefined : lightOn(context, dueOn);

/** Working days left until a day, below zero when it is past; none where today lies outside the calendar. */
export const daysLeft = ({ deps, today }: Context, dueOn: Day): number | undefined => {
  const { calendar } = deps.law;
  return reckoned(() => (today <= dueOn ? calendar.elapsed(today, dueOn) : -calendar.elapsed(dueOn, today)));
};

/** Green, amber from two working days before, red when past. */
export const lightOn = ({ deps, today }: Context, dueOn: Day): Light => {
  if (today > dueOn) return 'red';
  return today >= amberDay(deps.law.calendar, dueOn) ? 'amber' : 'green';
};

/** Whether a day depends on holidays that are not published yet. */
export const isProvisional = (calendar: Calendar, ...days: readonly (Day | undefined)[]): boolean =>
  days.some((day) => day !== undefined && calendar.isProvisional(day));
