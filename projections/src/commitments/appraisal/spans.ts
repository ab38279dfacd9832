import type { Day } from '@onewindow/kernel/civilDay.ts';

/** What is counted of subjects, from the day on which it began. */
export type SubjectMeasure =
  /** Known: registered. */
  | 'known'
  /** Open: a commitment of the kind is in force at the end of the day. */
  | 'open'
  /** A commitment was withdrawn by the firm. */
  | 'withdrawn'
  /** A commitment was found to be false. */
  | 'foundFalse'
  /** What was registered was amended. */
  | 'amended';

/** What is counted of inspections and their orders. */
export type InspectionMeasure =
  /** Two inspectors stand for its findings. */
  | 'confirmed'
  /** It was opened on a complaint, and not drawn. */
  | 'complained'
  /** An order came to its end: done in time, or not by its day. */
  | 'ended'
  /** It was done in time. */
  | 'inTime'
  /** Its day has passed, and it is not done. */
  | 'overdue'
  /** It was given more days. */
  | 'extended';

/** Days from the first up to, and without, another: what is counted of each is counted by the facts until its evening. */
export interface Span<Measure> {
  readonly measure: Measure;
  readonly kind: string;
  readonly locality: string;
  readonly code: string;
  readonly from: Day;
  /** The first day on which it holds no more. */
  readonly until: Day;
}

/** Stands for an end that is not known. */
export const noEnd: Day = '9999-12-31';
