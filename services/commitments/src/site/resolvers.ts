import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';

/** What is answered of daily records of sales sites. */
export const siteResolvers: Omit<ContextResolvers, 'access'> = { resolvers: [], answers: {} };
