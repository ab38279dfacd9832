import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';

/** What is answered of monthly bulletins. */
export const bulletinResolvers: Omit<ContextResolvers, 'access'> = { resolvers: [], answers: {} };
