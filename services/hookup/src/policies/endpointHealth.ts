import { immediately } from '@onewindow/kernel/dueRows.ts';
import { causeOf } from '@onewindow/kernel/envelope.ts';
import { laterBy } from '@onewindow/kernel/instant.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import type { DeliveryEvent } from '@onewindow/schema/delivery/events.ts';
import type { UtilityEvent } from '@onewindow/schema/utility/events.ts';

import { isAnswer, mostFailures } from '../delivery/circuit.ts';
import type { EndpointHealth } from '../delivery/health.ts';

/** So long nobody answers, in milliseconds, before that is an outage. */
export const patience = 3_600_000;

/**
 * Puts on record that an endpoint is there again, so that what waits because of its failures is due at once on every node; that nobody
 * has answered for an hour; and that an answer has come after that. Another endpoint, and a company that is resumed, begin anew.
 */
export const endpointHealth: Policy<EndpointHealth, DeliveryEvent | UtilityEvent> = {
  list: {
    name: 'endpointHealth',
    events: [
      'DeliveryFailed',
      'DeliveryAcknowledged',
      'EndpointRegistered',
      'UtilitySuspended',
      'UtilityResumed',
      'EndpointRecovered',
      'OutageNoted',
      'OutageEnded',
    ],
    keys: ({ data }) => [data.company],
    evolve: (row, event) => {
      const causedBy = causeOf(event);
      const before: EndpointHealth = row ?? { failures: 0, causedBy };
      switch (event.type) {
        case 'DeliveryFailed': {
          if (isAnswer(event.data.status)) return answered(before, causedBy);
          const { failures, failingSince = event.data.occurredAt } = before;
          return { ...before, failures: failures + 1, failingSince, causedBy };
        }
        case 'DeliveryAcknowledged':
          return answered(before, causedBy);
        case 'EndpointRegistered':
        case 'UtilitySuspended':
        case 'UtilityResumed': {
          const { failingSince: _, isRecovered: __, ...rest } = before;
          return { ...rest, failures: 0, causedBy };
        }
        case 'EndpointRecovered': {
          const { isRecovered: _, ...rest } = answered(before, causedBy);
          return rest;
        }
        case 'OutageNoted':
          return { ...before, outage: event.data.since };
        case 'OutageEnded': {
          const { outage: _, isAnswered: __, ...rest } = before;
          return rest;
        }
        default:
          return before;
      }
    },
    columns: {
      dueAt: ({ isRecovered, outage, isAnswered, failingSince }) => {
        if (isRecovered || (outage !== undefined && isAnswered)) return immediately;
        return failingSince === undefined || outage !== undefined ? null : laterBy(failingSince, patience);
      },
    },
    indexes: [['dueAt']],
  },
  command: ({ isRecovered, outage, failingSince, causedBy }, company) => {
    if (isRecovered) {
      const act = `${company} recovered after ${causedBy.eventId}`;
      return { command: { type: 'NoteRecovery', data: { company } }, act, causedBy };
    }
    if (outage !== undefined) {
      const act = `end the outage of ${company} since ${outage}`;
      return { command: { type: 'NoteOutageEnd', data: { company } }, act, causedBy };
    }
    const act = `note the outage of ${company} since ${failingSince}`;
    return { command: { type: 'NoteOutage', data: { company, since: failingSince } }, act, causedBy };
  },
};

const answered = ({ failingSince: _, isRecovered, ...row }: EndpointHealth, causedBy: Cause): EndpointHealth => ({
  ...row,
  failures: 0,
  ...((isRecovered || row.failures >= mostFailures) && { isRecovered: true }),
  ...(row.outage !== undefined && { isAnswered: true }),
  causedBy: row.failures > 0 ? causedBy : row.causedBy,
});
