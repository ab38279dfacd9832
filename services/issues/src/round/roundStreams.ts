import type { StreamRules } from '@onewindow/kernel/context.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';

import type { IssuesDeps } from '../deps.ts';

/** The streams of rounds of visits and their plans. */
export const roundStreams: readonly StreamRules<IssuesDeps>[] = [];

/** What follows from their facts, and from the passing of time. */
export const roundPolicies: readonly AnyPolicy[] = [];
