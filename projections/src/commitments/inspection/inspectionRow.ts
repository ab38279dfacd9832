import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Subject, ToldClause } from '@onewindow/schema/commitment/values.ts';
import type {
  CircularGround,
  EvidenceReference,
  Finding,
  Inspector,
  VisitMode,
} from '@onewindow/schema/inspection/values.ts';

/** Where an inspection stands. The last two are its ends. */
export const inspectionStates = [
  'awaitingFindings',
  'awaitingConfirmation',
  'awaitingOrder',
  'awaitingRectification',
  'awaitingCheck',
  'inOrder',
  'rectified',
] as const;
export type InspectionState = (typeof inspectionStates)[number];

/** What a visit found, by whom it was entered. */
export interface RecordedVisit {
  readonly by: string;
  readonly mode: VisitMode;
  readonly visitedOn: Day;
  readonly findings: readonly Finding[];
}

/** What somebody said of a rectification, on which day, with what they showed. */
export interface SaidOfRectification {
  readonly on: Day;
  readonly words?: string;
  readonly evidence?: readonly EvidenceReference[];
}

/** An order to rectify, and what became of it. */
export interface RectificationView {
  readonly words: string;
  readonly days: number;
  readonly orderedOn: Day;
  /** The day that the firm was told last. */
  readonly dueOn: Day;
  readonly extension?: { readonly reason: string; readonly days: number };
  readonly report?: SaidOfRectification;
  readonly check?: SaidOfRectification & { readonly by: string; readonly done: boolean };
  readonly refusal?: SaidOfRectification & { readonly by: string };
  readonly isLate: boolean;
}

/** An inspection as it stands. */
export interface InspectionRow {
  readonly id: string;
  readonly subject: Subject;
  readonly kind: string;
  readonly commitment?: string;
  /** Of one that was drawn. */
  readonly draw?: string;
  /** Of one that somebody's complaint led to. */
  readonly ground?: string;
  readonly inspectors: readonly Inspector[];
  readonly checklist: readonly ToldClause[];
  readonly openedOn: Day;
  readonly state: InspectionState;
  readonly visit?: RecordedVisit;
  /** Who confirmed the visit's findings: before that they count for nothing. */
  readonly confirmedBy?: string;
  readonly confirmedOn?: Day;
  readonly objection?: { readonly by: string; readonly clauses: readonly string[]; readonly reason: string };
  readonly rectification?: RectificationView;
  /** Why a circular may be published. */
  readonly fault?: CircularGround;
  /** The number of the circular that stands. */
  readonly circular?: string;
  readonly closedOn?: Day;
  readonly revision: number;
  /** Set where it was not recorded here. */
  readonly ledger?: 'demo' | 'import';
}
