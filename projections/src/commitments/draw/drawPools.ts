import type { Pool } from '@onewindow/kernel/draw/pool.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import type { DrawEvent } from '@onewindow/schema/draw/events.ts';

type Published = Extract<DrawEvent, { type: 'DrawPoolPublished' }>;

/** A pool as it was published; nothing of it ever changes. */
export interface DrawPoolRow {
  readonly pool: Pool;
}

/** The pool of each draw, apart from the draw, since it is long and seldom read. */
export const drawPools = projection<DrawPoolRow, Published>()({
  name: 'drawPools',
  events: ['DrawPoolPublished'],
  keys: ({ data }) => [data.draw],
  evolve: (_row, { data }) => ({ pool: data.pool as Pool }),
});
