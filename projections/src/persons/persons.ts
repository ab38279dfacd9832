import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { immediately } from '@onewindow/kernel/dueRows.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type PersonEvent, personEvents } from '@onewindow/schema/person/events.ts';

import { projectHolds } from './projectHolds.ts';

/** What was decided on a person's data. */
export interface PersonRow {
  readonly id: string;
  readonly forgetting?:
    | { readonly ground: string; readonly proposedBy: Actor; readonly proposedAt: Instant }
    | undefined;
  readonly legalHold?: { readonly ground: string; readonly placedAt: Instant } | undefined;
  readonly forgottenAt?: Instant;
  readonly revision: number;
}

/** One row per person on whose data something was decided; due are the keys that must not be there any more. */
export const persons = projection<PersonRow, PersonEvent>()({
  name: 'persons',
  events: typesOf(personEvents),
  keys: ({ data }) => [data.person],
  evolve: (before, { type, data, revision }, id) => {
    const row: PersonRow = { id, ...before, revision };
    const { occurredAt: at } = data;
    switch (type) {
      case 'ForgettingProposed':
        return { ...row, forgetting: { ground: data.ground, proposedBy: data.proposedBy, proposedAt: at } };
      case 'ForgettingDeclined':
        return { ...row, forgetting: undefined };
      case 'PersonForgotten':
        return { ...row, forgottenAt: at };
      case 'LegalHoldPlaced':
        return { ...row, legalHold: { ground: data.ground, placedAt: at } };
      case 'LegalHoldLifted':
        return { ...row, legalHold: undefined };
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
  columns: { dueAt: ({ forgottenAt }) => (forgottenAt === undefined ? null : immediately) },
  indexes: [['dueAt']],
});

/** What is shown of persons. */
export const personProjections = () => [persons, projectHolds];
