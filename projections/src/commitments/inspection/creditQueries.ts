import { type Expression, sql, type SqlBool } from 'kysely';

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
import { searchable } from '../../searchable.ts';
import { contains, isOneOf, mostFew } from '../../searching.ts';
import type { CircularRow, circulars } from './circulars.ts';
import type { CreditMarkRow, creditMarks, publicCredit, PublicCreditRow } from './creditRecords.ts';

type Wanted = readonly string[] | null | undefined;

/** What everybody may look for among circulars. */
export interface CircularFilter {
  readonly locality?: Wanted;
  readonly subject?: Wanted;
  readonly creditCode?: Wanted;
  /** Whether it was withdrawn. */
  readonly withdrawn?: boolean | null | undefined;
  readonly text?: string | null | undefined;
}

type Circulars = TablesOf<ReturnType<typeof circulars>>;

const circularOrders = {
  key: 'circulars.key',
  by: { publishedOn: [column('circulars.publishedOn'), column('circulars.began')] },
} satisfies Orders<string>;

const soughtCirculars = (reader: Reader, filter: CircularFilter): Sought<Circulars, 'circulars'> => {
  const { locality, subject, creditCode, withdrawn, text } = filter;
  const all = reader.lists<Circulars>().selectFrom('circulars');
  const fits: Expression<SqlBool>[] = [];
  let path = all;
  if (subject != null) path = path.where(isOneOf('circulars.subject', subject));
  if (creditCode != null) path = path.where(isOneOf('circulars.creditCode', creditCode));
  const found = text == null ? undefined : reader.search('circulars', searchable(text), mostFew);
  if (found) path = path.where(isOneOf('circulars.id', found));
  if (text != null) fits.push(contains('circulars.words', searchable(text)));
  if (locality?.length === 1) path = path.where(isOneOf('circulars.locality', locality));
  else if (locality != null) fits.push(isOneOf('circulars.locality', locality));
  if (withdrawn != null) {
    const isWithdrawn = sql<SqlBool>`"circulars"."withdrawnOn" < '9999'`;
    fits.push(withdrawn ? isWithdrawn : sql<SqlBool>`NOT ${isWithdrawn}`);
  }
  return { path, fits };
};

/** A page of circulars, the latest first. */
export const findCirculars = (reader: Reader, filter: CircularFilter, page: PageOptions): Promise<Page<CircularRow>> =>
  pageOf(soughtCirculars(reader, filter), circularOrders, { field: 'publishedOn', direction: 'desc' }, page, (key) =>
    reader.row<CircularRow>('circulars', key),
  );

/** How many circulars there are, unless they are too many. */
export const countCirculars = (reader: Reader, filter: CircularFilter): Promise<number | undefined> =>
  countOf(reader, soughtCirculars(reader, filter));

/** What somebody looks for among the marks of credit records. */
export interface CreditMarkFilter {
  readonly creditCode?: Wanted;
  readonly standing?: boolean | null | undefined;
  /** What a mark waits for. */
  readonly awaits?: readonly ('repair' | 'answer')[] | null | undefined;
}

type Marks = TablesOf<typeof creditMarks>;

const markOrders = {
  key: 'creditMarks.key',
  by: {
    enteredOn: [column('creditMarks.enteredOn'), column('creditMarks.key')],
    endsOn: [column('creditMarks.endsOn'), column('creditMarks.key')],
  },
} satisfies Orders<string>;
export type CreditMarkOrder = Order<keyof typeof markOrders.by>;

const soughtMarks = (
  { lists }: Reader,
  { creditCode, standing, awaits }: CreditMarkFilter,
): Sought<Marks, 'creditMarks'> => {
  let path = lists<Marks>().selectFrom('creditMarks');
  const fits: Expression<SqlBool>[] = [];
  if (creditCode != null) path = path.where(isOneOf('creditMarks.creditCode', creditCode));
  if (awaits != null) path = path.where(isOneOf('creditMarks.awaits', awaits));
  if (standing === true && creditCode == null && awaits == null)
    path = path.where(sql<SqlBool>`"creditMarks".standing = 1`);
  else if (standing != null) fits.push(sql<SqlBool>`"creditMarks"."standing" = ${Number(standing)}`);
  return { path, fits };
};

/** A page of marks. */
export const findMarks = (
  reader: Reader,
  filter: CreditMarkFilter,
  order: CreditMarkOrder,
  page: PageOptions,
): Promise<Page<CreditMarkRow>> =>
  pageOf(soughtMarks(reader, filter), markOrders, order, page, (key) => reader.row<CreditMarkRow>('creditMarks', key));

/** How many marks a filter lets through, unless they are too many. */
export const countMarks = (reader: Reader, filter: CreditMarkFilter): Promise<number | undefined> =>
  countOf(reader, soughtMarks(reader, filter));

/** What everybody may look for among them. */
export type PublicCreditFilter = Pick<CreditMarkFilter, 'creditCode' | 'standing'>;

type Published = TablesOf<typeof publicCredit>;

const publicOrders = {
  key: 'publicCredit.key',
  by: { enteredOn: [column('publicCredit.enteredOn'), column('publicCredit.key')] },
} satisfies Orders<string>;

const soughtPublic = (
  { lists }: Reader,
  { creditCode, standing }: PublicCreditFilter,
): Sought<Published, 'publicCredit'> => {
  let path = lists<Published>().selectFrom('publicCredit');
  if (creditCode != null) path = path.where(isOneOf('publicCredit.creditCode', creditCode));
  if (standing === true && creditCode == null)
    return { path: path.where(sql<SqlBool>`"publicCredit".standing = 1`), fits: [] };
  return {
    path,
    fits: standing == null ? [] : [sql<SqlBool>`"publicCredit"."standing" = ${Number(standing)}`],
  };
};

/** A page of the marks that everybody reads, the latest first. */
export const findPublicCredit = (
  reader: Reader,
  filter: PublicCreditFilter,
  page: PageOptions,
): Promise<Page<PublicCreditRow>> =>
  pageOf(soughtPublic(reader, filter), publicOrders, { field: 'enteredOn', direction: 'desc' }, page, (key) =>
    reader.row<PublicCreditRow>('publicCredit', key),
  );

/** How many there are, unless they are too many. */
export const countPublicCredit = (reader: Reader, filter: PublicCreditFilter): Promise<number | undefined> =>
  countOf(reader, soughtPublic(reader, filter));
