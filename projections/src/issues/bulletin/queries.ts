import {
  column,
  countOf,
  type Order,
  type Orders,
  type Page,
  pageOf,
  type PageOptions,
  type Sought,
} from '../../paging.ts';
import type { Reader, TablesOf } from '../../reader.ts';
import type { BulletinRow, bulletins } from './bulletins.ts';

type Tables = TablesOf<ReturnType<typeof bulletins>>;

const itself = column('bulletins.key');
const orders = { key: 'bulletins.key', by: { month: [itself] } } satisfies Orders<string>;
export type BulletinOrder = Order<keyof typeof orders.by>;

const all = ({ lists }: Reader): Sought<Tables, 'bulletins'> => ({
  path: lists<Tables>().selectFrom('bulletins'),
  fits: [],
});

/** A page of the bulletins that were given. */
export const findBulletins = (reader: Reader, order: BulletinOrder, page: PageOptions): Promise<Page<BulletinRow>> =>
  pageOf(all(reader), orders, order, page, (key) => reader.row<BulletinRow>('bulletins', key));

/** How many were given, unless they are too many. */
export const countBulletins = (reader: Reader): Promise<number | undefined> => countOf(reader, all(reader));
