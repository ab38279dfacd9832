import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with subjects and their commitments. */
export const commitmentAccess = {
  Query: {},
  Mutation: {},
  Subscription: {},
  Node: {},
  rows: {},
  targets: [],
} as const satisfies ContextAccess;
