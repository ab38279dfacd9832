import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { causeOf } from '@onewindow/kernel/envelope.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import type { OfferEvent } from '@onewindow/schema/offer/events.ts';

import type { IssuesDeps } from '../deps.ts';

/** An offer that stands. */
interface Standing {
  readonly validUntil: Day;
  readonly causedBy: Cause;
}

/** Puts on record that an offer has lapsed, on the day after its last. One that was taken over from a ledger lapses too. */
export const lapsedOffers = ({ beginOf }: Pick<IssuesDeps['law'], 'beginOf'>): Policy<Standing, OfferEvent> => ({
  list: {
    name: 'standingOffers',
    events: ['OfferPlaced', 'OfferWithdrawn', 'OfferLapsed'],
    keys: ({ data }) => [data.offer],
    evolve: (_row, event) =>
      event.type === 'OfferPlaced' ? { validUntil: event.data.validUntil, causedBy: causeOf(event) } : undefined,
    columns: { dueAt: ({ validUntil }) => beginOf(addDays(validUntil, 1)) },
    indexes: [['dueAt']],
  },
  command: ({ causedBy }, offer) => ({
    command: { type: 'LapseOffer', data: { offer } },
    act: `lapse offer ${offer}`,
    causedBy,
  }),
});
