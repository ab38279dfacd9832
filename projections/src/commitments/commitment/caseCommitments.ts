import { projection } from '@onewindow/kernel/projection.ts';
import type { CommitmentEvent } from '@onewindow/schema/commitment/events.ts';

/** The commitments that a case was granted on. */
export interface CaseCommitmentsRow {
  readonly commitments: readonly string[];
}

/** One row per case that was granted on a commitment. */
export const caseCommitments = projection<CaseCommitmentsRow, Extract<CommitmentEvent, { data: { caseId: string } }>>()(
  {
    name: 'caseCommitments',
    events: ['CaseRestedOnCommitment'],
    keys: ({ data }) => [data.caseId],
    evolve: (row, { data }) => ({ commitments: [...(row?.commitments ?? []), data.commitment] }),
  },
);
