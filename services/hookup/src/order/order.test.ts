import type { HookupCommand } from '@onewindow/schema/hookup/commands.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import { describe, expect, it } from 'vitest';

import type { HookupContext } from './hookupRule.ts';
import { facts, limits, projectCode, request } from './order.fixtures.ts';
import {
  now,
  opened,
  unserved,
  accepted,
  supplementRequested,
  replied,
  ready,
  connected,
  declined,
  cancelled,
  assigned,
  permitEnd,
  open,
  accept,
  reply,
  declareReady,
  connect,
  decline,
  cancel,
  assign,
  askForMore,
  supply,
  amend,
  reportPermitEnd,
  given,
  orderId,
  unservedRequest,
} from './steps.fixtures.ts';

type Wanted = Extract<HookupCommand, { type: 'RequestHookup' }>['data'];
const ask = (changes: Partial<Wanted> = {}): HookupCommand => ({
  type: 'RequestHookup',
  data: { projectCode, purpose: 'temporary', utility: 'water', demand: { pipeDiameter: 50 }, ...changes },
});
const openedAtTheWindow = (context: Partial<HookupContext>, changes: Partial<Wanted> = {}) => {
  const [fact] = given().when(ask(changes), context).facts();
  if (fact?.type !== 'HookupOrderOpened') throw new Error('no order was opened');
  return fact.data;
};
const inSouth = { project: { facts: { ...facts, locality: 'south' }, hasPriorPermit: false } };

describe('an order that a permit opens', () => {
  it('repeats everything that the permit said', () => {
    given()
      .when(open)
      .yields({ type: 'HookupOrderOpened', data: { orderId, origin: 'permit', request } });
  });

  it('opens once', () => {
    given(opened).when(open).refuses('order-already-open');
    given(opened, cancelled).when(open).refuses('order-already-open');
  });

  it('opens unserved where nobody serves the locality', () => {
    given()
      .when({ type: 'OpenHookupOrder', data: { request: unservedRequest } })
      .yields({ type: 'HookupOrderOpened', data: { request: unservedRequest } });
    given(unserved).when(accept).refuses('order-unserved', 'orderId');
  });
});

describe('an order asked for at the window', () => {
  it('is temporary, of the company that serves there, and says all that a company needs to know', () => {
    expect(openedAtTheWindow({}, { neededBy: '2021-08-01' })).toEqual({
      orderId: `${projectCode}.temporary.water.1`,
      origin: 'window',
      occurredAt: now,
      request: {
        orderId: `${projectCode}.temporary.water.1`,
        purpose: 'temporary',
        utility: 'water',
        company: 'waterNorth',
        projectCode,
        units: 'all',
        projectName: '示例厂房',
        category: 'civil',
        floorArea: 900,
        plannedStart: '2021-09-01',
        address: '示例路 1 号',
        regionCode: '310116',
        locality: 'north',
        contact: facts.contact,
        applicant: { name: '示例建设单位 01', creditCode: '91310116MA1J000101' },
        demand: { pipeDiameter: 50 },
        neededBy: '2021-08-01',
        limits,
      },
    });
  });

  it('goes by the locality, and takes the next number', () => {
    expect(openedAtTheWindow({ ...inSouth, nextNumber: 3 })).toMatchObject({
      orderId: `${projectCode}.temporary.water.3`,
      request: { company: 'waterSouth' },
    });
  });

  it('opens unserved where nobody serves there, and where the applicant is to choose and did not', () => {
    expect(openedAtTheWindow({}, { utility: 'power', demand: { capacity: 100 } }).request).not.toHaveProperty(
      'company',
    );
    expect(openedAtTheWindow({}, { utility: 'telecom', demand: {} }).request).not.toHaveProperty('company');
  });

  it('goes to the company that the applicant chose, if it serves there', () => {
    expect(openedAtTheWindow({}, { utility: 'telecom', demand: {}, company: 'carrierA' }).request.company).toBe(
      'carrierA',
    );
    for (const company of ['waterSouth', 'carrierA', 'nobody']) {
      given().when(ask({ company })).refuses('company-does-not-serve', 'company');
    }
  });

  it('is permanent only where the permit is a prior approval: else the permit opens it', () => {
    given()
      .when(ask({ purpose: 'permanent' }))
      .refuses('permit-opens-the-order', 'purpose');
    expect(openedAtTheWindow({ project: { facts, hasPriorPermit: true } }, { purpose: 'permanent' })).toMatchObject({
      orderId: `${projectCode}.permanent.water.1`,
      origin: 'window',
    });
  });

  it('needs a project, a utility and a demand that says something to it', () => {
    given().when(ask(), { project: undefined }).refuses('project-unknown', 'projectCode');
    given()
      .when(ask({ utility: 'heat' }))
      .refuses('utility-unknown', 'utility');
    given()
      .when(ask({ demand: { capacity: 100 } }))
      .refuses('demand-does-not-fit', 'demand');
  });
});

describe('an order on its way', () => {
  it('is accepted, surveyed and replied, ready, connected', () => {
    given(opened)
      .when(accept)
      .yields({ type: 'HookupOrderAccepted', data: { companyNumber: '水 7' } });
    given(opened, accepted)
      .when(reply)
      .yields({ type: 'SurveyReplied', data: { externalLine: true, number: '答 1', reply: '可接' } });
    given(opened, accepted, replied).when(declareReady).yields({ type: 'ReadyToConnectDeclared' });
    given(opened, accepted, replied, ready)
      .when(connect)
      .yields({ type: 'HookupConnected', data: { customerNumber: '户 9' } });
  });

  const onItsWay: readonly { readonly phase: string; readonly events: readonly HookupEvent[] }[] = [
    { phase: 'opened', events: [opened] },
    { phase: 'accepted', events: [opened, accepted] },
    { phase: 'surveyed', events: [opened, accepted, replied] },
    { phase: 'readyToConnect', events: [opened, accepted, replied, ready] },
  ];
  const steps = [
    { command: accept, turn: 'opened', code: 'order-not-open' },
    { command: reply, turn: 'accepted', code: 'order-not-accepted' },
    { command: declareReady, turn: 'surveyed', code: 'survey-not-replied' },
    { command: connect, turn: 'readyToConnect', code: 'not-ready-to-connect' },
  ];
  it.each(onItsWay)('takes no step out of turn while it is $phase', ({ phase, events }) => {
    for (const { command, code } of steps.filter(({ turn }) => turn !== phase)) {
      given(...events)
        .when(command)
        .refuses(code, 'orderId');
    }
  });

  it('is not known before it is opened', () => {
    for (const command of [accept, reply, declareReady, connect, decline, cancel, assign('waterSouth')]) {
      given().when(command).refuses('order-unknown', 'orderId');
    }
    for (const command of [askForMore, supply, amend({ name: '示例厂房二期' }), reportPermitEnd]) {
      given().when(command).refuses('order-unknown', 'orderId');
    }
  });

  it('is moved by nobody but the company that has it', () => {
    const moves = [
      { history: [opened], command: accept },
      { history: [opened], command: askForMore },
      { history: [opened], command: decline },
      { history: [opened, accepted], command: reply },
      { history: [opened, accepted, replied], command: declareReady },
      { history: [opened, accepted, replied, ready], command: connect },
    ];
    for (const { history, command } of moves) {
      for (const actingFor of ['waterSouth', 'carrierA'])
        given(...history)
          .when(command, { actingFor })
          .refuses('order-unknown', 'orderId');
      expect(
        given(...history)
          .when(command, { actingFor: 'waterNorth' })
          .facts(),
      ).toHaveLength(1);
    }
  });

  it('is moved no more by a company that had it, nor by any while nobody has it', () => {
    given(opened, declined, assigned).when(accept, { actingFor: 'waterNorth' }).refuses('order-unknown', 'orderId');
    given(opened, declined, assigned).when(accept, { actingFor: 'waterSouth' }).yields({ type: 'HookupOrderAccepted' });
    given(unserved).when(accept, { actingFor: 'waterNorth' }).refuses('order-unknown', 'orderId');
  });

  it('is surveyed and connected when the company says, but not on a day that is still to come', () => {
    const surveyed = (surveyedOn: string): HookupCommand => ({
      type: 'ReplyToSurvey',
      data: { orderId, externalLine: false, number: '答 1', surveyedOn },
    });
    const connectedAt = (connectedOn: string): HookupCommand => ({
      type: 'ConnectHookup',
      data: { orderId, connectedOn },
    });
    for (const day of ['2021-07-01', '2021-07-02']) {
      given(opened, accepted)
        .when(surveyed(day), { today: '2021-07-02' })
        .yields({ type: 'SurveyReplied', data: { surveyedOn: day, occurredAt: now } });
      given(opened, accepted, replied, ready)
        .when(connectedAt(day), { today: '2021-07-02' })
        .yields({ type: 'HookupConnected', data: { connectedOn: day, occurredAt: now } });
    }
    given(opened, accepted).when(surveyed('2021-07-02')).refuses('day-in-the-future', 'surveyedOn');
    given(opened, accepted, replied, ready).when(connectedAt('2021-07-02')).refuses('day-in-the-future', 'connectedOn');
  });
});

describe('declining an order', () => {
  it.each([[[opened]], [[opened, accepted]], [[opened, accepted, replied]], [[opened, accepted, replied, ready]]])(
    'is possible until it is connected, with a coded reason',
    (events) => {
      given(...events)
        .when(decline)
        .yields({ type: 'HookupOrderDeclined', data: { code: 'noCapacity', reason: '管网已满' } });
    },
  );

  it('happens once, and nobody declines what nobody serves', () => {
    given(opened, declined).when(decline).refuses('order-not-open', 'orderId');
    given(unserved).when(decline).refuses('order-unserved', 'orderId');
  });

  it('stops every step until somebody else is assigned', () => {
    for (const command of [accept, reply, declareReady, connect]) {
      given(opened, accepted, declined).when(command).refuses('order-not-open', 'orderId');
    }
  });
});

describe('assigning an order to a company', () => {
  it('is for unserved and declined ones, which then begin anew', () => {
    given(unserved)
      .when(assign('waterSouth'))
      .yields({ type: 'HookupOrderAssigned', data: { company: 'waterSouth' } });
    given(opened, accepted, replied, declined).when(assign('waterSouth')).yields({ type: 'HookupOrderAssigned' });
    given(opened, accepted, replied, declined, assigned).when(declareReady).refuses('survey-not-replied', 'orderId');
    given(opened, accepted, replied, declined, assigned).when(accept).yields({ type: 'HookupOrderAccepted' });
  });

  it('takes it from one that has not accepted it yet: both are told, each with its own number', () => {
    for (const events of [[opened], [opened, supplementRequested]]) {
      given(...events)
        .when(assign('waterSouth'))
        .yields({
          type: 'HookupOrderAssigned',
          data: {
            request: { ...request, company: 'waterSouth' },
            recipients: [
              { company: 'waterSouth', sequence: 1 },
              { company: 'waterNorth', sequence: 2 },
            ],
          },
        });
    }
    given(unserved)
      .when(assign('waterSouth'))
      .yields({
        type: 'HookupOrderAssigned',
        data: { recipients: [{ company: 'waterSouth', sequence: 1 }] },
      });
    given(unserved, assigned).when(assign('waterSouth')).refuses('order-already-assigned', 'company');
  });

  it('is not for one that somebody has accepted, nor for one that is over', () => {
    for (const events of [
      [opened, accepted],
      [opened, cancelled],
    ]) {
      given(...events)
        .when(assign('waterSouth'))
        .refuses('order-not-assignable', 'orderId');
    }
  });

  it('names a company of that utility, wherever it serves by rule', () => {
    given(unserved).when(assign('carrierA')).refuses('company-unknown', 'company');
    given(unserved).when(assign('nobody')).refuses('company-unknown', 'company');
  });
});

describe('an order that is over', () => {
  it.each([
    ['connected', [opened, accepted, replied, ready, connected]],
    ['cancelled', [opened, accepted, cancelled]],
  ])('takes nothing more once it is %s', (_phase, events) => {
    for (const command of [accept, reply, declareReady, connect, decline, cancel]) {
      given(...events)
        .when(command)
        .refuses('order-already-finished', 'orderId');
    }
  });

  it.each([
    ['unserved', [unserved]],
    ['opened', [opened]],
    ['readyToConnect', [opened, accepted, replied, ready]],
    ['declined', [opened, declined]],
  ])('may have been cancelled while it was %s', (_phase, events) => {
    given(...events)
      .when(cancel)
      .yields({ type: 'HookupOrderCancelled', data: { reason: '许可已撤销' } });
  });

  it.each([
    ['opened', [opened], [{ company: 'waterNorth', sequence: 2 }]],
    ['accepted', [opened, accepted], [{ company: 'waterNorth', sequence: 2 }]],
    ['unserved', [unserved], []],
    ['declined', [opened, declined], []],
  ])('was cancelled with its permit while it was %s, which is told to whoever had it', (_phase, events, recipients) => {
    given(...events)
      .when({ type: 'CancelHookupOrder', data: { orderId, reason: '许可依据有误', permitEnd } })
      .yields({
        type: 'HookupOrderCancelled',
        data: {
          reason: '许可依据有误',
          permitEnd,
          request: events[0] === unserved ? unservedRequest : request,
          recipients,
        },
      });
  });
});

describe('the day of a survey', () => {
  it('is not before the day on which its company had the order', () => {
    const surveyed = (surveyedOn: string): HookupCommand => ({
      type: 'ReplyToSurvey',
      data: { orderId, externalLine: false, number: '答 1', surveyedOn },
    });
    given(opened, accepted).when(surveyed('2021-06-30')).refuses('before-the-order', 'surveyedOn');
    given(opened, accepted).when(surveyed('2021-07-01')).yields({ type: 'SurveyReplied' });
  });
});

describe('a second permanent supply of a project', () => {
  const permanent = ask({ purpose: 'permanent' });
  const before = { project: { facts, hasPriorPermit: true }, nextNumber: 2 };

  it('is none while the company has the first', () => {
    given()
      .when(permanent, { ...before, unfinished: ['waterNorth'] })
      .refuses('order-already-open', 'utility');
    given()
      .when(permanent, { ...before, unfinished: ['waterSouth'] })
      .yields({ type: 'HookupOrderOpened' });
    given()
      .when(permanent, { ...before, unfinished: [] })
      .yields({ type: 'HookupOrderOpened' });
    given()
      .when(ask(), { ...before, unfinished: ['waterNorth'] })
      .yields({ type: 'HookupOrderOpened' });
  });
});
