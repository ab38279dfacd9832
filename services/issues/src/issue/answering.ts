import { handsOf } from '@onewindow/kernel/hands.ts';
import { addDays } from '@onewindow/kernel/civilDay.ts';
import { unless } from '@onewindow/kernel/commandRule.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { FirmVoice } from '@onewindow/schema/issue/values.ts';
import type { IssueRefusal } from '@onewindow/schema/issue/refusals.ts';

import { barOf, type IssueContext, type IssueRule, standingsOf } from './context.ts';
import { unlessByOwner } from './owning.ts';
import { answerTo, type Issue, type Standing, standingOf } from './state.ts';

const concernedBy = (state: Issue, context: IssueContext): readonly Issue[] =>
  standingsOf(state, context).flatMap(([issue, standing]) => (standing === 'confirmed' ? [] : [issue]));

/** 反馈: every firm that has not confirmed an answer yet is told, also those whose issues were merged under this one. */
const answerIssue: IssueRule<'AnswerIssue'> = {
  allowed: (state, context) => {
    const bar = barOf(state);
    if (bar) return unless(bar);
    if (!state.assignment) return unless(refuse('issue-not-assigned', 'issue'));
    if (context.actor?.role === 'reviewer') {
      const other = unlessByOwner(state, context);
      if (other) return unless(other);
    }
    return unless(concernedBy(state, context).length === 0 ? refuse('nothing-to-answer', 'issue') : undefined);
  },
  decide: (data, state, context) => {
    const { actor, catalogue, dayOf, today, now } = context;
    const { issue, toldOn, means, words } = data;
    if (toldOn > today) return refuse('day-in-the-future', 'toldOn', { today });
    if (toldOn < dayOf(state.recordedAt)) return refuse('told-before-record', 'toldOn');
    const concerned = concernedBy(state, context);
    const firms = new Set(concerned.map(({ firm }) => firm.creditCode));
    const told = data.told.map(({ firm = state.firm.creditCode, name }) => ({ firm, name }));
    const strange = told.findIndex(({ firm }) => !firms.has(firm));
    if (strange !== -1) return refuse('firm-not-concerned', `told.${strange}.firm`);
    const untold = concerned.find(({ firm }) => !told.some((one) => one.firm === firm.creditCode));
    if (untold) return refuse('firm-not-told', 'told', { firm: untold.firm.name });
    const { silence } = catalogue.issueSupervision ?? {};
    return [
      {
        type: 'IssueAnswered',
        data: {
          issue,
          answer: state.answers + 1,
          concerns: concerned.map(({ id }) => id),
          told,
          by: data.by ?? actor?.id ?? state.assignment?.owner ?? '',
          toldOn,
          means,
          words,
          ...(silence !== undefined && { silence }),
          occurredAt: now,
        },
      },
    ];
  },
};

/** Who speaks for a firm: itself, or the window on record of a call. */
const voiceOf = ({ actor }: IssueContext): FirmVoice =>
  actor === undefined || actor.role === 'applicant' ? 'firm' : 'window';

/**
 * Why whoever acts cannot say what a firm says: there is no answer, it was said already, or the firm itself has said otherwise. Nobody says
 * it of their own work.
 */
const unlessHeard = (
  state: Issue,
  context: IssueContext,
  says: 'confirmed' | 'disputed',
): Refusal<IssueRefusal> | undefined => {
  const { leading } = context;
  if (state.isStruckOff || leading?.isStruckOff) return refuse('issue-struck-off', 'issue');
  const standing = standingOf(state, leading);
  if (standing === 'unanswered') return refuse('no-answer-yet', 'issue');
  const saidByFirm = standing !== 'answered' && state.voice?.by === 'firm';
  if (standing === says || (saidByFirm && voiceOf(context) === 'window'))
    return refuse(standing === 'confirmed' ? 'already-confirmed' : 'already-disputed', 'issue');
  const worked = [(leading ?? state).assignment?.owner ?? '', ...(answerTo(state, leading)?.hands ?? [])];
  return voiceOf(context) === 'window' && isOneOf(worked, context) ? refuse('needs-somebody-else', 'issue') : undefined;
};

/** Whether whoever acts is among these people. */
const isOneOf = (people: readonly string[], { actor }: IssueContext): boolean =>
  handsOf(actor).some((hand) => people.includes(hand));

const confirmAnswer: IssueRule<'ConfirmAnswer'> = {
  allowed: (state, context) => unless(unlessHeard(state, context, 'confirmed')),
  decide: (data, state, context) => {
    const said = saidOf(data, state, context);
    return 'refused' in said ? said : [{ type: 'IssueConfirmed', data: { ...said, occurredAt: context.now } }];
  },
};

const disputeAnswer: IssueRule<'DisputeAnswer'> = {
  allowed: (state, context) => unless(unlessHeard(state, context, 'disputed')),
  decide: (data, state, context) => {
    const said = saidOf(data, state, context);
    if ('refused' in said) return said;
    return [{ type: 'IssueDisputed', data: { ...said, reason: data.reason, occurredAt: context.now } }];
  },
};

/** What a firm said of which answer; whoever repeats it shows where it was heard. */
const saidOf = ({ evidence }: { readonly evidence?: string }, state: Issue, context: IssueContext) => {
  const by = voiceOf(context);
  if (by === 'window' && evidence === undefined) return refuse<IssueRefusal>('evidence-missing', 'evidence');
  const { id: issue, mergedInto: leading } = state;
  return {
    issue,
    answer: answerTo(state, context.leading)?.answer ?? 0,
    by,
    ...(leading !== undefined && { leading }),
    ...(evidence !== undefined && { evidence }),
  };
};

/**
 * 销号: only what every firm of it has confirmed, or has let stand in silence beyond the catalogue's days; and never by whoever owned it,
 * answered it, or entered for a firm that it is content.
 */
const strikeOffIssue: IssueRule<'StrikeOffIssue'> = {
  allowed: (state, context) => {
    const bar = barOf(state);
    if (bar) return unless(bar);
    const unsettled = standingsOf(state, context).find((one) => !isSettled(one, state, context));
    if (unsettled)
      return unless(
        unsettled[0] === state
          ? refuse('answer-not-confirmed', 'issue')
          : refuse('merged-not-confirmed', 'issue', { merged: unsettled[0].id }),
      );
    const worked = [
      state.assignment?.owner ?? '',
      ...Object.values(state.answered).flatMap(({ hands }) => hands),
      ...[state, ...context.merged].flatMap(({ voice }) => voice?.hands ?? []),
    ];
    return unless(isOneOf(worked, context) ? refuse('needs-somebody-else', 'issue') : undefined);
  },
  decide: (data, state, context) => {
    const silent = standingsOf(state, context).flatMap(([{ id }, standing]) => (standing === 'confirmed' ? [] : [id]));
    return [
      {
        type: 'IssueStruckOff',
        data: { ...data, with: context.merged.map(({ id }) => id), silent, occurredAt: context.now },
      },
    ];
  },
};

const isSettled = (
  [issue, standing]: readonly [Issue, Standing],
  state: Issue,
  { dayOf, today }: IssueContext,
): boolean => {
  if (standing !== 'answered') return standing === 'confirmed';
  const { at, silence } = state.answered[issue.id]!;
  return silence !== undefined && today > addDays(dayOf(at), silence);
};

/** What was struck off and is not settled after all begins anew, under its number. */
const reopenIssue: IssueRule<'ReopenIssue'> = {
  allowed: ({ mergedInto, isStruckOff }) => {
    if (mergedInto !== undefined) return unless(refuse('issue-merged', 'issue', { leading: mergedInto }));
    return unless(isStruckOff ? undefined : refuse('issue-not-struck-off', 'issue'));
  },
  decide: (data, _state, { merged, now }) => [
    { type: 'IssueReopened', data: { ...data, with: merged.map(({ id }) => id), occurredAt: now } },
  ],
};

/** What the firm is told, what it says of that, and the end. */
export const answeringRules = {
  AnswerIssue: answerIssue,
  ConfirmAnswer: confirmAnswer,
  DisputeAnswer: disputeAnswer,
  StrikeOffIssue: strikeOffIssue,
  ReopenIssue: reopenIssue,
};
