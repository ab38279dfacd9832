import type { Day } from '@onewindow/kernel/civilDay.ts';
import {
  type ClosedSpan,
  dueDay,
  elapsedDays,
  splitSpans,
  splitTime,
  statutoryDueDay,
} from '@onewindow/kernel/legalClock.ts';
import { type Calendar, reckoned } from '@onewindow/kernel/workingDays.ts';

import { isDecided } from '@onewindow/schema/case/values.ts';

import type { Figures } from '../durations/figures.ts';
import type { CaseTimeline, TimelineDecision, TimelineItem } from './row.ts';

/** A limit that runs. */
export interface CaseLimit {
  readonly kind: 'statutory' | 'promise';
  readonly dueOn: Day;
  /** What it rests on, as the catalogue cited it. */
  readonly basis?: string;
  /** Whose limit it is where it is one item's. */
  readonly item?: string;
}

/** The days by which something must happen. */
export interface CaseClock {
  /** By the promise; before acceptance and after the decision by the law. None while the clock stands still or nobody has to act. */
  readonly dueOn?: Day;
  /** The nearest statutory limit of what is not done. */
  readonly statutoryDueOn?: Day;
  /** Every limit that runs, the nearest first: the first says how urgent the case is, whether law or promise set it. */
  readonly limits: readonly CaseLimit[];
  /** Whether a limit rests on a day outside the calendar, so that nobody can say until when it runs. */
  readonly unreckonable: boolean;
}

/** Whether a special procedure stops the clock now; a case that was withdrawn meanwhile has none that could stand still. */
export const isSuspended = ({ status, procedures }: CaseTimeline): boolean =>
  status === 'underReview' && procedures.some(({ suspends, to }) => suspends && to === undefined);

/** The case's due days, as its facts stand. */
export const caseClock = (calendar: Calendar, row: CaseTimeline): CaseClock => {
  const limits = reckoned(() => runningLimits(calendar, row).toSorted(byNearness));
  if (!limits) return { limits: [], unreckonable: true };
  const statutory = limits.find(({ kind }) => kind === 'statutory');
  const due = row.status === 'underReview' ? limits.find(({ kind }) => kind === 'promise') : statutory;
  return {
    ...(due && { dueOn: due.dueOn }),
    ...(statutory && { statutoryDueOn: statutory.dueOn }),
    limits,
    unreckonable: false,
  };
};

const runningLimits = (calendar: Calendar, row: CaseTimeline): readonly CaseLimit[] => {
  switch (row.status) {
    case 'received':
      return row.silence ? statutoryLimit(row.silence, dueDay(calendar, row.silence, row.completeOn)) : [];
    case 'underReview': {
      const { acceptedOn, committed } = row;
      if (acceptedOn === undefined) return [];
      const promised =
        committed === undefined ? undefined : dueDay(calendar, workingDays(committed), acceptedOn, stops(row));
      return [
        ...(promised ? [{ kind: 'promise', dueOn: promised } as const] : []),
        ...row.items
          .filter((item) => !isFinished(item))
          .flatMap((item) => statutoryLimit(item.statutory, lastDayOf(calendar, item, row), item.item)),
        ...deliveryLimits(calendar, row),
      ];
    }
    default:
      return deliveryLimits(calendar, row);
  }
};

/** Of every decision whose paper is still to be delivered (art. 44), whatever has become of the case. */
const deliveryLimits = (calendar: Calendar, { items }: CaseTimeline): readonly CaseLimit[] =>
  items.flatMap(({ item, decided }) =>
    decided && awaitsDelivery(decided) ? statutoryLimit(decided.delivery, deliveryDue(calendar, decided), item) : [],
  );

/** The last day on which a decision's paper is to be delivered; none where the law sets no limit for it. */
export const deliveryDue = (calendar: Calendar, { delivery, on }: TimelineDecision): Day | undefined =>
  delivery && dueDay(calendar, delivery, on);

/** Whether a decision's paper was delivered within its limit; nothing where there is none, or it has not been delivered. */
export const isDeliveredInTime = (calendar: Calendar, decided: TimelineDecision): boolean | undefined => {
  const due = reckoned(() => deliveryDue(calendar, decided));
  return due === undefined || decided.deliveryEndedOn === undefined ? undefined : decided.deliveryEndedOn <= due;
};

/** Whether a decision's paper is to be delivered within a limit, and has not been. */
export const awaitsDelivery = (decided: TimelineDecision | undefined): boolean =>
  decided?.delivery !== undefined && decided.deliveredOn === undefined;

const statutoryLimit = (
  limit: { readonly basis?: string } | undefined,
  dueOn: Day | undefined,
  item?: string,
): readonly CaseLimit[] =>
  dueOn === undefined
    ? []
    : [{ kind: 'statutory', dueOn, ...(limit?.basis && { basis: limit.basis }), ...(item && { item }) }];

/** Of two on one day the law comes first. */
const byNearness = (a: CaseLimit, b: CaseLimit): number => {
  if (a.dueOn !== b.dueOn) return a.dueOn < b.dueOn ? -1 : 1;
  return Number(a.kind === 'promise') - Number(b.kind === 'promise');
};

/** The statutory due day of one item; none where it cannot be reckoned. */
export const itemDue = (calendar: Calendar, item: TimelineItem, row: CaseTimeline): Day | undefined =>
  reckoned(() => lastDayOf(calendar, item, row));

const lastDayOf = (calendar: Calendar, item: TimelineItem, row: CaseTimeline): Day | undefined => {
  const itemOf = (id: string) => row.items.find((one) => one.item === id);
  return statutoryDueDay(calendar, item, {
    receivedOn: row.receivedOn,
    acceptedOn: row.acceptedOn,
    extensionOf: (id) => itemOf(id)?.extension ?? 0,
    reviewOf: itemOf,
    procedures: row.procedures,
  });
};

/** An item's clock ends with its decision, or where it has none with the opinion on it. */
const isFinished = ({ kind, outcome, decided }: TimelineItem): boolean =>
  isDecided({ kind }) ? decided !== undefined : outcome !== undefined && outcome !== 'object';

const stops = ({ procedures }: CaseTimeline) => procedures.filter(({ suspends }) => suspends);
const workingDays = (days: number) => ({ days, unit: 'workingDays' }) as const;

/** A decided case's time, cut into whose it was. */
export const decidedTime = (row: CaseTimeline) => {
  const { receivedOn, acceptedOn, decidedOn } = row;
  if (acceptedOn === undefined || decidedOn === undefined) return undefined;
  const excluded: ClosedSpan[] = stops(row).map(({ from, to }) => ({ from, to: to ?? decidedOn }));
  return { receivedOn, acceptedOn, decidedOn, applicant: row.applicant, excluded };
};

/** What statistics take from a case: nothing before its decision, and nothing where it cannot be reckoned. */
export const caseFigures = (calendar: Calendar, row: CaseTimeline): Figures | undefined =>
  reckoned(() => figuresOf(calendar, row));

const figuresOf = (calendar: Calendar, row: CaseTimeline): Figures | undefined => {
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
        const due = lastDayOf(calendar, item, row);
        return (
          due === undefined ||
          (item.decided?.on ?? (isFinished(item) ? item.concludedOn : undefined) ?? decidedOn) <= due
        );
      }),
    }),
  };
};

/** The intervals that make up a decided case's time. */
export const caseSpans = (row: CaseTimeline) => {
  const time = decidedTime(row);
  return time && splitSpans(time);
};
