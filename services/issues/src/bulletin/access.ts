import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with monthly bulletins. */
export const bulletinAccess = {
  Query: {},
  Mutation: {},
  Subscription: {},
  Node: {},
  rows: {},
  targets: [],
} as const satisfies ContextAccess;
