import { type Decider, isRefusal, refuse } from '@onewindow/kernel/decider.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';

import { acceptance, acceptanceRules, silentlyAcceptedOn } from './acceptance.ts';
import { limitRules } from './clock.ts';
import { certificateRules } from './certificates.ts';
import { decisionRules, withdrawalRules } from './conclusion.ts';
import type { CaseContext, CaseDecision, CaseRule } from './context.ts';
import { correctionRules } from './correction.ts';
import { correctingRules } from './correctingActs.ts';
import { deliveryRules } from './delivery.ts';
import { evolveWithHands, proposalRules, separated } from './hands.ts';
import { lateRules } from './lateActs.ts';
import { underReview } from './phase.ts';
import { procedureRules } from './procedures.ts';
import { opinionRules, reviewRules } from './reviews.ts';
import { silentConsultations } from './silentConsultation.ts';
import { renewalRules, silentRenewal } from './silentRenewal.ts';
import { type Case, evolveCase } from './state.ts';
import { submitCase } from './submission.ts';

/** What silence has brought about, an acceptance or the opinion of a consulted department, whatever is asked puts on record first. */
const decideCase = (command: CaseCommand, state: Case | undefined, context: CaseContext): CaseDecision => {
  if (command.type === 'SubmitCase') return thenSilence(submitCase(command.data, context), state, context);
  if (!state) return refuse('case-unknown', 'caseId');
  if (state.phase === 'voided') return refuse('case-voided', 'caseId');
  // What silence would bring about is just what an act that is entered late may displace.
  if (command.type === 'EnterActLate' || command.type === 'VoidEntry') return decideOn(command, state, context);
  const accepted = bySilence(state, context);
  if (accepted.length === 0) {
    const silent = silenceUnderReview(state, context);
    if (command.type === 'RecordSilentConsultation') return silentOpinion(command.data, silent);
    if (command.type === 'RecordSilentRenewal' && silent.some(({ type }) => type === 'SilenceTakenAsRenewal'))
      return silent;
    return silent.length === 0 ? decideOn(command, state, context) : thenDecide(command, silent, state, context);
  }
  switch (command.type) {
    case 'AcceptCase':
    case 'RecordSilentAcceptance':
      return accepted;
    case 'RequestCorrection':
    case 'RefuseAcceptance':
      return refuse('accepted-by-silence', 'caseId');
    case 'RecordSilentConsultation':
      return refuse('silence-is-no-opinion-yet', 'item');
    default:
      return thenDecide(command, accepted, state, context);
  }
};

/** What silence has brought about since the application was accepted: opinions of consulted departments, and a renewal. */
const silenceUnderReview = (state: Case, context: CaseContext): readonly CaseEvent[] => {
  const opinions = silentConsultations(state, context);
  const after = opinions.reduce<Case | undefined>(evolveCase, state) ?? state;
  return [...opinions, ...silentRenewal(after, context)];
};

const silentOpinion = ({ item }: { readonly item: string }, silent: readonly CaseEvent[]): CaseDecision =>
  silent.some((fact) => fact.type === 'SilenceTakenAsNoObjection' && fact.data.item === item)
    ? silent
    : refuse('silence-is-no-opinion-yet', 'item');

const bySilence = (state: Case, context: CaseContext): readonly CaseEvent[] => {
  const acceptedOn = silentlyAcceptedOn(state, context);
  return acceptedOn === undefined ? [] : acceptance(state, acceptedOn, true, context);
};

/** An application entered late, with the day on which its paper came, may have been accepted by silence already. */
const thenSilence = (decision: CaseDecision, state: Case | undefined, context: CaseContext): CaseDecision => {
  if (isRefusal(decision)) return decision;
  const submitted = decision.reduce(evolveCase, state);
  return submitted ? [...decision, ...bySilence(submitted, context)] : decision;
};

const thenDecide = (
  command: Asked,
  recorded: readonly CaseEvent[],
  state: Case,
  context: CaseContext,
): CaseDecision => {
  const after = recorded.reduce<Case | undefined>(evolveCase, state);
  const decision = decideOn(command, after ?? state, context);
  return isRefusal(decision) ? decision : [...recorded, ...decision];
};

type Asked = Exclude<CaseCommand, { type: 'SubmitCase' | 'RecordSilentConsultation' }>;

/** What each command asks of a case, by its name; the rules stand in the files of their subjects. */
const rules: { readonly [Type in Asked['type']]: CaseRule<Type> } = {
  ...acceptanceRules,
  ...correctionRules,
  ...opinionRules,
  ...underReview(reviewRules),
  ...underReview(procedureRules),
  ...underReview(limitRules),
  ...underReview(decisionRules),
  ...underReview(renewalRules),
  ...withdrawalRules,
  ...certificateRules,
  ...deliveryRules,
  ...correctingRules,
  ...lateRules,
  ...proposalRules,
};

const decideOn = ({ type, data }: Asked, state: Case, context: CaseContext): CaseDecision => {
  const decision = (rules[type] as CaseRule<Asked['type']>)(data, state, context);
  return isRefusal(decision) ? decision : (separated({ type, data } as Asked, state, context) ?? decision);
};

/** The rules of a case's stream, `case-<projectCode>.<stage>.<n>`. */
export const caseDecider: Decider<Case | undefined, CaseCommand, CaseEvent, CaseContext> = {
  initial: undefined,
  decide: decideCase,
  evolve: evolveWithHands,
};
