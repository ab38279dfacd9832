import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { type SubjectEvent, subjectEvents } from '@onewindow/schema/commitment/events.ts';
import type { Subject, SubjectRisk } from '@onewindow/schema/commitment/values.ts';
import { typesOf } from '@onewindow/schema/event.ts';

import { last } from '../../lastInOrder.ts';
import { searchable } from '../../searchable.ts';

/** A subject as it was last described. */
export interface SubjectRow extends Subject {
  /** Absent while nobody has assessed it. */
  readonly risk?: SubjectRisk;
  readonly riskReason?: string;
  readonly revision: number;
  /** Set where it was not registered here. */
  readonly ledger?: 'demo' | 'import';
}

/** One row per subject that is known, registered by the window or by its first commitment. */
export const subjects = projection<SubjectRow, SubjectEvent>()({
  name: 'subjects',
  events: typesOf(subjectEvents),
  keys: ({ type, data }) => [type === 'SubjectRegistered' ? data.subject.code : data.code],
  evolve: (row, event) => {
    const { type, data, revision } = event;
    if (type === 'SubjectRegistered') {
      const { ledger } = metadataOf(event);
      return { ...data.subject, revision, ...(ledger && { ledger }) };
    }
    if (!row) return undefined;
    switch (type) {
      case 'SubjectAmended':
        return { ...row, ...data.changes, revision };
      case 'SubjectRiskAssessed':
        return { ...row, risk: data.risk, riskReason: data.reason, revision };
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
  columns: {
    kind: ({ kind }) => kind,
    name: ({ name }) => name,
    locality: ({ locality }) => locality,
    creditCode: ({ enterprise }) => enterprise.creditCode,
    enterprise: ({ enterprise }) => enterprise.name,
    risk: ({ risk }) => risk ?? last,
    words: ({ code, name, enterprise }) => searchable([code, name, enterprise.name, enterprise.creditCode].join('\n')),
  },
  isRowApart: true,
  searched: ['words'],
  indexes: [['name'], ['kind'], ['locality'], ['enterprise'], ['risk'], ['creditCode']],
});
