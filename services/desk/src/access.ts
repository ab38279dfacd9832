import { all, mine, n, none, own, y } from '@onewindow/gateway/access/cells.ts';
import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';
import { ofOwnCases } from '@onewindow/gateway/access/windowAccess.ts';

/** Who may do what at a desk: whoever works on cases, with what is theirs. */
export const deskAccess = {
  // prettier-ignore
  Query: {
    //              clerk asst. rev. head centre company applicant analyst system security audit public
    inbox:         [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    savedViews:    [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    officers:      [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
  },
  // prettier-ignore
  Mutation: {
    //              clerk asst. rev. head centre company applicant analyst system security audit public
    // Who only helps with formalities has nothing to take, and nothing is handed to them.
    takeCase:      [y,    n,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    handOver:      [y,    n,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    markSeen:      [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    markUnread:    [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    writeNote:     [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    removeNote:    [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    saveView:      [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    removeView:    [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    reportForDuty: [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
  },
  Subscription: {},
  // prettier-ignore
  Node: {
    SavedView:     [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
  },
  // prettier-ignore
  fields: {
    Case: {
      assignee:     [y,   y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
      assignment:   [y,   y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
      unread:       [y,   y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
      seenRevision: [y,   y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
      newSince:     [y,   y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
      notes:        [y,   y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    },
    Review: {
      assignee:     [y,   y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
      assignment:   [y,   y,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    },
  },
  // prettier-ignore
  rows: {
    //                        clerk asst. rev.  head  centre company applicant analyst system security audit public
    // What somebody keeps for themselves not even the head of the centre reaches.
    folders: {
      rule:                  [mine, mine, mine, mine, mine,  none,   none,     none,   none,  none,    none, none],
      own: { person: (person: string) => ({ column: 'officer', is: person }) },
    },
    privateNotes: {
      rule:                  [mine, mine, mine, mine, mine,  none,   none,     none,   none,  none,    none, none],
      own: { person: (person: string) => ({ column: 'officer', is: person }) },
    },
    sharedNotes: {
      rule:                  [own,  own,  own,  own,  all,   none,   none,     none,   none,  none,    none, none],
      own: ofOwnCases,
    },
    savedViews: {
      rule:                  [mine, mine, mine, mine, mine,  none,   none,     none,   none,  none,    none, none],
      own: { person: (person: string) => ({ any: [{ column: 'owner', is: person }, { column: 'shared', is: 1 }] }) },
    },
    officers: {
      rule:                  [all,  all,  all,  all,  all,   none,   none,     none,   none,  none,    none, none],
    },
  },
  // Whoever may not know of a view is told by its rules what is told of none.
  targets: [],
} as const satisfies ContextAccess;
