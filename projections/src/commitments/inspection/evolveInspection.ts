import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { InspectionEvent } from '@onewindow/schema/inspection/events.ts';
import type { EvidenceReference, Finding } from '@onewindow/schema/inspection/values.ts';

import type { Law } from '../../law.ts';
import type { InspectionRow, InspectionState, RectificationView, SaidOfRectification } from './inspectionRow.ts';

/** The inspection after one more of its facts. */
export const evolveInspection = (
  row: InspectionRow | undefined,
  event: StoredEvent<InspectionEvent>,
  law: Pick<Law, 'dayOf'>,
): InspectionRow | undefined => {
  const { revision } = event;
  if (event.type !== 'InspectionOpened') return row && { ...changed(row, event, law), revision };
  const { inspection: id, occurredAt, ...said } = event.data;
  const { ledger } = metadataOf(event);
  return {
    id,
    ...said,
    openedOn: law.dayOf(occurredAt),
    state: 'awaitingFindings',
    revision,
    ...(ledger && { ledger }),
  };
};

const changed = (
  row: InspectionRow,
  { type, data }: Exclude<InspectionEvent, { readonly type: 'InspectionOpened' }>,
  { dayOf }: Pick<Law, 'dayOf'>,
): InspectionRow => {
  const on = dayOf(data.occurredAt);
  switch (type) {
    case 'InspectionRecorded': {
      const { confirmedBy: _, confirmedOn: _on, objection: _objection, ...rest } = row;
      const { by, mode, visitedOn, findings } = data;
      return { ...rest, state: 'awaitingConfirmation', visit: { by, mode, visitedOn, findings } };
    }
    case 'InspectionConfirmed':
      return { ...row, confirmedBy: data.by, confirmedOn: on, state: stateAfter(row.visit?.findings ?? []) };
    case 'InspectionObjected': {
      const { by, clauses, reason } = data;
      return { ...row, objection: { by, clauses, reason }, state: 'awaitingFindings' };
    }
    case 'InspectionClosed':
      return { ...row, state: data.how, closedOn: on };
    case 'RectificationOrdered': {
      const { words, days, dueOn } = data;
      const rectification = { words, days, orderedOn: on, dueOn, isLate: false };
      return { ...row, state: 'awaitingRectification', rectification };
    }
    case 'RectificationExtended': {
      const { reason, days, dueOn } = data;
      return withRectification(row, { dueOn, extension: { reason, days } });
    }
    case 'RectificationReported':
      return { ...withRectification(row, { report: said(data, on) }), state: 'awaitingCheck' };
    case 'RectificationChecked': {
      const { by, done, pastDue } = data;
      const looked = withRectification(row, { check: { ...said(data, on), by, done } });
      return { ...looked, state: 'awaitingRectification', ...(!done && pastDue && { fault: 'notDone' }) };
    }
    case 'RectificationRefused':
      return { ...withRectification(row, { refusal: { ...said(data, on), by: data.by } }), fault: 'refused' };
    case 'RectificationLate':
      return { ...withRectification(row, { isLate: true }), fault: 'late' };
    case 'CircularPublished':
      return { ...row, circular: data.number };
    case 'CircularWithdrawn': {
      const { circular: _, ...rest } = row;
      return rest;
    }
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

const withRectification = (row: InspectionRow, change: Partial<RectificationView>): InspectionRow =>
  row.rectification ? { ...row, rectification: { ...row.rectification, ...change } } : row;

const said = (
  { words, evidence }: { readonly words?: string; readonly evidence?: readonly EvidenceReference[] },
  on: string,
): SaidOfRectification => ({ on, ...(words !== undefined && { words }), ...(evidence && { evidence }) });

/** What was not met is to be put right; what could not be seen is looked at again. Where all is met, its own fact says so. */
const stateAfter = (findings: readonly Finding[]): InspectionState =>
  findings.some(({ outcome }) => outcome === 'notMet') ? 'awaitingOrder' : 'awaitingFindings';
