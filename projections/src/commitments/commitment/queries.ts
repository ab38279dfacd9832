import type { SubjectKind, SubjectRisk } from '@onewindow/schema/commitment/values.ts';
import type { Expression, SqlBool } from 'kysely';

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
import type { CommitmentRow, commitments } from './commitments.ts';
import type { PublicCommitmentRow, publicCommitments } from './publicCommitments.ts';
import type { CommitmentState } from './standing.ts';
import type { SubjectRow, subjects } from './subjects.ts';

type Wanted<Value extends string = string> = readonly Value[] | null | undefined;

/** What everybody may look for among what was committed to. Of a list one suffices; an empty one finds nothing. */
export interface PublicCommitmentFilter {
  readonly text?: string | null | undefined;
  readonly state?: Wanted<CommitmentState>;
  readonly kind?: Wanted;
  readonly locality?: Wanted;
  readonly subjectKind?: Wanted<SubjectKind>;
}

/** What the centre, and whoever committed, look for. */
export interface CommitmentFilter extends PublicCommitmentFilter {
  /** The codes of subjects. */
  readonly subject?: Wanted;
}

export interface SubjectFilter {
  readonly text?: string | null | undefined;
  readonly kind?: Wanted<SubjectKind>;
  readonly locality?: Wanted;
  readonly risk?: Wanted<SubjectRisk>;
}

type Tables = TablesOf<ReturnType<typeof commitments> | ReturnType<typeof publicCommitments> | typeof subjects>;
type Table = 'commitments' | 'publicCommitments' | 'subjects';

const ordered = (table: Table, name: string): OrderedBy => [column(`${table}.${name}`), column(`${table}.began`)];

const commitmentOrders = {
  key: 'commitments.key',
  by: {
    madeOn: ordered('commitments', 'madeOn'),
    id: [column('commitments.key')],
    name: ordered('commitments', 'name'),
    kind: ordered('commitments', 'kind'),
    locality: ordered('commitments', 'locality'),
    state: ordered('commitments', 'state'),
    validUntil: ordered('commitments', 'validUntil'),
  },
} satisfies Orders<string>;
export type CommitmentOrder = Order<keyof typeof commitmentOrders.by>;

const publicOrders = {
  key: 'publicCommitments.key',
  by: { madeOn: ordered('publicCommitments', 'madeOn') },
} satisfies Orders<string>;

const subjectOrders = {
  key: 'subjects.key',
  by: {
    code: [column('subjects.key')],
    name: ordered('subjects', 'name'),
    kind: ordered('subjects', 'kind'),
    locality: ordered('subjects', 'locality'),
    enterprise: ordered('subjects', 'enterprise'),
    risk: ordered('subjects', 'risk'),
  },
} satisfies Orders<string>;
export type SubjectOrder = Order<keyof typeof subjectOrders.by>;

interface Filter {
  readonly [column: string]: Wanted;
}

/**
 * Rows of a table that have all of this. In the order of days the path leads along the first of `paths` of which only one is wanted; a
 * text finds few, and so does a subject.
 */
const sought = <Name extends Table>(
  { lists, search }: Reader,
  table: Name,
  text: string | null | undefined,
  filter: Filter,
  { few, paths = [] }: { readonly few?: string; readonly paths?: readonly string[] } = {},
): Sought<Tables, Name> => {
  const named = Object.entries(filter).filter((entry): entry is [string, readonly string[]] => entry[1] != null);
  const holding = text == null ? undefined : search(table, searchable(text), mostFew);
  const led =
    named.find(([name]) => name === few) ??
    (holding ? undefined : named.find(([name, wanted]) => paths.includes(name) && wanted.length === 1));
  // To the compiler a table of three is none.
  const all = lists<Tables>().selectFrom(table as 'subjects');
  const found = holding ? all.where(isOneOf(`${table}.id`, holding)) : all;
  const path = led ? found.where(isOneOf(`${table}.${led[0]}`, led[1])) : found;
  const fits: Expression<SqlBool>[] = [
    ...(text == null ? [] : [contains(`${table}.words`, searchable(text))]),
    ...named.filter((one) => one !== led).map(([name, wanted]) => isOneOf(`${table}.${name}`, wanted)),
  ];
  return { path, fits } as unknown as Sought<Tables, Name>;
};

/** The columns that an index leads along in the order of days. */
const byDay = ['state', 'locality', 'kind'] as const;

const soughtCommitments = (
  reader: Reader,
  { text, subject, ...filter }: CommitmentFilter,
  field: CommitmentOrder['field'],
): Sought<Tables, 'commitments'> =>
  sought(
    reader,
    'commitments',
    text,
    { code: subject, ...filter },
    { few: 'code', paths: field === 'madeOn' ? byDay : [] },
  );

/** A page of commitments, of those that whoever asks reaches. */
export const findCommitments = (
  reader: Reader,
  filter: CommitmentFilter,
  order: CommitmentOrder,
  page: PageOptions,
): Promise<Page<CommitmentRow>> =>
  pageOf(soughtCommitments(reader, filter, order.field), commitmentOrders, order, page, (key) =>
    reader.row<CommitmentRow>('commitments', key),
  );

/** How many commitments a filter lets through, unless too many would have to be looked through. */
export const countCommitments = (reader: Reader, filter: CommitmentFilter): Promise<number | undefined> =>
  countOf(reader, soughtCommitments(reader, filter, 'madeOn'));

const soughtPublic = (
  reader: Reader,
  { text, ...filter }: PublicCommitmentFilter,
): Sought<Tables, 'publicCommitments'> => sought(reader, 'publicCommitments', text, { ...filter }, { paths: byDay });

/** A page of what everybody may know, the latest first. */
export const findPublicCommitments = (
  reader: Reader,
  filter: PublicCommitmentFilter,
  page: PageOptions,
): Promise<Page<PublicCommitmentRow>> =>
  pageOf(soughtPublic(reader, filter), publicOrders, { field: 'madeOn', direction: 'desc' }, page, (key) =>
    reader.row<PublicCommitmentRow>('publicCommitments', key),
  );

/** How many of these there are, unless too many would have to be looked through. */
export const countPublicCommitments = (reader: Reader, filter: PublicCommitmentFilter): Promise<number | undefined> =>
  countOf(reader, soughtPublic(reader, filter));

const soughtSubjects = (reader: Reader, { text, ...filter }: SubjectFilter): Sought<Tables, 'subjects'> =>
  sought(reader, 'subjects', text, { ...filter });

/** A page of subjects. */
export const findSubjects = (
  reader: Reader,
  filter: SubjectFilter,
  order: SubjectOrder,
  page: PageOptions,
): Promise<Page<SubjectRow>> =>
  pageOf(soughtSubjects(reader, filter), subjectOrders, order, page, (key) => reader.row<SubjectRow>('subjects', key));

/** How many subjects a filter lets through, unless too many would have to be looked through. */
export const countSubjects = (reader: Reader, filter: SubjectFilter): Promise<number | undefined> =>
  countOf(reader, soughtSubjects(reader, filter));
