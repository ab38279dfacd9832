import type { Counts } from './queries.ts';

/** By what districts are ranked: by a share, of which more is better, or by what is overdue, of which less is. */
export const rankedBy = ['reopening', 'coverage', 'inTime', 'overdue'] as const;
export type RankedBy = (typeof rankedBy)[number];

/** The figures of a district, or of several together; a share of nothing is none. */
export interface Figures {
  readonly reopening: number | undefined;
  readonly coverage: number | undefined;
  readonly inTime: number | undefined;
  readonly overdue: number;
}

/** What is counted, as it is told: reopened of those known, inspected of those open, done in time of the orders that came to an end. */
export const figuresOf = ({ known, open, inspected, ended, inTime, overdue = 0 }: Counts): Figures => ({
  reopening: share(open, known),
  coverage: share(inspected, open),
  inTime: share(inTime, ended),
  overdue,
});

const share = (part = 0, whole = 0): number | undefined => (whole === 0 ? undefined : part / whole);

/** A district with its place among the others. */
export interface Ranked {
  readonly locality: string;
  readonly counts: Counts;
  /** None where there is nothing to rank it by. */
  readonly place: number | undefined;
}

/** Districts by a figure, the best first. Those that are equal share a place, and the next one is as many places on: 1, 1, 3. */
export const ranked = (counts: ReadonlyMap<string, Counts>, by: RankedBy): readonly Ranked[] => {
  const rows = [...counts].map(([locality, of]) => ({ locality, counts: of, figure: figuresOf(of)[by] }));
  const isLessBetter = by === 'overdue';
  const inOrder = rows.toSorted((a, b) => {
    if (a.figure === b.figure) return a.locality < b.locality ? -1 : 1;
    if (a.figure === undefined) return 1;
    if (b.figure === undefined) return -1;
    return isLessBetter ? a.figure - b.figure : b.figure - a.figure;
  });
  return inOrder.map(({ locality, counts: of, figure }) => ({
    locality,
    counts: of,
    place: figure === undefined ? undefined : 1 + inOrder.findIndex((one) => one.figure === figure),
  }));
};
