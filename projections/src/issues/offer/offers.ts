import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type OfferEvent, offerEvents } from '@onewindow/schema/offer/events.ts';

import { searchable } from '../../searchable.ts';

type Placed = Extract<OfferEvent, { type: 'OfferPlaced' }>['data'];

/** An offer as it stands. */
export type OfferRow = Omit<Placed, 'offer' | 'occurredAt'> & {
  readonly id: string;
  readonly revision: number;
  readonly placedOn: Day;
  readonly state: 'open' | 'withdrawn' | 'lapsed';
  readonly endedOn?: Day;
  readonly reason?: string;
  readonly ledger?: 'demo' | 'import';
};

/** What lists of offers are put in order by; each has an index, and another for what is open. */
export const offerOrders = ['placedOn', 'validUntil', 'goods', 'firmName', 'kind'] as const;

/** One row per offer. */
export const offers = (dayOf: (instant: Instant) => Day) =>
  projection<OfferRow, OfferEvent>()({
    name: 'offers',
    events: typesOf(offerEvents),
    keys: ({ data }) => [data.offer],
    evolve: (row, event, id) => {
      const { type, data, revision } = event;
      switch (type) {
        case 'OfferPlaced': {
          const { offer: _, occurredAt, ...said } = data;
          const { ledger } = metadataOf(event);
          return { id, ...said, placedOn: dayOf(occurredAt), state: 'open', revision, ...(ledger && { ledger }) };
        }
        case 'OfferWithdrawn': {
          const { reason, occurredAt } = data;
          return row && { ...row, state: 'withdrawn', endedOn: dayOf(occurredAt), reason, revision };
        }
        case 'OfferLapsed':
          return row && { ...row, state: 'lapsed', endedOn: dayOf(data.occurredAt), revision };
        default:
          throw new UnknownEvent(type satisfies never);
      }
    },
    columns: {
      side: ({ side }) => side,
      kind: ({ kind }) => kind,
      goods: ({ goods }) => goods,
      firmName: ({ firm }) => firm.name,
      creditCode: ({ firm }) => firm.creditCode,
      placedOn: ({ placedOn }) => placedOn,
      validUntil: ({ validUntil }) => validUntil,
      isOpen: ({ state }) => Number(state === 'open'),
      words: ({ goods, quantity, region, firm }) =>
        searchable([goods, quantity, region, firm.name, firm.creditCode].join('\n')),
    },
    isRowApart: true,
    isDone: ({ state }) => state !== 'open',
    searched: ['words'],
    indexes: [...offerOrders.flatMap((column) => [[column], { on: [column], where: 'isOpen = 1' }]), ['creditCode']],
  });
