import { all, n, none, own, y } from '@onewindow/gateway/access/cells.ts';
import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

const ofEnterprise = {
  creditCode: (creditCode: string) => ({ column: 'creditCode', is: creditCode }),
  locality: (locality: string) => ({ column: 'locality', is: locality }),
};

/** Whether a subject that is told is somebody's own. */
const isOwn = (input: object, by: string, value: string): boolean => {
  const { subject } = input as { subject?: { locality?: string; enterprise?: { creditCode?: string } } };
  return by === 'creditCode' ? subject?.enterprise?.creditCode === value : subject?.locality === value;
};

/** Who may do what with subjects and their commitments. */
export const commitmentAccess = {
  // prettier-ignore
  Query: {
    //                    clerk asst. rev. head centre company applicant analyst system security audit public
    subjects:            [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    subject:             [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    commitments:         [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    commitment:          [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    publicCommitments:   [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
    publicCommitment:    [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
  },
  // prettier-ignore
  Mutation: {
    //                    clerk asst. rev. head centre company applicant analyst system security audit public
    registerSubject:     [y,    y,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    amendSubject:        [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    // By it a draw weighs: never by the hand that takes commitments in.
    assessSubjectRisk:   [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    commit:              [y,    y,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    withdrawCommitment:  [y,    y,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    findCommitmentFalse: [n,    n,    n,   y,   y,     n,      n,        n,      n,     n,       n,    n],
    restCaseOnCommitment:[y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
  },
  Subscription: {},
  // prettier-ignore
  Node: {
    Subject:             [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    Commitment:          [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  fields: {
    Subject: {
      // How likely it is to be drawn is not for whoever may be.
      risk:              [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
      riskReason:        [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
      history:           [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    },
    Commitment: {
      history:           [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    },
    // Whoever reaches cases at all.
    RestingCase: {
      case:                 [y, y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
      standingCertificates: [y, y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    },
    Case: {
      commitments:       [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    },
  },
  // prettier-ignore
  rows: {
    subjects: {
      rule:              [own,  own,  all, all, all,   none,   own,      all,    none,  none,     all,  none],
      own: ofEnterprise,
    },
    commitments: {
      rule:              [own,  own,  all, all, all,   none,   own,      all,    none,  none,     all,  none],
      own: ofEnterprise,
    },
    // Who committed to what is told everybody at once: nothing in it is personal.
    publicCommitments: {
      rule:              [all,  all,  all, all, all,   all,    all,      all,    all,   all,      all,  all],
    },
    // Of each the commitment itself is asked for.
    caseCommitments: {
      rule:              [all,  all,  all, all, all,   none,   all,      all,    none,  none,     all,  none],
    },
  },
  targets: [
    { field: 'commitment', table: 'commitments', category: 'commitment', unknown: 'commitment-unknown' },
    { field: 'code', table: 'subjects', category: 'subject', unknown: 'subject-unknown' },
  ],
  begins: { registerSubject: isOwn, commit: isOwn },
} as const satisfies ContextAccess;
