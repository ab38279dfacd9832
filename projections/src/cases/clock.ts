import type { Day } from '@onewindow/kernel/civilDay.ts';
import {
  type ClosedSpan,
  dueDay,
  elapsedDays,
  splitSpans,
  splitTime,
  statutoryDueDay,
} from '@onewindow/kernel/legalClock.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';

import type { Figures } from '../durations/figures.ts';
import type { CaseTimeline, TimelineItem } from './row.ts';

/** The days by which something must happen. */
export interface CaseClock {
  /** By the promise; before acceptance and after the decision by the law. None while the clock stands still or nobody has to act. */
  readonly dueOn?: Day;
  /** The nearest statutory limit of what is not done. */
  readonly statutoryDueOn?: Day;
}

/** Whether a special procedure stops the clock now; a case that was withdrawn meanwhile has none that could stand still. */
export const isSuspended = ({ status, procedures }: CaseTimeline): boolean =>
  status === 'underReview' && procedures.some(({ suspends, to }) => suspends && to === undefined);

/** The case's due days, as its facts stand. */
export const caseClock = (calendar: Calendar, row: CaseTimeline): CaseClock => {
  switch (row.status) {
    case 'received':
      return sameDay(row.silence && dueDay(calendar, row.silence, row.completeOn));
    case 'underReview': {
      const { acceptedOn, committed } = row;
      if (acceptedOn === undefined) return {};
      const promised =
        committed === undefined ? undefined : dueDay(calendar, workingDays(committed), acceptedOn, stops(row));
      const statutory = earliest(
        row.items.filter((item) => !isFinished(item, row)).map((item) => itemDue(calendar, item, row)),
      );
      return { ...(promised && { dueOn: promised }), ...(statutory && { statutoryDueOn: statutory }) };
    }
    case 'approved':
    case 'notApproved':
      return sameDay(
        row.delivery && row.decidedOn && row.deliveredOn === undefined
          ? dueDay(calendar, row.delivery, row.decidedOn)
          : undefined,
      );
    default:
      return {};
  }
};

const sameDay = (day: Day | undefined): CaseClock => (day ? { dueOn: day, statutoryDueOn: day } : {});

/** The statutory due day of one item. */
export const itemDue = (calendar: Calendar, item: TimelineItem, row: CaseTimeline): Day | undefined => {
  const itemOf = (id: string) => row.items.find((one) => one.item === id);
  return statutoryDueDay(calendar, item, {
    receivedOn: row.receivedOn,
    acceptedOn: row.acceptedOn,
    extensionOf: (id) => itemOf(id)?.extension ?? 0,
    reviewOf: itemOf,
    procedures: row.procedures,
  });
};

/** An item that others come after is done when it concludes; the others' clocks end at the case's decision. */
const isFinished = ({ item, outcome }: TimelineItem, { items }: CaseTimeline): boolean =>
  outcome !== undefined && outcome !== 'object' && items.some(({ after }) => after.includes(item));

const stops = ({ procedures }: CaseTimeline) => procedures.filter(({ suspends }) => suspends);
const workingDays = (days: number) => ({ days, unit: 'workingDays' }) as const;
const earliest = (days: readonly (Day | undefined)[]): Day | undefined =>
  days.reduce((first, day) => (first === undefined || (day !== undefined && day < first) ? day : first), undefined);

/** A decided case's time, cut into whose it was. */
export const decidedTime = (row: CaseTimeline) => {
  const { receivedOn, acceptedOn, decidedOn } = row;
  if (acceptedOn === undefined || decidedOn === undefined) return undefined;
  const excluded: ClosedSpan[] = stops(row).map(({ from, to }) => ({ from, to: to ?? decidedOn }));
  return { receivedOn, acceptedOn, decidedOn, applicant: row.applicant, excluded };
};

/** What statistics take from a case: nothing before its decision. */
export const caseFigures = (calendar: Calendar, row: CaseTimeline): Figures | undefined => {
  const time = decidedTime(row);
  if (!time) return undefined;
  const { acceptedOn, decidedOn, excluded } = time;
  const elapsed = elapsedDays(calendar, 'workingDays', acceptedOn, decidedOn, excluded);
  const limited = row.items.filter(({ statutory }) => statutory);
  return {
    elapsed,
    ...splitTime(calendar, time),
    ...(row.committed !== undefined && { withinCommitted: elapsed <= row.committed }),
    ...(limited.length > 0 && {
      withinStatutory: limited.every((item) => {
        const due = itemDue(calendar, item, row);
        return due === undefined || (isFinished(item, row) ? (item.concludedOn ?? decidedOn) : decidedOn) <= due;
      }),
    }),
  };
};

/** The intervals that make up a decided case's time. */
export const caseSpans = (row: CaseTimeline) => {
  const time = decidedTime(row);
  return time && splitSpans(time);
};
