import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with supply and demand that meet. */
export const offerAccess = {
  Query: {},
  Mutation: {},
  Subscription: {},
  Node: {},
  rows: {},
  targets: [],
} as const satisfies ContextAccess;
