import {
  column,
  countOf,
  type Order,
  type Orders,
  type Page,
  pageOf,
  type PageOptions,
  type Sought,
} from '../paging.ts';
import type { Reader, TablesOf } from '../reader.ts';
import type { accessKeys, KeyRow } from './keys.ts';

type Tables = TablesOf<typeof accessKeys>;

const orders = {
  key: 'accessKeys.key',
  by: { endsOn: [column('accessKeys.endsOn'), column('accessKeys.key')] },
} satisfies Orders<string>;
const bySoonest: Order<keyof typeof orders.by> = { field: 'endsOn' };

const all = ({ lists }: Reader): Sought<Tables, 'accessKeys'> => ({
  path: lists<Tables>().selectFrom('accessKeys'),
  fits: [],
});

/** A page of the keys of machines; what ends first comes first. */
export const findKeys = (reader: Reader, page: PageOptions): Promise<Page<KeyRow>> =>
  pageOf(all(reader), orders, bySoonest, page, (key) => reader.row<KeyRow>('accessKeys', key));

/** How many there are. */
export const countKeys = (reader: Reader): Promise<number | undefined> => countOf(reader, all(reader));
