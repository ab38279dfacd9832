import { all, n, none, y } from '@onewindow/gateway/access/cells.ts';
import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may look into the appraisal of districts: whoever works at the centre, in any of its places, and whoever analyses it. */
export const appraisalAccess = {
  // prettier-ignore
  Query: {
    //                  clerk asst. rev. head centre company applicant analyst system security audit public
    appraisal:         [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    appraisalCurve:    [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    appraisalSubjects: [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
  },
  Mutation: {},
  Subscription: {},
  Node: {},
  // Districts are compared with each other: each sees all of them. What a subject committed to is public anyway.
  // prettier-ignore
  rows: {
    //                            clerk asst. rev. head centre company applicant analyst system security audit public
    appraisedSubjects:    { rule: [all, all,  all, all, all,   none,   none,     all,    none,  none,    all,  none] },
    subjectSpans:         { rule: [all, all,  all, all, all,   none,   none,     all,    none,  none,    all,  none] },
    appraisedInspections: { rule: [all, all,  all, all, all,   none,   none,     all,    none,  none,    all,  none] },
    inspectionSpans:      { rule: [all, all,  all, all, all,   none,   none,     all,    none,  none,    all,  none] },
  },
  targets: [],
} as const satisfies ContextAccess;
