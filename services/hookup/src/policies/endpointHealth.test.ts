import { laterBy } from '@onewindow/kernel/instant.ts';
import type { DeliveryEvent } from '@onewindow/schema/delivery/events.ts';
import type { UtilityEvent } from '@onewindow/schema/utility/events.ts';
import { describe, expect, it } from 'vitest';

import { endpointHealth } from './endpointHealth.ts';
import { dueAfter } from './policy.fixtures.ts';

const company = 'waterNorth';
const at = (minute: number): string => laterBy('2021-07-01T02:00:00.000Z', minute * 60_000);
const of = (minute: number) => ({ company, occurredAt: at(minute) });
const delivery = { factId: '4f8de7a2-5d1c-5b1a-9d0e-0c6f0a8b7e11', orderId: '2020-310116-47-03-000000.permit.1.water' };
const url = 'https://hooks.example.org/onewindow';

type Event = DeliveryEvent | UtilityEvent;
const failed = (minute: number, status?: number): Event => ({
  type: 'DeliveryFailed',
  data: { ...delivery, ...of(minute), attempt: 1, cause: 'timeout', took: 1, ...(status !== undefined && { status }) },
});
const acknowledged = (minute: number): Event => ({
  type: 'DeliveryAcknowledged',
  data: { ...delivery, ...of(minute), attempt: 1, status: 200, took: 1 },
});
const registered = (minute: number): Event => ({ type: 'EndpointRegistered', data: { ...of(minute), url } });
const recovered = (minute: number): Event => ({ type: 'EndpointRecovered', data: { ...of(minute), endpoint: url } });
const noted: Event = { type: 'OutageNoted', data: { ...of(60), since: at(0) } };
const ended: Event = { type: 'OutageEnded', data: { ...of(90), since: at(0) } };
const dead = [0, 1, 2, 3, 4].map((minute) => failed(minute));

const commands = (...log: readonly Event[]) => dueAfter(endpointHealth, log).map(({ command }) => command);
const dueAt = (...log: readonly Event[]): unknown => {
  let row: Parameters<typeof endpointHealth.command>[0] | undefined;
  for (const [index, event] of log.entries())
    row = endpointHealth.list.evolve(row, { ...event, id: String(index), metadata: {} } as never, company, index);
  return row && endpointHealth.list.columns.dueAt(row);
};

describe('an endpoint', () => {
  it('is found there again after five in a row found nobody, whatever is answered', () => {
    const recovery = { type: 'NoteRecovery', data: { company } };
    expect(commands(...dead, acknowledged(9))).toEqual([recovery]);
    expect(commands(...dead, failed(9, 422))).toEqual([recovery]);
    expect(commands(...dead, acknowledged(9), recovered(9))).toEqual([]);
    expect(commands(...dead.slice(0, 4), acknowledged(9))).toEqual([]);
    expect(commands(...dead.slice(0, 4), failed(5, 400), failed(6), acknowledged(9))).toEqual([]);
  });

  it('is in an outage when nobody has answered for an hour, counted from the first', () => {
    expect(dueAt(failed(0), failed(30))).toBe(at(60));
    expect(dueAt(failed(0), failed(10, 503), failed(20, 429))).toBe(at(60));
    expect(dueAt(failed(0), failed(30, 404))).toBeNull();
    expect(dueAt(failed(0), acknowledged(10), failed(30))).toBe(at(90));
    expect(commands(failed(0), failed(30))).toEqual([{ type: 'NoteOutage', data: { company, since: at(0) } }]);
    expect(commands(failed(0), noted)).toEqual([]);
  });

  it('is out of it with the first answer, and not with another address alone', () => {
    const end = { type: 'NoteOutageEnd', data: { company } };
    expect(commands(failed(0), noted, registered(70))).toEqual([]);
    expect(commands(failed(0), noted, acknowledged(80))).toEqual([end]);
    expect(commands(failed(0), noted, recovered(80))).toEqual([end]);
    expect(commands(failed(0), noted, acknowledged(80), ended)).toEqual([]);
  });

  it('begins anew with another address, and when it is resumed or suspended', () => {
    expect(dueAt(failed(0), registered(30), failed(40))).toBe(at(100));
    for (const event of [
      { type: 'UtilitySuspended', data: { ...of(30), reason: '维护' } },
      { type: 'UtilityResumed', data: of(30) },
    ] as const)
      expect(dueAt(failed(0), event)).toBeNull();
  });
});
