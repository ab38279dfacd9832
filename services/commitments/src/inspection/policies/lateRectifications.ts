import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { causeOf } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import type { InspectionEvent } from '@onewindow/schema/inspection/events.ts';

/** An order to rectify about which the firm has still to say something. */
interface OrderedRectification {
  readonly dueOn: Day;
  /** The firm has reported, and nobody has looked yet: its time stands still as long. */
  readonly isReported: boolean;
  readonly causedBy: Cause;
}

/** Puts on record that an order's last day has passed, as soon as the day after it begins at the centre. */
export const lateRectifications = ({
  beginOf,
}: {
  readonly beginOf: (day: Day) => Instant;
}): Policy<OrderedRectification, InspectionEvent> => ({
  list: {
    name: 'lateRectifications',
    events: [
      'RectificationOrdered',
      'RectificationExtended',
      'RectificationReported',
      'RectificationChecked',
      'RectificationRefused',
      'RectificationLate',
      'InspectionClosed',
    ],
    keys: ({ data }) => [data.inspection],
    evolve: (row, event) => {
      const causedBy = causeOf(event);
      switch (event.type) {
        case 'RectificationOrdered':
          return { dueOn: event.data.dueOn, isReported: false, causedBy };
        case 'RectificationExtended':
          return row && { ...row, dueOn: event.data.dueOn, causedBy };
        case 'RectificationReported':
          return row && { ...row, isReported: true };
        case 'RectificationChecked':
          // Past its day it counts as not done, and no longer as late.
          return event.data.done || event.data.pastDue ? undefined : row && { ...row, isReported: false };
        default:
          return undefined;
      }
    },
    columns: { dueAt: ({ dueOn, isReported }) => (isReported ? null : beginOf(addDays(dueOn, 1))) },
    indexes: [['dueAt']],
  },
  command: ({ dueOn, causedBy }, inspection) => ({
    command: { type: 'RecordRectificationLate', data: { inspection } },
    act: `late ${inspection} after ${dueOn}`,
    causedBy,
  }),
});
