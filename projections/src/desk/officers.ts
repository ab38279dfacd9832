import { projection } from '@onewindow/kernel/projection.ts';
import { named } from '@onewindow/kernel/rowCondition.ts';
import { type OfficerEvent, officerEvents } from '@onewindow/schema/desk/events.ts';
import { typesOf } from '@onewindow/schema/event.ts';

/** Somebody who works here, as they last reported for duty; the name is sealed. */
export type OfficerRow = Omit<OfficerEvent['data'], 'occurredAt'>;

/** One row per officer. */
export const officers = projection<OfficerRow, OfficerEvent>()({
  name: 'officers',
  events: typesOf(officerEvents),
  keys: ({ data }) => [data.officer],
  evolve: (_row, { data: { occurredAt: _, ...officer } }) => officer,
  columns: {
    department: ({ department }) => department ?? null,
    roles: ({ roles }) => named(roles),
  },
  indexes: [['department', 'key']],
});
