import { z } from 'zod';

import { asItWas, event, type EventOf, type Step } from '../event.ts';
import { CompanyId, Day, Line, OrderId, Prose } from '../values.ts';
import { TokenHash } from '../utility/values.ts';
import { AnswerType, DeclineCode, HookupRequest, PermitEnd, Recipient } from './values.ts';

const ofOrder = { orderId: OrderId };
/** What is sent is whole in the fact, so it never changes under its id: the job as it is now, and to whom it is told. */
const told = { ...ofOrder, request: HookupRequest, recipients: z.array(Recipient).max(2) };

/** 1 → 2: the units of a request were always all; now they may be some. */
const unitsNamed: readonly Step[] = [asItWas];

/** Sent to the company of the request, as the first of this order. Without a company it is unserved. */
export const HookupOrderOpened = event(
  'HookupOrderOpened',
  { ...ofOrder, origin: z.enum(['permit', 'window']), request: HookupRequest },
  unitsNamed,
);
/** Sent to the company that has it now, and to the one that had it. Facts of before there were deliveries name only the company. */
export const HookupOrderAssigned = event(
  'HookupOrderAssigned',
  {
    ...ofOrder,
    company: CompanyId,
    request: HookupRequest.exactOptional(),
    recipients: told.recipients.exactOptional(),
  },
  unitsNamed,
);
/** The project was amended after the company was told of it. `changed`: which fields of the project. */
export const HookupOrderAmended = event(
  'HookupOrderAmended',
  { ...told, reason: Prose, changed: z.array(Line) },
  unitsNamed,
);
export const HookupOrderAccepted = event('HookupOrderAccepted', { ...ofOrder, companyNumber: Line.exactOptional() });
export const HookupSupplementRequested = event('HookupSupplementRequested', { ...ofOrder, asked: Prose });
export const HookupSupplementSupplied = event('HookupSupplementSupplied', { ...told, answer: Prose }, unitsNamed);
export const SurveyReplied = event('SurveyReplied', {
  ...ofOrder,
  externalLine: z.boolean(),
  number: Line,
  reply: Prose.exactOptional(),
  surveyedOn: Day.exactOptional(),
});
export const ReadyToConnectDeclared = event('ReadyToConnectDeclared', ofOrder);
/** `connectedOn` is kept as the company said it and read by no clock: the promise is kept when it is told. */
export const HookupConnected = event('HookupConnected', {
  ...ofOrder,
  customerNumber: Line.exactOptional(),
  connectedOn: Day.exactOptional(),
});
export const HookupOrderDeclined = event('HookupOrderDeclined', { ...ofOrder, code: DeclineCode, reason: Prose });
/** `permitEnd`: where it is cancelled because its permit ended. */
export const HookupOrderCancelled = event(
  'HookupOrderCancelled',
  {
    ...ofOrder,
    reason: Prose,
    permitEnd: PermitEnd.exactOptional(),
    request: HookupRequest.exactOptional(),
    recipients: told.recipients.exactOptional(),
  },
  unitsNamed,
);
/** There is no demand for it any more, but its company has accepted it: it is asked to stop, and declines, or finishes what it has begun. */
export const HookupStopRequested = event('HookupStopRequested', { ...told, reason: Prose });
/**
 * The applicant has chosen a company that the order cannot go to, since another has accepted it: the window has to look. Or is content
 * with that one again.
 */
export const HookupCompanyChosen = event('HookupCompanyChosen', { ...ofOrder, company: CompanyId });
/** The end of its permit was set aside, because of which it was cancelled: it begins anew with the company that had it. */
export const HookupOrderReopened = event('HookupOrderReopened', { ...told, reason: Prose });
/** The end of the permit behind a connected order was set aside. */
export const PermitOfHookupRestored = event('PermitOfHookupRestored', { ...told, reason: Prose });
/** The permit behind a connected order ended: nothing is undone, but the company is told. */
export const PermitOfHookupEnded = event(
  'PermitOfHookupEnded',
  { ...told, reason: Prose, permitEnd: PermitEnd },
  unitsNamed,
);

/**
 * A company without a system can give one answer to the order by a link: whoever has it, until the end of its last day. Of the link the
 * hash alone is known; the one before is no longer.
 */
export const AnswerLinkIssued = event('AnswerLinkIssued', {
  ...ofOrder,
  hash: TokenHash,
  company: CompanyId,
  endsOn: Day,
});
export const AnswerLinkRevoked = event('AnswerLinkRevoked', { ...ofOrder, hash: TokenHash });
/** The answer recorded with it was given by this link. */
export const AnswerLinkUsed = event('AnswerLinkUsed', { ...ofOrder, hash: TokenHash, answer: AnswerType });

export const hookupEvents = [
  HookupOrderOpened,
  HookupOrderAssigned,
  HookupOrderAmended,
  HookupOrderAccepted,
  HookupSupplementRequested,
  HookupSupplementSupplied,
  SurveyReplied,
  ReadyToConnectDeclared,
  HookupConnected,
  HookupOrderDeclined,
  HookupOrderCancelled,
  PermitOfHookupEnded,
  HookupOrderReopened,
  PermitOfHookupRestored,
  HookupStopRequested,
  HookupCompanyChosen,
  AnswerLinkIssued,
  AnswerLinkRevoked,
  AnswerLinkUsed,
] as const;
export type HookupEvent = EventOf<(typeof hookupEvents)[number]>;
