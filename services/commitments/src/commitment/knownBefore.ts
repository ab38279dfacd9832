import type { Refusal } from '@onewindow/kernel/decider.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import { type Envelope, partOfCommand, sealed } from '@onewindow/kernel/envelope.ts';
import type { EventStore, Fact } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { CommitmentRefusal } from '@onewindow/schema/commitment/refusals.ts';
import { type Subject, subjectStream } from '@onewindow/schema/commitment/values.ts';

import { readSubject } from './subjectState.ts';

/**
 * Makes a subject known by its first commitment, before that is appended: its code is its enterprise's from then on (decision 8). Whoever
 * is killed in between finds it known when the same command is given again.
 */
export const makeKnown =
  (store: EventStore, world: Pick<World, 'now'>, envelope: Envelope, subject: Subject) =>
  async (facts: readonly Fact[]): Promise<Refusal | undefined> => {
    if (facts.length === 0) return undefined;
    const now = instantAt(world.now());
    const command = { type: 'SubjectRegistered', data: { subject } };
    const registered = { ...command, data: { ...command.data, occurredAt: now } };
    // Not the command's own ids: those are the commitment's.
    const own = { ...envelope, commandId: partOfCommand(envelope.commandId, 0) };
    const appended = await store.append(
      subjectStream(subject.code),
      'no-stream',
      sealed([registered], command, own, now),
    );
    if (appended.ok) return undefined;
    const known = await readSubject(store, subject.code);
    return known?.subject.enterprise.creditCode === subject.enterprise.creditCode
      ? undefined
      : refuse<CommitmentRefusal>('subject-of-another-enterprise', 'subject.code');
  };
