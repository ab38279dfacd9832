import { createHash } from 'node:crypto';

import { v5 } from 'uuid';

import type { Fact, NewEvent, StoredEvent } from './eventStore.ts';
import type { Instant } from './instant.ts';

/** Who acts. */
export interface Actor {
  readonly role: string;
  readonly id: string;
  /** In whose place: the head for whom a deputy acts, or the credit code of the applicant for whom an agent does. */
  readonly actingFor?: string;
}

/** What comes with a command besides its content. */
export interface Envelope {
  /** A UUID that the caller chose: the same command again has the same one, and happens once (decision 7). */
  readonly commandId: string;
  readonly actor: Actor;
  /** The conversation and the fact that led to this command; the command itself unless told. */
  readonly correlationId?: string;
  readonly causationId?: string;
  /** The revision that the caller saw; any other is a refusal, not a retry. */
  readonly expectedRevision?: number;
  /** Set where the command is replayed, not given: the ledger is reconstructed or taken over. */
  readonly ledger?: 'demo' | 'import';
}

/** What stands beside every event (decision 13). */
export interface EventMetadata {
  readonly $correlationId: string;
  readonly $causationId: string;
  /** Of the command, where it is not the command itself that the event is said to be caused by. */
  readonly commandId?: string;
  readonly actor: Actor;
  /** Of the event's data: the store says it, who knows the definitions (`versions.ts`). Absent it is the first. */
  readonly schemaVersion?: number;
  /** When the appending node wrote it down, by its clock. */
  readonly recordedAt: Instant;
  /** Of the command's content: the same `commandId` with other content is refused. */
  readonly commandHash: string;
  readonly ledger?: 'demo' | 'import';
}

/**
 * The id of the event at `index` among those that a command yields: the same every time the same actor gives it. Who acts is part
 * of it, so that nobody uses up another's command by giving its id to one of their own: what a policy will do can be reckoned.
 * What the command says is part of the first one's beside (`firstId`).
 */
export const eventId = ({ commandId, actor }: Pick<Envelope, 'commandId' | 'actor'>, index: number): string =>
  v5(`${actor.role} ${actor.id} ${index}`, commandId);

/**
 * The id of the first event: what the command says is part of it, since a store may know a repeat by its ids alone, and would take
 * the same `commandId` with other content for one (decision 7).
 */
const firstId = ({ commandId, actor }: Pick<Envelope, 'commandId' | 'actor'>, hash: string): string =>
  v5(`${actor.role} ${actor.id} 0 ${hash}`, commandId);

/** The id of one of the commands that another is made of, as a replay of many deliveries is. */
export const partOfCommand = (commandId: string, part: number): string => v5(String(part), commandId);

/** The id that the first event of a command had before the actor was part of it. */
export const formerFirstId = (commandId: string): string => v5('0', commandId);

/**
 * Finds among the events of a stream the first that this very command of this very actor yielded, whatever the command said then; also
 * one that was recorded before what the command says, or who acts, was part of its id.
 */
export const findFirstOf = <Event extends StoredEvent>(
  events: readonly Event[],
  envelope: Pick<Envelope, 'commandId' | 'actor'>,
): Event | undefined => {
  if (events.length === 0) return undefined;
  const commandId = envelope.commandId.toLowerCase();
  const withoutContent = eventId(envelope, 0);
  const withoutActor = formerFirstId(commandId);
  return events.find((event) => {
    if (event.id === withoutContent) return true;
    const { actor, commandHash: hash, ...ids } = metadataOf(event);
    if (event.id === withoutActor) return actor.role === envelope.actor.role && actor.id === envelope.actor.id;
    const given = ids.commandId ?? ids.$causationId;
    return given.toLowerCase() === commandId && event.id === firstId(envelope, hash);
  });
};

/** Whether an event is the first that this very command of this very actor yielded. */
export const isFirstOf = (event: StoredEvent, envelope: Pick<Envelope, 'commandId' | 'actor'>): boolean =>
  findFirstOf([event], envelope) !== undefined;

/** A hash of a command's content. Its schema parsed it, so its keys are in the schema's order. */
export const commandHash = (command: Fact): string =>
  createHash('sha256').update(command.type).update(JSON.stringify(command.data)).digest('base64url').slice(0, 22);

/** Facts as they go to the store, under the command's ids and with its metadata. */
export const sealed = (facts: readonly Fact[], command: Fact, envelope: Envelope, recordedAt: Instant): NewEvent[] => {
  const { commandId, actor, correlationId = commandId, causationId = commandId, ledger } = envelope;
  const metadata: EventMetadata = {
    $correlationId: correlationId,
    $causationId: causationId,
    ...(causationId !== commandId && { commandId }),
    actor,
    recordedAt,
    commandHash: commandHash(command),
    ...(ledger && { ledger }),
  };
  return facts.map(({ type, data }, index) => {
    const id = index === 0 ? firstId(envelope, metadata.commandHash) : eventId(envelope, index);
    return { id, type, data, metadata };
  });
};

/** What stands beside a stored event. */
export const metadataOf = (event: StoredEvent): EventMetadata => event.metadata as EventMetadata;

/** Whether a fact was taken over from a ledger and not lived through here: it opens no order and is sent to nobody (decision 9). */
export const isReplayed = (event: StoredEvent): boolean => metadataOf(event).ledger !== undefined;

/** A fact as the cause of what a policy does next. */
export const causeOf = (event: StoredEvent): { eventId: string; correlationId: string } => ({
  eventId: event.id,
  correlationId: metadataOf(event).$correlationId,
});

/** The namespace of the ids of commands that policies give. */
const policies = '6f2a1f0e-4a0b-5c5e-9a57-2f6f0c1d7b11';

/** The namespace of the ids of commands that companies give by callback. */
const callbacks = '0d3a2a52-6c0e-5b0e-8f4b-6c8a1f1d2e55';

/** The id of a company's callback as that of a command: the same callback again is the same command (decision 7). */
export const callbackCommandId = (company: string, webhookId: string): string =>
  v5(`${company} ${webhookId}`, callbacks);

/** The id of a policy's command: whoever gives it for the same act gives the same one, so it happens once. */
export const policyCommandId = (act: string): string => v5(act, policies);
