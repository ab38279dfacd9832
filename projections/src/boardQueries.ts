import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type Expression, type RawBuilder, sql, type SqlBool } from 'kysely';

import type { OrderedBy, Sought } from './paging.ts';
import type { Reader } from './reader.ts';
import { searchable } from './searchable.ts';
import { contains, isOneOf, mostFew } from './searching.ts';

/** The tables that a board shows: each has the columns `projectCode`, `amberOn` and `riskOn`, and is searched by its key. */
type Board = 'cases' | 'hookupOrders';
export type Light = 'green' | 'amber' | 'red';

/** By a column of the board, and then by what began first. */
export const ofBoard = (board: Board, ...names: readonly [string, ...string[]]): OrderedBy => {
  const [first, ...others] = [...names, 'began'].map((name) => sql.ref<string | number>(`${board}.${name}`));
  return [first!, ...others];
};

/** Along projects, more than one table is looked into for each row. */
const mostAlongProjects = 1_500;

/** By a column of the project that a row belongs to: along the projects, and from each to its rows. */
export const ofProject = (board: Board, name: string): OrderedBy => [
  sql.ref(`projects.${name}`),
  sql.ref('projects.began'),
  sql.ref(`${board}.began`),
];

/** Whether a row's light is one of these; one of none is nothing. Lights depend on the day it is, so they are read off the days. */
export const isLit = (board: Board, lights: readonly Light[], today: Day): RawBuilder<SqlBool> => {
  const [amberOn, riskOn] = [sql.ref(`${board}.amberOn`), sql.ref(`${board}.riskOn`)];
  const lit: { readonly [Name in Light]: RawBuilder<SqlBool> } = {
    red: sql`${riskOn} < ${today}`,
    amber: sql`${amberOn} <= ${today} AND ${riskOn} >= ${today}`,
    green: sql`${amberOn} > ${today} AND ${riskOn} >= ${today}`,
  };
  const wanted = lights.map((light) => sql`(${lit[light]})`);
  return wanted.length === 0 ? sql<SqlBool>`FALSE` : sql<SqlBool>`(${sql.join(wanted, sql` OR `)})`;
};

/** The rows in which a list of a board is looked for, and which of the filter's conditions all of them fulfil. */
export interface BoardPath<Filter> {
  readonly where: readonly RawBuilder<SqlBool>[];
  /** Whether they are few, and are put in order; else an index leads along them in the order asked for. */
  readonly areFew?: boolean;
  readonly done?: keyof Filter;
}

/**
 * What is looked for on a board. Where its project puts it in order, the path leads along the projects and from each to its rows, unless
 * the rows are few: then each finds its project.
 */
export const soughtOn = <Tables, Name extends Board & keyof Tables, Filter>(
  { lists }: Reader,
  board: Name,
  { where, areFew = false, done }: BoardPath<Filter>,
  byProject: boolean,
  conditions: { readonly [Condition in keyof Filter]?: Expression<SqlBool> },
): Sought<Tables, Name> => {
  const from = lists<{ [Table in Board | 'projects']: { key: string; projectCode: string } }>();
  // Whichever it is: to the compiler a table of two is none.
  const table = board as 'cases';
  const isItsProject = sql<SqlBool>`${sql.ref(`${board}.projectCode`)} = projects.key`;
  const all = areFew
    ? from.selectFrom(table).innerJoin('projects', (join) => join.on(isItsProject))
    : from.selectFrom('projects').crossJoin(table).where(isItsProject);
  const rows = byProject ? all : from.selectFrom(table);
  return {
    path: where.reduce((path, condition) => path.where(condition), rows) as unknown as Sought<Tables, Name>['path'],
    fits: Object.entries<Expression<SqlBool> | undefined>(conditions).flatMap(([name, condition]) =>
      condition && name !== done ? [condition] : [],
    ),
    ...(byProject && !areFew && { most: mostAlongProjects }),
  };
};

/** Whether a row, in its key or another column, or its project has a text in its words. */
export const holds = (board: Board, columns: readonly string[], text: string): RawBuilder<SqlBool> => {
  const wanted = searchable(text);
  const project = sql`SELECT 1 FROM projects WHERE projects.key = ${sql.ref(`${board}.projectCode`)}
    AND ${contains('projects.words', wanted)}`;
  const own = columns.map((column) => contains(`${board}.${column}`, wanted));
  return sql<SqlBool>`(${sql.join([...own, sql`EXISTS (${project})`], sql` OR `)})`;
};

/** The rows that may hold a text, where they are few. */
export const fewHolding = ({ search }: Reader, board: Board, text: string): RawBuilder<SqlBool> | undefined => {
  const wanted = searchable(text);
  const ofProjects = search('projects', wanted, mostFew);
  const own = search(board, wanted, mostFew);
  if (!ofProjects || !own) return undefined;
  return sql<SqlBool>`${sql.ref(`${board}.id`)} IN (
    SELECT own.id FROM projects CROSS JOIN ${sql.table(board)} AS own ON own."projectCode" = projects.key
      WHERE ${isOneOf('projects.id', ofProjects)}
    UNION ALL SELECT value FROM json_each(${JSON.stringify(own)}))`;
};
