import { type Reader, rowsOf } from '../reader.ts';
import type { HookupFactRow } from './hookupFacts.ts';

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
