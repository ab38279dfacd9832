import type { StreamRules } from '@onewindow/kernel/context.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';

import type { IssuesDeps } from '../deps.ts';

/** The streams of arrears of project sums. */
export const arrearsStreams: readonly StreamRules<IssuesDeps>[] = [];

/** What follows from their facts, and from the passing of time. */
export const arrearsPolicies: readonly AnyPolicy[] = [];
