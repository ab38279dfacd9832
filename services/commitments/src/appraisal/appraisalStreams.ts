import type { StreamRules } from '@onewindow/kernel/context.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';

import type { CommitmentsDeps } from '../deps.ts';

/** The streams of the appraisal of districts. */
export const appraisalStreams: readonly StreamRules<CommitmentsDeps>[] = [];

/** What follows from their facts, and from the passing of time. */
export const appraisalPolicies: readonly AnyPolicy[] = [];
