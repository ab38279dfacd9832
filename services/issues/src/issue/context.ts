import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { CommandRule } from '@onewindow/kernel/commandRule.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { IssueCommand } from '@onewindow/schema/issue/commands.ts';
import type { IssueEvent } from '@onewindow/schema/issue/events.ts';
import type { IssueRefusal } from '@onewindow/schema/issue/refusals.ts';

import type { Round } from '../round/state.ts';
import { type Issue, type Standing, standingOf } from './state.ts';

/** What a decision on an issue needs to know beside it. */
export interface IssueContext {
  /** Its number, given or to be given. */
  readonly issue: string;
  readonly now: Instant;
  readonly today: Day;
  readonly dayOf: (instant: Instant) => Day;
  readonly calendar: Pick<Calendar, 'calendarDue'>;
  readonly catalogue: Pick<Catalogue, 'codes' | 'departments' | 'issueKinds' | 'issueSupervision'>;
  /** Who acts; nobody where a ledger is taken over. */
  readonly actor?: Actor | undefined;
  /** The round in which one is recorded. */
  readonly round?: Round | undefined;
  /** Whether the project that a command names is there. */
  readonly projectIsThere?: boolean;
  /** The issue that another is to be merged into. */
  readonly into?: Issue | undefined;
  /** The issue with which this one is settled. */
  readonly leading?: Issue | undefined;
  /** Those that are settled with this one. */
  readonly merged: readonly Issue[];
  /** Whoever is to be the owner, as they last reported for duty. */
  readonly officer?: { readonly department?: string } | undefined;
}

/** The input of a command. */
export type IssueData<Type extends IssueCommand['type']> = Extract<IssueCommand, { type: Type }>['data'];

/** What one command asks of an issue that is there. */
export type IssueRule<Type extends IssueCommand['type'], State = Issue> = CommandRule<
  IssueData<Type>,
  State,
  IssueEvent,
  IssueContext,
  IssueRefusal
>;

/** Why nothing is done with an issue by itself: it is settled with another, or has been struck off. */
export const barOf = ({ mergedInto, isStruckOff }: Issue): Refusal<IssueRefusal> | undefined => {
  if (mergedInto !== undefined) return refuse('issue-merged', 'issue', { leading: mergedInto });
  return isStruckOff ? refuse('issue-struck-off', 'issue') : undefined;
};

/** The issue and those settled with it, each with how it stands with its firm. */
export const standingsOf = (
  state: Issue,
  { merged }: Pick<IssueContext, 'merged'>,
): readonly (readonly [issue: Issue, standing: Standing])[] => [
  [state, standingOf(state)],
  ...merged.map((one) => [one, standingOf(one, state)] as const),
];

/** Why an issue is not worked on: that is over, or its firms have an answer and are to say whether that settles it. */
export const unlessWorkedOn = (state: Issue, context: IssueContext): Refusal<IssueRefusal> | undefined => {
  const bar = barOf(state);
  if (bar) return bar;
  const isWorkedOn = standingsOf(state, context).some(
    ([, standing]) => standing === 'unanswered' || standing === 'disputed',
  );
  return isWorkedOn ? undefined : refuse('issue-answered', 'issue');
};
