import { asking } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import type { CaseRefusal } from '@onewindow/schema/case/refusals.ts';

import type { CaseRule } from './context.ts';
import type { Case } from './state.ts';

type Phases = { readonly [Phase in Case['phase']]: CaseRefusal | undefined };

const over = {
  withdrawn: 'case-withdrawn',
  acceptanceRefused: 'acceptance-was-refused',
  voided: 'case-voided',
} as const;

const beforeAcceptance: Phases = {
  received: undefined,
  correctionRequested: 'correction-not-supplied',
  underReview: 'already-accepted',
  decided: 'already-accepted',
  ...over,
};

const duringReview: Phases = {
  received: 'case-not-accepted',
  correctionRequested: 'case-not-accepted',
  underReview: undefined,
  decided: 'case-already-decided',
  ...over,
};

const requirePhase =
  (phases: Phases) =>
  ({ phase }: Case) => {
    const refused = phases[phase];
    return refused && refuse(refused, 'caseId');
  };

/** What stands in the way of what is only done before acceptance; nothing where the application is complete and waits. */
export const requireReceived = requirePhase(beforeAcceptance);

/** What stands in the way of what is only done under review; nothing where the case is there. */
export const requireUnderReview = requirePhase(duringReview);

/** The same rules, for a case that is under review and no other. */
export const underReview = <Rules extends { readonly [type: string]: CaseRule<never> }>(rules: Rules): Rules =>
  asking(rules, requireUnderReview);
