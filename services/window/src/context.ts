import type { ContextManifest } from '@onewindow/kernel/context.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';

import { certificateNumberRules } from './case/certificateNumbers.ts';
import { caseRules } from './case/rules.ts';
import type { WindowDeps } from './deps.ts';
import { demandOfPermits } from './policies/demandOfPermits.ts';
import { predecessorsOfCases } from './policies/predecessorsOfCases.ts';
import { silentAcceptance } from './policies/silentAcceptance.ts';
import { silentConsultation } from './policies/silentConsultation.ts';
import { silentRenewal } from './policies/silentRenewal.ts';
import { projectRules } from './project/rules.ts';

/** The window: projects and their cases. */
export const window: ContextManifest<WindowDeps> = {
  name: 'window',
  streams: [projectRules, caseRules, certificateNumberRules],
  policies: ({ law }) =>
    [
      silentAcceptance(law),
      silentConsultation(law),
      silentRenewal(law),
      predecessorsOfCases(law),
      demandOfPermits(law),
    ] as unknown as readonly AnyPolicy[],
};
