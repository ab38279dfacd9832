import { all, n, none, y } from '@onewindow/gateway/access/cells.ts';
import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may decide on the data of persons: whoever proposes that somebody is forgotten does not confirm it (the rules tell them apart). */
export const personAccess = {
  // prettier-ignore
  Query: {
    //                   clerk asst. rev. head centre company applicant analyst system security audit public
    person:             [y,    n,    n,   n,   y,     n,      n,        n,      n,     y,       y,    n],
  },
  // prettier-ignore
  Mutation: {
    proposeForgetting:  [y,    n,    n,   n,   y,     n,      n,        n,      n,     y,       n,    n],
    confirmForgetting:  [n,    n,    n,   n,   y,     n,      n,        n,      n,     y,       n,    n],
    declineForgetting:  [n,    n,    n,   n,   y,     n,      n,        n,      n,     y,       n,    n],
    placeLegalHold:     [n,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    liftLegalHold:      [n,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
  },
  Subscription: {},
  // prettier-ignore
  Node: {
    Person:             [y,    n,    n,   n,   y,     n,      n,        n,      n,     y,       y,    n],
  },
  // prettier-ignore
  rows: {
    projectHolds: { rule: [all,  all,  all,  all,  all, none,   all,      all,    none,  none,    all,  none] },
    persons:    { rule: [all,  none, none, none, all, none,   none,     none,   none,  all,     all,  none] },
  },
  // Of most persons nothing was decided yet, so no row tells whether there is one.
  targets: [],
} as const satisfies ContextAccess;
