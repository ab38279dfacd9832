import type { StreamRules } from '@onewindow/kernel/context.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';

import type { CommitmentsDeps } from '../deps.ts';

/** The streams of daily records of sales sites. */
export const siteStreams: readonly StreamRules<CommitmentsDeps>[] = [];

/** What follows from their facts, and from the passing of time. */
export const sitePolicies: readonly AnyPolicy[] = [];
