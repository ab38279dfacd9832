import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { isReplayed } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import type { IssueEvent } from '@onewindow/schema/issue/events.ts';

import type { Law } from '../../law.ts';

/** Where an issue lies: with a department on a level; with nobody, where it has not been routed. */
export interface IssuePlace {
  readonly level: string;
  readonly department: string;
}

/** What an issue adds to the figures of a month, at a place. `open` and `late` are what comes and goes: their sums say how many there are. */
interface Move extends IssuePlace {
  readonly month: string;
  readonly amounts: Amounts;
}

type Amounts = { readonly [Name in (typeof amountNames)[number]]?: number } & { readonly [amount: string]: number };

/** What is counted. */
export const amountNames = [
  'recorded',
  'takenOver',
  'merged',
  'came',
  'went',
  'reopened',
  'struckOff',
  'open',
  'late',
] as const;

/** How one issue has moved through the departments, month by month. What a month was told is never changed by what comes later. */
export interface IssueMovesRow extends IssuePlace {
  readonly isOpen: boolean;
  readonly isMerged: boolean;
  readonly dueOn?: Day;
  /** From which day on it is late unless it is answered; absent where nobody owes an answer. */
  readonly lateFrom?: Day;
  readonly moves: readonly Move[];
}

/** The dimensions of what is counted. */
export const movedBy = ['month', 'level', 'department'] as const;
/** What nobody has answered yet is late from a day on, without anything happening. */
export const unansweredBy = ['lateFrom', 'level', 'department'] as const;

/** One row per issue, counted by month, level and department. */
export const issueMoves = ({ dayOf }: Pick<Law, 'dayOf'>) =>
  projection<IssueMovesRow, IssueEvent>()({
    name: 'issueMoves',
    events: [
      'IssueRecorded',
      'IssueMerged',
      'IssueUnmerged',
      'IssueRouted',
      'IssueAssigned',
      'IssueRefusedByOwner',
      'IssueAnswered',
      'IssueDisputed',
      'IssueStruckOff',
      'IssueReopened',
    ],
    // Whose firm disputes an answer, its leading issue is worked on again.
    keys: ({ type, data }) => [(type === 'IssueDisputed' && data.leading) || data.issue],
    evolve: (row, event) => {
      const on = dayOf(event.data.occurredAt);
      if (event.type === 'IssueRecorded') return recorded(event, on);
      return row && moved(row, event, on);
    },
    aggregates: [
      {
        name: 'bulletinCells',
        dimensions: movedBy,
        contributions: ({ moves }) =>
          moves.map(({ month, level, department, amounts }) => ({ cell: [month, level, department], amounts })),
      },
      {
        name: 'unansweredCells',
        dimensions: unansweredBy,
        contributions: ({ lateFrom, level, department }) =>
          lateFrom === undefined ? [] : [{ cell: [lateFrom, level, department], amounts: { late: 1 } }],
      },
    ],
  });

const nowhere: IssuePlace = { level: '', department: '' };

const recorded = (event: StoredEvent<IssueEvent>, on: Day): IssueMovesRow =>
  counted({ ...nowhere, isOpen: true, isMerged: false, moves: [] }, on, {
    recorded: 1,
    open: 1,
    ...(isReplayed(event) && { takenOver: 1 }),
  });

const moved = (row: IssueMovesRow, event: StoredEvent<IssueEvent>, on: Day): IssueMovesRow => {
  switch (event.type) {
    case 'IssueMerged':
      return { ...counted(answered(row, on), on, { merged: 1, went: 1, open: -1 }), isMerged: true };
    case 'IssueUnmerged':
      return owed({ ...counted(row, on, { came: 1, open: 1 }), isMerged: false }, on);
    case 'IssueRouted': {
      const { level, department } = event.data;
      return brought(released(row, on), { level, department }, on);
    }
    case 'IssueRefusedByOwner':
      return brought(released(row, on), nowhere, on);
    case 'IssueAssigned':
      return owed({ ...answered(row, on), dueOn: event.data.dueOn }, on);
    case 'IssueAnswered':
      return answered(row, on);
    case 'IssueDisputed':
      return owed(row, on);
    case 'IssueStruckOff':
      return { ...counted(answered(row, on), on, { struckOff: 1, open: -1 }), isOpen: false };
    case 'IssueReopened':
      return { ...counted(released(row, on), on, { reopened: 1, open: 1 }), isOpen: true };
    default:
      return row;
  }
};

/** Nobody owes an answer any more. What was late until now was late in the months between. */
const answered = (row: IssueMovesRow, on: Day): IssueMovesRow => {
  const { lateFrom, ...rest } = row;
  if (lateFrom === undefined || lateFrom > on || monthOf(lateFrom) === monthOf(on)) return rest;
  return counted(counted(rest, lateFrom, { late: 1 }), on, { late: -1 });
};

/** The owner owes an answer by the day that was set; where that is over, from now on. */
const owed = (row: IssueMovesRow, on: Day): IssueMovesRow => {
  if (row.dueOn === undefined || row.lateFrom !== undefined || row.isMerged || !row.isOpen) return row;
  const after = addDays(row.dueOn, 1);
  return { ...row, lateFrom: after > on ? after : on };
};

/** Whoever owned it does not any more. */
const released = (row: IssueMovesRow, on: Day): IssueMovesRow => {
  const { dueOn: _, ...rest } = answered(row, on);
  return rest;
};

/** To another place; what stays where it is does not move. */
const brought = (row: IssueMovesRow, to: IssuePlace, on: Day): IssueMovesRow => {
  if (row.level === to.level && row.department === to.department) return row;
  return counted({ ...counted(row, on, { went: 1, open: -1 }), ...to }, on, { came: 1, open: 1 });
};

const counted = (row: IssueMovesRow, on: Day, amounts: Amounts): IssueMovesRow => ({
  ...row,
  moves: [...row.moves, { month: monthOf(on), level: row.level, department: row.department, amounts }],
});

/** `YYYY-MM`, the month of a day. */
const monthOf = (day: Day): string => day.slice(0, 7);
