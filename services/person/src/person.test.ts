import { conforming, specification } from '@onewindow/kernel/spec.ts';
import { type PersonCommand, personCommands } from '@onewindow/schema/person/commands.ts';
import { type PersonEvent, personEvents } from '@onewindow/schema/person/events.ts';
import { describe, expect, it } from 'vitest';

import { type PersonContext, personDecider, type PersonState } from './decide.ts';

const person = 'a'.repeat(32);
const decider = conforming(personDecider, { commands: personCommands, events: personEvents });
const asWhom = (id: string, { isKnown = true, role = 'window' } = {}) =>
  specification<PersonState, PersonCommand, PersonEvent, PersonContext>(decider, {
    now: '2026-11-27T02:00:00.000Z',
    actor: { role, id },
    isKnown,
  });
const { given } = asWhom('li');
const another = asWhom('wang');

const occurredAt = '2026-11-26T02:00:00.000Z';
const propose: PersonCommand = { type: 'ProposeForgetting', data: { person, ground: '本人申请' } };
const confirm: PersonCommand = { type: 'ConfirmForgetting', data: { person } };
const decline: PersonCommand = { type: 'DeclineForgetting', data: { person, reason: '撤回' } };
const hold: PersonCommand = { type: 'PlaceLegalHold', data: { person, ground: '档案法第十三条' } };
const lift: PersonCommand = { type: 'LiftLegalHold', data: { person, reason: '已移交' } };
const proposed: PersonEvent = {
  type: 'ForgettingProposed',
  data: { person, ground: '本人申请', proposedBy: { role: 'window', id: 'li' }, occurredAt },
};
const declined: PersonEvent = { type: 'ForgettingDeclined', data: { person, reason: '撤回', occurredAt } };
const held: PersonEvent = { type: 'LegalHoldPlaced', data: { person, ground: '档案法第十三条', occurredAt } };
const lifted: PersonEvent = { type: 'LegalHoldLifted', data: { person, reason: '已移交', occurredAt } };
const forgotten: PersonEvent = {
  type: 'PersonForgotten',
  data: { person, ground: '本人申请', proposedBy: { role: 'window', id: 'li' }, occurredAt },
};

describe('a person', () => {
  it('is not forgotten, nor proposed to be, as long as a project in which they are named is under legal hold', () => {
    const inHeldProject = { project: '2105-310116-04-01-000001', ground: '档案法第十三条' };
    given().when(propose, { inHeldProject }).refuses('project-under-hold', 'person');
    another.given(proposed).when(confirm, { inHeldProject }).refuses('project-under-hold', 'person');
    another.given(proposed).when(decline, { inHeldProject }).yields({ type: 'ForgettingDeclined' });
  });

  it('is forgotten by two people: one proposes, another confirms', () => {
    given()
      .when(propose)
      .yields({ type: 'ForgettingProposed', data: { ground: '本人申请', proposedBy: { role: 'window', id: 'li' } } });
    another
      .given(proposed)
      .when(confirm)
      .yields({ type: 'PersonForgotten', data: { ground: '本人申请' } });
  });

  it('is not forgotten by who proposed it, in whatever role they come again', () => {
    given(proposed).when(confirm).refuses('same-person');
    asWhom('li', { role: 'archives' }).given(proposed).when(confirm).refuses('same-person');
  });

  it('is not forgotten where nobody proposed it, or where that was declined', () => {
    another.given().when(confirm).refuses('forgetting-not-proposed', 'person');
    another.given(proposed, declined).when(confirm).refuses('forgetting-not-proposed', 'person');
    given().when(decline).refuses('forgetting-not-proposed', 'person');
    another.given(proposed).when(decline).yields({ type: 'ForgettingDeclined' });
    given(proposed, declined).when(propose).yields({ type: 'ForgettingProposed' });
    given(proposed).when(propose).refuses('forgetting-already-proposed', 'person');
  });

  it('is not forgotten as long as a legal hold stands, and who asks is told its ground', () => {
    given(held).when(propose).refuses('legal-hold', 'person');
    another.given(proposed, held).when(confirm).refuses('legal-hold', 'person');
    another.given(proposed, held, lifted).when(confirm).yields({ type: 'PersonForgotten' });
    expect(
      personDecider.decide(
        propose,
        { hold: { ground: '档案法第十三条' } },
        { now: occurredAt, actor: { role: 'window', id: 'li' }, isKnown: true },
      ),
    ).toMatchObject({ details: { ground: '档案法第十三条' } });
  });

  it('is held once, and let go once', () => {
    given().when(hold).yields({ type: 'LegalHoldPlaced' });
    given(held).when(hold).refuses('legal-hold-stands', 'person');
    given(held).when(lift).yields({ type: 'LegalHoldLifted' });
    given(held, lifted).when(lift).refuses('no-legal-hold', 'person');
  });

  it('of whom nothing is there, or nothing any more, is not decided on', () => {
    for (const command of [propose, confirm, decline, hold, lift]) {
      asWhom('li', { isKnown: false }).given().when(command).refuses('person-unknown', 'person');
      given(proposed, forgotten).when(command).refuses('already-forgotten', 'person');
    }
  });
});
