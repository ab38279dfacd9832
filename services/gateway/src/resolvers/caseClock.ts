import type { Calendar } from '@onewindow/kernel/workingDays.ts';
import { type CaseClock, caseClock } from '@onewindow/projections/cases/clock.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';

import type { Context } from '../requestContext.ts';
import { seenFrom } from './asOf.ts';
import { catalogueOf, ifNamed } from './catalogueIndex.ts';
import { daysLeft, lightOn } from './clock.ts';

/** The calendar that a case is shown by. */
export const calendarFor = (row: CaseTimeline, context: Context): Calendar => seenFrom(row, context).deps.law.calendar;

/** Several fields of a row ask for it, and a row stays as it is. */
const clocks = new WeakMap<CaseTimeline, CaseClock>();
export const clockOf = (row: CaseTimeline, context: Context): CaseClock => {
  const clock = clocks.get(row) ?? caseClock(calendarFor(row, context), row);
  clocks.set(row, clock);
  return clock;
};

/** The limits that run, the nearest first. */
export const limitsOf = (row: CaseTimeline, asked: Context) => {
  const context = seenFrom(row, asked);
  return clockOf(row, context).limits.map(({ kind, dueOn, basis, item }) => ({
    kind,
    dueOn,
    remaining: daysLeft(context, dueOn),
    light: lightOn(context, dueOn),
    basis,
    item: ifNamed(item, (id) => catalogueOf(context).item(id, row.stage)),
  }));
};
