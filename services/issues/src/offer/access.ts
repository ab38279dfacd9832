import { all, n, none, own, y } from '@onewindow/gateway/access/cells.ts';
import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with offers: firms find one another's, and what two of them mean to trade is theirs and the office's. */
export const offerAccess = {
  // prettier-ignore
  Query: {
    //              clerk asst. rev. head centre company applicant analyst system security audit public
    offer:         [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    offers:        [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    offerMeetings: [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    offerSessions: [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  Mutation: {
    placeOffer:     [y,   y,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    withdrawOffer:  [y,   y,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    meetOffers:     [y,   y,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    confirmMeeting: [y,   n,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    endMeeting:     [y,   n,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
  },
  Subscription: {},
  // prettier-ignore
  Node: {
    Offer:         [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    OfferMeeting:  [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  fields: {
    // Who entered an offer of another firm is nothing to its competitors.
    Offer:         { history: [y, y, y, y, y, n, n, y, n, n, y, n] },
    OfferMeeting:  { history: [y, y, y, y, y, n, y, y, n, n, y, n] },
  },
  // prettier-ignore
  rows: {
    offers:        { rule: [all, all, all, all, all, none, all, all, none, none, all, none] },
    meetings: {
      rule: [all, all, all, all, all, none, own, all, none, none, all, none],
      own: {
        creditCode: (creditCode: string) => ({
          any: [{ column: 'supplyCode', is: creditCode }, { column: 'demandCode', is: creditCode }],
        }),
      },
    },
    offerSessions: { rule: [all, all, all, all, all, none, all, all, none, none, all, none] },
  },
  targets: [
    { field: 'offer', table: 'offers', category: 'offer', unknown: 'offer-unknown' },
    { field: 'meeting', table: 'meetings', category: 'meeting', unknown: 'meeting-unknown' },
  ],
  begins: {
    placeOffer: (input: object, by: string, value: string) =>
      by !== 'creditCode' || (input as { firm?: { creditCode?: string } }).firm?.creditCode === value,
  },
} as const satisfies ContextAccess;
