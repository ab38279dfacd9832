import { all, n, none, y } from '@onewindow/gateway/access/cells.ts';
import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with monthly bulletins: they go to all offices, and name no firm and nobody. */
export const bulletinAccess = {
  // prettier-ignore
  Query: {
    //               clerk asst. rev. head centre company applicant analyst system security audit public
    bulletin:        [y,   y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    bulletins:       [y,   y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  Mutation: {
    publishBulletin: [n,   n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
  },
  Subscription: {},
  // prettier-ignore
  Node: {
    Bulletin:        [y,   y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  fields: {
    Bulletin: {
      history:       [y,   y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    },
  },
  // prettier-ignore
  rows: {
    bulletins:       { rule: [all, all, all, all, all, none, none, all, none, none, all, none] },
    bulletinCells:   { rule: [all, all, all, all, all, none, none, all, none, none, all, none] },
    unansweredCells: { rule: [all, all, all, all, all, none, none, all, none, none, all, none] },
    // By issue nobody asks for them.
    issueMoves:      { rule: [none, none, none, none, all, none, none, all, none, none, all, none] },
  },
  targets: [],
} as const satisfies ContextAccess;
