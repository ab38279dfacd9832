import type { Day } from '@onewindow/kernel/civilDay.ts';
import {
  announcedEnd,
  clip,
  dueDay,
  elapsedDays,
  jointDueDay,
  splitSpans,
  splitTime,
  statutoryDueDay,
} from '@onewindow/kernel/legalClock.ts';
import { type Calendar, reckoned } from '@onewindow/kernel/workingDays.ts';
import { isDecided } from '@onewindow/schema/case/values.ts';

import type { Figures } from '../durations/figures.ts';
import { isOpen } from './evolve.ts';
import type { CaseTimeline, TimelineDecision, TimelineItem } from './row.ts';
import { clocked, excludedSpans, itemStops } from './stops.ts';

/** A limit that runs. */
export interface CaseLimit {
  /** `procedure`: the day until which a special procedure was announced; `correction`: until which the applicant is to answer. */
  readonly kind: 'statutory' | 'promise' | 'procedure' | 'correction';
  readonly dueOn: Day;
  /** What it rests on, as the catalogue cited it. */
  readonly basis?: string;
  /** Whose limit it is where it is one item's. */
  readonly item?: string;
}

/** The days by which something must happen. */
export interface CaseClock {
  /** By the stage's promise; before acceptance and after the decision by the law. None while nobody has to act. */
  readonly dueOn?: Day;
  /** The nearest statutory limit of what is not done. */
  readonly statutoryDueOn?: Day;
  /** Every limit that runs, the nearest first: the first says how urgent the case is, whether law or promise set it. */
  readonly limits: readonly CaseLimit[];
  /** Whether a limit rests on a day outside the calendar, so that nobody can say until when it runs. */
  readonly unreckonable: boolean;
}

/**
 * The last day until which special procedures stop everything that is open, as far as was announced; none where something moves, and
 * where nothing was stopped. A case that was withdrawn meanwhile has no clock that could stand still.
 */
export const suspendedUntil = (calendar: Calendar, row: CaseTimeline): Day | undefined =>
  row.status === 'underReview' ? reckoned(() => excludedSpans(calendar, row).at(-1)?.to) : undefined;

/** The case's due days, as its facts stand. */
export const caseClock = (calendar: Calendar, row: CaseTimeline): CaseClock => {
  const limits = reckoned(() => runningLimits(calendar, row).toSorted(byNearness));
  if (!limits) return { limits: [], unreckonable: true };
  const statutory = limits.find(({ kind }) => kind === 'statutory');
  const due =
    row.status === 'underReview'
      ? limits.find(({ kind, item }) => kind === 'promise' && item === undefined)
      : statutory;
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
    case 'correctionRequested': {
      const dueOn = row.correction && answerDue(calendar, row.correction);
      return dueOn === undefined ? [] : [{ kind: 'correction', dueOn }];
    }
    case 'underReview': {
      const promised = stageDue(calendar, row);
      const left = row.items.filter((item) => !isFinished(item));
      return [
        ...(promised ? [{ kind: 'promise', dueOn: promised } as const] : []),
        ...statutoryLimit(row.joint, jointDue(calendar, row)),
        ...statutoryLimit(renewalBasis, row.renewal?.validUntil),
        ...left.flatMap((item) => statutoryLimit(item.statutory, lastDayOf(calendar, item, row), item.item)),
        ...left.filter(isOpen).flatMap((item) => {
          const dueOn = promiseOf(calendar, item, row);
          return dueOn === undefined ? [] : [{ kind: 'promise', dueOn, item: item.item } as const];
        }),
        ...row.procedures
          .filter(({ to }) => to === undefined)
          .map((procedure): CaseLimit => {
            const of = procedure.items === 'all' || procedure.items.length > 1 ? undefined : procedure.items[0];
            return { kind: 'procedure', dueOn: announcedEnd(calendar, clocked(procedure)), ...(of && { item: of }) };
          }),
        ...deliveryLimits(calendar, row),
      ];
    }
    case 'voided':
      return [];
    default:
      return deliveryLimits(calendar, row);
  }
};

/** A renewal is to be decided before the certificate runs out. */
const renewalBasis = { basis: '行政许可法 art. 50' };

/** Of every decision whose paper is still to be delivered (art. 44), whatever has become of the case. */
const deliveryLimits = (calendar: Calendar, { items }: CaseTimeline): readonly CaseLimit[] =>
  items.flatMap(({ item, decided }) =>
    decided && awaitsDelivery(decided) ? statutoryLimit(decided.delivery, deliveryDue(calendar, decided), item) : [],
  );

/** The last day on which a decision's paper is to be delivered; none where the law sets no limit for it. */
export const deliveryDue = (calendar: Calendar, { delivery, on }: TimelineDecision): Day | undefined =>
  delivery && dueDay(calendar, delivery, on);

/** The last day on which the applicant may answer the one notice of what is missing; none where nothing limits it. */
export const answerDue = (
  calendar: Calendar,
  { answerWithin, on }: Pick<NonNullable<CaseTimeline['correction']>, 'answerWithin' | 'on'>,
): Day | undefined => answerWithin && dueDay(calendar, answerWithin, on);

/** The last day on which the owner was to apply, after its own acceptance of the works; none where that has no limit. */
export const ownerDue = (calendar: Calendar, { ownerLimit }: TimelineItem, row: CaseTimeline): Day | undefined =>
  ownerLimit && row.acceptedByOwnerOn !== undefined ? dueDay(calendar, ownerLimit, row.acceptedByOwnerOn) : undefined;

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
  return Number(a.kind !== 'statutory') - Number(b.kind !== 'statutory');
};

/** The statutory due day of one item; none where it cannot be reckoned. */
export const itemDue = (calendar: Calendar, item: TimelineItem, row: CaseTimeline): Day | undefined =>
  reckoned(() => lastDayOf(calendar, item, row));

/** The last day of what the stage promises: days on which everything open stood still do not count, which is our reading. */
const stageDue = (calendar: Calendar, row: CaseTimeline): Day | undefined =>
  row.committed === undefined || row.acceptedOn === undefined
    ? undefined
    : dueDay(calendar, workingDays(row.committed), row.acceptedOn, excludedSpans(calendar, row));

/** The last day of the one limit of a stage that is handled jointly (art. 26). */
const jointDue = (calendar: Calendar, row: CaseTimeline): Day | undefined => {
  const { joint, jointExtension = 0, acceptedOn, receivedOn } = row;
  if (!joint || acceptedOn === undefined) return undefined;
  const limit = { ...joint, days: joint.days + jointExtension };
  const still = excludedSpans(calendar, row);
  return jointDueDay(calendar, limit, { receivedOn, acceptedOn, still, corrections: corrections(row) });
};

/**
 * The last day of what is promised for an item: its days from the first opening of its review, without those on which a special
 * procedure stopped it, and those that the applicant took to answer an objection.
 */
export const promiseOf = (calendar: Calendar, item: TimelineItem, row: CaseTimeline): Day | undefined => {
  const rounds = row.rounds.filter((round) => round.item === item.item);
  const first = rounds[0]?.openedOn ?? item.openedOn;
  if (item.committed === undefined || first === undefined) return undefined;
  const answers = rounds.map(({ concludedOn }, index) => ({
    from: concludedOn,
    to: rounds[index + 1]?.openedOn ?? item.openedOn ?? concludedOn,
  }));
  const stops = [...itemStops(calendar, row, item.item), ...answers.filter(({ from, to }) => from < to)];
  return dueDay(calendar, workingDays(item.committed), first, stops);
};

/** When the applicant had to complete the application. */
const corrections = ({ receivedOn, acceptedOn, applicant }: CaseTimeline) =>
  acceptedOn === undefined ? applicant : clip(applicant, receivedOn, acceptedOn);

const lastDayOf = (calendar: Calendar, item: TimelineItem, row: CaseTimeline): Day | undefined => {
  // A limit of art. 42, which is one that may be extended, gives way to the stage's joint one.
  if (row.joint && item.statutory?.extension !== undefined) return undefined;
  const itemOf = (id: string) => row.items.find((one) => one.item === id);
  return statutoryDueDay(calendar, item, {
    receivedOn: row.receivedOn,
    acceptedOn: row.acceptedOn,
    extensionOf: (id) => itemOf(id)?.extension ?? 0,
    reviewOf: itemOf,
    stopsOf: (id) => itemStops(calendar, row, id),
    corrections: corrections(row),
  });
};

/** An item's clock ends with its decision, or where it has none with the opinion on it. */
const isFinished = ({ kind, outcome, decided }: TimelineItem): boolean =>
  isDecided({ kind }) ? decided !== undefined : outcome !== undefined && outcome !== 'object';

const workingDays = (days: number) => ({ days, unit: 'workingDays' }) as const;

/** A decided case's time, cut into whose it was. */
const decidedTime = (calendar: Calendar, row: CaseTimeline) => {
  const { receivedOn, acceptedOn, decidedOn } = row;
  if (acceptedOn === undefined || decidedOn === undefined || row.status === 'voided') return undefined;
  const excluded = clip(excludedSpans(calendar, row), acceptedOn, decidedOn);
  return { receivedOn, acceptedOn, decidedOn, applicant: row.applicant, excluded };
};

/** What statistics take from a case: nothing before its decision, and nothing where it cannot be reckoned. */
export const caseFigures = (calendar: Calendar, row: CaseTimeline): Figures | undefined =>
  reckoned(() => figuresOf(calendar, row));

const figuresOf = (calendar: Calendar, row: CaseTimeline): Figures | undefined => {
  const time = decidedTime(calendar, row);
  if (!time) return undefined;
  const { acceptedOn, decidedOn, excluded } = time;
  const elapsed = elapsedDays(calendar, 'workingDays', acceptedOn, decidedOn, excluded);
  const promised = stageDue(calendar, row);
  const jointly = jointDue(calendar, row);
  const limited = row.items.filter(({ statutory }) => statutory);
  return {
    elapsed,
    ...splitTime(calendar, time),
    // As the light says: what is decided on the rest day after the last day is late, though no working day has passed.
    ...(promised !== undefined && { withinCommitted: decidedOn <= promised }),
    ...((limited.length > 0 || jointly !== undefined) && {
      withinStatutory:
        (jointly === undefined || decidedOn <= jointly) &&
        limited.every((item) => {
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
export const caseSpans = (calendar: Calendar, row: CaseTimeline) => {
  const time = decidedTime(calendar, row);
  return time && splitSpans(time);
};
