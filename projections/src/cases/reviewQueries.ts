import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type Expression, sql, type SqlBool } from 'kysely';

import { last } from '../lastInOrder.ts';
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
} from '../paging.ts';
import type { projects } from '../projects/projects.ts';
import type { Reader, TablesOf } from '../reader.ts';
import { type DayRange, isOneOf, isWithin, mostFew } from '../searching.ts';
import type { pendingReviews } from './pendingReviews.ts';
import type { CaseTimeline, TimelineItem } from './row.ts';

type Wanted = readonly string[] | null | undefined;

/** Which reviews are looked for. Of a list one suffices; an empty one finds nothing. */
export interface ReviewFilter {
  readonly state?: Wanted;
  readonly department?: Wanted;
  readonly item?: Wanted;
  readonly stage?: Wanted;
  readonly assignee?: Wanted;
  /** Whether whoever asks holds them. */
  readonly mine?: boolean | null | undefined;
  readonly unassigned?: boolean | null | undefined;
  readonly dueBefore?: Day | null | undefined;
  readonly openedOn?: DayRange | null | undefined;
  readonly locality?: Wanted;
}

type Tables = TablesOf<ReturnType<typeof pendingReviews> | typeof projects>;

const ordered = (name: string): OrderedBy => [column(`reviews.${name}`), column('reviews.key')];
const orders = {
  key: 'reviews.key',
  by: {
    dueOn: ordered('dueOn'),
    case: [column('reviews.key')],
    item: ordered('item'),
    department: ordered('department'),
    stage: ordered('stage'),
    state: ordered('state'),
    openedOn: ordered('openedOn'),
    concludedOn: ordered('concludedOn'),
    assignee: ordered('officer'),
  },
} satisfies Orders<string>;
/** By due day, what is nearest to its limit comes first. */
export type ReviewOrder = Order<keyof typeof orders.by>;

/** What a filter asks of a review, by its names. */
const conditionsOf = (
  filter: ReviewFilter,
  asker: string,
): { readonly [Name in keyof ReviewFilter]?: Expression<SqlBool> } => {
  const { assignee, mine, unassigned, dueBefore, openedOn, locality } = filter;
  const own = (['state', 'department', 'item', 'stage'] as const).flatMap((name) => {
    const wanted = filter[name];
    return wanted == null ? [] : [[name, isOneOf(`reviews.${name}`, wanted)]];
  });
  const officer = column('reviews.officer');
  return {
    ...(Object.fromEntries(own) as { [Name in 'state']?: Expression<SqlBool> }),
    ...(assignee != null && { assignee: isOneOf('reviews.officer', assignee) }),
    ...(mine != null && { mine: mine ? sql<SqlBool>`${officer} = ${asker}` : sql<SqlBool>`${officer} <> ${asker}` }),
    ...(unassigned != null && {
      unassigned: unassigned ? sql<SqlBool>`${officer} = ${last}` : sql<SqlBool>`${officer} <> ${last}`,
    }),
    ...(dueBefore != null && { dueBefore: sql<SqlBool>`${column('reviews.dueOn')} < ${dueBefore}` }),
    ...(openedOn != null && { openedOn: isWithin('reviews.openedOn', openedOn) }),
    ...(locality != null && {
      locality: sql<SqlBool>`EXISTS (SELECT 1 FROM projects
        WHERE projects.key = substr(reviews."caseId", 1, instr(reviews."caseId", '.') - 1)
        AND ${isOneOf('projects.locality', locality)})`,
    }),
  };
};

/** The condition that leads to few of the reviews, where one does. */
const narrowest = async (
  { lists }: Reader,
  { assignee, mine, department }: ReviewFilter,
): Promise<keyof ReviewFilter | undefined> => {
  if (assignee != null) return 'assignee';
  if (mine === true) return 'mine';
  if (department == null) return undefined;
  const found = await lists<Tables>()
    .selectFrom('reviews')
    .select('item')
    .where(isOneOf('reviews.department', department))
    .limit(mostFew + 1)
    .execute();
  return found.length <= mostFew || department.length === 1 ? 'department' : undefined;
};

const sought = async (reader: Reader, filter: ReviewFilter, asker: string): Promise<Sought<Tables, 'reviews'>> => {
  const conditions = conditionsOf(filter, asker);
  const along = await narrowest(reader, filter);
  const all = reader.lists<Tables>().selectFrom('reviews');
  const leading = along && conditions[along];
  return {
    path: leading ? all.where(leading) : all,
    fits: Object.entries<Expression<SqlBool> | undefined>(conditions).flatMap(([name, condition]) =>
      condition && name !== along ? [condition] : [],
    ),
  };
};

/** A review as it stands in its case. */
export interface FoundReview {
  readonly row: CaseTimeline;
  readonly item: TimelineItem;
}

/** A page of the reviews of cases that are not done with. */
export const findReviews = async (
  reader: Reader,
  filter: ReviewFilter,
  order: ReviewOrder,
  page: PageOptions,
  asker: string,
): Promise<Page<FoundReview>> =>
  pageOf(await sought(reader, filter, asker), orders, order, page, (key) => {
    const [caseId = '', id] = key.split(' ');
    const row = reader.row<CaseTimeline>('cases', caseId);
    const item = row?.items.find((one) => one.item === id);
    return row && item && { row, item };
  });

/** How many there are, unless too many would have to be looked through. */
export const countReviews = async (reader: Reader, filter: ReviewFilter, asker: string): Promise<number | undefined> =>
  countOf(reader, await sought(reader, filter, asker));
