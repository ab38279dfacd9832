import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';

/** What is answered of the appraisal of districts. */
export const appraisalResolvers: Omit<ContextResolvers, 'access'> = { resolvers: [], answers: {} };
