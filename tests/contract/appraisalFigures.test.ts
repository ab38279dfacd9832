import { readModelReader } from '@onewindow/infra/readModelReader.ts';
import { openReadModel } from '@onewindow/infra/readModel.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { addDays } from '@onewindow/kernel/civilDay.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { AnyProjection } from '@onewindow/kernel/projection.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { commitmentEvents, subjectEvents } from '@onewindow/schema/commitment/events.ts';
import { inspectionEvents } from '@onewindow/schema/inspection/events.ts';
import { appraisalProjections } from '@onewindow/projections/commitments/appraisal/appraisalProjections.ts';
import {
  type Behind,
  countBehind,
  type Counts,
  countsFromTo,
  countsOn,
  findBehind,
} from '@onewindow/projections/commitments/appraisal/queries.ts';
import { lawOf } from '@onewindow/app/law.ts';
import { describe, expect, it } from 'vitest';

const kind = 'salesSiteOpening';
const law = lawOf(loadCatalogue('jinshan').catalogue);
const projections = appraisalProjections(law) as unknown as readonly AnyProjection[];
const readModel = openReadModel(
  ':memory:',
  projections,
  new Set([...typesOf(subjectEvents), ...typesOf(commitmentEvents), ...typesOf(inspectionEvents)]),
);

const places = ['shanyang', 'zhujing', 'caojing'];
const numbers = [...Array(30).keys()];
const subject = (n: number) => ({
  kind: 'salesSite',
  code: `PS-${1000 + n}`,
  name: `示例售楼处${n}`,
  locality: places[n % 3],
});
const on = (day: number) => ({ occurredAt: `${addDays('2020-02-19', day)}T02:00:00.000Z` });

/** Thirty sites of three districts: most open within four days, some are inspected, a few ordered to rectify, some withdraw. */
const facts = numbers
  .flatMap((n): readonly { type: string; data: object; at: number }[] => {
    const commitment = `PS-${1000 + n}.${kind}.1`;
    const inspection = `d.PS-${1000 + n}`;
    const opened = 1 + (n % 5);
    return [
      { at: 0, type: 'SubjectRegistered', data: { subject: subject(n) } },
      ...(n % 10 === 9
        ? []
        : [
            {
              at: opened,
              type: 'CommitmentMade',
              data: { commitment, kind, subject: subject(n), validUntil: '2020-08-20' },
            },
          ]),
      ...(n % 4 === 0
        ? [
            { at: 6, type: 'InspectionOpened', data: { inspection, subject: subject(n), kind, draw: 'd' } },
            { at: 7, type: 'InspectionConfirmed', data: { inspection } },
          ]
        : []),
      ...(n % 8 === 0 ? [{ at: 7, type: 'RectificationOrdered', data: { inspection, dueOn: '2020-02-29' } }] : []),
      ...(n % 16 === 0 ? [{ at: 9, type: 'RectificationChecked', data: { inspection, done: true } }] : []),
      ...(n % 7 === 3 ? [{ at: 12, type: 'CommitmentWithdrawn', data: { commitment } }] : []),
    ];
  })
  .toSorted((a, b) => a.at - b.at);

readModel.apply({
  events: facts.map(
    ({ type, data, at }, index) =>
      ({
        id: `fact ${index}`,
        stream: `x-${index}`,
        revision: 0,
        position: String(index + 1),
        type,
        data: { ...data, ...on(at) },
        metadata: {},
      }) as unknown as StoredEvent,
  ),
  position: String(facts.length),
  caughtUp: true,
  progress: 1,
});
const reader = readModelReader(readModel);
const days = [...Array(20).keys()].map((day) => addDays('2020-02-18', day));
const page = { size: 100, fromEnd: false };

/** Without what there is none of. */
const some = (counts: Counts) => Object.fromEntries(Object.entries(counts).filter(([, number]) => number !== 0));

describe('the figures of districts', () => {
  it('of a day are the sums of its districts, and the same on the curve', async () => {
    const curve = await countsFromTo(reader, kind, days);
    for (const { day, counts } of curve) {
      const together: { [measure: string]: number } = {};
      for (const of of (await countsOn(reader, kind, day)).values())
        for (const [measure, number] of Object.entries(of)) together[measure] = (together[measure] ?? 0) + number;
      expect([day, some(counts)]).toEqual([day, together]);
    }
    expect(some(curve.at(-1)!.counts)).toMatchObject({ known: 30, confirmed: 8, ended: 4, inTime: 2, overdue: 2 });
  });

  it('of one district alone are its own', async () => {
    for (const place of places) {
      const [one] = await countsFromTo(reader, kind, ['2020-03-02'], [place]);
      expect(some(one!.counts)).toEqual((await countsOn(reader, kind, '2020-03-02')).get(place));
    }
  });

  it('are told by exactly as many as stand behind them', async () => {
    for (const day of ['2020-02-19', '2020-02-23', '2020-02-27', '2020-03-05'])
      for (const [place, counts] of await countsOn(reader, kind, day))
        for (const [measure, number] of Object.entries(counts)) {
          const behind: Behind = { kind, on: day, measure: measure as Behind['measure'], localities: [place] };
          expect(await countBehind(reader, behind)).toBe(number);
          const { edges } = await findBehind(reader, behind, { field: 'subject' }, page);
          expect(new Set(edges.map(({ node }) => node.code)).size).toBe(number);
        }
  });

  it('leave out those who are behind the others: known and not open, open and not inspected', async () => {
    const behind = (measure: Behind['measure']) => countBehind(reader, { kind, on: '2020-03-05', measure });
    const [known, open, inspected] = await Promise.all(
      ['known', 'open', 'inspected'].map((one) => behind(one as 'open')),
    );
    expect(await behind('notOpen')).toBe(known! - open!);
    expect(await behind('notInspected')).toBe(open! - inspected!);
    expect(inspected).toBeGreaterThan(0);
  });

  it('of another kind are none', async () => {
    expect((await countsOn(reader, 'enterpriseResumption', '2020-03-05')).size).toBe(0);
  });
});
