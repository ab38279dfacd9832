import { all, n, none, y } from '@onewindow/gateway/access/cells.ts';
import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with what was done to be known. */
export const outreachAccess = {
  // prettier-ignore
  Query: {
    //                   clerk asst. rev. head centre company applicant analyst system security audit public
    outreachActivities: [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    outreachCounts:     [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    y],
  },
  // prettier-ignore
  Mutation: {
    recordOutreach:     [y,    y,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    correctOutreach:    [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
  },
  Subscription: {},
  // prettier-ignore
  Node: {
    OutreachActivity:   [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  fields: {
    OutreachActivity: {
      history:          [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    },
  },
  // prettier-ignore
  rows: {
    outreach:       { rule: [all, all, all, all, all, none, none, all, none, none, all, none] },
    outreachCounts: { rule: [all, all, all, all, all, none, none, all, none, none, all, all] },
  },
  targets: [{ field: 'activity', table: 'outreach', category: 'outreach', unknown: 'outreach-unknown' }],
} as const satisfies ContextAccess;
