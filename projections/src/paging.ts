import { type RawBuilder, type SelectQueryBuilder, sql, type SqlBool } from 'kysely';

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

/** How a list can be ordered: by an expression for each field, which is never null. Rows that are equal come by their keys. */
export interface Orders<Field extends string> {
  readonly key: string;
  readonly by: { readonly [Name in Field]: RawBuilder<string | number> };
}

/** A column that every row has. */
export const column = (name: string): RawBuilder<string> => sql.ref<string>(name);
/** An expression that may be null, which counts as the greatest text. */
export const orLast = (value: RawBuilder<unknown>): RawBuilder<string> =>
  sql<string>`coalesce(${value}, ${'\u{10FFFF}'})`;
/** A number that may be null, which counts as the greatest. */
export const numberOrLast = (name: string): RawBuilder<number> =>
  sql<number>`coalesce(${sql.ref(name)}, ${Number.MAX_SAFE_INTEGER})`;

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

/**
 * A page of a list, in an order. One row more than the page holds is read, which says whether there are any more.
 * @throws {MalformedCursor}
 */
export const pageOf = async <Tables, Table extends keyof Tables, Field extends string, Row>(
  list: SelectQueryBuilder<Tables, Table, object>,
  orders: Orders<Field>,
  { field, direction = 'asc' }: Order<Field>,
  { size, fromEnd, after, before }: PageOptions,
  rowOf: (key: string) => Row | undefined,
): Promise<Page<Row>> => {
  const by = orders.by[field];
  const key = sql.ref<string>(orders.key);
  const beyond = (cursor: string, isLater: boolean): RawBuilder<SqlBool> => {
    const [sort, row] = placeOf(cursor, field, 2);
    return isLater === (direction === 'asc')
      ? sql<SqlBool>`(${by}, ${key}) > (${sort}, ${row})`
      : sql<SqlBool>`(${by}, ${key}) < (${sort}, ${row})`;
  };
  let query = list;
  if (after !== undefined) query = query.where(beyond(after, true));
  if (before !== undefined) query = query.where(beyond(before, false));
  const way = (direction === 'asc') === fromEnd ? 'desc' : 'asc';
  const found = (await query
    .select([by.as('sort'), key.as('key')])
    .orderBy(by, way)
    .orderBy(key, way)
    .limit(size + 1)
    .execute()) as unknown as readonly { readonly sort: string | number; readonly key: string }[];
  const edges = found.slice(0, size).flatMap((one) => {
    const node = rowOf(one.key);
    return node === undefined ? [] : [{ cursor: cursorOf([field, one.sort, one.key]), node }];
  });
  return {
    edges: fromEnd ? edges.toReversed() : edges,
    ...surroundings(found.length > size, { fromEnd, after, before }),
  };
};

/** What lies around a page: where it was cut off there is more, and so there is behind the cursor of a row that was there. */
export const surroundings = (
  isCut: boolean,
  { fromEnd, after, before }: Omit<PageOptions, 'size'>,
): Pick<Page<never>, 'hasPreviousPage' | 'hasNextPage'> => ({
  hasPreviousPage: (fromEnd && isCut) || after !== undefined,
  hasNextPage: (!fromEnd && isCut) || before !== undefined,
});
