import type { UtilityEvent } from '@onewindow/schema/utility/events.ts';
import { describe, expect, it } from 'vitest';

import { at, folded, type Happened, idAt, rowAfter } from '../folding.fixtures.ts';
import { companies } from './companies.ts';

const company = 'jinshanWater';
const url = 'https://water.example.org/hookups';
const sealed = { keyId: 'k1', iv: 'AAAAAAAAAAAAAAAA', ciphertext: 'AAAA', tag: 'AAAAAAAAAAAAAAAAAAAAAAAA' };
type Data<Type extends UtilityEvent['type']> = Extract<UtilityEvent, { type: Type }>['data'];
const on = <Type extends UtilityEvent['type']>(
  day: string,
  type: Type,
  said: Omit<Data<Type>, 'company' | 'occurredAt'>,
): UtilityEvent => ({ type, data: { company, ...said, occurredAt: at(day) } }) as unknown as UtilityEvent;

const registered = (endpoint = url): UtilityEvent => on('2026-05-06', 'EndpointRegistered', { url: endpoint });
const contact = { name: '示例联系人', phone: '021-00000000' };
const contactNamed = on('2026-05-06', 'UtilityContactNamed', { contact });
const suspended = on('2026-05-07', 'UtilitySuspended', { reason: '系统升级' });
const gone = on('2026-05-07', 'UtilitySuspended', { reason: '410 Gone', endpoint: url });
const resumed = on('2026-05-08', 'UtilityResumed', {});
const added = (place: number, direction: 'push' | 'callback' = 'push'): UtilityEvent =>
  on('2026-05-06', 'UtilitySecretAdded', { direction, secretId: idAt(place), sealed });
const retired = (place: number): UtilityEvent => on('2026-05-09', 'UtilitySecretRetired', { secretId: idAt(place) });
const issued = (
  hash: string,
  name = 'main',
  more: { readonly endsOn?: string; readonly addresses?: string[] } = {},
): UtilityEvent => on('2026-05-06', 'PullTokenIssued', { hash, name, scopes: ['feedRead'], ...more });
const revoked = on('2026-05-09', 'PullTokenRevoked', { name: 'main' });
const token = (
  hash: string,
  name = 'main',
  more: { readonly endsOn?: string; readonly addresses?: string[] } = {},
) => ({
  name,
  hash,
  scopes: ['feedRead'],
  ...more,
  issuedAt: at('2026-05-06'),
});

const companyAfter = (...facts: readonly Happened[]) => rowAfter(companies, ...facts);

describe('a company’s connection', () => {
  it('is there from the first that was registered of it, whatever that is', () => {
    expect(folded(companies, registered())).toEqual(
      new Map([
        [company, { company, secrets: [], tokens: [], revision: 0, endpoint: url, recoveredAt: at('2026-05-06') }],
      ]),
    );
    expect(companyAfter(issued('ab'))).toEqual({ company, secrets: [], tokens: [token('ab')], revision: 0 });
  });

  it('is a row of its own for each company', () => {
    const other = { type: 'EndpointRegistered', data: { company: 'jinshanGas', url, occurredAt: at('2026-05-06') } };
    expect([...folded(companies, registered(), other).keys()]).toEqual([company, 'jinshanGas']);
  });

  it('goes to the endpoint and names the contact that were told last', () => {
    const other = { name: '另一联系人', phone: '021-11111111' };
    const named = on('2026-05-08', 'UtilityContactNamed', { contact: other });
    expect(companyAfter(registered(), contactNamed, registered('https://new.example.org/'), named)).toMatchObject({
      endpoint: 'https://new.example.org/',
      contact: other,
      revision: 3,
    });
  });

  it('is suspended with its reason until it is resumed', () => {
    expect(companyAfter(registered(), suspended).suspended).toEqual({ reason: '系统升级', since: at('2026-05-07') });
    const again = companyAfter(registered(), suspended, resumed);
    expect(again).toEqual({
      company,
      secrets: [],
      tokens: [],
      endpoint: url,
      revision: 2,
      recoveredAt: at('2026-05-08'),
    });
  });

  it('that a person suspended stays so with another endpoint; one that its endpoint wanted no more of goes on', () => {
    const elsewhere = registered('https://new.example.org/');
    expect(companyAfter(registered(), suspended, elsewhere)).toMatchObject({
      endpoint: 'https://new.example.org/',
      suspended: { reason: '系统升级' },
    });
    expect(companyAfter(registered(), gone).suspended).toEqual({
      reason: '410 Gone',
      since: at('2026-05-07'),
      endpoint: url,
    });
    expect(companyAfter(registered(), gone, elsewhere)).not.toHaveProperty('suspended');
  });

  it('has several secrets at once, each for its direction, until each is retired', () => {
    const secret = (place: number, direction: string) => ({
      secretId: idAt(place),
      direction,
      sealed,
      addedAt: at('2026-05-06'),
    });
    expect(companyAfter(added(1), added(2), added(3, 'callback')).secrets).toEqual([
      secret(1, 'push'),
      secret(2, 'push'),
      secret(3, 'callback'),
    ]);
    expect(companyAfter(added(1), added(2), added(3, 'callback'), retired(1)).secrets).toEqual([
      secret(2, 'push'),
      secret(3, 'callback'),
    ]);
    expect(companyAfter(added(1), retired(7)).secrets).toEqual([secret(1, 'push')]);
  });

  it('has the last token of each name, until it is revoked', () => {
    expect(companyAfter(issued('ab'), issued('cd'))).toMatchObject({ tokens: [token('cd')], revision: 1 });
    const both = [issued('ab'), issued('ef', 'next', { endsOn: '2026-12-31' })] as const;
    const next = token('ef', 'next', { endsOn: '2026-12-31' });
    expect(companyAfter(...both).tokens).toEqual([token('ab'), next]);
    expect(companyAfter(...both, revoked).tokens).toEqual([next]);
    expect(companyAfter(issued('ab'), revoked)).toEqual({ company, secrets: [], tokens: [], revision: 1 });
    const used = on('2026-05-09', 'PullTokenUsed', { name: 'main', usedOn: '2026-05-09' });
    expect(companyAfter(...both, used).tokens).toEqual([{ ...token('ab'), usedOn: '2026-05-09' }, next]);
    const near = { addresses: ['10.20.0.0/16'] };
    expect(companyAfter(issued('ab', 'main', near), used, issued('cd')).tokens).toEqual([token('cd')]);
    expect(companyAfter(issued('ab', 'main', near)).tokens).toEqual([token('ab', 'main', near)]);
  });

  it('is in an outage from when nobody answered until an answer came, and tells since when it is there again', () => {
    const noted = on('2026-05-09', 'OutageNoted', { since: at('2026-05-08') });
    const ended = on('2026-05-10', 'OutageEnded', { since: at('2026-05-08') });
    const recovered = on('2026-05-10', 'EndpointRecovered', { endpoint: url });
    expect(companyAfter(registered(), noted)).toMatchObject({ outage: at('2026-05-08') });
    expect(companyAfter(registered(), noted, recovered, ended)).toEqual({
      ...companyAfter(registered()),
      revision: 3,
      recoveredAt: at('2026-05-10'),
    });
  });

  it('loses nothing else by any of this', () => {
    const all = [registered(), contactNamed, added(1), issued('ab')];
    const before = companyAfter(...all);
    expect(companyAfter(...all, suspended, resumed)).toEqual({
      ...before,
      revision: 5,
      recoveredAt: at('2026-05-08'),
    });
    expect(companyAfter(...all, gone, registered())).toEqual({ ...before, revision: 5 });
  });
});
