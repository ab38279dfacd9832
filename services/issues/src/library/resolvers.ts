import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';

/** What is answered of the policy library. */
export const libraryResolvers: Omit<ContextResolvers, 'access'> = { resolvers: [], answers: {} };
