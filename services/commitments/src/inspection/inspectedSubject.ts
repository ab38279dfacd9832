import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { CommitmentEvent } from '@onewindow/schema/commitment/events.ts';
import { commitmentId, commitmentStream, type ToldClause } from '@onewindow/schema/commitment/values.ts';

import { type Commitment, evolveCommitment, isInForce } from '../commitment/commitmentState.ts';
import { readSubject } from '../commitment/subjectState.ts';
import type { InspectedSubject } from './inspectionRule.ts';

/**
 * Reads from the log, never from the read model, a subject and what it has committed to of a kind. One that nobody registered is known by
 * its commitment. Where it has committed to nothing that is in force, the checklist is what the catalogue tells of the kind.
 */
export const readInspected = async (
  store: EventStore,
  catalogue: Pick<Catalogue, 'commitments'>,
  today: Day,
  { code, kind }: { readonly code: string; readonly kind: string },
): Promise<InspectedSubject | undefined> => {
  const [known, last] = await Promise.all([readSubject(store, code), readLast(store, code, kind)]);
  const facts = known?.subject ?? last?.commitment.subject;
  if (!facts) return undefined;
  if (last && isInForce(last.commitment, false, today))
    return { facts, kind, commitment: last.commitment.id, checklist: last.told };
  const told = catalogue.commitments.kinds.find(({ id }) => id === kind);
  return { facts, kind, checklist: told?.clauses ?? [] };
};

interface LastCommitment {
  readonly commitment: Commitment;
  readonly told: readonly ToldClause[];
}

/** The latest of a kind that was made for a subject: numbers follow on each other. */
const readLast = async (store: EventStore, code: string, kind: string): Promise<LastCommitment | undefined> => {
  let last: LastCommitment | undefined;
  for (let n = 1; ; n += 1) {
    const slice = await store.readStream(commitmentStream(commitmentId(code, kind, n)));
    if (!slice.found) return last;
    const events = slice.events as readonly StoredEvent<CommitmentEvent>[];
    const commitment = events.reduce<Commitment | undefined>(evolveCommitment, undefined);
    const told = events.flatMap(({ type, data }) => (type === 'CommitmentMade' ? data.told : []));
    if (commitment) last = { commitment, told };
  }
};
