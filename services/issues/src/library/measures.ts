import { someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { type Allowed, type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { PolicyRefusal } from '@onewindow/schema/library/refusals.ts';

import { type Acting, handOf, isSameHand } from '../hands.ts';
import type { PolicyContext, PolicyRule } from './policyRule.ts';
import type { Policy } from './policyState.ts';
import { isEnded } from './publishing.ts';

type Task = Policy['tasks'][number];
type Charge = Pick<Task, 'department' | 'dueOn'>;

/** What nobody can be charged with: a department that is none, a day that is over. */
const faultOfCharge = ({ department, dueOn }: Charge, { departments, today }: PolicyContext, place: string) => {
  if (!departments.has(department)) return refuse<PolicyRefusal>('department-unknown', `${place}department`);
  return dueOn < today ? refuse<PolicyRefusal>('due-before-today', `${place}dueOn`, { today }) : undefined;
};

/** A measure is split into tasks, each with one owner and a day. */
export const addMeasure: PolicyRule<'AddMeasure'> = {
  allowed: (state) => unless(isEnded(state)),
  decide: (data, { measures, tasks }, context) => {
    const faults = data.tasks.flatMap((task, index) => faultOfCharge(task, context, `tasks.${index}.`) ?? []);
    const numbers = { measure: measures + 1, from: tasks.length + 1 };
    return faults[0] ?? [{ type: 'MeasureAdded', data: { ...data, ...numbers, occurredAt: context.now } }];
  },
};

/** The tasks that a command may name, each with why not. */
const tasksOf = (
  { tasks }: Policy,
  barOf: (task: Task) => Refusal<PolicyRefusal> | undefined,
): Allowed<PolicyRefusal> =>
  someOf(
    tasks.map((task, index) => ({ id: String(index + 1), refusal: barOf(task) })),
    'task-unknown',
    'task',
  ) as Allowed<PolicyRefusal>;

/** Why a command may not name a task: it is not there, or what its rule says of it. */
const barredTask = (
  { tasks }: Policy,
  number: number,
  barOf: (task: Task) => Refusal<PolicyRefusal> | undefined,
): Refusal<PolicyRefusal> | undefined => {
  const task = tasks[number - 1];
  return task ? barOf(task) : refuse('task-unknown', 'task');
};

const unconfirmed = ({ state }: Task) =>
  state === 'confirmed' ? refuse<PolicyRefusal>('task-confirmed', 'task') : undefined;

/** Somebody else, or another day: with the reason, which stays in the history. */
export const reassignTask: PolicyRule<'ReassignTask'> = {
  allowed: (state) => tasksOf(state, unconfirmed),
  decide: (data, state, context) =>
    barredTask(state, data.task, unconfirmed) ??
    faultOfCharge(data, context, '') ?? [{ type: 'TaskReassigned', data: { ...data, occurredAt: context.now } }],
};

/** Who answers for it says that it is done; whoever acts in their place does too. */
const barredToComplete =
  ({ actor }: Acting) =>
  ({ owner, state }: Task) => {
    if (state !== 'open') return refuse<PolicyRefusal>('task-not-open', 'task');
    return owner === actor.id || owner === actor.actingFor ? undefined : refuse<PolicyRefusal>('not-the-owner', 'task');
  };

export const completeTask: PolicyRule<'CompleteTask'> = {
  allowed: (state, { acting }) => tasksOf(state, barredToComplete(acting)),
  decide: (data, state, { now, acting }) =>
    barredTask(state, data.task, barredToComplete(acting)) ?? [
      { type: 'TaskCompleted', data: { ...data, by: handOf(acting), occurredAt: now } },
    ],
};

/** Somebody else sees that it is: nobody confirms what they did, or answer for. */
const barredToConfirm =
  (acting: Acting) =>
  ({ state, owner, completedBy }: Task) => {
    if (state !== 'completed' || !completedBy) return refuse<PolicyRefusal>('task-not-completed', 'task');
    const isOwn = isSameHand(completedBy, acting) || owner === acting.actor.id;
    return isOwn ? refuse<PolicyRefusal>('same-person', 'task') : undefined;
  };

export const confirmTask: PolicyRule<'ConfirmTask'> = {
  allowed: (state, { acting }) => tasksOf(state, barredToConfirm(acting)),
  decide: (data, state, { now, acting }) =>
    barredTask(state, data.task, barredToConfirm(acting)) ?? [
      { type: 'TaskConfirmed', data: { ...data, by: handOf(acting), occurredAt: now } },
    ],
};

const completed = ({ state }: Task) =>
  state === 'completed' ? undefined : refuse<PolicyRefusal>('task-not-completed', 'task');

/** What was not done after all is open again. */
export const returnTask: PolicyRule<'ReturnTask'> = {
  allowed: (state) => tasksOf(state, completed),
  decide: (data, state, { now }) =>
    barredTask(state, data.task, completed) ?? [{ type: 'TaskReturned', data: { ...data, occurredAt: now } }],
};
