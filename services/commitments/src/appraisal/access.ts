import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with the appraisal of districts. */
export const appraisalAccess = {
  Query: {},
  Mutation: {},
  Subscription: {},
  Node: {},
  rows: {},
  targets: [],
} as const satisfies ContextAccess;
