import { someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { unreckonable } from '@onewindow/kernel/datable.ts';
import { isRefusalOf, type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import {
  type ClosedSpan,
  jointDueDay,
  procedureStops,
  statutoryDueDay,
  stoodStill,
  union,
} from '@onewindow/kernel/legalClock.ts';
import type { AcceptedItem } from '@onewindow/schema/case/values.ts';

import type { CaseContext, CaseRule } from './context.ts';
import { type Case, jointKey } from './state.ts';

/** At most one extension per limit, by at most what the law allows, before the limit lapses (art. 42). */
const extendLimit: CaseRule<'ExtendLimit'> = {
  allowed: (state, context) =>
    state.joint
      ? unless(barOf(undefined, state, context))
      : someOf(
          state.items
            .filter(({ statutory }) => statutory?.extension !== undefined)
            .map(({ item: id }) => ({ id, refusal: barOf(id, state, context) })),
          'limit-not-extensible',
          'item',
        ),
  decide: (data, state, context) => {
    const limit = extensible(data.item, state, context);
    if (isRefusalOf(limit)) return limit;
    const { most } = limit;
    if (data.days > most) return refuse('extension-too-long', 'days', { most });
    return [{ type: 'LimitExtended', data: { ...data, occurredAt: context.now } }];
  },
};

const barOf = (...limit: Parameters<typeof extensible>): Refusal | undefined => {
  const found = unreckonable(() => extensible(...limit));
  return isRefusalOf(found) ? found : undefined;
};

/** By how much the limit of an item, or the joint one, may be extended now. */
const extensible = (item: string | undefined, state: Case, context: CaseContext) => {
  const limit = item === undefined ? jointLimit(state, context) : limitOf(item, state, context);
  if (isRefusalOf(limit)) return limit;
  const { due } = limit;
  if (state.extensions.has(item ?? jointKey)) return refuse('limit-already-extended', 'item');
  return due !== undefined && context.today > due ? refuse('limit-has-lapsed', 'item', { due }) : limit;
};

/** Stands for the end of what has none yet. */
const latest = '9999-12-31';

const jointLimit = (state: Case, context: CaseContext) => {
  const { joint: limit, acceptedOn, receivedOn } = state;
  if (!limit || acceptedOn === undefined) return refuse('limit-not-joint', 'item');
  const most = limit.extension;
  if (most === undefined) return refuse('limit-not-extensible', 'item');
  const still = stoodStill(
    [...state.openings].map(([item, openings]) => ({
      spans: openings.map(({ from, to }) => ({
        from: context.dayOf(from),
        to: to === undefined ? latest : context.dayOf(to),
      })),
      stops: stopsOf(item, state, context),
    })),
  );
  const corrections = correctionsOf(state, context);
  const due = jointDueDay(context.calendar, limit, { receivedOn, acceptedOn, still, corrections });
  return { most, due };
};

/** A limit of art. 42 is one that may be extended. Under joint handling the stage's limit stands in its place. */
const limitOf = (id: string, state: Case, context: CaseContext) => {
  const item = state.items.find((one) => one.item === id);
  if (!item) return refuse('item-not-of-case', 'item');
  const most = item.statutory?.extension;
  if (most === undefined || state.joint) return refuse('limit-not-extensible', 'item');
  const review = state.reviews.get(id);
  if (!review) return refuse('item-not-started', 'item');
  if (review.decided || (review.outcome && review.outcome !== 'object'))
    return refuse('item-already-concluded', 'item');
  return { most, due: dueDayOf(item, state, context) };
};

const dueDayOf = (item: AcceptedItem, state: Case, context: CaseContext) => {
  const { calendar, dayOf } = context;
  return statutoryDueDay(calendar, item, {
    receivedOn: state.receivedOn,
    acceptedOn: state.acceptedOn,
    extensionOf: (id) => state.extensions.get(id) ?? 0,
    reviewOf: (id) => {
      const review = state.reviews.get(id);
      return review && { ...review, ...(review.concludedAt && { concludedOn: dayOf(review.concludedAt) }) };
    },
    stopsOf: (id) => stopsOf(id, state, context),
    corrections: correctionsOf(state, context),
  });
};

/** The days on which special procedures stop an item's clock, also those to come that were announced. */
const stopsOf = (id: string, { procedures }: Case, { calendar, dayOf }: CaseContext): ClosedSpan[] =>
  union(
    procedures
      .filter(({ suspends, items }) => suspends && (items === 'all' || items.includes(id)))
      .flatMap(({ days, prolonged, startedAt, endedAt }) =>
        procedureStops(calendar, {
          from: dayOf(startedAt),
          days,
          prolonged: prolonged.map(({ at, days: more }) => ({ on: dayOf(at), days: more })),
          ...(endedAt && { to: dayOf(endedAt) }),
        }),
      ),
  );

const correctionsOf = ({ correction }: Case, { dayOf }: CaseContext): ClosedSpan[] =>
  correction?.suppliedAt ? [{ from: dayOf(correction.requestedAt), to: dayOf(correction.suppliedAt) }] : [];

/** What is asked of a case's limits. */
export const limitRules = { ExtendLimit: extendLimit };
