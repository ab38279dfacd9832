import { addDays, type Day } from './civilDay.ts';
import type { ClockWatch } from './clockWatch.ts';
import { type Refusal, refuse } from './decider.ts';
import type { Instant } from './instant.ts';
import { type Calendar, OutsideCalendar } from './workingDays.ts';

/** Says why nothing may be recorded with the date of an instant, if so. Every command passes it before its facts are appended. */
export type RefusalAt = (now: Instant) => DatingRefusal | undefined;
type DatingRefusal = Refusal<'today-outside-calendar' | 'clock-in-doubt'>;

/** What begins on a day must end within the calendar; no limit of a catalogue, extended and stopped, is longer than this, in days. */
const roomForLimits = 365;

/**
 * A fact outside the calendar would be one that no limit can be reckoned from: it is refused, so that a clock that is set wrong
 * leaves nothing behind.
 */
export const withinCalendar = ({
  calendar,
  dayOf,
}: {
  readonly calendar: Pick<Calendar, 'from' | 'to'>;
  readonly dayOf: (instant: Instant) => Day;
}): RefusalAt => {
  const from = calendar.from;
  const to = addDays(calendar.to, -roomForLimits);
  return (now) => {
    const today = dayOf(now);
    return today < from || today > to ? refuse('today-outside-calendar', undefined, { today, from, to }) : undefined;
  };
};

/** A clock in doubt dates nothing, until somebody has looked at another or it is right again. */
export const whileBelieved =
  ({ doubt }: Pick<ClockWatch, 'doubt'>, refusalAt: RefusalAt): RefusalAt =>
  (now) =>
    doubt() ? refuse('clock-in-doubt', undefined, { now }) : refusalAt(now);

/** What rests on a day outside the calendar, recorded before that was refused, is told to whoever asks; it is no fault of the centre's. */
export const unreckonable = <Answer>(reckon: () => Answer): Answer | Refusal<'cannot-be-reckoned'> => {
  try {
    return reckon();
  } catch (error) {
    if (!(error instanceof OutsideCalendar)) throw error;
    return refuse('cannot-be-reckoned', undefined, { from: error.from, to: error.to });
  }
};
