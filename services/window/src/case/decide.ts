import { decideBy } from '@onewindow/kernel/commandRule.ts';
import { type Allowed, type Decider, isRefusal, refuse } from '@onewindow/kernel/decider.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';

import { acceptance, acceptanceRules, silentlyAcceptedOn } from './acceptance.ts';
import { limitRules } from './clock.ts';
import { certificateRules } from './certificates.ts';
import { decisionRules, withdrawalRules } from './conclusion.ts';
import type { CaseContext, CaseDecision, CaseRule, CaseRules } from './context.ts';
import { correctionRules } from './correction.ts';
import { correctingRules } from './correctingActs.ts';
import { deliveryRules } from './delivery.ts';
import { evolveWithHands, heedingHands, proposalRules, separated } from './hands.ts';
import { lateRules } from './lateActs.ts';
import { underReview } from './phase.ts';
import { procedureRules } from './procedures.ts';
import { opinionRules, reviewRules } from './reviews.ts';
import { silenceRules, silentConsultations } from './silentConsultation.ts';
import { renewalRules, silentRenewal } from './silentRenewal.ts';
import { type Case, evolveCase } from './state.ts';
import { submitCase } from './submission.ts';

/**
 * What silence has brought about, an acceptance or the opinion of a consulted department, whatever is asked puts on record first: it is
 * judged on the case as that leaves it.
 */
const decideCase = (command: CaseCommand, state: Case | undefined, context: CaseContext): CaseDecision => {
  if (command.type === 'SubmitCase')
    return thenSilence(decideBy(submitCase, command.data, state, context), state, context);
  const found = foundBy(command.type, state, context);
  if ('refused' in found) return found;
  const { silent, after } = found;
  const rule = rules[command.type] as CaseRule<keyof typeof rules>;
  const decision = decideBy(rule, command.data, after, { ...context, silent });
  return isRefusal(decision) ? decision : (separated(command, after, context) ?? [...silent, ...decision]);
};

const allowedOnCase = (type: CaseCommand['type'], state: Case | undefined, context: CaseContext): Allowed => {
  if (type === 'SubmitCase') return submitCase.allowed(state, context);
  const found = foundBy(type, state, context);
  if ('refused' in found) return { refusal: found };
  return rules[type].allowed(found.after, { ...context, silent: found.silent });
};

/** The case as a command finds it, and what silence has brought about since it was last written; or why it finds none. */
const foundBy = (type: CaseCommand['type'], state: Case | undefined, context: CaseContext) => {
  if (!state) return refuse('case-unknown', 'caseId');
  if (state.phase === 'voided') return refuse('case-voided', 'caseId');
  // What silence would bring about is just what an act that is entered late may displace.
  if (type === 'EnterActLate' || type === 'VoidEntry') return { silent: [], after: state };
  const accepted = bySilence(state, context);
  const silent = accepted.length > 0 ? accepted : silenceUnderReview(state, context);
  return { silent, after: silent.reduce<Case | undefined>(evolveCase, state) ?? state };
};

/** What silence has brought about since the application was accepted: opinions of consulted departments, and a renewal. */
const silenceUnderReview = (state: Case, context: CaseContext): readonly CaseEvent[] => {
  const opinions = silentConsultations(state, context);
  const after = opinions.reduce<Case | undefined>(evolveCase, state) ?? state;
  return [...opinions, ...silentRenewal(after, context)];
};

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

/** What each command asks of a case, by its name; the rules stand in the files of their subjects. */
const rules: CaseRules = heedingHands({
  ...acceptanceRules,
  ...correctionRules,
  ...opinionRules,
  ...underReview(reviewRules),
  ...underReview(procedureRules),
  ...underReview(limitRules),
  ...underReview(decisionRules),
  ...silenceRules,
  ...renewalRules,
  ...withdrawalRules,
  ...certificateRules,
  ...deliveryRules,
  ...correctingRules,
  ...lateRules,
  ...proposalRules,
});

/** The rules of a case's stream, `case-<projectCode>.<stage>.<n>`. */
export const caseDecider: Decider<Case | undefined, CaseCommand, CaseEvent, CaseContext> = {
  initial: undefined,
  allowed: allowedOnCase,
  decide: decideCase,
  evolve: evolveWithHands,
};
