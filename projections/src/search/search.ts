import { type RawBuilder, sql, type SqlBool } from 'kysely';

import type { cases } from '../cases/cases.ts';
import type { CaseTimeline } from '../cases/row.ts';
import type { orders } from '../orders/orders.ts';
import type { OrderTimeline } from '../orders/row.ts';
import type { ProjectRow, projects } from '../projects/projects.ts';
import type { Reader, TablesOf } from '../reader.ts';
import { searchable } from '../searchable.ts';
import { contains, isOneOf, mostFew } from '../searching.ts';

export const searchKinds = ['project', 'applicant', 'case', 'certificate', 'hookupOrder'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Something in which a text stands: what it is, its row, and where the text was met. */
export type Hit =
  | { readonly kind: 'project'; readonly matchedIn: 'name' | 'number'; readonly project: ProjectRow }
  | { readonly kind: 'applicant'; readonly matchedIn: 'name' | 'number'; readonly project: ProjectRow }
  | { readonly kind: 'case'; readonly matchedIn: 'number'; readonly case: CaseTimeline }
  | { readonly kind: 'certificate'; readonly matchedIn: 'number'; readonly case: CaseTimeline; readonly number: string }
  | { readonly kind: 'hookupOrder'; readonly matchedIn: 'number'; readonly order: OrderTimeline };

/** What was found, and whether there is more than is told. */
export interface Hits {
  readonly hits: readonly Hit[];
  readonly more: boolean;
}

/** So many of each kind are told. */
export const mostOfEach = 10;
/** So many rows are looked through where the index finds too many to be looked up. */
const mostLooked = 4_000;

type Tables = TablesOf<ReturnType<typeof cases> | ReturnType<typeof orders> | typeof projects>;
type Searched = 'projects' | 'cases' | 'hookupOrders';

/**
 * Everything in whose names and numbers a text stands, of what whoever asks may reach: kind by kind, the latest of each first. Two
 * Chinese characters suffice.
 */
export const search = async (reader: Reader, text: string, kinds: readonly SearchKind[]): Promise<Hits> => {
  const wanted = searchable(text);
  if (wanted === '') return { hits: [], more: false };
  const isWanted = (...any: readonly SearchKind[]): boolean => any.some((kind) => kinds.includes(kind));
  const none = { keys: [], more: false };
  const [ofProjects, ofCases, ofOrders] = await Promise.all([
    isWanted('project', 'applicant') ? projectsHolding(reader, wanted) : none,
    isWanted('case', 'certificate') ? keysHolding(reader, 'cases', ['key', 'numbers'], wanted) : none,
    isWanted('hookupOrder') ? keysHolding(reader, 'hookupOrders', orderColumns, wanted) : none,
  ]);
  const found = [
    ...rowsOf<ProjectRow>(reader, 'projects', ofProjects.keys).flatMap((row) => hitsOfProject(row, wanted)),
    ...rowsOf<CaseTimeline>(reader, 'cases', ofCases.keys).flatMap((row) => hitsOfCase(row, wanted)),
    ...rowsOf<OrderTimeline>(reader, 'hookupOrders', ofOrders.keys).map((order): Hit => ({
      kind: 'hookupOrder',
      matchedIn: 'number',
      order,
    })),
  ];
  const ofEach = kinds.map((kind) => distinct(found.filter((hit) => hit.kind === kind)));
  return {
    hits: ofEach.flatMap((hits) => hits.slice(0, mostOfEach)),
    more: [ofProjects, ofCases, ofOrders].some(({ more }) => more) || ofEach.some((hits) => hits.length > mostOfEach),
  };
};

const orderColumns = ['key'] as const;

/** By their words, and by how their applicant's credit code begins, which has an index of its own. */
const projectsHolding = async (reader: Reader, wanted: string): ReturnType<typeof keysHolding> => {
  const found = await keysHolding(reader, 'projects', ['words'], wanted);
  const code = wanted.toUpperCase();
  if (!/^[0-9A-Z]{4,18}$/.test(code)) return found;
  const ofApplicant = await reader
    .lists<Tables>()
    .selectFrom('projects')
    .select('projects.key')
    .where(sql<SqlBool>`${sql.ref('projects.applicantCode')} BETWEEN ${code} AND ${`${code}~`}`)
    .limit(mostOfKeys + 1)
    .execute();
  const keys = [...new Set([...found.keys, ...ofApplicant.map(({ key }) => key)])];
  return { keys, more: found.more || ofApplicant.length > mostOfKeys };
};

/** The rows that hold a text, the latest first: looked up where the index finds few, else among the latest. */
const keysHolding = async (
  { lists, search: idsOf }: Reader,
  table: Searched,
  columns: readonly string[],
  wanted: string,
): Promise<{ readonly keys: readonly string[]; readonly more: boolean }> => {
  const ids = idsOf(table, wanted, mostFew);
  const id = sql.ref(`${table}.id`);
  const holds = sql<SqlBool>`(${sql.join(
    columns.map((column) => contains(`${table}.${column}`, wanted)),
    sql` OR `,
  )})`;
  // To the compiler a table of three is none.
  const all = lists<Tables>().selectFrom(table as 'cases');
  const latest = (isThere: RawBuilder<SqlBool>) =>
    all
      .select(sql<string>`${sql.ref(`${table}.key`)}`.as('key'))
      .where(isThere)
      .orderBy(id, 'desc');
  const rows = await latest(
    ids
      ? sql<SqlBool>`${isOneOf(`${table}.id`, ids)} AND ${holds}`
      : sql<SqlBool>`${id} >= coalesce((SELECT id FROM ${sql.table(table)} ORDER BY id DESC LIMIT 1 OFFSET ${mostLooked - 1}), 0)
          AND ${holds}`,
  )
    .limit(mostOfKeys + 1)
    .execute();
  return { keys: rows.slice(0, mostOfKeys).map(({ key }) => key), more: !ids || rows.length > mostOfKeys };
};

/** One applicant has several projects. */
const mostOfKeys = 3 * mostOfEach;

const rowsOf = <Row extends object>({ row }: Reader, table: Searched, keys: readonly string[]): readonly Row[] =>
  keys.flatMap((key) => row<Row>(table, key) ?? []);

const hitsOfProject = (project: ProjectRow, wanted: string): readonly Hit[] => {
  const { projectCode, facts } = project;
  const isIn = (text: string | undefined): boolean => text !== undefined && searchable(text).includes(wanted);
  const { applicant } = facts;
  const hits: Hit[] = [];
  if (isIn(facts.name) || isIn(projectCode))
    hits.push({ kind: 'project', matchedIn: isIn(facts.name) ? 'name' : 'number', project });
  if (isIn(applicant?.name) || isIn(applicant?.creditCode))
    hits.push({ kind: 'applicant', matchedIn: isIn(applicant?.name) ? 'name' : 'number', project });
  return hits;
};

const hitsOfCase = (row: CaseTimeline, wanted: string): readonly Hit[] => [
  ...(searchable(row.caseId).includes(wanted) ? [{ kind: 'case', matchedIn: 'number', case: row } as const] : []),
  ...row.certificates
    .filter(({ number }) => searchable(number).includes(wanted))
    .map(({ number }) => ({ kind: 'certificate', matchedIn: 'number', case: row, number }) as const),
];

/** An applicant is told once, whichever of their projects it was found by. */
const distinct = (hits: readonly Hit[]): readonly Hit[] => [
  ...new Map(hits.map((hit) => [hit.kind === 'applicant' ? applicantOf(hit.project) : hit, hit])).values(),
];

/** Who applies: by the credit code, or by the name where there is none. */
export const applicantOf = ({ facts: { applicant } }: ProjectRow): string =>
  applicant?.creditCode ?? applicant?.name ?? '';
