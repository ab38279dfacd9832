import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { PersonEvent } from '@onewindow/schema/person/events.ts';
import { expect, it } from 'vitest';

import { type PersonRow, persons } from './persons.ts';

const person = 'a'.repeat(32);
const proposedBy = { role: 'window', id: 'li' };
const at = (day: number) => `2026-11-0${day}T02:00:00.000Z`;

const rowAfter = (...facts: readonly object[]): PersonRow | undefined =>
  facts.reduce<PersonRow | undefined>(
    (row, fact, revision) =>
      persons.evolve(row, { ...fact, revision } as StoredEvent<PersonEvent>, person, revision + 1),
    undefined,
  );

const proposed = { type: 'ForgettingProposed', data: { person, ground: '申请', proposedBy, occurredAt: at(1) } };
const declined = { type: 'ForgettingDeclined', data: { person, reason: '撤回', occurredAt: at(2) } };
const held = { type: 'LegalHoldPlaced', data: { person, ground: '档案', occurredAt: at(3) } };
const lifted = { type: 'LegalHoldLifted', data: { person, reason: '已移交', occurredAt: at(4) } };
const forgotten = { type: 'PersonForgotten', data: { person, ground: '申请', proposedBy, occurredAt: at(5) } };

it('a person shows the proposal and the hold that stand', () => {
  expect(rowAfter(proposed, held)).toEqual({
    id: person,
    forgetting: { ground: '申请', proposedBy, proposedAt: at(1) },
    legalHold: { ground: '档案', placedAt: at(3) },
    revision: 1,
  });
  expect(rowAfter(proposed, declined, held, lifted)).toEqual({ id: person, revision: 3 });
});

it('a key is due to be destroyed once its person is forgotten, and not before', () => {
  expect(persons.columns.dueAt(rowAfter(proposed)!)).toBeNull();
  expect(persons.columns.dueAt(rowAfter(proposed, forgotten)!)).not.toBeNull();
});
