import { all, n, none, own, y } from '@onewindow/gateway/access/cells.ts';
import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with the policy library: whoever has not signed in reads policies, and nothing of who was given them. */
export const libraryAccess = {
  // prettier-ignore
  Query: {
    //                clerk asst. rev. head centre company applicant analyst system security audit public
    policy:          [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
    policies:        [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
    policyTasks:     [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    policyAwareness: [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  Mutation: {
    publishPolicy:   [y,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    amendPolicy:     [y,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    replacePolicy:   [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    endPolicy:       [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    addMeasure:      [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    reassignTask:    [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    completeTask:    [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    confirmTask:     [y,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    returnTask:      [y,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    linkIssue:       [y,    n,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    unlinkIssue:     [y,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    deliverPolicy:   [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    markPolicyRead:  [y,    y,    y,   y,   y,     n,      y,        n,      n,     n,       n,    n],
  },
  Subscription: {},
  // prettier-ignore
  Node: {
    Policy:          [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
    PolicyTask:      [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  fields: {
    Policy: {
      measures:      [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
      awareness:     [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
      deliveries:    [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
      history:       [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
      issues:        [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
      ownDelivery:   [n,    n,    n,   n,   n,     n,      y,        n,      n,     n,       n,    n],
    },
    // Which officer handed it over is the office's.
    PolicyDelivery: {
      by:            [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    },
  },
  // prettier-ignore
  rows: {
    policies:         { rule: [all, all, all, all, all, all,  all,  all, all,  all,  all, all] },
    policyIssues:     { rule: [all, all, all, all, all, none, all,  all, none, none, all, none] },
    policyTasks:      { rule: [all, all, all, all, all, none, none, all, none, none, all, none] },
    policyDeliveries: {
      rule: [all, all, all, all, all, none, own, all, none, none, all, none],
      own: { creditCode: (creditCode: string) => ({ column: 'creditCode', is: creditCode }) },
    },
    policyFirms:      { rule: [all, all, all, all, all, none, none, all, none, none, all, none] },
    policyReach:      { rule: [all, all, all, all, all, none, none, all, none, none, all, none] },
    policyReachOfAll: { rule: [all, all, all, all, all, none, none, all, none, none, all, none] },
  },
  targets: [{ field: 'policy', table: 'policies', category: 'policy', unknown: 'policy-unknown' }],
} as const satisfies ContextAccess;
