import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { unless } from '@onewindow/kernel/commandRule.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import { type Pool, poolFormat, poolHashOf, type SeedSource, shortOfInspectors } from '@onewindow/kernel/draw/pool.ts';
import { commitmentKindOf } from '@onewindow/schema/catalogue.ts';
import type { DrawCommand } from '@onewindow/schema/draw/commands.ts';
import type { DrawEvent } from '@onewindow/schema/draw/events.ts';
import type { DrawRefusal } from '@onewindow/schema/draw/refusals.ts';
import { mostSubjects } from '@onewindow/schema/draw/values.ts';

import { type DrawContext, type DrawRule, firstOf } from './drawRule.ts';
import type { Draw } from './state.ts';

type Published = Extract<DrawCommand, { type: 'PublishDrawPool' }>['data'];

/** So many days ahead the value may lie: a draw that waits for years keeps every other for its purpose from being published. */
const mostDaysAhead = 92;

/**
 * A pool is published whole or not at all, before anybody can know its seed; and for one purpose only one is open at a time, so that nobody
 * publishes two and keeps the one that pleases.
 */
export const publishDrawPool: DrawRule<'PublishDrawPool', Draw | undefined> = {
  allowed: (state, { isPreviousOver = true }) =>
    unless(
      firstOf(
        state !== undefined && refuse<DrawRefusal>('draw-number-taken', 'kind'),
        !isPreviousOver && refuse<DrawRefusal>('draw-still-open', 'kind'),
      ),
    ),
  decide: (data, _state, context) => {
    const source = seedSourceOf(data.seed, context);
    if ('refused' in source) return source;
    const pool = poolOf(data, source);
    const refusal = firstOf(unknownIn(data, context), handIn(data, context), shortIn(pool));
    if (refusal) return refusal;
    const { draw } = data;
    const { officer: by, now: occurredAt } = context;
    type Recorded = Extract<DrawEvent, { type: 'DrawPoolPublished' }>['data']['pool'];
    return [
      {
        type: 'DrawPoolPublished',
        data: { draw, by, poolHash: poolHashOf(pool), pool: pool as unknown as Recorded, occurredAt },
      },
    ];
  },
};

const seedSourceOf = (
  { by, publicValue: id, expectedOn, officers, revealOn }: Published['seed'],
  { catalogue, today, beginOf }: DrawContext,
): SeedSource | Refusal<DrawRefusal> => {
  const named = catalogue.commitments.publicValues.find((one) => one.id === id);
  if (!named) return refuse('public-value-unknown', 'seed.publicValue');
  const publicValue = { ...named, expectedOn };
  const far = tooFar(expectedOn, today);
  if (by === 'publicValue') {
    if (officers !== undefined || revealOn !== undefined) return refuse('seed-officers-not-asked', 'seed.by');
    return expectedOn > today
      ? (far ?? { by, publicValue })
      : refuse('public-value-not-ahead', 'seed.expectedOn', { day: today });
  }
  const [one, other] = officers ?? [];
  if (one === undefined || other === undefined || revealOn === undefined)
    return refuse('seed-officers-missing', 'seed.officers');
  if (one === other) return refuse('seed-officers-not-two', 'seed.officers');
  if (revealOn <= today) return refuse('reveal-day-not-ahead', 'seed.revealOn', { today });
  // Whoever keeps their secret back must not know what will stand for it.
  if (expectedOn <= revealOn) return refuse('public-value-not-ahead', 'seed.expectedOn', { day: revealOn });
  return far ?? { by, officers: [one, other], revealBy: beginOf(addDays(revealOn, 1)), publicValue };
};

const tooFar = (expectedOn: Day, today: Day): Refusal<DrawRefusal> | undefined => {
  const last = addDays(today, mostDaysAhead);
  return expectedOn > last ? refuse('public-value-too-far', 'seed.expectedOn', { last }) : undefined;
};

/** In one order, whoever names them in which: there is nothing to choose. */
const poolOf = (
  { draw, name, kind, locality, subjects, inspectors, departments, chooses }: Published,
  seed: SeedSource,
): Pool => ({
  format: poolFormat,
  draw,
  name,
  kind,
  ...(locality !== undefined && { locality }),
  subjects: subjects.toSorted((a, b) => (a.code < b.code ? -1 : 1)),
  inspectors: inspectors
    .map(({ excluded, ...one }) => ({ ...one, excluded: excluded.toSorted() }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  departments,
  chooses,
  seed,
});

const unknownIn = ({ kind, locality, inspectors }: Published, { catalogue }: DrawContext) =>
  firstOf(
    commitmentKindOf(catalogue, kind) === undefined && refuse<DrawRefusal>('commitment-kind-unknown', 'kind'),
    locality !== undefined &&
      catalogue.localities.every(({ id }) => id !== locality) &&
      refuse<DrawRefusal>('locality-unknown', 'locality'),
    inspectors.some(({ department }) => catalogue.departments.every(({ id }) => id !== department)) &&
      refuse<DrawRefusal>('department-unknown', 'inspectors'),
  );

/** Whoever can be drawn neither publishes the pool nor puts in a part of the seed. */
const handIn = ({ inspectors, seed }: Published, { officer }: DrawContext) => {
  const hands = new Set([officer, ...(seed.officers ?? [])]);
  return inspectors.some(({ id }) => hands.has(id)) && refuse<DrawRefusal>('inspector-takes-no-part', 'inspectors');
};

const shortIn = (pool: Pool) => {
  const { subjects, chooses } = pool;
  const found = subjects.length;
  if (found > mostSubjects) return refuse<DrawRefusal>('too-many-subjects', 'locality', { found, most: mostSubjects });
  if (found < chooses.subjects)
    return refuse<DrawRefusal>('too-few-subjects', 'chooses.subjects', { found, wanted: chooses.subjects });
  const short = shortOfInspectors(pool);
  return short && refuse<DrawRefusal>('too-few-inspectors', 'inspectors', { ...short, wanted: chooses.inspectors });
};
