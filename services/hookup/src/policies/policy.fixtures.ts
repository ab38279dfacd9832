import type { Fact, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Policy } from '@onewindow/kernel/policy.ts';

import { stored } from '../stored.fixtures.ts';

/** One fact of a log; with a ledger it was taken over, not lived through here. */
export type Happened<Event extends Fact> = Event | { readonly ledger: 'demo' | 'import'; readonly fact: Event };

/** A policy's list after a log, and the command that each row which is due now asks for, by its key. */
export const dueAfter = <Row extends object, Event extends Fact>(
  { list, command }: Policy<Row, Event>,
  log: readonly Happened<Event>[],
) => {
  const rows = new Map<string, Row>();
  for (const [index, one] of log.entries()) {
    const event: StoredEvent<Event> =
      'ledger' in one ? stored(one.fact, index + 1, one.ledger) : stored(one as Event, index + 1);
    for (const key of list.keys(event)) {
      const row = list.evolve(rows.get(key), event, key, index + 1);
      if (row) rows.set(key, row);
      else rows.delete(key);
    }
  }
  return [...rows].flatMap(([key, row]) => (list.columns.dueAt(row) === null ? [] : [command(row, key)]));
};
