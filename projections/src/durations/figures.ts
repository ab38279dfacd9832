import type { ClosedSpan } from '@onewindow/kernel/legalClock.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';

/** The figures of a decided case, or of a connected order, in working days. */
export interface Figures {
  readonly elapsed: number;
  readonly beforeAcceptance: number;
  readonly department: number;
  readonly applicant: number;
  readonly excluded: number;
  /** Whether the promise was kept; nothing where none was given. */
  readonly withinCommitted?: boolean;
  readonly withinStatutory?: boolean;
}

export type TimePart = 'beforeAcceptance' | 'department' | 'applicant' | 'excluded';

/** A span of one part of a case's time. */
export interface SplitInterval extends ClosedSpan {
  readonly part: TimePart;
  readonly workingDays: number;
}

/** Figures with the intervals that they are made of. */
export type FiguresInIntervals = Figures & { readonly intervals: readonly SplitInterval[] };

/** The same figures with their intervals in order; nothing where nothing was decided. */
export const withIntervals = (
  figures: Figures | undefined,
  spans: { readonly [Part in TimePart]: readonly ClosedSpan[] } | undefined,
  calendar: Calendar,
): FiguresInIntervals | undefined =>
  figures &&
  spans && {
    ...figures,
    intervals: (Object.keys(spans) as TimePart[])
      .flatMap((part) =>
        spans[part].map(({ from, to }) => ({ part, from, to, workingDays: calendar.elapsed(from, to) })),
      )
      .toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? -1 : 1)),
  };
