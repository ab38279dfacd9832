import { type StreamRules, streamRules } from '@onewindow/kernel/context.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';
import {
  type DrawCommand,
  internalDrawCommands,
  offeredDrawCommands,
  PublishDrawPool,
} from '@onewindow/schema/draw/commands.ts';
import { type DrawEvent, drawEvents } from '@onewindow/schema/draw/events.ts';
import { drawRefusals } from '@onewindow/schema/draw/refusals.ts';
import { drawStream, partsOfDraw } from '@onewindow/schema/draw/values.ts';

import type { CommitmentsDeps } from '../deps.ts';
import { drawDecider } from './decide.ts';
import type { DrawContext } from './drawRule.ts';
import { missedReveals } from './missedReveals.ts';
import { evolveDraw, type Draw } from './state.ts';

/** The streams of draws of subjects and inspectors. */
export const drawStreams: readonly StreamRules<CommitmentsDeps>[] = [
  streamRules({
    category: 'draw',
    offered: offeredDrawCommands,
    internal: internalDrawCommands,
    answer: { type: 'Draw', field: 'draw' },
    events: drawEvents,
    refusals: drawRefusals,
    decider: drawDecider,
    locate: async (deps: CommitmentsDeps, { type, data }: DrawCommand, { actor }) => {
      const begins = type === 'PublishDrawPool';
      const previous = begins ? await isPreviousOver(deps.store, data.draw) : undefined;
      return {
        stream: drawStream(data.draw),
        begins,
        contextAt: (now) => ({
          ...contextOf(deps, actor.id, now),
          ...(previous !== undefined && { isPreviousOver: previous }),
        }),
      };
    },
    on: [
      {
        object: 'Centre',
        commands: [PublishDrawPool],
        locate: async (deps: CommitmentsDeps, _id, actor) => ({ contextAt: (now) => contextOf(deps, actor.id, now) }),
      },
      {
        object: 'Draw',
        commands: offeredDrawCommands.filter((one) => one !== PublishDrawPool),
        locate: async (deps: CommitmentsDeps, draw, actor) => ({
          stream: drawStream(draw),
          contextAt: (now) => contextOf(deps, actor.id, now),
        }),
      },
    ],
  }),
];

/** What follows from their facts, and from the passing of time. */
export const drawPolicies = [missedReveals] as unknown as readonly AnyPolicy[];

const contextOf = (
  { law: { catalogue, dayOf, beginOf } }: CommitmentsDeps,
  officer: string,
  now: Instant,
): DrawContext => ({
  now,
  today: dayOf(now),
  officer,
  catalogue,
  beginOf,
});

/** Whether the draw before one for the same purpose is over; nothing of the first. */
const isPreviousOver = async (store: EventStore, draw: string): Promise<boolean | undefined> => {
  const { purpose, n } = partsOfDraw(draw);
  if (n === 1) return undefined;
  const slice = await store.readStream(drawStream(`${purpose}-${n - 1}`));
  const events = slice.found ? (slice.events as readonly StoredEvent<DrawEvent>[]) : [];
  return events.reduce<Draw | undefined>(evolveDraw, undefined)?.isOver ?? false;
};
