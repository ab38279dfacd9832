import { type Expression, type RawBuilder, type SelectQueryBuilder, sql, type SqlBool } from 'kysely';

import { last } from './lastInOrder.ts';
import type { Reader } from './reader.ts';

/** Which part of a list: so many from its beginning, or from its end, between two cursors. */
export interface PageOptions {
  readonly size: number;
  readonly fromEnd: boolean;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

/** A part of a list, and whether anything lies before and behind it. */
export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly hasPreviousPage: boolean;
  readonly hasNextPage: boolean;
  /** Where no more was looked through, if that was before the page was full: from there it goes on. */
  readonly cutAt?: string;
}

/** A cursor that no page of this list, in this order, has given out. */
export class MalformedCursor extends Error {
  override readonly name = 'MalformedCursor';
}

/** What a list is put in order by, and in which direction: upwards unless told. */
export interface Order<Field extends string> {
  readonly field: Field;
  readonly direction?: 'asc' | 'desc' | undefined;
}

/** What a list is ordered by: of rows that are equal in one, by the next. None is ever null, and the last tells any two rows apart. */
export type OrderedBy = readonly [RawBuilder<string | number>, ...RawBuilder<string | number>[]];

/** How a list can be ordered. */
export interface Orders<Field extends string> {
  readonly key: string;
  readonly by: { readonly [Name in Field]: OrderedBy };
}

/** A column that every row has. */
export const column = (name: string): RawBuilder<string | number> => sql.ref<string | number>(name);
/** A number that may be null, which counts as the greatest. */
export const numberOrLast = (name: string): RawBuilder<number> =>
  sql<number>`coalesce(${sql.ref(name)}, ${Number.MAX_SAFE_INTEGER})`;
/** A text that may be null, which counts as the greatest. */
export const orLast = (name: string): RawBuilder<string> => sql<string>`coalesce(${sql.ref(name)}, ${last})`;

/** What is looked for in a list. */
export interface Sought<Tables, Table extends keyof Tables> {
  /** The rows that an index leads along, in the order in which they are asked for; or a few, which are put in order. */
  readonly path: SelectQueryBuilder<Tables, Table, object>;
  /** What must be true of a row besides. */
  readonly fits: readonly Expression<SqlBool>[];
  /** So many rows of the path are looked through for one page; fewer than usual where each takes longer. */
  readonly most?: number;
}

/** So many rows of a path are looked through for one page. */
export const mostLookedThrough = 4_000;
/** So many are counted. */
export const mostCounted = 10_000;

/**
 * A cursor names a row by what the list is ordered by, never by its number: rows that come or go before it neither repeat nor
 * hide another.
 */
export const cursorOf = (place: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(place)).toString('base64url');

/**
 * The place that a cursor names: the order it was given out in, and then the row's place.
 * @throws {MalformedCursor}
 */
export const placeOf = (cursor: string, order: string, size: number): readonly (string | number)[] => {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && parts.length === size + 1 && parts[0] === order && parts.every(isPlain))
      return (parts as (string | number)[]).slice(1);
  } catch {
    // said below
  }
  throw new MalformedCursor(cursor);
};

const isPlain = (part: unknown): boolean => typeof part === 'string' || typeof part === 'number';

type Found = { readonly key: string } & { readonly [part: string]: string | number };

/**
 * A page of a list, in an order. One row more than the page holds is read, which says whether there are any more. Where few fit, it
 * ends after so many rows of the path, full or not, and says where.
 * @throws {MalformedCursor}
 */
export const pageOf = async <Tables, Table extends keyof Tables, Field extends string, Row>(
  { path, fits, most = mostLookedThrough }: Sought<Tables, Table>,
  orders: Orders<Field>,
  { field, direction = 'asc' }: Order<Field>,
  { size, fromEnd, after, before }: PageOptions,
  rowOf: (key: string) => Row | undefined,
): Promise<Page<Row>> => {
  const by = orders.by[field];
  // A cursor of a version that told equal rows apart by something else is none.
  const order = `${field} ${by.length}`;
  const isUpwards = (direction === 'asc') !== fromEnd;
  const beside = (place: readonly (string | number)[], sign: '<' | '>' | '<=' | '>='): RawBuilder<SqlBool> =>
    sql<SqlBool>`(${sql.join(by)}) ${sql.raw(sign)} (${sql.join(place)})`;
  let between = path;
  if (after !== undefined)
    between = between.where(beside(placeOf(after, order, by.length), direction === 'asc' ? '>' : '<'));
  if (before !== undefined)
    between = between.where(beside(placeOf(before, order, by.length), direction === 'asc' ? '<' : '>'));
  const inOrder = by.reduce(
    (list, part, index) => list.select(part.as(`part${index}`)).orderBy(part, isUpwards ? 'asc' : 'desc'),
    between.select(sql.ref<string>(orders.key).as('key')) as SelectQueryBuilder<Tables, Table, object>,
  );
  const placeIn = (row: Found): (string | number)[] => by.map((_, index) => row[`part${index}`] ?? '');
  const read = async (list: typeof inOrder): Promise<readonly Found[]> =>
    (await list.execute()) as unknown as readonly Found[];

  const [lastLookedAt] = fits.length === 0 ? [] : await read(inOrder.offset(most - 1).limit(1));
  let list = inOrder;
  if (fits.length > 0) list = list.where(allOf(fits));
  if (lastLookedAt) list = list.where(beside(placeIn(lastLookedAt), isUpwards ? '<=' : '>='));
  const found = await read(list.limit(size + 1));
  const isCut = lastLookedAt !== undefined && found.length <= size;
  const edges = found.slice(0, size).flatMap((one) => {
    const node = rowOf(one.key);
    return node === undefined ? [] : [{ cursor: cursorOf([order, ...placeIn(one)]), node }];
  });
  return {
    edges: fromEnd ? edges.toReversed() : edges,
    ...surroundings(isCut || found.length > size, { fromEnd, after, before }),
    ...(isCut && { cutAt: cursorOf([order, ...placeIn(lastLookedAt)]) }),
  };
};

/** No index is to be chosen by what a row must be besides: it would leave the path. */
export const allOf = (fits: readonly Expression<SqlBool>[]): RawBuilder<SqlBool> =>
  sql<SqlBool>`(${sql.join(fits, sql` AND `)}) IS TRUE`;

/** How many rows a list has, as long as no more than `mostCounted` have to be looked through for that. */
export const countOf = async <Tables, Table extends keyof Tables>(
  { lists }: Reader,
  { path, fits }: Sought<Tables, Table>,
): Promise<number | undefined> => {
  const fit: RawBuilder<unknown> = fits.length === 0 ? sql`1` : allOf(fits);
  const looked = path
    .select(fit.as('fits'))
    .limit(mostCounted + 1)
    .as('looked');
  const counted = lists<Record<string, never>>()
    .selectFrom(looked)
    .select(sql<number>`count(*)`.as('rows'));
  // To add up what is true of all takes twice as long as to count it.
  const found = fits.length === 0 ? sql<null>`NULL` : sql<number | null>`sum(fits)`;
  const [row] = await counted.select(found.as('found')).execute();
  if (!row || row.rows > mostCounted) return undefined;
  return fits.length === 0 ? row.rows : (row.found ?? 0);
};

/** What lies around a page: where it was cut off there is more, and so there is behind the cursor of a row that was there. */
export const surroundings = (
  isCut: boolean,
  { fromEnd, after, before }: Omit<PageOptions, 'size'>,
): Pick<Page<never>, 'hasPreviousPage' | 'hasNextPage'> => ({
  hasPreviousPage: (fromEnd && isCut) || after !== undefined,
  hasNextPage: (!fromEnd && isCut) || before !== undefined,
});
