import { all, n, none, own, y } from '@onewindow/gateway/access/cells.ts';
import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** What makes a site somebody's own: the firm's that answers for it, and at the window that of its place. */
const ofSite = {
  creditCode: (creditCode: string) => ({ column: 'creditCode', is: creditCode }),
  locality: (locality: string) => ({ column: 'locality', is: locality }),
} as const;
/** The days of such sites. */
const ofItsSite = {
  creditCode: (creditCode: string) => ({ column: 'site', in: 'sites', that: ofSite.creditCode(creditCode) }),
  locality: (locality: string) => ({ column: 'site', in: 'sites', that: ofSite.locality(locality) }),
} as const;

/** Who may do what with daily records of sales sites: the firm with its own, the window for a firm that cannot. */
export const siteAccess = {
  // prettier-ignore
  Query: {
    //               clerk asst. rev. head centre company applicant analyst system security audit public
    salesSite:      [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    sites:          [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    siteDays:       [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  Mutation: {
    reportSiteDay:  [y,    y,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    correctSiteDay: [y,    n,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
  },
  Subscription: {},
  // prettier-ignore
  Node: {
    SiteDay:        [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  fields: {
    SalesSite: {
      history:      [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    },
  },
  // prettier-ignore
  rows: {
    //                  clerk asst. rev. head centre company applicant analyst system security audit public
    sites:      { rule: [own, own,  all, all, all,   none,   own,      all,    none,  none,    all,  none], own: ofSite },
    siteDuties: { rule: [own, own,  all, all, all,   none,   own,      all,    none,  none,    all,  none], own: ofSite },
    siteDays:   { rule: [own, own,  all, all, all,   none,   own,      all,    none,  none,    all,  none], own: ofItsSite },
  },
  targets: [{ field: 'site', table: 'sites', category: 'site', unknown: 'site-unknown' }],
} as const satisfies ContextAccess;
