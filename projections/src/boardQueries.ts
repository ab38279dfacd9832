import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type RawBuilder, sql, type SqlBool } from 'kysely';

import type { OrderedBy } from './paging.ts';

/** The tables that a board shows: each has the columns `projectCode`, `amberOn` and `riskOn`. */
type Board = 'cases' | 'hookupOrders';
export type Light = 'green' | 'amber' | 'red';

/** By a column of the board, and then by what began first. */
export const ofBoard = (board: Board, ...names: readonly [string, ...string[]]): OrderedBy => {
  const [first, ...others] = [...names, 'began'].map((name) => sql.ref<string | number>(`${board}.${name}`));
  return [first!, ...others];
};

/** Along projects, more than one table is looked into for each row. */
export const mostAlongProjects = 1_500;

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
