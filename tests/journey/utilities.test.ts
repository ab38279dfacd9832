import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { messageType, type Notification } from '@onewindow/schema/hookup/message.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { runs } from '../runs.ts';
import { given } from './asking.ts';
import { ask, killAll, open } from './centreProcess.ts';
import { finishPermit } from './finishedPermit.ts';
import { openUtility, secretsKey, type Utility } from './utilitiesProcess.ts';

/** Each utility's company, and what a project demands of it. */
const demands = [
  { utility: 'water', company: 'jinshanWater', demand: { pipeDiameter: 100 } },
  { utility: 'drainage', company: 'jinshanDrainage', demand: { discharge: 40, pipeDiameter: 200 } },
  { utility: 'power', company: 'jinshanPower', demand: { capacity: 800, voltage: 10 } },
  { utility: 'gas', company: 'jinshanGas', demand: { gasFlow: 50 } },
  { utility: 'telecom', company: 'carrierA', demand: { lines: 20 } },
];
/** The usual run has each set of utilities twice, the full one as many permits as a district finishes in years. */
const numbers = Array.from({ length: runs({ usual: 62, full: 200 }) }, (_, number) => number);

/** Which utilities a project wants: every set of them in turn. */
const wantedBy = (number: number) => demands.filter((_, index) => ((number % 31) + 1) & (1 << index));

const codeOf = (number: number): string => `2105-310116-04-01-${String(number + 1).padStart(6, '0')}`;
const permitOf = (number: number): string => `${codeOf(number)}.constructionPermit.1`;
const certificateOf = (number: number): string => `31011620210610${String(number).padStart(4, '0')}`;
const orderOf = (number: number, company: string): string => {
  const utility = demands.find((one) => one.company === company)?.utility;
  return `${permitOf(number)}.${utility}${utility === 'telecom' ? '.carrierA' : ''}`;
};

/** What a company is told, without what the test cannot know before: `<order> <sequence> <notification>`. */
const told = (number: number, company: string, sequence: number, notification: Notification): string =>
  `${orderOf(number, company)} ${sequence} ${messageType(notification)}`;

describe('five utilities and all these finished permits', { timeout: 600_000 }, () => {
  const dir = mkdtempSync(join(tmpdir(), 'onewindow-utilities-'));
  let at: string;
  let utilities: Utility[];
  beforeAll(async () => {
    ({ at } = await open({ DATA_DIR: dir, SECRETS_KEY: secretsKey, DELIVERY_ALLOW: '127.0.0.0/8' }));
    utilities = await Promise.all(demands.map(({ company }) => openUtility(company, at, dir)));
    const left = [...numbers];
    const clerk = async (): Promise<void> => {
      for (let number = left.shift(); number !== undefined; number = left.shift()) await finish(number);
    };
    await Promise.all(Array.from({ length: 16 }, clerk));
    const count = numbers.reduce((sum, number) => sum + wantedBy(number).length, 0);
    await until(
      async () => (await centre.ask('{ hookupOrders { totalCount } }')).data.hookupOrders.totalCount === count,
    );
    await until(allDelivered);
    await until(async () => (await orders()).every(({ status }) => status === 'ACCEPTED'));
  }, 600_000);
  afterAll(async () => {
    await killAll();
    rmSync(dir, { recursive: true });
  });

  const centre = {
    ask: (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
      ask(at, query, variables, headers),
  };
  const give = (name: string, input: object) => given(centre, name, input);
  const utility = (company: string): Utility => utilities.find((one) => one.company === company)!;

  const finish = (number: number): Promise<void> =>
    finishPermit(give, {
      projectCode: codeOf(number),
      name: `示例厂房 ${number}`,
      utilities: wantedBy(number).map(({ company, ...wanted }) => ({
        ...wanted,
        ...(wanted.utility === 'telecom' && { companies: [company] }),
      })),
      number: certificateOf(number),
    });

  const until = (isSo: () => boolean | Promise<boolean>) => vi.waitUntil(isSo, { timeout: 300_000, interval: 20 });
  const allDelivered = async (): Promise<boolean> => {
    const { data } = await centre.ask('{ hookupStatus { waiting } }');
    return data.hookupStatus.every(({ waiting }: { waiting: number }) => waiting === 0);
  };
  interface Order {
    readonly company: { readonly id: string };
    readonly status: string;
    readonly companyNumber: string | null;
  }
  const orders = async (): Promise<Order[]> => {
    const found = [];
    for (let after: string | null = null; ;) {
      const query = `query Orders($after: String) { hookupOrders(first: 100, after: $after) {
        nodes { id company { id } status companyNumber } pageInfo { hasNextPage endCursor } } }`;
      const { data } = await centre.ask(query, { after });
      found.push(...data.hookupOrders.nodes);
      if (!data.hookupOrders.pageInfo.hasNextPage) return found;
      after = data.hookupOrders.pageInfo.endCursor;
    }
  };
  /** What a company was told, in no order. */
  const toldTo = (company: string): string[] =>
    utility(company)
      .received()
      .map(({ orderId, sequence, type }) => `${orderId} ${sequence} ${type}`)
      .toSorted();

  it('are each sent exactly what is theirs, once', () => {
    for (const { company } of demands) {
      const theirs = numbers.filter((number) => wantedBy(number).some((one) => one.company === company));
      const opened = toldTo(company).filter((one) => one.endsWith(messageType('opened')));
      expect(opened).toEqual(theirs.map((number) => told(number, company, 1, 'opened')).toSorted());
    }
  });

  it('accept every order by themselves, each under a number of its own', async () => {
    for (const [company, theirs] of Map.groupBy(await orders(), (order) => order.company.id)) {
      const companyNumbers = new Set(theirs.map(({ companyNumber }) => companyNumber));
      expect(companyNumbers.size).toBe(theirs.length);
      for (const companyNumber of companyNumbers) expect(companyNumber).toMatch(`${company.toUpperCase()}-`);
    }
  });

  const connect = async (orderId: string): Promise<void> => {
    const { answer } = utility('jinshanWater');
    expect(await answer(orderId, 'connected')).toBe(409);
    expect(await answer(orderId, 'surveyed', { externalLine: false, number: 'S-1' })).toBe(200);
    expect(await answer(orderId, 'readyToConnect')).toBe(200);
    expect(await answer(orderId, 'connected', { customerNumber: 'W-1' })).toBe(200);
  };

  it('connect one, and its project shows it', async () => {
    const orderId = orderOf(0, 'jinshanWater');
    const stage = async () => {
      const { data } = await centre.ask(`{ project(id: "${codeOf(0)}") { progress { stage { id } state } } }`);
      return data.project.progress.at(-1);
    };
    expect(await stage()).toEqual({ stage: { id: 'utilityHookup' }, state: 'IN_PROGRESS' });
    await connect(orderId);
    expect(await stage()).toEqual({ stage: { id: 'utilityHookup' }, state: 'CONNECTED' });
    const { data } = await centre.ask(`{ hookupOrder(id: "${orderId}") { status customerNumber replyNumber } }`);
    expect(data.hookupOrder).toEqual({ status: 'CONNECTED', customerNumber: 'W-1', replyNumber: 'S-1' });
  });

  it('are sent what changes, those whom it concerns and nobody else', async () => {
    const [connected, telecomOnly, revoked, amended] = [31, 15, 30, 61];
    await connect(orderOf(connected, 'jinshanWater'));
    const before = new Map(demands.map(({ company }) => [company, toldTo(company)]));
    const end = { act: 'ANNULLED', reason: '许可依据有误' };
    for (const number of [connected, revoked])
      await give('revokeCertificate', { caseId: permitOf(number), number: certificateOf(number), ...end });
    await give('amendProject', {
      projectCode: codeOf(amended),
      reason: '路名更正',
      changes: { address: '示例路 2 号' },
    });
    const orderId = orderOf(telecomOnly, 'carrierA');
    expect(await utility('carrierA').answer(orderId, 'declined', { code: 'noCapacity', reason: '管道已满' })).toBe(200);
    await give('assignHookupOrder', { orderId, company: 'carrierB' });
    // It hears of what was assigned to it before it was connected.
    const carrierB = await openUtility('carrierB', at, dir);
    await until(allDelivered);

    for (const { company } of demands) {
      const news = [
        ...before.get(company)!,
        told(revoked, company, 2, 'cancelled'),
        told(amended, company, 2, 'amended'),
        ...(company === 'jinshanWater' ? [told(connected, company, 2, 'permitEnded')] : []),
        ...(company === 'carrierA' ? [told(telecomOnly, company, 2, 'reassigned')] : []),
      ];
      await until(() => toldTo(company).length >= news.length);
      expect(toldTo(company)).toEqual(news.toSorted());
    }
    utilities.push(carrierB);
    expect(toldTo('carrierB')).toEqual([`${orderId} 1 ${messageType('assigned')}`]);
    await until(async () => {
      const { data } = await centre.ask(`{ hookupOrder(id: "${orderId}") { company { id } status } }`);
      return data.hookupOrder.company.id === 'carrierB' && data.hookupOrder.status === 'ACCEPTED';
    });
  });

  it('have what their feeds hold, without a repeat, a gap or anything out of order', async () => {
    for (const { company, received } of utilities) {
      const token = `owt_${company}_${'A'.repeat(43)}`;
      const hash = createHash('sha256').update(token).digest('hex');
      const issue =
        'mutation Issue($input: IssuePullTokenInput!) { issuePullToken(input: $input) { refusal { code } } }';
      expect((await centre.ask(issue, { input: { company, hash } })).errors).toBeUndefined();
      const feed: string[] = [];
      for (let after = '0'; ;) {
        const query = `query Feed($after: Position) { hookupFeed(after: $after, first: 100) {
          edges { cursor node { factId subject } } pageInfo { hasNextPage endCursor } } }`;
        const { data } = await centre.ask(query, { after }, { authorization: `Bearer ${token}` });
        const { edges, pageInfo } = data.hookupFeed;
        for (const { cursor, node } of edges) feed.push(`${cursor} ${node.factId} ${node.subject}`);
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      const entries = received();
      expect(entries.filter(({ repeat }) => repeat)).toEqual([]);
      const inOrder = entries.toSorted((a, b) => Number(a.position) - Number(b.position));
      expect(inOrder.map(({ position, id, orderId }) => `${position} ${id} ${orderId}`)).toEqual(feed);
      for (const [, ofOrder] of Map.groupBy(entries, ({ orderId }) => orderId))
        expect(ofOrder.map(({ sequence }) => sequence)).toEqual(ofOrder.map((_, index) => index + 1));
    }
  });
});
