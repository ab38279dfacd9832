import { immediately } from '@onewindow/kernel/dueRows.ts';
import { causeOf, isReplayed } from '@onewindow/kernel/envelope.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import type { CreditEvent, InspectionEvent } from '@onewindow/schema/inspection/events.ts';

/** A circular from which a mark follows by itself, and which is not entered yet. */
interface CircularToEnter {
  readonly inspection: string;
  readonly conduct: string;
  readonly causedBy: Cause;
}

/** What the catalogue says follows from a circular's ground is entered in the firm's record, whoever may forget it. */
export const creditToEnter: Policy<CircularToEnter, InspectionEvent | CreditEvent> = {
  list: {
    name: 'creditToEnter',
    events: ['CircularPublished', 'CircularWithdrawn', 'CreditEntered'],
    keys: (event) => {
      switch (event.type) {
        case 'CircularPublished':
          return event.data.conduct === undefined || isReplayed(event) ? [] : [event.data.number];
        case 'CircularWithdrawn':
          return [event.data.number];
        case 'CreditEntered':
          return [event.data.circular];
        default:
          return [];
      }
    },
    evolve: (row, event) => {
      switch (event.type) {
        case 'CircularPublished': {
          const { inspection, conduct } = event.data;
          return conduct === undefined ? row : { inspection, conduct, causedBy: causeOf(event) };
        }
        case 'CreditEntered':
          // Another conduct that somebody entered does not stand for it.
          return row && row.conduct !== event.data.conduct ? row : undefined;
        default:
          return undefined;
      }
    },
    columns: { dueAt: () => immediately },
    indexes: [['dueAt']],
  },
  command: ({ inspection, conduct, causedBy }, number) => ({
    command: { type: 'EnterCredit', data: { inspection, conduct } },
    act: `enter ${conduct} after ${number}`,
    causedBy,
  }),
};
