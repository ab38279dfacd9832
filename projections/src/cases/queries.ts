import type { Day } from '@onewindow/kernel/civilDay.ts';

import type { cases } from './cases.ts';
import type { openReviews } from './openReviews.ts';
import type { CaseTimeline } from './row.ts';
import type { projects } from '../projects/projects.ts';
import { pageOf, placeOf, type Page, type PageOptions } from '../paging.ts';
import { countOf, type Reader, rowsOf, type TablesOf } from '../reader.ts';
import { contains, searchable } from '../searching.ts';

/** What a clerk looks for. */
export interface CaseFilter {
  readonly stage?: string | null | undefined;
  readonly status?: readonly string[] | null | undefined;
  readonly pending?: boolean | null | undefined;
  readonly projectCode?: string | null | undefined;
  readonly locality?: string | null | undefined;
  readonly category?: string | null | undefined;
  readonly text?: string | null | undefined;
  readonly light?: 'green' | 'amber' | 'red' | null | undefined;
  readonly overdue?: boolean | null | undefined;
  readonly turn?: string | null | undefined;
  readonly suspended?: boolean | null | undefined;
  /** A department that has an open review of it. */
  readonly department?: string | null | undefined;
}

/** The tables that cases are found in: a project's words and place are its own. */
type Tables = TablesOf<ReturnType<typeof cases> | ReturnType<typeof openReviews> | typeof projects>;

/** Nearest to its limit first, or received last first. */
export type CaseOrder = 'clockRisk' | 'received';

/** Cases that a filter lets through. Lights depend on the day it is, so they are read off the due days. */
const filtered = ({ lists }: Reader, filter: CaseFilter, today: Day) => {
  const { stage, status, pending, projectCode, locality, category, text, light, overdue, turn, suspended } = filter;
  const { department } = filter;
  let query = lists<Tables>().selectFrom('cases');
  if (stage != null) query = query.where('cases.stage', '=', stage);
  if (status != null) query = query.where('cases.status', 'in', status.length > 0 ? status : ['']);
  if (pending != null) query = query.where('cases.pending', '=', Number(pending));
  if (projectCode != null) query = query.where('cases.projectCode', '=', projectCode);
  if (turn != null) query = query.where('cases.turn', '=', turn);
  if (suspended != null) query = query.where('cases.suspended', '=', Number(suspended));
  if (department != null) {
    query = query.where((is) =>
      is.exists(
        is
          .selectFrom('openReviews')
          .select('openReviews.key')
          .whereRef('openReviews.caseId', '=', 'cases.key')
          .where('openReviews.department', '=', department),
      ),
    );
  }
  if (light === 'red') query = query.where('cases.dueOn', '<', today);
  if (light === 'amber') query = query.where('cases.amberOn', '<=', today).where('cases.dueOn', '>=', today);
  if (light === 'green') query = query.where('cases.amberOn', '>', today);
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
        .$if(locality != null, (q) => q.where('projects.locality', '=', locality ?? ''))
        .$if(category != null, (q) => q.where('projects.category', '=', category ?? ''));
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
export const findCases = async (
  reader: Reader,
  filter: CaseFilter,
  order: CaseOrder,
  { first, after }: PageOptions,
  today: Day,
): Promise<Page<CaseTimeline>> => {
  const column = order === 'clockRisk' ? 'riskOn' : 'receivedOn';
  const direction = order === 'clockRisk' ? 'asc' : 'desc';
  let query = filtered(reader, filter, today)
    .select(['cases.key', `cases.${column} as sort`])
    .orderBy(`cases.${column}`, direction)
    .orderBy('cases.key', direction)
    .limit(first + 1);
  if (after !== undefined) {
    const [sort = '', key = ''] = placeOf(after, 2);
    query = query.where((is) =>
      is(is.refTuple(`cases.${column}`, 'cases.key'), order === 'clockRisk' ? '>' : '<', is.tuple(sort, key)),
    );
  }
  return pageOf(
    await query.execute(),
    first,
    ({ sort, key }) => [sort, key],
    ({ key }) => reader.row<CaseTimeline>('cases', key),
  );
};

/** How many cases a filter lets through. */
export const countCases = (reader: Reader, filter: CaseFilter, today: Day): Promise<number> =>
  countOf(filtered(reader, filter, today));

/** The cases of one project, stage by stage in the order of their numbers. */
export const casesOfProject = async ({ lists }: Reader, projectCode: string): Promise<CaseTimeline[]> => {
  const list = lists<Tables>().selectFrom('cases').select('row').where('projectCode', '=', projectCode).orderBy('key');
  return rowsOf<CaseTimeline>(list);
};
