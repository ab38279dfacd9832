import type { StreamRules } from '@onewindow/kernel/context.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';

import type { CommitmentsDeps } from '../deps.ts';

/** The streams of inspections, rectification, circulars and credit. */
export const inspectionStreams: readonly StreamRules<CommitmentsDeps>[] = [];

/** What follows from their facts, and from the passing of time. */
export const inspectionPolicies: readonly AnyPolicy[] = [];
