import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import { childRows, projection } from '@onewindow/kernel/projection.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type PolicyEvent, policyEvents } from '@onewindow/schema/library/events.ts';

import { last } from '../../lastInOrder.ts';
import { searchable } from '../../searchable.ts';

type Published = Extract<PolicyEvent, { type: 'PolicyPublished' }>['data'];

/** A task of a measure as it stands. */
export interface PolicyTaskRow {
  readonly policy: string;
  readonly measure: number;
  readonly task: number;
  readonly words: string;
  readonly owner: string;
  readonly department: string;
  readonly dueOn: Day;
  readonly state: 'open' | 'completed' | 'confirmed';
  readonly completedOn?: Day;
  readonly result?: string;
  readonly evidence?: string;
  readonly confirmedOn?: Day;
}

/** A policy as it was last described, and what is to be done by it. */
export type PolicyRow = Omit<Published, 'policy' | 'occurredAt'> & {
  readonly id: string;
  readonly revision: number;
  readonly ended?: { readonly how: 'replaced' | 'ended'; readonly on: Day; readonly reason: string };
  readonly replacedBy?: string;
  readonly measures: readonly { readonly measure: number; readonly words: string }[];
  readonly tasks: readonly PolicyTaskRow[];
  /** The issues that it answers. */
  readonly issues: readonly string[];
  /** Set where it was not published here. */
  readonly ledger?: 'demo' | 'import';
};

/** By what a task is found: a number within its policy. */
export const taskId = (policy: string, task: number): string => `${policy}/${task}`;

/** One row per policy, and one for each task of its measures; to whom it was delivered lies apart (`policyDeliveries`). */
export const policies = (dayOf: (instant: Instant) => Day) =>
  projection<PolicyRow, PolicyEvent>()({
    name: 'policies',
    events: typesOf(policyEvents),
    keys: ({ data }) => [data.policy],
    evolve: (row, event, id) => {
      const { type, data, revision } = event;
      if (type === 'PolicyPublished') {
        const { policy: _, occurredAt: _at, ...said } = data;
        const { ledger } = metadataOf(event);
        return { id, ...said, measures: [], tasks: [], issues: [], revision, ...(ledger && { ledger }) };
      }
      const next = row && fold(row, event, dayOf(data.occurredAt));
      return next && { ...next, revision };
    },
    columns: {
      number: ({ number }) => number,
      title: ({ title }) => title,
      issuer: ({ issuer }) => issuer,
      issuedOn: ({ issuedOn }) => issuedOn,
      validFrom: ({ validFrom }) => validFrom,
      validUntil: ({ validUntil }) => validUntil ?? last,
      open: ({ ended }) => Number(!ended),
      /** One text to search in. */
      words: ({ title, number, issuer, subjects, text }) =>
        searchable([title, number, issuer, ...subjects, text].join('\n')),
    },
    isRowApart: true,
    isDone: ({ ended }) => ended !== undefined,
    searched: ['words'],
    indexes: policyOrders.flatMap((column) => [[column], { on: [column], where: 'open = 1' }]),
    children: [policyTasks, policyIssues],
  });

/** What lists of policies are put in order by; each has an index, and another for what was not ended. */
export const policyOrders = ['issuedOn', 'number', 'title', 'issuer', 'validFrom', 'validUntil'] as const;

/** Which policies answer an issue. */
export const policyIssues = childRows<PolicyRow, { readonly policy: string; readonly issue: string }>()({
  name: 'policyIssues',
  rows: ({ id, issues }) => issues.map((issue) => ({ key: `${id}/${issue}`, row: { policy: id, issue } })),
  columns: { issue: ({ issue }) => issue, policy: ({ policy }) => policy },
  indexes: [['issue', 'key']],
});

/** What is to be done by the measures of policies. */
export const policyTasks = childRows<PolicyRow, PolicyTaskRow>()({
  name: 'policyTasks',
  rows: ({ tasks }) => tasks.map((row) => ({ key: taskId(row.policy, row.task), row })),
  columns: {
    policy: ({ policy }) => policy,
    owner: ({ owner }) => owner,
    department: ({ department }) => department,
    dueOn: ({ dueOn }) => dueOn,
    state: ({ state }) => state,
    pending: ({ state }) => Number(state !== 'confirmed'),
  },
  indexes: [
    ...['dueOn', 'owner', 'department'].map((column) => ({
      on: [...new Set([column, 'dueOn']), 'key'],
      where: 'pending = 1',
    })),
    ['dueOn', 'key'],
    ['owner', 'dueOn', 'key'],
    ['department', 'dueOn', 'key'],
  ],
});

const fold = (row: PolicyRow, { type, data }: PolicyEvent, day: Day): PolicyRow => {
  const withTask = (change: (task: PolicyTaskRow) => PolicyTaskRow): PolicyRow => {
    const { task: number } = data as { readonly task: number };
    return { ...row, tasks: row.tasks.map((task) => (task.task === number ? change(task) : task)) };
  };
  switch (type) {
    case 'PolicyPublished':
    case 'PolicyDelivered':
    case 'PolicyRead':
      return row;
    case 'PolicyAmended':
      return { ...row, ...data.changes };
    case 'PolicyReplaced':
      return { ...row, ended: { how: 'replaced', on: day, reason: data.reason }, replacedBy: data.by };
    case 'PolicyEnded':
      return { ...row, ended: { how: 'ended', on: day, reason: data.reason } };
    case 'MeasureAdded': {
      const { policy, measure, from, words } = data;
      const tasks = data.tasks.map((task, index): PolicyTaskRow => ({
        policy,
        measure,
        task: from + index,
        ...task,
        state: 'open',
      }));
      return { ...row, measures: [...row.measures, { measure, words }], tasks: [...row.tasks, ...tasks] };
    }
    case 'IssueLinked':
      return { ...row, issues: [...row.issues, data.issueId] };
    case 'IssueUnlinked':
      return { ...row, issues: row.issues.filter((issue) => issue !== data.issueId) };
    case 'TaskReassigned': {
      const { owner, department, dueOn } = data;
      return withTask((task) => ({ ...task, owner, department, dueOn }));
    }
    case 'TaskCompleted': {
      const { result, evidence } = data;
      return withTask((task) => ({ ...task, state: 'completed', completedOn: day, result, evidence }));
    }
    case 'TaskConfirmed':
      return withTask((task) => ({ ...task, state: 'confirmed', confirmedOn: day }));
    case 'TaskReturned':
      return withTask(({ completedOn: _, result: _result, evidence: _evidence, ...task }) => ({
        ...task,
        state: 'open',
      }));
    default:
      throw new UnknownEvent(type satisfies never);
  }
};
