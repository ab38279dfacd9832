import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with arrears of project sums. */
export const arrearsAccess = {
  Query: {},
  Mutation: {},
  Subscription: {},
  Node: {},
  rows: {},
  targets: [],
} as const satisfies ContextAccess;
