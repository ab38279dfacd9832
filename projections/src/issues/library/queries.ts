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
import type { CellTable, Reader, TablesOf } from '../../reader.ts';
import { searchable } from '../../searchable.ts';
import { contains, isOneOf, mostFew } from '../../searching.ts';
import type { policies, policyIssues, PolicyRow, policyTasks, PolicyTaskRow } from './policies.ts';
import type { policyDeliveries, PolicyDeliveryRow, reachedBy } from './policyDeliveries.ts';

/** What somebody looks for among policies. */
export interface PolicyFilter {
  readonly text?: string | null | undefined;
  /** Those that hold today, or those that do not. */
  readonly inForce?: boolean | null | undefined;
  readonly issuer?: readonly string[] | null | undefined;
}

type Tables = TablesOf<ReturnType<typeof policies>>;

const ordered = (name: string): OrderedBy => [column(`policies.${name}`), column('policies.began')];
const orders = {
  key: 'policies.key',
  by: {
    issuedOn: ordered('issuedOn'),
    number: ordered('number'),
    title: ordered('title'),
    issuer: ordered('issuer'),
    validFrom: ordered('validFrom'),
    validUntil: ordered('validUntil'),
  },
} satisfies Orders<string>;
export type PolicyOrder = Order<keyof typeof orders.by>;

const holds = (today: Day) =>
  sql<SqlBool>`("policies"."open" = 1 AND "policies"."validFrom" <= ${today} AND "policies"."validUntil" >= ${today})`;

/** What is in force is looked for among what was not ended; a text that stands in few is looked up. */
const sought = (reader: Reader, { text, inForce, issuer }: PolicyFilter, today: Day): Sought<Tables, 'policies'> => {
  const all = reader.lists<Tables>().selectFrom('policies');
  const found = text == null ? undefined : reader.search('policies', searchable(text), mostFew);
  const fits: Expression<SqlBool>[] = [
    ...(text == null ? [] : [contains('policies.words', searchable(text))]),
    ...(inForce == null ? [] : [inForce ? holds(today) : sql<SqlBool>`NOT ${holds(today)}`]),
    ...(issuer == null ? [] : [isOneOf('policies.issuer', issuer)]),
  ];
  if (found) return { path: all.where(isOneOf('policies.id', found)), fits };
  // As it stands in the condition of the index, which a parameter would not be seen to fulfil.
  return { path: inForce === true ? all.where(sql<SqlBool>`"policies".open = 1`) : all, fits };
};

/** A page of policies. */
export const findPolicies = (
  reader: Reader,
  filter: PolicyFilter,
  order: PolicyOrder,
  page: PageOptions,
  today: Day,
): Promise<Page<PolicyRow>> =>
  pageOf(sought(reader, filter, today), orders, order, page, (key) => reader.row<PolicyRow>('policies', key));

/** How many policies a filter lets through, unless too many would have to be looked through. */
export const countPolicies = (reader: Reader, filter: PolicyFilter, today: Day): Promise<number | undefined> =>
  countOf(reader, sought(reader, filter, today));

type IssueTables = TablesOf<typeof policyIssues>;

/** The ids of the policies that answer an issue. */
export const policiesAnswering = async ({ lists }: Reader, issue: string): Promise<readonly string[]> => {
  const found = await lists<IssueTables>()
    .selectFrom('policyIssues')
    .select('policy')
    .where('issue', '=', issue)
    .execute();
  return found.map(({ policy }) => policy);
};

/** What somebody looks for among the tasks of measures. */
export interface PolicyTaskFilter {
  readonly owner?: readonly string[] | null | undefined;
  readonly department?: readonly string[] | null | undefined;
  readonly state?: readonly string[] | null | undefined;
  readonly late?: boolean | null | undefined;
}

type TaskTables = TablesOf<typeof policyTasks>;

const ofTask = (...names: readonly string[]): OrderedBy =>
  [...names, 'key'].map((name) => column(`policyTasks.${name}`)) as unknown as OrderedBy;
const taskOrders = {
  key: 'policyTasks.key',
  by: { dueOn: ofTask('dueOn'), owner: ofTask('owner', 'dueOn'), department: ofTask('department', 'dueOn') },
} satisfies Orders<string>;
export type PolicyTaskOrder = Order<keyof typeof taskOrders.by>;

/** Late are those whose day is over and that nobody has said to be done. */
export const isLate = ({ dueOn, state }: Pick<PolicyTaskRow, 'dueOn' | 'state'>, today: Day): boolean =>
  state === 'open' && dueOn < today;

const soughtTasks = (
  { lists }: Reader,
  { owner, department, state, late }: PolicyTaskFilter,
  today: Day,
): Sought<TaskTables, 'policyTasks'> => {
  const all = lists<TaskTables>().selectFrom('policyTasks');
  const isLateThere = sql<SqlBool>`("policyTasks"."state" = 'open' AND "policyTasks"."dueOn" < ${today})`;
  const isPending = late === true || (state != null && !state.includes('confirmed'));
  return {
    path: isPending ? all.where(sql<SqlBool>`"policyTasks".pending = 1`) : all,
    fits: [
      ...(owner == null ? [] : [isOneOf('policyTasks.owner', owner)]),
      ...(department == null ? [] : [isOneOf('policyTasks.department', department)]),
      ...(state == null ? [] : [isOneOf('policyTasks.state', state)]),
      ...(late == null ? [] : [late ? isLateThere : sql<SqlBool>`NOT ${isLateThere}`]),
    ],
  };
};

/** A page of the tasks of measures. */
export const findPolicyTasks = (
  reader: Reader,
  filter: PolicyTaskFilter,
  order: PolicyTaskOrder,
  page: PageOptions,
  today: Day,
): Promise<Page<PolicyTaskRow>> =>
  pageOf(soughtTasks(reader, filter, today), taskOrders, order, page, (key) =>
    reader.row<PolicyTaskRow>('policyTasks', key),
  );

/** How many tasks a filter lets through. */
export const countPolicyTasks = (reader: Reader, filter: PolicyTaskFilter, today: Day): Promise<number | undefined> =>
  countOf(reader, soughtTasks(reader, filter, today));

type DeliveryTables = TablesOf<ReturnType<typeof policyDeliveries>>;
const deliveryOrders = {
  key: 'policyDeliveries.key',
  by: { firm: [column('policyDeliveries.key')] },
} satisfies Orders<string>;

const soughtDeliveries = (
  { lists }: Reader,
  policy: string,
  read: boolean | undefined,
): Sought<DeliveryTables, 'policyDeliveries'> => {
  const path = lists<DeliveryTables>().selectFrom('policyDeliveries').where('policyDeliveries.policy', '=', policy);
  return { path: read === undefined ? path : path.where('policyDeliveries.isRead', '=', Number(read)), fits: [] };
};

/** A page of the firms that have a policy. */
export const findPolicyDeliveries = (
  reader: Reader,
  policy: string,
  read: boolean | undefined,
  page: PageOptions,
): Promise<Page<PolicyDeliveryRow>> =>
  pageOf(soughtDeliveries(reader, policy, read), deliveryOrders, { field: 'firm' }, page, (key) =>
    reader.row<PolicyDeliveryRow>('policyDeliveries', key),
  );

/** How many firms have it. */
export const countPolicyDeliveries = (
  reader: Reader,
  policy: string,
  read: boolean | undefined,
): Promise<number | undefined> => countOf(reader, soughtDeliveries(reader, policy, read));

/** How far a policy, or all of them, came to be known. */
export interface PolicyReach {
  readonly delivered: number;
  readonly read: number;
  readonly readByFirm?: number;
  readonly firms?: number;
  readonly readers?: number;
}

type Cells = {
  readonly policyReach: CellTable<(typeof reachedBy)[number]>;
  readonly policyReachOfAll: CellTable<'all'>;
};

const amountsIn = (found: readonly { readonly amounts: string }[]): PolicyReach => ({
  delivered: 0,
  read: 0,
  ...(found[0] && (JSON.parse(found[0].amounts) as Partial<PolicyReach>)),
});

/** How many firms have a policy, how many have read it, and how many of these say so themselves. */
export const reachOfPolicy = async ({ lists }: Reader, policy: string): Promise<PolicyReach> =>
  amountsIn(await lists<Cells>().selectFrom('policyReach').select('amounts').where('policy', '=', policy).execute());

/** The same over all policies, and how many firms there are in it, each counted once. */
export const reachOfAllPolicies = async ({ lists }: Reader): Promise<PolicyReach> =>
  amountsIn(await lists<Cells>().selectFrom('policyReachOfAll').select('amounts').execute());
