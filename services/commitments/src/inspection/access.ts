import { all, n, none, own, y } from '@onewindow/gateway/access/cells.ts';
import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

const ofFirm = (creditCode: string) => ({ column: 'creditCode', is: creditCode });

/** Inspections of one's own firm, of one's place, and of those that inspect for one's department. */
const ofInspections = {
  creditCode: ofFirm,
  locality: (locality: string) => ({ column: 'locality', is: locality }),
  department: (department: string) => ({ column: 'departments', names: department }),
};

/** Who may do what with inspections, rectification, circulars and credit. */
export const inspectionAccess = {
  // prettier-ignore
  Query: {
    //                          clerk asst. rev. head centre company applicant analyst system security audit public
    inspections:               [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    inspection:                [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    creditMarks:               [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    creditRecord:              [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    publicCirculars:           [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
    publicCircular:            [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
    publicCredit:              [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
    publicFindings:            [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
  },
  // prettier-ignore
  Mutation: {
    //                          clerk asst. rev. head centre company applicant analyst system security audit public
    openInspectionOnComplaint: [y,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    // Which of the inspectors it is, and that another confirms, the rules say.
    recordInspection:          [n,    n,    y,   n,   n,     n,      n,        n,      n,     n,       n,    n],
    confirmInspection:         [n,    n,    y,   n,   n,     n,      n,        n,      n,     n,       n,    n],
    objectToInspection:        [n,    n,    y,   n,   n,     n,      n,        n,      n,     n,       n,    n],
    orderRectification:        [n,    n,    y,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    extendRectification:       [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    reportRectified:           [n,    n,    n,   n,   n,     n,      y,        n,      n,     n,       n,    n],
    checkRectification:        [n,    n,    y,   n,   n,     n,      n,        n,      n,     n,       n,    n],
    recordRectificationRefused:[n,    n,    y,   n,   n,     n,      n,        n,      n,     n,       n,    n],
    publishCircular:           [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    withdrawCircular:          [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    enterCredit:               [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    applyForCreditRepair:      [n,    n,    n,   n,   n,     n,      y,        n,      n,     n,       n,    n],
    grantCreditRepair:         [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    refuseCreditRepair:        [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    objectToCredit:            [n,    n,    n,   n,   n,     n,      y,        n,      n,     n,       n,    n],
    answerCreditObjection:     [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
  },
  Subscription: {},
  // prettier-ignore
  Node: {
    Inspection:                [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    CreditRecord:              [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  fields: {
    Inspection: {
      // By its words, and by the fact that holds them, whoever complained may be known to the firm.
      ground:                  [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       y,    n],
      history:                 [y,    y,    y,   y,   y,     n,      n,        n,      n,     n,       y,    n],
    },
    CreditRecord: {
      history:                 [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    },
  },
  // prettier-ignore
  rows: {
    //                          clerk asst. rev.  head  centre company applicant analyst system security audit public
    inspections: {
      rule:                    [own,  own,  own,  own,  all,   none,   own,      all,    none,  none,    all,  none],
      own: ofInspections,
    },
    // Of each the inspection itself is asked for.
    inspectionsOfInspectors: {
      rule:                    [all,  all,  all,  all,  all,   none,   none,     all,    none,  none,    all,  none],
    },
    // Findings that are confirmed, circulars and marks are published: nothing in them is personal.
    publicFindings: {
      rule:                    [all,  all,  all,  all,  all,   all,    all,      all,    all,   all,     all,  all],
    },
    circulars: {
      rule:                    [all,  all,  all,  all,  all,   all,    all,      all,    all,   all,     all,  all],
    },
    publicCredit: {
      rule:                    [all,  all,  all,  all,  all,   all,    all,      all,    all,   all,     all,  all],
    },
    creditRecords: {
      rule:                    [all,  all,  all,  all,  all,   none,   own,      all,    none,  none,    all,  none],
      own: { creditCode: (creditCode: string) => ({ column: 'key', is: creditCode }) },
    },
    creditMarks: {
      rule:                    [all,  all,  all,  all,  all,   none,   own,      all,    none,  none,    all,  none],
      own: { creditCode: ofFirm },
    },
  },
  targets: [
    { field: 'inspection', table: 'inspections', category: 'inspection', unknown: 'inspection-unknown' },
    { field: 'entry', table: 'creditMarks', category: 'credit', unknown: 'credit-unknown' },
  ],
} as const satisfies ContextAccess;
