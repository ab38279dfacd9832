import { z } from 'zod';

import { command, type CommandOf } from '../event.ts';
import { Demand, ProjectChanges } from '../project/values.ts';
import { internalPart } from '../published.ts';
import { CompanyId, Day, Line, OrderId, ProjectCode, Prose, UtilityId } from '../values.ts';

import { TokenHash } from '../utility/values.ts';
import { type AnswerType, DeclineCode, HookupRequest, PermitEnd, Purpose } from './values.ts';

/** Given by the policy that reads finished permits. */
export const OpenHookupOrder = command('OpenHookupOrder', { request: HookupRequest });
/** For temporary supply before construction; permanent only where the permit is a prior approval. */
export const RequestHookup = command('RequestHookup', {
  projectCode: ProjectCode,
  purpose: Purpose,
  utility: UtilityId,
  demand: Demand,
  neededBy: Day.exactOptional(),
  company: CompanyId.exactOptional(),
});
export const AssignHookupOrder = command('AssignHookupOrder', { orderId: OrderId, company: CompanyId });
/** Given by the policy that reads amended projects: what was changed of what a company is told. */
export const AmendHookupOrder = command('AmendHookupOrder', {
  orderId: OrderId,
  reason: Prose,
  changes: ProjectChanges,
  /** The permit as it was corrected. */
  permit: HookupRequest.shape.permit,
});
export const AcceptHookupOrder = command('AcceptHookupOrder', {
  orderId: OrderId,
  companyNumber: Line.exactOptional(),
});
/** Before it accepts, a company may ask once for what it lacks. */
export const RequestHookupSupplement = command('RequestHookupSupplement', { orderId: OrderId, asked: Prose });
/** What the applicant answered, told at the window. */
export const SupplyHookupSupplement = command('SupplyHookupSupplement', { orderId: OrderId, answer: Prose });
export const ReplyToSurvey = command('ReplyToSurvey', {
  orderId: OrderId,
  externalLine: z.boolean(),
  number: Line,
  reply: Prose.exactOptional(),
  /** When the survey was, as the company states it. */
  surveyedOn: Day.exactOptional(),
});
export const DeclareReadyToConnect = command('DeclareReadyToConnect', { orderId: OrderId });
export const ConnectHookup = command('ConnectHookup', {
  orderId: OrderId,
  customerNumber: Line.exactOptional(),
  /** When it was connected, as the company states it; the clock ends when it is told. */
  connectedOn: Day.exactOptional(),
});
export const DeclineHookupOrder = command('DeclineHookupOrder', { orderId: OrderId, code: DeclineCode, reason: Prose });
/** Given by the policy that reads ended permits, or at the window. */
export const CancelHookupOrder = command('CancelHookupOrder', {
  orderId: OrderId,
  reason: Prose,
  permitEnd: PermitEnd.exactOptional().register(internalPart, { internal: true }),
});
/** Given by the same policy where the order is connected already: the company is told, and nothing is undone. */
export const ReportPermitEnd = command('ReportPermitEnd', { orderId: OrderId, reason: Prose, permitEnd: PermitEnd });
/**
 * Given by the same policy where the end of the permit was set aside: what was cancelled because of it begins anew, and who has
 * connected is told.
 */
export const ReportPermitRestored = command('ReportPermitRestored', { orderId: OrderId, reason: Prose });

/** Given by the policy that reads permits: there is no demand any more. Cancelled, or once accepted, asked to stop. */
export const DropHookupOrder = command('DropHookupOrder', { orderId: OrderId, reason: Prose });
/** Given by the same policy: the applicant has chosen this company. */
export const MoveHookupOrder = command('MoveHookupOrder', { orderId: OrderId, company: CompanyId });

/**
 * For a company without a system: whoever has the link gives one answer to this order, until the end of its last day. Takes the place of
 * the one before; of a link that was made where it is handed out the centre is told the hash alone.
 */
export const IssueAnswerLink = command('IssueAnswerLink', { orderId: OrderId, hash: TokenHash, endsOn: Day });
export const RevokeAnswerLink = command('RevokeAnswerLink', { orderId: OrderId });

/** Given by whoever has the link: the answer is one of a company's, as it would give it itself. */
export const AnswerByLink = command('AnswerByLink', {
  orderId: OrderId,
  hash: TokenHash,
  answer: z.discriminatedUnion('type', [
    ofType('accepted', AcceptHookupOrder),
    ofType('supplementRequested', RequestHookupSupplement),
    ofType('surveyed', ReplyToSurvey),
    ofType('readyToConnect', DeclareReadyToConnect),
    ofType('connected', ConnectHookup),
    ofType('declined', DeclineHookupOrder),
  ]),
});

function ofType<Type extends AnswerType, Data extends z.ZodObject>(type: Type, { data }: { readonly data: Data }) {
  return z.strictObject({ type: z.literal(type), data });
}

/** What the window and the companies give. */
export const offeredHookupCommands = [
  RequestHookup,
  AssignHookupOrder,
  AcceptHookupOrder,
  RequestHookupSupplement,
  SupplyHookupSupplement,
  ReplyToSurvey,
  DeclareReadyToConnect,
  ConnectHookup,
  DeclineHookupOrder,
  CancelHookupOrder,
  IssueAnswerLink,
  RevokeAnswerLink,
] as const;
/** What policies give. */
export const internalHookupCommands = [
  OpenHookupOrder,
  AmendHookupOrder,
  ReportPermitEnd,
  ReportPermitRestored,
  DropHookupOrder,
  MoveHookupOrder,
  AnswerByLink,
] as const;
export const hookupCommands = [...offeredHookupCommands, ...internalHookupCommands] as const;
export type HookupCommand = CommandOf<(typeof hookupCommands)[number]>;
