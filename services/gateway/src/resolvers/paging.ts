import {
  cursorOf,
  MalformedCursor,
  type Page,
  type PageOptions,
  placeOf,
  surroundings,
} from '@onewindow/projections/paging.ts';
import { z } from 'zod';

import type { Context } from '../requestContext.ts';
import { faultError, malformed, malformedInput } from '../errors.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

/** The greatest page of any list. */
export const largestPage = 100;
/** How much of a list is asked for where nobody says. */
export const usualPage = 20;

/** What a list is asked for: so many from its beginning, or from its end, between two cursors. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

const Size = z.int().min(1).max(largestPage).nullish();
const Sizes = z.object({ first: Size, last: Size });

/**
 * Which page is asked for.
 * @throws a GraphQL error with the code BAD_USER_INPUT where a size is none, or two are named.
 */
export const pageOptions = (
  { first, last, after, before }: PageArguments,
  { locale }: Pick<Context, 'locale'>,
): PageOptions => {
  const sizes = Sizes.safeParse({ first, last });
  if (!sizes.success) throw malformedInput(sizes.error, locale, []);
  if (first != null && last != null)
    throw malformed([{ path: 'last', rule: 'first | last', message: wordsFor(locale, 'faults', 'both-ends') }], locale);
  return {
    size: first ?? last ?? usualPage,
    fromEnd: last != null,
    after: after ?? undefined,
    before: before ?? undefined,
  };
};

/** A page of a list as the public contract has it. */
export interface Connection<Row> {
  readonly edges: readonly { readonly cursor: string; readonly node: Row }[];
  readonly nodes: readonly Row[];
  readonly pageInfo: {
    readonly hasPreviousPage: boolean;
    readonly hasNextPage: boolean;
    readonly startCursor: string | undefined;
    readonly endCursor: string | undefined;
  };
  readonly cutShort: boolean;
  /** Counted only where somebody asks; undefined where there are too many for that. */
  readonly totalCount: () => Counted | Promise<Counted>;
}
type Counted = number | undefined;

/** A page with what lies around it. */
export const connectionOf = <Row>(
  { edges, hasPreviousPage, hasNextPage, cutAt }: Page<Row>,
  totalCount: Connection<Row>['totalCount'],
  fromEnd = false,
): Connection<Row> => ({
  edges,
  nodes: edges.map(({ node }) => node),
  pageInfo: {
    hasPreviousPage,
    hasNextPage,
    startCursor: (fromEnd ? cutAt : undefined) ?? edges[0]?.cursor,
    endCursor: (fromEnd ? undefined : cutAt) ?? edges.at(-1)?.cursor,
  },
  cutShort: cutAt !== undefined,
  totalCount: once(totalCount),
});

const once = <Result>(act: () => Result): (() => Result) => {
  let done: { readonly result: Result } | undefined;
  return () => (done ??= { result: act() }).result;
};

/**
 * A page out of the read model.
 * @throws a GraphQL error with the code BAD_USER_INPUT.
 */
export const connection = async <Row>(
  asked: PageArguments,
  context: Pick<Context, 'locale'>,
  find: (page: PageOptions) => Promise<Page<Row>>,
  totalCount: () => Promise<number | undefined>,
): Promise<Connection<Row>> => {
  const options = pageOptions(asked, context);
  return connectionOf(await cursorsOf(context, () => find(options)), totalCount, options.fromEnd);
};

/** A page of a list that stands whole in a row: its places are counted from 0. */
export const connectionIn = async <Row>(
  list: readonly Row[],
  asked: PageArguments,
  context: Pick<Context, 'locale'>,
): Promise<Connection<Row>> => {
  const { size, fromEnd, after, before } = pageOptions(asked, context);
  return cursorsOf(context, async () => {
    const from = after === undefined ? 0 : placeIn(after) + 1;
    const to = before === undefined ? list.length : placeIn(before);
    const within = list
      .slice(from, Math.max(from, to))
      .map((node, index) => ({ cursor: cursorAt(from + index), node }));
    const edges = fromEnd ? within.slice(-size) : within.slice(0, size);
    return connectionOf(
      { edges, ...surroundings(within.length > size, { fromEnd, after, before }) },
      () => list.length,
    );
  });
};

/** The cursor of a place that is counted. */
export const cursorAt = (index: number): string => cursorOf(['at', index]);
/**
 * The place that such a cursor names.
 * @throws {MalformedCursor}
 */
export const placeIn = (cursor: string): number => {
  const [at] = placeOf(cursor, 'at', 1);
  if (!Number.isSafeInteger(at)) throw new MalformedCursor(cursor);
  return Number(at);
};

/** Whoever brings a cursor that was not given out is told so. */
export const cursorsOf = async <Found>(
  { locale }: Pick<Context, 'locale'>,
  find: () => Promise<Found>,
): Promise<Found> => {
  try {
    return await find();
  } catch (error) {
    throw error instanceof MalformedCursor ? faultError('cursor-malformed', locale) : error;
  }
};
