import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { addDays } from '@onewindow/kernel/civilDay.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { caseFigures } from '@onewindow/projections/cases/clock.ts';
import { evolveTimeline } from '@onewindow/projections/cases/evolve.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import {
  allEvents,
  day as cell,
  header,
  law,
  ledger,
  openStore,
  row as permit,
  temporaryFolder,
  unissued,
  world,
} from './importLedger.fixtures.ts';
import { importLedger } from './importLedger.ts';

/** A copy of the City of Calgary's open data, which is not part of this project. */
const beside = '../shared/data/calgary-building-permits.csv';
const permits = fileURLToPath(new URL(`../../../../${beside}`, import.meta.url));
const isBeside = existsSync(permits);

describe('Calgary’s ledger of building permits', () => {
  it('has the figures that the list itself yields, also where the list is made up', async () => {
    const folder = temporaryFolder();
    const file = join(folder.path, 'permits.csv');
    writeFileSync(file, [header, ...madeUp(), ''].join('\n'));
    const { summary, elapsed } = await taken(file);
    expect(summary).toMatchObject({
      rows: 400,
      taken: 400,
      rejected: 0,
      outcomes: { approved: 320, notApproved: 40, withdrawn: 0, open: 40 },
    });
    const expected = elapsedByList(file);
    expect(expected).toHaveLength(360);
    expect(elapsed).toEqual(expected);
    folder.remove();
  });

  it.skipIf(!isBeside)(
    `is taken over whole, and its figures are those that the list itself yields (${isBeside ? beside : `there is no ${beside}`})`,
    async () => {
      const { summary, elapsed } = await taken(permits);
      expect(summary).toEqual({
        rows: 5000,
        taken: 5000,
        alreadyTaken: 0,
        rejected: 0,
        outcomes: { approved: 4784, notApproved: 14, withdrawn: 137, open: 65 },
      });
      const expected = elapsedByList(permits);
      expect(expected).toHaveLength(4798);
      expect(elapsed).toEqual(expected);
      expect(figures(elapsed)).toEqual(figures(expected));
    },
  );

  it('is counted in days of which the hand knows the Mondays', () => {
    const mondays = ['1999-06-21', '2000-02-28', '2024-03-04', '2026-06-01'];
    expect(mondays.map((day) => dayCount(day) % 7)).toEqual([0, 0, 0, 0]);
  });
});

/** Takes a list over into a store of its own. */
const taken = async (file: string) => {
  const folder = temporaryFolder();
  const store = openStore();
  const rejectsFile = join(folder.path, 'rejects.csv');
  const summary = await importLedger({ file, ledger, law, store, world, rejectsFile });
  const elapsed = elapsedByFigures(await allEvents(store));
  await store.close();
  folder.remove();
  return { summary, elapsed };
};

/** Permits from 1999 to 2025, applied for on every day of the week; of ten, one is refused and one is still open. */
const madeUp = (): readonly string[] =>
  Array.from({ length: 400 }, (_, index) => {
    const appliedOn = addDays('1999-01-04', index * 24);
    const endedOn = addDays(appliedOn, (index * 7) % 90);
    const applied = { permitnum: `BP2024-${String(index).padStart(5, '0')}`, applieddate: cell(appliedOn) };
    if (index % 10 === 8) return unissued({ ...applied, statuscurrent: 'Refused', completeddate: cell(endedOn) });
    return index % 10 === 9 ? unissued(applied) : permit({ ...applied, issueddate: cell(endedOn) });
  });

/** Working days of each decided case, as the projections say. */
const elapsedByFigures = (events: readonly StoredEvent[]): [code: string, days: number][] => {
  const evolve = evolveTimeline(law);
  const rows = new Map<string, CaseTimeline>();
  for (const event of events.filter(({ stream }) => stream.startsWith('case-')) as StoredEvent<CaseEvent>[]) {
    const row = evolve(rows.get(event.data.caseId), event);
    if (row) rows.set(row.caseId, row);
  }
  const elapsed = [...rows.values()].flatMap((row): [string, number][] => {
    const figure = caseFigures(law.calendar, row);
    return figure ? [[row.projectCode, figure.elapsed]] : [];
  });
  return elapsed.toSorted(byCode);
};

/** The same from the list alone: Mondays to Fridays after the application, up to the decision, counted one by one. */
const elapsedByList = (file: string): [code: string, days: number][] => {
  const rows: Record<string, string>[] = parse(readFileSync(file), { columns: true, bom: true });
  const elapsed = rows.flatMap((row): [string, number][] => {
    const refusedOn = row['statuscurrent'] === 'Refused' ? row['completeddate'] : '';
    const decidedOn = row['issueddate'] || refusedOn;
    if (!decidedOn) return [];
    let weekdays = 0;
    for (let day = dayCount(row['applieddate']!) + 1; day <= dayCount(decidedOn); day += 1) {
      if (day % 7 < 5) weekdays += 1;
    }
    return [[row['permitnum']!, weekdays]];
  });
  return elapsed.toSorted(byCode);
};

/** Days since a Monday long ago: years and leap days counted from March on, so that February comes last. */
const dayCount = (text: string): number => {
  const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number, number];
  const years = month > 2 ? year : year - 1;
  const sinceMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5);
  return 365 * years + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400) + sinceMarch + day + 1;
};

const byCode = ([a]: [string, number], [b]: [string, number]): number => (a < b ? -1 : 1);

const figures = (elapsed: readonly (readonly [string, number])[]) => {
  const sorted = elapsed.map(([, days]) => days).toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return {
    count: sorted.length,
    mean: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    median: (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2,
    p90: sorted[Math.ceil(sorted.length * 0.9) - 1],
  };
};
