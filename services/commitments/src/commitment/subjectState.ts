import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { SubjectEvent } from '@onewindow/schema/commitment/events.ts';
import { type Subject, type SubjectRisk, subjectStream } from '@onewindow/schema/commitment/values.ts';

/** A subject as its own facts leave it. */
export interface KnownSubject {
  readonly subject: Subject;
  readonly risk?: SubjectRisk;
}

/** The subject after one more of its facts; there is none before it is registered. */
export const evolveSubject = (state: KnownSubject | undefined, event: SubjectEvent): KnownSubject | undefined => {
  if (event.type === 'SubjectRegistered') return { subject: event.data.subject };
  if (!state) return undefined;
  const { type, data } = event;
  switch (type) {
    case 'SubjectAmended':
      return { ...state, subject: { ...state.subject, ...data.changes } };
    case 'SubjectRiskAssessed':
      return { ...state, risk: data.risk };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

/** Reads a subject from its own stream; nothing where nobody has registered it. */
export const readSubject = async (store: EventStore, code: string): Promise<KnownSubject | undefined> => {
  const slice = await store.readStream(subjectStream(code));
  return slice.found
    ? (slice.events as readonly StoredEvent<SubjectEvent>[]).reduce<KnownSubject | undefined>(evolveSubject, undefined)
    : undefined;
};
