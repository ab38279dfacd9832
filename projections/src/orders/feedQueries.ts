import { countOf } from '../paging.ts';
import { type Reader, rowsOf, type TablesOf } from '../reader.ts';
import type { hookupFacts, HookupFactRow } from './feed.ts';

/** Which part of a feed: so many between two positions, the first or the last of them, in the order of the log. */
export interface FeedOptions {
  readonly size: number;
  readonly fromEnd: boolean;
  readonly after: number;
  readonly before?: number | undefined;
}

/** Where a fact of a feed is read. */
export type FactPlace = Pick<HookupFactRow, 'ordinal' | 'stream' | 'revision'>;

/** A part of the window's feed, in the order of the log. */
export const feedPage = async (
  { lists }: Reader,
  { size, fromEnd, after, before = Number.MAX_SAFE_INTEGER }: FeedOptions,
): Promise<FactPlace[]> => {
  const list = lists<TablesOf<typeof hookupFacts>>()
    .selectFrom('hookupFacts')
    .select('row')
    .where('ordinal', '>', after)
    .where('ordinal', '<', before)
    .orderBy('ordinal', fromEnd ? 'desc' : 'asc')
    .limit(size);
  const found = await rowsOf<HookupFactRow>(list);
  return fromEnd ? found.toReversed() : found;
};

/** How many facts the window's feed has, unless they are too many. */
export const countFeed = (reader: Reader): Promise<number | undefined> =>
  countOf(reader, { path: reader.lists<TablesOf<typeof hookupFacts>>().selectFrom('hookupFacts'), fits: [] });
