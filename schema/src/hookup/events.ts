import { z } from 'zod';

import { event, type EventOf } from '../event.ts';
import { CompanyId, Line, OrderId, Prose } from '../values.ts';
import { DeclineCode, HookupRequest } from './values.ts';

const ofOrder = { orderId: OrderId };

/** Repeats the whole request, so that what a utility is sent never changes. Without a company it is unserved. */
export const HookupOrderOpened = event('HookupOrderOpened', {
  ...ofOrder,
  origin: z.enum(['permit', 'window']),
  request: HookupRequest,
});
export const HookupOrderAssigned = event('HookupOrderAssigned', { ...ofOrder, company: CompanyId });
export const HookupOrderAccepted = event('HookupOrderAccepted', { ...ofOrder, companyNumber: Line.exactOptional() });
export const SurveyReplied = event('SurveyReplied', {
  ...ofOrder,
  externalLine: z.boolean(),
  number: Line,
  reply: Prose.exactOptional(),
});
export const ReadyToConnectDeclared = event('ReadyToConnectDeclared', ofOrder);
export const HookupConnected = event('HookupConnected', { ...ofOrder, customerNumber: Line.exactOptional() });
export const HookupOrderDeclined = event('HookupOrderDeclined', { ...ofOrder, code: DeclineCode, reason: Prose });
export const HookupOrderCancelled = event('HookupOrderCancelled', { ...ofOrder, reason: Prose });

export const hookupEvents = [
  HookupOrderOpened,
  HookupOrderAssigned,
  HookupOrderAccepted,
  SurveyReplied,
  ReadyToConnectDeclared,
  HookupConnected,
  HookupOrderDeclined,
  HookupOrderCancelled,
] as const;
export type HookupEvent = EventOf<(typeof hookupEvents)[number]>;
