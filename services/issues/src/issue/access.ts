import { all, n, none, own, y } from '@onewindow/gateway/access/cells.ts';
import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with issues from record to strike-off. */
export const issueAccess = {
  // prettier-ignore
  Query: {
    //              clerk asst. rev. head centre company applicant analyst system security audit public
    issue:         [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    issues:        [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    openIssues:    [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  Mutation: {
    //              clerk asst. rev. head centre company applicant analyst system security audit public
    recordIssue:   [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    mergeIssue:    [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    unmergeIssue:  [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    markIssue:     [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    routeIssue:    [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    assignIssue:   [y,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    // By its owner, whoever that is.
    refuseIssue:   [y,    n,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    urgeIssue:     [y,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    answerIssue:   [y,    n,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    // The firm itself; or the window, on record of a call.
    confirmAnswer: [y,    n,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    disputeAnswer: [y,    n,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    strikeOffIssue:[y,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    reopenIssue:   [y,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
  },
  Subscription: {},
  // prettier-ignore
  Node: {
    Issue:         [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  fields: {
    // Whose work it is, who would not have it, and who was told that it is late: the centre's own business.
    Issue: {
      owner:       [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
      refusals:    [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
      urgings:     [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
      escalatedTo: [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
      history:     [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
      round:       [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
      merged:      [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
      silent:      [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    },
    IssueAnswer: {
      by:          [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
      // Of a leading issue other firms were told, too.
      told:        [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    },
    FirmReply: {
      evidence:    [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    },
  },
  // prettier-ignore
  rows: {
    //                clerk asst. rev. head centre company applicant analyst system security audit public
    issues: {
      rule:          [all,  all,  own, own, all,   none,   own,      all,    none,  none,     all,  none],
      own: {
        creditCode: (creditCode: string) => ({ column: 'firm', is: creditCode }),
        department: (department: string) => ({ column: 'department', is: department }),
      },
    },
  },
  targets: [{ field: 'issue', table: 'issues', category: 'issue', unknown: 'issue-unknown' }],
} as const satisfies ContextAccess;
