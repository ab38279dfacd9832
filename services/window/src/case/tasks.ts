import { announcedEnd } from '@onewindow/kernel/legalClock.ts';
import { reckoned } from '@onewindow/kernel/workingDays.ts';
import { isDecided } from '@onewindow/schema/case/values.ts';
import type { ProjectFacts } from '@onewindow/schema/project/values.ts';

import type { Moment } from '../law.ts';
import { exclusionFrom } from './acceptance.ts';
import { hasCertificate } from './delivery.ts';
import { type Case, canBeReached, hasAgreed, isOpen, isPending, type Procedure } from './state.ts';

export type TaskState = 'notStarted' | 'inProgress' | 'cannotStartYet' | 'actionRequired' | 'completed';
export type TaskKind = 'acceptance' | 'correction' | 'review' | 'procedure' | 'decision' | 'certificate' | 'delivery';

/** Why a task stands where it stands: one of the sentences of `taskReasons`, and what it needs to be exact. */
export interface TaskReason {
  readonly code: string;
  readonly items?: readonly string[];
  readonly lines?: number;
  readonly day?: string;
}

/** Something that is to be done in a case. */
export interface Task {
  /** Its kind, and what it is about: the same for as long as the task is there. */
  readonly id: string;
  readonly kind: TaskKind;
  readonly state: TaskState;
  readonly because?: TaskReason;
  readonly item?: string;
  readonly procedure?: number;
}

/** What the tasks of a case follow from, beside the case. */
export interface TaskContext extends Pick<Moment, 'catalogue' | 'calendar' | 'dayOf' | 'today'> {
  /** Of the case's project, by which its items are told before it is accepted. */
  readonly facts: Pick<ProjectFacts, 'category' | 'traits'> | undefined;
  /** What stood in its way when it was received. */
  readonly hindered: boolean;
  /** Whether a certificate that it rests on has ended. */
  readonly groundless: boolean;
}

/**
 * What is to be done in a case, in the order of its course. It follows from what has happened, by the predicates that the rules
 * themselves go by, and is stored nowhere. Of a case that ended without a decision only what was done remains, and the papers of what
 * was decided before.
 */
export const tasksOf = (state: Case, context: TaskContext): readonly Task[] => {
  if (state.phase === 'voided') return [];
  const tasks = [
    acceptanceTask(state, context),
    ...correctionTasks(state),
    ...itemsOf(state, context).flatMap((item) => itemTasks(item, state, context)),
  ];
  return isPending(state)
    ? tasks
    : tasks.filter(({ state: reached, kind }) => reached === 'completed' || isPaper(kind));
};

const isPaper = (kind: TaskKind): boolean => kind === 'certificate' || kind === 'delivery';

const acceptanceTask = (state: Case, { hindered }: TaskContext): Task => {
  const task = { id: 'acceptance', kind: 'acceptance' } as const;
  const { phase, correction } = state;
  if (phase === 'correctionRequested') {
    const lines = openLines(correction);
    return { ...task, state: 'cannotStartYet', because: { code: 'awaitsCorrection', lines } };
  }
  if (phase === 'received')
    return hindered
      ? { ...task, state: 'actionRequired', because: { code: 'hinderedAtReceipt' } }
      : { ...task, state: 'notStarted' };
  const isDone = state.acceptedOn !== undefined || phase === 'acceptanceRefused';
  return { ...task, state: isDone ? 'completed' : 'cannotStartYet' };
};

const correctionTasks = ({ phase, correction }: Case): readonly Task[] => {
  if (!correction) return [];
  const task = { id: 'correction', kind: 'correction' } as const;
  if (phase !== 'correctionRequested') return correction.suppliedAt ? [{ ...task, state: 'completed' }] : [];
  return [{ ...task, state: 'actionRequired', because: { code: 'applicantSupplies', lines: openLines(correction) } }];
};

const openLines = (correction: Case['correction']): number =>
  (correction?.lines ?? 0) - (correction?.supplied.length ?? 0);

/** What is known of an item, of one that will be part of the case no less than of one that is. */
type TaskItem = Pick<Case['items'][number], 'item' | 'kind' | 'after' | 'consults'>;

/** The items of the case; before it is accepted those that it would have as things are now. */
const itemsOf = (state: Case, { catalogue, facts }: TaskContext): readonly TaskItem[] => {
  if (state.acceptedOn !== undefined || !facts) return state.items;
  const stage = catalogue.stages.find(({ id }) => id === state.stage);
  const applying = stage?.items.filter((item) => exclusionFrom(state, item, facts) === undefined) ?? [];
  return applying.map(({ id, kind, after, consults }) => ({ item: id, kind, after, consults }));
};

const itemTasks = (item: TaskItem, state: Case, context: TaskContext): readonly Task[] => [
  workTask(item, state, context),
  ...procedureTasks(item, state, context),
  ...(isDecided(item) ? paperTasks(item, state, context) : []),
];

/** A department's opinion, or its decision on a permit or a filing. */
const workTask = (item: TaskItem, state: Case, context: TaskContext): Task => {
  const kind = isDecided(item) ? 'decision' : 'review';
  return { id: `${kind}/${item.item}`, kind, item: item.item, ...workState(item, state, context) };
};

const workState = (item: TaskItem, state: Case, context: TaskContext): Pick<Task, 'state' | 'because'> => {
  const { item: id } = item;
  const review = state.reviews.get(id);
  if (review?.decided || (!isDecided(item) && hasAgreed(state, id))) return { state: 'completed' };
  if (state.acceptedOn === undefined) return { state: 'cannotStartYet', because: { code: 'notAccepted' } };
  if (review?.outcome === 'object')
    return isPending(state)
      ? { state: 'actionRequired', because: { code: 'applicantAnswers' } }
      : { state: 'completed' };
  if (!isOpen(state, id)) {
    const because = waitingFor(item, state);
    // Nothing stands before it: it is accepted, and its review has not begun.
    return because.items.length > 0 ? { state: 'cannotStartYet', because } : { state: 'notStarted' };
  }
  if (context.groundless && isDecided(item)) return { state: 'actionRequired', because: { code: 'groundless' } };
  const day = standsStillUntil(id, state, context);
  if (day !== undefined) return { state: 'inProgress', because: { code: 'standsStill', day } };
  const items = (item.consults ?? []).filter((other) => canBeReached(state, other) && !hasAgreed(state, other));
  return { state: 'inProgress', ...(items.length > 0 && { because: { code: 'awaitsOpinions', items } }) };
};

const waitingFor = ({ item, after }: TaskItem, state: Case): TaskReason & Required<Pick<TaskReason, 'items'>> => {
  const refused = after.filter(
    (before) => state.reviews.get(before)?.decided?.outcome === 'notApproved' || !canBeReached(state, before),
  );
  return canBeReached(state, item)
    ? { code: 'comesAfter', items: after.filter((before) => !hasAgreed(state, before)) }
    : { code: 'refusedBefore', items: refused };
};

/** A procedure on several items is listed once, with the first of them. */
const procedureTasks = ({ item }: TaskItem, state: Case, context: TaskContext): readonly Task[] =>
  state.procedures
    .filter(({ items }) => item === (items === 'all' ? state.items[0]?.item : firstOf(items, state)))
    .map((procedure) => {
      const { procedure: number, endedAt } = procedure;
      const task = { id: `procedure/${number}`, kind: 'procedure', item, procedure: number } as const;
      if (endedAt !== undefined) return { ...task, state: 'completed' };
      const day = announcedUntil(procedure, context);
      if (day === undefined) return { ...task, state: 'inProgress' };
      return context.today <= day
        ? { ...task, state: 'inProgress', because: { code: 'announcedUntil', day } }
        : { ...task, state: 'actionRequired', because: { code: 'announcedEnded', day } };
    });

const firstOf = (items: readonly string[], state: Case): string | undefined =>
  state.items.find(({ item }) => items.includes(item))?.item;

const standsStillUntil = (item: string, { procedures }: Case, context: TaskContext): string | undefined =>
  procedures
    .filter(
      ({ suspends, items, endedAt }) => suspends && endedAt === undefined && (items === 'all' || items.includes(item)),
    )
    .map((procedure) => announcedUntil(procedure, context) ?? '')
    .filter((day) => day >= context.today)
    .toSorted()
    .at(-1);

const announcedUntil = (
  { startedAt, days, prolonged }: Procedure,
  { calendar, dayOf }: TaskContext,
): string | undefined =>
  reckoned(() =>
    announcedEnd(calendar, {
      from: dayOf(startedAt),
      days,
      prolonged: prolonged.map(({ at, days: more }) => ({ on: dayOf(at), days: more })),
    }),
  );

/** The certificate of an approval, and the delivery of any decision (art. 44). */
const paperTasks = ({ item }: TaskItem, state: Case, context: TaskContext): readonly Task[] => {
  const decided = state.reviews.get(item)?.decided;
  if (!decided && !isPending(state)) return [];
  const issued = state.certificates.some((one) => one.item === item);
  const certifies = issued || (hasCertificate(item, state, context) && decided?.outcome !== 'notApproved');
  const undecided = { state: 'cannotStartYet', because: { code: 'notDecided' } } as const;
  const certificate = { id: `certificate/${item}`, kind: 'certificate', item } as const;
  const delivery = { id: `delivery/${item}`, kind: 'delivery', item } as const;
  const deliveryState = (): Pick<Task, 'state' | 'because'> => {
    if (!decided) return undecided;
    if (state.delivered.has(item)) return { state: 'completed' };
    return certifies && !issued
      ? { state: 'cannotStartYet', because: { code: 'certificateMissing' } }
      : { state: 'notStarted' };
  };
  return [
    ...(certifies
      ? [{ ...certificate, ...(decided ? ({ state: issued ? 'completed' : 'notStarted' } as const) : undecided) }]
      : []),
    { ...delivery, ...deliveryState() },
  ];
};
