import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type MeetingEvent, meetingEvents } from '@onewindow/schema/offer/events.ts';
import type { MeetingOutcome, OfferSide } from '@onewindow/schema/offer/values.ts';

type Met = Extract<MeetingEvent, { type: 'OffersMet' }>['data'];

/** Two offers that met, and what became of it; money in cents. */
export type MeetingRow = Omit<Met, 'meeting' | 'occurredAt'> & {
  readonly id: string;
  readonly revision: number;
  /** Who has said for which side that it is meant. */
  readonly confirmed: { readonly [Side in OfferSide]?: 'byFirm' | 'byOfficer' };
  readonly outcome?: MeetingOutcome;
  readonly reason?: string;
  readonly ledger?: 'demo' | 'import';
};

/** Whether both firms mean it. */
export const isConfirmed = ({ confirmed }: Pick<MeetingRow, 'confirmed'>): boolean =>
  confirmed.supply !== undefined && confirmed.demand !== undefined;

/** What lists of meetings are put in order by. */
export const meetingOrders = ['metOn', 'cents', 'session'] as const;

/** The dimensions of the totals: a session, and a kind of goods or services. */
export const intendedBy = ['session', 'kind'] as const;

/** One row per meeting, and what is meant to be traded in each session: of those that fell through nothing is. */
export const meetings = projection<MeetingRow, MeetingEvent>()({
  name: 'meetings',
  events: typesOf(meetingEvents),
  keys: ({ data }) => [data.meeting],
  evolve: (row, event, id) => {
    const { type, data, revision } = event;
    switch (type) {
      case 'OffersMet': {
        const { meeting: _, occurredAt: _at, ...said } = data;
        const { ledger } = metadataOf(event);
        return { id, ...said, confirmed: {}, revision, ...(ledger && { ledger }) };
      }
      case 'MeetingConfirmed':
        return row && { ...row, confirmed: { ...row.confirmed, [data.side]: data.said }, revision };
      case 'MeetingEnded':
        return row && { ...row, outcome: data.outcome, reason: data.reason, revision };
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
  columns: {
    session: ({ session }) => session,
    kind: ({ kind }) => kind,
    metOn: ({ metOn }) => metOn,
    cents: ({ cents }) => cents,
    supply: ({ supply }) => supply.offer,
    demand: ({ demand }) => demand.offer,
    supplyCode: ({ supply }) => supply.firm.creditCode,
    demandCode: ({ demand }) => demand.firm.creditCode,
    isOpen: ({ outcome }) => Number(outcome === undefined),
  },
  isRowApart: true,
  isDone: ({ outcome }) => outcome !== undefined,
  indexes: [
    ...meetingOrders.flatMap((column) => [[column], { on: [column], where: 'isOpen = 1' }]),
    ['session', 'metOn'],
    ...['supply', 'demand', 'supplyCode', 'demandCode'].map((column) => [column]),
  ],
  aggregates: [
    {
      name: 'offerSessions',
      dimensions: intendedBy,
      contributions: (row) => {
        const { session, kind, cents, outcome } = row;
        const isMeant = outcome !== 'fellThrough';
        const amounts = {
          meetings: 1,
          intended: isMeant ? cents : 0,
          confirmed: isMeant && isConfirmed(row) ? cents : 0,
          contracted: outcome === 'contracted' ? cents : 0,
        };
        return [{ cell: [session, kind], amounts }];
      },
    },
  ],
});
