import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { childRows, projection } from '@onewindow/kernel/projection.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type InspectionEvent, inspectionEvents } from '@onewindow/schema/inspection/events.ts';

import type { Law } from '../../law.ts';
import { type InspectionMeasure, noEnd, type Span } from './spans.ts';

/** An inspection as it is appraised: whose it is, and how its order was kept, each by the day of its fact. */
export interface AppraisedInspection {
  readonly inspection: string;
  readonly kind: string;
  readonly code: string;
  readonly name: string;
  /** Where the subject lay when it was opened: that district answers for it. */
  readonly locality: string;
  /** The day on which it was opened, where nobody drew it. */
  readonly complainedOn?: Day;
  readonly confirmedOn?: Day;
  readonly dueOn?: Day;
  readonly extendedOn?: Day;
  /** The day on which the firm reported in time what nobody has looked at yet. */
  readonly reportedOn?: Day;
  readonly doneOn?: Day;
  /** The first day on which it was plain that it was not done in time; where nothing said so yet, the day after its day. */
  readonly missedOn?: Day;
  /** Set where it was not lived through here. */
  readonly ledger?: 'demo' | 'import';
}

export type InspectionSpan = Span<InspectionMeasure> & Pick<AppraisedInspection, 'inspection' | 'name' | 'ledger'>;

/** The days for which an inspection counts, and as what. */
export const inspectionSpans = (row: AppraisedInspection): readonly InspectionSpan[] => {
  const { inspection, kind, code, name, locality, confirmedOn, complainedOn, extendedOn, ledger } = row;
  const of = (measure: InspectionMeasure, from: Day | undefined, until = noEnd): readonly InspectionSpan[] =>
    from === undefined || from >= until
      ? []
      : [{ measure, inspection, kind, code, name, locality, from, until, ...(ledger && { ledger }) }];
  const missed = missedOf(row);
  const { dueOn, doneOn } = row;
  const inTime = missed === undefined ? doneOn : undefined;
  const passed = missed !== undefined && dueOn !== undefined ? laterOf(missed, addDays(dueOn, 1)) : undefined;
  return [
    ...of('confirmed', confirmedOn),
    ...of('complained', complainedOn),
    ...of('extended', extendedOn),
    ...of('ended', missed ?? doneOn),
    ...of('inTime', inTime),
    ...of('overdue', passed, doneOn),
  ];
};

/** When an order was not done in time, or will not be, unless something comes before. */
const missedOf = ({ dueOn, reportedOn, doneOn, missedOn }: AppraisedInspection): Day | undefined => {
  if (missedOn !== undefined || dueOn === undefined) return missedOn;
  return reportedOn === undefined && doneOn === undefined ? addDays(dueOn, 1) : undefined;
};

const laterOf = (a: Day, b: Day): Day => (a < b ? b : a);

/** One row for each inspection, and the days for which it counts. */
export const appraisedInspections = ({ dayOf }: Law) =>
  projection<AppraisedInspection, InspectionEvent>()({
    name: 'appraisedInspections',
    events: typesOf(inspectionEvents),
    keys: ({ data }) => [data.inspection],
    evolve: (row, event) => {
      if (event.type === 'InspectionOpened') return opened(event, dayOf);
      return row && withFact(row, event, dayOf(event.data.occurredAt));
    },
    children: [
      childRows<AppraisedInspection, InspectionSpan>()({
        name: 'inspectionSpans',
        rows: (inspection) =>
          inspectionSpans(inspection).map((row) => ({ key: `${row.inspection} ${row.measure}`, row })),
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
          ['code', 'kind', 'measure', 'from'],
        ],
      }),
    ],
  });

const opened = (
  event: StoredEvent<Extract<InspectionEvent, { type: 'InspectionOpened' }>>,
  dayOf: Law['dayOf'],
): AppraisedInspection => {
  const { inspection, kind, subject, draw, occurredAt } = event.data;
  const { code, name, locality } = subject;
  const { ledger } = metadataOf(event);
  return {
    inspection,
    kind,
    code,
    name,
    locality,
    ...(draw === undefined && { complainedOn: dayOf(occurredAt) }),
    ...(ledger && { ledger }),
  };
};

const withFact = (row: AppraisedInspection, { type, data }: InspectionEvent, on: Day): AppraisedInspection => {
  switch (type) {
    case 'InspectionConfirmed':
      return { ...row, confirmedOn: row.confirmedOn ?? on };
    case 'RectificationOrdered':
      return { ...row, dueOn: data.dueOn };
    case 'RectificationExtended':
      return { ...row, dueOn: data.dueOn, extendedOn: on };
    case 'RectificationReported': {
      const missedOn = missedOf(row);
      // What is reported when the day has passed does not make it in time any more.
      return missedOn !== undefined && missedOn <= on ? { ...row, missedOn } : { ...row, reportedOn: on };
    }
    case 'RectificationChecked': {
      if (data.done) return done(row, on);
      const { reportedOn: _, ...others } = row;
      return row.dueOn !== undefined && row.dueOn < on ? { ...others, missedOn: missedBy(row, on) } : others;
    }
    case 'RectificationRefused':
      return { ...row, missedOn: missedBy(row, on) };
    default:
      return row;
  }
};

/** By what is said on a day it is missed on that day at the latest. */
const missedBy = (row: AppraisedInspection, on: Day): Day => {
  const missedOn = missedOf(row);
  return missedOn !== undefined && missedOn < on ? missedOn : on;
};

const done = (row: AppraisedInspection, on: Day): AppraisedInspection => {
  const missedOn = missedOf(row);
  return { ...row, doneOn: on, ...(missedOn !== undefined && missedOn <= on && { missedOn }) };
};
