import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { DeliveryEvent } from '@onewindow/schema/delivery/events.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';

import { at, idAt } from '../folding.fixtures.ts';

export const projectCode = '2604-310116-04-01-000001';
export const caseId = `${projectCode}.constructionPermit.1`;
export const orderId = `${caseId}.water`;
export const company = 'jinshanWater';

/** Two working days each are promised, and four and five where an external line is needed. */
export const request: HookupRequest = {
  orderId,
  purpose: 'permanent',
  utility: 'water',
  company,
  projectCode,
  caseId,
  units: 'all',
  projectName: '示例厂房',
  category: 'industrial',
  address: '示例路 1 号',
  regionCode: '310116',
  locality: 'langxia',
  demand: { pipeDiameter: 100 },
  neededBy: '2027-03-01',
  limits: { withoutExternalLine: { survey: 2, connection: 2 }, withExternalLine: { survey: 4, connection: 5 } },
};

type Data<Type extends HookupEvent['type']> = Extract<HookupEvent, { type: Type }>['data'];
/** What a fact says besides of which order it is and when. */
type Said<Type extends HookupEvent['type']> = Omit<Data<Type>, 'orderId' | 'occurredAt'>;

/** A fact of the order, on a day at ten in the morning. */
export const on = <Type extends HookupEvent['type']>(day: Day, type: Type, said: Said<Type>): HookupEvent =>
  ({ type, data: { orderId, ...said, occurredAt: at(day) } }) as unknown as HookupEvent;

export const openedAs = (changes: Partial<HookupRequest> = {}): HookupEvent =>
  on('2026-05-06', 'HookupOrderOpened', { origin: 'permit', request: { ...request, ...changes } });
export const opened = openedAs();
const { company: _, ...unservedRequest } = request;
export const unserved = on('2026-05-06', 'HookupOrderOpened', { origin: 'permit', request: unservedRequest });
export const supplementAsked = on('2026-05-06', 'HookupSupplementRequested', { asked: '请补充总平面图' });
export const supplementSupplied = on('2026-05-07', 'HookupSupplementSupplied', {
  request,
  recipients: [{ company, sequence: 2 }],
  answer: '见附件',
});
export const accepted = on('2026-05-08', 'HookupOrderAccepted', { companyNumber: 'W-1' });
export const replied = (externalLine: boolean): HookupEvent =>
  on('2026-05-12', 'SurveyReplied', { externalLine, number: 'S-1' });
export const ready = on('2026-05-18', 'ReadyToConnectDeclared', {});
export const connected = on('2026-05-20', 'HookupConnected', { customerNumber: '88001234', connectedOn: '2026-05-19' });
export const declined = on('2026-05-11', 'HookupOrderDeclined', { code: 'noCapacity', reason: '管网容量不足' });
export const assigned = on('2026-05-13', 'HookupOrderAssigned', {
  company: 'waterSouth',
  request: { ...request, company: 'waterSouth' },
  recipients: [
    { company: 'waterSouth', sequence: 1 },
    { company, sequence: 3 },
  ],
});
export const amendedAs = (changes: Partial<HookupRequest>, told = request): HookupEvent =>
  on('2026-05-14', 'HookupOrderAmended', {
    request: { ...told, ...changes },
    recipients: [{ company, sequence: 2 }],
    reason: '设计变更',
    changed: ['utilities'],
  });
export const cancelled = on('2026-05-14', 'HookupOrderCancelled', { reason: '许可已撤销' });
export const permitEnded = on('2026-06-01', 'PermitOfHookupEnded', {
  request,
  recipients: [{ company, sequence: 2 }],
  reason: '许可已撤销',
  permitEnd: { act: 'annulled', number: '310116202605140101' },
});

/** The whole way of an order, from the permit to the connection. */
export const untilConnected = (externalLine: boolean): readonly HookupEvent[] => [
  opened,
  accepted,
  replied(externalLine),
  ready,
  connected,
];

/** Of the delivery of the fact at a place of the log. */
export const ofDelivery = (day: Day, place = 1, to = company) => ({
  factId: idAt(place),
  company: to,
  orderId,
  occurredAt: at(day),
});
export const parked = (day: Day, place = 1, to = company): DeliveryEvent => ({
  type: 'DeliveryParked',
  data: ofDelivery(day, place, to),
});
export const replayed = (day: Day, place = 1): DeliveryEvent => ({
  type: 'DeliveryReplayed',
  data: { ...ofDelivery(day, place), attempts: 30, position: place },
});
export const acknowledged = (day: Day, place = 1, to = company): DeliveryEvent => ({
  type: 'DeliveryAcknowledged',
  data: { ...ofDelivery(day, place, to), attempt: 1, status: 200, took: 30 },
});
