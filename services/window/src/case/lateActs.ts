import { isRefusal, refuse } from '@onewindow/kernel/decider.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';

import { acceptanceRules, silenceUntil } from './acceptance.ts';
import { decisionRules } from './conclusion.ts';
import { consequencesOf } from './consequences.ts';
import type { CaseContext, CaseData, CaseDecision } from './context.ts';
import { correctionRules } from './correction.ts';
import { requireUnderReview } from './phase.ts';
import { opinionRules } from './reviews.ts';
import { type Case, evolveCase, openedLast, withoutAcceptance } from './state.ts';

type Late = CaseData<'EnterActLate'>;
type LateFact = Extract<CaseEvent, { type: 'ActEnteredLate' }>['data']['fact'];

/**
 * A true act of a closed list that could not be entered on its day, as in an outage: the notice went out on paper, and the log says
 * that silence has accepted. The same rules decide as would have on that day; what silence has brought about meanwhile is displaced,
 * unless somebody has already acted on it.
 */
const enterActLate = (data: Late, state: Case, context: CaseContext): CaseDecision => {
  const { caseId, on, act, reason, evidence, approvedBy } = data;
  if (on > context.today) return refuse('day-in-the-future', 'on', { today: context.today });
  if (on < state.receivedOn) return refuse('before-the-receipt', 'on');
  const isIntake = act.requestCorrection !== undefined || act.accept === true || act.refuseAcceptance !== undefined;
  const place = isIntake ? intakePlace(on, state, context) : reviewPlace(act, on, state, context);
  if ('refused' in place) return place;
  const { before, displaces } = place;
  const then = { ...context, now: context.beginOf(on), today: on };
  const decision = decidedThen(act, caseId, before, then);
  if (isRefusal(decision)) return { ...decision, field: 'act' };
  const [fact] = decision;
  if (!fact) throw new Error(`${caseId}: an act comes to a fact`);
  const entered: CaseEvent = {
    type: 'ActEnteredLate',
    data: {
      caseId,
      on,
      reason,
      evidence,
      approvedBy,
      ...(displaces && { displaces }),
      fact: fact as LateFact,
      occurredAt: context.now,
    },
  };
  const after = evolveCase(state, entered);
  return after ? [entered, ...consequencesOf(after, context.now)] : [entered];
};

/** Where the case stood before silence accepted it, if that is what the act displaces; it must have come in time to stop it. */
const intakePlace = (on: string, state: Case, context: CaseContext) => {
  const isDisplacing = state.phase === 'underReview' && state.bySilence === true;
  if (isDisplacing && [...state.reviews.values()].some(({ round, outcome }) => outcome !== undefined || round > 1))
    return refuse('acts-rest-on-acceptance', 'on');
  const before = isDisplacing ? withoutAcceptance(state) : state;
  const until = silenceUntil(before, context);
  if (until !== undefined && on > until) return refuse('too-late-to-stop-silence', 'on', { due: until });
  return { before, ...(isDisplacing && { displaces: 'CaseAccepted' as const }) };
};

/** An opinion or a decision lies between the opening of its review and today. */
const reviewPlace = ({ concludeReview, decideItem }: Late['act'], on: string, state: Case, { dayOf }: CaseContext) => {
  const barred = requireUnderReview(state);
  if (barred) return barred;
  const openedAt = openedLast(state, (concludeReview ?? decideItem)?.item ?? '');
  if (openedAt !== undefined && on < dayOf(openedAt)) return refuse('before-the-review', 'on');
  return { before: state, displaces: undefined };
};

const decidedThen = (act: Late['act'], caseId: string, state: Case, then: CaseContext): CaseDecision => {
  if (act.requestCorrection)
    return correctionRules.RequestCorrection({ caseId, ...act.requestCorrection }, state, then);
  if (act.accept) return acceptanceRules.AcceptCase({ caseId }, state, then);
  if (act.refuseAcceptance) return acceptanceRules.RefuseAcceptance({ caseId, ...act.refuseAcceptance }, state, then);
  if (act.concludeReview) return opinionRules.ConcludeReview({ caseId, ...act.concludeReview }, state, then);
  if (act.decideItem) return decisionRules.DecideItem({ caseId, ...act.decideItem }, state, then);
  throw new TypeError('an act that is entered late is one of a closed list');
};

/** What may be entered after its day. */
export const lateRules = { EnterActLate: enterActLate };
