import { unless } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import { digestOfSecret, type SeedPart } from '@onewindow/kernel/draw/drawLots.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { DrawEvent } from '@onewindow/schema/draw/events.ts';
import type { DrawRefusal } from '@onewindow/schema/draw/refusals.ts';

import { type DrawContext, type DrawRule, firstOf, made, over } from './drawRule.ts';
import type { Draw } from './state.ts';

/** Both bind themselves before either reveals: else the second would choose their secret by the first's. */
export const commitDrawSecret: DrawRule<'CommitDrawSecret'> = {
  allowed: (state, context) =>
    unless(
      firstOf(
        notTheirs(state, context),
        state.digests[context.officer] !== undefined && refuse<DrawRefusal>('secret-already-committed', 'draw'),
      ),
    ),
  decide: ({ draw, digest }, _state, { officer, now: occurredAt }) => [
    { type: 'DrawSecretCommitted', data: { draw, officer, digest, occurredAt } },
  ],
};

/** The second to reveal makes the draw, whether they like it or not. */
export const revealDrawSecret: DrawRule<'RevealDrawSecret'> = {
  allowed: (state, context) =>
    unless(
      firstOf(
        notTheirs(state, context),
        officersOf(state).some((one) => state.digests[one] === undefined) &&
          refuse<DrawRefusal>('secrets-not-committed', 'draw'),
        state.secrets[context.officer] !== undefined && refuse<DrawRefusal>('secret-already-revealed', 'draw'),
      ),
    ),
  decide: ({ draw, secret, salt }, state, { officer, now: occurredAt }) => {
    if (digestOfSecret({ draw, officer, secret, salt }) !== state.digests[officer])
      return refuse('secret-of-another-digest', 'secret');
    const revealed: DrawEvent = { type: 'DrawSecretRevealed', data: { draw, officer, secret, salt, occurredAt } };
    const secrets = { ...state.secrets, [officer]: { secret, salt } };
    const parts = officersOf(state).flatMap((one): SeedPart[] => {
      const put = secrets[one];
      return put ? [{ officer: one, ...put }] : [];
    });
    return parts.length < officersOf(state).length
      ? [revealed]
      : [revealed, made(state, { by: 'officers', parts }, draw, occurredAt)];
  },
};

/** What the passing of time says by itself; any other act on the draw would say the same. */
export const recordMissedReveals: DrawRule<'RecordMissedReveals'> = {
  allowed: (state, { now }) =>
    unless(firstOf(over(state), !isTooLate(state, now) && refuse<DrawRefusal>('reveal-still-open', 'draw'))),
  decide: ({ draw }, state, { now }) => missedBy(state, draw, now),
};

/** That the time to reveal is over, where that is so and not on record yet. */
export const missedBy = (state: Draw, draw: string, now: Instant): readonly DrawEvent[] => {
  if (state.missed || !isTooLate(state, now)) return [];
  const officers = officersOf(state);
  const areBound = officers.every((one) => state.digests[one] !== undefined);
  const missed = officers
    .filter((one) => state.secrets[one] === undefined)
    .map((officer) => {
      if (state.digests[officer] === undefined) return { officer, missed: 'commitment' as const };
      return { officer, missed: areBound ? ('reveal' as const) : ('hindered' as const) };
    });
  return missed.length === 0 ? [] : [{ type: 'DrawRevealMissed', data: { draw, missed, occurredAt: now } }];
};

/** Whether nobody can reveal any more. */
export const isTooLate = ({ pool: { seed } }: Draw, now: Instant): boolean =>
  seed.by === 'officers' && now >= seed.revealBy;

/** The two who put in a secret each; none where the seed is a public value. */
export const officersOf = ({ pool: { seed } }: Draw): readonly string[] =>
  seed.by === 'officers' ? seed.officers : [];

const notTheirs = (state: Draw, { officer, now }: DrawContext): ReturnType<typeof firstOf> =>
  firstOf(
    over(state),
    state.pool.seed.by === 'publicValue' && refuse<DrawRefusal>('seed-not-by-officers', 'draw'),
    !officersOf(state).includes(officer) && refuse<DrawRefusal>('not-officer-of-draw', 'draw'),
    isTooLate(state, now) && refuse<DrawRefusal>('reveal-too-late', 'draw'),
  );
