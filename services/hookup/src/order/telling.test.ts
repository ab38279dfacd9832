import type { HookupCommand } from '@onewindow/schema/hookup/commands.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import { recipientsOf } from '@onewindow/schema/hookup/recipients.ts';
import type { ProjectFacts } from '@onewindow/schema/project/values.ts';
import { describe, expect, it } from 'vitest';

import { facts, request } from './order.fixtures.ts';
import {
  orderId,
  opened,
  unserved,
  accepted,
  supplementRequested,
  replied,
  ready,
  connected,
  declined,
  cancelled,
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
  unservedRequest,
  livedThrough,
} from './steps.fixtures.ts';

/** Of a project whose floor area is 900. */
const openedAs900: HookupEvent = {
  ...opened,
  data: { ...opened.data, request: { ...request, floorArea: 900 } },
} as HookupEvent;

describe('a supplement', () => {
  it('may be asked for before the order is accepted, and is told to the company when it is supplied', () => {
    given(opened)
      .when(askForMore)
      .yields({ type: 'HookupSupplementRequested', data: { asked: '请补充用水量' } });
    given(opened, supplementRequested)
      .when(supply)
      .yields({
        type: 'HookupSupplementSupplied',
        data: { answer: '日用水量 40 吨', request, recipients: [{ company: 'waterNorth', sequence: 2 }] },
      });
    const [supplied] = given(opened, supplementRequested).when(supply).facts();
    given(opened, supplementRequested, supplied!).when(accept).yields({ type: 'HookupOrderAccepted' });
  });

  it('is asked for once', () => {
    const history = livedThrough(open, askForMore, supply);
    given(opened, supplementRequested).when(askForMore).refuses('supplement-already-requested', 'orderId');
    given(...history)
      .when(askForMore)
      .refuses('supplement-already-requested', 'orderId');
    given(...history, accepted)
      .when(askForMore)
      .refuses('supplement-already-requested', 'orderId');
  });

  it('may be asked for once more by the next company', () => {
    given(...livedThrough(open, askForMore, decline, assign('waterSouth')))
      .when(askForMore)
      .yields({ type: 'HookupSupplementRequested' });
  });

  it('is not asked for once the order is accepted or over, nor where nobody serves', () => {
    for (const history of [
      [opened, accepted],
      [opened, declined],
    ])
      given(...history)
        .when(askForMore)
        .refuses('order-not-open', 'orderId');
    given(opened, cancelled).when(askForMore).refuses('order-already-finished', 'orderId');
    given(unserved).when(askForMore).refuses('order-unserved', 'orderId');
  });

  it('is supplied where it was asked for, and once', () => {
    for (const history of [[opened], [opened, accepted], livedThrough(open, askForMore, supply)])
      given(...history)
        .when(supply)
        .refuses('supplement-not-requested', 'orderId');
    given(opened, supplementRequested, declined).when(supply).refuses('order-not-open', 'orderId');
  });

  it('holds up nobody who accepts or declines without it', () => {
    for (const [command, type] of [
      [accept, 'HookupOrderAccepted'],
      [decline, 'HookupOrderDeclined'],
    ] as const)
      given(opened, supplementRequested).when(command).yields({ type });
    for (const command of [reply, declareReady, connect])
      expect(() => given(opened, supplementRequested).when(command).facts()).toThrow(/was refused/);
  });
});

const requestIn = (event: HookupEvent | undefined): unknown =>
  event?.type === 'HookupOrderAmended' && event.data.request;

describe('an order whose project is amended', () => {
  const changes: Partial<ProjectFacts> = {
    name: '示例厂房二期',
    applicant: { name: '示例建设单位 02', creditCode: '91310116MA1J000100' },
    floorArea: 1200,
    height: 50,
    traits: ['publicPlace'],
    utilities: [
      { utility: 'power', demand: { capacity: 400 } },
      { utility: 'water', demand: { pipeDiameter: 150 }, neededBy: '2021-12-01', companies: ['waterSouth'] },
    ],
  };

  it('is told anew, as a whole, to the company that has it', () => {
    given(opened)
      .when(amend(changes))
      .yields({
        type: 'HookupOrderAmended',
        data: {
          reason: '设计变更',
          changed: ['projectName', 'demand', 'floorArea', 'applicant', 'neededBy'],
          request: {
            ...request,
            projectName: '示例厂房二期',
            applicant: { name: '示例建设单位 02', creditCode: '91310116MA1J000100' },
            floorArea: 1200,
            demand: { pipeDiameter: 150 },
            neededBy: '2021-12-01',
          },
          recipients: [{ company: 'waterNorth', sequence: 2 }],
        },
      });
  });

  it('is told nothing where only what concerns others was amended', () => {
    for (const others of [
      { height: 50 },
      { utilities: [{ utility: 'power', demand: { capacity: 800 } }] },
      { floorArea: 900, utilities: [{ utility: 'water', demand: { pipeDiameter: 100 } }] },
    ])
      given(openedAs900)
        .when(amend(others))
        .yields({ type: 'HookupOrderAmended', data: { changed: [], recipients: [] } });
  });

  it('is told at every step before it is finished, and stays at its step', () => {
    for (const history of [
      [opened, supplementRequested],
      [opened, accepted],
      [opened, accepted, replied],
      [opened, accepted, replied, ready],
    ])
      given(...history)
        .when(amend({ floorArea: 1200 }))
        .yields({ type: 'HookupOrderAmended', data: { recipients: [{ company: 'waterNorth', sequence: 2 }] } });
    const amended = livedThrough(open, accept, amend({ floorArea: 1200 }));
    given(...amended)
      .when(reply)
      .yields({ type: 'SurveyReplied' });
  });

  it('keeps what was amended before, also where its own utility is not among the changes', () => {
    const history = livedThrough(open, amend(changes), amend({ utilities: [], locality: 'south' }));
    expect(requestIn(history.at(-1))).toMatchObject({
      projectName: '示例厂房二期',
      locality: 'south',
      company: 'waterNorth',
      demand: { pipeDiameter: 150 },
      neededBy: '2021-12-01',
    });
  });

  it('takes its demand and its day as a whole, so that a day that is named no more is gone', () => {
    const history = livedThrough(open, amend(changes));
    const [amended] = given(...history)
      .when(amend({ utilities: [{ utility: 'water', demand: { pipeDiameter: 80 } }] }))
      .facts();
    expect(requestIn(amended)).toMatchObject({ demand: { pipeDiameter: 80 } });
    expect(requestIn(amended)).not.toHaveProperty('neededBy');
  });

  it('keeps the demand that was asked for at the window', () => {
    const { caseId: _, ...atWindow } = request;
    const temporary = { ...atWindow, purpose: 'temporary' as const, demand: { pipeDiameter: 50 } };
    const history = livedThrough({ type: 'OpenHookupOrder', data: { request: temporary } });
    const [amended] = given(...history)
      .when(amend(changes))
      .facts();
    expect(requestIn(amended)).toMatchObject({ projectName: '示例厂房二期', demand: { pipeDiameter: 50 } });
    expect(requestIn(amended)).not.toHaveProperty('neededBy');
  });

  it('is told to nobody while nobody has it, and with the order to whoever gets it', () => {
    for (const history of [
      livedThrough({ type: 'OpenHookupOrder', data: { request: unservedRequest } }),
      [opened, declined],
    ]) {
      given(...history)
        .when(amend({ floorArea: 1200 }))
        .yields({ type: 'HookupOrderAmended', data: { recipients: [] } });
      const [amended] = given(...history)
        .when(amend({ floorArea: 1200 }))
        .facts();
      given(...history, amended!)
        .when(assign('waterSouth'))
        .yields({
          type: 'HookupOrderAssigned',
          data: { request: { ...request, company: 'waterSouth', floorArea: 1200 } },
        });
    }
  });

  it('is told nothing once it is finished', () => {
    for (const history of [
      [opened, accepted, replied, ready, connected],
      [opened, cancelled],
    ])
      given(...history)
        .when(amend({ floorArea: 1200 }))
        .refuses('order-already-finished', 'orderId');
  });
});

describe('what each company is sent of an order', () => {
  /** The numbers that each company was sent, in their order. */
  const numbersOf = (history: readonly HookupEvent[]) =>
    Object.groupBy(history.flatMap(recipientsOf), ({ company }) => company);

  it('is numbered without a gap, whoever has it meanwhile', () => {
    const history = livedThrough(
      open,
      amend({ floorArea: 1000 }),
      askForMore,
      supply,
      decline,
      amend({ floorArea: 1100 }),
      assign('waterSouth'),
      amend({ floorArea: 1200 }),
      assign('waterNorth'),
      accept,
      cancel,
    );
    const { waterNorth = [], waterSouth = [] } = numbersOf(history);
    expect(waterNorth.map(({ sequence }) => sequence)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(waterSouth.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  });

  it('is nothing of what it did itself', () => {
    const history = livedThrough(open, askForMore, supply, accept, reply, declareReady, connect);
    expect(history.filter((fact) => recipientsOf(fact).length > 0).map(({ type }) => type)).toEqual([
      'HookupOrderOpened',
      'HookupSupplementSupplied',
    ]);
  });
});

describe('an order for which there is no demand any more', () => {
  const drop: HookupCommand = { type: 'DropHookupOrder', data: { orderId, reason: '改用电力' } };
  const toHolder = { reason: '改用电力', recipients: [{ company: 'waterNorth', sequence: 2 }] };

  it('is cancelled where nobody has accepted it', () => {
    given(opened).when(drop).yields({ type: 'HookupOrderCancelled', data: toHolder });
    given(opened, supplementRequested).when(drop).yields({ type: 'HookupOrderCancelled', data: toHolder });
    for (const history of [[unserved], [opened, declined]])
      given(...history)
        .when(drop)
        .yields({ type: 'HookupOrderCancelled', data: { recipients: [] } });
  });

  it('is asked to stop where its company has accepted it, and goes on if that is too late', () => {
    for (const history of [
      [opened, accepted],
      [opened, accepted, replied],
      [opened, accepted, replied, ready],
    ])
      given(...history)
        .when(drop)
        .yields({ type: 'HookupStopRequested', data: toHolder });
    const [asked] = given(opened, accepted, replied, ready).when(drop).facts();
    given(opened, accepted, replied, ready, asked!).when(connect).yields({ type: 'HookupConnected' });
    for (const end of [connected, cancelled])
      given(opened, end).when(drop).refuses('order-already-finished', 'orderId');
  });
});

describe('an order for which the applicant chooses another company', () => {
  const move = (company: string): HookupCommand => ({ type: 'MoveHookupOrder', data: { orderId, company } });

  it('goes to that, and both are told', () => {
    given(opened)
      .when(move('waterSouth'))
      .yields({
        type: 'HookupOrderAssigned',
        data: {
          company: 'waterSouth',
          recipients: [
            { company: 'waterSouth', sequence: 1 },
            { company: 'waterNorth', sequence: 2 },
          ],
        },
      });
  });

  it('stays where it was accepted, and says whom the applicant has chosen', () => {
    given(opened, accepted)
      .when(move('waterSouth'))
      .yields({ type: 'HookupCompanyChosen', data: { company: 'waterSouth' } });
    given(opened, accepted)
      .when(move('waterNorth'))
      .yields({ type: 'HookupCompanyChosen', data: { company: 'waterNorth' } });
    given(opened, connected).when(move('waterSouth')).refuses('order-already-finished', 'orderId');
    given(opened).when(move('powerSouth')).refuses('company-unknown', 'company');
  });
});

describe('a permit that ends', () => {
  it('is told to the company whose order is connected, and undoes nothing', () => {
    const history = [opened, accepted, replied, ready, connected];
    given(...history)
      .when(reportPermitEnd)
      .yields({
        type: 'PermitOfHookupEnded',
        data: { reason: '许可依据有误', permitEnd, request, recipients: [{ company: 'waterNorth', sequence: 2 }] },
      });
    const [ended] = given(...history)
      .when(reportPermitEnd)
      .facts();
    given(...history, ended!)
      .when(cancel)
      .refuses('order-already-finished', 'orderId');
  });

  it('and whose end is set aside begins anew what was cancelled, with the project as it is now', () => {
    const ended: HookupEvent = { ...cancelled, data: { ...cancelled.data, permitEnd } } as HookupEvent;
    const restoring: HookupCommand = { type: 'ReportPermitRestored', data: { orderId, reason: '判决撤销' } };
    const project = { facts: { ...facts, floorArea: 1234 }, hasPriorPermit: false };
    const [reopened] = given(opened, accepted, ended).when(restoring, { project }).facts();
    expect(reopened).toMatchObject({
      type: 'HookupOrderReopened',
      data: { request: { floorArea: 1234 }, recipients: [{ company: 'waterNorth', sequence: 2 }] },
    });
    given(opened, accepted, ended, reopened!).when(accept).yields({ type: 'HookupOrderAccepted' });
    for (const history of [[opened], [opened, cancelled], [opened, accepted, ended, reopened!]])
      given(...history)
        .when(restoring)
        .refuses('permit-not-ended', 'orderId');
    const [told] = given(opened, accepted, replied, ready, connected).when(reportPermitEnd).facts();
    given(opened, accepted, replied, ready, connected, told!)
      .when(restoring)
      .yields({ type: 'PermitOfHookupRestored', data: { recipients: [{ company: 'waterNorth', sequence: 3 }] } });
  });

  it('is no news to an order that is not connected', () => {
    for (const history of [
      [unserved],
      [opened],
      [opened, accepted],
      [opened, accepted, replied, ready],
      [opened, declined],
      [opened, cancelled],
    ])
      given(...history)
        .when(reportPermitEnd)
        .refuses('order-not-connected', 'orderId');
  });
});
