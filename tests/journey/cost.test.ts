import { answeringContexts } from '@onewindow/app/answeringContexts.ts';
import { answerBudget } from '@onewindow/gateway/cost/answerBudget.ts';
import { fieldCosts } from '@onewindow/gateway/cost/fieldCosts.ts';
import { mostCost } from '@onewindow/gateway/cost/limits.ts';
import { queryCost } from '@onewindow/gateway/cost/queryCost.ts';
import { createTurns } from '@onewindow/gateway/cost/turns.ts';
import { readyOperations } from '@onewindow/gateway/readyOperations.ts';
import { gatewaySchema } from '@onewindow/gateway/sdl.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { costliest } from '../costliest.ts';
import { runs } from '../runs.ts';
import type { TestCentre } from '../testCentre.ts';
import { virtualWorld } from '../virtualWorld.ts';
import { openDemoCentre } from './demoCentre.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openDemoCentre('2021-11-28T02:00:00.000Z');
});
afterAll(() => centre.close());

const schema = gatewaySchema(answeringContexts);
const costs = fieldCosts(schema);
const costOf = (query: string, variables = {}): number => {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('it holds no single operation');
  return queryCost(costs, document, operation, variables);
};

describe('what a question costs', () => {
  it('is what it asks for, times as many as there may be', () => {
    const { own } = costs.get('Query')?.get('cases') ?? { own: NaN };
    expect(costOf('{ centre { id } }')).toBe(2);
    expect(costOf('{ cases { nodes { id revision } } }')).toBe(own + 1 + 20 * 2);
    expect(costOf('{ cases(first: 7) { nodes { id } pageInfo { endCursor } } }')).toBe(own + 1 + 7 + 2);
    expect(costOf('{ cases(last: 7) { edges { cursor node { id } } } }')).toBe(own + 1 + 7 * 3);
    // To count costs as much as to find.
    expect(costOf('{ cases(first: 1) { totalCount } }')).toBe(2 * own + 1);
    const { size } = costs.get('Case')?.get('reviews') ?? { size: NaN };
    expect(costOf('{ case(id: "x") { reviews { id } } }')).toBe(2 + Number(size));
  });

  it('multiplies along what is nested, however it is written', () => {
    const nested = (page: string) => `cases${page} { nodes { project { cases${page} { nodes { id } } } } }`;
    const literal = costOf(`{ ${nested('(first: 50)')} }`);
    expect(literal).toBeGreaterThan(50 * 50);
    expect(costOf(`query ($n: Int) { ${nested('(first: $n)')} }`, { n: 50 })).toBe(literal);
    expect(costOf(`query ($n: Int = 50) { ${nested('(first: $n)')} }`)).toBe(literal);
    expect(costOf(`{ ...all } fragment all on Query { ${nested('(first: 50)')} }`)).toBe(literal);
    expect(costOf(`{ ... { ${nested('(first: 50)')} } }`)).toBe(literal);
    expect(costOf(`{ a: ${nested('(first: 50)')} b: ${nested('(first: 50)')} }`)).toBe(2 * literal);
  });

  it('counts filters and orders that read more, by literals and by variables', () => {
    const plain = costOf('{ cases { nodes { id } } }');
    const text = costOf('{ cases(filter: { text: "厂房" }) { nodes { id } } }');
    expect(text).toBeGreaterThan(costOf('{ cases(filter: { pending: true }) { nodes { id } } }'));
    expect(text).toBeGreaterThan(plain);
    const query = 'query ($f: CaseFilter) { cases(filter: $f) { nodes { id } } }';
    expect(costOf(query, { f: { text: '厂房' } })).toBe(text);
    expect(costOf(query, { f: null })).toBe(plain);
  });

  it('is reckoned at once where fragments hold fragments many times over', () => {
    const depth = 200;
    const fragments = Array.from(
      { length: depth },
      (_, index) => `fragment F${index} on Centre { ...F${index + 1} ...F${index + 1} }`,
    );
    expect(
      costOf(`{ centre { ...F0 } } ${fragments.join(' ')} fragment F${depth} on Centre { id }`),
    ).toBeGreaterThanOrEqual(2 ** depth);
  });

  it.each(readyOperations.map((text) => [/(?:query|mutation|subscription) (\w+)/.exec(text)?.[1], text] as const))(
    'of the ready operation %s is within the limit',
    (_name, text) => {
      expect(costOf(text)).toBeLessThan(mostCost);
    },
  );

  it('of a whole introspection is within the limit', () => {
    expect(costOf(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }))).toBeLessThan(mostCost);
  });
});

describe('a question that would stop the centre', () => {
  const nested = (levels: number, page: string) =>
    `{ project(id: "x") { ${`cases${page} { nodes { project { `.repeat(levels)} id ${'} } }'.repeat(levels)} } }`;
  const aliases = Array.from(
    { length: 40 },
    (_, at) => `a${at}: cases(first: $n) { nodes { project { cases(first: $n) { nodes { id } } } } }`,
  );

  it.each<[string, string, object]>([
    ['nests lists', nested(3, '(first: 100)'), {}],
    ['nests lists by their usual pages', nested(4, ''), {}],
    ['has many names for pages by a variable', `query ($n: Int) { ${aliases.join(' ')} }`, { n: 100 }],
    ['nests lists from their ends', nested(3, '(last: 100)'), {}],
  ])('and %s is refused with its cost and the limit', async (_title, query, variables) => {
    const { data, errors } = await centre.ask(query, variables, { 'accept-language': 'en' });
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: 'TOO_COSTLY', limit: mostCost } }]);
    const [{ message, extensions }] = errors as unknown as [{ message: string; extensions: { cost: number } }];
    expect(extensions.cost).toBeGreaterThan(mostCost);
    expect(message).toContain(String(extensions.cost));
  });

  it('and names endless lists is told which, by a literal and by a variable', async () => {
    const names = Array.from({ length: 101 }, (_, index) => `s${index}`);
    for (const [query, variables] of [
      ['query ($s: [ID!]) { cases(filter: { stage: $s }) { totalCount } }', { s: Array(32_766).fill('x') }],
      ['query ($f: CaseFilter) { cases(filter: $f) { totalCount } }', { f: { stage: names } }],
      [`{ cases(filter: { stage: ${JSON.stringify(names)} }) { totalCount } }`, {}],
    ] as const) {
      const { errors } = await centre.ask(query, variables);
      expect(errors).toMatchObject([
        { extensions: { code: 'BAD_USER_INPUT', issues: [{ path: 'filter.stage', rule: '<= 100' }] } },
      ]);
    }
    const allowed = { s: names.slice(0, 100) };
    const { errors } = await centre.ask('query ($s: [ID!]) { cases(filter: { stage: $s }) { totalCount } }', allowed);
    expect(errors).toBeUndefined();
  });
});

describe('the costliest questions that are answered', () => {
  it('are answered, and hold no more than they were reckoned at', async () => {
    const { data } = await centre.ask(
      '{ cases(first: 1) { nodes { id project { id } } } hookupOrders(first: 1) { nodes { id } } }',
    );
    const quoted = (id: string) => JSON.stringify(id);
    const all = costliest({
      'case.id': quoted(data.cases.nodes[0].id),
      'applicationPreview.projectCode': quoted(data.cases.nodes[0].project.id),
      'applicationPreview.stage': '"constructionPermit"',
      'node.id': quoted(data.cases.nodes[0].id),
      'project.id': quoted(data.cases.nodes[0].project.id),
      'hookupOrder.id': quoted(data.hookupOrders.nodes[0].id),
      'utility.company': '"jinshanGas"',
      'person.id': '"none"',
      'factProof.position': '"1"',
      'treeConsistency.size': '1',
      'stageDurationCases.filter': '{ stage: "constructionPermit" }',
      'forProject.category': '"industrial"',
      'stageDurations.groupBy': '[MONTH, LOCALITY, CATEGORY]',
      'appraisal.kind': '"salesSiteOpening"',
      'appraisalCurve.kind': '"salesSiteOpening"',
      'appraisalCurve.from': '"2021-04-01"',
      'appraisalCurve.to': '"2021-06-01"',
      'appraisalSubjects.filter': '{ kind: "salesSiteOpening", measure: OPEN }',
      'reviewDurations.groupBy': '[MONTH, ITEM]',
    });
    expect(all.length).toBeGreaterThan(300);
    const step = runs({ usual: 12, full: 1 });
    for (const { query, variables, cost } of all.filter((_, index) => index % step === 0)) {
      const answer = await centre.ask(query, variables);
      expect([query, answer.errors]).toEqual([query, undefined]);
      expect([query, partsOf(answer.data) <= cost]).toEqual([query, true]);
    }
  });
});

/** How many fields an answer holds. */
const partsOf = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce<number>((sum, part) => sum + partsOf(part), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>((sum, part) => sum + 1 + partsOf(part), 0);
};

describe('an answer that is being made', () => {
  const begun = (signal?: AbortSignal) => {
    const world = virtualWorld('2021-06-01T01:00:00.000Z');
    return { world, budget: answerBudget(world, { locale: 'en', turns: createTurns(systemWorld), signal }) };
  };
  const codeOf = (act: () => unknown): unknown => {
    try {
      return act();
    } catch (error) {
      return (error as { extensions: { code: string } }).extensions.code;
    }
  };

  it('is given up where its lists hold more than 20,000 entries, and stays so', () => {
    const { budget } = begun();
    expect(codeOf(() => budget.take(20_000))).toBeUndefined();
    expect(codeOf(() => budget.take(1))).toBe('ANSWER_TOO_LARGE');
    expect(codeOf(() => budget.take(0))).toBe('ANSWER_TOO_LARGE');
  });

  it('is given up where whoever asked has gone', () => {
    const leaving = new AbortController();
    const { budget } = begun(leaving.signal);
    expect(codeOf(() => budget.take(1))).toBeUndefined();
    leaving.abort();
    expect(codeOf(() => budget.take(1))).toBe('CLIENT_GONE');
  });

  it('lets others have their turn after ten milliseconds of work, and is given up five seconds later', async () => {
    const { world, budget } = begun();
    expect(budget.take(1)).toBeUndefined();
    await world.advance(10);
    await budget.take(1);
    expect(budget.take(1)).toBeUndefined();
    await world.advance(4_999);
    await budget.take(1);
    await world.advance(1);
    expect(codeOf(() => budget.take(1))).toBe('TOOK_TOO_LONG');
  });

  it('takes its turns in the order in which they were asked for, with a turn of the event loop between where each has much to do', async () => {
    let now = 0;
    const turns = createTurns({ soon: systemWorld.soon, now: () => (now += 5) });
    const said: string[] = [];
    const served = new Promise<void>((resolve) =>
      setImmediate(() => setImmediate(() => resolve(void said.push('served')))),
    );
    await Promise.all(
      ['a', 'b', 'c', 'd'].map(
        (name) => new Promise<void>((resolve) => turns.take(() => resolve(void said.push(name)))),
      ),
    );
    await served;
    expect(said.filter((name) => name !== 'served')).toEqual(['a', 'b', 'c', 'd']);
    expect(said.indexOf('served')).toBeLessThan(4);
  });

  it('shares a turn of the event loop with others that have little to do', async () => {
    const turns = createTurns({ soon: systemWorld.soon, now: () => 0 });
    const said: string[] = [];
    const all = ['a', 'b', 'c'].map(
      (name) => new Promise<void>((resolve) => turns.take(() => resolve(void said.push(name)))),
    );
    systemWorld.soon(() => said.push('served'));
    await Promise.all(all);
    expect(said).toEqual(['a', 'b', 'c']);
  });

  it('takes its turn also after one that has failed', async () => {
    const failures: unknown[] = [];
    const soon = (act: () => void): void =>
      systemWorld.soon(() => {
        try {
          act();
        } catch (error) {
          failures.push(error);
        }
      });
    const turns = createTurns({ soon, now: () => 0 });
    turns.take(() => {
      throw new Error('nothing comes of it');
    });
    await new Promise<void>((resolve) => turns.take(resolve));
    expect(failures).toHaveLength(1);
  });
});
