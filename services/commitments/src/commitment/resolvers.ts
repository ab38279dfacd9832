import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';

/** What is answered of subjects and their commitments. */
export const commitmentResolvers: Omit<ContextResolvers, 'access'> = { resolvers: [], answers: {} };
