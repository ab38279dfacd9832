import type { StreamRules } from '@onewindow/kernel/context.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';

import type { IssuesDeps } from '../deps.ts';

/** The streams of issues from record to strike-off. */
export const issueStreams: readonly StreamRules<IssuesDeps>[] = [];

/** What follows from their facts, and from the passing of time. */
export const issuePolicies: readonly AnyPolicy[] = [];
