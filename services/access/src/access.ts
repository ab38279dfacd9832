import { all, n, none, y } from '@onewindow/gateway/access/cells.ts';
import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may say who gets in. */
export const accessAccess = {
  // prettier-ignore
  Query: {
    //              clerk asst. rev. head centre company applicant analyst system security audit public
    me:            [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
    accessKeys:    [n,    n,    n,   n,   y,     n,      n,        n,      y,     y,       y,    n],
  },
  // prettier-ignore
  Mutation: {
    revokeSessions:[n,    n,    n,   n,   n,     n,      n,        n,      n,     y,       n,    n],
    issueKey:      [n,    n,    n,   n,   n,     n,      n,        n,      n,     y,       n,    n],
    revokeKey:     [n,    n,    n,   n,   n,     n,      n,        n,      n,     y,       n,    n],
  },
  Subscription: {},
  // prettier-ignore
  Node: {
    AccessKey:     [n,    n,    n,   n,   y,     n,      n,        n,      y,     y,       y,    n],
  },
  // prettier-ignore
  rows: {
    accessKeys:     { rule: [none, none, none, none, all,  none, none, none, all,  all, all, none] },
    personSessions: { rule: [none, none, none, none, none, none, none, none, none, all, all, none] },
  },
  // Whoever may give these commands sees every key.
  targets: [],
} as const satisfies ContextAccess;
