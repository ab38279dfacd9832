import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import type { DeliveryRow } from '@onewindow/projections/deliveries/row.ts';
import type { OrderTimeline } from '@onewindow/projections/orders/row.ts';
import { MalformedCursor, type Page, type PageOptions } from '@onewindow/projections/paging.ts';
import type { ProjectRow } from '@onewindow/projections/projects/projects.ts';
import type { DurationCaseRow } from '@onewindow/projections/durationCases/queries.ts';
import type { Locale } from '@onewindow/schema/words.ts';
import { z } from 'zod';

import type { Context } from '../requestContext.ts';
import { faultError, malformedInput } from '../errors.ts';

const First = z.object({ first: z.int().min(1).max(200) });

/** How much of a list is asked for at once. */
export const pageSize = (first: number, locale: Locale): number => {
  const size = First.safeParse({ first });
  if (!size.success) throw malformedInput(size.error, locale, []);
  return size.data.first;
};

/** A page as Relay has it. */
interface Connection<Row> extends Pick<Page<Row>, 'edges'> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | undefined };
  /** Counted only where somebody asks. */
  readonly totalCount: () => Promise<number>;
}
export type CasePage = Connection<CaseTimeline>;
export type DeliveryPage = Connection<DeliveryRow>;
export type OrderPage = Connection<OrderTimeline>;
export type ProjectPage = Connection<ProjectRow>;
export type DurationCasePage = Connection<DurationCaseRow>;

/** A page out of the read model, for a list of the public contract. */
export const connection = async <Row>(
  { first, after }: { first?: number | null | undefined; after?: string | null | undefined },
  { locale }: Context,
  find: (page: PageOptions) => Promise<Page<Row>>,
  totalCount: () => Promise<number> = async () => 0,
): Promise<Connection<Row>> => {
  const size = pageSize(first ?? 20, locale);
  try {
    const { edges, hasNextPage } = await find({ first: size, after: after ?? undefined });
    return { edges, pageInfo: { hasNextPage, endCursor: edges.at(-1)?.cursor }, totalCount };
  } catch (error) {
    throw error instanceof MalformedCursor ? faultError('cursor-malformed', locale) : error;
  }
};
