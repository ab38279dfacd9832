import { decideBy, unless } from '@onewindow/kernel/commandRule.ts';
import { isRefusal, type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';

import { acceptanceRules, silenceUntil } from './acceptance.ts';
import { decisionRules } from './conclusion.ts';
import { consequencesOf } from './consequences.ts';
import type { CaseContext, CaseData, CaseDecision, CaseMoment, CaseRule } from './context.ts';
import { answerDue, correctionRules } from './correction.ts';
import { requireReceived, requireUnderReview } from './phase.ts';
import { opinionRules } from './reviews.ts';
import { type Case, evolveCase, openedLast, withoutAcceptance } from './state.ts';

type Late = CaseData<'EnterActLate'>;
type LateFact = Extract<CaseEvent, { type: 'ActEnteredLate' }>['data']['fact'];

/**
 * A true act of a closed list that could not be entered on its day, as in an outage: the notice went out on paper, and the log says
 * that silence has accepted. The same rules decide as would have on that day; what silence has brought about meanwhile is displaced,
 * unless somebody has already acted on it.
 */
const enterActLate: CaseRule<'EnterActLate'> = {
  allowed: (state, context) => unless(lateBar(state, context)),
  decide: (data, state, context) => actEnteredLate(data, state, context),
};

/** What stands in the way of every act of the list, on whichever day. */
const lateBar = (state: Case, context: CaseMoment): Refusal | undefined => {
  if (state.phase === 'received') return undefined;
  if (state.phase === 'correctionRequested') return answeredTooLate(state, context);
  if (state.phase !== 'underReview' || isDisplaceable(state)) return requireUnderReview(state);
  const opinion = opinionRules.ConcludeReview.allowed(state, context).refusal;
  return opinion && decisionRules.DecideItem.allowed(state, context).refusal && opinion;
};

/** Before acceptance a notice that was not answered is the ground of a refusal, on a day on which silence had not yet accepted. */
const answeredTooLate = (state: Case, context: CaseContext): Refusal | undefined => {
  const due = answerDue(state, context);
  if (due === undefined) return undefined;
  const until = silenceUntil(state, context);
  const last = until !== undefined && until < context.today ? until : context.today;
  return last > due ? undefined : requireReceived(state);
};

const actEnteredLate = (data: Late, state: Case, context: CaseMoment): CaseDecision => {
  const { caseId, on, act, reason, evidence, approvedBy } = data;
  if (on > context.today) return refuse('day-in-the-future', 'on', { today: context.today });
  if (on < state.receivedOn) return refuse('before-the-receipt', 'on');
  const isIntake = act.requestCorrection !== undefined || act.accept === true || act.refuseAcceptance !== undefined;
  const place = isIntake ? intakePlace(on, state, context) : reviewPlace(act, on, state, context);
  if ('refused' in place) return place;
  const { before, displaces } = place;
  const then = { ...context, now: context.beginOf(on), today: on, silent: [] };
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
  if (isDisplacing && !isDisplaceable(state)) return refuse('acts-rest-on-acceptance', 'on');
  const before = isDisplacing ? withoutAcceptance(state) : state;
  const until = silenceUntil(before, context);
  if (until !== undefined && on > until) return refuse('too-late-to-stop-silence', 'on', { due: until });
  return { before, ...(isDisplacing && { displaces: 'CaseAccepted' as const }) };
};

/** Whether silence accepted the case and nobody has acted on that yet: an act in time displaces it. */
const isDisplaceable = ({ phase, bySilence, reviews }: Case): boolean =>
  phase === 'underReview' &&
  bySilence === true &&
  ![...reviews.values()].some(({ round, outcome }) => outcome !== undefined || round > 1);

/** An opinion or a decision lies between the opening of its review and today. */
const reviewPlace = ({ concludeReview, decideItem }: Late['act'], on: string, state: Case, { dayOf }: CaseContext) => {
  const barred = requireUnderReview(state);
  if (barred) return barred;
  const openedAt = openedLast(state, (concludeReview ?? decideItem)?.item ?? '');
  if (openedAt !== undefined && on < dayOf(openedAt)) return refuse('before-the-review', 'on');
  return { before: state, displaces: undefined };
};

const decidedThen = (act: Late['act'], caseId: string, state: Case, then: CaseMoment): CaseDecision => {
  const { requestCorrection, refuseAcceptance, concludeReview, decideItem } = act;
  if (requestCorrection)
    return decideBy(correctionRules.RequestCorrection, { caseId, ...requestCorrection }, state, then);
  if (act.accept) return decideBy(acceptanceRules.AcceptCase, { caseId }, state, then);
  if (refuseAcceptance) return decideBy(acceptanceRules.RefuseAcceptance, { caseId, ...refuseAcceptance }, state, then);
  if (concludeReview) return decideBy(opinionRules.ConcludeReview, { caseId, ...concludeReview }, state, then);
  if (decideItem) return decideBy(decisionRules.DecideItem, { caseId, ...decideItem }, state, then);
  throw new TypeError('an act that is entered late is one of a closed list');
};

/** What may be entered after its day. */
export const lateRules = { EnterActLate: enterActLate };
