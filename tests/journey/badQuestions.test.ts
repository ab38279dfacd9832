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
/** Nobody looks for a text among these. */
const paged = [...lists, 'deliveries', 'outreachActivities'];
interface Asked {
  readonly [argument: string]: unknown;
  readonly text?: unknown;
}
/** A list, by variables. */
const list = (name: string, { text, ...page }: Asked) => {
  const type = {
    cases: 'Case',
    projects: 'Project',
    hookupOrders: 'HookupOrder',
    deliveries: 'Delivery',
    outreachActivities: 'Outreach',
  }[name];
  return centre.ask(
    `query ($filter: ${type}Filter, $orderBy: ${type}Order, $first: Int, $after: String, $last: Int, $before: String) {
      ${name}(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
        totalCount edges { cursor }
      }
    }`,
    { ...page, ...(text !== undefined && { filter: { text } }) },
  );
};
const pathsOf = async (answer: ReturnType<typeof list>) => issuesOf(await answer).map(({ path }) => path);

describe('a list', () => {
  it.each(paged)('of %s has pages of 1 to 100, from either end and never from both', async (name) => {
    for (const end of ['first', 'last']) {
      for (const size of [0, -1, 101, 2 ** 31 - 1, 2 ** 31, 1.5, '20', true, [1, 2], {}])
        expect(await pathsOf(list(name, { [end]: size }))).toEqual([end]);
      for (const size of [1, 100, null]) expect((await list(name, { [end]: size })).errors).toBeUndefined();
    }
    expect(await pathsOf(list(name, { first: 1, last: 1 }))).toEqual(['last']);
  });

  it.each(paged)('of %s takes no cursor that it has not given out', async (name) => {
    const malformed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json().map((text) => Buffer.from(text).toString('base64url')),
      fc.constantFrom('x'.repeat(100_000), Buffer.from('["a","b","c"]').toString('base64url')),
    );
    await fc.assert(
      fc.asyncProperty(malformed, fc.constantFrom('after', 'before'), async (cursor, side) => {
        const { errors } = await list(name, { [side]: cursor });
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      }),
      { numRuns: 50 },
    );
  });

  it('takes no cursor that it has given out in another order, or that another list has', async () => {
    const cursorOf = async (name: string, field: string): Promise<string> =>
      (await list(name, { orderBy: { field, direction: 'ASC' } })).data[name].edges[0].cursor;
    for (const cursor of [await cursorOf('cases', 'RECEIVED_ON'), await cursorOf('projects', 'NAME')]) {
      for (const side of ['after', 'before']) {
        const { errors } = await list('cases', { [side]: cursor });
        expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
      }
    }
  });

  it('goes upwards where no direction is told, in a variable as in the question', async () => {
    const idsOf = async (orderBy: string, variables: object = {}): Promise<readonly string[]> => {
      const question = orderBy === '$orderBy' ? 'query ($orderBy: CaseOrder)' : '';
      const answer = await centre.ask(`${question} { cases(orderBy: ${orderBy}) { nodes { id } } }`, variables);
      expect(answer.errors).toBeUndefined();
      return answer.data.cases.nodes.map(({ id }: { id: string }) => id);
    };
    const upwards = await idsOf('{ field: ID, direction: ASC }');
    expect(upwards).toEqual(upwards.toSorted());
    expect(await idsOf('{ field: ID }')).toEqual(upwards);
    expect(await idsOf('$orderBy', { orderBy: { field: 'ID' } })).toEqual(upwards);
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
    const counted = async (field: string) => (await centre.ask(`{ it: ${field} { totalCount } }`)).data.it.totalCount;
    for (const nothing of [
      'cases(filter: { status: [] })',
      'hookupOrders(filter: { status: [] })',
      'deliveries(filter: { state: [] })',
      'deliveries(filter: { state: ACKNOWLEDGED })',
    ])
      expect([nothing, await counted(nothing)]).toEqual([nothing, 0]);
    expect(await counted('cases(filter: { status: RECEIVED })')).toBeGreaterThan(0);
    expect(await counted('deliveries(filter: { state: [WAITING, PARKED] })')).toBeGreaterThan(0);
  });

  it.each([
    ['cases(filter: { stage: "x", locality: "y", category: "z" }) { totalCount }', { totalCount: 0 }],
    [`projects(filter: { locality: "' OR 1=1 --" }) { totalCount }`, { totalCount: 0 }],
    ['hookupOrders(filter: { utility: "%", company: "constructor" }) { totalCount }', { totalCount: 0 }],
    ['hookupStatus(company: "constructor") { way }', []],
    [
      `deliveries(filter: { company: "%", orderId: "x", projectCode: "' OR 1=1 --" }) { totalCount }`,
      { totalCount: 0 },
    ],
    ['stageDurations(filter: { stage: "x" }) { concluded }', []],
    ['stageDurationCases(filter: { stage: "x" }) { totalCount }', { totalCount: 0 }],
    ['reviewDurations(filter: { department: "x", item: "y" }) { concluded }', []],
  ])('of what the catalogue does not know is empty: %s', async (selection, empty) => {
    expect((await centre.ask(`{ it: ${selection} }`)).data).toEqual({ it: empty });
  });

  it('of 100 cases with everything that is known of them is no question too many', async () => {
    const time =
      'time { elapsed beforeAcceptance department applicant excluded intervals { part from to workingDays } }';
    const { errors } =
      await centre.ask(`{ cases(first: 100) { totalCount pageInfo { hasNextPage endCursor } edges { cursor
      node { id projectCode stage { id name } status statusText revision channel turn pending receivedOn acceptedOn acceptedBySilence
        dueOn remainingWorkingDays light statutoryDueOn overdue provisional suspended decidedOn deliveredOn endedOn
        corrections ledger ${time}
        project { name category { id name } locality { id name } address applicant { name creditCode } contact { name phone } }
        reviews { item { id name } department { id name } round state openedOn concludedOn statutoryDueOn committed extension }
        procedures { procedure kind { id name } items { id name } suspends expectedDays from to }
        certificates { item { id name } number name issuedOn validUntil end endedOn } } } } }`);
    expect(errors).toBeUndefined();
  });

  it('of 100 deliveries with what was tried last is none either, nor of 100 orders with theirs', async () => {
    const delivery = `factId company { id name } orderId projectCode type name sequence position
      occurredAt state stateText nextAt acknowledgedAt
      attempts(last: 10) { totalCount nodes { number claimedAt endedAt outcome cause causeText detail status took answer } }`;
    const { errors } = await centre.ask(
      `{ deliveries(first: 100) { totalCount edges { cursor node { ${delivery} } } } }`,
    );
    expect(errors).toBeUndefined();
    const orders = await centre.ask(
      `{ hookupOrders(first: 100) { nodes { id status light deliveries(last: 3) { nodes { ${delivery} } } } } }`,
    );
    expect(orders.errors).toBeUndefined();
  });
});

describe('an id', () => {
  it.each(['case', 'hookupOrder', 'project', 'utility', 'node'])('that nobody knows names no %s', async (name) => {
    const argument = name === 'utility' ? 'company' : 'id';
    for (const id of ['x', '', '%', '\u0000', '\uD800', '𠮷', 'x'.repeat(1_000_000), 7, '__proto__', '$all', '../x']) {
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
  });
});

describe('a month', () => {
  const figures = {
    stageDurations: 'StageDurationFilter',
    stageDurationCases: 'StageDurationCaseFilter!',
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
    const deep = `${'project { cases { nodes { '.repeat(8)} id ${'} } }'.repeat(8)}`;
    expect(await ask(`{ cases { nodes { ${deep} } } }`)).toEqual(['GRAPHQL_VALIDATION_FAILED']);
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

describe('a subscription', () => {
  it.each([
    'subscription { caseEvents @skip(if: true) { type } }',
    'subscription { caseEvents @include(if: false) { type } }',
    'subscription ($asked: Boolean!) { caseEvents @include(if: $asked) { type } }',
    'subscription { ... @skip(if: true) { caseEvents { type } } }',
    'subscription { ...events @include(if: false) } fragment events on Subscription { caseEvents { type } }',
    'subscription { ...events } fragment events on Subscription { caseEvents @skip(if: true) { type } ...events }',
  ])('follows something, whatever it depends on: %s', async (query) => {
    const { errors = [] } = await centre.ask(query, { asked: false });
    expect(errors.length).toBeGreaterThan(0);
    for (const { extensions } of errors) expect(extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
