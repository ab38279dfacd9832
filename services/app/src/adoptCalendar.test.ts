import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import type { MarkableStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import { millisecondsAt } from '@onewindow/kernel/instant.ts';
import { type CalendarData, type LocalDays, OutsideCalendar } from '@onewindow/kernel/workingDays.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { CentreEvent } from '@onewindow/schema/centre/events.ts';
import { centreStream } from '@onewindow/schema/streams.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { adoptCalendar } from './adoptCalendar.ts';
import { openCentreLog } from './openCentreLog.ts';
import { StartRefused } from './startRefused.ts';

const { catalogue } = loadCatalogue('jinshan');
const day = 86_400_000;

let store: MarkableStore;
let now: number;
beforeEach(() => {
  store = openSqliteEventStore({ file: ':memory:', world: systemWorld });
  now = millisecondsAt('2026-03-02T01:00:00.000Z');
});
afterEach(() => store.close());
const world = (): World => ({ ...systemWorld, now: () => now });

const published = { year: 2026, published: true, holidays: ['2026-10-01'], makeUpDays: [] };
const byLaw = { year: 2027, published: false, holidays: ['2027-10-01'], makeUpDays: [] };
const notice = { year: 2027, published: true, holidays: ['2027-10-01', '2027-10-04'], makeUpDays: ['2027-10-09'] };
const national = (...years: CalendarData['years']): CalendarData => ({
  id: 'cn',
  from: '2026-01-01',
  to: '2027-12-31',
  years,
});
const weekdays = (local?: LocalDays): CalendarData => ({ ...national(), id: 'weekdays', local });

/** A start of a program with these days, a day after the one before. */
const start = async (calendar: CalendarData, version = '1', log = store) => {
  now += day;
  const demo = { asked: false, byDefault: false, possible: true };
  const opening = { catalogue: { ...catalogue, version }, hash: version, today: '2026-03-03', demo };
  await openCentreLog(store, world(), opening);
  return adoptCalendar(log, world(), { centre: 'jinshan', catalogueVersion: version, calendar });
};

const logged = async (): Promise<readonly StoredEvent<CentreEvent>[]> => {
  const slice = await store.readStream(centreStream('jinshan'));
  return slice.found ? (slice.events as readonly StoredEvent<CentreEvent>[]) : [];
};
const adoptions = async () =>
  (await logged()).flatMap((fact) =>
    fact.type === 'CalendarAdopted' ? [`${fact.data.year} ${fact.data.days.holidays.length}`] : [],
  );

describe('a start', () => {
  it('puts on record every year that the calendar has, once, with its days and when they were adopted', async () => {
    const { adopted, outdated, calendars } = await start(national(published, byLaw));
    expect([adopted, outdated]).toEqual([[2026, 2027], []]);
    const facts = (await logged()).slice(2);
    expect(facts.map(({ type, data }) => ({ type, data }))).toEqual(
      [published, byLaw].map(({ year, ...days }) => ({
        type: 'CalendarAdopted',
        data: { year, days, hash: expect.stringMatching(/^[0-9a-f]{64}$/), occurredAt: '2026-03-03T01:00:00.000Z' },
      })),
    );
    expect(facts.map((fact) => metadataOf(fact).actor)).toEqual(facts.map(() => ({ role: 'system', id: 'start' })));
    expect(calendars.all.map(({ adoptedAt }) => adoptedAt)).toEqual(['2026-03-03T01:00:00.000Z']);

    const again = await start(national(published, byLaw));
    expect(again).toMatchObject({ adopted: [], outdated: [] });
    expect(again.calendars.actual.hash).toBe(calendars.actual.hash);
    expect(await adoptions()).toEqual(['2026 1', '2027 1']);
  });

  it('puts on record only the year whose notice has come out', async () => {
    await start(national(published, byLaw));
    const { adopted, calendars } = await start(national(published, notice));
    expect(adopted).toEqual([2027]);
    expect(await adoptions()).toEqual(['2026 1', '2027 1', '2027 2']);
    expect(calendars.all.map(({ calendar }) => calendar.isWorkingDay('2027-10-04'))).toEqual([true, false]);
  });

  it('also where the notice only says what was known, since then it is known for good', async () => {
    await start(national(published, byLaw));
    const { adopted, calendars } = await start(national(published, { ...byLaw, published: true }));
    expect(adopted).toEqual([2027]);
    expect(calendars.actual.calendar.isProvisional('2027-05-05')).toBe(false);
  });

  it('of several at once puts each year on record once', async () => {
    await start(national(published));
    const all = await Promise.all([1, 2, 3].map(() => start(national(published, byLaw))));
    expect(new Set(all.map(({ calendars }) => calendars.actual.hash)).size).toBe(1);
    expect(await adoptions()).toEqual(['2026 1', '2027 1']);
  });

  it('that never gets to see what another wrote gives up', async () => {
    await start(national(published));
    const slow: MarkableStore = { ...store, append: () => Promise.resolve({ ok: false, actual: 99 }) };
    await expect(start(national(published, byLaw), '1', slow)).rejects.toThrow(StartRefused);
  });

  it('with a day outside its calendar puts nothing on record', async () => {
    await expect(start({ ...national(published), local: { off: ['2028-01-03'] } })).rejects.toThrow(OutsideCalendar);
    expect(await adoptions()).toEqual([]);
  });
});

describe('a program with older files', () => {
  it('adopts nothing and reckons by what the log says, so that two nodes never take turns', async () => {
    await start(national(published, byLaw));
    await start(national(published, notice));
    const { adopted, outdated, calendars } = await start(national(published, byLaw));
    expect([adopted, outdated]).toEqual([[], [2027]]);
    expect(calendars.actual.calendar.isWorkingDay('2027-10-04')).toBe(false);
    expect(await start(national(published, notice))).toMatchObject({ adopted: [], outdated: [] });
    expect(await adoptions()).toEqual(['2026 1', '2027 1', '2027 2']);
  });

  it('leaves alone the years that it does not know', async () => {
    const wider = {
      ...national(published, byLaw, { ...byLaw, year: 2028, holidays: ['2028-10-02'] }),
      to: '2028-12-31',
    };
    await start(wider);
    expect(await start(national(published, byLaw))).toMatchObject({ adopted: [], outdated: [] });
    expect(await start(wider)).toMatchObject({ adopted: [], outdated: [] });
  });

  it('is none where its catalogue is newer than what replaced its days: a centre may take back a day of its own', async () => {
    const plain = national(published);
    const closed = { ...plain, local: { off: ['2026-12-24'] } };
    await start(plain, '1');
    await start(closed, '2');
    expect(await start(plain, '3')).toMatchObject({ adopted: [2026], outdated: [] });
    expect(await start(closed, '2')).toMatchObject({ adopted: [], outdated: [2026] });
    expect(await adoptions()).toEqual(['2026 1', '2026 2', '2026 1']);
  });
});

describe('a calendar without notices', () => {
  it('begins with the year of the first start, so that days that come later move nothing that was concluded', async () => {
    const { adopted, calendars } = await start(weekdays());
    expect(adopted).toEqual([2026]);
    expect(calendars.actual.calendar.isWorkingDay('2027-12-24')).toBe(true);
    const later = await start(weekdays({ off: ['2027-12-24'] }), '2');
    expect(later.adopted).toEqual([2027]);
    expect(later.calendars.all.map(({ calendar }) => calendar.isWorkingDay('2027-12-24'))).toEqual([true, false]);
  });

  it('goes back to plain weeks where the centre takes its days away', async () => {
    await start(weekdays({ off: ['2026-12-24'] }));
    const { adopted, calendars } = await start(weekdays(), '2');
    expect(adopted).toEqual([2026]);
    expect(calendars.actual.calendar.isWorkingDay('2026-12-24')).toBe(true);
    expect(await start(weekdays(), '2')).toMatchObject({ adopted: [], outdated: [] });
  });
});
