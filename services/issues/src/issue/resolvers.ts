import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';

/** What is answered of issues from record to strike-off. */
export const issueResolvers: Omit<ContextResolvers, 'access'> = { resolvers: [], answers: {} };
