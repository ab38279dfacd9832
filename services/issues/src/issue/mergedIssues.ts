import { immediately } from '@onewindow/kernel/dueRows.ts';
import { causeOf, isReplayed } from '@onewindow/kernel/envelope.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import type { IssueEvent } from '@onewindow/schema/issue/events.ts';
import type { IssueFirm } from '@onewindow/schema/issue/values.ts';

/** What leading issues have still to be told of one that was merged, in turn. */
interface Untold {
  readonly untold: readonly {
    readonly leading: string;
    /** Whose it is; absent where it is not settled with that one any more. */
    readonly firm?: IssueFirm;
    readonly causedBy: Cause;
  }[];
}

type Wanted = Extract<
  IssueEvent,
  { type: 'IssueMerged' | 'IssueUnmerged' | 'MergedIssueListed' | 'MergedIssueDelisted' }
>;

/** Tells a leading issue what is settled with it, and what is not any more: one command writes one stream (decision 8). */
export const mergedIssues: Policy<Untold, Wanted> = {
  list: {
    name: 'mergedIssues',
    events: ['IssueMerged', 'IssueUnmerged', 'MergedIssueListed', 'MergedIssueDelisted'],
    keys: (event) => {
      if (isReplayed(event)) return [];
      const { type, data } = event;
      return [type === 'IssueMerged' || type === 'IssueUnmerged' ? data.issue : data.merged];
    },
    evolve: (row, event) => {
      const { untold } = row ?? { untold: [] };
      const { type, data } = event;
      const causedBy = causeOf(event);
      switch (type) {
        case 'IssueMerged':
          return { untold: [...untold, { leading: data.into, firm: data.firm, causedBy }] };
        case 'IssueUnmerged':
          return { untold: [...untold, { leading: data.from, causedBy }] };
        default: {
          const isEntry = type === 'MergedIssueListed';
          const told = untold.findIndex((one) => one.leading === data.issue && isEntry === (one.firm !== undefined));
          const left = told === -1 ? untold : untold.toSpliced(told, 1);
          return left.length === 0 ? undefined : { untold: left };
        }
      }
    },
    columns: { dueAt: ({ untold }) => (untold.length > 0 ? immediately : null) },
    indexes: [['dueAt']],
  },
  command: ({ untold: [next] }, merged) => {
    if (!next) throw new Error(`nobody is to be told of ${merged}`);
    const { leading: issue, firm, causedBy } = next;
    return {
      command: firm
        ? { type: 'ListMergedIssue', data: { issue, merged, firm } }
        : { type: 'DelistMergedIssue', data: { issue, merged } },
      act: `tell ${issue} of ${merged} after ${causedBy.eventId}`,
      causedBy,
    };
  },
};
