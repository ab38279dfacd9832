import { laterBy } from '@onewindow/kernel/instant.ts';
import type { DeliveryEvent } from '@onewindow/schema/delivery/events.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import type { Recipient } from '@onewindow/schema/hookup/values.ts';
import { describe, expect, it } from 'vitest';

import { projectCode, request } from '../order/order.fixtures.ts';
import { idAt, stored } from '../stored.fixtures.ts';
import { deliveryLanes, type Lane } from './lanes.ts';

const now = '2021-07-01T02:00:00.000Z';
const company = 'waterNorth';
const orderId = request.orderId;
type Recipients = readonly Recipient[];

const opened: HookupEvent = {
  type: 'HookupOrderOpened',
  data: { orderId, origin: 'permit', request, occurredAt: now },
};
const amended = (recipients: Recipients = [{ company, sequence: 2 }]): HookupEvent => ({
  type: 'HookupOrderAmended',
  data: { orderId, request, recipients: [...recipients], reason: '改名', changed: ['name'], occurredAt: now },
});
const ofOther = (order: string): HookupEvent => ({
  type: 'HookupOrderOpened',
  data: { orderId: order, origin: 'window', request: { ...request, orderId: order }, occurredAt: now },
});
const assigned: HookupEvent = {
  type: 'HookupOrderAssigned',
  data: {
    orderId,
    company: 'waterSouth',
    request: { ...request, company: 'waterSouth' },
    recipients: [
      { company: 'waterSouth', sequence: 1 },
      { company, sequence: 2 },
    ],
    occurredAt: now,
  },
};
const accepted: HookupEvent = { type: 'HookupOrderAccepted', data: { orderId, occurredAt: now } };

/** What happened to the delivery of the fact at a place of the log. */
const of = (ordinal: number, to = company) => ({
  factId: idAt(ordinal),
  company: to,
  orderId,
  occurredAt: laterBy(now, 60_000),
});
const claimed = (ordinal: number, attempt = 1): DeliveryEvent => ({
  type: 'DeliveryClaimed',
  data: { ...of(ordinal), attempt, until: laterBy(now, 80_000) },
});
const acknowledged = (ordinal: number, to = company): DeliveryEvent => ({
  type: 'DeliveryAcknowledged',
  data: { ...of(ordinal, to), attempt: 1, status: 200, took: 1 },
});
const failed = (ordinal: number, attempt = 1, wait = 65_000): DeliveryEvent => ({
  type: 'DeliveryFailed',
  data: { ...of(ordinal), attempt, cause: 'timeout', took: 1, nextAt: laterBy(now, wait) },
});
const unknown = (ordinal: number): DeliveryEvent => ({
  type: 'DeliveryOutcomeUnknown',
  data: { ...of(ordinal), attempt: 1 },
});
const parked = (ordinal: number): DeliveryEvent => ({ type: 'DeliveryParked', data: of(ordinal) });
const replayed = (ordinal: number, attempts = 30): DeliveryEvent => ({
  type: 'DeliveryReplayed',
  data: { ...of(ordinal), attempts, position: ordinal },
});

type Event = HookupEvent | DeliveryEvent;
/** The lanes after a log that begins with these facts; those of `ledger` were taken over. */
const lanesAfter = (facts: readonly Event[], ledger?: 'demo' | 'import'): ReadonlyMap<string, Lane> => {
  const lanes = new Map<string, Lane>();
  for (const [index, fact] of facts.entries()) {
    const event = stored(fact, index + 1, ledger);
    for (const key of deliveryLanes.keys(event)) {
      const lane = deliveryLanes.evolve(lanes.get(key), event, key, index + 1);
      if (lane) lanes.set(key, lane);
      else lanes.delete(key);
    }
  }
  return lanes;
};
const laneAfter = (...facts: readonly Event[]) => lanesAfter(facts).get(`${company} ${projectCode}`);
/** The places of the facts that are still to be told, in their order. */
const queueAfter = (...facts: readonly Event[]) => laneAfter(...facts)?.queue.map(({ ordinal }) => ordinal) ?? [];
const headAfter = (...facts: readonly Event[]) => laneAfter(...facts)?.queue[0];
const dueAfter = (...facts: readonly Event[]) => {
  const lane = laneAfter(...facts);
  return lane && deliveryLanes.columns.dueAt(lane);
};

describe('what a company has still to be told', () => {
  it('begins with what has happened, and is due at once', () => {
    expect(laneAfter(opened)).toEqual({
      company,
      projectCode,
      queue: [{ factId: idAt(1), orderId, ordinal: 1, attempt: 1, dueAt: now, since: now }],
    });
    expect(dueAfter(opened)).toBe(now);
    expect(deliveryLanes.columns.company(laneAfter(opened)!)).toBe(company);
  });

  it('keeps the order in which it happened, within a project', () => {
    const other = `${projectCode}.temporary.water.1`;
    expect(queueAfter(opened, ofOther(other), amended())).toEqual([1, 2, 3]);
    expect(queueAfter(opened, ofOther(other), amended(), acknowledged(1))).toEqual([2, 3]);
    expect(dueAfter(opened, amended(), failed(1))).toBe(laterBy(now, 65_000));
  });

  it('is a lane of its own for every project', () => {
    const lanes = lanesAfter([opened, ofOther('2020-310116-47-03-000001.temporary.water.1')]);
    expect([...lanes.values()].map(({ projectCode: code, queue }) => [code, queue.length])).toEqual([
      [projectCode, 1],
      ['2020-310116-47-03-000001', 1],
    ]);
  });

  it('is a lane of its own for each of two companies that a fact is told to', () => {
    const lanes = lanesAfter([opened, assigned, acknowledged(2)]);
    expect([...lanes.values()].map((lane) => [lane.company, lane.queue.map(({ ordinal }) => ordinal)])).toEqual([
      [company, [1]],
      ['waterSouth', [2]],
    ]);
  });

  it('ends with the last acknowledgement', () => {
    expect(laneAfter(opened, amended(), acknowledged(2), acknowledged(1))).toBeUndefined();
  });

  it('is nothing where nobody is told: of its own answers, and of what nobody serves', () => {
    const { company: _, ...unserved } = request;
    const facts: HookupEvent[] = [
      { type: 'HookupOrderOpened', data: { orderId, origin: 'permit', request: unserved, occurredAt: now } },
      amended([]),
      accepted,
    ];
    expect([...lanesAfter(facts)]).toEqual([]);
  });

  it('is nothing of a ledger that was taken over', () => {
    expect([...lanesAfter([opened, amended(), assigned], 'demo')]).toEqual([]);
    expect([...lanesAfter([opened, amended(), assigned], 'import')]).toEqual([]);
  });
});

describe('an attempt', () => {
  it('that is under way is made by nobody else before its claim and two seconds more are over', () => {
    expect(headAfter(opened, claimed(1))).toMatchObject({ attempt: 2, dueAt: laterBy(now, 82_000) });
  });

  it('that failed is followed by the next when it is time', () => {
    expect(headAfter(opened, claimed(1), failed(1))).toMatchObject({ attempt: 2, dueAt: laterBy(now, 65_000) });
    expect(headAfter(opened, claimed(1), failed(1), claimed(1, 2), failed(1, 2, 99_000))).toMatchObject({
      attempt: 3,
      dueAt: laterBy(now, 99_000),
    });
  });

  it('of which the outcome is unknown is followed by the next at once', () => {
    expect(headAfter(opened, claimed(1), unknown(1))).toMatchObject({ attempt: 2, dueAt: laterBy(now, 60_000) });
  });

  it('holds up everything behind it, and nothing before it', () => {
    expect(queueAfter(opened, amended(), claimed(2), failed(2))).toEqual([1, 2]);
    expect(dueAfter(opened, amended(), claimed(2), failed(2))).toBe(now);
    expect(dueAfter(opened, amended(), claimed(1), failed(1))).toBe(laterBy(now, 65_000));
  });
});

describe('what was parked', () => {
  it('holds up the others of its project no longer', () => {
    expect(queueAfter(opened, amended(), failed(1), parked(1))).toEqual([2]);
    expect(dueAfter(opened, amended(), failed(1), parked(1))).toBe(now);
  });

  it('goes back to its place when it is sent again', () => {
    const history = [opened, amended(), amended(), parked(1), parked(2)];
    expect(queueAfter(...history)).toEqual([3]);
    expect(queueAfter(...history, replayed(2))).toEqual([2, 3]);
    expect(queueAfter(...history, replayed(2), replayed(1))).toEqual([1, 2, 3]);
    expect(headAfter(...history, replayed(1))).toEqual({
      factId: idAt(1),
      orderId,
      ordinal: 1,
      attempt: 31,
      dueAt: laterBy(now, 60_000),
      since: laterBy(now, 60_000),
    });
  });
});

describe('what is sent again', () => {
  it('may have been acknowledged, with everything else of its project', () => {
    expect(queueAfter(opened, amended(), acknowledged(1), acknowledged(2), replayed(2, 1))).toEqual([2]);
    expect(queueAfter(opened, amended(), acknowledged(1), acknowledged(2), replayed(2, 1), replayed(1, 1))).toEqual([
      1, 2,
    ]);
  });

  it('is there once, although it waits already', () => {
    expect(queueAfter(opened, amended(), claimed(1), failed(1), replayed(1, 1))).toEqual([1, 2]);
    expect(headAfter(opened, amended(), claimed(1), failed(1), replayed(1, 1))).toMatchObject({
      attempt: 2,
      dueAt: laterBy(now, 60_000),
    });
  });
});
