import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with daily records of sales sites. */
export const siteAccess = {
  Query: {},
  Mutation: {},
  Subscription: {},
  Node: {},
  rows: {},
  targets: [],
} as const satisfies ContextAccess;
