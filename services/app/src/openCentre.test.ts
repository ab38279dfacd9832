import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { calendarData } from '@onewindow/infra/calendars.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { adoptCalendar } from './adoptCalendar.ts';
import { openCentre } from './openCentre.ts';
import { readModelFile } from './readModelFile.ts';

let dataDir: string;
beforeEach(() => {
  said = [];
  dataDir = mkdtempSync(join(tmpdir(), 'onewindow-open-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

let said: unknown[][];
const log = {
  info: (...entry: unknown[]) => void said.push(['info', ...entry]),
  warn: (...entry: unknown[]) => void said.push(['warn', ...entry]),
};
const open = () =>
  openCentre(
    {
      centre: 'jinshan',
      demo: false,
      newCentre: true,
      dataDir,
      eventStore: undefined,
      eventStoreClient: 'eventstore',
      allowPlaintext: false,
      personKeys: undefined,
    },
    { world: systemWorld, log },
  );

describe('a centre that is opened', () => {
  it('works by the calendar of its log, and says so where the files here are older', async () => {
    const first = await open();
    const { catalogue } = first.law;
    expect(said).toEqual([]);
    const file = await readModelFile(dataDir, first.catalogueHash, first.law.calendars);

    // Another node, whose notice of 2050 is out.
    const ours = calendarData(catalogue.calendar);
    const notice = { year: 2050, published: true, holidays: ['2050-06-01'], makeUpDays: [] };
    const calendar = { ...ours, years: [...ours.years.filter(({ year }) => year !== 2050), notice] };
    await adoptCalendar(first.store, systemWorld, {
      centre: catalogue.id,
      catalogueVersion: catalogue.version,
      calendar,
    });
    expect(first.law.calendar.isWorkingDay('2050-06-01')).toBe(true);
    await first.close();

    const again = await open();
    try {
      expect(again.law.calendars.all).toHaveLength(2);
      expect(again.law.calendar.isWorkingDay('2050-06-01')).toBe(false);
      expect(said).toEqual([
        [
          'warn',
          { calendar: again.law.calendars.actual.hash, years: [2050] },
          expect.stringContaining('schema/calendars'),
        ],
      ]);
      // What was concluded since is reckoned with it, so no row of before may stay.
      expect(await readModelFile(dataDir, again.catalogueHash, again.law.calendars)).not.toBe(file);
    } finally {
      await again.close();
    }
  });
});
