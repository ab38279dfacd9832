/**
 * What must hold in every process, whatever zone it runs in. The test of time zones starts this file by itself under several
 * of them: it prints what it counted, and what does not hold.
 */
import { readFileSync } from 'node:fs';
import { loadCalendar } from '@onewindow/infra/calendars.ts';
import { addDays, civilDayIn, dayFromNumber, dayNumber, isDay, type Day } from '@onewindow/kernel/civilDay.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';

/** A package's answers, by year: one character for each day, '1' where it is worked. */
export type OracleTable = { readonly [year: string]: string };

export const oracles = JSON.parse(
  readFileSync(new URL('../fixtures/calendars/oracles.json', import.meta.url), 'utf8'),
) as { readonly [name: string]: OracleTable };

/** What was counted, and the first few things that did not hold. */
export interface Findings {
  readonly counted: number;
  readonly wrong: readonly string[];
}

/** The days of these years, each with whether the package says it is worked. */
export const oracleDays = (table: OracleTable, firstYear: number, lastYear: number): { day: Day; works: boolean }[] =>
  Object.entries(table)
    .filter(([year]) => Number(year) >= firstYear && Number(year) <= lastYear)
    .flatMap(([year, answers]) =>
      Array.from(answers, (answer, index) => ({ day: addDays(`${year}-01-01`, index), works: answer === '1' })),
    );

/** `elapsed` of every pair of days from 2019 to 2026 against the sum of the package's answers. */
export const checkPairs = (calendar: Calendar, table: OracleTable): Findings => {
  const days = oracleDays(table, 2019, 2026);
  const wrong: string[] = [];
  let counted = 0;
  for (const [index, { day: from }] of days.entries()) {
    let sum = 0;
    for (let later = index; later < days.length; later += 1) {
      const { day: to, works } = days[later]!;
      if (later > index && works) sum += 1;
      counted += 1;
      if (calendar.elapsed(from, to) !== sum && wrong.length < 10) wrong.push(`(${from}, ${to}] is not ${sum}`);
    }
  }
  return { counted, wrong };
};

/** Instants and the days they have, by law of the land and by another reckoning of the same zones. */
export const checkCivilDays = (): Findings => {
  const wrong: string[] = [];
  let counted = 0;
  const expectDay = (zone: string, civilDay: (at: number | string) => Day, at: number | string, day: Day): void => {
    counted += 1;
    const told = civilDay(at);
    if (told !== day && wrong.length < 10) wrong.push(`${at} in ${zone} is ${day}, not ${told}`);
  };

  for (const [zone, at, day] of knownInstants) {
    expectDay(zone, civilDayIn(zone), at, day);
    expectDay(zone, civilDayIn(zone), Date.parse(at), day);
  }
  for (const zone of ['Asia/Shanghai', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'America/St_Johns']) {
    const civilDay = civilDayIn(zone);
    const reference = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
    for (const year of [1986, 2011, 2024])
      for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 30 * 60_000)
        expectDay(zone, civilDay, at, reference.format(at));
  }
  for (let number = dayNumber('1900-01-01'); number <= dayNumber('2199-12-31'); number += 1) {
    counted += 1;
    const day = dayFromNumber(number);
    const right = isDay(day) && dayNumber(day) === number && Date.parse(`${day}T00:00:00Z`) === number * 86_400_000;
    if (!right && wrong.length < 10) wrong.push(`${number} is not ${day}`);
  }
  return { counted, wrong };
};

export const knownInstants: readonly (readonly [zone: string, at: string, day: Day])[] = [
  ['Asia/Shanghai', '2026-11-22T15:59:59.999Z', '2026-11-22'],
  ['Asia/Shanghai', '2026-11-22T16:00:00.000Z', '2026-11-23'],
  ['Asia/Shanghai', '2026-11-22T23:59:59+08:00', '2026-11-22'],
  ['Asia/Shanghai', '2026-11-23T00:00:00+08:00', '2026-11-23'],
  ['Asia/Shanghai', '2025-12-31T16:00Z', '2026-01-01'],
  ['Asia/Shanghai', '2024-02-28T16:00:00Z', '2024-02-29'],
  // summer time in China, 1986 to 1991
  ['Asia/Shanghai', '1988-07-01T15:00:00Z', '1988-07-02'],
  // the clocks of New York are turned on 2026-03-08 and 2026-11-01
  ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-07'],
  ['America/New_York', '2026-03-08T05:00:00Z', '2026-03-08'],
  ['America/New_York', '2026-03-09T03:59:59Z', '2026-03-08'],
  ['America/New_York', '2026-03-09T04:00:00Z', '2026-03-09'],
  ['America/New_York', '2026-11-01T03:59:59Z', '2026-10-31'],
  ['America/New_York', '2026-11-01T04:00:00Z', '2026-11-01'],
  ['America/New_York', '2026-11-02T04:59:59Z', '2026-11-01'],
  ['America/New_York', '2026-11-02T05:00:00Z', '2026-11-02'],
  // Newfoundland turned its clocks one minute past midnight, back into the day before
  ['America/St_Johns', '2010-11-07T02:30:30Z', '2010-11-07'],
  ['America/St_Johns', '2010-11-07T02:31:00Z', '2010-11-06'],
  // Samoa had no 2011-12-30
  ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-29'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-31'],
];

if (import.meta.main) {
  const calendar = loadCalendar({ kind: 'cn' });
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const found = { zone, pairs: checkPairs(calendar, oracles['tyme4ts']!), civilDays: checkCivilDays() };
  process.stdout.write(JSON.stringify(found));
}
