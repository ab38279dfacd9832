import type { ContextManifest } from '@onewindow/kernel/context.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';

import { certificateNumberRules } from './case/certificateNumbers.ts';
import { caseRules } from './case/rules.ts';
import type { WindowDeps } from './deps.ts';
import { endedPredecessors, silentAcceptance, silentConsultation } from './policies.ts';
import { projectRules } from './project/rules.ts';

/** The window: projects and their cases. */
export const window: ContextManifest<WindowDeps> = {
  name: 'window',
  streams: [projectRules, caseRules, certificateNumberRules],
  policies: ({ law }) =>
    [silentAcceptance(law), silentConsultation(law), endedPredecessors(law)] as unknown as readonly AnyPolicy[],
};
