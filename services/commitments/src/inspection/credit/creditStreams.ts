import { streamRules } from '@onewindow/kernel/context.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import {
  type CreditCommand,
  EnterCredit,
  internalCreditCommands,
  offeredCreditCommands,
} from '@onewindow/schema/inspection/commands.ts';
import { type CreditEvent, creditEvents } from '@onewindow/schema/inspection/events.ts';
import { creditRefusals } from '@onewindow/schema/inspection/refusals.ts';
import { creditCodeOf, creditStream } from '@onewindow/schema/inspection/streams.ts';

import type { CommitmentsDeps } from '../../deps.ts';
import type { Inspection } from '../inspectionState.ts';
import { readInspection } from '../readInspection.ts';
import { type CreditContext, creditDecider } from './creditRules.ts';
import { type CreditRecord, evolveCredit } from './creditState.ts';

const contextOf =
  (
    { catalogue, dayOf }: CommitmentsDeps['law'],
    actor: Actor,
    inspections: ReadonlyMap<string, Inspection>,
    inspection?: string,
  ) =>
  (now: Instant): CreditContext => ({
    now,
    today: dayOf(now),
    actor,
    catalogue,
    inspections,
    ...(inspection !== undefined && { inspection }),
  });

/** Of whose record a mark is, follows from the inspection; where there is none the command is refused, on no record at all. */
const locateEntry = async ({ store, law }: CommitmentsDeps, inspection: string, actor: Actor) => {
  const known = await readInspection(store, inspection);
  return {
    stream: creditStream(known?.subject.enterprise.creditCode ?? ''),
    contextAt: contextOf(law, actor, new Map(known ? [[inspection, known]] : []), inspection),
  };
};

/** The record itself says on which inspections its marks rest. */
const locateRecord = async ({ store, law }: CommitmentsDeps, creditCode: string, actor: Actor) => {
  const stream = creditStream(creditCode);
  const record = await readRecord(store, stream);
  const standing = record.filter(({ ended }) => ended === undefined).map(({ inspection }) => inspection);
  const inspections = await Promise.all(
    [...new Set(standing)].map(async (id) => [id, await readInspection(store, id)] as const),
  );
  const known = new Map(inspections.flatMap(([id, inspection]) => (inspection ? [[id, inspection] as const] : [])));
  return { stream, contextAt: contextOf(law, actor, known) };
};

const readRecord = async (store: EventStore, stream: string): Promise<CreditRecord> => {
  const slice = await store.readStream(stream);
  return slice.found
    ? (slice.events as readonly StoredEvent<CreditEvent>[]).reduce(evolveCredit, creditDecider.initial)
    : creditDecider.initial;
};

/** Credit records: a firm has one, with its marks. */
export const creditRules = streamRules({
  category: 'credit',
  offered: offeredCreditCommands,
  internal: internalCreditCommands,
  answer: { type: 'CreditRecord', field: 'creditRecord' },
  events: creditEvents,
  refusals: creditRefusals,
  decider: creditDecider,
  locate: (deps: CommitmentsDeps, { type, data }: CreditCommand, { actor }) =>
    type === 'EnterCredit'
      ? locateEntry(deps, data.inspection, actor)
      : locateRecord(deps, creditCodeOf(data.entry), actor),
  on: [
    { object: 'Inspection', commands: [EnterCredit], locate: locateEntry },
    {
      object: 'CreditRecord',
      commands: offeredCreditCommands.filter((one) => one !== EnterCredit),
      locate: locateRecord,
    },
  ],
});
