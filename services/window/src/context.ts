import type { ContextManifest } from '@onewindow/kernel/context.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';

import { caseRules } from './case/rules.ts';
import type { WindowDeps } from './deps.ts';
import { silentAcceptance, silentConsultation } from './policies.ts';
import { projectRules } from './project/rules.ts';

/** The window: projects and their cases. */
export const window: ContextManifest<WindowDeps> = {
  name: 'window',
  streams: [projectRules, caseRules],
  policies: ({ law }) => [silentAcceptance(law), silentConsultation(law)] as unknown as readonly AnyPolicy[],
};
