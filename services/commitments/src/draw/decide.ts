import { byRules, onceThere, unless } from '@onewindow/kernel/commandRule.ts';
import { type Decider, refuse } from '@onewindow/kernel/decider.ts';
import type { DrawCommand } from '@onewindow/schema/draw/commands.ts';
import type { DrawEvent } from '@onewindow/schema/draw/events.ts';
import type { DrawRefusal } from '@onewindow/schema/draw/refusals.ts';

import { type DrawContext, type DrawRule, firstOf, over } from './drawRule.ts';
import { publishDrawPool } from './publish.ts';
import { commitDrawSecret, isTooLate, recordMissedReveals, revealDrawSecret } from './secrets.ts';
import { type Draw, evolveDraw } from './state.ts';
import { confirmDrawValue, correctDrawValue, enterDrawValue } from './value.ts';

/**
 * Given up only as long as nobody can know any part of the seed: neither has the day of the public value begun, nor is an officer bound to
 * a secret, which they know. Whoever could give up later would do so until a draw pleases.
 */
const abandonDraw: DrawRule<'AbandonDraw'> = {
  allowed: (state, { today, now }) => {
    const isPartlyKnown =
      Object.keys(state.digests).length > 0 || isTooLate(state, now) || today >= state.pool.seed.publicValue.expectedOn;
    return unless(firstOf(over(state), isPartlyKnown && refuse<DrawRefusal>('seed-partly-known', 'draw')));
  },
  decide: ({ draw, reason }, _state, { officer: by, now: occurredAt }) => [
    { type: 'DrawAbandoned', data: { draw, reason, by, occurredAt } },
  ],
};

/** The rules of a draw's stream, `draw-<id>`. */
export const drawDecider: Decider<Draw | undefined, DrawCommand, DrawEvent, DrawContext> = {
  initial: undefined,
  ...byRules({
    PublishDrawPool: publishDrawPool,
    ...onceThere(
      {
        CommitDrawSecret: commitDrawSecret,
        RevealDrawSecret: revealDrawSecret,
        EnterDrawValue: enterDrawValue,
        CorrectDrawValue: correctDrawValue,
        ConfirmDrawValue: confirmDrawValue,
        AbandonDraw: abandonDraw,
        RecordMissedReveals: recordMissedReveals,
      },
      refuse('draw-unknown', 'draw'),
    ),
  }),
  evolve: evolveDraw,
};
