import { all, n, none, y } from '@onewindow/gateway/access/cells.ts';
import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** An applicant's own letter of authority; of the window's people a place says nothing here. */
const ofOwnCode = (input: object, by: string, value: string): boolean =>
  by !== 'creditCode' || (input as { creditCode?: string }).creditCode === value;

/** Who may say who gets in. */
export const accessAccess = {
  // prettier-ignore
  Query: {
    //              clerk asst. rev. head centre company applicant analyst system security audit public
    me:            [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
    accessKeys:    [n,    n,    n,   n,   y,     n,      n,        n,      y,     y,       y,    n],
    personDuties:  [n,    n,    n,   y,   y,     n,      n,        n,      n,     y,       y,    n],
    mandate:       [y,    y,    n,   n,   y,     n,      n,        n,      n,     y,       y,    n],
  },
  // prettier-ignore
  Mutation: {
    revokeSessions:[n,    n,    n,   n,   n,     n,      n,        n,      n,     y,       n,    n],
    issueKey:      [n,    n,    n,   n,   n,     n,      n,        n,      n,     y,       n,    n],
    revokeKey:     [n,    n,    n,   n,   n,     n,      n,        n,      n,     y,       n,    n],
    // A head says so of themselves (the rules know whom), the head of the centre of everybody; of that place nobody else does.
    nameDeputy:    [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    endDeputy:     [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    recordLeave:   [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    endLeave:      [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    // The applicant online, or by a letter at the window.
    grantMandate:  [y,    n,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    endMandate:    [y,    n,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
  },
  Subscription: {},
  // prettier-ignore
  Node: {
    AccessKey:     [n,    n,    n,   n,   y,     n,      n,        n,      y,     y,       y,    n],
  },
  // prettier-ignore
  rows: {
    accessKeys:     { rule: [none, none, none, none, all,  none, none, none, all,  all, all, none] },
    // Who acts for whom nobody else is shown: there is no list of it.
    duties:         { rule: [all,  all,  all,  all,  all, all,  all,  all,  all,  all, all, none] },
    mandates:       { rule: [all,  all,  all,  all,  all, all,  all,  all,  all,  all, all, none] },
    personSessions: { rule: [none, none, none, none, none, none, none, none, none, all, all, none] },
  },
  // Whoever may give these commands sees every key.
  targets: [],
  begins: {
    nameDeputy: (input: object, by: string, value: string) =>
      by !== 'department' || (input as { department?: string }).department === value,
    grantMandate: ofOwnCode,
    endMandate: ofOwnCode,
  },
} as const satisfies ContextAccess;
