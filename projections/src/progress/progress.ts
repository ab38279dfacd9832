import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Projection } from '@onewindow/kernel/projection.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { DomainEvent } from '@onewindow/schema/facts.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import { isHookupEvent } from '@onewindow/schema/hookup/recipients.ts';
import { projectOf, stageOf } from '@onewindow/schema/streams.ts';

import type { CaseStatus } from '../cases/row.ts';
import type { OrderStatus } from '../orders/row.ts';
import type { Law } from '../law.ts';

/** Where a project stands in one stage: its latest case there, or what was approved before. */
export interface StageProgress {
  readonly status: CaseStatus | 'priorApproval';
  readonly caseId?: string;
  /** The day of the latest step. */
  readonly on: Day;
  /** Whether a certificate of it has ended. */
  readonly revoked?: boolean;
}

/** A project's stages at a glance; a stage that nobody has touched is not there. */
export interface ProjectProgress {
  readonly projectCode: string;
  readonly stages: { readonly [stage: string]: StageProgress };
  readonly orders: { readonly [orderId: string]: OrderStatus };
}

/** One row per project, from the facts of its cases and orders. */
export const projectProgress = ({ dayOf }: Law): Projection<ProjectProgress, DomainEvent> => ({
  name: 'projectProgress',
  keys: (event) => {
    if (event.type === 'PriorApprovalRecorded') return [event.data.projectCode];
    if ('caseId' in event.data) return isStep(event.type) ? [projectOf(event.data.caseId)] : [];
    return isHookupEvent(event) ? [projectOf(event.data.orderId)] : [];
  },
  evolve: (row, event, projectCode) => {
    const progress = row ?? { projectCode, stages: {}, orders: {} };
    const on = dayOf(event.data.occurredAt);
    if (event.type === 'PriorApprovalRecorded') {
      return progress.stages[event.data.stage]
        ? progress
        : withStage(progress, event.data.stage, { status: 'priorApproval', on });
    }
    if (isHookupEvent(event)) {
      const status = orderStatus(event);
      return status ? { ...progress, orders: { ...progress.orders, [event.data.orderId]: status } } : progress;
    }
    return 'caseId' in event.data ? afterStep(progress, event as StoredEvent<CaseEvent>, on) : progress;
  },
});

const caseStatus = {
  CaseSubmitted: 'received',
  CorrectionRequested: 'correctionRequested',
  CorrectionSupplied: 'received',
  CaseAccepted: 'underReview',
  AcceptanceRefused: 'acceptanceRefused',
  CaseWithdrawn: 'withdrawn',
} as const satisfies { [Type in CaseEvent['type']]?: CaseStatus };

const isStep = (type: string): boolean => type in caseStatus || type === 'CaseDecided' || type === 'CertificateRevoked';

const afterStep = (progress: ProjectProgress, event: CaseEvent, on: Day): ProjectProgress => {
  const { caseId } = event.data;
  const stage = stageOf(caseId);
  const current = progress.stages[stage];
  if (event.type === 'CertificateRevoked') {
    return current?.caseId === caseId ? withStage(progress, stage, { ...current, revoked: true, on }) : progress;
  }
  const status = event.type === 'CaseDecided' ? event.data.outcome : caseStatus[event.type as keyof typeof caseStatus];
  return withStage(progress, stage, { status, caseId, on });
};

const withStage = (progress: ProjectProgress, stage: string, at: StageProgress): ProjectProgress => ({
  ...progress,
  stages: { ...progress.stages, [stage]: at },
});

/** Nothing where the order stays where it was. */
const orderStatus = (event: HookupEvent): OrderStatus | undefined => {
  switch (event.type) {
    case 'HookupOrderOpened':
      return event.data.request.company ? 'opened' : 'unserved';
    case 'HookupOrderAssigned':
      return 'opened';
    case 'HookupSupplementRequested':
      return 'supplementRequested';
    case 'HookupSupplementSupplied':
      return 'opened';
    case 'HookupOrderAccepted':
      return 'accepted';
    case 'SurveyReplied':
      return 'surveyed';
    case 'ReadyToConnectDeclared':
      return 'readyToConnect';
    case 'HookupConnected':
      return 'connected';
    case 'HookupOrderDeclined':
      return 'declined';
    case 'HookupOrderCancelled':
      return 'cancelled';
    case 'HookupOrderAmended':
    case 'PermitOfHookupEnded':
      return undefined;
    default:
      return event satisfies never;
  }
};
