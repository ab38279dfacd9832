import type { PermitEvent } from './permitEvent.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';
import { describe, expect, it } from 'vitest';

import { projectCode, request } from '../order/order.fixtures.ts';
import { idAt } from '../stored.fixtures.ts';
import { ordersOfPermits } from './ordersOfPermits.ts';
import { dueAfter, type Happened } from './policy.fixtures.ts';

const occurredAt = '2021-07-01T02:00:00.000Z';
const caseId = `${projectCode}.permit.1`;
const number = '310116202106300101';
const { orderId } = request;
const power: HookupRequest = {
  ...request,
  orderId: `${caseId}.power`,
  utility: 'power',
  company: 'powerSouth',
  demand: { capacity: 400 },
};
const ofOrder = { orderId, occurredAt };

const issued: PermitEvent = {
  type: 'CertificateIssued',
  data: {
    caseId,
    projectCode,
    item: 'C6',
    number,
    name: '建筑工程施工许可证',
    issuedOn: '2021-06-30',
    orders: [request, power],
    occurredAt,
  },
};
const revoked: PermitEvent = {
  type: 'CertificateRevoked',
  data: {
    caseId,
    projectCode,
    item: 'C6',
    number,
    act: 'withdrawn',
    reason: '规划调整',
    orders: [orderId],
    occurredAt,
  },
};
const opened: PermitEvent = { type: 'HookupOrderOpened', data: { ...ofOrder, origin: 'permit', request } };
const connected: PermitEvent = { type: 'HookupConnected', data: ofOrder };
const permitEnd = { act: 'withdrawn', number } as const;
const cancelled: PermitEvent = { type: 'HookupOrderCancelled', data: { ...ofOrder, reason: '规划调整', permitEnd } };
const told: PermitEvent = {
  type: 'PermitOfHookupEnded',
  data: { ...ofOrder, reason: '规划调整', permitEnd, request, recipients: [] },
};
const byWindow: PermitEvent = { type: 'HookupOrderCancelled', data: { ...ofOrder, reason: '不再需要' } };

type Log = readonly Happened<PermitEvent>[];
/** What is to be done now for the water order, or for all. */
const toDo = (...log: Log) => dueAfter(ordersOfPermits, log).filter(({ act }) => act.includes(orderId));
const wholeList = (...log: Log) => dueAfter(ordersOfPermits, log);

describe('a permit that is issued', () => {
  it('opens each of its orders, because of the certificate', () => {
    expect(wholeList(issued)).toEqual([
      {
        command: { type: 'OpenHookupOrder', data: { request } },
        act: `open ${orderId}`,
        causedBy: { eventId: idAt(1), correlationId: idAt(0) },
      },
      {
        command: { type: 'OpenHookupOrder', data: { request: power } },
        act: `open ${power.orderId}`,
        causedBy: { eventId: idAt(1), correlationId: idAt(0) },
      },
    ]);
  });

  it('asks for nothing more once its order is open', () => {
    expect(toDo(issued, opened)).toEqual([]);
    expect(toDo(opened, issued)).toEqual([]);
    expect(wholeList(issued, opened).map(({ act }) => act)).toEqual([`open ${power.orderId}`]);
  });

  it('opens nothing where it was taken over from a ledger', () => {
    expect(wholeList({ ledger: 'demo', fact: issued })).toEqual([]);
    expect(wholeList({ ledger: 'import', fact: issued })).toEqual([]);
  });
});

describe('a permit that ends', () => {
  const cancelling = { type: 'CancelHookupOrder', data: { orderId, reason: '规划调整', permitEnd } };
  const telling = { type: 'ReportPermitEnd', data: { orderId, reason: '规划调整', permitEnd } };

  it('cancels an order that is open, because of its end', () => {
    expect(toDo(issued, opened, revoked)).toEqual([
      {
        command: cancelling,
        act: `cancel ${orderId} after ${idAt(3)}`,
        causedBy: { eventId: idAt(3), correlationId: idAt(0) },
      },
    ]);
    expect(toDo(issued, opened, revoked, cancelled)).toEqual([]);
  });

  it('before its order was opened waits for that, and then cancels it', () => {
    expect(toDo(issued, revoked).map(({ command }) => command.type)).toEqual(['OpenHookupOrder']);
    expect(toDo(issued, revoked, opened).map(({ command }) => command)).toEqual([cancelling]);
    expect(toDo(issued, revoked, opened, cancelled)).toEqual([]);
  });

  it('is told to the company whose order is connected, once', () => {
    expect(toDo(issued, opened, connected)).toEqual([]);
    expect(toDo(issued, opened, connected, revoked)).toEqual([
      {
        command: telling,
        act: `tell ${orderId} after ${idAt(4)}`,
        causedBy: { eventId: idAt(4), correlationId: idAt(0) },
      },
    ]);
    expect(toDo(issued, opened, connected, revoked, told)).toEqual([]);
  });

  it('is told also where the order was connected before it could be cancelled', () => {
    expect(toDo(issued, opened, revoked, connected).map(({ command }) => command)).toEqual([telling]);
    expect(toDo(issued, opened, revoked, connected, told)).toEqual([]);
  });

  it('asks for nothing of an order that the window cancelled before', () => {
    expect(toDo(issued, opened, byWindow, revoked)).toEqual([]);
    expect(toDo(issued, opened, revoked, byWindow)).toEqual([]);
  });

  it('twice over is told twice, each time by its own act', () => {
    const again = toDo(issued, opened, connected, revoked, told, revoked);
    expect(again.map(({ act }) => act)).toEqual([`tell ${orderId} after ${idAt(6)}`]);
  });

  it('that is lived through here cancels an order that was taken over with it', () => {
    const ledger = 'import' as const;
    const before: Log = [
      { ledger, fact: issued },
      { ledger, fact: opened },
    ];
    expect(toDo(...before)).toEqual([]);
    expect(toDo(...before, revoked).map(({ command }) => command)).toEqual([cancelling]);
  });

  it('that was taken over from a ledger asks for nothing', () => {
    const ledger = 'demo' as const;
    expect(toDo({ ledger, fact: issued }, { ledger, fact: opened }, { ledger, fact: revoked })).toEqual([]);
  });

  it('of which no order was ever opened asks for nothing', () => {
    expect(toDo({ ledger: 'import', fact: issued }, revoked)).toEqual([]);
  });
});

describe('a demand that is revised', () => {
  const revisedTo = (change: object): PermitEvent => ({
    type: 'HookupDemandRevised',
    data: {
      caseId,
      projectCode,
      item: 'C6',
      number,
      reason: '用能方案调整',
      orders: [],
      cancels: [],
      moves: [],
      occurredAt,
      ...change,
    },
  });
  const dropped = revisedTo({ cancels: [orderId] });
  const chosen = (company: string) => revisedTo({ moves: [{ orderId, company }] });
  const dropping = { type: 'DropHookupOrder', data: { orderId, reason: '用能方案调整' } };
  const moving = (company: string) => ({ type: 'MoveHookupOrder', data: { orderId, company } });
  const declined: PermitEvent = { type: 'HookupOrderDeclined', data: { ...ofOrder, code: 'other', reason: '停止' } };
  const stopRequested: PermitEvent = {
    type: 'HookupStopRequested',
    data: { ...ofOrder, request, recipients: [], reason: '用能方案调整' },
  };
  const said = (company: string): PermitEvent => ({ type: 'HookupCompanyChosen', data: { ...ofOrder, company } });
  const assigned: PermitEvent = { type: 'HookupOrderAssigned', data: { ...ofOrder, company: 'waterSouth' } };
  const commands = (...log: Log) => toDo(...log).map(({ command }) => command);

  it('opens what it newly demands', () => {
    const again = { ...request, orderId: `${orderId}.2` };
    expect(toDo(issued, opened, revisedTo({ orders: [again] })).map(({ act }) => act)).toEqual([`open ${orderId}.2`]);
  });

  it('drops what it demands no more, and again once the company that was asked to stop has declined', () => {
    expect(commands(issued, opened, dropped)).toEqual([dropping]);
    expect(commands(issued, opened, dropped, byWindow)).toEqual([]);
    expect(commands(issued, opened, dropped, stopRequested)).toEqual([]);
    const acts = [toDo(issued, opened, dropped), toDo(issued, opened, dropped, stopRequested, declined)].flat();
    expect(acts.map(({ act }) => act)).toEqual([
      `drop ${orderId} after ${idAt(3)}`,
      `drop ${orderId} after ${idAt(5)}`,
    ]);
    expect(commands(issued, opened, dropped, stopRequested, connected)).toEqual([]);
  });

  it('moves an order to whom the applicant chooses, once it can', () => {
    expect(commands(issued, opened, chosen('waterSouth'))).toEqual([moving('waterSouth')]);
    expect(commands(issued, opened, chosen('waterNorth'))).toEqual([]);
    expect(commands(issued, opened, chosen('waterSouth'), assigned)).toEqual([]);
    expect(commands(issued, opened, chosen('waterSouth'), said('waterSouth'))).toEqual([]);
    expect(commands(issued, opened, chosen('waterSouth'), said('waterSouth'), declined)).toEqual([
      moving('waterSouth'),
    ]);
    // Content again with the one that has it: the order says so, too.
    const back = [issued, opened, chosen('waterSouth'), said('waterSouth'), chosen('waterNorth')] as const;
    expect(commands(...back)).toEqual([moving('waterNorth')]);
    expect(commands(...back, said('waterNorth'))).toEqual([]);
  });
});

describe('a permit whose end is set aside', () => {
  const { act: _, reason: __, ...of } = revoked.data as Extract<PermitEvent, { type: 'CertificateRevoked' }>['data'];
  const restored: PermitEvent = {
    type: 'CertificateRestored',
    data: { ...of, act: 'withdrawn', by: 'court', document: '判决书 1', reason: '判决撤销' },
  };
  const whole = { ...ofOrder, reason: '判决撤销', request, recipients: [] };
  const reopened: PermitEvent = { type: 'HookupOrderReopened', data: whole };
  const toldAgain: PermitEvent = { type: 'PermitOfHookupRestored', data: whole };
  const restoring = { type: 'ReportPermitRestored', data: { orderId, reason: '判决撤销' } };
  const commands = (...log: Log) => toDo(...log).map(({ command }) => command);

  it('begins anew what was cancelled because of it, once', () => {
    expect(commands(issued, opened, revoked, cancelled, restored)).toEqual([restoring]);
    expect(commands(issued, opened, revoked, cancelled, restored, reopened)).toEqual([]);
  });

  it('is told where its end was told', () => {
    expect(commands(issued, opened, connected, revoked, told, restored)).toEqual([restoring]);
    expect(commands(issued, opened, connected, revoked, told, restored, toldAgain)).toEqual([]);
  });

  it('is no news where its end was never told, unless that was just under way', () => {
    expect(commands(issued, opened, revoked, restored)).toEqual([]);
    expect(commands(issued, opened, revoked, restored, cancelled)).toEqual([restoring]);
    expect(commands(issued, opened, byWindow, revoked, restored)).toEqual([]);
  });

  it('may end again', () => {
    expect(toDo(issued, opened, revoked, cancelled, restored, reopened, revoked).map(({ act }) => act)).toEqual([
      `cancel ${orderId} after ${idAt(7)}`,
    ]);
  });
});

describe('a permit that is changed', () => {
  const changed: PermitEvent = {
    ...issued,
    data: {
      ...issued.data,
      caseId: `${projectCode}.permit.2`,
      number: '310116202109300101',
      orders: [],
      cancels: [orderId],
    },
  } as PermitEvent;
  const open: PermitEvent = { type: 'HookupOrderOpened', data: { ...ofOrder, origin: 'permit', request } };

  it('cancels the order for which there is no demand any more, and says so', () => {
    const due = dueAfter(ordersOfPermits, [issued, open, changed]);
    expect(due.find(({ act }) => act.startsWith(`drop ${orderId}`))?.command).toMatchObject({
      type: 'DropHookupOrder',
      data: { orderId, reason: expect.stringContaining('310116202109300101') },
    });
  });

  it('leaves alone what is connected, and what is cancelled already', () => {
    for (const end of [
      { type: 'HookupConnected', data: ofOrder },
      { type: 'HookupOrderCancelled', data: { ...ofOrder, reason: '不再需要' } },
    ] as PermitEvent[]) {
      const acts = dueAfter(ordersOfPermits, [issued, open, end, changed]).map(({ act }) => act);
      expect(acts.filter((act) => act.startsWith(`drop ${orderId}`))).toEqual([]);
    }
  });
});
