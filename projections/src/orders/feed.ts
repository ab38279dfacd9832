import { isReplayed } from '@onewindow/kernel/envelope.ts';
import type { Projection } from '@onewindow/kernel/projection.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import { isHookupEvent } from '@onewindow/schema/hookup/recipients.ts';

import { type Reader, rowsOf } from '../reader.ts';

/** Where a fact of the window's feed is read. */
export interface HookupFactRow {
  readonly ordinal: number;
  readonly stream: string;
  readonly revision: number;
}

/** Every fact about hook-up orders that was lived through here, in the order of the log: what the window's feed turns over. */
export const hookupFacts: Projection<HookupFactRow, HookupEvent> = {
  name: 'hookupFacts',
  keys: (event) => (isHookupEvent(event) && !isReplayed(event) ? [event.id] : []),
  evolve: (_row, { stream, revision }, _key, ordinal) => ({ ordinal, stream, revision }),
  columns: { ordinal: ({ ordinal }) => ordinal },
  indexes: [['ordinal']],
};

/** A page of the window's feed, in the order of the log: where each fact is read. */
export const feedPage = async ({ select }: Reader, after: number, first: number): Promise<HookupFactRow[]> => {
  const list = select
    .selectFrom('hookupFacts')
    .select('row')
    .where('ordinal', '>', after)
    .orderBy('ordinal')
    .limit(first);
  return rowsOf<HookupFactRow>(list);
};
