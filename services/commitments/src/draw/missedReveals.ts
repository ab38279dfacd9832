import { causeOf } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import type { DrawEvent } from '@onewindow/schema/draw/events.ts';

/** A draw whose officers have not revealed both. */
interface OpenReveal {
  readonly revealBy: Instant;
  readonly causedBy: Cause;
}

/**
 * Puts on record who did not reveal by the instant that the pool named. Nothing hangs on when this runs: from that instant on nobody can
 * reveal, and whoever enters the public value would put the same on record.
 */
export const missedReveals: Policy<OpenReveal, DrawEvent> = {
  list: {
    name: 'openReveals',
    events: ['DrawPoolPublished', 'DrawRevealMissed', 'DrawMade', 'DrawAbandoned'],
    keys: ({ data }) => [data.draw],
    evolve: (_row, event) => {
      if (event.type !== 'DrawPoolPublished') return undefined;
      const { seed } = event.data.pool;
      return seed.by === 'officers' ? { revealBy: seed.revealBy, causedBy: causeOf(event) } : undefined;
    },
    columns: { dueAt: ({ revealBy }) => revealBy },
    indexes: [['dueAt']],
  },
  command: ({ causedBy }, draw) => ({
    command: { type: 'RecordMissedReveals', data: { draw } },
    act: `record who did not reveal in ${draw}`,
    causedBy,
  }),
};
