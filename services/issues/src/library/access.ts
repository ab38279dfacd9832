import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with the policy library. */
export const libraryAccess = {
  Query: {},
  Mutation: {},
  Subscription: {},
  Node: {},
  rows: {},
  targets: [],
} as const satisfies ContextAccess;
