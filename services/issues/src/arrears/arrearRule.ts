import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { CommandRule } from '@onewindow/kernel/commandRule.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { ArrearCommand } from '@onewindow/schema/arrears/commands.ts';
import type { ArrearEvent } from '@onewindow/schema/arrears/events.ts';
import type { ArrearRefusal } from '@onewindow/schema/arrears/refusals.ts';

import type { Acting } from '../hands.ts';
import type { Arrear } from './arrearState.ts';

/** What a decision on an arrear needs to know beside it. */
export interface ArrearContext {
  readonly arrear: string;
  readonly now: Instant;
  readonly today: Day;
  readonly acting: Acting;
  readonly localities: ReadonlySet<string>;
  /** The last of so many days after a day (Civil Code, art. 201 and 203). */
  readonly dueAfter: (from: Day, days: number) => Day;
}

/** A rule of an arrear's stream. */
export type ArrearRule<Type extends ArrearCommand['type'], State = Arrear> = CommandRule<
  Extract<ArrearCommand, { type: Type }>['data'],
  State,
  ArrearEvent,
  ArrearContext,
  ArrearRefusal
>;

type Barred = Refusal<ArrearRefusal> | undefined;

/** Nothing more happens to what is settled. */
export const ifSettled = ({ isSettled }: Arrear): Barred =>
  isSettled ? refuse('arrear-settled', 'arrear') : undefined;

/** Of the two firms only the one that is owed; officers say it for nobody but the office. */
export const unlessCreditor = ({ creditor }: Arrear, { firm }: Acting): Barred =>
  firm === undefined || firm === creditor ? undefined : refuse('not-the-creditor', 'arrear');

/** Of the two firms only the one that owes. */
export const unlessDebtor = ({ debtor }: Arrear, { firm }: Acting): Barred =>
  firm === undefined || firm === debtor ? undefined : refuse('not-the-debtor', 'arrear');
