import { calendarData } from '@onewindow/infra/calendars.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { neverAdopted } from '@onewindow/kernel/adoptedCalendars.ts';
import { addDays, civilDayIn, dayBeginIn, type Day } from '@onewindow/kernel/civilDay.ts';
import type { Fact } from '@onewindow/kernel/eventStore.ts';
import type { CommitmentEvent, SubjectEvent } from '@onewindow/schema/commitment/events.ts';
import { creditCodeChecks } from '@onewindow/schema/creditCode.ts';
import type { SiteEvent } from '@onewindow/schema/site/events.ts';
import { describe, expect, it } from 'vitest';

import { openingStreams } from './openingStreams.ts';
import { openings, salesSites } from './salesSites.ts';

const { catalogue } = loadCatalogue('jinshan');
const law = {
  catalogue,
  calendar: neverAdopted(calendarData(catalogue.calendar)).actual.calendar,
  dayOf: civilDayIn(catalogue.zone),
  beginOf: dayBeginIn(catalogue.zone),
};
type Told = SubjectEvent | CommitmentEvent | SiteEvent;
const dayOf = ({ data }: Fact): Day => law.dayOf((data as { occurredAt: string }).occurredAt);

describe.each(['2021-11-26', '2024-02-29', '2026-11-22'])('the sales sites of a demo that started on %s', (today) => {
  const streams = openingStreams(law, today);
  const facts = streams.flatMap((one) => one.facts as readonly Told[]);
  const of = <Type extends Told['type']>(type: Type) =>
    facts.filter((fact) => fact.type === type) as unknown as readonly Extract<Told, { type: Type }>[];
  const made = of('CommitmentMade').filter(({ data }) => data.madeOn < '2020-03-01');

  it('opened as the report says: more than a hundred firms on the first day, nearly 90 % of those known by the 24th', () => {
    const firms = (until: Day) =>
      new Set(made.filter(({ data }) => data.madeOn <= until).map(({ data }) => data.subject.enterprise.creditCode))
        .size;
    expect(openings.map(({ on }) => firms(on))).toEqual([106, 109, 110, 111, 114]);
    expect(firms('2020-02-20')).toBeGreaterThan(100);
    const known = of('SubjectRegistered').length;
    expect(known).toBe(128);
    const rate = firms('2020-02-24') / known;
    expect(rate).toBeGreaterThan(0.88);
    expect(rate).toBeLessThan(0.9);
    for (const registered of of('SubjectRegistered')) expect(dayOf(registered)).toBe('2020-02-19');
  });

  it('lie in every place, are each of a firm of its own, and say that they are examples', () => {
    const sites = salesSites(catalogue);
    expect(new Set(sites.map(({ subject }) => subject.locality)).size).toBe(catalogue.localities.length);
    expect(new Set(sites.map(({ subject }) => subject.enterprise.creditCode)).size).toBe(128);
    for (const { subject } of sites) {
      expect(creditCodeChecks(subject.enterprise.creditCode)).toBe(true);
      expect(`${subject.name} ${subject.enterprise.name}`).toMatch(/示例.*示例/u);
    }
  });

  it('tick every clause of their kind, and lapse in the night after the last day', () => {
    for (const { data } of of('CommitmentMade')) expect(data.told).toHaveLength(6);
    const lapsed = new Map(of('CommitmentLapsed').map((fact) => [fact.data.commitment, dayOf(fact)]));
    expect(lapsed.size).toBe(114);
    for (const { data } of made) expect(lapsed.get(data.commitment)).toBe(addDays(data.validUntil!, 1));
  });

  it('are open again in a dozen places, of which all but two told of yesterday', () => {
    const again = of('CommitmentMade').filter(({ data }) => data.madeOn > '2020-03-01');
    expect(again).toHaveLength(12);
    expect(again.every(({ data }) => data.validUntil! > today)).toBe(true);
    const yesterday = of('SiteDayReported').filter(({ data }) => data.day === addDays(today, -1));
    expect(yesterday).toHaveLength(10);
    expect(yesterday.filter(({ data }) => data.staffUnwell > 0 || !data.cameraReachable)).toHaveLength(2);
    expect(yesterday.filter(({ data }) => data.by === 'window')).toHaveLength(0);
    expect(of('SiteDayReported').filter(({ data }) => data.by === 'window').length).toBeGreaterThan(0);
    expect(of('SiteDayCorrected')).toHaveLength(1);
  });

  it('come to few streams, each once, and hold nothing of a day that has not passed', () => {
    expect(streams.length).toBeLessThan(280);
    expect(new Set(streams.map(({ stream }) => stream)).size).toBe(streams.length);
    for (const fact of facts) expect(dayOf(fact) < today).toBe(true);
  });
});
