import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { causeOf } from '@onewindow/kernel/envelope.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import type { CommitmentEvent } from '@onewindow/schema/commitment/events.ts';

import type { CommitmentsDeps } from '../deps.ts';

/** A commitment that holds until a day. */
interface Standing {
  readonly validUntil: Day;
  readonly causedBy: Cause;
}

/**
 * Puts on record that a commitment has run out, on the day after its last. Nothing hangs on when this runs: whoever asks is told by the
 * day itself.
 */
export const lapsing = ({ beginOf }: Pick<CommitmentsDeps['law'], 'beginOf'>): Policy<Standing, CommitmentEvent> => ({
  list: {
    name: 'commitmentsToLapse',
    events: ['CommitmentMade', 'CommitmentWithdrawn', 'CommitmentLapsed', 'CommitmentFoundFalse'],
    keys: ({ type, data }) =>
      type === 'CommitmentMade' && data.replaces !== undefined ? [data.commitment, data.replaces] : [data.commitment],
    evolve: (_row, event, commitment) => {
      const { type, data } = event;
      if (type !== 'CommitmentMade' || data.commitment !== commitment || data.validUntil === undefined)
        return undefined;
      return { validUntil: data.validUntil, causedBy: causeOf(event) };
    },
    columns: { dueAt: ({ validUntil }) => beginOf(addDays(validUntil, 1)) },
    indexes: [['dueAt']],
  },
  command: ({ causedBy }, commitment) => ({
    command: { type: 'LapseCommitment', data: { commitment } },
    act: `lapse ${commitment}`,
    causedBy,
  }),
});
