import type { PermitEvent } from './permitEvent.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';
import type { ProjectFacts } from '@onewindow/schema/project/values.ts';
import { describe, expect, it } from 'vitest';

import { projectCode, request } from '../order/order.fixtures.ts';
import { idAt } from '../stored.fixtures.ts';
import { amendedProjects } from './amendedProjects.ts';
import { dueAfter, type Happened } from './policy.fixtures.ts';

const occurredAt = '2021-07-01T02:00:00.000Z';
const caseId = `${projectCode}.permit.1`;
const water = request.orderId;
const power = `${caseId}.power`;
const requestOf = (orderId: string): HookupRequest => ({ ...request, orderId });

const issued: PermitEvent = {
  type: 'CertificateIssued',
  data: {
    caseId,
    projectCode,
    item: 'C6',
    number: '310116202106300101',
    name: '建筑工程施工许可证',
    issuedOn: '2021-06-30',
    orders: [requestOf(water), requestOf(power)],
    occurredAt,
  },
};
const opened = (orderId = water): PermitEvent => ({
  type: 'HookupOrderOpened',
  data: { orderId, origin: 'permit', request: requestOf(orderId), occurredAt },
});
const amended = (changes: Partial<ProjectFacts>, reason = '设计变更'): PermitEvent => ({
  type: 'ProjectAmended',
  data: { projectCode, reason, changes, occurredAt },
});
const told = (orderId = water): PermitEvent => ({
  type: 'HookupOrderAmended',
  data: { orderId, request: requestOf(orderId), recipients: [], reason: 'x', changed: ['x'], occurredAt },
});
const corrected: PermitEvent = {
  type: 'CertificateCorrected',
  data: {
    caseId,
    projectCode,
    item: 'C6',
    number: '310116202106300101',
    corrected: { number: '310116202106300102' },
    reason: '编号有误',
    evidence: '更正单 3',
    approvedBy: { name: '王五' },
    permit: { number: '310116202106300102', issuedOn: '2021-06-30', issuer: '区建管委' },
    orders: [water, power],
    occurredAt,
  },
};
const connected = (orderId = water): PermitEvent => ({ type: 'HookupConnected', data: { orderId, occurredAt } });
const cancelled = (orderId = water): PermitEvent => ({
  type: 'HookupOrderCancelled',
  data: { orderId, reason: '不再需要', occurredAt },
});

const toDo = (...log: readonly Happened<PermitEvent>[]) => dueAfter(amendedProjects, log);
const acts = (...log: readonly Happened<PermitEvent>[]) => toDo(...log).map(({ act }) => act);
const larger = amended({ floorArea: 1200 });
const higherInvestment = amended({ investment: 5_000 }, '追加投资');

describe('a permit that is corrected', () => {
  it('is told to its orders as an amendment, with the permit as it should have been', () => {
    expect(toDo(issued, opened(), corrected)).toMatchObject([
      {
        command: {
          type: 'AmendHookupOrder',
          data: {
            orderId: water,
            reason: '编号有误',
            changes: {},
            permit: { number: '310116202106300102', issuedOn: '2021-06-30', issuer: '区建管委' },
          },
        },
      },
    ]);
    expect(acts(issued, opened(), corrected, told())).toEqual([]);
  });
});

describe('a project that is amended', () => {
  it('is told to its order as it was amended, because of that', () => {
    expect(toDo(issued, opened(), larger)).toEqual([
      {
        command: {
          type: 'AmendHookupOrder',
          data: { orderId: water, reason: '设计变更', changes: { floorArea: 1200 } },
        },
        act: `amend ${water} after ${idAt(3)}`,
        causedBy: { eventId: idAt(3), correlationId: idAt(0) },
      },
    ]);
    expect(toDo(issued, opened(), larger, told())).toEqual([]);
  });

  it('is told to each of its orders', () => {
    const log = [issued, opened(), opened(power), larger];
    expect(acts(...log)).toEqual([`amend ${water} after ${idAt(4)}`]);
    expect(acts(...log, told())).toEqual([`amend ${power} after ${idAt(4)}`]);
    expect(acts(...log, told(power))).toEqual([`amend ${water} after ${idAt(4)}`]);
    expect(acts(...log, told(), told(power))).toEqual([]);
  });

  it('twice is told in the order in which it was', () => {
    const log = [issued, opened(), larger, higherInvestment];
    expect(acts(...log)).toEqual([`amend ${water} after ${idAt(3)}`]);
    expect(toDo(...log, told()).map(({ command }) => command.data)).toEqual([
      { orderId: water, reason: '追加投资', changes: { investment: 5_000 } },
    ]);
    expect(acts(...log, told(), told())).toEqual([]);
  });

  it('between its permit and the opening of the order is told once the order is open', () => {
    expect(toDo(issued, larger)).toEqual([]);
    expect(acts(issued, larger, opened())).toEqual([`amend ${water} after ${idAt(2)}`]);
    expect(acts(issued, larger, opened(), told(), opened(power))).toEqual([`amend ${power} after ${idAt(2)}`]);
  });

  it('before its permit is told to nobody: the permit repeats it', () => {
    expect(toDo(larger, issued, opened())).toEqual([]);
  });

  it('is told to an order that was opened at the window', () => {
    const temporary = `${projectCode}.temporary.water.1`;
    expect(acts(opened(temporary), larger)).toEqual([`amend ${temporary} after ${idAt(2)}`]);
  });

  it('is not told to finished orders, nor any more to one that is finished meanwhile', () => {
    for (const finished of [connected, cancelled]) {
      expect(toDo(opened(), finished(), larger)).toEqual([]);
      expect(toDo(opened(), larger, finished())).toEqual([]);
      expect(acts(opened(), opened(power), finished(), larger)).toEqual([`amend ${power} after ${idAt(4)}`]);
      expect(acts(opened(), opened(power), larger, finished())).toEqual([`amend ${power} after ${idAt(3)}`]);
    }
  });

  it('in what no company is told of concerns nobody', () => {
    for (const changes of [{ height: 50 }, { traits: ['publicPlace'] }, { height: 50, traits: [] }])
      expect(toDo(opened(), amended(changes))).toEqual([]);
    expect(acts(opened(), amended({ height: 50, plannedFinish: '2022-12-01' }))).toHaveLength(1);
  });

  it('in any one thing that a company is told of concerns it', () => {
    const changes: Required<Omit<ProjectFacts, 'height' | 'traits' | 'units'>> = {
      name: '示例厂房二期',
      applicant: { name: '示例建设单位 02' },
      category: 'civil',
      investment: 1,
      landArea: 1,
      floorArea: 1,
      address: '示例路 2 号',
      locality: 'south',
      coordinates: { longitude: 121, latitude: 30 },
      contact: { name: '李四', phone: '021-2' },
      plannedStart: '2021-10-01',
      plannedFinish: '2022-10-01',
      utilities: [],
    };
    for (const [name, value] of Object.entries(changes))
      expect(acts(opened(), amended({ [name]: value }))).toEqual([`amend ${water} after ${idAt(2)}`]);
  });

  it('in a ledger that was taken over is told to nobody, and an order of that ledger is told what happens here', () => {
    const ledger = 'import' as const;
    expect(toDo({ ledger, fact: opened() }, { ledger, fact: larger })).toEqual([]);
    expect(acts({ ledger, fact: opened() }, larger)).toEqual([`amend ${water} after ${idAt(2)}`]);
    expect(toDo({ ledger, fact: issued }, larger)).toEqual([]);
  });

  it('is not mixed up with another', () => {
    const other: PermitEvent = {
      type: 'ProjectAmended',
      data: { projectCode: '2020-310116-47-03-000001', reason: '改名', changes: { name: '别处' }, occurredAt },
    };
    expect(toDo(opened(), other)).toEqual([]);
  });
});
