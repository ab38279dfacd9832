import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { causeOf, isReplayed } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import type { IssueEvent } from '@onewindow/schema/issue/events.ts';
import type { EscalatedTo, EscalationDays } from '@onewindow/schema/issue/values.ts';

import type { IssuesDeps } from '../deps.ts';

/** An issue that has an owner and a due day, and who is still to be told if it is late. */
interface Owned {
  readonly dueOn: Day;
  readonly escalation: EscalationDays;
  readonly toTell: readonly EscalatedTo[];
  /** Its firms have an answer that none of them disputes. */
  readonly isAnswered: boolean;
  readonly isMerged: boolean;
  readonly causedBy: Cause;
}

type Wanted = Extract<
  IssueEvent,
  {
    type:
      | 'IssueAssigned'
      | 'IssueRefusedByOwner'
      | 'IssueRouted'
      | 'IssueEscalated'
      | 'IssueAnswered'
      | 'IssueDisputed'
      | 'IssueMerged'
      | 'IssueUnmerged'
      | 'IssueStruckOff'
      | 'IssueReopened';
  }
>;

/**
 * Puts on record that an issue is late, and who is told: on the first day after its due day and the catalogue's days, the head of its
 * department, then the leader in charge. What was lived through elsewhere is told to nobody here.
 */
export const lateIssues = ({ beginOf }: Pick<IssuesDeps['law'], 'beginOf'>): Policy<Owned, Wanted> => ({
  list: {
    name: 'lateIssues',
    events: [
      'IssueAssigned',
      'IssueRefusedByOwner',
      'IssueRouted',
      'IssueEscalated',
      'IssueAnswered',
      'IssueDisputed',
      'IssueMerged',
      'IssueUnmerged',
      'IssueStruckOff',
      'IssueReopened',
    ],
    keys: ({ type, data }) => [type === 'IssueDisputed' ? (data.leading ?? data.issue) : data.issue],
    evolve: (row, event) => {
      const { type, data } = event;
      switch (type) {
        case 'IssueAssigned': {
          const { dueOn, escalation } = data;
          if (!escalation || isReplayed(event)) return undefined;
          const waiting = { isAnswered: false, isMerged: false, causedBy: causeOf(event) };
          return { dueOn, escalation, toTell: ['head', 'leader'], ...waiting };
        }
        case 'IssueEscalated':
          return row && { ...row, toTell: row.toTell.filter((one) => one !== data.to) };
        case 'IssueAnswered':
          return row && { ...row, isAnswered: true };
        case 'IssueDisputed':
          return row && { ...row, isAnswered: false };
        case 'IssueMerged':
          return row && { ...row, isMerged: true };
        case 'IssueUnmerged':
          return row && { ...row, isMerged: false };
        default:
          return undefined;
      }
    },
    columns: { dueAt: (row) => nextToTell(row, beginOf)?.at ?? null },
    indexes: [['dueAt']],
  },
  command: (row, issue) => {
    const next = nextToTell(row, beginOf);
    if (!next) throw new Error(`nobody is to be told that ${issue} is late`);
    const { causedBy, dueOn } = row;
    return {
      command: { type: 'EscalateIssue', data: { issue, to: next.to } },
      act: `tell the ${next.to} that ${issue} is late since ${dueOn} after ${causedBy.eventId}`,
      causedBy,
    };
  },
});

/** Who is to be told next, and the first instant at which they are. */
const nextToTell = (
  { dueOn, escalation, toTell: [to], isAnswered, isMerged }: Owned,
  beginOf: (day: Day) => Instant,
): { readonly to: EscalatedTo; readonly at: Instant } | undefined =>
  to === undefined || isAnswered || isMerged ? undefined : { to, at: beginOf(addDays(dueOn, escalation[to] + 1)) };
