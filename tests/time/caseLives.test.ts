import { isDeepStrictEqual } from 'node:util';

import { loadCalendar } from '@onewindow/infra/calendars.ts';
import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { cases } from '@onewindow/projections/cases/cases.ts';
import {
  caseClock,
  deliveryDue,
  isDeliveredInTime,
  itemDue,
  promiseOf,
  suspendedUntil,
} from '@onewindow/projections/cases/clock.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import { figuresOf } from '@onewindow/projections/cases/stageDurations.ts';
import { caseEvents, type CaseEvent, formerCaseEvents } from '@onewindow/schema/case/events.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { runs } from '../runs.ts';
import type { Chance } from './caseActs.ts';
import { type Beginning, caseLife, laws, type Step } from './caseLife.ts';
import { diary, lapseFaults } from './lapseFaults.ts';
import { type Answers, naiveAnswers } from './naiveAnswers.ts';

const china = loadCalendar({ kind: 'cn' });
/** Every working day that a life can see, asked for one by one. */
const works = new Set<Day>();
for (let day = '2018-12-01'; day < '2029-01-01'; day = addDays(day, 1)) if (china.isWorkingDay(day)) works.add(day);

const chance: fc.Arbitrary<Chance> = fc.record({
  wait: fc.oneof(
    { weight: 6, arbitrary: fc.nat({ max: 2 }) },
    { weight: 3, arbitrary: fc.nat({ max: 7 }) },
    { weight: 1, arbitrary: fc.nat({ max: 30 }) },
  ),
  aim: fc.oneof(
    { weight: 8, arbitrary: fc.constant('none' as const) },
    { weight: 2, arbitrary: fc.constantFrom('lastDay' as const, 'dayAfter' as const) },
  ),
  act: fc.nat({ max: 9_999 }),
  isWild: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  pick: fc.nat({ max: 999 }),
  other: fc.nat({ max: 9_999 }),
  days: fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 9 }) },
    { weight: 1, arbitrary: fc.integer({ min: 10, max: 40 }) },
  ),
});
const beginning: fc.Arbitrary<Beginning> = fc.record({
  law: fc.nat({ max: laws.length - 1 }),
  stage: fc.nat({ max: 2 }),
  category: fc.nat({ max: 2 }),
  traits: fc.nat({ max: 7 }),
  enteredOn: fc.nat({ max: 7 * 365 }).map((days) => addDays('2019-11-01', days)),
  earlier: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat({ max: 12 }) }),
  isWatched: fc.boolean(),
});

describe('whatever happens to a case in a year', () => {
  it('its days are those that are found from day to day on a wall calendar', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(beginning, fc.array(chance, { minLength: 1, maxLength: 150, size: 'max' }), (begun, chances) => {
        const law = laws[begun.law]!;
        const projection = cases(law);
        let row: CaseTimeline | undefined;
        let folded = 0;
        for (const step of caseLife(begun, chances, works)) {
          for (; folded < step.after.length; folded += 1) {
            const { fact } = step.after[folded]!;
            seen.add(fact.type);
            row = projection.evolve(row, stored(fact, folded), '', folded);
          }
          // Between two facts no due day moves: what holds after each of them holds on every day until the next.
          expect([...lapseFaults(step, works), ...(row ? disagreements(step, row, law) : [])]).toEqual([]);
        }
      }),
      { numRuns: runs({ usual: 300, full: 4_000 }) },
    );
    // A life that knows none of something has proved nothing of it.
    expect(written.filter((type) => !seen.has(type))).toEqual([]);
  });
});

/** What only older logs hold; what mends another act; and what follows from another case: a life here has one, and its days are true. */
const others = new Set<string>([
  // That somebody asks for an act moves no day.
  'ActProposed',
  ...formerCaseEvents.map(({ type }) => type),
  'EntryVoided',
  'ReceiptDayCorrected',
  'CertificateCorrected',
  'ActEnteredLate',
  'PredecessorEnded',
  'PredecessorRestored',
  'HookupDemandRevised',
  'SilenceTakenAsRenewal',
]);
const written = caseEvents.map(({ type }) => type).filter((type) => !others.has(type));

const stored = (fact: CaseEvent, place: number): StoredEvent<CaseEvent> =>
  ({ ...fact, id: '', stream: '', revision: place, position: String(place), metadata: {} }) as StoredEvent<CaseEvent>;

/** What the read model says. */
const answersOf = (row: CaseTimeline, law: (typeof laws)[number]): Answers => {
  const { calendar } = law;
  const { limits, unreckonable } = caseClock(calendar, row);
  if (unreckonable) throw new Error('a life lies within the calendar');
  const { columns } = cases(law);
  const each = <Answer>(
    of: (item: CaseTimeline['items'][number]) => Answer,
    which: (item: CaseTimeline['items'][number]) => boolean = () => true,
  ) => Object.fromEntries(row.items.filter(which).map((item) => [item.item, of(item)]));
  const figures = figuresOf(row, law);
  return {
    limits: limits.map(({ dueOn, kind, item = '' }) => `${dueOn} ${kind} ${item}`).toSorted(),
    amberOn: columns.amberOn(row) ?? undefined,
    statutory: each((item) => itemDue(calendar, item, row)),
    promised: each(
      (item) => promiseOf(calendar, item, row),
      (item) => item.openedOn !== undefined && item.outcome !== 'object',
    ),
    delivery: each(
      ({ decided }) => decided && deliveryDue(calendar, decided),
      ({ decided }) => decided !== undefined,
    ),
    deliveredInTime: each(
      ({ decided }) => decided && isDeliveredInTime(calendar, decided),
      ({ decided }) => decided !== undefined,
    ),
    suspendedUntil: suspendedUntil(calendar, row),
    time: figures && { withinCommitted: undefined, withinStatutory: undefined, ...figures },
  };
};

/** What the read model and the wall calendar do not agree on, with the facts. */
const disagreements = ({ before, after }: Step, row: CaseTimeline, law: (typeof laws)[number]): readonly string[] => {
  if (after === before) return [];
  const told = answersOf(row, law);
  const reckoned = naiveAnswers(after, works);
  const names = Object.keys(reckoned) as (keyof Answers)[];
  return names
    .filter((name) => !isDeepStrictEqual(told[name], reckoned[name]))
    .map((name) => `${diary(after)}\n${name}: ${said(told[name])}, by the wall calendar ${said(reckoned[name])}`);
};
const said = (answer: unknown): string => JSON.stringify(answer) ?? 'none';
