import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { CommandRule } from '@onewindow/kernel/commandRule.ts';
import type { Decision } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { HookupCommand } from '@onewindow/schema/hookup/commands.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import type { HookupRefusal } from '@onewindow/schema/hookup/refusals.ts';
import type { ProjectFacts } from '@onewindow/schema/project/values.ts';

import type { HookupOrder } from './state.ts';

/** What a decision on an order needs to know beside the order. */
export interface HookupContext {
  readonly now: Instant;
  readonly today: Day;
  readonly dayOf: (instant: Instant) => Day;
  readonly catalogue: Catalogue;
  /** The company that acts; absent where the window does. A company sees and moves nobody's orders but its own. */
  readonly actingFor?: string | undefined;
  /** For a request at the window, and where a permit is restored: the project as it is, and whether its permit was approved before or elsewhere. */
  readonly project: { readonly facts: ProjectFacts; readonly hasPriorPermit: boolean } | undefined;
  /** Of a request at the window: who has an unfinished one of this kind; nobody's name where nobody serves it. */
  readonly unfinished: readonly string[];
  /** The number of the next request at the window for this project, purpose and utility. */
  readonly nextNumber: number;
}

/** What comes of a command on an order. */
export type HookupDecision = Decision<HookupEvent, HookupRefusal>;
/** What a command on an order says. */
export type Data<Type extends HookupCommand['type']> = Extract<HookupCommand, { type: Type }>['data'];

/** A rule of an order's stream. */
export type HookupRule<Type extends HookupCommand['type'], State = HookupOrder> = CommandRule<
  Data<Type>,
  State,
  HookupEvent,
  HookupContext,
  HookupRefusal
>;
