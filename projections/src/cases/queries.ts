import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type Expression, expressionBuilder, type RawBuilder, sql, type SqlBool } from 'kysely';

import { type BoardPath, fewHolding, holds, isLit, type Light, ofBoard, ofProject, soughtOn } from '../boardQueries.ts';
import type { cases } from './cases.ts';
import type { openReviews } from './openReviews.ts';
import type { CaseTimeline } from './row.ts';
import type { projects } from '../projects/projects.ts';
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
import type { Reader, TablesOf } from '../reader.ts';
import { isOneOf, mostFew } from '../searching.ts';

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
    clockRisk: ofBoard('cases', 'riskOn'),
    id: [column('cases.key')],
    projectName: ofProject('cases', 'name'),
    applicant: ofProject('cases', 'applicant'),
    stage: ofBoard('cases', 'stage'),
    status: ofBoard('cases', 'status', 'riskOn'),
    turn: ofBoard('cases', 'turn'),
    locality: ofProject('cases', 'locality'),
    category: ofProject('cases', 'category'),
    receivedOn: ofBoard('cases', 'receivedOn'),
    acceptedOn: ofBoard('cases', 'acceptedOn'),
    dueOn: ofBoard('cases', 'dueOn'),
    statutoryDueOn: ofBoard('cases', 'statutoryDueOn'),
    decidedOn: ofBoard('cases', 'decidedOn'),
    deliveredOn: ofBoard('cases', 'deliveredOn'),
    endedOn: ofBoard('cases', 'endedOn'),
  },
} satisfies Orders<string>;
type Field = keyof typeof orders.by;
/** By clock risk, what is nearest to its limit comes first. */
export type CaseOrder = Order<Field>;

const ofItsProject: ReadonlySet<Field> = new Set(['projectName', 'applicant', 'locality', 'category']);
const ofOpenCases: ReadonlySet<string> = new Set(['received', 'correctionRequested', 'underReview']);

/** Whether only open cases can fit, or none. */
const pendingBy = ({
  pending,
  suspended,
  overdue,
  department,
  light,
  turn,
  status,
}: CaseFilter): boolean | undefined => {
  if (pending != null) return pending;
  if (suspended === true || overdue === true || department != null || light != null) return true;
  if (turn?.every((one) => one !== 'nobody') || status?.every((one) => ofOpenCases.has(one))) return true;
  return turn?.every((one) => one === 'nobody') ? false : undefined;
};

/** What a filter asks of a case, by its names; what it does not name is not there. */
const conditionsOf = (
  filter: CaseFilter,
  today: Day,
): { readonly [Name in keyof CaseFilter]?: Expression<SqlBool> } => {
  const is = expressionBuilder<Tables, 'cases'>();
  const { pending, locality, category, text, light, overdue, suspended, department } = filter;
  const ofProjects = (name: 'locality' | 'category', wanted: readonly string[]) =>
    is.exists(
      is
        .selectFrom('projects')
        .select('projects.key')
        .whereRef('projects.key', '=', 'cases.projectCode')
        .where(isOneOf(`projects.${name}`, wanted)),
    );
  const own = (['stage', 'status', 'projectCode', 'turn', 'kind'] as const).flatMap((name) => {
    const wanted = filter[name];
    return wanted == null ? [] : [[name, isOneOf(`cases.${name}`, wanted)]];
  });
  return {
    ...(Object.fromEntries(own) as { [Name in 'stage']?: Expression<SqlBool> }),
    ...(pending != null && { pending: is('cases.pending', '=', Number(pending)) }),
    ...(suspended != null && {
      suspended: suspended
        ? is('cases.suspendedUntil', '>=', today)
        : is.or([is('cases.suspendedUntil', '<', today), is('cases.suspendedUntil', 'is', null)]),
    }),
    ...(department != null && {
      department: is.exists(
        is
          .selectFrom('openReviews')
          .select('openReviews.key')
          .whereRef('openReviews.caseId', '=', 'cases.key')
          .where(isOneOf('openReviews.department', department)),
      ),
    }),
    ...(light != null && { light: isLit('cases', light, today) }),
    ...(overdue != null && { overdue: is('cases.statutoryDueOn', overdue ? '<' : '>=', today) }),
    ...(locality != null && { locality: ofProjects('locality', locality) }),
    ...(category != null && { category: ofProjects('category', category) }),
    ...(text != null && { text: holds('cases', ['key', 'numbers'], text) }),
  };
};

/** Along which rows cases are looked for. */
const pathOf = async (reader: Reader, filter: CaseFilter, field: Field): Promise<BoardPath<CaseFilter>> => {
  const { projectCode, text, department, status, kind } = filter;
  if (projectCode != null)
    return { where: [isOneOf('cases.projectCode', projectCode)], areFew: true, done: 'projectCode' };
  const holding = text == null ? undefined : fewHolding(reader, 'cases', text);
  if (holding) return { where: [holding], areFew: true };
  if (department != null) {
    const open = await reader
      .lists<Tables>()
      .selectFrom('openReviews')
      .select('caseId')
      .where(isOneOf('department', department))
      .limit(mostFew + 1)
      .execute();
    if (open.length <= mostFew) {
      const ids = [...new Set(open.map(({ caseId }) => caseId))];
      return { where: [isOneOf('cases.key', ids)], areFew: true, done: 'department' };
    }
  }
  if (ofItsProject.has(field)) return { where: [] };
  if (field === 'clockRisk') {
    if (status?.length === 1) return { where: [isOneOf('cases.status', status)], done: 'status' };
    if (kind?.length === 1 && kind[0] !== 'new') return { where: [isOneOf('cases.kind', kind)], done: 'kind' };
  }
  const pending = pendingBy(filter);
  // As it stands in the condition of the index, which a parameter would not be seen to fulfil.
  if (pending === true) return { where: [sql`cases.pending = 1`], done: 'pending' };
  return pending === false && field === 'clockRisk'
    ? { where: [sql`cases.pending = 0`], done: 'pending' }
    : { where: [] };
};

/** In the usual order those of one light lie side by side. */
const litPart = ({ light }: CaseFilter, field: Field, today: Day): RawBuilder<SqlBool>[] => {
  if (light == null || field !== 'clockRisk') return [];
  const riskOn = column('cases.riskOn');
  if (light.every((one) => one === 'red')) return [sql`${riskOn} < ${today}`];
  return light.includes('red') ? [] : [sql`${riskOn} >= ${today}`];
};

/** Cases that a filter lets through. */
const sought = async (
  reader: Reader,
  filter: CaseFilter,
  field: Field,
  today: Day,
): Promise<Sought<Tables, 'cases'>> => {
  const path = await pathOf(reader, filter, field);
  const where = [...path.where, ...litPart(filter, field, today)];
  return soughtOn(reader, 'cases', { ...path, where }, ofItsProject.has(field), conditionsOf(filter, today));
};

/** A page of the board. */
export const findCases = async (
  reader: Reader,
  filter: CaseFilter,
  order: CaseOrder,
  page: PageOptions,
  today: Day,
): Promise<Page<CaseTimeline>> =>
  pageOf(await sought(reader, filter, order.field, today), orders, order, page, (key) =>
    reader.row<CaseTimeline>('cases', key),
  );

/** How many cases a filter lets through, unless too many would have to be looked through. */
export const countCases = async (reader: Reader, filter: CaseFilter, today: Day): Promise<number | undefined> =>
  countOf(reader, await sought(reader, filter, 'clockRisk', today));
