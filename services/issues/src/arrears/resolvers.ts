import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';

/** What is answered of arrears of project sums. */
export const arrearsResolvers: Omit<ContextResolvers, 'access'> = { resolvers: [], answers: {} };
