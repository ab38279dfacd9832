import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { IssueEvent } from '@onewindow/schema/issue/events.ts';

import type { Law } from '../../law.ts';
import type { FirmStanding, IssueRow, IssueStatus } from './row.ts';

type Data<Type extends IssueEvent['type']> = Extract<IssueEvent, { type: Type }>['data'];

/** The issues that a fact is about: its own, and those that are settled with it or with which it is settled. */
export const issuesOf = ({ type, data }: IssueEvent): readonly string[] => {
  switch (type) {
    case 'IssueMerged':
      return [data.issue, data.into];
    case 'IssueUnmerged':
      return [data.issue, data.from];
    case 'IssueAnswered':
      return [...new Set([data.issue, ...data.concerns])];
    case 'IssueConfirmed':
    case 'IssueDisputed':
      return data.leading === undefined ? [data.issue] : [data.issue, data.leading];
    case 'IssueStruckOff':
    case 'IssueReopened':
      return [data.issue, ...data.with];
    default:
      return [data.issue];
  }
};

/** The row of an issue after one more fact that is about it. */
export const evolveIssueRow =
  ({ dayOf }: Pick<Law, 'dayOf'>) =>
  (row: IssueRow | undefined, event: StoredEvent<IssueEvent>, id: string): IssueRow | undefined => {
    const day = dayOf(event.data.occurredAt);
    if (event.type === 'IssueRecorded') return recorded(event.data, day, metadataOf(event).ledger);
    if (!row) return undefined;
    const isOwn = event.data.issue === id;
    const next = isOwn ? ofItself(row, event, day) : ofAnother(row, event, day);
    if (next === row && !isOwn) return row;
    return { ...next, status: statusOf(next), ...(isOwn && { revision: event.revision }) };
  };

const recorded = (
  { issue: id, occurredAt: _, ...said }: Data<'IssueRecorded'>,
  recordedOn: Day,
  ledger: IssueRow['ledger'],
): IssueRow => ({
  id,
  ...said,
  recordedOn,
  status: 'recorded',
  worked: 'recorded',
  refusals: [],
  urgings: 0,
  merged: [],
  answers: [],
  replies: [],
  standings: {},
  reopened: 0,
  revision: 0,
  ...(ledger && { ledger }),
});

/** What a fact of its own stream makes of an issue. */
const ofItself = (row: IssueRow, event: Exclude<IssueEvent, { type: 'IssueRecorded' }>, day: Day): IssueRow => {
  const { type, data } = event;
  switch (type) {
    case 'IssueMerged':
      return { ...row, leading: data.into, standings: {} };
    case 'IssueUnmerged': {
      const { leading: _, ...alone } = row;
      return { ...alone, standings: {} };
    }
    // The row knows what is merged under it from the merging itself.
    case 'MergedIssueListed':
    case 'MergedIssueDelisted':
      return row;
    case 'IssueMarked':
      return { ...row, scope: data.scope };
    case 'IssueRouted':
      return { ...unassigned(row), worked: 'routed', level: data.level, department: data.department };
    case 'IssueAssigned':
      return {
        ...unassigned(row),
        worked: 'assigned',
        owner: data.owner,
        dueOn: data.dueOn,
        actedOn: row.actedOn ?? day,
      };
    case 'IssueRefusedByOwner': {
      const { owner, department, reason } = data;
      const { level: _, department: _department, ...returned } = unassigned(row);
      return {
        ...returned,
        worked: 'returned',
        refusals: [...row.refusals, { owner, department, reason, refusedOn: day }],
      };
    }
    case 'IssueUrged':
      return { ...row, urgings: row.urgings + 1 };
    case 'IssueEscalated':
      return { ...row, escalatedTo: data.to };
    case 'IssueAnswered':
      return answered(row, data, day);
    case 'IssueConfirmed':
      return replied(row, { ...data, says: 'confirmed' }, day);
    case 'IssueDisputed':
      return replied(row, { ...data, says: 'disputed' }, day);
    case 'IssueStruckOff':
      return { ...row, struckOffOn: day, ...(data.silent.length > 0 && { silent: data.silent }) };
    case 'IssueReopened': {
      const { worked } = row;
      return {
        ...unassigned(reopened(row)),
        worked: worked === 'assigned' ? 'routed' : worked,
        reopened: row.reopened + 1,
      };
    }
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

/** What a fact of another's stream makes of an issue: of its leading one, or of one that is merged under it. */
const ofAnother = (row: IssueRow, { type, data }: IssueEvent, day: Day): IssueRow => {
  switch (type) {
    case 'IssueMerged':
      return {
        ...row,
        merged: [...row.merged, { issue: data.issue, firm: data.firm }],
        standings: { ...row.standings, [data.issue]: 'unanswered' },
      };
    case 'IssueUnmerged': {
      const { [data.issue]: _, ...standings } = row.standings;
      return { ...row, merged: row.merged.filter(({ issue }) => issue !== data.issue), standings };
    }
    case 'IssueAnswered':
      return row.leading === data.issue ? answered(row, data, day) : row;
    case 'IssueConfirmed':
      return replied(row, { ...data, says: 'confirmed' }, day);
    case 'IssueDisputed':
      return replied(row, { ...data, says: 'disputed' }, day);
    case 'IssueStruckOff':
      return { ...row, struckOffOn: day, ...(data.silent.includes(row.id) && { silent: [row.id] }) };
    case 'IssueReopened':
      return reopened(row);
    default:
      return row;
  }
};

/** A merged issue's firm sees what it was told itself; with the leading one stands what everybody was told. */
const answered = (row: IssueRow, data: Data<'IssueAnswered'>, answeredOn: Day): IssueRow => {
  const { answer, issue, by, toldOn, means, words, told, concerns } = data;
  const isOwn = issue === row.id;
  const shown = isOwn ? told : told.filter(({ firm }) => firm === row.firm.creditCode);
  const standings = concerns.filter((one) => isOwn || one === row.id).map((one) => [one, 'answered'] as const);
  return {
    ...row,
    answers: [...row.answers, { answer, issue, by, toldOn, means, words, told: shown, answeredOn }],
    standings: { ...row.standings, ...Object.fromEntries(standings) },
    ...(concerns.includes(row.id) && { answeredOn: row.answeredOn ?? answeredOn }),
  };
};

type Reply = (Data<'IssueConfirmed'> | Data<'IssueDisputed'>) & { readonly says: 'confirmed' | 'disputed' };

const replied = (row: IssueRow, reply: Reply, saidOn: Day): IssueRow => {
  const { issue, answer, by, evidence, says } = reply;
  const reason = 'reason' in reply ? reply.reason : undefined;
  return {
    ...row,
    replies: [
      ...row.replies,
      {
        issue,
        answer,
        by,
        says,
        saidOn,
        ...(evidence !== undefined && { evidence }),
        ...(reason !== undefined && { reason }),
      },
    ],
    standings: { ...row.standings, [issue]: says },
  };
};

const unassigned = ({ owner: _, dueOn: _dueOn, escalatedTo: _to, ...row }: IssueRow): IssueRow => row;

/** It is answered anew. */
const reopened = ({ struckOffOn: _, silent: _silent, ...row }: IssueRow): IssueRow => ({
  ...row,
  standings: Object.fromEntries(row.merged.map(({ issue }) => [issue, 'unanswered' as const])),
});

const statusOf = ({ id, leading, struckOffOn, worked, standings, merged }: IssueRow): IssueStatus => {
  if (leading !== undefined) return 'merged';
  if (struckOffOn !== undefined) return 'struckOff';
  const all = new Set<FirmStanding>(
    [id, ...merged.map(({ issue }) => issue)].map((one) => standings[one] ?? 'unanswered'),
  );
  if (all.has('disputed')) return 'disputed';
  if (all.has('unanswered')) return worked;
  return all.has('answered') ? 'answered' : 'confirmed';
};

/** Whether something is still to be done: what is merged is done with its leading issue. */
export const isOpen = ({ status }: IssueRow): boolean => status !== 'merged' && status !== 'struckOff';

/** The due day while it is its owner's turn: past it, the issue is late. */
export const awaitedOn = ({ status, dueOn }: IssueRow): Day | undefined =>
  status === 'assigned' || status === 'disputed' ? dueOn : undefined;
