import type { StreamRules } from '@onewindow/kernel/context.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';

import type { IssuesDeps } from '../deps.ts';

/** The streams of supply and demand that meet. */
export const offerStreams: readonly StreamRules<IssuesDeps>[] = [];

/** What follows from their facts, and from the passing of time. */
export const offerPolicies: readonly AnyPolicy[] = [];
