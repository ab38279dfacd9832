import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { DeliveryEvent } from '@onewindow/schema/delivery/events.ts';
import { messageExamples } from '@onewindow/schema/hookup/examples.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import { describe, expect, it } from 'vitest';

import { cellsOf } from '../folding.fixtures.ts';
import { deliveries } from './deliveries.ts';
import type { DeliveryRow } from './row.ts';

const { request } = messageExamples[0]!.data;
const { orderId, projectCode } = request;
const company = 'jinshanWater';
const begin = '2026-11-23T02:15:00.000Z';
const at = (minute: number): string => begin.replace('15:00', `${15 + minute}:00`);
const factId = '4f8de7a2-5d1c-5b1a-9d0e-0c6f0a8b7e11';
const key = `${factId}.${company}`;

type Event = HookupEvent | DeliveryEvent;
const opened: HookupEvent = {
  type: 'HookupOrderOpened',
  data: { orderId, origin: 'permit', request, occurredAt: begin },
};
const of = (minute: number) => ({ factId, company, orderId, occurredAt: at(minute) });
const claimed = (attempt: number, minute: number): DeliveryEvent => ({
  type: 'DeliveryClaimed',
  data: { ...of(minute), attempt, until: at(minute + 1) },
});
const failed = (attempt: number, minute: number, nextAt?: string): DeliveryEvent => ({
  type: 'DeliveryFailed',
  data: {
    ...of(minute),
    attempt,
    cause: 'status',
    status: 500,
    took: 40,
    answer: '内部错误',
    ...(nextAt !== undefined && { nextAt }),
  },
});
const acknowledged = (attempt: number, minute: number): DeliveryEvent => ({
  type: 'DeliveryAcknowledged',
  data: { ...of(minute), attempt, status: 200, took: 30 },
});
const unknown = (attempt: number, minute: number): DeliveryEvent => ({
  type: 'DeliveryOutcomeUnknown',
  data: { ...of(minute), attempt },
});
const parked = (minute: number): DeliveryEvent => ({ type: 'DeliveryParked', data: of(minute) });
const replayed = (attempts: number, minute: number): DeliveryEvent => ({
  type: 'DeliveryReplayed',
  data: { ...of(minute), attempts, position: 1204 },
});

const stored = (event: Event, ledger?: 'demo'): StoredEvent<Event> => ({
  ...event,
  id: factId,
  stream: `hookup-${orderId}`,
  revision: 0,
  position: '9',
  metadata: { ...(ledger && { ledger }) },
});
const rowsAfter = (events: readonly Event[], ledger?: 'demo'): ReadonlyMap<string, DeliveryRow> => {
  const rows = new Map<string, DeliveryRow>();
  for (const event of events) {
    const one = stored(event, ledger);
    for (const each of deliveries.keys(one)) {
      const row = deliveries.evolve(rows.get(each), one, each, 1204);
      if (row) rows.set(each, row);
    }
  }
  return rows;
};
const rowAfter = (...events: readonly Event[]) => rowsAfter([opened, ...events]).get(key);
const outcomesAfter = (...events: readonly Event[]) => rowAfter(...events)?.attempts.map(({ outcome }) => outcome);

describe('a fact on its way to a company', () => {
  it('waits from the moment it happened', () => {
    expect(rowAfter()).toEqual({
      factId,
      company,
      orderId,
      projectCode,
      type: 'HookupOrderOpened',
      sequence: 1,
      ordinal: 1204,
      stream: `hookup-${orderId}`,
      revision: 0,
      occurredAt: begin,
      since: begin,
      state: 'waiting',
      attempts: [],
      nextAt: begin,
    });
  });

  it('is one row for each of its companies, each with its own number', () => {
    const assigned: HookupEvent = {
      type: 'HookupOrderAssigned',
      data: {
        orderId,
        company: 'waterSouth',
        request,
        recipients: [
          { company: 'waterSouth', sequence: 1 },
          { company, sequence: 2 },
        ],
        occurredAt: begin,
      },
    };
    const rows = [...rowsAfter([assigned]).values()];
    expect(rows.map((row) => [row.company, row.sequence])).toEqual([
      ['waterSouth', 1],
      [company, 2],
    ]);
  });

  it('is none where nobody is told, nor where it was taken over from a ledger', () => {
    expect(rowsAfter([{ type: 'HookupOrderAccepted', data: { orderId, occurredAt: begin } }]).size).toBe(0);
    expect(rowsAfter([opened], 'demo').size).toBe(0);
    expect(rowsAfter([claimed(1, 0), acknowledged(1, 1)]).size).toBe(0);
  });

  it('is under way, and then acknowledged with what was answered', () => {
    expect(rowAfter(claimed(1, 0))).toMatchObject({
      state: 'underWay',
      attempts: [{ number: 1, claimedAt: begin, outcome: 'underWay' }],
    });
    expect(rowAfter(claimed(1, 0))).not.toHaveProperty('nextAt');
    expect(rowAfter(claimed(1, 0), acknowledged(1, 1))).toMatchObject({
      state: 'acknowledged',
      acknowledgedAt: at(1),
      attempts: [{ number: 1, claimedAt: begin, endedAt: at(1), outcome: 'acknowledged', status: 200, took: 30 }],
    });
  });

  it('waits again after a failure, and says why and until when', () => {
    expect(rowAfter(claimed(1, 0), failed(1, 1, at(5)))).toMatchObject({
      state: 'waiting',
      nextAt: at(5),
      attempts: [{ outcome: 'failed', cause: 'status', status: 500, took: 40, answer: '内部错误', endedAt: at(1) }],
    });
  });

  it('waits for nothing once it is parked', () => {
    const row = rowAfter(claimed(30, 0), failed(30, 1), parked(1));
    expect(row).toMatchObject({ state: 'parked', attempts: [{ number: 30, outcome: 'failed' }] });
    expect(row).not.toHaveProperty('nextAt');
  });

  it('is tried again at once where the outcome is unknown', () => {
    expect(rowAfter(claimed(1, 0), unknown(1, 1))).toMatchObject({
      state: 'waiting',
      nextAt: at(1),
      attempts: [{ outcome: 'unknown', endedAt: at(1) }],
    });
  });

  it('leaves no attempt under way that nobody will hear of any more', () => {
    expect(outcomesAfter(claimed(1, 0), claimed(2, 2))).toEqual(['unknown', 'underWay']);
    expect(outcomesAfter(claimed(1, 0), claimed(2, 2), acknowledged(2, 3))).toEqual(['unknown', 'acknowledged']);
    expect(outcomesAfter(claimed(1, 0), claimed(2, 2), acknowledged(1, 3))).toEqual(['acknowledged', 'unknown']);
  });

  it('that is to be sent again waits anew, and keeps what was tried', () => {
    const row = rowAfter(claimed(1, 0), acknowledged(1, 1), replayed(1, 4));
    expect(row).toMatchObject({ state: 'waiting', nextAt: at(4), attempts: [{ outcome: 'acknowledged' }] });
    expect(row).not.toHaveProperty('acknowledgedAt');
  });

  it('shows its last sixty attempts', () => {
    const attempts = Array.from({ length: 70 }, (_, index) => [claimed(index + 1, 0), failed(index + 1, 1)]).flat();
    const numbers = rowAfter(...attempts)?.attempts.map(({ number }) => number);
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, index) => index + 11));
  });

  it('is on its way from the moment it is to be sent again, and happened when it happened', () => {
    expect(rowAfter(claimed(1, 0), failed(1, 1), parked(1), replayed(1, 4))).toMatchObject({
      occurredAt: begin,
      since: at(4),
      nextAt: at(4),
      attempts: [{ outcome: 'failed' }],
    });
  });

  it('says of a failure what is known of it, and no more', () => {
    const [attempt] =
      rowAfter(claimed(1, 0), {
        type: 'DeliveryFailed',
        data: { ...of(1), attempt: 1, cause: 'dns', took: 5, detail: 'ENOTFOUND' },
      })?.attempts ?? [];
    expect(attempt).toEqual({
      number: 1,
      claimedAt: begin,
      endedAt: at(1),
      outcome: 'failed',
      cause: 'dns',
      took: 5,
      detail: 'ENOTFOUND',
    });
  });
});

describe('deliveries are found by', () => {
  const shownAfter = (...events: readonly Event[]) => cellsOf(deliveries, rowAfter(...events)!);

  it('company, order and project, and by what happened and when', () => {
    expect(shownAfter()).toEqual({
      company,
      orderId,
      projectCode,
      type: 'HookupOrderOpened',
      state: 'waiting',
      isOpen: 1,
      occurredAt: begin,
      since: begin,
      nextAt: begin,
      ordinal: 1204,
    });
  });

  it('where they stand: open until they are acknowledged, parked or not', () => {
    expect(shownAfter(claimed(1, 0))).toMatchObject({ state: 'underWay', isOpen: 1, since: begin });
    expect(shownAfter(claimed(1, 0), failed(1, 1, at(5)))).toMatchObject({ state: 'waiting', since: begin });
    expect(shownAfter(claimed(1, 0), failed(1, 1), parked(1))).toMatchObject({ state: 'parked', isOpen: 1 });
    expect(shownAfter(claimed(1, 0), acknowledged(1, 1))).toMatchObject({ state: 'acknowledged', isOpen: 0 });
    expect(shownAfter(claimed(1, 0), acknowledged(1, 1), replayed(1, 4))).toMatchObject({
      state: 'waiting',
      isOpen: 1,
    });
  });
});
