import { z } from 'zod';

import { command, type CommandOf } from '../event.ts';
import { Demand } from '../project/values.ts';
import { CompanyId, Day, Line, OrderId, ProjectCode, Prose, UtilityId } from '../values.ts';
import { DeclineCode, HookupRequest, Purpose } from './values.ts';

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
export const AcceptHookupOrder = command('AcceptHookupOrder', {
  orderId: OrderId,
  companyNumber: Line.exactOptional(),
});
export const ReplyToSurvey = command('ReplyToSurvey', {
  orderId: OrderId,
  externalLine: z.boolean(),
  number: Line,
  reply: Prose.exactOptional(),
});
export const DeclareReadyToConnect = command('DeclareReadyToConnect', { orderId: OrderId });
export const ConnectHookup = command('ConnectHookup', { orderId: OrderId, customerNumber: Line.exactOptional() });
export const DeclineHookupOrder = command('DeclineHookupOrder', { orderId: OrderId, code: DeclineCode, reason: Prose });
/** Given by the policy that reads revoked permits, or at the window. */
export const CancelHookupOrder = command('CancelHookupOrder', { orderId: OrderId, reason: Prose });

export const hookupCommands = [
  OpenHookupOrder,
  RequestHookup,
  AssignHookupOrder,
  AcceptHookupOrder,
  ReplyToSurvey,
  DeclareReadyToConnect,
  ConnectHookup,
  DeclineHookupOrder,
  CancelHookupOrder,
] as const;
export type HookupCommand = CommandOf<(typeof hookupCommands)[number]>;
