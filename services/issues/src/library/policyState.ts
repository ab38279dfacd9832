import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { Hand } from '@onewindow/schema/firm.ts';
import type { PolicyEvent } from '@onewindow/schema/library/events.ts';
import type { PolicyChanges } from '@onewindow/schema/library/values.ts';

/** A task of a measure, as far as rules ask. */
interface Task {
  readonly owner: string;
  readonly department: string;
  readonly dueOn: Day;
  readonly state: 'open' | 'completed' | 'confirmed';
  readonly completedBy?: Hand;
}

/** Who handed a policy to a firm, and whether the firm has read it. */
interface Delivery {
  readonly by: Hand;
  readonly isRead: boolean;
}

/** What is known of one policy. */
export interface Policy {
  /** All that a mending may change. */
  readonly mendable: Required<Omit<PolicyChanges, 'validUntil' | 'file'>> & Pick<PolicyChanges, 'validUntil' | 'file'>;
  readonly isEnded: boolean;
  readonly measures: number;
  readonly tasks: readonly Task[];
  /** The issues that it answers. */
  readonly issues: readonly string[];
  /**
   * By the credit codes of the firms. The fold that holds the state fills it in place: to copy it for each of some thousands of firms
   * would cost their square.
   */
  readonly firms: Map<string, Delivery>;
}

/** The policy after one more of its events. */
export const evolvePolicy = (state: Policy | undefined, { type, data }: PolicyEvent): Policy | undefined => {
  if (type === 'PolicyPublished') {
    const { policy: _, occurredAt: _at, number: _number, issuer: _issuer, ...mendable } = data;
    return { mendable, isEnded: false, measures: 0, tasks: [], issues: [], firms: new Map() };
  }
  if (!state) return undefined;
  const withTask = (change: (task: Task) => Task): Policy => {
    const { task: number } = data as { readonly task: number };
    return { ...state, tasks: state.tasks.map((task, index) => (index === number - 1 ? change(task) : task)) };
  };
  switch (type) {
    case 'PolicyAmended':
      return { ...state, mendable: { ...state.mendable, ...data.changes } };
    case 'PolicyReplaced':
    case 'PolicyEnded':
      return { ...state, isEnded: true };
    case 'MeasureAdded': {
      const tasks = data.tasks.map(({ words: _, ...charge }): Task => ({ ...charge, state: 'open' }));
      return { ...state, measures: data.measure, tasks: [...state.tasks, ...tasks] };
    }
    case 'TaskReassigned': {
      const { owner, department, dueOn } = data;
      return withTask((task) => ({ ...task, owner, department, dueOn }));
    }
    case 'TaskCompleted':
      return withTask((task) => ({ ...task, state: 'completed', completedBy: data.by }));
    case 'TaskConfirmed':
      return withTask((task) => ({ ...task, state: 'confirmed' }));
    case 'TaskReturned':
      return withTask(({ completedBy: _, ...task }) => ({ ...task, state: 'open' }));
    case 'IssueLinked':
      return { ...state, issues: [...state.issues, data.issueId] };
    case 'IssueUnlinked':
      return { ...state, issues: state.issues.filter((issue) => issue !== data.issueId) };
    case 'PolicyDelivered':
      for (const { creditCode } of data.firms) state.firms.set(creditCode, { by: data.by, isRead: false });
      return state;
    case 'PolicyRead': {
      const delivery = state.firms.get(data.firm);
      if (delivery) state.firms.set(data.firm, { ...delivery, isRead: true });
      return state;
    }
    default:
      throw new UnknownEvent(type satisfies never);
  }
};
