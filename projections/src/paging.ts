/** Which part of a list: so many, behind a cursor. */
export interface PageOptions {
  readonly first: number;
  readonly after?: string | undefined;
}

/** A part of a list, and whether more follows. */
export interface Page<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly hasNextPage: boolean;
}

/** A cursor that no page of this list has given out. */
export class MalformedCursor extends Error {
  override readonly name = 'MalformedCursor';
}

/**
 * A cursor names the last row by what the list is ordered by, never by its number: rows that come or go before it neither
 * repeat nor hide another.
 */
export const cursorOf = (place: readonly string[]): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/**
 * The place that a cursor names.
 * @throws {MalformedCursor}
 */
export const placeOf = (cursor: string, size: number): readonly string[] => {
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === size && place.every((part) => typeof part === 'string'))
      return place as string[];
  } catch {
    // said below
  }
  throw new MalformedCursor(cursor);
};

/** A page out of one row more than it holds. */
export const pageOf = <Found, Row>(
  found: readonly Found[],
  first: number,
  place: (found: Found) => readonly string[],
  rowOf: (found: Found) => Row | undefined,
): Page<Row> => ({
  edges: found.slice(0, first).flatMap((one) => {
    const node = rowOf(one);
    return node === undefined ? [] : [{ cursor: cursorOf(place(one)), node }];
  }),
  hasNextPage: found.length > first,
});
