import { type ContextResolvers, joined } from '@onewindow/gateway/contextResolvers.ts';

import { issuesAccess } from './access.ts';
import { roundResolvers } from './round/resolvers.ts';
import { issueResolvers } from './issue/resolvers.ts';
import { bulletinResolvers } from './bulletin/resolvers.ts';
import { libraryResolvers } from './library/resolvers.ts';
import { arrearsResolvers } from './arrears/resolvers.ts';
import { offerResolvers } from './offer/resolvers.ts';

/** What this context answers: what each of its rooms does. */
export const issuesResolvers: ContextResolvers = {
  ...joined([roundResolvers, issueResolvers, bulletinResolvers, libraryResolvers, arrearsResolvers, offerResolvers]),
  access: issuesAccess,
};
