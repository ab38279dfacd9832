/** The limits, promises and figures of a case as its wall calendar tells them, each counted day by day. */
import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { isDecided } from '@onewindow/schema/case/values.ts';
import type { Limit } from '@onewindow/schema/values.ts';

import { type Item, type Noted, wallCalendar } from './wallCalendar.ts';

/** Everything that is asked of both reckonings. */
export interface Answers {
  /** What runs: the day, what kind of limit, and whose where it is one item's. */
  readonly limits: readonly string[];
  /** From when on the nearest of them is amber. */
  readonly amberOn: Day | undefined;
  readonly statutory: { readonly [item: string]: Day | undefined };
  /** Of items that have been under review, and do not wait for the applicant. */
  readonly promised: { readonly [item: string]: Day | undefined };
  readonly delivery: { readonly [item: string]: Day | undefined };
  readonly deliveredInTime: { readonly [item: string]: boolean | undefined };
  readonly suspendedUntil: Day | undefined;
  readonly time: Time | undefined;
}

interface Time {
  readonly elapsed: number;
  readonly beforeAcceptance: number;
  readonly department: number;
  readonly applicant: number;
  readonly excluded: number;
  readonly withinCommitted: boolean | undefined;
  readonly withinStatutory: boolean | undefined;
}

/** What is to be answered after these facts. */
export const naiveAnswers = (facts: readonly Noted[], works: ReadonlySet<Day>): Answers => {
  const { receivedOn, silence, completeOn, status, answerBy, accepted, jointExtension, decidedOn, ...kept } =
    wallCalendar(facts, works);
  const { items, procedures, correcting, theirs, allStill } = kept;

  /** The first evening on which the days of a limit are used up, unless it is a rest day, or a stop begins with it. */
  const lastDay = (
    start: Day,
    { days, unit }: Pick<Limit, 'days' | 'unit'>,
    isStill: (day: Day) => boolean = () => false,
  ): Day => {
    let run = 0;
    for (let day = start; ; day = addDays(day, 1)) {
      if (day > start && !isStill(day) && (unit === 'calendarDays' || works.has(day))) run += 1;
      const mayEnd = works.has(day) || (day === start && days === 0);
      if (run >= days && mayEnd && !isStill(addDays(day, 1))) return day;
    }
  };
  const workingDays = (days: number) => ({ days, unit: 'workingDays' }) as const;

  /** From the receipt or the acceptance, or for what comes after others from the day on which the last of them was done. */
  const statutoryOf = ({ accepted: item, extension, still }: Item): Day | undefined => {
    const limit = item.statutory;
    if (!limit || !accepted) return undefined;
    // Art. 26: the stage's limit stands in the place of those of art. 42, which are the ones that may be extended.
    if (accepted.joint && limit.extension !== undefined) return undefined;
    let start = limit.from === 'receipt' ? receivedOn : accepted.on;
    const before = item.after.map((id) => items.get(id)!);
    // What comes after a refusal never has its turn.
    if (before.some(({ doneOn, decided }) => doneOn === undefined || decided?.outcome === 'notApproved'))
      return undefined;
    if (before.length > 0) start = before.map(({ doneOn = '' }) => doneOn).reduce((a, b) => (a > b ? a : b));
    const extended = { days: limit.days + extension, unit: limit.unit };
    return lastDay(start, extended, (day) => still.has(day) || (limit.from === 'receipt' && correcting.has(day)));
  };
  const promiseOf = ({ accepted: { committed }, firstOpenedOn, still, answered }: Item): Day | undefined =>
    committed === undefined || firstOpenedOn === undefined
      ? undefined
      : lastDay(firstOpenedOn, workingDays(committed), (day) => still.has(day) || answered.has(day));
  const stagePromise =
    accepted?.committed === undefined
      ? undefined
      : lastDay(accepted.on, workingDays(accepted.committed), (day) => allStill.has(day));
  const joint =
    accepted?.joint &&
    lastDay(accepted.on, { ...accepted.joint, days: accepted.joint.days + jointExtension }, (day) => allStill.has(day));
  const deliveryOf = ({ decided }: Item): Day | undefined => decided?.delivery && lastDay(decided.on, decided.delivery);

  const each = <Answer>(of: (item: Item) => Answer, which: (item: Item) => boolean = () => true) =>
    Object.fromEntries([...items].filter(([, item]) => which(item)).map(([id, item]) => [id, of(item)]));

  const runningLimits = (): string[] => {
    const limits: string[] = [];
    const runs = (kind: string, day: Day | undefined, item = ''): void => {
      if (day !== undefined) limits.push(`${day} ${kind} ${item}`);
    };
    if (status === 'received' && silence) runs('statutory', lastDay(completeOn, silence));
    if (status === 'correcting' && answerBy?.within) runs('correction', lastDay(answerBy.on, answerBy.within));
    if (status === 'underReview') {
      runs('promise', stagePromise);
      runs('statutory', joint);
      for (const [id, item] of items) {
        if (isDecided(item.accepted) ? !item.decided : item.doneOn === undefined)
          runs('statutory', statutoryOf(item), id);
        if (item.isOpen) runs('promise', promiseOf(item), id);
      }
      for (const { hasEnded, until, items: named } of procedures)
        if (!hasEnded) runs('procedure', until, named !== 'all' && named.length === 1 ? named[0] : '');
    }
    for (const [id, item] of items) if (item.decided?.isDelivered === false) runs('statutory', deliveryOf(item), id);
    return limits.toSorted();
  };

  const timeOf = (): Time | undefined => {
    if (!accepted || decidedOn === undefined) return undefined;
    const parts = { beforeAcceptance: 0, department: 0, applicant: 0, excluded: 0 };
    let elapsed = 0;
    for (let day = addDays(receivedOn, 1); day <= decidedOn; day = addDays(day, 1)) {
      if (!works.has(day)) continue;
      if (day > accepted.on && !allStill.has(day)) elapsed += 1;
      if (allStill.has(day)) parts.excluded += 1;
      else if (theirs.has(day)) parts.applicant += 1;
      else if (day <= accepted.on) parts.beforeAcceptance += 1;
      else parts.department += 1;
    }
    const end = decidedOn;
    const limited = [...items.values()].filter((item) => item.accepted.statutory);
    const isInTime = (item: Item): boolean => (item.doneOn ?? end) <= (statutoryOf(item) ?? end);
    return {
      elapsed,
      ...parts,
      withinCommitted: stagePromise === undefined ? undefined : end <= stagePromise,
      withinStatutory:
        limited.length === 0 && joint === undefined
          ? undefined
          : (joint === undefined || end <= joint) && limited.every(isInTime),
    };
  };

  const limits = runningLimits();
  return {
    limits,
    amberOn: limits[0] === undefined ? undefined : amberFrom(limits[0].slice(0, 10), works),
    statutory: each(statutoryOf),
    promised: each(promiseOf, (item) => item.firstOpenedOn !== undefined && !item.isObjected),
    delivery: each(deliveryOf, ({ decided }) => decided !== undefined),
    deliveredInTime: each(
      (item) => {
        const due = deliveryOf(item);
        const { countsFrom } = item.decided ?? {};
        return due === undefined || countsFrom === undefined ? undefined : countsFrom <= due;
      },
      ({ decided }) => decided !== undefined,
    ),
    suspendedUntil: status === 'underReview' ? [...allStill].at(-1) : undefined,
    time: timeOf(),
  };
};

/** The first day on which at most two working days are left. */
const amberFrom = (due: Day, works: ReadonlySet<Day>): Day => {
  let day = due;
  for (let left = 0; ; day = addDays(day, -1)) {
    if (works.has(day)) left += 1;
    if (left > 2) return day;
  }
};
