import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

/** Who may do what with inspections, rectification, circulars and credit. */
export const inspectionAccess = {
  Query: {},
  Mutation: {},
  Subscription: {},
  Node: {},
  rows: {},
  targets: [],
} as const satisfies ContextAccess;
