import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { type KeyEvent, keyEvents } from '@onewindow/schema/access/events.ts';
import { typesOf } from '@onewindow/schema/event.ts';

type Issued = Omit<Extract<KeyEvent, { type: 'KeyIssued' }>['data'], 'occurredAt'>;

/** A key of a machine, as it is now. */
export interface KeyRow extends Issued {
  readonly lastUsedOn?: Day;
  readonly revoked: boolean;
  readonly revision: number;
}

/** One row per key: whoever shows one is looked up here. */
export const accessKeys = projection<KeyRow, KeyEvent>()({
  name: 'accessKeys',
  events: typesOf(keyEvents),
  keys: ({ data }) => [data.name],
  evolve: (row, { type, data, revision }) => {
    switch (type) {
      case 'KeyIssued': {
        const { occurredAt: _, ...issued } = data;
        return { ...issued, revoked: false, revision };
      }
      case 'KeyUsed':
        return row && { ...row, lastUsedOn: data.usedOn, revision };
      case 'KeyRevoked':
        return row && { ...row, revoked: true, revision };
      default:
        throw new UnknownEvent(type satisfies never);
    }
  },
  columns: { endsOn: ({ endsOn }) => endsOn },
  indexes: [['endsOn', 'key']],
});
