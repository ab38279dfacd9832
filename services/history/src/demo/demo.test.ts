import { calendarData } from '@onewindow/infra/calendars.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { neverAdopted } from '@onewindow/kernel/adoptedCalendars.ts';
import { civilDayIn, dayBeginIn, type Day } from '@onewindow/kernel/civilDay.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { EventStore, Fact, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { maxAppendBytes } from '@onewindow/kernel/serializeAppend.ts';
import type { Projection } from '@onewindow/kernel/projection.ts';
import { cases as casesProjection } from '@onewindow/projections/cases/cases.ts';
import { caseFigures } from '@onewindow/projections/cases/clock.ts';
import { deliveredOn } from '@onewindow/projections/cases/columns.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import type { Law as ReadingLaw } from '@onewindow/projections/law.ts';
import { orderFigures } from '@onewindow/projections/orders/clock.ts';
import { orders as ordersProjection } from '@onewindow/projections/orders/orders.ts';
import { creditCodeChecks } from '@onewindow/schema/creditCode.ts';
import { type CaseEvent, caseEvents, certificateNumberEvents } from '@onewindow/schema/case/events.ts';
import { commitmentEvents, subjectEvents } from '@onewindow/schema/commitment/events.ts';
import { type HookupEvent, hookupEvents } from '@onewindow/schema/hookup/events.ts';
import { issueEvents } from '@onewindow/schema/issue/events.ts';
import { outreachEvents } from '@onewindow/schema/outreach/events.ts';
import { type ProjectEvent, projectEvents } from '@onewindow/schema/project/events.ts';
import { roundEvents } from '@onewindow/schema/round/events.ts';
import { siteEvents } from '@onewindow/schema/site/events.ts';
import { nationalProjectCode } from '@onewindow/schema/values.ts';
import type { Law } from '@onewindow/window/law.ts';
import { describe, expect, it } from 'vitest';

import { demoLedger, type DemoStream } from './demoLedger.ts';
import { loadDemo } from './loadDemo.ts';
import { demoNotice } from './notice.ts';
import { openJourneys } from './openJourneys.ts';

const { catalogue } = loadCatalogue('jinshan');
const calendars = neverAdopted(calendarData(catalogue.calendar));
const law: Law & ReadingLaw = {
  catalogue,
  calendar: calendars.actual.calendar,
  calendars,
  dayOf: civilDayIn(catalogue.zone),
  beginOf: dayBeginIn(catalogue.zone),
};
/** Eight in the morning in Shanghai: the day's own office hours still lie ahead. */
const startOn = (today: Day) => `${today}T00:00:00.000Z`;
const ledgerOn = (today: Day): DemoStream[] => demoLedger({ law, today, recordedAt: startOn(today) });

type DemoEvent = ProjectEvent | CaseEvent | HookupEvent;
const definitions = [
  ...projectEvents,
  ...caseEvents,
  ...certificateNumberEvents,
  ...hookupEvents,
  ...outreachEvents,
  ...subjectEvents,
  ...commitmentEvents,
  ...roundEvents,
  ...issueEvents,
  ...siteEvents,
];
/** Whether a fact is of another report, of another year, and of sales sites that are open on days of rest, too: Chengdu's or Hubei's. */
const isOfOthers = ({ stream }: Pick<StoredEvent, 'stream'>): boolean =>
  /^(subject|commitment|site|round|issue)-/u.test(stream);
type Recorded = StoredEvent<DemoEvent>;
const recorded = (streams: readonly DemoStream[]): Recorded[] =>
  streams.flatMap(({ stream, events }) =>
    events.map((event, revision) => ({ ...event, stream, revision, position: '0' }) as Recorded),
  );

/** The projection's rows, as its own fold makes them. */
const rowsOf = <Row extends object, Event extends Fact>(
  projection: Projection<Row, Event>,
  events: readonly Recorded[],
): Row[] => {
  const rows = new Map<string, Row | undefined>();
  for (const [index, event] of (events as readonly unknown[] as readonly StoredEvent<Event>[]).entries()) {
    if (!projection.events.includes(event.type)) continue;
    for (const key of projection.keys(event)) rows.set(key, projection.evolve(rows.get(key), event, key, index + 1));
  }
  return [...rows.values()].filter((row) => row !== undefined);
};
const casesOf = (events: readonly Recorded[]) => rowsOf(casesProjection(law), events);
const ordersOf = (events: readonly Recorded[]) => rowsOf(ordersProjection(law), events);
const isDecided = ({ decidedOn }: CaseTimeline) => decidedOn !== undefined;
const oneOf = <Type extends DemoEvent['type']>(type: Type, events: readonly Recorded[]) =>
  events.filter((event) => event.type === type) as unknown as StoredEvent<Extract<DemoEvent, { type: Type }>>[];

const days = ['2021-11-26', '2021-11-29', '2024-02-29', '2026-11-22', '2027-01-04'];

describe.each(days)('the demo of a centre that started first on %s', (today) => {
  const ledger = ledgerOn(today);
  const events = recorded(ledger);
  const cases = casesOf(events);
  const orders = ordersOf(events);

  it('has exactly the published figures', () => {
    const figures = (list: readonly ({ elapsed: number } | undefined)[]) => ({
      concluded: list.length,
      sum: list.reduce((sum, one) => sum + (one?.elapsed ?? NaN), 0),
    });
    const ofStage = (stage: string) =>
      figures(
        cases.filter((row) => row.stage === stage && isDecided(row)).map((row) => caseFigures(law.calendar, row)),
      );
    expect(ofStage('designScheme')).toEqual({ concluded: 16, sum: 16 * 14 });
    expect(ofStage('constructionPermit')).toEqual({ concluded: 30, sum: 30 * 9.8 });
    expect(ofStage('completionAcceptance')).toEqual({ concluded: 39, sum: 160 });
    const connected = orders.filter(({ status, purpose }) => status === 'connected' && purpose === 'permanent');
    expect(figures(connected.map((row) => orderFigures(law.calendar, row)))).toEqual({ concluded: 18, sum: 18 * 2.5 });
  });

  it('concluded everything in the seven months of the report, and delivered what it decided', () => {
    const ended = [...cases.map(({ decidedOn }) => decidedOn), ...orders.map(({ connectedOn }) => connectedOn)].filter(
      Boolean,
    );
    expect(ended).toHaveLength(103);
    for (const day of ended) expect(day! >= '2021-04-26' && day! <= '2021-11-26').toBe(true);
    for (const row of cases.filter(isDecided)) {
      expect(deliveredOn(row)).toBeDefined();
      expect(row.certificates.length > 0).toBe(row.status !== 'notApproved');
    }
  });

  it('holds nothing later than the start, and nothing earlier than the centre', () => {
    for (const { data, stream } of events) {
      expect(data.occurredAt < startOn(today)).toBe(true);
      if (isOfOthers({ stream })) continue;
      expect(law.dayOf(data.occurredAt) >= '2021-04-26').toBe(true);
      expect(law.calendar.isWorkingDay(law.dayOf(data.occurredAt))).toBe(true);
    }
  });

  it('has open cases in every situation that a board shows', () => {
    const { columns } = casesProjection(law);
    const situation = (row: CaseTimeline): string => {
      const cell = (name: keyof typeof columns) => columns[name](row) ?? '9999-12-31';
      if (row.status !== 'underReview') return row.status;
      if ((cell('suspendedUntil') ?? '') >= today && cell('suspendedUntil') !== '9999-12-31') return 'suspended';
      if (cell('turn') === 'applicant') return 'rework';
      if (today > cell('statutoryDueOn')) return 'overdue';
      if (today > cell('riskOn')) return 'red';
      return today >= cell('amberOn') ? 'amber' : 'green';
    };
    const open = Object.groupBy(
      cases.filter((row) => !isDecided(row)),
      situation,
    );
    const counted = Object.fromEntries(Object.entries(open).map(([name, rows = []]) => [name, rows.length]));
    expect(counted).toEqual(
      Object.fromEntries(Object.entries(openJourneys).map(([name, told]) => [name, told.length])),
    );
    expect(cases.filter((row) => !isDecided(row))).toHaveLength(24);
  });

  it('has open orders only for temporary supply, at every step', () => {
    const open = orders.filter(({ status }) => status !== 'connected');
    expect(new Set(open.map(({ purpose }) => purpose))).toEqual(new Set(['temporary']));
    expect(new Set(open.map(({ status }) => status))).toEqual(
      new Set(['unserved', 'opened', 'accepted', 'surveyed', 'readyToConnect', 'declined']),
    );
  });

  it('tells the same concluded part whenever it starts', () => {
    const first = new Map(ledgerOn('2021-11-26').map(({ stream, events: told }) => [stream, contents(told)]));
    const same = ledger.filter(({ stream, events: told }) => first.get(stream) === contents(told));
    expect(same.filter(({ stream }) => stream.startsWith('case-')).length).toBeGreaterThanOrEqual(85);
    expect(casesOf(recorded(same)).filter(isDecided)).toHaveLength(85);
    expect(ordersOf(recorded(same)).filter(({ status }) => status === 'connected')).toHaveLength(18);
  });

  it('is the same every time', () => {
    expect(ledgerOn(today)).toEqual(ledger);
  });
});

/** Of a stream's events everything but when the demo was recorded. */
const contents = (events: DemoStream['events']): string =>
  JSON.stringify(events.map(({ id, type, data }) => ({ id, type, data })));

describe('what the demo writes', () => {
  const ledger = ledgerOn('2026-11-22');
  const events = recorded(ledger);
  const cases = casesOf(events);

  it('is what the definitions of the schema say, event by event', () => {
    for (const { type, data } of events) {
      expect(definitions.find((definition) => definition.type === type)?.data.parse(data)).toEqual(data);
    }
  });

  it('says of every event that it is reconstructed', () => {
    for (const event of events) {
      expect(metadataOf(event)).toMatchObject({
        ledger: 'demo',
        actor: { role: 'system', id: 'demo' },
        recordedAt: startOn('2026-11-22'),
      });
    }
    expect(demoNotice['zh-CN']).toMatch(/金山区.*2021 年 11 月 27 日/u);
    expect(demoNotice.en).toContain('27 November 2021');
    expect(demoNotice['zh-CN']).toMatch(/成都市.*100多家.*接近90%.*106 家.*128 个中的 114 个/u);
    expect(demoNotice.en).toMatch(/Chengdu.*100多家.*106.*114 of 128/u);
  });

  it('is one append for each stream, well below the limit, and every stream once', () => {
    for (const { events: told } of ledger) {
      expect(Buffer.byteLength(JSON.stringify(told))).toBeLessThan(maxAppendBytes);
    }
    expect(new Set(ledger.map(({ stream }) => stream)).size).toBe(ledger.length);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });

  it('never goes back in time within a stream', () => {
    for (const { events: told } of ledger) {
      const instants = told.map(({ data }) => (data as { occurredAt: string }).occurredAt);
      expect(instants).toEqual(instants.toSorted());
    }
  });

  it('opens exactly the orders that its 30 permits name, with what they say, and connects them all', () => {
    const issued = oneOf('CertificateIssued', events).flatMap(({ data }) => data.orders);
    const opened = oneOf('HookupOrderOpened', events).filter(({ data }) => data.origin === 'permit');
    expect(opened).toHaveLength(18);
    expect(opened.map(({ data }) => data.request)).toEqual(expect.arrayContaining(issued));
    expect(issued).toHaveLength(18);
    expect(new Set(oneOf('HookupConnected', events).map(({ data }) => data.orderId))).toEqual(
      new Set(issued.map(({ orderId }) => orderId)),
    );
    const permits = oneOf('CertificateIssued', events).filter(({ data }) => data.item === 'C6');
    expect(permits).toHaveLength(30);
    for (const { data } of permits)
      expect(data.number).toBe(`310116${data.issuedOn.replaceAll('-', '')}${data.number.slice(14)}`);
    expect(new Set(permits.map(({ data }) => data.number)).size).toBe(30);
    for (const { data } of permits) expect(data.number).toMatch(/^\d{18}$/u);
  });

  it('opens an order after the certificate that it comes from', () => {
    const issuedAt = new Map(
      oneOf('CertificateIssued', events).flatMap(({ data }) =>
        data.orders.map(({ orderId }) => [orderId, data.occurredAt]),
      ),
    );
    for (const { data } of oneOf('HookupOrderOpened', events)) {
      expect(data.occurredAt > (issuedAt.get(data.orderId) ?? '')).toBe(true);
    }
  });

  it('names projects, companies and people that are plainly made up', () => {
    const projects = oneOf('ProjectRegistered', events);
    for (const { data } of projects) {
      expect(data.name).toContain('示例');
      expect(data.applicant?.name).toMatch(/^示例建设单位 \d\d$/u);
      expect(data.applicant?.creditCode).toMatch(/^91310116MA1/u);
      expect(creditCodeChecks(data.applicant?.creditCode ?? '')).toBe(true);
      expect(data.contact?.name).toMatch(/^示例联系人/u);
      expect(data.contact?.phone).toMatch(/^021-0000\d{4}$/u);
      expect(data.projectCode).toMatch(nationalProjectCode);
      expect(data.coordinates?.longitude).toBeGreaterThan(121);
      expect(data.coordinates?.longitude).toBeLessThan(121.45);
      expect(data.coordinates?.latitude).toBeGreaterThan(30.68);
      expect(data.coordinates?.latitude).toBeLessThan(30.95);
    }
    expect(new Set(projects.map(({ data }) => data.name)).size).toBe(projects.length);
    expect(new Set(projects.map(({ data }) => data.projectCode)).size).toBe(projects.length);
    expect(projects.filter(({ data }) => /^20[12]\d-/u.test(data.projectCode)).length).toBeGreaterThan(20);
    expect(projects.filter(({ data }) => /^[12]\d(0[1-9]|1[012])-/u.test(data.projectCode)).length).toBeGreaterThan(20);
  });

  it('shows what ordinary cases are made of', () => {
    const decided = cases.filter(isDecided);
    const count = (matches: (row: CaseTimeline) => boolean) => decided.filter(matches).length;
    expect(count(({ corrections }) => corrections > 0)).toBeGreaterThanOrEqual(10);
    expect(count(({ bySilence }) => bySilence === true)).toBe(2);
    expect(count(({ rounds }) => rounds.some(({ round }) => round === 2))).toBeGreaterThanOrEqual(10);
    expect(count(({ rounds }) => rounds.some(({ round }) => round === 3))).toBeGreaterThanOrEqual(4);
    expect(count(({ procedures }) => procedures.length > 0)).toBeGreaterThanOrEqual(8);
    expect(
      count(({ procedures: [first, second] }) => !!first?.to && !!second && second.from < first.to),
    ).toBeGreaterThanOrEqual(3);
    expect(count(({ items }) => items.some(({ extension }) => extension > 0))).toBe(1);
    expect(count(({ status }) => status === 'notApproved')).toBe(2);
    expect(count(({ status }) => status === 'partlyApproved')).toBe(2);
    const conditional = [...oneOf('ReviewConcluded', events), ...oneOf('ItemDecided', events)].filter(
      ({ data }) => data.conditions !== undefined,
    );
    expect(new Set(conditional.map(({ data }) => data.caseId)).size).toBeGreaterThanOrEqual(8);
    expect(count(({ channel }) => channel === 'window')).toBeGreaterThanOrEqual(15);
    expect(count(({ channel }) => channel === 'online')).toBeGreaterThanOrEqual(30);
    expect(count((row) => caseFigures(law.calendar, row)?.withinCommitted === false)).toBeGreaterThanOrEqual(3);
    expect(count((row) => caseFigures(law.calendar, row)?.withinStatutory === false)).toBe(1);
    expect(new Set(decided.map(({ locality }) => locality)).size).toBe(11);
    expect(new Set(decided.map(({ category }) => category)).size).toBe(3);
    expect(new Set(decided.map(({ decidedOn }) => decidedOn?.slice(0, 7))).size).toBeGreaterThanOrEqual(7);
    expect(oneOf('ProjectMarkedAsKey', events).length).toBeGreaterThanOrEqual(5);
    expect(oneOf('PriorApprovalRecorded', events).length).toBeGreaterThanOrEqual(39);
    const splits = (row: CaseTimeline) => caseFigures(law.calendar, row);
    expect(count((row) => (splits(row)?.applicant ?? 0) > 0)).toBeGreaterThanOrEqual(10);
    expect(count((row) => (splits(row)?.excluded ?? 0) > 0)).toBeGreaterThanOrEqual(8);
  });
});

describe('loading the demo', () => {
  const ledger = ledgerOn('2026-11-22');
  const openStore = () => openSqliteEventStore({ file: ':memory:', world: systemWorld });
  const logOf = async (store: EventStore) => {
    const ended = new AbortController();
    const log: StoredEvent[] = [];
    for await (const batch of store.follow({ after: store.start, signal: ended.signal })) {
      log.push(...batch.events);
      if (batch.caughtUp) ended.abort();
    }
    return log;
  };

  it('writes everything and tells how far it is', async () => {
    const store = openStore();
    const told: (readonly number[])[] = [];
    await loadDemo(store, ledger, (done, of) => told.push([done, of]));
    expect(told.at(-1)).toEqual([ledger.length, ledger.length]);
    expect(await logOf(store)).toHaveLength(recorded(ledger).length);
    await store.close();
  });

  it('completes one that was killed half-way, to the same log as in one go', async () => {
    const [whole, broken] = [openStore(), openStore()];
    await loadDemo(whole, ledger, () => undefined);
    await loadDemo(broken, ledger.slice(0, 101), () => undefined);
    await loadDemo(broken, ledgerOn('2026-11-22'), () => undefined);
    await loadDemo(broken, ledger, () => undefined);
    expect(await logOf(broken)).toEqual(await logOf(whole));
    await Promise.all([whole.close(), broken.close()]);
  });

  it('fails loudly where a stream of its holds something else', async () => {
    const store = openStore();
    const [first, second] = ledger;
    await store.append(second?.stream ?? '', 'no-stream', first?.events ?? []);
    await expect(loadDemo(store, ledger, () => undefined)).rejects.toThrow(second?.stream);
    await store.close();
  });
});

describe('a clock that is wrong', () => {
  it('stops the demo with a clear error before the day of the report', () => {
    expect(() => ledgerOn('2021-11-25')).toThrow('the demo reports what was concluded until 2021-11-26');
  });

  it('stops it where the start lies before the day that was recorded', () => {
    expect(() => demoLedger({ law, today: '2026-11-22', recordedAt: '2026-11-20T02:00:00.000Z' })).toThrow(
      'cannot have been recorded',
    );
  });
});
