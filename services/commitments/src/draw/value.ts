import { unless } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import type { Seed, SeedPart } from '@onewindow/kernel/draw/drawLots.ts';
import { isWrittenBy } from '@onewindow/schema/catalogue/draws.ts';
import type { DrawRefusal } from '@onewindow/schema/draw/refusals.ts';

import { type DrawContext, type DrawRule, drawable, firstOf, made, over } from './drawRule.ts';
import { isTooLate, missedBy, officersOf } from './secrets.ts';
import type { Draw } from './state.ts';

/** The value of a day is entered when the day is over: before, somebody could enter what is not published yet. */
export const enterDrawValue: DrawRule<'EnterDrawValue'> = {
  allowed: (state, context) =>
    unless(
      firstOf(
        over(state),
        notDue(state, context),
        state.entered && refuse<DrawRefusal>('value-already-entered', 'draw'),
        drawable(state, context),
      ),
    ),
  decide: ({ draw, value }, state, { officer: by, now: occurredAt }) =>
    malformed(state, value) ?? [
      ...missedBy(state, draw, occurredAt),
      { type: 'DrawValueEntered', data: { draw, value, by, occurredAt } },
    ],
};

/** A wrong entry is mended before somebody confirms it, and shows; afterwards the draw is made. */
export const correctDrawValue: DrawRule<'CorrectDrawValue'> = {
  allowed: (state, context) => unless(firstOf(over(state), notEntered(state), drawable(state, context))),
  decide: ({ draw, value, reason }, { entered, ...state }, { officer: by, now: occurredAt }) => {
    const before = entered?.value ?? '';
    if (value === before) return refuse('value-as-entered', 'value');
    return (
      malformed(state, value) ?? [{ type: 'DrawValueCorrected', data: { draw, value, before, reason, by, occurredAt } }]
    );
  },
};

/** Somebody else has looked the value up, too, and says it again; the draw follows at once, so there is no moment to think better of it. */
export const confirmDrawValue: DrawRule<'ConfirmDrawValue'> = {
  allowed: (state, context) =>
    unless(
      firstOf(
        over(state),
        notEntered(state),
        state.entered?.by === context.officer && refuse<DrawRefusal>('value-by-same-person', 'draw'),
        drawable(state, context),
      ),
    ),
  decide: ({ draw, value }, state, { officer: by, now: occurredAt }) =>
    value === state.entered?.value
      ? [
          { type: 'DrawValueConfirmed', data: { draw, value, by, occurredAt } },
          made(state, seedWith(state, value), draw, occurredAt),
        ]
      : refuse('value-differs', 'value'),
};

/** Of two officers the value stands for each who did not reveal. */
const seedWith = (state: Draw, value: string): Seed => {
  if (state.pool.seed.by === 'publicValue') return { by: 'publicValue', value };
  const parts = officersOf(state).map((officer): SeedPart => {
    const put = state.secrets[officer];
    if (put) return { officer, ...put };
    return { officer, missed: state.missed?.find((one) => one.officer === officer)?.missed ?? 'reveal' };
  });
  return { by: 'officers', parts, value };
};

const notDue = (state: Draw, { now, today }: DrawContext) => {
  const { by, publicValue } = state.pool.seed;
  if (by === 'officers' && !isTooLate(state, now)) return refuse<DrawRefusal>('public-value-not-asked', 'draw');
  const { expectedOn } = publicValue;
  return today <= expectedOn && refuse<DrawRefusal>('public-value-not-due', 'draw', { day: expectedOn });
};

const notEntered = ({ entered }: Draw) => !entered && refuse<DrawRefusal>('value-not-entered', 'draw');

const malformed = ({ pool }: Pick<Draw, 'pool'>, value: string) => {
  const { pattern, example } = pool.seed.publicValue;
  return isWrittenBy(pattern, value) ? undefined : refuse<DrawRefusal>('value-of-another-form', 'value', { example });
};
