import { projection } from '@onewindow/kernel/projection.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type IssueEvent, issueEvents } from '@onewindow/schema/issue/events.ts';

import { last } from '../../lastInOrder.ts';
import type { Law } from '../../law.ts';
import { searchable } from '../../searchable.ts';
import { awaitedOn, evolveIssueRow, isOpen, issuesOf } from './evolve.ts';
import type { IssueRow } from './row.ts';

/** The columns that lists of issues are put in order by. */
const orderedBy = ['recordedOn', 'dueOn', 'struckOffOn'] as const;
/** The columns of which each has, with what is open, an index of its own for either order of a work list. */
const worked = ['status', 'department', 'owner', 'level', 'kind', 'city', 'round', 'scope', 'source', 'firm'] as const;

/** One row per issue: where it stands, whose work it is and by when, and what its firms were told and said. */
export const issueRows = (law: Law) =>
  projection<IssueRow, IssueEvent>()({
    name: 'issues',
    events: typesOf(issueEvents),
    keys: issuesOf,
    evolve: evolveIssueRow(law),
    columns: {
      status: ({ status }) => status,
      open: (row) => Number(isOpen(row)),
      round: ({ round }) => round,
      kind: ({ kind }) => kind,
      source: ({ source }) => source,
      firm: ({ firm }) => firm.creditCode,
      city: ({ city }) => city ?? last,
      scope: ({ scope }) => scope ?? last,
      level: ({ level }) => level ?? last,
      department: ({ department }) => department ?? last,
      owner: ({ owner }) => owner ?? last,
      leading: ({ leading }) => leading ?? last,
      recordedOn: ({ recordedOn }) => recordedOn,
      dueOn: ({ dueOn }) => dueOn ?? last,
      awaitedOn: (row) => awaitedOn(row) ?? last,
      struckOffOn: ({ struckOffOn }) => struckOffOn ?? last,
      text: ({ words, firm }) => searchable(`${firm.name} ${words}`),
    },
    isRowApart: true,
    isDone: (row) => !isOpen(row),
    searched: ['key', 'text'],
    indexes: [
      ...orderedBy.map((column) => [column]),
      ['firm', 'recordedOn'],
      ['round', 'recordedOn'],
      ['status', 'recordedOn'],
      ['department', 'recordedOn'],
      ['owner', 'recordedOn'],
      ...[
        ...orderedBy.map((column) => [column]),
        ['awaitedOn'],
        ['status', 'awaitedOn'],
        ...worked.flatMap((column) => [
          [column, 'recordedOn'],
          [column, 'dueOn'],
        ]),
      ].map((on) => ({ on, where: 'open = 1' })),
    ],
    aggregates: [
      {
        name: 'issueTotals',
        dimensions: totalledBy,
        contributions: (row) => [{ cell: [row.round], amounts: totalsOf(row) }],
      },
    ],
  });

/** The dimension of the totals. */
export const totalledBy = ['round'] as const;

/** What was found, what of it is to be settled once it is merged, of what kind and trade, and what is over. */
const totalsOf = (row: IssueRow) => {
  const toSettle = Number(row.status !== 'merged');
  const of = (is: boolean): number => (is ? toSettle : 0);
  return {
    found: 1,
    toSettle,
    common: of(row.scope === 'common'),
    individual: of(row.scope === 'individual'),
    construction: of(row.trade === 'construction'),
    realEstate: of(row.trade === 'realEstate'),
    struckOff: of(row.status === 'struckOff'),
  };
};

/** What is shown of issues from record to strike-off. */
export const issueProjections = (law: Law) => [issueRows(law)];
