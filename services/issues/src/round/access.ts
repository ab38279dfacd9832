import { all, n, none, y } from '@onewindow/gateway/access/cells.ts';
import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with rounds of visits and their plans. */
export const roundAccess = {
  // prettier-ignore
  Query: {
    //              clerk asst. rev. head centre company applicant analyst system security audit public
    round:         [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    rounds:        [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  Mutation: {
    //              clerk asst. rev. head centre company applicant analyst system security audit public
    planRound:     [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    // Whoever takes a firm out of the plan mends its coverage: never by the hand that visits.
    amendRoundPlan:[n,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    // Teams are made of the people of every department.
    recordVisit:   [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    closeRound:    [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
  },
  Subscription: {},
  // prettier-ignore
  Node: {
    Round:         [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  fields: {
    Round: {
      history:     [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    },
  },
  // prettier-ignore
  rows: {
    rounds:      { rule: [all, all, all, all, all, none, none, all, none, none, all, none] },
    issueTotals: { rule: [all, all, all, all, all, none, none, all, none, none, all, none] },
  },
  targets: [{ field: 'round', table: 'rounds', category: 'round', unknown: 'round-unknown' }],
  // What is planned is nobody's own before.
  begins: { planRound: () => true },
} as const satisfies ContextAccess;
