import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type RoundEvent, roundEvents } from '@onewindow/schema/round/events.ts';
import type { RoundPlan } from '@onewindow/schema/round/values.ts';

import { last } from '../../lastInOrder.ts';
import type { Law } from '../../law.ts';

type Data<Type extends RoundEvent['type']> = Extract<RoundEvent, { type: Type }>['data'];

/** Where a team went, and whom it met. */
export type VisitRow = Pick<
  Data<'VisitRecorded'>,
  'round' | 'visit' | 'team' | 'place' | 'city' | 'visitedOn' | 'met' | 'words'
>;

/** A round of visits: its plan as it stands, and where its teams have been. */
export interface RoundRow extends RoundPlan {
  readonly id: string;
  readonly visits: readonly VisitRow[];
  readonly amendments: number;
  readonly closedOn?: Day;
  /** Why something of the plan was not visited. */
  readonly missed?: string;
  readonly revision: number;
  readonly ledger?: 'demo' | 'import';
}

/** One row per round. */
export const roundRows = ({ dayOf }: Pick<Law, 'dayOf'>) =>
  projection<RoundRow, RoundEvent>()({
    name: 'rounds',
    events: typesOf(roundEvents),
    keys: ({ data }) => [data.round],
    evolve: (row, event, id) => {
      const { type, data, revision } = event;
      switch (type) {
        case 'RoundPlanned': {
          const { round: _, occurredAt: _at, ...plan } = data;
          const { ledger } = metadataOf(event);
          return { id, ...plan, visits: [], amendments: 0, revision, ...(ledger && { ledger }) };
        }
        case 'RoundPlanAmended':
          return row && { ...row, ...data.changes, amendments: row.amendments + 1, revision };
        case 'VisitRecorded': {
          const { occurredAt: _at, ...visit } = data;
          return row && { ...row, visits: [...row.visits, visit], revision };
        }
        case 'RoundClosed': {
          const { missed, occurredAt } = data;
          return row && { ...row, closedOn: dayOf(occurredAt), ...(missed !== undefined && { missed }), revision };
        }
        default:
          throw new UnknownEvent(type satisfies never);
      }
    },
    columns: {
      year: ({ id }) => Number(id.slice(0, 4)),
      from: ({ from }) => from,
      name: ({ name }) => name,
      open: ({ closedOn }) => Number(closedOn === undefined),
      closedOn: ({ closedOn }) => closedOn ?? last,
    },
    indexes: [
      ['from', 'key'],
      ['name', 'key'],
    ],
  });

/** What is shown of rounds of visits and their plans. */
export const roundProjections = (law: Law) => [roundRows(law)];
