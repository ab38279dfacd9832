import { readdirSync, readFileSync } from 'node:fs';
import { isDay, type Day } from '@onewindow/kernel/civilDay.ts';
import { withDaysInLieu } from '@onewindow/kernel/daysInLieu.ts';
import {
  createCalendar,
  weekdaysCalendar,
  type Calendar,
  type CalendarData,
  type LocalDays,
} from '@onewindow/kernel/workingDays.ts';
import { z } from 'zod';

/** Which days a centre works: as China does, or plainly Monday to Friday; its own days may lie over either. */
export interface CalendarChoice {
  readonly kind: 'cn' | 'weekdays';
  readonly local?: LocalDays | undefined;
}

/** The calendar a centre reckons by. */
export const loadCalendar = ({ kind, local }: CalendarChoice): Calendar =>
  createCalendar({ ...(kind === 'cn' ? chinaCalendar() : weekdaysCalendar('1980-01-01', '2100-12-31')), local });

/**
 * The State Council's notices, one file `cn-<year>.json` each; years without one are reckoned by the law on holidays, and
 * what falls on a weekend is made up for. When a new notice is out, a new file is all it takes.
 */
const chinaCalendar = (): CalendarData => {
  const notices = readdirSync(folder)
    .filter((file) => /^cn-\d{4}\.json$/.test(file))
    .map((file) => Year.parse(readJson(file)));
  const noticed = new Set(notices.map(({ year }) => year));
  const byLaw = Statutory.parse(readJson('cn-statutory.json'))
    .years.filter(({ year }) => !noticed.has(year))
    .map((year) => ({ ...year, holidays: withDaysInLieu(year.holidays) }));
  return { id: 'cn', from: '2018-01-01', to: '2050-12-31', years: [...notices, ...byLaw] };
};

const folder = new URL('../../schema/calendars/', import.meta.url);

const readJson = (file: string): unknown => JSON.parse(readFileSync(new URL(file, folder), 'utf8'));

const DayText = z.string().refine(isDay, 'not a day') satisfies z.ZodType<Day>;

const Year = z
  .strictObject({
    year: z.int(),
    published: z.boolean(),
    source: z.string().optional(),
    holidays: z.array(DayText),
    makeUpDays: z.array(DayText),
  })
  .refine(
    ({ year, holidays, makeUpDays }) => [...holidays, ...makeUpDays].every((day) => day.startsWith(`${year}-`)),
    'a day of another year',
  );

const Statutory = z.strictObject({ source: z.string(), years: z.array(Year) });
