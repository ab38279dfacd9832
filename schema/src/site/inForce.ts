import type { CommitmentEvent } from '../commitment/events.ts';
import type { Day } from '../values.ts';

/** Days from the first to the last of them. */
export interface DaySpan {
  readonly from: Day;
  readonly until: Day;
}

/** The days on which a commitment is in force: also that on which it is made, and that on which it ends. */
export interface InForce extends DaySpan {
  readonly commitment: string;
  readonly kind: string;
}

/** Stands for an end that nobody has named. */
export const noEnd: Day = '9999-12-31';

/** What is in force after a fact about a subject's commitments; facts that end nothing and begin nothing leave it as it is. */
export const inForceAfter = (
  spans: readonly InForce[],
  { type, data }: CommitmentEvent,
  dayOf: (instant: string) => Day,
): readonly InForce[] => {
  switch (type) {
    case 'CommitmentMade': {
      const { commitment, kind, validUntil = noEnd, replaces, occurredAt } = data;
      const from = dayOf(occurredAt);
      return [...endedOn(spans, replaces, from), { commitment, kind, from, until: validUntil }];
    }
    case 'CommitmentWithdrawn':
    case 'CommitmentLapsed':
    case 'CommitmentFoundFalse':
      return endedOn(spans, data.commitment, dayOf(data.occurredAt));
    default:
      return spans;
  }
};

/** What was to end before that ends then, however late that is put on record. */
const endedOn = (spans: readonly InForce[], ended: string | undefined, day: Day): readonly InForce[] =>
  ended === undefined
    ? spans
    : spans.map((span) => (span.commitment === ended && day < span.until ? { ...span, until: day } : span));

/** The same days, by spans of which no two share a day. */
export const apart = (spans: readonly DaySpan[]): readonly DaySpan[] => {
  const merged: DaySpan[] = [];
  for (const { from, until } of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (!last || last.until < from) merged.push({ from, until });
    else if (last.until < until) merged.splice(-1, 1, { from: last.from, until });
  }
  return merged;
};

/** Whether a day lies in one of these spans. */
export const isWithinOne = (spans: readonly DaySpan[], day: Day): boolean =>
  spans.some(({ from, until }) => from <= day && day <= until);
