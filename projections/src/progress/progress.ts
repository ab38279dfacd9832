import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type HookupEvent, hookupEvents } from '@onewindow/schema/hookup/events.ts';
import { isHookupEvent } from '@onewindow/schema/hookup/recipients.ts';
import type { ProjectEvent } from '@onewindow/schema/project/events.ts';
import { projectOf, stageOf } from '@onewindow/schema/streams.ts';

import type { CaseStatus } from '../cases/row.ts';
import type { OrderStatus } from '../orders/row.ts';
import type { Law } from '../law.ts';

/** Where a project stands in one stage: its latest first application there, or what was approved before. */
export interface StageProgress {
  readonly status: CaseStatus | 'priorApproval';
  readonly caseId?: string;
  /** The day of the latest step. */
  readonly on: Day;
  /** The numbers of its certificates that have ended; absent where none has. */
  readonly revoked?: readonly string[];
}

/** A project's stages at a glance; a stage that nobody has touched is not there. */
export interface ProjectProgress {
  readonly projectCode: string;
  readonly stages: { readonly [stage: string]: StageProgress };
  readonly orders: { readonly [orderId: string]: OrderStatus };
}

const caseStatus = {
  CaseSubmitted: 'received',
  CorrectionRequested: 'correctionRequested',
  CaseAccepted: 'underReview',
  AcceptanceRefused: 'acceptanceRefused',
  CaseWithdrawn: 'withdrawn',
  EntryVoided: 'voided',
} as const satisfies { [Type in CaseEvent['type']]?: CaseStatus };

/** What moves a case on, or takes its effect away. */
const steps: readonly CaseEvent['type'][] = [
  ...(Object.keys(caseStatus) as (keyof typeof caseStatus)[]),
  'CorrectionSupplied',
  'ActEnteredLate',
  'CaseConcluded',
  'CaseDecided',
  'CertificateRevoked',
  'CertificateRestored',
];

/** One row per project, from the facts of its cases and orders. */
export const progress = ({ dayOf }: Law) =>
  projection<ProjectProgress, CaseEvent | HookupEvent | ProjectEvent>()({
    name: 'projectProgress',
    events: ['PriorApprovalRecorded', ...steps, ...typesOf(hookupEvents)],
    keys: ({ data }) => {
      if ('caseId' in data) return [projectOf(data.caseId)];
      return ['orderId' in data ? projectOf(data.orderId) : data.projectCode];
    },
    evolve: (row, event, projectCode) => {
      const before = row ?? { projectCode, stages: {}, orders: {} };
      const on = dayOf(event.data.occurredAt);
      if (event.type === 'PriorApprovalRecorded') {
        return before.stages[event.data.stage]
          ? before
          : withStage(before, event.data.stage, { status: 'priorApproval', on });
      }
      if (isHookupEvent(event)) {
        const status = orderStatus(event);
        return status ? { ...before, orders: { ...before.orders, [event.data.orderId]: status } } : before;
      }
      return 'caseId' in event.data ? afterStep(before, event as StoredEvent<CaseEvent>, on) : before;
    },
  });

/** A change of a permit, its extension, its reissue and the like leave the stage where the permit brought it. */
const afterStep = (before: ProjectProgress, event: CaseEvent, on: Day): ProjectProgress => {
  const { caseId } = event.data;
  const stage = stageOf(caseId);
  const current = before.stages[stage];
  if (event.type === 'CertificateRevoked' || event.type === 'CertificateRestored') {
    const { permitOf = caseId, number } = event.data;
    if (current?.caseId !== permitOf) return before;
    const { revoked = [], ...rest } = current;
    const others = revoked.filter((one) => one !== number);
    const left = event.type === 'CertificateRevoked' ? [...others, number] : others;
    return withStage(before, stage, { ...rest, ...(left.length > 0 && { revoked: left }), on });
  }
  const isOfStage = event.type === 'CaseSubmitted' ? event.data.kind === 'new' : current?.caseId === caseId;
  if (!isOfStage) return before;
  if (event.type === 'ActEnteredLate') {
    const { fact } = event.data;
    const status = fact.type in caseStatus ? caseStatus[fact.type as keyof typeof caseStatus] : undefined;
    return status ? withStage(before, stage, { status, caseId, on }) : before;
  }
  if (event.type === 'CorrectionSupplied') {
    return event.data.complete ? withStage(before, stage, { status: 'received', caseId, on }) : before;
  }
  const isEnd = event.type === 'CaseConcluded' || event.type === 'CaseDecided';
  const status = isEnd ? event.data.outcome : caseStatus[event.type as keyof typeof caseStatus];
  return withStage(before, stage, { status, caseId, on });
};

const withStage = (before: ProjectProgress, stage: string, at: StageProgress): ProjectProgress => ({
  ...before,
  stages: { ...before.stages, [stage]: at },
});

/** Nothing where the order stays where it was. */
const orderStatus = (event: HookupEvent): OrderStatus | undefined => {
  switch (event.type) {
    case 'HookupOrderOpened':
      return event.data.request.company ? 'opened' : 'unserved';
    case 'HookupOrderAssigned':
      return 'opened';
    case 'HookupOrderReopened':
      return event.data.recipients.length > 0 ? 'opened' : 'unserved';
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
    case 'PermitOfHookupRestored':
    case 'HookupStopRequested':
    case 'HookupCompanyChosen':
    case 'AnswerLinkIssued':
    case 'AnswerLinkRevoked':
    case 'AnswerLinkUsed':
      return undefined;
    default:
      return event satisfies never;
  }
};
