import type { StreamRules } from '@onewindow/kernel/context.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';

import type { IssuesDeps } from '../deps.ts';

/** The streams of the policy library. */
export const libraryStreams: readonly StreamRules<IssuesDeps>[] = [];

/** What follows from their facts, and from the passing of time. */
export const libraryPolicies: readonly AnyPolicy[] = [];
