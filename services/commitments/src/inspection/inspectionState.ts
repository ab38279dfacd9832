import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Subject } from '@onewindow/schema/commitment/values.ts';
import type { InspectionEvent } from '@onewindow/schema/inspection/events.ts';
import type { CircularGround, Finding } from '@onewindow/schema/inspection/values.ts';

/** What an inspection waits for. */
export type InspectionPhase =
  | 'awaitingFindings'
  | 'awaitingConfirmation'
  | 'awaitingOrder'
  | 'awaitingRectification'
  | 'awaitingCheck'
  | 'closed';

/** What is known of one inspection, with what followed from it. */
export interface Inspection {
  readonly subject: Subject;
  readonly inspectors: readonly string[];
  readonly clauses: readonly string[];
  readonly openedAt: string;
  readonly phase: InspectionPhase;
  /** What was found last, and who entered it. */
  readonly record?: { readonly by: string; readonly findings: readonly Finding[] };
  readonly order?: { readonly dueOn: Day; readonly by: readonly string[]; readonly isExtended: boolean };
  /** Why a circular may be published. */
  readonly ground?: CircularGround;
  /** The circular that stands. */
  readonly circular?: { readonly number: string; readonly by: readonly string[] };
  /** The numbers of all that were published, whether or not they stand. */
  readonly numbers: readonly string[];
}

/** The inspection after one more of its facts. */
export const evolveInspection = (state: Inspection | undefined, event: InspectionEvent): Inspection | undefined => {
  if (event.type === 'InspectionOpened') {
    const { subject, inspectors, checklist, occurredAt } = event.data;
    return {
      subject,
      inspectors: inspectors.map(({ id }) => id),
      clauses: checklist.map(({ clause }) => clause),
      openedAt: occurredAt,
      phase: 'awaitingFindings',
      numbers: [],
    };
  }
  return state && afterOpening(state, event);
};

const afterOpening = (
  state: Inspection,
  event: Exclude<InspectionEvent, { readonly type: 'InspectionOpened' }>,
): Inspection => {
  switch (event.type) {
    case 'InspectionRecorded': {
      const { by, findings } = event.data;
      return { ...state, record: { by, findings }, phase: 'awaitingConfirmation' };
    }
    case 'InspectionConfirmed':
      return { ...state, phase: phaseAfter(state.record?.findings ?? []) };
    case 'InspectionObjected':
      return { ...state, phase: 'awaitingFindings' };
    case 'InspectionClosed':
      return { ...state, phase: 'closed' };
    case 'RectificationOrdered': {
      const { dueOn, by } = event.data;
      return { ...state, order: { dueOn, by, isExtended: false }, phase: 'awaitingRectification' };
    }
    case 'RectificationExtended': {
      const { dueOn } = event.data;
      return { ...state, ...(state.order && { order: { ...state.order, dueOn, isExtended: true } }) };
    }
    case 'RectificationReported':
      return { ...state, phase: 'awaitingCheck' };
    case 'RectificationChecked': {
      const { done, pastDue } = event.data;
      // Before its day has passed the firm has still time.
      return { ...state, phase: 'awaitingRectification', ...(!done && pastDue && { ground: 'notDone' }) };
    }
    case 'RectificationRefused':
      return { ...state, ground: 'refused' };
    case 'RectificationLate':
      return { ...state, ground: 'late' };
    case 'CircularPublished': {
      const { number, by } = event.data;
      return { ...state, circular: { number, by }, numbers: [...state.numbers, number] };
    }
    case 'CircularWithdrawn': {
      const { circular: _, ...rest } = state;
      return rest;
    }
    default:
      throw new UnknownEvent(event);
  }
};

/** What could not be seen is looked at again; what was not met is to be put right. */
const phaseAfter = (findings: readonly Finding[]): InspectionPhase => {
  if (findings.some(({ outcome }) => outcome === 'notMet')) return 'awaitingOrder';
  return isInOrder(findings) ? 'closed' : 'awaitingFindings';
};

/** Whether every clause was met. */
export const isInOrder = (findings: readonly Finding[]): boolean => findings.every(({ outcome }) => outcome === 'met');
