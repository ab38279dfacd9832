import { conforming, specification } from '@onewindow/kernel/spec.ts';
import {
  internalKeyCommands,
  offeredKeyCommands,
  type KeyCommand,
  sessionCommands,
} from '@onewindow/schema/access/commands.ts';
import { type KeyEvent, keyEvents, sessionEvents } from '@onewindow/schema/access/events.ts';
import { describe, it } from 'vitest';

import { keyDecider, sessionDecider } from './decide.ts';

const moment = { now: '2026-06-01T02:00:00.000Z', today: '2026-06-01' };
const occurredAt = '2026-05-01T02:00:00.000Z';
const keyCommands = [...offeredKeyCommands, ...internalKeyCommands];

const facts = {
  name: 'figures',
  hash: 'a'.repeat(64),
  purpose: '统计系统，信息科负责',
  role: 'analyst',
  endsOn: '2026-12-31',
} as const;
const usual = ['feedRead', 'ordersAnswer', 'deliveries'] as const;
const issue = (changes: object = {}): KeyCommand => ({ type: 'IssueKey', data: { ...facts, ...changes } });
const issued: KeyEvent = { type: 'KeyIssued', data: { ...facts, scopes: [...usual], occurredAt } };
const revoke: KeyCommand = { type: 'RevokeKey', data: { name: 'figures', reason: '系统停用' } };
const revoked: KeyEvent = { type: 'KeyRevoked', data: { name: 'figures', reason: '系统停用', occurredAt } };
const use = (usedOn: string): KeyCommand => ({ type: 'NoteKeyUse', data: { name: 'figures', usedOn } });

describe('a key', () => {
  const { given } = specification(conforming(keyDecider, { commands: keyCommands, events: keyEvents }), moment);

  it('is issued once under a name, with a last day that is not over', () => {
    given()
      .when(issue())
      .yields({ type: 'KeyIssued', data: { ...facts, scopes: usual } });
    given(issued).when(issue()).refuses('key-name-used', 'name');
    given(issued, revoked).when(issue()).refuses('key-name-used', 'name');
    given()
      .when(issue({ endsOn: '2026-05-31' }))
      .refuses('key-ends-before-today', 'endsOn');
  });

  it('is for documents of its own only where that is said', () => {
    for (const scopes of [['query'], ['feedRead', 'query']])
      given()
        .when(issue({ scopes }))
        .yields({ type: 'KeyIssued', data: { ...facts, scopes } });
  });

  it('of a company or an applicant says whose it is', () => {
    given()
      .when(issue({ role: 'company' }))
      .refuses('role-needs-more', 'company');
    given()
      .when(issue({ role: 'applicant' }))
      .refuses('role-needs-more', 'creditCode');
    given()
      .when(issue({ role: 'company', company: 'jinshanGas' }))
      .yields({ type: 'KeyIssued' });
  });

  it('is revoked once', () => {
    given(issued).when(revoke).yields({ type: 'KeyRevoked' });
    given(issued, revoked).when(revoke).refuses('key-already-revoked', 'name');
    given().when(revoke).refuses('key-unknown', 'name');
  });

  it('notes a day of its use once', () => {
    given(issued)
      .when(use('2026-06-01'))
      .yields({ type: 'KeyUsed', data: { usedOn: '2026-06-01' } });
    const used: KeyEvent = { type: 'KeyUsed', data: { name: 'figures', usedOn: '2026-06-01', occurredAt } };
    given(issued, used).when(use('2026-06-01')).yields();
    given(issued, used)
      .when(use('2026-06-02'))
      .yields({ type: 'KeyUsed', data: { usedOn: '2026-06-02' } });
  });
});

describe('what a person holds', () => {
  const { given } = specification(
    conforming(sessionDecider, { commands: sessionCommands, events: sessionEvents }),
    moment,
  );

  it('is ended as often as somebody says so', () => {
    const data = { person: 'zhang.wei', reason: '调离' };
    given().when({ type: 'RevokeSessions', data }).yields({ type: 'SessionRevoked', data });
    given({ type: 'SessionRevoked', data: { ...data, occurredAt } })
      .when({ type: 'RevokeSessions', data })
      .yields({ type: 'SessionRevoked', data });
  });
});
