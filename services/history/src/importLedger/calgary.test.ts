import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { caseFigures } from '@onewindow/projections/cases/clock.ts';
import { evolveTimeline } from '@onewindow/projections/cases/evolve.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';

import { allEvents, law, ledger, openStore, temporaryFolder, world } from './importLedger.fixtures.ts';
import { importLedger } from './importLedger.ts';

/** A copy of the City of Calgary's open data beside the checkout. Where there is none, there is nothing to prove. */
const root = fileURLToPath(new URL('../../../../', import.meta.url));
const permits = join(root, '..', 'shared', 'data', 'calgary-building-permits.csv');

const copies = [permits].filter((file) => existsSync(file));

describe('Calgary’s ledger of building permits', () => {
  it.each(copies)(
    'is taken over whole, and its figures are those that the list itself yields: %s',
    async (file) => {
      const folder = temporaryFolder();
      const store = openStore();
      const rejectsFile = join(folder.path, 'rejects.csv');
      const summary = await importLedger({ file, ledger, law, store, world, rejectsFile });
      expect(summary).toEqual({
        rows: 5000,
        taken: 5000,
        alreadyTaken: 0,
        rejected: 0,
        outcomes: { approved: 4784, notApproved: 14, withdrawn: 137, open: 65 },
      });

      const elapsed = elapsedByFigures(await allEvents(store));
      const expected = elapsedByList();
      expect(expected).toHaveLength(4798);
      expect(elapsed).toEqual(expected);
      expect(figures(elapsed)).toEqual(figures(expected));
      await store.close();
      folder.remove();
    },
    120_000,
  );

  it('is counted in days of which the hand knows the Mondays', () => {
    const mondays = ['1999-06-21', '2000-02-28', '2024-03-04', '2026-06-01'];
    expect(mondays.map((day) => dayCount(day) % 7)).toEqual([0, 0, 0, 0]);
  });
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
const elapsedByList = (): [code: string, days: number][] => {
  const rows: Record<string, string>[] = parse(readFileSync(permits), { columns: true, bom: true });
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
