import type { Day } from '@onewindow/kernel/civilDay.ts';
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
import type { Reader, TablesOf } from '../../reader.ts';
import { searchable } from '../../searchable.ts';
import { contains, isOneOf, mostFew } from '../../searching.ts';
import type { ArrearRow, arrears } from './arrears.ts';

/** What somebody looks for among arrears. Of a list one suffices; an empty one finds nothing. */
export interface ArrearFilter {
  readonly text?: string | null | undefined;
  readonly open?: boolean | null | undefined;
  readonly overdue?: boolean | null | undefined;
  readonly disputed?: boolean | null | undefined;
  readonly locality?: readonly string[] | null | undefined;
  /** Credit codes, or names of those that have none. */
  readonly debtor?: readonly string[] | null | undefined;
  readonly creditor?: readonly string[] | null | undefined;
}

type Tables = TablesOf<ReturnType<typeof arrears>>;

const ordered = (name: string): OrderedBy => [column(`arrears.${name}`), column('arrears.began')];
const orders = {
  key: 'arrears.key',
  by: {
    dueOn: ordered('dueOn'),
    open: ordered('openCents'),
    creditor: ordered('creditorName'),
    debtor: ordered('debtorName'),
    recordedOn: ordered('recordedOn'),
  },
} satisfies Orders<string>;
export type ArrearOrder = Order<keyof typeof orders.by>;

const sought = (reader: Reader, filter: ArrearFilter, today: Day): Sought<Tables, 'arrears'> => {
  const { text, open, overdue, disputed, locality, debtor, creditor } = filter;
  const all = reader.lists<Tables>().selectFrom('arrears');
  const found = text == null ? undefined : reader.search('arrears', searchable(text), mostFew);
  const isOverdue = sql<SqlBool>`("arrears"."isOpen" = 1 AND "arrears"."dueOn" < ${today})`;
  const fits: Expression<SqlBool>[] = [
    ...(text == null ? [] : [contains('arrears.words', searchable(text))]),
    ...(open == null ? [] : [sql<SqlBool>`"arrears"."isOpen" = ${Number(open)}`]),
    ...(overdue == null ? [] : [overdue ? isOverdue : sql<SqlBool>`NOT ${isOverdue}`]),
    ...(disputed == null ? [] : [sql<SqlBool>`"arrears"."isDisputed" = ${Number(disputed)}`]),
    ...(locality == null ? [] : [isOneOf('arrears.locality', locality)]),
    ...(debtor == null ? [] : [isOneOf('arrears.debtor', debtor)]),
    ...(creditor == null ? [] : [isOneOf('arrears.creditorCode', creditor)]),
  ];
  if (found) return { path: all.where(isOneOf('arrears.id', found)), fits };
  // As it stands in the condition of the index, which a parameter would not be seen to fulfil.
  return { path: open === true || overdue === true ? all.where(sql<SqlBool>`"arrears"."isOpen" = 1`) : all, fits };
};

/** A page of arrears. */
export const findArrears = (
  reader: Reader,
  filter: ArrearFilter,
  order: ArrearOrder,
  page: PageOptions,
  today: Day,
): Promise<Page<ArrearRow>> =>
  pageOf(sought(reader, filter, today), orders, order, page, (key) => reader.row<ArrearRow>('arrears', key));

/** How many arrears a filter lets through, unless too many would have to be looked through. */
export const countArrears = (reader: Reader, filter: ArrearFilter, today: Day): Promise<number | undefined> =>
  countOf(reader, sought(reader, filter, today));
