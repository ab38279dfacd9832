import type { RowCondition } from '@onewindow/kernel/rowCondition.ts';

import { all, e, i, n, none, own, y } from './cells.ts';
import type { ContextAccess } from './rule.ts';

const ofApplicant = (creditCode: string): RowCondition => ({ column: 'applicantCode', is: creditCode });
const ofPlace = (locality: string): RowCondition => ({ column: 'locality', is: locality });

/** Rows that belong to projects, as far as the project is somebody's own: of an applicant's there are few, of a place's many. */
export const ofOwnProjects = {
  creditCode: (creditCode: string): RowCondition => ({
    column: 'projectCode',
    in: 'projects',
    that: ofApplicant(creditCode),
    few: true,
  }),
  locality: (locality: string): RowCondition => ({ column: 'projectCode', in: 'projects', that: ofPlace(locality) }),
};

/** Cases, as far as their projects are somebody's own: where a project lies, each of its cases holds as well. */
const ofProjectsOfCases = {
  creditCode: ofOwnProjects.creditCode,
  locality: (locality: string): RowCondition => ({
    column: 'projectCode',
    in: 'projects',
    that: ofPlace(locality),
    copied: true,
  }),
};

/** Rows that belong to cases, as far as the case is somebody's own. */
export const ofOwnCases = {
  locality: (locality: string): RowCondition => ({
    column: 'caseId',
    in: 'cases',
    that: ofProjectsOfCases.locality(locality),
  }),
  department: (department: string): RowCondition => ({
    column: 'caseId',
    in: 'cases',
    that: { column: 'departments', names: department },
  }),
};

/** Who may do what with projects and their cases. */
export const windowAccess = {
  // prettier-ignore
  Query: {
    //                   clerk asst. rev. head centre company applicant analyst system security audit public
    node:               [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    n],
    centre:             [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
    treeHead:           [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
    // A leaf is a whole fact, whoever it is about.
    factProof:          [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       y,    n],
    treeConsistency:    [y,    y,    y,   y,   y,     y,      y,        y,      y,     y,       y,    y],
    project:            [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    projects:           [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    case:               [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    // Whoever may submit one.
    applicationPreview: [y,    y,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    cases:              [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    // Whose work something is, is the centre's own business; whoever looks for something finds what they reach.
    reviews:            [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    caseCounts:         [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    search:             [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    stageDurations:     [y,    y,    y,   y,   y,     n,      y,        y,      y,     n,       y,    y],
    stageDurationCases: [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    durationCounting:   [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
    reviewDurations:    [y,    y,    y,   y,   y,     n,      y,        y,      y,     n,       y,    y],
  },
  // prettier-ignore
  Mutation: {
    //                        clerk asst. rev. head centre company applicant analyst system security audit public
    registerProject:         [y,    y,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    amendProject:            [y,    y,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    markAsKeyProject:        [n,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    // As of a person: the head of the centre, and nobody else.
    placeProjectHold:        [n,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    liftProjectHold:         [n,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    recordPriorApproval:     [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    submitCase:              [y,    y,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    requestCorrection:       [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    remindCorrection:        [y,    y,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    supplyCorrection:        [y,    y,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    acceptCase:              [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    refuseAcceptance:        [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    concludeReview:          [n,    n,    i,   i,   n,     n,      n,        n,      n,     n,       n,    n],
    concludeReviews:         [n,    n,    i,   i,   n,     n,      n,        n,      n,     n,       n,    n],
    answerObjection:         [y,    y,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    urgeReview:              [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    startSpecialProcedure:   [y,    n,    n,   i,   y,     n,      n,        n,      n,     n,       n,    n],
    prolongSpecialProcedure: [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    endSpecialProcedure:     [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    // 行政许可法 art. 42: approved by the head of the authority.
    extendLimit:             [n,    n,    n,   i,   y,     n,      n,        n,      n,     n,       n,    n],
    decideItem:              [n,    n,    n,   i,   y,     n,      n,        n,      n,     n,       n,    n],
    issueCertificates:       [y,    n,    n,   i,   y,     n,      n,        n,      n,     n,       n,    n],
    deliverDecision:         [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    withdrawCase:            [y,    y,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    // 行政许可法 art. 69 and 70: by the authority that decided, or the one above it.
    revokeCertificate:       [n,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    setAsideCertificateEnd:  [n,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    // What is mended moves figures: never by the hand that made it.
    voidEntry:               [n,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    correctReceiptDay:       [n,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    correctCertificate:      [n,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    enterActLate:            [n,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    // Whoever is asked has the rank of the act itself.
    proposeAct:              [y,    n,    i,   i,   y,     n,      n,        n,      n,     n,       n,    n],
  },
  // prettier-ignore
  Subscription: {
    caseEvents: [y, y, y, y, y, n, y, y, n, n, y, n],
  },
  // prettier-ignore
  Node: {
    Project: [y, y, y, y, y, n, y, y, n, n, y, n],
    Case:    [y, y, y, y, y, n, y, y, n, n, y, n],
    Review:  [y, y, y, y, y, n, y, y, n, n, y, n],
  },
  // prettier-ignore
  fields: {
    // What is no field: routes, and to see who people are.
    Route: {
      confirmDay: [n, n, n, n, n, n, n, n, y, n, n, n],
      explorer:   [y, y, y, y, y, n, n, y, y, y, y, n],
      // A GraphQL document of one's own; others ask what is published.
      anyDocument:[y, y, y, y, y, n, n, y, y, y, y, n],
    },
    // Whole lists, as files: for those who work at the centre and see the lists, row by row as there.
    Export: {
      cases:              [e, e, e, e, e, n, n, e, n, n, e, n],
      reviews:            [e, e, e, e, e, n, n, e, n, n, e, n],
      facts:              [e, e, e, e, e, n, n, e, n, n, e, n],
      stageDurations:     [e, e, e, e, e, n, n, e, e, n, e, n],
      stageDurationCases: [e, e, e, e, e, n, n, e, n, n, e, n],
      reviewDurations:    [e, e, e, e, e, n, n, e, e, n, e, n],
    },
    // What somebody proposes is the centre's own business until it is done.
    Case: {
      proposals:  [y, y, y, y, y, n, n, y, n, n, y, n],
      history:    [y, y, y, y, y, n, y, y, n, n, y, n],
    },
    // Whoever looks after the connections of companies reaches nobody else's contacts.
    PersonalData: {
      read:       [y, y, y, y, y, y, y, n, y, n, n, n],
    },
    // A company follows what is published of cases, and reaches none.
    PublicFact: {
      case: [y, y, y, y, y, n, y, y, n, n, y, n],
    },
    Centre: {
      history: [y, y, y, y, y, n, n, y, y, y, y, n],
    },
  },
  // prettier-ignore
  rows: {
    //                                clerk asst. rev. head centre company applicant analyst system security audit public
    projects: {
      rule:                          [own,  own,  all, all, all,   none,   own,      all,    none,  none,     all,  none],
      own: { creditCode: ofApplicant, locality: ofPlace },
    },
    projectProgress: {
      rule:                          [own,  own,  all, all, all,   none,   own,      all,    none,  none,     all,  none],
      own: {
        creditCode: (creditCode: string) => ({ column: 'key', in: 'projects', that: ofApplicant(creditCode), few: true }),
        locality: (locality: string) => ({ column: 'key', in: 'projects', that: ofPlace(locality) }),
      },
    },
    cases: {
      rule:                          [own,  own,  own, own, all,   none,   own,      all,    none,  none,     all,  none],
      own: { ...ofProjectsOfCases, department: (department: string) => ({ column: 'departments', names: department }) },
    },
    reviews: {
      rule:                          [own,  own,  own, own, all,   none,   own,      all,    none,  none,     all,  none],
      own: {
        creditCode: (creditCode: string) => ({ column: 'caseId', in: 'cases', that: ofProjectsOfCases.creditCode(creditCode), few: true }),
        locality: ofOwnCases.locality,
        department: (department: string) => ({ column: 'department', is: department }),
      },
    },
    heldCases: {
      rule:                          [own,  own,  own, own, all,   none,   none,     none,   none,  none,     none, none],
      own: ofOwnCases,
    },
    // Sums of days, in which nobody can be found: they are published.
    stageDurations:       { rule: [all,  all,  all, all, all,   all,    all,      all,    all,   all,      all,  all] },
    stageDurationsMoved:  { rule: [all,  all,  all, all, all,   all,    all,      all,    all,   all,      all,  all] },
    reviewDurations:      { rule: [all,  all,  all, all, all,   all,    all,      all,    all,   all,      all,  all] },
    reviewDurationsMoved: { rule: [all,  all,  all, all, all,   all,    all,      all,    all,   all,      all,  all] },
  },
  targets: [
    { field: 'caseId', table: 'cases', category: 'case', unknown: 'case-unknown' },
    { field: 'projectCode', table: 'projects', category: 'project', unknown: 'project-unknown' },
  ],
  begins: {
    registerProject: (input: object, by: string, value: string) => {
      const { applicant, locality } = input as { applicant?: { creditCode?: string }; locality?: string };
      return by === 'creditCode' ? applicant?.creditCode === value : locality === value;
    },
  },
} as const satisfies ContextAccess;
