import { immediately } from '@onewindow/kernel/dueRows.ts';
import { causeOf, isReplayed } from '@onewindow/kernel/envelope.ts';
import type { Cause, Policy } from '@onewindow/kernel/policy.ts';
import type { DrawEvent } from '@onewindow/schema/draw/events.ts';
import type { InspectionEvent } from '@onewindow/schema/inspection/events.ts';
import { drawnInspection } from '@onewindow/schema/inspection/streams.ts';

/** A subject that was drawn and is not inspected yet. */
interface DrawnSubject {
  readonly draw: string;
  readonly subject: string;
  readonly causedBy: Cause;
}

/** Each subject that a draw chose is inspected: nobody chooses, and nobody is left out. */
export const inspectionsToOpen: Policy<DrawnSubject, DrawEvent | InspectionEvent> = {
  list: {
    name: 'inspectionsToOpen',
    events: ['DrawMade', 'InspectionOpened'],
    keys: (event) => {
      switch (event.type) {
        case 'DrawMade':
          return isReplayed(event)
            ? []
            : event.data.chosen.map(({ subject }) => drawnInspection(event.data.draw, subject));
        case 'InspectionOpened':
          return [event.data.inspection];
        default:
          return [];
      }
    },
    evolve: (row, event, inspection) => {
      if (event.type !== 'DrawMade') return undefined;
      const { draw, chosen } = event.data;
      const drawn = chosen.find(({ subject }) => drawnInspection(draw, subject) === inspection);
      return drawn ? { draw, subject: drawn.subject, causedBy: causeOf(event) } : row;
    },
    columns: { dueAt: () => immediately },
    indexes: [['dueAt']],
  },
  command: ({ draw, subject, causedBy }, inspection) => ({
    command: { type: 'OpenInspection', data: { inspection, draw, subject } },
    act: `open ${inspection}`,
    causedBy,
  }),
};
