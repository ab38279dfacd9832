import type { Instant } from '@onewindow/kernel/instant.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { type SessionEvent, sessionEvents } from '@onewindow/schema/access/events.ts';
import { typesOf } from '@onewindow/schema/event.ts';

/** When everything that a person held was ended last. */
export interface SessionsRow {
  readonly person: string;
  readonly revokedAt: Instant;
  readonly revision: number;
}

/** One row per person of whom something was ended. */
export const personSessions = projection<SessionsRow, SessionEvent>()({
  name: 'personSessions',
  events: typesOf(sessionEvents),
  keys: ({ data }) => [data.person],
  evolve: (_row, { data, revision }) => ({ person: data.person, revokedAt: data.occurredAt, revision }),
  columns: {},
});
