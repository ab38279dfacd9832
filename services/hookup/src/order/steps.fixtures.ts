import { civilDayIn } from '@onewindow/kernel/civilDay.ts';
import { conforming, specification } from '@onewindow/kernel/spec.ts';
import { type HookupCommand, hookupCommands } from '@onewindow/schema/hookup/commands.ts';
import { type HookupEvent, hookupEvents } from '@onewindow/schema/hookup/events.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';
import type { ProjectFacts } from '@onewindow/schema/project/values.ts';

import { hookupDecider } from './decide.ts';
import type { HookupContext } from './hookupRule.ts';
import { catalogue, facts, request } from './order.fixtures.ts';

export const now = '2021-07-01T02:00:00.000Z';
const usual: HookupContext = {
  now,
  today: '2021-07-01',
  catalogue,
  project: { facts, hasPriorPermit: false },
  dayOf: civilDayIn('Asia/Shanghai'),
  unfinished: [],
  nextNumber: 1,
};
export const { given } = specification(
  conforming(hookupDecider, { commands: hookupCommands, events: hookupEvents }),
  usual,
);

export const { orderId } = request;
const happened = { orderId, occurredAt: now };
const { company: _, ...rest } = request;
/** The same where nobody serves. */
export const unservedRequest: HookupRequest = rest;
const openedWith = (asked: HookupRequest): HookupEvent => ({
  type: 'HookupOrderOpened',
  data: { orderId, origin: 'permit', request: asked, occurredAt: now },
});
export const opened = openedWith(request);
export const unserved = openedWith(unservedRequest);
export const accepted: HookupEvent = { type: 'HookupOrderAccepted', data: happened };
export const supplementRequested: HookupEvent = {
  type: 'HookupSupplementRequested',
  data: { ...happened, asked: '请补充用水量' },
};
export const replied: HookupEvent = {
  type: 'SurveyReplied',
  data: { ...happened, externalLine: true, number: '答 1' },
};
export const ready: HookupEvent = { type: 'ReadyToConnectDeclared', data: happened };
export const connected: HookupEvent = { type: 'HookupConnected', data: happened };
export const declined: HookupEvent = {
  type: 'HookupOrderDeclined',
  data: { ...happened, code: 'noCapacity', reason: '管网已满' },
};
export const cancelled: HookupEvent = { type: 'HookupOrderCancelled', data: { ...happened, reason: '许可已撤销' } };
export const assigned: HookupEvent = { type: 'HookupOrderAssigned', data: { ...happened, company: 'waterSouth' } };
export const permitEnd = { act: 'annulled', number: '310116202106300101' } as const;

export const open: HookupCommand = { type: 'OpenHookupOrder', data: { request } };
export const accept: HookupCommand = { type: 'AcceptHookupOrder', data: { orderId, companyNumber: '水 7' } };
export const reply: HookupCommand = {
  type: 'ReplyToSurvey',
  data: { orderId, externalLine: true, number: '答 1', reply: '可接' },
};
export const declareReady: HookupCommand = { type: 'DeclareReadyToConnect', data: { orderId } };
export const connect: HookupCommand = { type: 'ConnectHookup', data: { orderId, customerNumber: '户 9' } };
export const decline: HookupCommand = {
  type: 'DeclineHookupOrder',
  data: { orderId, code: 'noCapacity', reason: '管网已满' },
};
export const cancel: HookupCommand = { type: 'CancelHookupOrder', data: { orderId, reason: '许可已撤销' } };
export const assign = (company: string): HookupCommand => ({ type: 'AssignHookupOrder', data: { orderId, company } });
export const askForMore: HookupCommand = { type: 'RequestHookupSupplement', data: { orderId, asked: '请补充用水量' } };
export const supply: HookupCommand = { type: 'SupplyHookupSupplement', data: { orderId, answer: '日用水量 40 吨' } };
export const amend = (changes: Partial<ProjectFacts>): HookupCommand => ({
  type: 'AmendHookupOrder',
  data: { orderId, reason: '设计变更', changes },
});
export const reportPermitEnd: HookupCommand = {
  type: 'ReportPermitEnd',
  data: { orderId, reason: '许可依据有误', permitEnd },
};

/** What happens where these commands are given one after another. */
export const livedThrough = (...commands: readonly HookupCommand[]): readonly HookupEvent[] => {
  const history: HookupEvent[] = [];
  for (const command of commands) {
    const next = given(...history)
      .when(command)
      .facts();
    history.push(...next);
  }
  return history;
};
