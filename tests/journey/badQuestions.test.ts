import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { issuesOf, nextProjectCode, given, project, requested, submitted } from './asking.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:00.000Z');
  await submitted(centre);
  await requested(centre);
});
afterAll(() => centre.close());

const lists = ['cases', 'projects', 'hookupOrders'];
/** Nobody looks for a text among deliveries. */
const paged = [...lists, 'deliveries'];
/** A list, by variables. */
const list = (name: string, variables: { first?: unknown; after?: unknown; text?: unknown }) => {
  const filter = {
    cases: 'CaseFilter',
    projects: 'ProjectFilter',
    hookupOrders: 'HookupFilter',
    deliveries: 'DeliveryFilter',
  }[name];
  const { text, ...page } = variables;
  return centre.ask(
    `query ($filter: ${filter}, $first: Int, $after: String) {
      ${name}(filter: $filter, first: $first, after: $after) { totalCount edges { cursor } }
    }`,
    { ...page, ...(text !== undefined && { filter: { text } }) },
  );
};
const pathsOf = async (answer: ReturnType<typeof list>) => issuesOf(await answer).map(({ path }) => path);

describe('a list', () => {
  it.each(paged)('of %s has pages of 1 to 200', async (name) => {
    for (const first of [0, -1, 201, 2 ** 31 - 1, 2 ** 31, 1.5, '20', true, [1, 2], {}])
      expect(await pathsOf(list(name, { first }))).toEqual(['first']);
    for (const first of [1, 200, null]) expect((await list(name, { first })).errors).toBeUndefined();
  });

  it.each(paged)('of %s takes no cursor that it has not given out', async (name) => {
    const malformed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json().map((text) => Buffer.from(text).toString('base64url')),
      fc.constantFrom('x'.repeat(100_000), Buffer.from('["a","b","c"]').toString('base64url')),
    );
    const isPlace = (after: string) => /^\["[^"]*"(,"[^"]*")?\]$/.test(Buffer.from(after, 'base64url').toString());
    await fc.assert(
      fc.asyncProperty(
        malformed.filter((after) => !isPlace(after)),
        async (after) => {
          const { errors } = await list(name, { after });
          expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
        },
      ),
      { numRuns: 50 },
    );
  });

  it.each(lists)('of %s says of an endless or unseen text what is wrong with it', async (name) => {
    for (const text of ['金'.repeat(201), 'x'.repeat(60_000), 'x'.repeat(1_000_000), '%'.repeat(60_000)])
      expect(await pathsOf(list(name, { text }))).toEqual(['filter.text']);
    for (const text of ['\u0000', 'a\u0000', '\uD800', 'a\u0007'])
      expect(await pathsOf(list(name, { text }))).toEqual(['filter.text']);
    for (const text of [null, '', '   ', '𠮷', 'مشروع', '金'.repeat(200)])
      expect((await list(name, { text })).errors).toBeUndefined();
  });

  it.each(lists)('of %s finds signs that mean something elsewhere as they are', async (name) => {
    for (const sign of ['%', '_', '\\', "'", '"', '\\%', '%_', '*', '?', '[', '--', '|', '\\\\'])
      expect((await list(name, { text: sign })).data[name].totalCount).toBe(0);
    const named = '甲%乙_丙\\丁\'戊"己*';
    const projectCode = nextProjectCode();
    await given(centre, 'registerProject', { ...project(projectCode), name: named });
    await given(centre, 'submitCase', { projectCode, stage: 'constructionPermit', channel: 'WINDOW' });
    await given(centre, 'requestHookup', { projectCode, purpose: 'TEMPORARY', utility: 'water', demand: {} });
    for (const text of ['%', '_', '\\', "'", '"', '*', '甲%乙', '乙_丙', '丙\\丁', "丁'戊", named])
      expect((await list(name, { text })).data[name].totalCount).toBe(1);
    for (const text of ['甲_乙', '甲%丙', '乙%丙', '丙\\\\丁'])
      expect((await list(name, { text })).data[name].totalCount).toBe(0);
    await given(centre, 'amendProject', { projectCode, reason: '改名', changes: { name: '示例' } });
  });

  it('of no status is empty, and of one status is no other', async () => {
    const { data } = await centre.ask(`{
      none: cases(filter: { status: [] }) { totalCount }
      received: cases(filter: { status: RECEIVED }) { totalCount }
      noOrders: hookupOrders(filter: { status: [] }) { totalCount }
      noDeliveries: deliveries(filter: { state: [] }) { totalCount }
      acknowledged: deliveries(filter: { state: ACKNOWLEDGED }) { totalCount }
      waiting: deliveries(filter: { state: [WAITING, PARKED] }) { totalCount }
    }`);
    const nothing = { totalCount: 0 };
    expect(data).toMatchObject({ none: nothing, noOrders: nothing, noDeliveries: nothing, acknowledged: nothing });
    expect(data.received.totalCount).toBeGreaterThan(0);
    expect(data.waiting.totalCount).toBeGreaterThan(0);
  });

  it('of what the catalogue does not know is empty', async () => {
    const { data } = await centre.ask(`{
      cases(filter: { stage: "x", locality: "y", category: "z" }) { totalCount }
      projects(filter: { locality: "' OR 1=1 --" }) { totalCount }
      hookupOrders(filter: { utility: "%", company: "constructor" }) { totalCount }
      hookupStatus(company: "constructor") { company }
      deliveries(filter: { company: "%", orderId: "x", projectCode: "' OR 1=1 --" }) { totalCount }
      stageDurations(filter: { stage: "x" }) { stage }
      stageDurationCases(filter: { stage: "x" }) { edges { cursor } }
      reviewDurations(filter: { department: "x", item: "y" }) { department }
    }`);
    expect(data).toEqual({
      cases: { totalCount: 0 },
      projects: { totalCount: 0 },
      hookupOrders: { totalCount: 0 },
      hookupStatus: [],
      deliveries: { totalCount: 0 },
      stageDurations: [],
      stageDurationCases: { edges: [] },
      reviewDurations: [],
    });
  });

  it('of 200 cases with everything that is known of them is no question too many', async () => {
    const time =
      'time { elapsed beforeAcceptance department applicant excluded intervals { part from to workingDays } }';
    const { errors } =
      await centre.ask(`{ cases(first: 200) { totalCount pageInfo { hasNextPage endCursor } edges { cursor
      node { id projectCode stage status statusText revision channel turn pending receivedOn acceptedOn acceptedBySilence
        dueOn remainingWorkingDays light statutoryDueOn overdue provisional suspended decidedOn deliveredOn endedOn
        corrections ledger ${time}
        project { name category locality address applicant { name creditCode } contact { name phone } }
        reviews { item department round state openedOn concludedOn statutoryDueOn committed extension }
        procedures { procedure kind item suspends expectedDays from to }
        certificates { item number name issuedOn validUntil end endedOn } } } } }`);
    expect(errors).toBeUndefined();
  });

  it('of 200 deliveries with everything that was tried is none either, nor of 200 orders with theirs', async () => {
    const delivery = `factId company orderId projectCode type name sequence position occurredAt state stateText
      nextAt acknowledgedAt attempts { number claimedAt endedAt outcome cause causeText detail status took answer }`;
    const { errors } = await centre.ask(
      `{ deliveries(first: 200) { totalCount edges { cursor node { ${delivery} } } } }`,
    );
    expect(errors).toBeUndefined();
    const orders = await centre.ask(
      `{ hookupOrders(first: 200) { edges { node { id status light deliveries { ${delivery} } } } } }`,
    );
    expect(orders.errors).toBeUndefined();
  });
});

describe('an id', () => {
  it.each(['case', 'hookupOrder', 'caseHistory', 'project', 'utility'])(
    'that nobody knows names no %s',
    async (name) => {
      const argument = { project: 'code', utility: 'company' }[name] ?? 'id';
      for (const id of [
        'x',
        '',
        '%',
        '\u0000',
        '\uD800',
        '𠮷',
        'x'.repeat(1_000_000),
        7,
        '__proto__',
        '$all',
        '../x',
      ]) {
        const { data, errors } = await centre.ask(`query ($id: ID!) { it: ${name}(${argument}: $id) { __typename } }`, {
          id,
        });
        expect(errors).toBeUndefined();
        expect(data.it).toBeNull();
      }
      for (const id of [null, {}, [], true, 1.5]) {
        const answer = await centre.ask(`query ($id: ID!) { it: ${name}(${argument}: $id) { __typename } }`, { id });
        expect(issuesOf(answer).map(({ path }) => path)).toEqual(['id']);
      }
    },
  );
});

describe('a month', () => {
  const figures = {
    stageDurations: 'DurationFilter',
    stageDurationCases: 'StageFigure!',
    reviewDurations: 'ReviewDurationFilter',
  };

  it.each(Object.entries(figures))('of %s is a month of a year', async (name, type) => {
    const ask = (filter: object) =>
      centre.ask(`query ($filter: ${type}) { ${name}(filter: $filter) { __typename } }`, {
        filter: { ...(name === 'stageDurationCases' && { stage: 'constructionPermit' }), ...filter },
      });
    for (const month of [
      '2021-13',
      '2021-00',
      '2021-1',
      '202106',
      '2021-06-01',
      '',
      'June',
      '2021-06\n',
      '２０２１-06',
      '*',
    ])
      for (const bound of ['fromMonth', 'toMonth'])
        expect(issuesOf(await ask({ [bound]: month })).map(({ path }) => path)).toEqual([`filter.${bound}`]);
    for (const months of [
      {},
      { fromMonth: null },
      { fromMonth: '2021-06', toMonth: '2021-05' },
      { toMonth: '0000-01' },
    ])
      expect((await ask(months)).errors).toBeUndefined();
  });
});

describe('a question that is none', () => {
  const ask = async (query: string, variables?: object) => {
    const { errors } = await centre.ask(query, variables);
    return [...new Set(errors?.map(({ extensions }) => extensions.code))];
  };

  it('is told what is wrong with it, and by whose fault', async () => {
    expect(await ask('{')).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(await ask('{ nothing }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await ask('{ cases(filter: { light: PURPLE }) { totalCount } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await ask('query ($n: Nothing) { cases(first: $n) { totalCount } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await ask('query ($n: Int!) { cases(first: $n) { totalCount } }')).toEqual(['BAD_USER_INPUT']);
    expect(await ask('mutation { submitCase(input: {}) { position } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await ask('query A { centre { id } } query B { centre { id } }')).toEqual(['OPERATION_RESOLUTION_FAILURE']);
  });

  it('is refused before it is worked on where it asks for too much', async () => {
    const aliases = Array.from({ length: 60 }, (_, index) => `a${index}: centre { id }`);
    expect(await ask(`{ ${aliases.join(' ')} }`)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    const deep = `${'project { cases { '.repeat(8)} id ${'} }'.repeat(8)}`;
    expect(await ask(`{ cases { edges { node { ${deep} } } } }`)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await ask('{ cases(first: 2147483648) { totalCount } }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await ask(`{ centre { ${'id '.repeat(6_000)} } }`)).toEqual(['GRAPHQL_PARSE_FAILED']);
    expect(await ask(`{ centre { id ${'@skip(if: false) '.repeat(60)} } }`)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
    expect(await ask('{ centre { ...a } } fragment a on Centre { ...a }')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  it('whatever its variables hold, is never a fault of the house', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), async (filter, first) => {
        const answer = await centre.ask(
          'query ($filter: CaseFilter, $first: Int) { cases(filter: $filter, first: $first) { totalCount } }',
          { filter, first },
        );
        if (answer.errors) issuesOf(answer);
      }),
      { numRuns: 200 },
    );
  });
});
