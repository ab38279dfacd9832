import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { CommandRule } from '@onewindow/kernel/commandRule.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { PolicyCommand } from '@onewindow/schema/library/commands.ts';
import type { PolicyEvent } from '@onewindow/schema/library/events.ts';
import type { PolicyRefusal } from '@onewindow/schema/library/refusals.ts';

import type { Acting } from '../hands.ts';
import type { Policy } from './policyState.ts';

/** What a decision on a policy needs to know beside it. */
export interface PolicyContext {
  readonly policy: string;
  readonly now: Instant;
  readonly today: Day;
  readonly acting: Acting;
  readonly departments: ReadonlySet<string>;
  /** Of a replacement: whether the policy that comes in the place of this one is there and not ended. */
  readonly isReplacementInForce: boolean;
  /** Of an issue that is linked: whether it is there. */
  readonly isIssueThere: boolean;
}

/** A rule of a policy's stream. */
export type PolicyRule<Type extends PolicyCommand['type'], State = Policy> = CommandRule<
  Extract<PolicyCommand, { type: Type }>['data'],
  State,
  PolicyEvent,
  PolicyContext,
  PolicyRefusal
>;
