import type { CommandRule } from '@onewindow/kernel/commandRule.ts';
import type { Decision } from '@onewindow/kernel/decider.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { CaseRefusal } from '@onewindow/schema/case/refusals.ts';

import type { Moment } from '../law.ts';
import type { Project } from '../project/state.ts';
import type { Case } from './state.ts';

/** What a decision on a case needs to know beside the case. */
export interface CaseContext extends Moment {
  /** The case's project; none where nobody registered it. */
  readonly project: Project | undefined;
  /** The project's cases of a stage, in the order of their numbers; known of the stages that a submission touches. */
  readonly casesOf: (stage: string) => readonly Case[];
  /** Who acts; nobody where a ledger is taken over. */
  readonly actor?: Actor | undefined;
}

/** The same, of a case as silence has left it. */
export interface CaseMoment extends CaseContext {
  /** What silence has brought about and nobody has put on record yet: whatever is decided now stands behind it. */
  readonly silent: readonly CaseEvent[];
}

export type CaseDecision = Decision<CaseEvent, CaseRefusal>;
export type CaseData<Type extends CaseCommand['type']> = Extract<CaseCommand, { type: Type }>['data'];

/** What each command asks of a case that is there. */
export type CaseRules = { readonly [Type in Exclude<CaseCommand['type'], 'SubmitCase'>]: CaseRule<Type> };

/** What one command asks of a case that is there. */
export type CaseRule<Type extends CaseCommand['type']> = CommandRule<
  CaseData<Type>,
  Case,
  CaseEvent,
  CaseMoment,
  CaseRefusal
>;
