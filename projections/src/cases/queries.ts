import type { Day } from '@onewindow/kernel/civilDay.ts';

import { isLit, type Light, ofProject } from '../boardQueries.ts';
import type { cases } from './cases.ts';
import type { openReviews } from './openReviews.ts';
import type { CaseTimeline } from './row.ts';
import type { projects } from '../projects/projects.ts';
import { column, type Order, type Orders, orLast, type Page, pageOf, type PageOptions } from '../paging.ts';
import { countOf, type Reader, type TablesOf } from '../reader.ts';
import { contains, isOneOf, searchable } from '../searching.ts';

type Wanted = readonly string[] | null | undefined;

/** What a clerk looks for. Of a list one suffices; an empty one finds nothing. */
export interface CaseFilter {
  readonly stage?: Wanted;
  readonly status?: Wanted;
  readonly pending?: boolean | null | undefined;
  readonly projectCode?: Wanted;
  readonly locality?: Wanted;
  readonly category?: Wanted;
  readonly text?: string | null | undefined;
  readonly light?: readonly Light[] | null | undefined;
  readonly overdue?: boolean | null | undefined;
  readonly turn?: Wanted;
  readonly kind?: Wanted;
  readonly suspended?: boolean | null | undefined;
  /** Departments that have an open review of it. */
  readonly department?: Wanted;
}

/** The tables that cases are found in: a project's words and place are its own. */
type Tables = TablesOf<ReturnType<typeof cases> | ReturnType<typeof openReviews> | typeof projects>;

const orders = {
  key: 'cases.key',
  by: {
    clockRisk: column('cases.riskOn'),
    id: column('cases.key'),
    projectName: ofProject('cases', 'name'),
    applicant: ofProject('cases', 'applicant'),
    stage: column('cases.stage'),
    status: column('cases.status'),
    turn: column('cases.turn'),
    locality: ofProject('cases', 'locality'),
    category: ofProject('cases', 'category'),
    receivedOn: column('cases.receivedOn'),
    acceptedOn: orLast(column('cases.acceptedOn')),
    dueOn: orLast(column('cases.dueOn')),
    statutoryDueOn: orLast(column('cases.statutoryDueOn')),
    decidedOn: orLast(column('cases.decidedOn')),
    deliveredOn: orLast(column('cases.deliveredOn')),
    endedOn: orLast(column('cases.endedOn')),
  },
} satisfies Orders<string>;
/** By clock risk, what is nearest to its limit comes first. */
export type CaseOrder = Order<keyof typeof orders.by>;

/** Cases that a filter lets through. */
const filtered = ({ lists }: Reader, filter: CaseFilter, today: Day) => {
  const { pending, locality, category, text, light, overdue, suspended, department } = filter;
  let query = lists<Tables>().selectFrom('cases');
  for (const name of ['stage', 'status', 'projectCode', 'turn', 'kind'] as const) {
    const wanted = filter[name];
    if (wanted != null) query = query.where(isOneOf(`cases.${name}`, wanted));
  }
  if (pending != null) query = query.where('cases.pending', '=', Number(pending));
  if (suspended === true) query = query.where('cases.suspendedUntil', '>=', today);
  if (suspended === false) {
    query = query.where((is) =>
      is.or([is('cases.suspendedUntil', '<', today), is('cases.suspendedUntil', 'is', null)]),
    );
  }
  if (department != null) {
    query = query.where((is) =>
      is.exists(
        is
          .selectFrom('openReviews')
          .select('openReviews.key')
          .whereRef('openReviews.caseId', '=', 'cases.key')
          .where(isOneOf('openReviews.department', department)),
      ),
    );
  }
  if (light != null) query = query.where(isLit('cases', light, today));
  if (overdue === true) query = query.where('cases.statutoryDueOn', '<', today);
  if (overdue === false) {
    query = query.where((is) =>
      is.or([is('cases.statutoryDueOn', '>=', today), is('cases.statutoryDueOn', 'is', null)]),
    );
  }
  if (locality != null || category != null || text != null) {
    query = query.where((is) => {
      const wanted = searchable(text ?? '');
      const project = is
        .selectFrom('projects')
        .select('projects.key')
        .whereRef('projects.key', '=', 'cases.projectCode')
        .$if(locality != null, (q) => q.where(isOneOf('projects.locality', locality ?? [])))
        .$if(category != null, (q) => q.where(isOneOf('projects.category', category ?? [])));
      if (text == null) return is.exists(project);
      return is.and([
        is.exists(project),
        is.or([
          is.exists(project.where(contains('projects.words', wanted))),
          contains('cases.key', wanted),
          contains('cases.numbers', wanted),
        ]),
      ]);
    });
  }
  return query;
};

/** A page of the board. */
export const findCases = (
  reader: Reader,
  filter: CaseFilter,
  order: CaseOrder,
  page: PageOptions,
  today: Day,
): Promise<Page<CaseTimeline>> =>
  pageOf(filtered(reader, filter, today), orders, order, page, (key) => reader.row<CaseTimeline>('cases', key));

/** How many cases a filter lets through. */
export const countCases = (reader: Reader, filter: CaseFilter, today: Day): Promise<number> =>
  countOf(filtered(reader, filter, today));
