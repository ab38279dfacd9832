import type { ContextManifest } from '@onewindow/kernel/context.ts';

import { roundPolicies, roundStreams } from './round/roundStreams.ts';
import { issuePolicies, issueStreams } from './issue/issueStreams.ts';
import { bulletinPolicies, bulletinStreams } from './bulletin/bulletinStreams.ts';
import { libraryPolicies, libraryStreams } from './library/libraryStreams.ts';
import { arrearsPolicies, arrearsStreams } from './arrears/arrearsStreams.ts';
import { offerPolicies, offerStreams } from './offer/offerStreams.ts';
import type { IssuesDeps } from './deps.ts';

/** The issue ledger (问题台账): what teams hear from firms on visits, until it is struck off; policies, arrears, and offers that meet. */
export const issues: ContextManifest<IssuesDeps> = {
  name: 'issues',
  streams: [
    ...roundStreams,
    ...issueStreams,
    ...bulletinStreams,
    ...libraryStreams,
    ...arrearsStreams,
    ...offerStreams,
  ],
  policies: (deps) => [
    ...roundPolicies,
    ...issuePolicies(deps),
    ...bulletinPolicies,
    ...libraryPolicies,
    ...arrearsPolicies,
    ...offerPolicies(deps),
  ],
};
