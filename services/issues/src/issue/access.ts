import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with issues from record to strike-off. */
export const issueAccess = {
  Query: {},
  Mutation: {},
  Subscription: {},
  Node: {},
  rows: {},
  targets: [],
} as const satisfies ContextAccess;
