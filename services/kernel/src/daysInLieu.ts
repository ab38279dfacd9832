import { addDays, dayNumber, type Day } from './civilDay.ts';

/**
 * The statutory holidays of a year with the days that make up for those that fall on a weekend 补假: each the next day that is
 * worked otherwise (全国年节及纪念日放假办法 art. 6). A day that is a holiday twice, as where Mid-Autumn meets National Day, is made
 * up for as well: in 2020, when the two met, the notice gave as many rest days beyond weekends as in every other year.
 */
export const withDaysInLieu = (holidays: readonly Day[]): readonly Day[] => {
  const resting = new Set(holidays);
  const seen = new Set<Day>();
  for (const holiday of holidays.toSorted()) {
    if (isWeekend(holiday) || seen.has(holiday)) resting.add(nextWorked(holiday, resting));
    seen.add(holiday);
  }
  return [...resting].toSorted();
};

const nextWorked = (after: Day, resting: ReadonlySet<Day>): Day => {
  const day = addDays(after, 1);
  return isWeekend(day) || resting.has(day) ? nextWorked(day, resting) : day;
};

/** Day number 0 was a Thursday. */
const isWeekend = (day: Day): boolean => [2, 3].includes(((dayNumber(day) % 7) + 7) % 7);
