import type { Day } from '@onewindow/kernel/civilDay.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { type CommitmentEvent, commitmentEvents } from '@onewindow/schema/commitment/events.ts';
import type { Subject, Told, ToldClause } from '@onewindow/schema/commitment/values.ts';
import { typesOf } from '@onewindow/schema/event.ts';

import { last } from '../../lastInOrder.ts';
import type { Law } from '../../law.ts';
import { searchable } from '../../searchable.ts';
import { concerned, type Standing, standingAfter } from './standing.ts';

type Made = Extract<CommitmentEvent, { type: 'CommitmentMade' }>['data'];

/** A commitment: its notice, and what came of it. */
export interface CommitmentRow extends Standing {
  readonly id: string;
  readonly kind: string;
  readonly title: Told;
  readonly subject: Subject;
  readonly told: readonly ToldClause[];
  readonly consequences: readonly Told[];
  readonly madeAt: string;
  readonly contact?: NonNullable<Made['contact']>;
  /** Why it was withdrawn. */
  readonly reason?: string;
  readonly finding?: Finding;
  /** The cases that were granted on it, in the order in which they were put on record. */
  readonly cases: readonly string[];
  readonly revision: number;
  /** Set where it was not made here. */
  readonly ledger?: 'demo' | 'import';
}

/** That it proved false. */
interface Finding {
  readonly reason: string;
  readonly evidence: string;
  readonly inspection?: string;
  readonly barredUntil?: Day;
}

/** The columns that lists of commitments are put in order by; each has an index. */
export const orderedBy = ['madeOn', 'name', 'kind', 'locality', 'state', 'validUntil'] as const;

/** One row per commitment. */
export const commitments = ({ dayOf }: Pick<Law, 'dayOf'>) =>
  projection<CommitmentRow, CommitmentEvent>()({
    name: 'commitments',
    events: typesOf(commitmentEvents),
    keys: concerned,
    evolve: (row, event, id) => {
      const standing = standingAfter(row, event, id, dayOf);
      const { type, data, revision } = event;
      if (type === 'CommitmentMade' && data.commitment === id) {
        const { kind, title, subject, told, consequences, contact, occurredAt: madeAt } = data;
        const { ledger } = metadataOf(event);
        const notice = { id, kind, title, subject, told, consequences, madeAt, ...(contact && { contact }) };
        return standing && { ...standing, ...notice, cases: [], revision, ...(ledger && { ledger }) };
      }
      // What takes its place stands in a stream of its own.
      if (!row || type === 'CommitmentMade') return row && { ...row, ...standing };
      const after = { ...row, ...standing, revision };
      switch (type) {
        case 'CommitmentWithdrawn':
          return { ...after, reason: data.reason };
        case 'CommitmentFoundFalse': {
          const { commitment: _, occurredAt: _at, ...finding } = data;
          return { ...after, finding };
        }
        case 'CaseRestedOnCommitment':
          return { ...after, cases: [...row.cases, data.caseId] };
        default:
          return after;
      }
    },
    columns: {
      state: ({ state }) => state,
      kind: ({ kind }) => kind,
      code: ({ subject }) => subject.code,
      subjectKind: ({ subject }) => subject.kind,
      name: ({ subject }) => subject.name,
      locality: ({ subject }) => subject.locality,
      creditCode: ({ subject }) => subject.enterprise.creditCode,
      madeOn: ({ madeOn }) => madeOn,
      validUntil: ({ validUntil }) => validUntil ?? last,
      /** One text to search in. */
      words: ({ id, subject }) => wordsOf(id, subject),
    },
    isRowApart: true,
    searched: ['words'],
    indexes: [
      ...['code', 'creditCode', ...orderedBy].map((column) => [column]),
      // Of one state, kind or locality, the latest first.
      ...['state', 'kind', 'locality'].map((column) => [column, 'madeOn']),
    ],
  });

/** What a commitment is found by: its number, and what its subject and its enterprise are called. */
export const wordsOf = (id: string, { name, enterprise }: Subject): string =>
  searchable([id, name, enterprise.name, enterprise.creditCode].join('\n'));
