import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';

/** What is answered of inspections, rectification, circulars and credit. */
export const inspectionResolvers: Omit<ContextResolvers, 'access'> = { resolvers: [], answers: {} };
