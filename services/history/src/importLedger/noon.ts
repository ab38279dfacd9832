import { dayNumber, type Day } from '@onewindow/kernel/civilDay.ts';
import { type Instant, instantAt } from '@onewindow/kernel/instant.ts';

const HOUR = 3_600_000;

/**
 * The middle of a civil day, for what is known only by its day. It is found by asking which hours belong to the day, so
 * that it holds in every zone and on days when clocks are turned.
 */
export const noonIn = (dayOf: (instant: Instant) => Day): ((day: Day) => Instant) => {
  const known = new Map<Day, Instant>();
  return (day) => {
    const noon = known.get(day) ?? middleOf(day, dayOf);
    known.set(day, noon);
    return noon;
  };
};

/** Zones lie between 12 hours behind UTC and 14 ahead of it. */
const hours = Array.from({ length: 50 }, (_, index) => index - 14);

const middleOf = (day: Day, dayOf: (instant: Instant) => Day): Instant => {
  const midnight = dayNumber(day) * 24 * HOUR;
  const ofDay = hours.map((hour) => instantAt(midnight + hour * HOUR)).filter((instant) => dayOf(instant) === day);
  const middle = ofDay[Math.floor(ofDay.length / 2)];
  if (middle === undefined) throw new RangeError(`the zone's calendar leaves ${day} out`);
  return middle;
};
