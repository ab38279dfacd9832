import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { connect, openDeliveries } from '../faults/deliveryCentre.ts';
import { status } from '../faults/virtualOutside.ts';
import type { TestCentre } from '../testCentre.ts';
import { given, issuesOf, submitted } from './asking.ts';
import { companiesAtWork } from './companies.ts';

let centre: TestCentre;
/** Each object that lists stand in, as it is asked for. */
const objects = new Map<string, string>();
beforeAll(async () => {
  centre = await openDeliveries(() => status(503));
  await connect(centre);
  const { caseId, projectCode } = await companiesAtWork(centre);
  // The endpoint of water takes nothing: it is tried again and again.
  await centre.world.advance(3_600_000);
  const orderId = `${caseId}.water`;
  const { data } = await centre.ask(`{ deliveries(filter: { orderId: "${orderId}" }, last: 1) { nodes { id } } }`);
  objects.set('an order', `node(id: "${orderId}") { ... on HookupOrder`);
  objects.set('a delivery', `node(id: "${data.deliveries.nodes[0].id}") { ... on Delivery`);
  objects.set('a permitted project', `project(id: "${projectCode}") { ... on Project`);

  let last = await submitted(centre);
  const [again = ''] = last.split('.');
  for (let time = 0; time < 3; time += 1) {
    await given(centre, 'withdrawCase', { caseId: last, reason: '方案调整' });
    const application = { projectCode: again, stage: 'constructionPermit', channel: 'WINDOW' };
    ({ id: last } = await given(centre, 'submitCase', application));
  }
  objects.set('a project that came again', `project(id: "${again}") { ... on Project`);
  await given(centre, 'acceptCase', { caseId: last });
  for (let time = 0; time < 25; time += 1)
    await given(centre, 'urgeReview', { caseId: last, item: 'C1', words: '请尽快出具意见' });
  objects.set('a case', `case(id: "${last}") { ... on Case`);
});
afterAll(() => centre.close());

interface Page {
  readonly nodes: readonly object[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}
const ask = (object: string, list: string, row: string, page: string) =>
  centre.ask(`{ it: ${objects.get(object)} { list: ${list}${page} { nodes { ${row} } totalCount
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }`);
const pageOf = async (...asked: Parameters<typeof ask>): Promise<Page> => {
  const { data, errors } = await ask(...asked);
  expect(errors).toBeUndefined();
  return data.it.list;
};

const lists = [
  ['a case', 'history', 'revision'],
  ['a project that came again', 'cases', 'id'],
  ['a permitted project', 'hookupOrders', 'id'],
  ['an order', 'history', 'revision'],
  ['an order', 'deliveries', 'sequence'],
  ['a delivery', 'attempts', 'number'],
] as const;

describe('a list within an object', () => {
  it.each(lists)('of %s: its %s are the same from either end, as many as it counts', async (object, list, row) => {
    const whole = await pageOf(object, list, row, '(first: 100)');
    expect(whole.nodes.length).toBeGreaterThan(1);
    expect(whole.nodes).toHaveLength(whole.totalCount);
    expect(new Set(whole.nodes.map((node) => JSON.stringify(node))).size).toBe(whole.totalCount);
    for (const size of [1, 2, whole.totalCount]) {
      const forwards: object[] = [];
      for (let after: string | null = null; ;) {
        const page = await pageOf(object, list, row, `(first: ${size}, after: ${JSON.stringify(after)})`);
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        forwards.push(...page.nodes);
        after = page.pageInfo.endCursor;
        if (!page.pageInfo.hasNextPage) break;
      }
      const backwards: object[] = [];
      for (let before: string | null = null; ;) {
        const page = await pageOf(object, list, row, `(last: ${size}, before: ${JSON.stringify(before)})`);
        expect(page.pageInfo.hasNextPage).toBe(before !== null);
        backwards.unshift(...page.nodes);
        before = page.pageInfo.startCursor;
        if (!page.pageInfo.hasPreviousPage) break;
      }
      expect([forwards, backwards]).toEqual([whole.nodes, whole.nodes]);
    }
  });

  it.each(lists)('of %s: its %s come by pages of 1 to 100, and by cursors of their own', async (object, list, row) => {
    for (const size of ['first: 0', 'first: 101', 'last: 0', 'last: 101']) {
      const issues = issuesOf(await ask(object, list, row, `(${size})`));
      expect(issues.map(({ path }) => path)).toEqual([size.split(':')[0]]);
    }
    expect(issuesOf(await ask(object, list, row, '(first: 1, last: 1)')).map(({ path }) => path)).toEqual(['last']);
    for (const cursor of ['after: ""', 'before: "x"', `after: "${Buffer.from('["at",0.5]').toString('base64url')}"`]) {
      const { errors } = await ask(object, list, row, `(${cursor})`);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('is told by twenty where nobody says how many', async () => {
    const { nodes, totalCount, pageInfo } = await pageOf('a case', 'history', 'revision', '');
    expect(totalCount).toBeGreaterThan(25);
    expect(nodes).toEqual(Array.from({ length: 20 }, (_, revision) => ({ revision })));
    expect(pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
  });
});
