import {
  type AdoptedCalendars,
  adoptedCalendars,
  adoptedYear,
  type AdoptedYear,
  plainYear,
  type YearAdoption,
  yearsOf,
} from '@onewindow/kernel/adoptedCalendars.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { type CalendarData, createCalendar } from '@onewindow/kernel/workingDays.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { CentreEvent } from '@onewindow/schema/centre/events.ts';
import { centreStream } from '@onewindow/schema/streams.ts';

import { recordOfCentre } from './recordOfCentre.ts';
import { StartRefused } from './startRefused.ts';

/** What a program knows of working days when it starts. */
export interface KnownDays {
  readonly centre: string;
  /** Of the catalogue that it has. */
  readonly catalogueVersion: string;
  readonly calendar: CalendarData;
}

/** By which calendars the centre worked and works, and what this start had to do with it. */
export interface CalendarsOfCentre {
  readonly calendars: AdoptedCalendars;
  /** The years whose days this start put on record. */
  readonly adopted: readonly number[];
  /** The years of which this program has days that were replaced since: the centre goes on with what replaced them. */
  readonly outdated: readonly number[];
}

/**
 * Puts on record what became known of working days since the last start, year by year, and tells by which calendars the centre
 * worked: its days come from the log, so nodes with other files reckon alike (decision 29). Days that were adopted before and
 * then replaced are an older program's; they come back only with a catalogue that is newer than what replaced them.
 */
export const adoptCalendar = async (store: EventStore, world: World, known: KnownDays): Promise<CalendarsOfCentre> => {
  // Of days outside the calendar nothing is put on record.
  createCalendar(known.calendar);
  let adopted: readonly number[] = [];
  for (let turn = 0; turn < 10; turn += 1) {
    const facts = await factsOf(store, known.centre);
    const { fresh, outdated } = compare(known, facts);
    if (fresh.length === 0) {
      const adoptions = facts.flatMap(adoptionBy);
      return { calendars: adoptedCalendars(known.calendar, adoptions), adopted, outdated };
    }
    // Another node may be faster: then what it put on record is compared.
    const act = `${facts.length} ${fresh.map(({ hash }) => hash).join(' ')}`;
    const place = { centre: known.centre, facts, by: 'start', act };
    if (await recordOfCentre(store, world, place, 'CalendarAdopted', fresh)) adopted = fresh.map(({ year }) => year);
  }
  throw new StartRefused('other nodes open this event log at the same moment: start again');
};

/**
 * By which calendars the centre works, or the years whose days a start of this program would put on record first: nothing is written.
 */
export const calendarsOnRecord = async (
  store: EventStore,
  known: KnownDays,
): Promise<{ readonly calendars: AdoptedCalendars } | { readonly toAdopt: readonly number[] }> => {
  const facts = await factsOf(store, known.centre);
  const { fresh } = compare(known, facts);
  return fresh.length > 0
    ? { toAdopt: fresh.map(({ year }) => year) }
    : { calendars: adoptedCalendars(known.calendar, facts.flatMap(adoptionBy)) };
};

const factsOf = async (store: EventStore, centre: string): Promise<readonly StoredEvent<CentreEvent>[]> => {
  const slice = await store.readStream(centreStream(centre));
  return slice.found ? (slice.events as readonly StoredEvent<CentreEvent>[]) : [];
};

const adoptionBy = (fact: StoredEvent<CentreEvent>): YearAdoption[] => {
  if (fact.type !== 'CalendarAdopted') return [];
  const { year, hash, days } = fact.data;
  return [{ year, hash, days, adoptedAt: metadataOf(fact).recordedAt }];
};

/** Which years are new, or other than what was last adopted; and which are no longer what was. */
const compare = (known: KnownDays, facts: readonly StoredEvent<CentreEvent>[]) => {
  const adoptions = new Map<number, readonly { readonly hash: string; readonly revision: number }[]>();
  for (const fact of facts) {
    if (fact.type !== 'CalendarAdopted') continue;
    const { year, hash } = fact.data;
    adoptions.set(year, [...(adoptions.get(year) ?? []), { hash, revision: fact.revision }]);
  }
  const isVersion = (fact: CentreEvent) =>
    fact.type === 'CatalogueAdopted' && fact.data.version === known.catalogueVersion;
  const catalogueSince = facts.find(isVersion)?.revision ?? -1;
  const [fresh, outdated]: [AdoptedYear[], number[]] = [[], []];
  for (const one of yearsToCompare(known.calendar, [...adoptions.keys()], facts)) {
    const before = adoptions.get(one.year) ?? [];
    const last = before.at(-1);
    if (last?.hash === one.hash) continue;
    if (last && last.revision > catalogueSince && before.some(({ hash }) => hash === one.hash)) outdated.push(one.year);
    else fresh.push(one);
  }
  return { fresh, outdated };
};

/**
 * Every year that the calendar has, and those that had days of their own before. One that has none at all begins with its first
 * year as a plain one, so that the log says since when the centre works by it.
 */
const yearsToCompare = (
  calendar: CalendarData,
  adopted: readonly number[],
  facts: readonly CentreEvent[],
): readonly AdoptedYear[] => {
  const years = yearsOf(calendar);
  const has = new Set(years.map(({ year }) => year));
  const isWithin = (year: number) =>
    calendar.from.slice(0, 4) <= String(year) && String(year) <= calendar.to.slice(0, 4);
  const gone = adopted.filter((year) => !has.has(year) && isWithin(year)).map((year) => adoptedYear(year, plainYear));
  if (years.length + adopted.length > 0) return [...years, ...gone];
  const [opened] = facts;
  const day = opened?.type === 'CentreOpened' ? opened.data.today : calendar.from;
  return [adoptedYear(Number(day.slice(0, 4)), plainYear)];
};
