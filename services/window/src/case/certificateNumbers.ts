import { createHash } from 'node:crypto';

import type { StreamRules } from '@onewindow/kernel/context.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import { type Envelope, partOfCommand, sealed } from '@onewindow/kernel/envelope.ts';
import type { EventStore, Fact } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';
import { type CaseEvent, certificateNumberEvents } from '@onewindow/schema/case/events.ts';
import type { CaseRefusal } from '@onewindow/schema/case/refusals.ts';
import { certificateStream } from '@onewindow/schema/streams.ts';

import type { WindowDeps } from '../deps.ts';

/** Certificate numbers: each has a stream of its own, which only the issue of a certificate writes. */
export const certificateNumberRules: StreamRules<WindowDeps> = {
  category: 'certificate',
  offered: [],
  answer: undefined,
  internal: [],
  events: certificateNumberEvents,
  refusals: [],
  handle: () => Promise.reject(new Error('no command is given on a certificate number')),
  tryOut: () => Promise.reject(new Error('no command is given on a certificate number')),
  on: [],
};

/**
 * Takes the numbers of the certificates that are to be issued, or corrected, for their cases' items: the first has a number for ever,
 * in the whole centre. One that its own case took before, in a command that was killed, is its own.
 */
export const reserveNumbers =
  (store: EventStore, world: Pick<World, 'now'>, envelope: Envelope) =>
  async (facts: readonly Fact[]): Promise<Refusal | undefined> => {
    for (const [index, wanted] of numbersIn(facts as readonly CaseEvent[]).entries()) {
      const { number, caseId, item, field } = wanted;
      const stream = streamOfNumber(number);
      const now = instantAt(world.now());
      const command = { type: 'CertificateNumberTaken', data: { number, caseId, item } };
      const taken = { ...command, data: { ...command.data, occurredAt: now } };
      // Not the command's own ids: those are the case's.
      const own = { ...envelope, commandId: partOfCommand(envelope.commandId, index) };
      const appended = await store.append(stream, 'no-stream', sealed([taken], command, own, now));
      if (appended.ok || (await isTakenBy(store, stream, wanted))) continue;
      return refuse<CaseRefusal>('certificate-number-taken', field, { number });
    }
    return undefined;
  };

/** Whether the same numbers could be taken. */
export const numbersLeft =
  (store: EventStore) =>
  async (facts: readonly Fact[]): Promise<Refusal | undefined> => {
    for (const wanted of numbersIn(facts as readonly CaseEvent[])) {
      const holder = await holderOf(store, streamOfNumber(wanted.number));
      if (holder && !isSame(holder, wanted))
        return refuse<CaseRefusal>('certificate-number-taken', wanted.field, { number: wanted.number });
    }
    return undefined;
  };

/** The stream that says whose a certificate's number is. */
export const streamOfNumber = (number: string): string =>
  certificateStream(createHash('sha256').update(number).digest('hex').slice(0, 40));

interface WantedNumber {
  readonly number: string;
  readonly caseId: string;
  readonly item: string;
  readonly field: string;
}

/** A command issues certificates or corrects one; what silence has brought about may stand before either. */
const numbersIn = (facts: readonly CaseEvent[]): readonly WantedNumber[] => [
  ...facts
    .filter((fact) => fact.type === 'CertificateIssued')
    .map(({ data: { number, caseId, item } }, index) => ({
      number,
      caseId,
      item,
      field: `certificates.${index}.number`,
    })),
  ...facts
    .filter((fact) => fact.type === 'CertificateCorrected')
    .flatMap(({ data: { corrected, caseId, item } }) =>
      corrected.number === undefined ? [] : [{ number: corrected.number, caseId, item, field: 'corrected.number' }],
    ),
];

const isTakenBy = async (store: EventStore, stream: string, wanted: WantedNumber): Promise<boolean> => {
  const holder = await holderOf(store, stream);
  return holder !== undefined && isSame(holder, wanted);
};

type Holder = Pick<WantedNumber, 'caseId' | 'item'>;

const holderOf = async (store: EventStore, stream: string): Promise<Holder | undefined> => {
  const slice = await store.readStream(stream, { max: 1 });
  return slice.found ? (slice.events[0]?.data as Holder | undefined) : undefined;
};

const isSame = (holder: Holder, { caseId, item }: Holder): boolean => holder.caseId === caseId && holder.item === item;
