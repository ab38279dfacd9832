import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';

/** What is answered of draws of subjects and inspectors. */
export const drawResolvers: Omit<ContextResolvers, 'access'> = { resolvers: [], answers: {} };
