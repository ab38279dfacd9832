import { all, e, n, none, own, y } from './cells.ts';
import type { ContextAccess } from './rule.ts';
import { ofOwnProjects } from './windowAccess.ts';

/** Of companies with a token: what it must be for. */
const read = 'feedRead';
const answer = 'ordersAnswer';
const deliver = 'deliveries';

const ofCompany = (company: string) => ({ column: 'company', is: company });

/** Who may do what with hook-up orders, with the companies' connections, and with what they are sent. */
export const hookupAccess = {
  // prettier-ignore
  Query: {
    //             clerk asst. rev. head centre company  applicant analyst system security audit public
    hookupOrder:  [y,    y,    y,   y,   y,     read,    y,        y,      n,     n,       y,    n],
    hookupOrders: [y,    y,    y,   y,   y,     read,    y,        y,      n,     n,       y,    n],
    hookupFeed:   [y,    n,    n,   n,   y,     read,    n,        n,      y,     n,       y,    n],
    hookupStatus: [y,    y,    y,   y,   y,     y,       n,        y,      y,     y,       y,    n],
    utility:      [y,    y,    y,   y,   y,     y,       n,        y,      y,     y,       y,    n],
    deliveries:   [y,    n,    n,   n,   y,     deliver, n,        y,      y,     n,       y,    n],
    alerts:       [y,    y,    y,   y,   y,     y,       n,        y,      y,     y,       y,    n],
  },
  // prettier-ignore
  Mutation: {
    //                        clerk asst. rev. head centre company  applicant analyst system security audit public
    requestHookup:           [y,    y,    n,   n,   y,     n,       y,        n,      n,     n,       n,    n],
    assignHookupOrder:       [y,    n,    n,   n,   y,     n,       n,        n,      n,     n,       n,    n],
    // A company without a system tells the window what it answers.
    acceptHookupOrder:       [y,    n,    n,   n,   y,     answer,  n,        n,      n,     n,       n,    n],
    requestHookupSupplement: [y,    n,    n,   n,   y,     answer,  n,        n,      n,     n,       n,    n],
    supplyHookupSupplement:  [y,    y,    n,   n,   y,     n,       y,        n,      n,     n,       n,    n],
    replyToSurvey:           [y,    n,    n,   n,   y,     answer,  n,        n,      n,     n,       n,    n],
    declareReadyToConnect:   [y,    n,    n,   n,   y,     answer,  n,        n,      n,     n,       n,    n],
    connectHookup:           [y,    n,    n,   n,   y,     answer,  n,        n,      n,     n,       n,    n],
    declineHookupOrder:      [y,    n,    n,   n,   y,     answer,  n,        n,      n,     n,       n,    n],
    cancelHookupOrder:       [y,    n,    n,   n,   y,     n,       n,        n,      n,     n,       n,    n],
    issueAnswerLink:         [y,    n,    n,   n,   y,     n,       n,        n,      n,     n,       n,    n],
    revokeAnswerLink:        [y,    n,    n,   n,   y,     n,       n,        n,      n,     n,       n,    n],
    registerEndpoint:        [n,    n,    n,   n,   n,     n,       n,        n,      y,     n,       n,    n],
    nameUtilityContact:      [y,    n,    n,   n,   n,     n,       n,        n,      y,     n,       n,    n],
    suspendUtility:          [n,    n,    n,   n,   n,     n,       n,        n,      y,     n,       n,    n],
    resumeUtility:           [n,    n,    n,   n,   n,     n,       n,        n,      y,     n,       n,    n],
    addUtilitySecret:        [n,    n,    n,   n,   n,     n,       n,        n,      n,     y,       n,    n],
    retireUtilitySecret:     [n,    n,    n,   n,   n,     n,       n,        n,      n,     y,       n,    n],
    issuePullToken:          [n,    n,    n,   n,   n,     n,       n,        n,      n,     y,       n,    n],
    revokePullToken:         [n,    n,    n,   n,   n,     n,       n,        n,      n,     y,       n,    n],
    replayDelivery:          [y,    n,    n,   n,   y,     deliver, n,        n,      y,     n,       n,    n],
    replayAllParked:         [y,    n,    n,   n,   y,     deliver, n,        n,      y,     n,       n,    n],
    replayRange:             [y,    n,    n,   n,   y,     deliver, n,        n,      y,     n,       n,    n],
    giveUpDelivery:          [y,    n,    n,   n,   y,     n,       n,        n,      y,     n,       n,    n],
    acknowledgeHookupFacts:  [y,    n,    n,   n,   y,     read,    n,        n,      y,     n,       n,    n],
    sendTest:                [n,    n,    n,   n,   n,     deliver, n,        n,      y,     n,       n,    n],
  },
  // prettier-ignore
  Subscription: {
    hookupEvents: [y, y, y, y, y, read, y, y, n, n, y, n],
  },
  // prettier-ignore
  Node: {
    HookupOrder:   [y, y, y, y, y, read,    y, y, n, n, y, n],
    Delivery:      [y, n, n, n, y, deliver, n, y, y, n, y, n],
    UtilityStatus: [y, y, y, y, y, y,       n, y, y, y, y, n],
  },
  // prettier-ignore
  fields: {
    HookupOrder: {
      project:       [y, y, y, y, y, n, y, y, n, n, y, n],
      history:       [y, y, y, y, y, n, y, y, n, n, y, n],
      chosenCompany: [y, y, y, y, y, n, y, y, n, n, y, n],
      answerLinkEndsOn: [y, y, n, n, y, n, n, n, n, n, y, n],
    },
    // A company's own people may take their orders out; what its systems are told they have by its feed.
    Export:                { orders: [e, e, e, e, e, e, n, e, n, n, e, n] },
    CaseConnection:        { alerts: [y, y, y, y, y, n, n, y, n, n, y, n] },
    HookupOrderConnection: { alerts: [y, y, y, y, y, y, n, y, n, n, y, n] },
  },
  // prettier-ignore
  rows: {
    //                 clerk asst. rev.  head  centre company applicant analyst system security audit public
    hookupOrders: {
      rule:           [own,  own,  all,  all,  all,   own,    own,      all,    none,  none,    all,  none],
      own: { ...ofOwnProjects, company: ofCompany, order: (order: string) => ({ column: 'key', is: order }) },
    },
    // Who has a link shows it, and what is kept of it opens nothing.
    answerLinks: {
      rule:           [none, none, none, none, none,  none,   none,     none,   none,  none,    none, none],
    },
    // What the whole window is told is nobody's own.
    hookupFacts: {
      rule:           [own,  own,  none, none, all,   none,   none,     none,   all,   none,    all,  none],
      own: { locality: () => none },
    },
    deliveries: {
      rule:           [own,  none, none, none, all,   own,    none,     all,    all,   none,    all,  none],
      own: { company: ofCompany, locality: ofOwnProjects.locality },
    },
    utilities: {
      rule:           [all,  all,  all,  all,  all,   own,    none,     all,    all,   all,     all,  none],
      own: { company: (company: string) => ({ column: 'key', is: company }) },
    },
  },
  // An order's own rules tell a company that is not its own from none; of companies the catalogue tells.
  targets: [{ field: 'orderId', table: 'hookupOrders', category: 'hookup', unknown: 'order-unknown' }],
} as const satisfies ContextAccess;
