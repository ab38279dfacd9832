import { conforming, specification } from '@onewindow/kernel/spec.ts';
import { type UtilityCommand, utilityCommands } from '@onewindow/schema/utility/commands.ts';
import { type UtilityEvent, utilityEvents } from '@onewindow/schema/utility/events.ts';
import { type Direction, everyScopeButExport } from '@onewindow/schema/utility/values.ts';
import { describe, expect, it } from 'vitest';

import { catalogue } from '../order/order.fixtures.ts';
import { type EndpointFault, type UtilityContext, utilityDecider } from './decide.ts';
import type { UtilityConnection } from './state.ts';

const now = '2021-07-01T02:00:00.000Z';
const today = '2021-07-01';
const usual: UtilityContext = { now, today, catalogue, faultOf: () => undefined, opens: () => true };
const decider = conforming(utilityDecider, { commands: utilityCommands, events: utilityEvents });
const { given } = specification(decider, usual);
const connectionAfter = (...events: readonly UtilityEvent[]): UtilityConnection =>
  events.reduce(decider.evolve, decider.initial);

const company = 'waterNorth';
const ofCompany = { company };
const happened = { company, occurredAt: now };
const url = 'https://hooks.example.org/onewindow';
const otherUrl = 'https://other.example.org/onewindow';
const hash = 'a'.repeat(64);
const sealed = { keyId: 'k1', iv: 'A'.repeat(16), ciphertext: 'B'.repeat(40), tag: `${'C'.repeat(22)}==` };
const secretId = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

const register = (to = url): UtilityCommand => ({ type: 'RegisterEndpoint', data: { ...ofCompany, url: to } });
const nameContact: UtilityCommand = {
  type: 'NameUtilityContact',
  data: { ...ofCompany, contact: { name: '李四', phone: '021-2' } },
};
const suspend = (endpoint?: string): UtilityCommand => ({
  type: 'SuspendUtility',
  data: { ...ofCompany, reason: '系统维护', ...(endpoint !== undefined && { endpoint }) },
});
const resume: UtilityCommand = { type: 'ResumeUtility', data: ofCompany };
const add = (number: number, direction: Direction = 'push'): UtilityCommand => ({
  type: 'AddUtilitySecret',
  data: { ...ofCompany, direction, secretId: secretId(number), sealed },
});
const retire = (number: number): UtilityCommand => ({
  type: 'RetireUtilitySecret',
  data: { ...ofCompany, secretId: secretId(number) },
});
const issue: UtilityCommand = { type: 'IssuePullToken', data: { ...ofCompany, hash } };
const revoke: UtilityCommand = { type: 'RevokePullToken', data: ofCompany };

const registered = (to = url): UtilityEvent => ({ type: 'EndpointRegistered', data: { ...happened, url: to } });
const suspended = (endpoint?: string): UtilityEvent => ({
  type: 'UtilitySuspended',
  data: { ...happened, reason: '系统维护', ...(endpoint !== undefined && { endpoint }) },
});
const resumed: UtilityEvent = { type: 'UtilityResumed', data: happened };
const added = (number: number, direction: Direction = 'push'): UtilityEvent => ({
  type: 'UtilitySecretAdded',
  data: { ...happened, direction, secretId: secretId(number), sealed },
});
const retired = (number: number): UtilityEvent => ({
  type: 'UtilitySecretRetired',
  data: { ...happened, secretId: secretId(number) },
});
const everything = everyScopeButExport;
const issuedAs = (name: string): UtilityEvent => ({
  type: 'PullTokenIssued',
  data: { ...happened, hash, name, scopes: everything },
});
const issued = issuedAs('main');
const revoked: UtilityEvent = { type: 'PullTokenRevoked', data: { ...happened, name: 'main' } };

describe('a company', () => {
  it('is one of the catalogue', () => {
    for (const command of [register(), nameContact, suspend(), resume, add(1), retire(1), issue, revoke]) {
      const stranger = { ...command, data: { ...command.data, company: 'nobody' } } as UtilityCommand;
      given().when(stranger).refuses('company-unknown', 'company');
    }
  });

  it('has somebody to ask, who may change', () => {
    given()
      .when(nameContact)
      .yields({ type: 'UtilityContactNamed', data: { ...ofCompany, contact: { name: '李四', phone: '021-2' } } });
    const named: UtilityEvent = {
      type: 'UtilityContactNamed',
      data: { ...happened, contact: { name: '王五', phone: '021-3' } },
    };
    given(named).when(nameContact).yields({ type: 'UtilityContactNamed' });
  });
});

describe('an endpoint', () => {
  it('is registered, and may be another one day', () => {
    given()
      .when(register())
      .yields({ type: 'EndpointRegistered', data: { ...happened, url } });
    given(registered())
      .when(register(otherUrl))
      .yields({ type: 'EndpointRegistered', data: { url: otherUrl } });
    given(registered(), registered(otherUrl)).when(register()).yields({ type: 'EndpointRegistered', data: { url } });
  });

  it('is not registered twice', () => {
    given(registered()).when(register()).refuses('endpoint-unchanged', 'url');
  });

  it.each<[EndpointFault, string]>([
    ['malformed', 'endpoint-malformed'],
    ['https-only', 'endpoint-https-only'],
    ['has-credentials', 'endpoint-has-credentials'],
    ['has-fragment', 'endpoint-has-fragment'],
    ['forbidden-address', 'endpoint-forbidden-address'],
  ])('that is %s is refused', (fault, code) => {
    given()
      .when(register(), { faultOf: (asked) => (asked === url ? fault : undefined) })
      .refuses(code, 'url');
  });
});

describe('a company that is suspended', () => {
  it('is suspended once, until it is resumed', () => {
    given(registered())
      .when(suspend())
      .yields({ type: 'UtilitySuspended', data: { ...happened, reason: '系统维护' } });
    given(registered(), suspended()).when(suspend()).refuses('already-suspended', 'company');
    given(registered(), suspended()).when(resume).yields({ type: 'UtilityResumed', data: happened });
    given(registered(), suspended(), resumed).when(resume).refuses('not-suspended', 'company');
    given().when(resume).refuses('not-suspended', 'company');
    expect(connectionAfter(registered(), suspended(), resumed)).toEqual({ secrets: [], tokens: [], endpoint: url });
  });

  it('may have no endpoint yet', () => {
    given().when(suspend()).yields({ type: 'UtilitySuspended' });
  });

  it('because its endpoint wants no more, is so only while that is its endpoint', () => {
    given(registered())
      .when(suspend(url))
      .yields({ type: 'UtilitySuspended', data: { endpoint: url } });
    given(registered(), registered(otherUrl)).when(suspend(url)).refuses('endpoint-replaced', 'endpoint');
    given().when(suspend(url)).refuses('endpoint-replaced', 'endpoint');
    given(registered(), suspended(url)).when(suspend(url)).refuses('already-suspended', 'company');
  });

  it('because its endpoint wants no more, goes on with another', () => {
    expect(connectionAfter(registered(), suspended(url), registered(otherUrl))).toEqual({
      secrets: [],
      tokens: [],
      endpoint: otherUrl,
    });
  });

  it('by the window stays so, whatever its endpoint is', () => {
    expect(connectionAfter(registered(), suspended(), registered(otherUrl))).toEqual({
      secrets: [],
      tokens: [],
      endpoint: otherUrl,
      suspended: { reason: '系统维护' },
    });
  });
});

describe('a secret', () => {
  it('is added sealed', () => {
    given()
      .when(add(1))
      .yields({
        type: 'UtilitySecretAdded',
        data: { ...happened, direction: 'push', secretId: secretId(1), sealed },
      });
  });

  it('is one of two at most in each direction', () => {
    given(added(1)).when(add(2)).yields({ type: 'UtilitySecretAdded' });
    given(added(1), added(2)).when(add(3)).refuses('too-many-secrets', 'direction');
    given(added(1), added(2)).when(add(3, 'callback')).yields({ type: 'UtilitySecretAdded' });
    given(added(1, 'callback'), added(2, 'callback')).when(add(3, 'callback')).refuses('too-many-secrets', 'direction');
    given(added(1), added(2), retired(1)).when(add(3)).yields({ type: 'UtilitySecretAdded' });
  });

  it('is added once', () => {
    given(added(1)).when(add(1)).refuses('secret-already-added', 'secretId');
    given(added(1)).when(add(1, 'callback')).refuses('secret-already-added', 'secretId');
  });

  it('that this node’s keys do not open for its place is refused', () => {
    const asked: unknown[] = [];
    const opens: UtilityContext['opens'] = (one, { company: of, direction, secretId: name }) => {
      asked.push([one, of, direction, name]);
      return false;
    };
    given().when(add(1, 'callback'), { opens }).refuses('secret-unreadable', 'sealed');
    expect(asked).toEqual([[sealed, company, 'callback', secretId(1)]]);
  });

  it('is retired once, and only where there is such a one', () => {
    given(added(1))
      .when(retire(1))
      .yields({ type: 'UtilitySecretRetired', data: { ...happened, secretId: secretId(1) } });
    given(added(1), retired(1)).when(retire(1)).refuses('secret-unknown', 'secretId');
    given(added(1)).when(retire(2)).refuses('secret-unknown', 'secretId');
  });

  it('that is valid now keeps the order in which it was added', () => {
    const { secrets } = connectionAfter(added(1), added(2), added(3, 'callback'), retired(1), added(4));
    expect(secrets.map(({ secretId: one }) => one)).toEqual([secretId(2), secretId(3), secretId(4)]);
  });
});

describe('a pull token', () => {
  const asking = (data: Partial<Extract<UtilityCommand, { type: 'IssuePullToken' }>['data']>): UtilityCommand => ({
    type: 'IssuePullToken',
    data: { ...ofCompany, hash, ...data },
  });

  it('is for everything and called main unless it is said otherwise', () => {
    given()
      .when(issue)
      .yields({ type: 'PullTokenIssued', data: { ...happened, hash, name: 'main', scopes: everything } });
    given()
      .when(asking({ name: 'reading', scopes: ['feedRead'], endsOn: today }))
      .yields({
        type: 'PullTokenIssued',
        data: { ...happened, hash, name: 'reading', scopes: ['feedRead'], endsOn: today },
      });
  });

  it('does not end before it begins', () => {
    given()
      .when(asking({ endsOn: '2021-06-30' }))
      .refuses('token-ends-before-today', 'endsOn');
  });

  it('takes the place of the one of its name; two names are valid at once', () => {
    given(issued).when(issue).yields({ type: 'PullTokenIssued' });
    given(issued)
      .when(asking({ name: 'next' }))
      .yields({ type: 'PullTokenIssued' });
    const both = [issued, issuedAs('next')];
    given(...both)
      .when(asking({ name: 'third' }))
      .refuses('too-many-tokens', 'name');
    given(...both)
      .when(issue)
      .yields({ type: 'PullTokenIssued' });
    given(...both, revoked)
      .when(asking({ name: 'third' }))
      .yields({ type: 'PullTokenIssued' });
    expect(connectionAfter(...both, issued).tokens).toEqual([{ name: 'next' }, { name: 'main' }]);
  });

  it('is said to be used once a day', () => {
    const use = (usedOn: string, name = 'main'): UtilityCommand => ({
      type: 'NotePullTokenUse',
      data: { ...ofCompany, name, usedOn },
    });
    const used: UtilityEvent = { type: 'PullTokenUsed', data: { ...happened, name: 'main', usedOn: today } };
    given(issued).when(use(today)).yields(used);
    given(issued, used).when(use(today)).yields();
    given(issued, used).when(use('2021-06-30')).yields();
    given(issued, used)
      .when(use('2021-07-02'))
      .yields({ type: 'PullTokenUsed', data: { usedOn: '2021-07-02' } });
    given(issued, used, issued).when(use(today)).yields(used);
    given(issued).when(use(today, 'next')).refuses('no-pull-token', 'name');
  });

  it('is revoked where there is one of that name', () => {
    given(issued)
      .when(revoke)
      .yields({ type: 'PullTokenRevoked', data: { ...happened, name: 'main' } });
    given(issuedAs('next'))
      .when({ type: 'RevokePullToken', data: { ...ofCompany, name: 'next' } })
      .yields({ type: 'PullTokenRevoked', data: { ...happened, name: 'next' } });
    given(issued)
      .when({ type: 'RevokePullToken', data: { ...ofCompany, name: 'next' } })
      .refuses('no-pull-token', 'name');
    given(issued, revoked).when(revoke).refuses('no-pull-token', 'company');
    given().when(revoke).refuses('no-pull-token', 'company');
    expect(connectionAfter(issued, revoked)).toEqual({ secrets: [], tokens: [] });
  });
});

describe('an endpoint that is watched', () => {
  const recover: UtilityCommand = { type: 'NoteRecovery', data: ofCompany };
  const note: UtilityCommand = { type: 'NoteOutage', data: { ...ofCompany, since: now } };
  const end: UtilityCommand = { type: 'NoteOutageEnd', data: ofCompany };
  const noted: UtilityEvent = { type: 'OutageNoted', data: { ...happened, since: now } };

  it('is there again, if it is one', () => {
    given(registered())
      .when(recover)
      .yields({ type: 'EndpointRecovered', data: { endpoint: url } });
    given().when(recover).refuses('endpoint-missing', 'company');
  });

  it('is in one outage at a time, which ends once', () => {
    given(registered())
      .when(note)
      .yields({ type: 'OutageNoted', data: { since: now } });
    given(registered(), noted).when(note).yields();
    given(registered(), noted)
      .when(end)
      .yields({ type: 'OutageEnded', data: { since: now } });
    given(registered()).when(end).refuses('no-outage', 'company');
  });
});
