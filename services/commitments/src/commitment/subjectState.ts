import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { SubjectEvent } from '@onewindow/schema/commitment/events.ts';
import type { Subject, SubjectRisk } from '@onewindow/schema/commitment/values.ts';

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
