import { dayFromNumber, dayNumber, type Day } from './civilDay.ts';

/**
 * The day of the same number so many months later; where that month has none, its last (Civil Code, art. 202). A period of months
 * that begins on a day ends on it.
 */
export const addMonths = (day: Day, months: number): Day => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const last = dayNumber(firstOf(index + 1)) - 1;
  return dayFromNumber(Math.min(dayNumber(firstOf(index)) + date - 1, last));
};

const firstOf = (index: number): Day => `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
