import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type Expression, sql, type SqlBool } from 'kysely';

import { type BoardPath, fewHolding, holds, isLit, type Light, ofBoard, ofProject, soughtOn } from '../boardQueries.ts';
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
import { isOneOf } from '../searching.ts';
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
    ...(text != null && { text: holds('hookupOrders', ['key'], text) }),
  };
};

/** Along which rows orders are looked for. */
const pathOf = (reader: Reader, filter: OrderFilter, field: Field): BoardPath<OrderFilter> => {
  const { projectCode, text, pending } = filter;
  if (projectCode != null)
    return { where: [isOneOf('hookupOrders.projectCode', projectCode)], areFew: true, done: 'projectCode' };
  const holding = text == null ? undefined : fewHolding(reader, 'hookupOrders', text);
  if (holding) return { where: [holding], areFew: true };
  if (ofItsProject.has(field)) return { where: [] };
  // As it stands in the condition of the index, which a parameter would not be seen to fulfil.
  if (pending === true) return { where: [sql`"hookupOrders".pending = 1`], done: 'pending' };
  if (field === 'clockRisk') {
    for (const name of ['company', 'status', 'locality'] as const) {
      const wanted = filter[name];
      if (wanted?.length === 1) return { where: [isOneOf(`hookupOrders.${name}`, wanted)], done: name };
    }
  }
  return { where: [] };
};

const sought = (reader: Reader, filter: OrderFilter, field: Field, today: Day): Sought<Tables, 'hookupOrders'> =>
  soughtOn(reader, 'hookupOrders', pathOf(reader, filter, field), ofItsProject.has(field), conditionsOf(filter, today));

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
