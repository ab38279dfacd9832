import type { Actor } from '@onewindow/kernel/envelope.ts';
import { conforming, specification } from '@onewindow/kernel/spec.ts';
import {
  type DutyCommand,
  dutyCommands,
  type MandateCommand,
  mandateCommands,
} from '@onewindow/schema/access/commands.ts';
import { type DutyEvent, dutyEvents, type MandateEvent, mandateEvents } from '@onewindow/schema/access/events.ts';
import { describe, it } from 'vitest';

import { dutyDecider, mandateDecider } from './duties.ts';

const head: Actor = { role: 'head', id: 'wang' };
const centreHead: Actor = { role: 'centreHead', id: 'zhou' };
const deputy: Actor = { role: 'head', id: 'li', actingFor: 'wang' };
const moment = {
  now: '2026-06-01T02:00:00.000Z',
  today: '2026-06-01',
  actor: head,
  person: 'wang',
  departments: ['housing'],
};
const occurredAt = '2026-05-01T02:00:00.000Z';

describe('the duties of a head', () => {
  const { given } = specification(conforming(dutyDecider, { commands: dutyCommands, events: dutyEvents }), moment);
  const facts = { person: 'wang', department: 'housing', deputy: 'li', from: '2026-01-01', until: '2026-12-31' };
  const name = (changes: object = {}): DutyCommand => ({ type: 'NameDeputy', data: { ...facts, ...changes } });
  const named: DutyEvent = { type: 'DeputyNamed', data: { ...facts, occurredAt } };
  const leave = (changes: object = {}): DutyCommand => ({
    type: 'RecordLeave',
    data: { person: 'wang', from: '2026-06-01', until: '2026-06-05', ...changes },
  });
  const onLeave: DutyEvent = {
    type: 'LeaveRecorded',
    data: { person: 'wang', from: '2026-06-01', until: '2026-06-05', occurredAt },
  };
  const endDeputy: DutyCommand = { type: 'EndDeputy', data: { person: 'wang', reason: '调整' } };
  const endLeave: DutyCommand = { type: 'EndLeave', data: { person: 'wang' } };

  it('are said by the head of themselves, and by the head of the centre of everybody', () => {
    given().when(name()).yields({ type: 'DeputyNamed', data: facts });
    given().when(leave()).yields({ type: 'LeaveRecorded' });
    for (const command of [name(), leave(), endDeputy, endLeave]) {
      given(named, onLeave)
        .when(command, { actor: { role: 'head', id: 'zhao' } })
        .refuses('only-ones-own', 'person');
    }
    given().when(name(), { actor: centreHead }).yields({ type: 'DeputyNamed' });
  });

  it('of the head of the centre are said by nobody but themselves', () => {
    const { department: _, ...ofCentre } = { ...facts, person: 'zhou' };
    const command: DutyCommand = { type: 'NameDeputy', data: ofCentre };
    const by = (actor: Actor) => ({ actor, person: 'zhou' });
    given().when(command, by(centreHead)).yields({ type: 'DeputyNamed', data: ofCentre });
    for (const actor of [head, { ...centreHead, id: 'another' }, { ...head, id: 'zhou' }])
      given().when(command, by(actor)).refuses('only-ones-own', 'person');
    given()
      .when(command, by({ role: 'centreHead', id: 'li', actingFor: 'zhou' }))
      .refuses('acts-for-another');
  });

  it('are not handed on by the deputy', () => {
    for (const command of [name(), leave(), endDeputy, endLeave])
      given(named, onLeave).when(command, { actor: deputy }).refuses('acts-for-another');
  });

  it('are handed to a person, who is somebody else, for days to come', () => {
    given()
      .when(name({ deputy: 'wang' }))
      .refuses('deputy-of-oneself', 'deputy');
    given()
      .when(name({ department: 'nowhere' }))
      .refuses('department-unknown', 'department');
    given()
      .when(name({ deputy: 'key.figures' }))
      .refuses('machine-acts-for-nobody');
    given()
      .when(name({ until: '2025-12-31' }))
      .refuses('ends-before-it-begins', 'until');
    given()
      .when(name({ until: '2026-05-31' }))
      .refuses('period-is-over', 'until');
    given()
      .when(leave({ until: '2026-05-31' }))
      .refuses('ends-before-it-begins', 'until');
  });

  it('end once', () => {
    given(named).when(endDeputy).yields({ type: 'DeputyEnded' });
    given().when(endDeputy).refuses('no-deputy', 'person');
    given(onLeave).when(endLeave).yields({ type: 'LeaveEnded' });
    given().when(endLeave).refuses('not-on-leave', 'person');
    given(onLeave).when(endLeave, { today: '2026-06-06' }).refuses('not-on-leave', 'person');
  });
});

describe('a mandate', () => {
  const { given } = specification(
    conforming(mandateDecider, { commands: mandateCommands, events: mandateEvents }),
    moment,
  );
  const named = { creditCode: '91310116MA1J000100', agent: 'chen' };
  const facts = { ...named, from: '2026-01-01', until: '2026-12-31', document: '授权委托书 1' };
  const grant = (changes: object = {}): MandateCommand => ({ type: 'GrantMandate', data: { ...facts, ...changes } });
  const granted: MandateEvent = { type: 'MandateGranted', data: { ...facts, occurredAt } };
  const end: MandateCommand = { type: 'EndMandate', data: { ...named, reason: '已办结' } };
  const ended: MandateEvent = { type: 'MandateEnded', data: { ...named, reason: '已办结', occurredAt } };

  it('is granted once at a time, again when it is over', () => {
    given().when(grant()).yields({ type: 'MandateGranted', data: facts });
    given(granted).when(grant()).refuses('mandate-stands', 'agent');
    given(granted, ended).when(grant()).yields({ type: 'MandateGranted' });
    given(granted)
      .when(grant({ until: '2027-12-31' }), { today: '2027-01-01' })
      .yields({ type: 'MandateGranted' });
  });

  it('is granted for days to come, to a person, and not by an agent', () => {
    given()
      .when(grant({ from: '2027-01-01' }))
      .refuses('ends-before-it-begins', 'until');
    given()
      .when(grant({ until: '2026-05-31' }))
      .refuses('period-is-over', 'until');
    given()
      .when(grant({ agent: 'key.portal' }))
      .refuses('machine-acts-for-nobody');
    given()
      .when(grant(), { actor: { role: 'applicant', id: 'chen', actingFor: named.creditCode } })
      .refuses('acts-for-another');
  });

  it('ends once', () => {
    given(granted).when(end).yields({ type: 'MandateEnded' });
    given(granted, ended).when(end).refuses('no-mandate', 'agent');
    given().when(end).refuses('no-mandate', 'agent');
    given(granted).when(end, { today: '2027-01-01' }).refuses('no-mandate', 'agent');
  });
});
