import { refuse } from '@onewindow/kernel/decider.ts';

import type { Case } from './state.ts';

/** What stands in the way of what is only done before acceptance; nothing where the application is complete and waits. */
export const requireReceived = (state: Case) => {
  switch (state.phase) {
    case 'received':
      return undefined;
    case 'correctionRequested':
      return refuse('correction-not-supplied', 'caseId');
    case 'withdrawn':
      return refuse('case-withdrawn', 'caseId');
    case 'acceptanceRefused':
      return refuse('acceptance-was-refused', 'caseId');
    case 'voided':
      return refuse('case-voided', 'caseId');
    case 'underReview':
    case 'decided':
      return refuse('already-accepted', 'caseId');
    default:
      throw new TypeError(`unknown phase ${state.phase satisfies never}`);
  }
};
