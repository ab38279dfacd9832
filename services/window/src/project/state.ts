import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { ProjectEvent } from '@onewindow/schema/project/events.ts';
import type { ProjectFacts } from '@onewindow/schema/project/values.ts';

/** A project as its window knows it. */
export interface Project {
  readonly projectCode: string;
  readonly facts: ProjectFacts;
  readonly isKeyProject: boolean;
  readonly priorApprovals: readonly PriorApproval[];
  /** That nobody who is named in it may be forgotten, and why. */
  readonly hold?: { readonly ground: string } | undefined;
}

/** What was approved before the centre opened, or elsewhere. */
export interface PriorApproval {
  readonly stage: string;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string;
}

/** The project after one more of its events; there is none before it is registered. */
export const evolveProject = (state: Project | undefined, event: ProjectEvent): Project | undefined => {
  if (event.type === 'ProjectRegistered') {
    const { projectCode, occurredAt: _, ...facts } = event.data;
    return { projectCode, facts, isKeyProject: false, priorApprovals: [] };
  }
  if (!state) return undefined;
  const { type, data } = event;
  switch (type) {
    case 'ProjectAmended':
      return { ...state, facts: { ...state.facts, ...data.changes } };
    case 'ProjectMarkedAsKey':
      return { ...state, isKeyProject: true };
    case 'PriorApprovalRecorded': {
      const { stage, number, issuer, issuedOn } = data;
      return { ...state, priorApprovals: [...state.priorApprovals, { stage, number, issuer, issuedOn }] };
    }
    case 'ProjectHoldPlaced':
      return { ...state, hold: { ground: data.ground } };
    case 'ProjectHoldLifted':
      return { ...state, hold: undefined };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};
