import type { ContextManifest } from '@onewindow/kernel/context.ts';

import { commitmentPolicies, commitmentStreams } from './commitment/commitmentStreams.ts';
import { drawPolicies, drawStreams } from './draw/drawStreams.ts';
import { inspectionPolicies, inspectionStreams } from './inspection/inspectionStreams.ts';
import { sitePolicies, siteStreams } from './site/siteStreams.ts';
import { appraisalPolicies, appraisalStreams } from './appraisal/appraisalStreams.ts';
import type { CommitmentsDeps } from './deps.ts';

/** Commitments (告知承诺): told, committed to, public at once; afterwards drawn for inspection, rectified, published and kept as credit; and how districts do. */
export const commitments: ContextManifest<CommitmentsDeps> = {
  name: 'commitments',
  streams: [...commitmentStreams, ...drawStreams, ...inspectionStreams, ...siteStreams, ...appraisalStreams],
  policies: (deps) => [
    ...commitmentPolicies(deps),
    ...drawPolicies,
    ...inspectionPolicies(deps),
    ...sitePolicies,
    ...appraisalPolicies,
  ],
};
