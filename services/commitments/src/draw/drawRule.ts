import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { CommandRule } from '@onewindow/kernel/commandRule.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import { drawLots, type Seed } from '@onewindow/kernel/draw/drawLots.ts';
import { poolHashOf } from '@onewindow/kernel/draw/pool.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { DrawCommand } from '@onewindow/schema/draw/commands.ts';
import type { DrawEvent } from '@onewindow/schema/draw/events.ts';
import type { DrawRefusal } from '@onewindow/schema/draw/refusals.ts';

import type { Draw } from './state.ts';

/** What a decision on a draw needs to know beside it. */
export interface DrawContext {
  readonly now: Instant;
  readonly today: Day;
  /** Whoever acts. */
  readonly officer: string;
  readonly catalogue: Catalogue;
  /** The first instant of a civil day. */
  readonly beginOf: (day: Day) => Instant;
  /** Whether the draw before it for the same purpose is over; nothing where there is none. */
  readonly isPreviousOver?: boolean;
}

type Data<Type extends DrawCommand['type']> = Extract<DrawCommand, { type: Type }>['data'];

/** A rule of a command on a draw. */
export type DrawRule<Type extends DrawCommand['type'], State = Draw> = CommandRule<
  Data<Type>,
  State,
  DrawEvent,
  DrawContext,
  DrawRefusal
>;

/** The first of some refusals that stands in the way. */
export const firstOf = (...refusals: readonly (Refusal<DrawRefusal> | false | undefined)[]) =>
  refusals.find((one) => one !== false && one !== undefined) as Refusal<DrawRefusal> | undefined;

/** Nothing more can be done with a draw that was made, or given up. */
export const over = ({ isOver }: Draw) => isOver && refuse<DrawRefusal>('draw-is-over', 'draw');

/** Whoever can be drawn has no hand in what draws. */
export const drawable = ({ pool }: Draw, { officer }: DrawContext) =>
  pool.inspectors.some(({ id }) => id === officer) && refuse<DrawRefusal>('inspector-takes-no-part', 'draw');

/** What follows from a pool and its seed. */
export const made = ({ pool }: Draw, seed: Seed, draw: string, occurredAt: Instant): DrawEvent => ({
  type: 'DrawMade',
  data: {
    draw,
    poolHash: poolHashOf(pool),
    seed: seed as Extract<DrawEvent, { type: 'DrawMade' }>['data']['seed'],
    chosen: drawLots(pool, seed).map(({ subject, inspectors }) => ({ subject, inspectors: [...inspectors] })),
    occurredAt,
  },
});
