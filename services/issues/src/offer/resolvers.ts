import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';

/** What is answered of supply and demand that meet. */
export const offerResolvers: Omit<ContextResolvers, 'access'> = { resolvers: [], answers: {} };
