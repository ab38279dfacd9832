import { refuse } from '@onewindow/kernel/decider.ts';

import type { CaseRule } from './context.ts';
import type { Case } from './state.ts';

/** What stands in the way of what is only done under review; nothing where the case is there. */
export const requireUnderReview = (state: Case) => {
  switch (state.phase) {
    case 'underReview':
      return undefined;
    case 'received':
    case 'correctionRequested':
      return refuse('case-not-accepted', 'caseId');
    case 'decided':
      return refuse('case-already-decided', 'caseId');
    case 'withdrawn':
      return refuse('case-withdrawn', 'caseId');
    case 'voided':
      return refuse('case-voided', 'caseId');
    case 'acceptanceRefused':
      return refuse('acceptance-was-refused', 'caseId');
    default:
      throw new TypeError(`unknown phase ${state.phase satisfies never}`);
  }
};

/** The same rules, for a case that is under review and no other. */
export const underReview = <Rules extends { readonly [type: string]: CaseRule<never> }>(rules: Rules): Rules =>
  Object.fromEntries(
    Object.entries(rules).map(([type, rule]): [string, CaseRule<never>] => [
      type,
      (data, state, context) => requireUnderReview(state) ?? rule(data, state, context),
    ]),
  ) as unknown as Rules;
