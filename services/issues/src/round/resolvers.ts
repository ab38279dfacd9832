import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';

/** What is answered of rounds of visits and their plans. */
export const roundResolvers: Omit<ContextResolvers, 'access'> = { resolvers: [], answers: {} };
