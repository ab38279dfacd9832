import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { calendarData } from '@onewindow/infra/calendars.ts';
import { loadCatalogue, loadLedger } from '@onewindow/infra/catalogues.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { neverAdopted } from '@onewindow/kernel/adoptedCalendars.ts';
import { civilDayIn, dayBeginIn } from '@onewindow/kernel/civilDay.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { millisecondsAt } from '@onewindow/kernel/instant.ts';
import type { Law as ReadingLaw } from '@onewindow/projections/law.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { ProjectEvent } from '@onewindow/schema/project/events.ts';
import type { Law } from '@onewindow/window/law.ts';

const { catalogue } = loadCatalogue('calgary');
export const { ledger } = loadLedger('calgary');
const calendars = neverAdopted(calendarData(catalogue.calendar));
export const law: Law & ReadingLaw = {
  catalogue,
  calendar: calendars.actual.calendar,
  calendars,
  dayOf: civilDayIn(catalogue.zone),
  beginOf: dayBeginIn(catalogue.zone),
};
/** Noon of 2026-06-01 in Calgary. */
export const world = { now: () => millisecondsAt('2026-06-01T18:00:00.000Z') };

export const openStore = (): EventStore => openSqliteEventStore({ file: ':memory:', world: systemWorld });

export const temporaryFolder = (): { path: string; remove: () => void } => {
  const path = mkdtempSync(join(tmpdir(), 'onewindow-import-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

/** Everything in a log, in its order. */
export const allEvents = async (store: EventStore): Promise<StoredEvent<ProjectEvent | CaseEvent>[]> => {
  const stop = new AbortController();
  const events: StoredEvent<ProjectEvent | CaseEvent>[] = [];
  for await (const batch of store.follow({ after: store.start, signal: stop.signal })) {
    events.push(...(batch.events as StoredEvent<ProjectEvent | CaseEvent>[]));
    if (batch.caughtUp) stop.abort();
  }
  return events;
};

const columns = {
  permitnum: 'BP2024-00001',
  statuscurrent: 'Completed',
  applieddate: '2024-03-01T00:00:00.000',
  issueddate: '2024-03-13T00:00:00.000',
  completeddate: '2024-12-20T00:00:00.000',
  permittype: 'Single Construction Permit',
  permitclassmapped: 'Residential',
  description: 'SFD,GARAGE',
  applicantname: 'EXAMPLE HOMES 01',
  totalsqft: '1000',
  originaladdress: '1 EXAMPLE DR NE',
  latitude: '51.1',
  longitude: '-114.1',
};
type Columns = typeof columns;

export const header = Object.keys(columns).join(',');
export const day = (text: string): string => `${text}T00:00:00.000`;

/** A permit of March 2024, approved after eight working days, but for what is said here. */
export const row = (changes: Partial<Columns> = {}): string =>
  Object.values({ ...columns, ...changes })
    .map((cell) => (/[",\n\r]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
    .join(',');

/** One that was never issued. */
export const unissued = (changes: Partial<Columns> = {}): string =>
  row({ issueddate: '', completeddate: '', statuscurrent: 'In Review', ...changes });
