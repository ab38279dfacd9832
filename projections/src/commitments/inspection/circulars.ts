import type { Day } from '@onewindow/kernel/civilDay.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import type { Subject } from '@onewindow/schema/commitment/values.ts';
import type { EventOf } from '@onewindow/schema/event.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { CircularPublished, CircularWithdrawn } from '@onewindow/schema/inspection/events.ts';
import type { CircularGround } from '@onewindow/schema/inspection/values.ts';

import { last } from '../../lastInOrder.ts';
import type { Law } from '../../law.ts';
import { searchable } from '../../searchable.ts';

/** A circular as everybody reads it; one that was withdrawn stays, and says so. */
export interface CircularRow {
  readonly number: string;
  readonly title: string;
  readonly text: string;
  readonly ground: CircularGround;
  readonly subject: Subject;
  readonly publishedOn: Day;
  readonly withdrawn?: { readonly on: Day; readonly reason: string };
  /** Set where it was not recorded here. */
  readonly ledger?: 'demo' | 'import';
}

/** One row per circular. */
export const circulars = ({ dayOf }: Pick<Law, 'dayOf'>) =>
  projection<CircularRow, EventOf<typeof CircularPublished> | EventOf<typeof CircularWithdrawn>>()({
    name: 'circulars',
    events: typesOf([CircularPublished, CircularWithdrawn]),
    keys: ({ data }) => [data.number],
    evolve: (row, event) => {
      const { type, data } = event;
      const on = dayOf(data.occurredAt);
      if (type === 'CircularWithdrawn') return row && { ...row, withdrawn: { on, reason: data.reason } };
      const { number, title, text, ground, subject } = data;
      const { ledger } = metadataOf(event);
      return { number, title, text, ground, subject, publishedOn: on, ...(ledger && { ledger }) };
    },
    columns: {
      creditCode: ({ subject }) => subject.enterprise.creditCode,
      subject: ({ subject }) => subject.code,
      words: ({ number, title, subject }) =>
        searchable([number, title, subject.name, subject.enterprise.name].join('\n')),
      locality: ({ subject }) => subject.locality,
      publishedOn: ({ publishedOn }) => publishedOn,
      withdrawnOn: ({ withdrawn }) => withdrawn?.on ?? last,
    },
    isRowApart: true,
    searched: ['words'],
    indexes: [['publishedOn'], ['locality', 'publishedOn'], ['creditCode'], ['subject']],
  });
