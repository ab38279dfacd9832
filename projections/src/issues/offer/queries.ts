import type { OfferKind, OfferSide } from '@onewindow/schema/offer/values.ts';
import { type Expression, sql, type SqlBool } from 'kysely';

import {
  column,
  countOf,
  type Order,
  type OrderedBy,
  type Orders,
  type Page,
  pageOf,
  type PageOptions,
  type Sought,
} from '../../paging.ts';
import type { CellTable, Reader, TablesOf } from '../../reader.ts';
import { searchable } from '../../searchable.ts';
import { contains, isOneOf, mostFew } from '../../searching.ts';
import type { intendedBy, MeetingRow, meetings } from './meetings.ts';
import type { OfferRow, offers } from './offers.ts';

/** What somebody looks for among offers. Of a list one suffices; an empty one finds nothing. */
export interface OfferFilter {
  readonly text?: string | null | undefined;
  readonly side?: readonly OfferSide[] | null | undefined;
  readonly kind?: readonly OfferKind[] | null | undefined;
  readonly open?: boolean | null | undefined;
}

type Tables = TablesOf<ReturnType<typeof offers>>;

const ordered = (name: string): OrderedBy => [column(`offers.${name}`), column('offers.began')];
const orders = {
  key: 'offers.key',
  by: {
    placedOn: ordered('placedOn'),
    validUntil: ordered('validUntil'),
    goods: ordered('goods'),
    firm: ordered('firmName'),
    kind: ordered('kind'),
  },
} satisfies Orders<string>;
export type OfferOrder = Order<keyof typeof orders.by>;

const sought = (reader: Reader, { text, side, kind, open }: OfferFilter): Sought<Tables, 'offers'> => {
  const all = reader.lists<Tables>().selectFrom('offers');
  const found = text == null ? undefined : reader.search('offers', searchable(text), mostFew);
  const fits: Expression<SqlBool>[] = [
    ...(text == null ? [] : [contains('offers.words', searchable(text))]),
    ...(side == null ? [] : [isOneOf('offers.side', side)]),
    ...(kind == null ? [] : [isOneOf('offers.kind', kind)]),
    ...(open == null ? [] : [sql<SqlBool>`"offers"."isOpen" = ${Number(open)}`]),
  ];
  if (found) return { path: all.where(isOneOf('offers.id', found)), fits };
  // As it stands in the condition of the index, which a parameter would not be seen to fulfil.
  return { path: open === true ? all.where(sql<SqlBool>`"offers"."isOpen" = 1`) : all, fits };
};

/** A page of offers. */
export const findOffers = (
  reader: Reader,
  filter: OfferFilter,
  order: OfferOrder,
  page: PageOptions,
): Promise<Page<OfferRow>> =>
  pageOf(sought(reader, filter), orders, order, page, (key) => reader.row<OfferRow>('offers', key));

/** How many offers a filter lets through, unless too many would have to be looked through. */
export const countOffers = (reader: Reader, filter: OfferFilter): Promise<number | undefined> =>
  countOf(reader, sought(reader, filter));

/** What somebody looks for among meetings: of a session, or of one offer. */
export interface MeetingFilter {
  readonly session?: readonly string[] | null | undefined;
  readonly kind?: readonly OfferKind[] | null | undefined;
  readonly open?: boolean | null | undefined;
  readonly supply?: string;
  readonly demand?: string;
}

type MeetingTables = TablesOf<typeof meetings>;

const ofMeeting = (name: string): OrderedBy => [column(`meetings.${name}`), column('meetings.began')];
const ordersOfMeetings = {
  key: 'meetings.key',
  by: { metOn: ofMeeting('metOn'), amount: ofMeeting('cents'), session: ofMeeting('session') },
} satisfies Orders<string>;
export type MeetingOrder = Order<keyof typeof ordersOfMeetings.by>;

const soughtMeetings = (
  { lists }: Reader,
  { session, kind, open, supply, demand }: MeetingFilter,
): Sought<MeetingTables, 'meetings'> => {
  let path = lists<MeetingTables>().selectFrom('meetings');
  if (supply !== undefined) path = path.where('meetings.supply', '=', supply);
  if (demand !== undefined) path = path.where('meetings.demand', '=', demand);
  if (open === true) path = path.where(sql<SqlBool>`"meetings"."isOpen" = 1`);
  return {
    path,
    fits: [
      ...(session == null ? [] : [isOneOf('meetings.session', session)]),
      ...(kind == null ? [] : [isOneOf('meetings.kind', kind)]),
      ...(open === false ? [sql<SqlBool>`"meetings"."isOpen" = 0`] : []),
    ],
  };
};

/** A page of meetings. */
export const findMeetings = (
  reader: Reader,
  filter: MeetingFilter,
  order: MeetingOrder,
  page: PageOptions,
): Promise<Page<MeetingRow>> =>
  pageOf(soughtMeetings(reader, filter), ordersOfMeetings, order, page, (key) =>
    reader.row<MeetingRow>('meetings', key),
  );

/** How many meetings a filter lets through. */
export const countMeetings = (reader: Reader, filter: MeetingFilter): Promise<number | undefined> =>
  countOf(reader, soughtMeetings(reader, filter));

/** What is meant to be traded in a session; money in cents. */
export interface IntendedSum {
  readonly session: string;
  readonly meetings: number;
  readonly intended: number;
  readonly confirmed: number;
  readonly contracted: number;
}

type Cells = { readonly offerSessions: CellTable<(typeof intendedBy)[number]> };

/** The totals of each session, of all kinds or of some; the greatest first. */
export const intendedBySession = async (
  { lists }: Reader,
  kinds: readonly OfferKind[] | undefined,
  most: number,
): Promise<readonly IntendedSum[]> => {
  let query = lists<Cells>().selectFrom('offerSessions').selectAll();
  if (kinds !== undefined) query = query.where(isOneOf('kind', kinds));
  const sums = new Map<string, IntendedSum>();
  for (const { session, amounts } of await query.execute()) {
    const {
      meetings: met = 0,
      intended = 0,
      confirmed = 0,
      contracted = 0,
    } = JSON.parse(amounts) as Partial<IntendedSum>;
    const before = sums.get(session) ?? { session, meetings: 0, intended: 0, confirmed: 0, contracted: 0 };
    sums.set(session, {
      session,
      meetings: before.meetings + met,
      intended: before.intended + intended,
      confirmed: before.confirmed + confirmed,
      contracted: before.contracted + contracted,
    });
  }
  return [...sums.values()].toSorted((one, other) => other.intended - one.intended).slice(0, most);
};
