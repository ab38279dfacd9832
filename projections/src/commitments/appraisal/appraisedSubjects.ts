import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { childRows, projection } from '@onewindow/kernel/projection.ts';
import {
  type CommitmentEvent,
  commitmentEvents,
  type SubjectEvent,
  subjectEvents,
} from '@onewindow/schema/commitment/events.ts';
import { partsOf, type SubjectKind } from '@onewindow/schema/commitment/values.ts';
import { isOneOf, typesOf } from '@onewindow/schema/event.ts';

import type { Law } from '../../law.ts';
import { noEnd, type Span, type SubjectMeasure } from './spans.ts';

/** A subject as it is appraised: where it lay from when on, and what became of its commitments, each by the day of its fact. */
export interface AppraisedSubject {
  readonly code: string;
  readonly name: string;
  readonly kind: SubjectKind;
  readonly places: readonly { readonly locality: string; readonly from: Day }[];
  readonly open: readonly {
    readonly commitment: string;
    readonly kind: string;
    readonly from: Day;
    readonly until: Day;
  }[];
  readonly ends: readonly { readonly measure: 'withdrawn' | 'foundFalse'; readonly kind: string; readonly on: Day }[];
  readonly amendedOn: readonly Day[];
  /** Set where it was not registered here. */
  readonly ledger?: 'demo' | 'import';
}

type Event = SubjectEvent | CommitmentEvent;
type SubjectSpan = Span<SubjectMeasure> & Pick<AppraisedSubject, 'name' | 'ledger'>;

const isOfSubject = isOneOf(subjectEvents);

/**
 * The days for which a subject counts, and as what. A span begins on the day of its fact or later, and a fact ends none before its own
 * day: so no figure of a day that is past is moved by what comes after.
 */
export const subjectSpans = (subject: AppraisedSubject, kinds: readonly string[]): readonly SubjectSpan[] => {
  const { code, name, places, open, ends, amendedOn, ledger } = subject;
  const whole = (from: Day) => ({ from, until: noEnd });
  const counted = kinds.flatMap((kind) => [
    ...places.slice(0, 1).map(({ from }) => ({ kind, measure: 'known' as const, ...whole(from) })),
    ...apart(open.filter((one) => one.kind === kind)).map((span) => ({ kind, measure: 'open' as const, ...span })),
    ...amendedOn.map((on) => ({ kind, measure: 'amended' as const, ...whole(on) })),
    ...ends.filter((one) => one.kind === kind).map(({ measure, on }) => ({ kind, measure, ...whole(on) })),
  ]);
  const lying = places.map(({ locality, from }, index) => ({
    locality,
    from,
    until: places[index + 1]?.from ?? noEnd,
  }));
  return counted.flatMap((one) =>
    lying.flatMap(({ locality, from: first, until: moved }) => {
      const from = one.from < first ? first : one.from;
      const until = one.until < moved ? one.until : moved;
      return from < until ? [{ ...one, code, name, locality, from, until, ...(ledger && { ledger }) }] : [];
    }),
  );
};

/** The same days, by spans that neither share a day nor touch. */
const apart = (spans: readonly { readonly from: Day; readonly until: Day }[]) => {
  const merged: { from: Day; until: Day }[] = [];
  for (const { from, until } of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1);
    if (!last || last.until < from) merged.push({ from, until });
    else if (last.until < until) last.until = until;
  }
  return merged.filter(({ from, until }) => from < until);
};

/** One row for each subject, and for each kind of commitment that is for it the days that it counts for. */
export const appraisedSubjects = ({ catalogue, dayOf }: Law) =>
  projection<AppraisedSubject, Event>()({
    name: 'appraisedSubjects',
    events: [...typesOf(subjectEvents), ...typesOf(commitmentEvents)],
    keys: (event) => {
      if (!isOfSubject(event)) return [partsOf(event.data.commitment).code];
      return [event.type === 'SubjectRegistered' ? event.data.subject.code : event.data.code];
    },
    evolve: (row, event) =>
      isOfSubject(event) ? withSubject(row, event, dayOf) : row && withCommitment(row, event, dayOf),
    children: [
      childRows<AppraisedSubject, SubjectSpan>()({
        name: 'subjectSpans',
        rows: (subject) =>
          subjectSpans(
            subject,
            catalogue.commitments.kinds.filter(({ subjects }) => subjects.includes(subject.kind)).map(({ id }) => id),
          ).map((row, index) => ({ key: `${row.code} ${row.kind} ${row.measure} ${row.from} ${index}`, row })),
        columns: {
          measure: ({ measure }) => measure,
          kind: ({ kind }) => kind,
          locality: ({ locality }) => locality,
          code: ({ code }) => code,
          from: ({ from }) => from,
          until: ({ until }) => until,
        },
        indexes: [
          ['kind', 'measure', 'locality', 'from', 'until', 'code'],
          ['code', 'kind', 'measure'],
        ],
      }),
    ],
  });

const withSubject = (
  row: AppraisedSubject | undefined,
  event: StoredEvent<SubjectEvent>,
  dayOf: Law['dayOf'],
): AppraisedSubject | undefined => {
  const { type, data } = event;
  const on = dayOf(data.occurredAt);
  if (type === 'SubjectRegistered') {
    const { code, name, kind, locality } = data.subject;
    const { ledger } = metadataOf(event);
    const places = [{ locality, from: on }];
    return { code, name, kind, places, open: [], ends: [], amendedOn: [], ...(ledger && { ledger }) };
  }
  if (type !== 'SubjectAmended' || !row) return row;
  const { name = row.name, locality } = data.changes;
  // Where it was moved twice on a day, the evening counts.
  const before = row.places.filter(({ from }) => from < on);
  const places = locality === undefined ? row.places : [...before, { locality, from: on }];
  return { ...row, name, places, amendedOn: [...row.amendedOn, on] };
};

const withCommitment = (
  row: AppraisedSubject,
  { type, data }: StoredEvent<CommitmentEvent>,
  dayOf: Law['dayOf'],
): AppraisedSubject => {
  const on = dayOf(data.occurredAt);
  const { kind } = partsOf(data.commitment);
  switch (type) {
    case 'CommitmentMade': {
      const { commitment, validUntil, replaces } = data;
      const until = validUntil === undefined ? noEnd : addDays(validUntil, 1);
      return { ...row, open: [...endedOn(row.open, replaces, on), { commitment, kind, from: on, until }] };
    }
    case 'CommitmentWithdrawn':
    case 'CommitmentFoundFalse': {
      const measure = type === 'CommitmentWithdrawn' ? ('withdrawn' as const) : ('foundFalse' as const);
      return { ...row, open: endedOn(row.open, data.commitment, on), ends: [...row.ends, { measure, kind, on }] };
    }
    default:
      return row;
  }
};

/** What was to hold longer holds until then; what had ended before is not touched. */
const endedOn = (open: AppraisedSubject['open'], ended: string | undefined, on: Day): AppraisedSubject['open'] =>
  open.map((one) => (one.commitment === ended && on < one.until ? { ...one, until: on } : one));
