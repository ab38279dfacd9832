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

/** The calendar that this program has for a centre. */
export const loadCalendar = (choice: CalendarChoice): Calendar => createCalendar(calendarData(choice));

/** What that calendar is made of, by the notices in a folder: ours unless told. */
export const calendarData = ({ kind, local }: CalendarChoice, folder: URL = ours): CalendarData => ({
  ...(kind === 'cn' ? chinaCalendar(folder) : weekdaysCalendar('1980-01-01', '2100-12-31')),
  local,
});

/**
 * The State Council's notices, one file `cn-<year>.json` each; years without one are reckoned by the law on holidays, and
 * what falls on a weekend is made up for. When a new notice is out, a new file is all it takes.
 */
const chinaCalendar = (folder: URL): CalendarData => {
  const notices = readdirSync(folder)
    .filter((file) => /^cn-\d{4}\.json$/.test(file))
    .map((file) => Year.parse(readJson(new URL(file, folder))));
  const noticed = new Set(notices.map(({ year }) => year));
  const byLaw = Statutory.parse(readJson(new URL('cn-statutory.json', folder)))
    .years.filter(({ year }) => !noticed.has(year))
    .map((year) => ({ ...year, holidays: withDaysInLieu(year.holidays) }));
  return { id: 'cn', from: '2018-01-01', to: '2050-12-31', years: [...notices, ...byLaw] };
};

const ours = new URL('../../schema/calendars/', import.meta.url);

const readJson = (file: URL): unknown => JSON.parse(readFileSync(file, 'utf8'));

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
