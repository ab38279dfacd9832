import { metadataOf } from '@onewindow/kernel/envelope.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { type CommitmentEvent, commitmentEvents } from '@onewindow/schema/commitment/events.ts';
import type { Subject, Told, ToldClause } from '@onewindow/schema/commitment/values.ts';
import { typesOf } from '@onewindow/schema/event.ts';

import type { Law } from '../../law.ts';
import { wordsOf } from './commitments.ts';
import { concerned, type Standing, standingAfter } from './standing.ts';

/**
 * A commitment as everybody may know it 公示: who committed to what and when, and how it stands. Nothing in it is personal, and nothing
 * that somebody wrote freely, which may be. What inspections found, and circulars, belong here, too.
 */
export interface PublicCommitmentRow extends Standing {
  readonly id: string;
  readonly kind: string;
  readonly title: Told;
  readonly subject: Subject;
  readonly told: readonly ToldClause[];
  readonly consequences: readonly Told[];
  readonly ledger?: 'demo' | 'import';
}

/** One row per commitment, in a table of its own, which everybody reaches whole. */
export const publicCommitments = ({ dayOf }: Pick<Law, 'dayOf'>) =>
  projection<PublicCommitmentRow, CommitmentEvent>()({
    name: 'publicCommitments',
    events: typesOf(commitmentEvents),
    keys: concerned,
    evolve: (row, event, id) => {
      const standing = standingAfter(row, event, id, dayOf);
      if (!standing || (row && standing === row)) return row;
      if (row) return { ...row, ...standing };
      if (event.type !== 'CommitmentMade') return undefined;
      const { kind, title, subject, told, consequences } = event.data;
      const { ledger } = metadataOf(event);
      return { ...standing, id, kind, title, subject, told, consequences, ...(ledger && { ledger }) };
    },
    columns: {
      state: ({ state }) => state,
      kind: ({ kind }) => kind,
      subjectKind: ({ subject }) => subject.kind,
      locality: ({ subject }) => subject.locality,
      madeOn: ({ madeOn }) => madeOn,
      words: ({ id, subject }) => wordsOf(id, subject),
    },
    isRowApart: true,
    searched: ['words'],
    indexes: [['madeOn'], ...['state', 'kind', 'locality'].map((column) => [column, 'madeOn'])],
  });
