import { access } from '@onewindow/app/access.ts';
import { cellOf } from '@onewindow/gateway/access/accessTable.ts';
import { contract } from '@onewindow/gateway/sdl.ts';
import { companyNamedBy, newPullToken } from '@onewindow/hookup/utility/pullToken.ts';
import { policyCommandId } from '@onewindow/kernel/envelope.ts';

import { Callback } from '@onewindow/schema/hookup/callback.ts';
import { HookupMessage } from '@onewindow/schema/hookup/message.ts';
import { words } from '@onewindow/schema/words.ts';
import { buildSchema, getNamedType, type GraphQLField, isLeafType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { centreDay } from '../centreDay.ts';
import type { Answer } from '../testCentre.ts';
import { give, given, mutations, refusalOf, requested } from './asking.ts';
import {
  companiesAtWork,
  type OpenCentre,
  openDoors,
  permitted,
  pullToken,
  type Sent,
  secretOf,
  sentOf,
  showing,
} from './companies.ts';
import { goodInputs } from './goodInput.ts';
import { hear, subscribe } from './liveEvents.ts';
import { wholeLog } from './wholeLog.ts';

let open: OpenCentre;
let caseId: string;
let projectCode: string;
beforeAll(async () => {
  open = await openDoors();
  ({ caseId, projectCode } = await companiesAtWork(open.centre));
});
afterAll(() => open.close());

const water = 'jinshanWater';
/** What a message tells of, as the feed names it. */
const factOf = ({ id, position }: Sent) => ({ factId: id, position });
const codesOf = ({ errors = [] }: Answer) => [...new Set(errors.map(({ extensions }) => extensions.code))];

describe('a pull token', () => {
  const companiesSeenBy = async (headers: Record<string, string>) => {
    const { data } = await open.centre.ask('{ hookupStatus { company { id } } }', {}, headers);
    return data.hookupStatus.map(({ company }: { company: { id: string } }) => company.id);
  };
  /** What both kinds of routes say to a token. */
  const answersTo = async (authorization: string) => {
    const post = { method: 'POST', body: '{"query":"{ centre { id } }"}' };
    const json = { 'content-type': 'application/json', accept: 'application/json', 'accept-language': 'en' };
    return Promise.all(
      [
        fetch(`${open.url}/graphql`, { ...post, headers: { ...json, authorization } }),
        fetch(`${open.url}/events/hookup`, {
          headers: { authorization, accept: 'application/x-ndjson', 'accept-language': 'en' },
        }),
      ].map(async (answer) => {
        const response = await answer;
        return { status: response.status, text: await response.text() };
      }),
    );
  };
  const refused = {
    status: 401,
    text: expect.stringMatching(new RegExp(`"message":"${words.en.faults['token-unknown']}".*"UNAUTHENTICATED"`)),
  };

  it('makes whoever shows it that company, and whoever shows none the window', async () => {
    expect(await companiesSeenBy(showing(await pullToken(open.centre, water)))).toEqual([water]);
    expect(await companiesSeenBy({})).toHaveLength(7);
  });

  it('that is wrong opens nothing', async () => {
    const token = await pullToken(open.centre, water);
    const random = token.slice(-51, -8);
    const { data } = await open.centre.ask(`{ utility(company: "${water}") { hasPullToken } }`);
    expect(data.utility.hasPullToken).toBe(true);
    for (const wrong of [
      '',
      'x',
      random,
      token.slice(0, -1),
      `${token}=`,
      `owt_${water}_${'x'.repeat(43)}`,
      `owt_jinshanPower_${random}`,
      `owt_carrierB_${random}`,
      `owt_nobody_${random}`,
      `owt_toString_${random}`,
      `owt___proto_____${random}`,
      token.toUpperCase(),
    ])
      expect([wrong, ...(await answersTo(`Bearer ${wrong}`))]).toEqual([wrong, refused, refused]);
  });

  it('that was replaced or revoked opens nothing any more', async () => {
    const first = await pullToken(open.centre, water);
    const second = await pullToken(open.centre, water);
    expect(await answersTo(`Bearer ${first}`)).toEqual([refused, refused]);
    expect((await answersTo(`Bearer ${second}`)).map(({ status }) => status)).toEqual([200, 200]);
    await given(open.centre, 'revokePullToken', { company: water });
    expect(await answersTo(`Bearer ${second}`)).toEqual([refused, refused]);
  });

  it('that is replaced or revoked ends what its company is listening to', async () => {
    for (const end of [
      () => pullToken(open.centre, water),
      () => given(open.centre, 'revokePullToken', { company: water }),
    ]) {
      const headers = showing(await pullToken(open.centre, water));
      const after = await open.centre.logLength();
      const heard = [
        await hear(`${open.url}/events/hookup?after=${after}`, { headers }),
        await subscribe(open.url, `subscription { hookupEvents(after: "${after}") { subject } }`, headers),
      ];
      const orderId = await requested(open.centre);
      for (const { next } of heard) expect(JSON.stringify(await next(1))).toContain(orderId);
      await end();
      await requested(open.centre);
      const [messages, facts] = await Promise.all(heard.map(({ next }) => next(2)));
      expect(messages).toEqual([]);
      expect(facts).toMatchObject([{ event: 'complete' }]);
    }
  });

  it('of another name is valid beside it, and each opens what it is for', async () => {
    const reading = showing(await pullToken(open.centre, water, { scopes: ['FEED_READ'] }));
    const answering = showing(await pullToken(open.centre, water, { name: 'desk', scopes: ['ORDERS_ANSWER'] }));
    const lacks = (scope: string) => ({
      message: words.en.faults['scope-missing'].replace('{scope}', scope),
      extensions: { code: 'FORBIDDEN' },
    });
    const english = { 'accept-language': 'en' };
    const orders = '{ hookupOrders { totalCount } }';
    const deliveries = '{ deliveries { totalCount } }';
    const accept = `mutation { acceptHookupOrder(input: { orderId: "x.1.water" }) { refusal { code } } }`;
    const tried = async (query: string, token: Record<string, string>) =>
      (await open.centre.ask(query, {}, { ...token, ...english })).errors?.[0];
    expect(await tried(orders, reading)).toBeUndefined();
    expect(await tried(orders, answering)).toMatchObject(lacks('FEED_READ'));
    expect(await tried(accept, reading)).toMatchObject(lacks('ORDERS_ANSWER'));
    expect(await tried(accept, answering)).not.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    for (const token of [reading, answering]) {
      expect(await tried(deliveries, token)).toMatchObject(lacks('DELIVERIES'));
      expect(await tried('{ utility(company: "jinshanWater") { tokens { name } } }', token)).toBeUndefined();
    }
    const events = (token: Record<string, string>) =>
      fetch(`${open.url}/events/hookup`, { headers: { ...token, ...english, accept: 'application/x-ndjson' } });
    expect((await events(reading)).status).toBe(200);
    const refusal = await events(answering);
    expect([refusal.status, await refusal.json()]).toEqual([403, { errors: [lacks('FEED_READ')] }]);
    const { data } = await open.centre.ask(`{ utility(company: "${water}") { tokens { name scopes endsOn } } }`);
    expect(data.utility.tokens).toEqual([
      { name: 'main', scopes: ['FEED_READ'], endsOn: null },
      { name: 'desk', scopes: ['ORDERS_ANSWER'], endsOn: null },
    ]);
    await given(open.centre, 'revokePullToken', { company: water, name: 'desk' });
    expect(await companiesSeenBy(reading)).toEqual([water]);
    expect(await tried(accept, answering)).toMatchObject({ extensions: { code: 'UNAUTHENTICATED' } });
  });

  it('ends with its last day, and with it what its company listens to', async () => {
    const own = await openDoors();
    const { centre } = own;
    const today = centreDay(centre);
    const headers = showing(await pullToken(centre, water, { endsOn: today }));
    const after = await centre.logLength();
    const heard = [
      await hear(`${own.url}/events/hookup?after=${after}`, { headers }),
      await subscribe(own.url, `subscription { hookupEvents(after: "${after}") { subject } }`, headers),
    ];
    const orderId = await requested(centre);
    for (const { next } of heard) expect(JSON.stringify(await next(1))).toContain(orderId);
    await centre.world.advance(24 * 3_600_000);
    await requested(centre);
    const [messages, facts] = await Promise.all(heard.map(({ next }) => next(2)));
    expect(messages).toEqual([]);
    expect(facts).toMatchObject([{ event: 'complete' }]);
    const { errors } = await centre.ask('{ centre { id } }', {}, headers);
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
    const { data } = await centre.ask(`{ utility(company: "${water}") { way hasPullToken tokens { endsOn } } }`);
    expect(data.utility).toEqual({ way: 'NONE', hasPullToken: false, tokens: [{ endsOn: today }] });
    await own.close();
  });

  it('opens from the addresses that it is bound to alone, by the word of trusted proxies and of nobody else', async () => {
    const own = await openDoors();
    const ask = async (token: string, headers: Record<string, string> = {}) =>
      (
        await fetch(`${own.url}/events/hookup`, {
          headers: { ...showing(token), ...headers, accept: 'application/json' },
        })
      ).status;
    const asks = async (token: string, headers: Record<string, string> = {}) => {
      const answer = await fetch(`${own.url}/graphql`, {
        method: 'POST',
        headers: { ...showing(token), ...headers, 'content-type': 'application/json' },
        body: '{"query":"{ centre { id } }"}',
      });
      return answer.status;
    };
    const here = await pullToken(own.centre, water, { addresses: ['127.0.0.0/8', '::1/128'] });
    const elsewhere = await pullToken(own.centre, water, { name: 'elsewhere', addresses: ['10.20.0.0/16'] });
    const said = { 'x-forwarded-for': '10.20.0.7' };
    expect([await ask(here), await asks(here)]).toEqual([200, 200]);
    expect([await ask(elsewhere), await asks(elsewhere)]).toEqual([401, 401]);
    expect([await ask(elsewhere, said), await asks(elsewhere, said)]).toEqual([401, 401]);
    own.centre.app.set('trust proxy', ['127.0.0.1/32']);
    expect([await ask(elsewhere, said), await asks(elsewhere, said)]).toEqual([200, 200]);
    expect([await ask(here, said), await asks(here, said)]).toEqual([401, 401]);
    const { data } = await own.centre.ask(`{ utility(company: "${water}") { tokens { name addresses } } }`);
    expect(data.utility.tokens).toEqual([
      { name: 'main', addresses: ['127.0.0.0/8', '::1/128'] },
      { name: 'elsewhere', addresses: ['10.20.0.0/16'] },
    ]);
    await own.close();
  });

  it('says on which day it was used last: a fact a day, however often it is shown', async () => {
    const own = await openDoors();
    const { centre } = own;
    const tokens = async () =>
      (await centre.ask(`{ utility(company: "${water}") { tokens { lastUsedOn } } }`)).data.utility.tokens;
    const show = async (headers: Record<string, string>) => {
      await centre.ask('{ centre { id } }', {}, headers);
      await centre.world.advance(0);
    };
    const headers = showing(await pullToken(centre, water));
    expect(await tokens()).toEqual([{ lastUsedOn: null }]);
    await Promise.all([show(headers), show(headers), show(headers)]);
    expect(await tokens()).toEqual([{ lastUsedOn: '2021-06-01' }]);
    const used = await centre.logLength();
    for (let times = 0; times < 3; times += 1) await show(headers);
    await show({ ...headers, authorization: `${headers['authorization']}x` });
    expect(await centre.logLength()).toBe(used);
    await centre.world.advance(24 * 3_600_000);
    await show(headers);
    expect(await tokens()).toEqual([{ lastUsedOn: '2021-06-02' }]);
    await own.close();
  });

  it('that was mistyped is told by its checksum', () => {
    const token = newPullToken(water, open.centre.world);
    expect(companyNamedBy(token)).toBe(water);
    expect(token).toMatch(/^owt_jinshanWater_[\w-]{43}_[0-9a-z]{7}$/);
    const place = token.length - 20;
    const mistyped = `${token.slice(0, place)}${token[place] === 'a' ? 'b' : 'a'}${token.slice(place + 1)}`;
    expect(companyNamedBy(mistyped)).toBeUndefined();
    expect(companyNamedBy(token.replace(/_[0-9a-z]{7}$/, ''))).toBe(water);
  });

  it('is asked for in capitals or small letters, and by no other scheme', async () => {
    const token = await pullToken(open.centre, water);
    for (const scheme of ['Bearer', 'bearer', 'BEARER'])
      expect(await companiesSeenBy({ authorization: `${scheme} ${token}` })).toEqual([water]);
    for (const authorization of ['', 'Basic eDp5', `Token ${token}`, token, `Bearer${token}`])
      expect([authorization, ...(await answersTo(authorization))]).toEqual([authorization, refused, refused]);
  });

  it('is needed where only a company has something to fetch', async () => {
    const response = await fetch(`${open.url}/events/hookup`, { headers: { 'accept-language': 'en' } });
    expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await response.json()).toEqual({
      errors: [{ message: words.en.faults['token-missing'], extensions: { code: 'UNAUTHENTICATED' } }],
    });
  });

  it('is kept nowhere in clear', async () => {
    const token = await pullToken(open.centre, water);
    expect(JSON.stringify(await wholeLog(open.centre.store))).not.toContain(token.slice(-51, -8));
  });
});

describe('a company', () => {
  const tokens = new Map<string, Record<string, string>>();
  // Some of these tests give a company another token, or none.
  beforeEach(async () => {
    for (const company of [water, 'jinshanPower', 'carrierA', 'carrierC'])
      tokens.set(company, showing(await pullToken(open.centre, company)));
  });
  const askAs = (company: string, query: string, variables: object = {}) =>
    open.centre.ask(query, variables, tokens.get(company));
  const ordersOf = async (company: string, filter = '') => {
    const { data } = await askAs(company, `{ hookupOrders${filter} { totalCount nodes { id company { id } } } }`);
    const { totalCount, nodes } = data.hookupOrders;
    const orders: { id: string; company: string }[] = nodes.map((order: { id: string; company: { id: string } }) => ({
      ...order,
      company: order.company.id,
    }));
    expect(orders).toHaveLength(totalCount);
    return orders;
  };

  it('sees of orders only its own', async () => {
    expect((await ordersOf('jinshanPower')).map(({ id }) => id)).toEqual([`${caseId}.power`]);
    expect((await ordersOf('carrierC')).map(({ id }) => id)).toEqual([`${caseId}.telecom.carrierA`]);
    expect(await ordersOf('carrierA')).toEqual([]);
    expect(new Set((await ordersOf(water)).map(({ company }) => company))).toEqual(new Set([water]));
  });

  it('sees no others’ orders by asking for them', async () => {
    for (const filter of [`company: "${water}"`, 'utility: "water", company: null'])
      expect(await ordersOf('jinshanPower', `(filter: { ${filter} })`)).toEqual([]);
    const both = await ordersOf('jinshanPower', `(filter: { company: ["${water}", "jinshanPower"] })`);
    expect(both).toEqual(await ordersOf('jinshanPower'));
    const byId = async (company: string, id: string) =>
      (await askAs(company, 'query ($id: ID!) { hookupOrder(id: $id) { id } }', { id })).data.hookupOrder;
    expect(await byId('jinshanPower', `${caseId}.power`)).toEqual({ id: `${caseId}.power` });
    for (const id of [`${caseId}.water`, `${caseId}.telecom.carrierB`, `${caseId}.power.x`, 'x'])
      expect(await byId('jinshanPower', id)).toBeNull();
    // Whoever declined an order has it no more.
    expect(await byId('carrierA', `${caseId}.telecom.carrierA`)).toBeNull();
    expect(await byId('carrierC', `${caseId}.telecom.carrierA`)).toEqual({ id: `${caseId}.telecom.carrierA` });
  });

  it('sees of an order that it took over nothing that was sent to the one before', async () => {
    const { data } = await askAs(
      'carrierC',
      `{ hookupOrder(id: "${caseId}.telecom.carrierA") { deliveries { totalCount nodes { company { id } sequence } } } }`,
    );
    expect(data.hookupOrder.deliveries).toEqual({
      totalCount: 2,
      nodes: [1, 2].map((sequence) => ({ company: { id: 'carrierC' }, sequence })),
    });
  });

  it('sees of deliveries only its own, whatever it asks for', async () => {
    const seen = async (filter: string) => {
      const list = `deliveries${filter} { totalCount nodes { company { id } sequence } }`;
      return (await askAs('carrierA', `{ ${list} }`)).data.deliveries;
    };
    const own = { totalCount: 2, nodes: [2, 1].map((sequence) => ({ company: { id: 'carrierA' }, sequence })) };
    for (const filter of [
      '',
      '(filter: { company: ["carrierB", "carrierA"] })',
      `(filter: { projectCode: "${projectCode}" })`,
    ])
      expect(await seen(filter)).toEqual(own);
    expect(await seen('(filter: { company: "carrierB" })')).toEqual({ totalCount: 0, nodes: [] });
  });

  it('sees of connections only its own', async () => {
    const seen = async (query: string) => (await askAs(water, query)).data;
    const waiting = sentOf(await wholeLog(open.centre.store), water).length;
    expect(await seen('{ hookupStatus { company { id } way waiting } }')).toEqual({
      hookupStatus: [{ company: { id: water }, way: 'PULL', waiting }],
    });
    expect(await seen('{ hookupStatus(company: "carrierB") { way } }')).toEqual({ hookupStatus: [] });
    expect(await seen('{ utility(company: "carrierB") { way } }')).toEqual({ utility: null });
    expect(await seen(`{ utility(company: "${water}") { company { id } } }`)).toEqual({
      utility: { company: { id: water } },
    });
  });

  it('finds by an id only its own', async () => {
    const node = async (id: string) =>
      (await askAs('jinshanPower', 'query ($id: ID!) { node(id: $id) { __typename id } }', { id })).data.node;
    const { data } = await open.centre.ask('{ deliveries(first: 100) { nodes { id company { id } } } }');
    const deliveries: readonly { readonly id: string; readonly company: { readonly id: string } }[] =
      data.deliveries.nodes;
    const [own, others] = ['jinshanPower', water].map((of) => deliveries.find(({ company }) => company.id === of)!.id);
    expect(await node(`${caseId}.power`)).toEqual({ __typename: 'HookupOrder', id: `${caseId}.power` });
    expect(await node(own!)).toEqual({ __typename: 'Delivery', id: own });
    const connection = 'utility/jinshanPower';
    expect(await node(connection)).toEqual({ __typename: 'UtilityStatus', id: connection });
    for (const id of [`${caseId}.water`, others!, `utility/${water}`, caseId, `${caseId}/C1`, projectCode])
      expect(await node(id)).toBeNull();
  });

  it.each([water, 'jinshanPower', 'carrierA', 'carrierC'])(
    'that is %s is fed what it is sent, and no more',
    async (company) => {
      const expected = sentOf(await wholeLog(open.centre.store), company).map(factOf);
      expect(expected.length).toBeGreaterThan(1);
      const { data } = await askAs(company, '{ hookupFeed(after: "0") { nodes { factId position data } } }');
      const nodes: { factId: string; position: string; data: { recipients?: object[] } }[] = data.hookupFeed.nodes;
      expect(nodes.map(({ factId, position }) => ({ factId, position }))).toEqual(expected);
      for (const { recipients = [] } of nodes.map((node) => node.data))
        expect(recipients.every((recipient) => 'company' in recipient && recipient.company === company)).toBe(true);

      const live = await subscribe(
        open.url,
        'subscription { hookupEvents(after: "0") { factId position data } }',
        tokens.get(company),
      );
      const told = (await live.next(expected.length)).map(({ data: { data: fact } }) => fact.hookupEvents);
      live.leave();
      expect(told).toEqual(nodes);
    },
  );

  /** A question with no more in it than it must have. */
  const barest = ({ name, args, type }: GraphQLField<unknown, unknown>): string => {
    const values: { readonly [type: string]: string } = {
      'ID!': '"x"',
      'Int!': '1',
      'String!': '"ab"',
      'Position!': '"1"',
      'StageDurationCaseFilter!': '{ stage: "x" }',
      'AppraisedSubjectFilter!': '{ kind: "salesSiteOpening", measure: OPEN }',
      'ArrearGrouping!': 'AGE',
      'Day!': '"2021-06-01"',
    };
    // Some ids are of the catalogue, which says at once that it has none such.
    const byName: { readonly [argument: string]: string } = { position: '"1"', kind: '"salesSiteOpening"' };
    const needed = args
      .filter((argument) => isNonNullType(argument.type))
      .map((argument) => `${argument.name}: ${byName[argument.name] ?? values[String(argument.type)]}`);
    return `${name}${needed.length > 0 ? `(${needed.join(', ')})` : ''} ${isLeafType(getNamedType(type)) ? '' : '{ __typename }'}`;
  };
  const types = buildSchema(contract).getTypeMap();
  const { Query, Mutation, Subscription } = types;
  const fieldsOf = (type: unknown) => (isObjectType(type) ? Object.values(type.getFields()) : []);
  const openTo = {
    Query: [
      'alerts',
      'node',
      'me',
      'treeHead',
      'treeConsistency',
      'centre',
      'hookupFeed',
      'hookupOrder',
      'hookupOrders',
      'hookupStatus',
      'utility',
      'deliveries',
      // What everybody may read.
      'publicCommitments',
      'publicCommitment',
      'draw',
      'draws',
      'publicCirculars',
      'publicCircular',
      'publicCredit',
      'publicFindings',
      'policy',
      'policies',
    ],
    Mutation: [
      'acceptHookupOrder',
      'requestHookupSupplement',
      'replyToSurvey',
      'declareReadyToConnect',
      'connectHookup',
      'declineHookupOrder',
      'acknowledgeHookupFacts',
      'replayDelivery',
      'replayAllParked',
      'replayRange',
      'sendTest',
    ],
  };

  it.each(fieldsOf(Query).map((field) => [field.name, field] as const))(
    'may ask for %s, or is told that it is not its business',
    async (name, field) => {
      const answer = await askAs(water, `{ ${barest(field)} }`);
      expect(codesOf(answer)).toEqual(openTo.Query.includes(name) ? [] : ['FORBIDDEN']);
      expect((await open.centre.ask(`{ ${barest(field)} }`)).errors).toBeUndefined();
    },
  );

  it.each(mutations.map(({ name }) => name).filter((name) => !openTo.Mutation.includes(name)))(
    'may not %s',
    async (name) => {
      const input = await goodInputs[name]?.(open.centre);
      // That a token was used is put on record, once a day.
      await askAs(water, '{ centre { id } }');
      const length = await open.centre.logLength();
      const answer = await give(open.centre, name, input, tokens.get(water));
      expect(codesOf(answer)).toEqual(['FORBIDDEN']);
      expect(answer.data).toEqual({ [name]: null });
      expect(await open.centre.logLength()).toBe(length);
    },
  );

  it('does not learn from a revision that others have an order', async () => {
    const input = await goodInputs['acceptHookupOrder']?.(open.centre);
    for (const expectedRevision of [0, 7]) {
      const { data } = await give(
        open.centre,
        'acceptHookupOrder',
        { ...input, expectedRevision },
        tokens.get('jinshanPower'),
      );
      expect(data.acceptHookupOrder.refusal).toMatchObject({ code: 'ORDER_UNKNOWN' });
    }
    const own = await give(open.centre, 'acceptHookupOrder', { ...input, expectedRevision: 7 }, tokens.get(water));
    expect(own.data.acceptHookupOrder.refusal).toMatchObject({ code: 'STALE_REVISION' });
  });

  it('does not learn from a command’s id that others have an order', async () => {
    const orderId = await requested(open.centre);
    const commandId = open.centre.world.randomUuid();
    await give(open.centre, 'acceptHookupOrder', { orderId, commandId }, tokens.get(water));
    for (const asked of [orderId, orderId.replace(/\d$/, '9')]) {
      const input = { orderId: asked, commandId, companyNumber: 'X' };
      const { data } = await give(open.centre, 'acceptHookupOrder', input, tokens.get('jinshanPower'));
      expect([asked, data.acceptHookupOrder]).toMatchObject([asked, { refusal: { code: 'ORDER_UNKNOWN' } }]);
    }
  });

  it('uses up no id of what a policy will do', async () => {
    const permit = await permitted(open.centre, [{ utility: 'water', demand: { pipeDiameter: 100 } }]);
    const orderId = `${permit}.water`;
    const input = { orderId, commandId: policyCommandId(`cancel ${orderId}`) };
    const accepted = await give(open.centre, 'acceptHookupOrder', input, tokens.get(water));
    expect(accepted.data.acceptHookupOrder.refusal).toBeNull();
    const { data: before } = await open.centre.ask(`{ case(id: "${permit}") { certificates { number } } }`);
    const [{ number }] = before.case.certificates;
    await given(open.centre, 'revokeCertificate', { caseId: permit, number, act: 'ANNULLED', reason: '许可依据有误' });
    await open.centre.world.advance(1_000);
    const { data } = await open.centre.ask(`{ hookupOrder(id: "${orderId}") { status } }`);
    expect(data.hookupOrder.status).toBe('CANCELLED');
  });

  it.each(openTo.Mutation)('may %s of its own, and knows of no others', async (name) => {
    const input = await goodInputs[name]?.(open.centre);
    const length = await open.centre.logLength();
    const { data } = await give(open.centre, name, input, tokens.get('jinshanPower'));
    const { refusal } = data[name];
    expect(['ORDER_UNKNOWN', 'DELIVERY_UNKNOWN', 'COMPANY_UNKNOWN']).toContain(refusal.code);
    expect(['orderId', 'factId', 'company']).toContain(refusal.path[1]);
    expect(await open.centre.logLength()).toBe(length);
    if (!('orderId' in (input ?? {}))) return;
    const own = await give(open.centre, name, input, tokens.get(water));
    expect(own.errors).toBeUndefined();
    expect(own.data[name]).toMatchObject({ hookupOrder: { id: input?.['orderId'] }, refusal: null });
    expect(await open.centre.logLength()).toBe(length + 1);
  });

  it('acts in its own name', async () => {
    const orderId = await requested(open.centre);
    await give(open.centre, 'acceptHookupOrder', { orderId }, tokens.get(water));
    const { data } = await open.centre.ask(
      `{ hookupOrder(id: "${orderId}") { history { nodes { type actor { role id } } } } }`,
    );
    expect(data.hookupOrder.history.nodes).toEqual([
      { type: 'HookupOrderOpened', actor: { role: 'clerk', id: 'clerk' } },
      { type: 'HookupOrderAccepted', actor: { role: 'utility', id: water } },
    ]);
  });

  it('may listen to what it is sent, and to no cases', async () => {
    expect(fieldsOf(Subscription).map(({ name }) => name)).toEqual(['caseEvents', 'hookupEvents']);
    const live = await subscribe(open.url, 'subscription { caseEvents(after: "0") { factId } }', tokens.get(water));
    const [first] = await live.next(1);
    live.leave();
    expect(first?.data.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('sees of an order neither the project nor what was done before it came', async () => {
    const inside = async (field: string) => {
      const order = `hookupOrder(id: "${caseId}.power") { id ${field} }`;
      const list = `hookupOrders { nodes { ${field} } }`;
      const answers = [await askAs('jinshanPower', `{ ${order} }`), await askAs('jinshanPower', `{ ${list} }`)];
      return answers.map((answer) => [codesOf(answer), JSON.stringify(answer.data ?? null)]);
    };
    for (const field of ['project { name }', 'project { cases { nodes { id } } }', 'history { nodes { type } }'])
      for (const [codes, data] of await inside(field)) {
        expect(codes).toEqual(['FORBIDDEN']);
        expect(data).not.toMatch(/示例|constructionPermit\.1"|Hookup/);
      }
  });

  it('is led by nothing that is open to it to what is not', () => {
    // No message to a company is of a case; of the rest the table of rights says what is shut.
    const isShut = (type: string, field: string): boolean => {
      const rules = access.rulesOf(type, field);
      return `${type}.${field}` === 'PublicFact.case' || (rules !== undefined && cellOf(rules, 'company') === 'no');
    };
    const seen = new Set<string>();
    const visit = (type: unknown): void => {
      if (!isObjectType(type) || seen.has(type.name)) return;
      seen.add(type.name);
      for (const field of fieldsOf(type)) if (!isShut(type.name, field.name)) visit(getNamedType(field.type));
    };
    for (const field of fieldsOf(Query)) if (openTo.Query.includes(field.name)) visit(getNamedType(field.type));
    for (const field of fieldsOf(Mutation)) if (openTo.Mutation.includes(field.name)) visit(getNamedType(field.type));
    expect(seen).toContain('HookupOrder');
    for (const name of ['Project', 'Case', 'Fact', 'Review', 'Certificate']) {
      expect(Object.keys(types)).toContain(name);
      expect(seen).not.toContain(name);
    }
  });

  it('is told all this in its language', async () => {
    const [error] = (
      await open.centre.ask('{ projects { totalCount } }', {}, { ...tokens.get(water), 'accept-language': 'en' })
    ).errors!;
    expect(error?.message).toBe(words.en.faults['not-yours']);
  });
});

describe('sending something again', () => {
  const answerTo = async (name: string, input: object) => (await give(open.centre, name, input)).data[name];
  const good = async (name: string) => (await goodInputs[name]!(open.centre)) as { readonly [field: string]: string };

  it('takes a fact’s id in capitals as the same', async () => {
    const { factId, company } = await good('replayDelivery');
    const answer = await answerTo('replayDelivery', { factId: factId?.toUpperCase(), company });
    expect(answer).toMatchObject({ delivery: { factId }, refusal: null });
    const log = await wholeLog(open.centre.store);
    expect(log.at(-1)).toMatchObject({ type: 'DeliveryReplayed', data: { factId } });
  });

  it('is for what was sent to that company', async () => {
    const { factId } = await good('replayDelivery');
    for (const company of ['carrierB', 'nobody'])
      expect(await refusalOf(open.centre, 'replayDelivery', { factId, company })).toMatchObject({
        code: 'delivery-unknown',
        path: ['input', 'factId'],
      });
  });

  it('of a time takes both its ends, and is nothing where nothing happened', async () => {
    await open.centre.world.advance(60_000);
    const { company, from } = await good('replayRange');
    const replayed = async (range: object) => (await answerTo('replayRange', { company, ...range })).replayed;
    const before = new Date(Date.parse(from ?? '') - 1).toISOString();
    const after = new Date(Date.parse(from ?? '') + 1).toISOString();
    expect(await replayed({ from, to: from })).toBe(1);
    expect(await replayed({ from: before, to: after })).toBe(1);
    expect(await replayed({ from: after, to: after })).toBe(0);
    expect(await replayed({ from: before, to: before })).toBe(0);
    expect(await refusalOf(open.centre, 'replayRange', { company, from: after, to: before })).toMatchObject({
      code: 'range-ends-before-it-begins',
      path: ['input', 'to'],
    });
    const inShanghai = new Date(Date.parse(from ?? '') + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
    expect(await replayed({ from: inShanghai, to: inShanghai })).toBe(1);
  });
});

describe('a message that is sent to try', () => {
  it('needs an endpoint and a secret that signs', async () => {
    const company = 'jinshanGas';
    const refused = { code: 'endpoint-missing', path: ['input', 'company'] };
    expect(await refusalOf(open.centre, 'sendTest', { company })).toMatchObject(refused);
    await given(open.centre, 'registerEndpoint', { company, url: 'https://gas.example.org/hookups' });
    expect(await refusalOf(open.centre, 'sendTest', { company })).toMatchObject(refused);
    await secretOf(open.centre, company, 'callback');
    expect(await refusalOf(open.centre, 'sendTest', { company })).toMatchObject(refused);
    await secretOf(open.centre, company, 'push');
    const length = await open.centre.logLength();
    const { data } = await open.centre.ask(
      `mutation { sendTest(input: { company: "${company}" }) { acknowledged status took cause refusal { code } } }`,
    );
    expect(data.sendTest).toEqual({ acknowledged: true, status: 204, took: 0, cause: null, refusal: null });
    expect(await open.centre.logLength()).toBe(length);
    const { url, body } = open.posts.at(-1)!;
    expect(url).toBe('https://gas.example.org/hookups');
    expect(JSON.parse(body)).toMatchObject({
      type: 'onewindow.hookup.test.v1',
      source: '/centres/jinshan',
      data: { version: 1, company },
    });
  });
});

describe('the schemas', () => {
  it('are served to anybody, with their names and examples', async () => {
    const list = await fetch(`${open.url}/schemas`);
    expect(await list.json()).toEqual({
      schemas: ['/schemas/hookup-message.v1.json', '/schemas/hookup-callback.v1.json'],
    });
    for (const [path, id, definition] of [
      ['/schemas/hookup-message.v1.json', 'urn:onewindow:schema:hookup-message:1', HookupMessage],
      ['/schemas/hookup-callback.v1.json', 'urn:onewindow:schema:hookup-callback:1', Callback],
    ] as const) {
      const response = await fetch(`${open.url}${path}`);
      expect(response.headers.get('content-type')).toBe('application/schema+json; charset=utf-8');
      const schema = (await response.json()) as { $id: string; examples: readonly object[] };
      expect(schema.$id).toBe(id);
      const ofOrders = schema.examples.filter((one) => !JSON.stringify(one).includes('.test.'));
      for (const example of ofOrders) expect(definition.parse(example)).toEqual(example);
      expect(schema.examples.length).toBeGreaterThan(2);
    }
  });

  it('of the commands say which limits an input is held to', async () => {
    const response = await fetch(`${open.url}/schemas/commands.json`);
    const schemas = (await response.json()) as {
      readonly [command: string]: { readonly required: readonly string[]; readonly properties: object };
    };
    expect(schemas['RegisterProject']).toMatchObject({
      required: ['projectCode', 'name', 'category', 'address', 'locality'],
      properties: { name: { minLength: 1, maxLength: 200 } },
    });
  });

  it('are named by what is sent', async () => {
    const headers = { ...showing(await pullToken(open.centre, water)), accept: 'application/x-ndjson' };
    const lines = (await (await fetch(`${open.url}/events/hookup`, { headers })).text()).split('\n').slice(0, -1);
    const schema = (await (await fetch(`${open.url}/schemas/hookup-message.v1.json`)).json()) as { $id: string };
    expect(new Set(lines.map((line) => (JSON.parse(line) as HookupMessage).dataschema))).toEqual(new Set([schema.$id]));
  });
});

describe('whoever asks for nothing that there is', () => {
  it.each([
    ['GET', '/nothing'],
    ['GET', '/events'],
    ['POST', '/events/hookup'],
    ['GET', '/callbacks/jinshanWater'],
    ['POST', '/callbacks'],
    ['POST', '/callbacks/jinshanWater/x'],
    ['GET', '/schemas/hookup-message.v2.json'],
    ['DELETE', '/metrics'],
  ])('is told so by %s %s in JSON, in his language', async (method, path) => {
    for (const [language, locale] of [
      ['en', 'en'],
      ['', 'zh-CN'],
    ] as const) {
      const response = await fetch(`${open.url}${path}`, { method, headers: { 'accept-language': language } });
      expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/json; charset=utf-8']);
      expect(await response.json()).toEqual({
        errors: [{ message: words[locale].faults['not-found'], extensions: { code: 'NOT_FOUND' } }],
      });
    }
  });
});
