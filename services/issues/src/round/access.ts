import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with rounds of visits and their plans. */
export const roundAccess = {
  Query: {},
  Mutation: {},
  Subscription: {},
  Node: {},
  rows: {},
  targets: [],
} as const satisfies ContextAccess;
