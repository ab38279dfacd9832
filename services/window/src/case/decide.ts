import { type Decider, isRefusal, refuse } from '@onewindow/kernel/decider.ts';
import type { CaseCommand } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';

import {
  acceptance,
  acceptCase,
  recordSilentAcceptance,
  refuseAcceptance,
  requestCorrection,
  silentlyAcceptedOn,
  supplyCorrection,
} from './acceptance.ts';
import { endSpecialProcedure, extendLimit, startSpecialProcedure } from './clock.ts';
import { decideOutcome, deliverDecision, issueCertificates, revokeCertificate } from './conclusion.ts';
import type { CaseContext, CaseDecision } from './context.ts';
import { answerObjection, concludeReview } from './reviews.ts';
import { type Case, evolveCase, isPending } from './state.ts';
import { submitCase } from './submission.ts';

/** Once silence has accepted the case, whatever is asked of it puts that on record first. */
const decideCase = (command: CaseCommand, state: Case | undefined, context: CaseContext): CaseDecision => {
  if (command.type === 'SubmitCase') return thenSilence(submitCase(command.data, context), state, context);
  if (!state) return refuse('case-unknown', 'caseId');
  const accepted = bySilence(state, context);
  if (accepted.length === 0) return decideOn(command, state, context);
  switch (command.type) {
    case 'AcceptCase':
    case 'RecordSilentAcceptance':
      return accepted;
    case 'RequestCorrection':
    case 'RefuseAcceptance':
      return refuse('accepted-by-silence', 'caseId');
    default:
      return thenDecide(command, accepted, state, context);
  }
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

const thenDecide = (
  command: Exclude<CaseCommand, { type: 'SubmitCase' }>,
  accepted: readonly CaseEvent[],
  state: Case,
  context: CaseContext,
): CaseDecision => {
  const after = accepted.reduce<Case | undefined>(evolveCase, state);
  const decision = decideOn(command, after ?? state, context);
  return isRefusal(decision) ? decision : [...accepted, ...decision];
};

const decideOn = (
  command: Exclude<CaseCommand, { type: 'SubmitCase' }>,
  state: Case,
  context: CaseContext,
): CaseDecision => {
  const { type, data } = command;
  switch (type) {
    case 'RequestCorrection':
      return requestCorrection(data, state, context);
    case 'SupplyCorrection':
      return supplyCorrection(data, state, context);
    case 'AcceptCase':
      return acceptCase(state, context);
    case 'RecordSilentAcceptance':
      return recordSilentAcceptance(state);
    case 'RefuseAcceptance':
      return refuseAcceptance(data, state, context);
    case 'ConcludeReview':
      return requireUnderReview(state) ?? concludeReview(data, state, context);
    case 'AnswerObjection':
      return requireUnderReview(state) ?? answerObjection(data, state, context);
    case 'StartSpecialProcedure':
      return requireUnderReview(state) ?? startSpecialProcedure(data, state, context);
    case 'EndSpecialProcedure':
      return requireUnderReview(state) ?? endSpecialProcedure(data, state, context);
    case 'ExtendLimit':
      return requireUnderReview(state) ?? extendLimit(data, state, context);
    case 'DecideCase':
      return requireUnderReview(state) ?? decideOutcome(data, state, context);
    case 'IssueCertificates':
      return issueCertificates(data, state, context);
    case 'DeliverDecision':
      return deliverDecision(data, state, context);
    case 'WithdrawCase':
      return isPending(state)
        ? [{ type: 'CaseWithdrawn', data: { ...data, occurredAt: context.now } }]
        : (requireUnderReview(state) ?? refuse('case-already-decided', 'caseId'));
    case 'RevokeCertificate':
      return revokeCertificate(data, state, context);
    default:
      throw new TypeError(`unknown command ${type satisfies never}`);
  }
};

const requireUnderReview = (state: Case) => {
  switch (state.phase) {
    case 'underReview':
      return undefined;
    case 'received':
    case 'correcting':
      return refuse('case-not-accepted', 'caseId');
    case 'decided':
      return refuse('case-already-decided', 'caseId');
    case 'withdrawn':
      return refuse('case-withdrawn', 'caseId');
    case 'acceptanceRefused':
      return refuse('acceptance-was-refused', 'caseId');
    default:
      throw new TypeError(`unknown phase ${state.phase satisfies never}`);
  }
};

/** The rules of a case's stream, `case-<projectCode>.<stage>.<n>`. */
export const caseDecider: Decider<Case | undefined, CaseCommand, CaseEvent, CaseContext> = {
  initial: undefined,
  decide: decideCase,
  evolve: evolveCase,
};
