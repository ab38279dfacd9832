import { isReplayed } from '@onewindow/kernel/envelope.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type HookupEvent, hookupEvents } from '@onewindow/schema/hookup/events.ts';

/** Where a fact of the window's feed is read. */
export interface HookupFactRow {
  readonly ordinal: number;
  readonly stream: string;
  readonly revision: number;
}

/** Every fact about hook-up orders that was lived through here, in the order of the log: what the window's feed turns over. */
export const hookupFacts = projection<HookupFactRow, HookupEvent>()({
  name: 'hookupFacts',
  events: typesOf(hookupEvents),
  keys: (event) => (isReplayed(event) ? [] : [event.id]),
  evolve: (_row, { stream, revision }, _key, ordinal) => ({ ordinal, stream, revision }),
  columns: { ordinal: ({ ordinal }) => ordinal },
  indexes: [['ordinal']],
});
