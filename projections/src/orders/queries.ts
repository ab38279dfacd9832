import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type Expression, expressionBuilder, sql, type SqlBool } from 'kysely';

import { isLit, type Light, mostAlongProjects, ofBoard, ofProject } from '../boardQueries.ts';
import {
  column,
  countOf,
  type Order,
  type Orders,
  type Page,
  pageOf,
  type PageOptions,
  type Sought,
} from '../paging.ts';
import type { projects } from '../projects/projects.ts';
import type { Reader, TablesOf } from '../reader.ts';
import { contains, few, isOneOf, mostFew, searchable } from '../searching.ts';
import type { orders as orderRows } from './orders.ts';
import type { OrderTimeline } from './row.ts';

type Wanted = readonly string[] | null | undefined;

/** What a clerk or a utility looks for. Of a list one suffices; an empty one finds nothing. */
export interface OrderFilter {
  readonly projectCode?: Wanted;
  readonly utility?: Wanted;
  readonly company?: Wanted;
  readonly locality?: Wanted;
  readonly status?: Wanted;
  readonly purpose?: Wanted;
  readonly pending?: boolean | null | undefined;
  readonly text?: string | null | undefined;
  readonly light?: readonly Light[] | null | undefined;
}

type Tables = TablesOf<ReturnType<typeof orderRows> | typeof projects>;
type Path = Sought<Tables, 'hookupOrders'>['path'];

const orders = {
  key: 'hookupOrders.key',
  by: {
    clockRisk: ofBoard('hookupOrders', 'riskOn'),
    id: [column('hookupOrders.key')],
    projectName: ofProject('hookupOrders', 'name'),
    applicant: ofProject('hookupOrders', 'applicant'),
    utility: ofBoard('hookupOrders', 'utility'),
    company: ofBoard('hookupOrders', 'company', 'riskOn'),
    status: ofBoard('hookupOrders', 'status', 'riskOn'),
    purpose: ofBoard('hookupOrders', 'purpose'),
    locality: ofBoard('hookupOrders', 'locality', 'riskOn'),
    openedOn: ofBoard('hookupOrders', 'openedOn'),
    acceptedOn: ofBoard('hookupOrders', 'acceptedOn'),
    dueOn: ofBoard('hookupOrders', 'dueOn'),
    connectedOn: ofBoard('hookupOrders', 'connectedOn'),
    endedOn: ofBoard('hookupOrders', 'endedOn'),
  },
} satisfies Orders<string>;
type Field = keyof typeof orders.by;
/** By clock risk, what the window must act on comes first, then what is nearest to its promise. */
export type OrderOrder = Order<Field>;

const ofItsProject: ReadonlySet<Field> = new Set(['projectName', 'applicant']);

/** What a filter asks of an order, by its names; what it does not name is not there. */
const conditionsOf = (
  filter: OrderFilter,
  today: Day,
): { readonly [Name in keyof OrderFilter]?: Expression<SqlBool> } => {
  const { pending, text, light } = filter;
  const own = (['projectCode', 'utility', 'company', 'locality', 'status', 'purpose'] as const).flatMap((name) => {
    const wanted = filter[name];
    return wanted == null ? [] : [[name, isOneOf(`hookupOrders.${name}`, wanted)]];
  });
  return {
    ...(Object.fromEntries(own) as { [Name in 'utility']?: Expression<SqlBool> }),
    ...(pending != null && { pending: sql<SqlBool>`"hookupOrders"."pending" = ${Number(pending)}` }),
    ...(light != null && { light: isLit('hookupOrders', light, today) }),
    ...(text != null && { text: holds(text) }),
  };
};

/** Whether an order, or its project, has a text in its words. */
const holds = (text: string): Expression<SqlBool> => {
  const is = expressionBuilder<Tables, 'hookupOrders'>();
  const wanted = searchable(text);
  return is.or([
    contains('hookupOrders.key', wanted),
    is.exists(
      is
        .selectFrom('projects')
        .select('projects.key')
        .whereRef('projects.key', '=', 'hookupOrders.projectCode')
        .where(contains('projects.words', wanted)),
    ),
  ]);
};

/** Along which rows orders are looked for, and which of the filter's conditions all of them fulfil. */
const pathOf = (
  { lists, search }: Reader,
  filter: OrderFilter,
  field: Field,
): { path: Path; done?: keyof OrderFilter } => {
  const all = lists<Tables>().selectFrom('hookupOrders');
  const { projectCode, text } = filter;
  if (projectCode != null)
    return { path: all.where(isOneOf('hookupOrders.projectCode', projectCode)), done: 'projectCode' };
  if (text != null) {
    const ofProjects = search('projects', searchable(text), mostFew);
    const ofOrders = search('hookupOrders', searchable(text), mostFew);
    if (ofProjects && ofOrders)
      return {
        path: all.where(
          sql<SqlBool>`"hookupOrders".id IN (SELECT own.id FROM projects CROSS JOIN "hookupOrders" AS own
            ON own."projectCode" = projects.key WHERE projects.id IN ${few(ofProjects)}
            UNION ALL SELECT value FROM ${few(ofOrders)})`,
        ),
      };
  }
  if (ofItsProject.has(field))
    return {
      path: lists<Tables>()
        .selectFrom('projects')
        .crossJoin('hookupOrders')
        .whereRef('hookupOrders.projectCode', '=', 'projects.key') as unknown as Path,
    };
  // As it stands in the condition of the index, which a parameter would not be seen to fulfil.
  if (filter.pending === true) return { path: all.where(sql<SqlBool>`"hookupOrders".pending = 1`), done: 'pending' };
  if (field === 'clockRisk') {
    for (const name of ['company', 'status', 'locality'] as const) {
      const wanted = filter[name];
      if (wanted?.length === 1) return { path: all.where(isOneOf(`hookupOrders.${name}`, wanted)), done: name };
    }
  }
  return { path: all };
};

const sought = (reader: Reader, filter: OrderFilter, field: Field, today: Day): Sought<Tables, 'hookupOrders'> => {
  const { path, done } = pathOf(reader, filter, field);
  const conditions = Object.entries(conditionsOf(filter, today)).filter(([name]) => name !== done);
  return {
    path,
    fits: conditions.map(([, condition]) => condition),
    ...(ofItsProject.has(field) && { most: mostAlongProjects }),
  };
};

/** A page of orders. */
export const findOrders = async (
  reader: Reader,
  filter: OrderFilter,
  order: OrderOrder,
  page: PageOptions,
  today: Day,
): Promise<Page<OrderTimeline>> =>
  pageOf(sought(reader, filter, order.field, today), orders, order, page, (key) =>
    reader.row<OrderTimeline>('hookupOrders', key),
  );

/** How many orders a filter lets through, unless too many would have to be looked through. */
export const countOrders = async (reader: Reader, filter: OrderFilter, today: Day): Promise<number | undefined> =>
  countOf(reader, sought(reader, filter, 'clockRisk', today));
