import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with draws of subjects and inspectors. */
export const drawAccess = {
  Query: {},
  Mutation: {},
  Subscription: {},
  Node: {},
  rows: {},
  targets: [],
} as const satisfies ContextAccess;
