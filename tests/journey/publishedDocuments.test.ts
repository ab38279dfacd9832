import { accessOperations } from '@onewindow/app/access.ts';
import { type Listener, listen } from '@onewindow/app/serve.ts';
import { explorerPath } from '@onewindow/gateway/explorerRoute.ts';
import { publishedOperations } from '@onewindow/schema/publishedOperations.ts';
import { Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { newAccessKey } from '@onewindow/gateway/signIn/accessKeys.ts';
import { tokenHash } from '@onewindow/kernel/prefixedToken.ts';

import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { given } from './asking.ts';
import { pullToken, showing } from './companies.ts';

let centre: TestCentre;
let listener: Listener;
let narrow: Record<string, string>;
let whole: Record<string, string>;
beforeAll(async () => {
  centre = await openTestCentre('2026-11-23T01:00:00.000Z', ':memory:', undefined, 0, false, undefined, {
    everybodyAsksAnything: false,
  });
  listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: centre.world });
  narrow = showing(await pullToken(centre, 'jinshanWater', { scopes: ['FEED_READ'], name: 'narrow' }));
  whole = showing(await pullToken(centre, 'jinshanWater', { name: 'whole' }));
  await centre.world.advance(0);
});
afterAll(async () => {
  await Promise.all([listener.close(), centre.world.advance(5_000)]);
  await centre.close();
});

type Told = { readonly data?: object; readonly errors?: readonly { message: string; extensions: { code: string } }[] };

const post = async (body: object, headers: Record<string, string>): Promise<Told> => {
  const response = await fetch(`${listener.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Told;
};
const codeOf = async (query: string, headers: Record<string, string>): Promise<string | undefined> =>
  (await post({ query }, headers)).errors?.[0]?.extensions.code;

const own = '{ centre { id today zone } }';
const people: readonly (readonly [string, Record<string, string>])[] = [
  ['the public', {}],
  ['an applicant', as('applicant')],
  ['a company’s people', as('jinshanWater')],
];

describe('a document of one’s own', () => {
  it('is answered where staff sends it, or a token that is for it', async () => {
    for (const person of [
      'clerk',
      'assistant',
      'housing.reviewer',
      'housing.head',
      'centreHead',
      'analyst',
      'systemAdministrator',
      'securityAdministrator',
      'auditAdministrator',
    ])
      expect([person, await codeOf(own, as(person))]).toEqual([person, undefined]);
    expect(await codeOf(own, whole)).toBeUndefined();
    expect(await codeOf('{ __schema { queryType { name } } }', whole)).toBeUndefined();
  });

  it('is refused from everybody else, who is told where the list lies, in both languages', async () => {
    for (const [who, headers] of [...people, ['a token for less', narrow] as const])
      for (const query of [own, '{ __schema { queryType { name } } }', '{ __typename centre { id } }'])
        expect([who, query, await codeOf(query, headers)]).toEqual([who, query, 'DOCUMENT_NOT_PUBLISHED']);
    const { errors: english } = await post({ query: own }, { ...narrow, 'accept-language': 'en' });
    const { errors: chinese } = await post({ query: own }, narrow);
    expect(english?.[0]?.message).toContain('listed at /schemas/operations.json');
    expect(chinese?.[0]?.message).toContain('/schemas/operations.json');
  });

  it('is answered where a system’s key is for it, whatever its role, and from no other key', async () => {
    const shownKey = async (name: string, facts: object): Promise<Record<string, string>> => {
      const key = newAccessKey(name, centre.world);
      const issued = { name, hash: tokenHash(key), purpose: '统计系统', endsOn: '2027-12-31', ...facts };
      await given(centre, 'issueKey', issued);
      return showing(key);
    };
    const kinds = [
      { role: 'ANALYST' },
      { role: 'APPLICANT', creditCode: '91310116MA1J000100' },
      { role: 'COMPANY', company: 'jinshanWater' },
    ];
    for (const [number, facts] of kinds.entries()) {
      const usual = await shownKey(`usual-${number}`, facts);
      const asking = await shownKey(`asking-${number}`, { ...facts, scopes: ['QUERY'] });
      expect([facts.role, await codeOf(own, usual)]).toEqual([facts.role, 'DOCUMENT_NOT_PUBLISHED']);
      expect([facts.role, await codeOf(own, asking)]).toEqual([facts.role, undefined]);
    }
    const { data } = await post({ query: '{ accessKeys { nodes { id scopes } } }' }, as('securityAdministrator'));
    const { nodes } = (data as { accessKeys: { nodes: readonly object[] } }).accessKeys;
    expect(nodes).toContainEqual({ id: 'key/asking-0', scopes: ['QUERY'] });
    expect(nodes).toContainEqual({ id: 'key/usual-0', scopes: ['FEED_READ', 'ORDERS_ANSWER', 'DELIVERIES'] });
    // What a company's key is not for, it may not do either.
    const orders = '{ hookupOrders { nodes { id } } }';
    expect(await codeOf(orders, await shownKey('narrow', { ...kinds[2], scopes: ['QUERY'] }))).toBe('FORBIDDEN');
    expect(
      await codeOf(orders, await shownKey('wide', { ...kinds[2], scopes: ['QUERY', 'FEED_READ'] })),
    ).toBeUndefined();
  });

  it('changes nothing where it is refused, and opens no subscription', async () => {
    const before = await centre.logLength();
    const input =
      '{ projectCode: "2611-310116-04-01-000001", name: "示例", applicant: { name: "示例建设单位", creditCode: "91310116MA1J000100" }, category: "industrial", address: "示例路 1 号", locality: "jinshanIndustrialZone", utilities: [] }';
    expect(await codeOf(`mutation { registerProject(input: ${input}) { position } }`, as('applicant'))).toBe(
      'DOCUMENT_NOT_PUBLISHED',
    );
    const response = await fetch(`${listener.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...as('jinshanWater') },
      body: JSON.stringify({ query: 'subscription { hookupEvents { position } }' }),
    });
    expect(await response.text()).toContain('DOCUMENT_NOT_PUBLISHED');
    expect(await centre.logLength()).toBe(before);
  });
});

describe('a published document', () => {
  const hashOf = (name: string): string => publishedOperations.find((one) => one.name === name)!.sha256;
  const byHash = (hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: hash } } });

  it('is listed to everybody', async () => {
    const listed = (await (await fetch(`${listener.url}/schemas/operations.json`)).json()) as object;
    expect(listed).toEqual({ operations: publishedOperations });
  });

  it('is answered by its hash, and by its text however it is spaced, with variables', async () => {
    for (const [, headers] of people) {
      expect((await post(byHash(hashOf('Centre')), headers)).data).toMatchObject({ centre: { id: 'jinshan' } });
      const { document } = publishedOperations.find(({ name }) => name === 'StageDurations')!;
      const spaced = `# a comment\n${document.replaceAll(/\s+/gu, '  \n ')}`;
      expect((await post({ query: spaced, variables: {} }, headers)).data).toHaveProperty('stageDurations');
    }
    expect((await post({ ...byHash(hashOf('HookupOrders')), variables: { first: 5 } }, narrow)).data).toMatchObject({
      hookupOrders: { nodes: [] },
    });
    const get = `${listener.url}/graphql?extensions=${encodeURIComponent(JSON.stringify(byHash(hashOf('Ping')).extensions))}`;
    expect((await fetch(get, { headers: { accept: 'application/json' } })).status).toBe(403);
    expect(
      (await fetch(get, { headers: { accept: 'application/json', 'graphql-require-preflight': '1' } })).status,
    ).toBe(200);
  });

  it('takes an applicant through, with variables alone', async () => {
    const creditCode = '91310116MA1J000100';
    const me = await post(byHash(hashOf('Me')), as('applicant'));
    const input = {
      projectCode: '2611-310116-04-01-000001',
      name: '示例厂房',
      applicant: {
        name: '示例建设单位',
        creditCode: (me.data as { me: { creditCode: string } }).me.creditCode ?? creditCode,
      },
      category: 'industrial',
      address: '示例路 1 号',
      locality: 'jinshanIndustrialZone',
      utilities: [],
    };
    const give = (name: string, variables: object) => post({ ...byHash(hashOf(name)), variables }, as('applicant'));
    expect(await give('RegisterProject', { input })).toMatchObject({ data: { registerProject: { refusal: null } } });
    const submission = { projectCode: input.projectCode, stage: 'constructionPermit', channel: 'ONLINE' };
    const submitted = await give('SubmitCase', { input: submission });
    expect(submitted).toMatchObject({ data: { submitCase: { case: { status: 'RECEIVED' } } } });
    const { id } = (submitted.data as { submitCase: { case: { id: string } } }).submitCase.case;
    expect(await give('Case', { id })).toMatchObject({ data: { case: { id } } });
    expect(await give('CaseHistory', { id })).toMatchObject({ data: { case: { history: { totalCount: 1 } } } });
    expect(await give('Projects', {})).toMatchObject({ data: { projects: { totalCount: 1 } } });
    expect(await give('Project', { id: input.projectCode })).toMatchObject({ data: { project: { name: '示例厂房' } } });
  });

  it('gives nobody more than the table of rights, and one that is not known is said to be none', async () => {
    expect(await post(byHash(hashOf('Cases')), {})).toMatchObject({
      errors: [{ extensions: { code: 'UNAUTHENTICATED' } }],
    });
    expect(await post(byHash(hashOf('Deliveries')), narrow)).toMatchObject({
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    expect(await post(byHash('0'.repeat(64)), {})).toMatchObject({
      errors: [{ extensions: { code: 'DOCUMENT_UNKNOWN' } }],
    });
  });

  it('is there for every operation of the contract', () => {
    const fields = new Map<string, Set<string>>();
    for (const { document } of publishedOperations) {
      const [operation] = parse(document).definitions as readonly OperationDefinitionNode[];
      const type = { query: 'Query', mutation: 'Mutation', subscription: 'Subscription' }[operation!.operation];
      for (const one of operation!.selectionSet.selections)
        if (one.kind === Kind.FIELD) fields.set(type, (fields.get(type) ?? new Set()).add(one.name.value));
      expect(print(parse(document))).toBe(document);
    }
    const without = ['Query', 'Mutation', 'Subscription'].flatMap((type) =>
      accessOperations[type]!.filter((name) => !fields.get(type)?.has(name)),
    );
    expect(without).toEqual([]);
  });
});

it('the explorer opens to staff alone; others are told so, or to sign in', async () => {
  const visit = (headers: Record<string, string>) =>
    fetch(`${listener.url}${explorerPath}`, { headers, redirect: 'manual' });
  expect((await visit(as('clerk'))).status).toBe(200);
  expect((await visit(as('applicant'))).status).not.toBe(200);
  expect((await visit({})).status).toBe(302);
});
