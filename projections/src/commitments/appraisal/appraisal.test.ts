import { addDays } from '@onewindow/kernel/civilDay.ts';
import type { Fact, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { describe, expect, it } from 'vitest';

import type { Law } from '../../law.ts';
import { appraisedInspections, inspectionSpans, type AppraisedInspection } from './appraisedInspections.ts';
import { type AppraisedSubject, appraisedSubjects, subjectSpans } from './appraisedSubjects.ts';
import { figuresOf, ranked } from './ranking.ts';

const law = {
  catalogue: { stages: [], commitments: { kinds: [{ id: 'opening', subjects: ['salesSite'] }] } },
  dayOf: (instant: string) => instant.slice(0, 10),
} as unknown as Law;
const ofSubjects = appraisedSubjects(law);
const ofInspections = appraisedInspections(law);

const code = 'PS-0001';
const at = (day: string) => ({ occurredAt: `2020-${day}T02:00:00.000Z` });
const subject = { kind: 'salesSite', code, name: '示例售楼处', locality: 'shanyang' };
const stored = (event: Fact, revision: number): StoredEvent<never> =>
  ({
    ...event,
    id: 'x',
    stream: 'x',
    revision,
    position: String(revision),
    metadata: {},
  }) as unknown as StoredEvent<never>;

const registered = (day: string) => ({ type: 'SubjectRegistered', data: { subject, ...at(day) } });
const moved = (day: string, locality: string) => ({
  type: 'SubjectAmended',
  data: { code, reason: '属地划错', changes: { locality }, ...at(day) },
});
const made = (n: number, day: string, more: object = {}) => ({
  type: 'CommitmentMade',
  data: { commitment: `${code}.opening.${n}`, kind: 'opening', subject, ...at(day), ...more },
});
const ended = (type: string, n: number, day: string) => ({
  type,
  data: { commitment: `${code}.opening.${n}`, ...at(day) },
});

const subjectAfter = (facts: readonly Fact[]): AppraisedSubject | undefined =>
  facts.reduce<AppraisedSubject | undefined>(
    (row, fact, index) => ofSubjects.evolve(row, stored(fact, index), code, index + 1),
    undefined,
  );
/** Of each measure the spans, without the year. */
const spansOf = (...facts: readonly Fact[]) => {
  const row = subjectAfter(facts);
  const spans: { [measure: string]: string[] } = {};
  for (const { measure, locality, from, until } of row ? subjectSpans(row, ['opening']) : [])
    (spans[measure] ??= []).push(`${from.slice(5)} ${until === '9999-12-31' ? '-' : until.slice(5)} ${locality}`);
  return spans;
};

const inspection = 'draw.PS-0001';
const opened = (day: string, more: object = { draw: 'draw' }) => ({
  type: 'InspectionOpened',
  data: { inspection, subject, kind: 'opening', ...more, ...at(day) },
});
const of = (type: string, day: string, more: object = {}) => ({ type, data: { inspection, ...more, ...at(day) } });
const ordered = (day: string, dueOn: string) => of('RectificationOrdered', day, { dueOn: `2020-${dueOn}` });
const checked = (day: string, done: boolean) => of('RectificationChecked', day, { done });
const inspectionAfter = (facts: readonly Fact[]): AppraisedInspection | undefined =>
  facts.reduce<AppraisedInspection | undefined>(
    (row, fact, index) => ofInspections.evolve(row, stored(fact, index), inspection, index + 1),
    undefined,
  );
const orderSpans = (...facts: readonly Fact[]) => {
  const row = inspectionAfter([opened('02-20'), ...facts]);
  return Object.fromEntries(
    (row ? inspectionSpans(row) : []).map(({ measure, from, until }) => [
      measure,
      `${from.slice(5)} ${until === '9999-12-31' ? '-' : until.slice(5)}`,
    ]),
  );
};

describe('a subject that is appraised', () => {
  it('is known from the day of its registration, and open while a commitment of the kind holds', () => {
    expect(spansOf(registered('02-19'))).toEqual({ known: ['02-19 - shanyang'] });
    expect(spansOf(registered('02-19'), made(1, '02-20', { validUntil: '2020-08-19' }))).toEqual({
      known: ['02-19 - shanyang'],
      open: ['02-20 08-20 shanyang'],
    });
  });

  it('is not open any more on the evening of the day on which a commitment is withdrawn or found false, which is counted', () => {
    const facts = [registered('02-19'), made(1, '02-20')];
    expect(spansOf(...facts, ended('CommitmentWithdrawn', 1, '03-01'))).toEqual({
      known: ['02-19 - shanyang'],
      open: ['02-20 03-01 shanyang'],
      withdrawn: ['03-01 - shanyang'],
    });
    expect(spansOf(...facts, ended('CommitmentFoundFalse', 1, '02-20'))).toEqual({
      known: ['02-19 - shanyang'],
      foundFalse: ['02-20 - shanyang'],
    });
  });

  it('stays open where one commitment takes the place of another, and does not lapse a second time late', () => {
    const facts = [registered('02-19'), made(1, '02-20', { validUntil: '2020-08-19' })];
    expect(spansOf(...facts, made(2, '04-01', { replaces: `${code}.opening.1` }))['open']).toEqual([
      '02-20 - shanyang',
    ]);
    expect(spansOf(...facts, ended('CommitmentLapsed', 1, '09-03'))['open']).toEqual(['02-20 08-20 shanyang']);
  });

  it('counts for the district where it lies on a day; that it was moved is counted there', () => {
    expect(spansOf(registered('02-19'), made(1, '02-20'), moved('02-24', 'zhujing'))).toEqual({
      known: ['02-19 02-24 shanyang', '02-24 - zhujing'],
      open: ['02-20 02-24 shanyang', '02-24 - zhujing'],
      amended: ['02-24 - zhujing'],
    });
  });
});

describe('an order that is appraised', () => {
  it('is done in time where the firm reported by its day what is then found done, however late that is looked at', () => {
    const inTime = orderSpans(ordered('02-21', '02-25'), of('RectificationReported', '02-25'), checked('03-02', true));
    expect(inTime).toEqual({ ended: '03-02 -', inTime: '03-02 -' });
    expect(orderSpans(ordered('02-21', '02-25'), checked('02-23', true))).toEqual({
      ended: '02-23 -',
      inTime: '02-23 -',
    });
  });

  it('is overdue from the day after its own until it is done', () => {
    expect(orderSpans(ordered('02-21', '02-25'))).toEqual({ ended: '02-26 -', overdue: '02-26 -' });
    const late = [ordered('02-21', '02-25'), of('RectificationReported', '02-28'), checked('03-02', true)];
    expect(orderSpans(...late)).toEqual({ ended: '02-26 -', overdue: '02-26 03-02' });
    expect(orderSpans(ordered('02-21', '02-25'), checked('03-02', true))).toEqual({
      ended: '02-26 -',
      overdue: '02-26 03-02',
    });
  });

  it('waits for whoever looks at what was reported in time, and is missed by the day on which it is found not done', () => {
    const reported = [ordered('02-21', '02-25'), of('RectificationReported', '02-24')];
    expect(orderSpans(...reported)).toEqual({});
    expect(orderSpans(...reported, checked('02-25', false))).toEqual({ ended: '02-26 -', overdue: '02-26 -' });
    expect(orderSpans(...reported, checked('03-02', false))).toEqual({ ended: '03-02 -', overdue: '03-02 -' });
    expect(orderSpans(...reported, checked('03-02', false), checked('03-09', true))).toEqual({
      ended: '03-02 -',
      overdue: '03-02 03-09',
    });
  });

  it('is missed by a refusal at once, and overdue once its day has passed', () => {
    expect(orderSpans(ordered('02-21', '02-25'), of('RectificationRefused', '02-22'))).toEqual({
      ended: '02-22 -',
      overdue: '02-26 -',
    });
  });

  it('has more days where it was given them, which is counted', () => {
    const extended = of('RectificationExtended', '02-24', { dueOn: '2020-03-05' });
    expect(orderSpans(ordered('02-21', '02-25'), extended)).toEqual({
      ended: '03-06 -',
      overdue: '03-06 -',
      extended: '02-24 -',
    });
  });

  it('counts as an inspection once two stand for its findings, and says so where nobody drew it', () => {
    expect(orderSpans(of('InspectionRecorded', '02-21'))).toEqual({});
    expect(orderSpans(of('InspectionRecorded', '02-21'), of('InspectionConfirmed', '02-22'))).toEqual({
      confirmed: '02-22 -',
    });
    const row = inspectionAfter([opened('02-20', { ground: '投诉' })]);
    expect(row && inspectionSpans(row)).toMatchObject([{ measure: 'complained', from: '2020-02-20' }]);
  });
});

describe('no fact moves what was counted for a day before it', () => {
  const day = (fact: Fact): string => (fact.data as { occurredAt: string }).occurredAt.slice(0, 10);
  const holding = (spans: readonly { measure: string; locality: string; from: string; until: string }[], on: string) =>
    spans
      .filter(({ from, until }) => from <= on && on < until)
      .map(({ measure, locality }) => `${measure} ${locality}`)
      .toSorted();
  const pastOf = (until: string): string[] =>
    Array.from({ length: 40 }, (_, index) => addDays('2020-02-15', index)).filter((one) => one < until);

  it.each([
    [
      'of a subject',
      [
        registered('02-17'),
        made(1, '02-18', { validUntil: '2020-02-28' }),
        moved('02-20', 'zhujing'),
        moved('02-20', 'caojing'),
        made(2, '02-24', { validUntil: '2020-03-09', replaces: `${code}.opening.1` }),
        ended('CommitmentWithdrawn', 2, '03-01'),
        made(3, '03-04'),
        ended('CommitmentFoundFalse', 3, '03-09'),
      ],
    ],
  ] as const)('%s', (_, facts) => {
    for (let count = 1; count < facts.length; count += 1) {
      const before = subjectAfter(facts.slice(0, count));
      const after = subjectAfter(facts.slice(0, count + 1));
      for (const on of pastOf(day(facts[count]!)))
        expect([on, holding(subjectSpans(after!, ['opening']), on)]).toEqual([
          on,
          holding(subjectSpans(before!, ['opening']), on),
        ]);
    }
  });

  it.each([
    [
      [
        ordered('02-21', '02-25'),
        of('RectificationReported', '02-24'),
        checked('02-25', false),
        of('RectificationReported', '02-28'),
        checked('03-01', false),
        checked('03-05', true),
      ],
    ],
    [
      [
        ordered('02-21', '02-25'),
        of('RectificationExtended', '02-24', { dueOn: '2020-02-29' }),
        of('RectificationReported', '02-29'),
        checked('03-02', false),
        of('RectificationReported', '03-04'),
        checked('03-05', true),
      ],
    ],
    [
      [
        of('InspectionConfirmed', '02-21'),
        ordered('02-21', '02-25'),
        of('RectificationRefused', '02-23'),
        checked('02-24', true),
      ],
    ],
    [
      [
        ordered('02-21', '02-25'),
        of('RectificationLate', '02-26', { dueOn: '2020-02-25' }),
        of('RectificationRefused', '02-27'),
        of('RectificationReported', '03-02'),
        checked('03-05', true),
      ],
    ],
  ])('of an inspection', (order) => {
    const facts = [opened('02-20'), ...order];
    for (let count = 1; count < facts.length; count += 1) {
      const [before, after] = [count, count + 1].map((end) => inspectionSpans(inspectionAfter(facts.slice(0, end))!));
      for (const on of pastOf(day(facts[count]!)))
        expect([on, holding(after!, on)]).toEqual([on, holding(before!, on)]);
    }
  });
});

describe('districts', () => {
  it('are told by shares, of nothing by none', () => {
    expect(figuresOf({ known: 10, open: 9, inspected: 3, ended: 4, inTime: 3, overdue: 1 })).toEqual({
      reopening: 0.9,
      coverage: 3 / 9,
      inTime: 0.75,
      overdue: 1,
    });
    expect(figuresOf({ known: 2 })).toEqual({ reopening: 0, coverage: undefined, inTime: undefined, overdue: 0 });
  });

  it('are ranked, those that are equal at one place, those with nothing to rank by at none', () => {
    const counts = new Map([
      ['a', { known: 10, open: 9, overdue: 1 }],
      ['b', { known: 4, open: 4, inspected: 1 }],
      ['c', { known: 2, open: 2, inspected: 1, overdue: 2 }],
      ['d', { known: 3 }],
    ]);
    const placesBy = (by: Parameters<typeof ranked>[1]) =>
      ranked(counts, by).map(({ locality, place }) => [locality, place]);
    expect(placesBy('reopening')).toEqual([
      ['b', 1],
      ['c', 1],
      ['a', 3],
      ['d', 4],
    ]);
    expect(placesBy('coverage')).toEqual([
      ['c', 1],
      ['b', 2],
      ['a', 3],
      ['d', undefined],
    ]);
    expect(placesBy('overdue')).toEqual([
      ['b', 1],
      ['d', 1],
      ['a', 3],
      ['c', 4],
    ]);
    expect(placesBy('inTime').every(([, place]) => place === undefined)).toBe(true);
  });
});
