import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';

/** Stands for "no due day" where rows are put in order: what is not urgent comes last. */
export const never = '9999-12-31';

/** Stands for "past for as long as there are days": what somebody must look at comes first, and is red. */
export const always = '0000-01-01';

/** Working days before a limit ends at which a light turns amber. */
const amberDays = 2;

/** The first day on which at most two working days are left; the calendar knows none before its first. */
export const amberDay = (calendar: Calendar, dueOn: Day): Day => {
  // Every case and every answer asks, and there are few days: each is looked for once.
  const days = known.get(calendar) ?? new Map<Day, Day>();
  known.set(calendar, days);
  const day = days.get(dueOn) ?? amberDayBefore(calendar, dueOn);
  days.set(dueOn, day);
  return day;
};

const known = new WeakMap<Calendar, Map<Day, Day>>();

const amberDayBefore = (calendar: Calendar, dueOn: Day): Day => {
  let day = dueOn;
  while (day > calendar.from && calendar.elapsed(addDays(day, -1), dueOn) <= amberDays) day = addDays(day, -1);
  return day;
};
