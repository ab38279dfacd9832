import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type Expression, expressionBuilder, type RawBuilder, sql, type SqlBool } from 'kysely';

import { type BoardPath, fewHolding, holds, isLit, type Light, ofBoard, ofProject, soughtOn } from '../boardQueries.ts';
import type { cases } from './cases.ts';
import type { folders } from '../desk/folders.ts';
import type { heldCases } from './assignments.ts';
import type { pendingReviews } from './pendingReviews.ts';
import type { CaseTimeline } from './row.ts';
import type { projects } from '../projects/projects.ts';
import { last } from '../lastInOrder.ts';
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
import { type DayRange, isOneOf, isWithin, mostFew } from '../searching.ts';

type Wanted = readonly string[] | null | undefined;

/** Who asks, and when: what is unread, handed over or waits for somebody depends on it. */
export interface Asking {
  readonly today: Day;
  readonly officer: string;
  /** In whose part of a case they work; at the window where there is none. */
  readonly department?: string | undefined;
}

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
  /** Items of which a review is open. */
  readonly item?: Wanted;
  /** Those who hold it, at the window or in a department. */
  readonly assignee?: Wanted;
  readonly receivedOn?: DayRange | null | undefined;
  /** The day of the nearest limit. */
  readonly limitOn?: DayRange | null | undefined;
  /** Whether something happened that whoever asks has not seen. */
  readonly unread?: boolean | null | undefined;
  /** Whether it was handed over to whoever asks. */
  readonly handedOver?: boolean | null | undefined;
  /** Whether it waits for whoever asks or for their desk, and nobody else of it holds it. */
  readonly waiting?: boolean | null | undefined;
}

/** The tables that cases are found in: a project's words and place are its own. */
type Tables = TablesOf<
  ReturnType<typeof cases> | ReturnType<typeof pendingReviews> | typeof heldCases | typeof folders | typeof projects
>;

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
    remaining: ofBoard('cases', 'riskOn'),
    assignee: ofBoard('cases', 'assignee'),
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
  item,
  assignee,
  limitOn,
  handedOver,
  waiting,
}: CaseFilter): boolean | undefined => {
  if (pending != null) return pending;
  if (suspended === true || overdue === true || handedOver === true || waiting === true) return true;
  if ([department, light, item, assignee, limitOn].some((wanted) => wanted != null)) return true;
  if (turn?.every((one) => one !== 'nobody') || status?.every((one) => ofOpenCases.has(one))) return true;
  return turn?.every((one) => one === 'nobody') ? false : undefined;
};

/** What a filter asks of a case, by its names; what it does not name is not there. */
const conditionsOf = (
  filter: CaseFilter,
  asking: Asking,
): { readonly [Name in keyof CaseFilter]?: Expression<SqlBool> } => {
  const is = expressionBuilder<Tables, 'cases'>();
  const { today } = asking;
  const { pending, locality, category, text, light, overdue, suspended, department, item, assignee } = filter;
  const { receivedOn, limitOn, unread, handedOver, waiting } = filter;
  const hasOpenReview = (name: 'department' | 'item', wanted: readonly string[]) =>
    is.exists(
      is
        .selectFrom('reviews')
        .select('reviews.key')
        .whereRef('reviews.caseId', '=', 'cases.key')
        .where('reviews.state', '=', 'open')
        .where(isOneOf(`reviews.${name}`, wanted)),
    );
  const isOfProjects = (wanted: readonly string[]) =>
    is.exists(
      is
        .selectFrom('projects')
        .select('projects.key')
        .whereRef('projects.key', '=', 'cases.projectCode')
        .where(isOneOf('projects.category', wanted)),
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
    ...(department != null && { department: hasOpenReview('department', department) }),
    ...(item != null && { item: hasOpenReview('item', item) }),
    ...(assignee != null && {
      assignee: is.exists(
        is
          .selectFrom('heldCases')
          .select('heldCases.key')
          .whereRef('heldCases.caseId', '=', 'cases.key')
          .where(isOneOf('heldCases.officer', assignee)),
      ),
    }),
    ...(receivedOn != null && { receivedOn: isWithin('cases.receivedOn', receivedOn) }),
    ...(limitOn != null && { limitOn: isWithin('cases.riskOn', limitOn) }),
    ...(unread != null && { unread: unread ? isUnread(asking) : is.not(isUnread(asking)) }),
    ...(handedOver != null && { handedOver: isHandedOver(asking, handedOver) }),
    ...(waiting != null && { waiting: waiting ? isWaiting(asking) : is.not(isWaiting(asking)) }),
    ...(light != null && { light: isLit('cases', light, today) }),
    ...(overdue != null && { overdue: is('cases.statutoryDueOn', overdue ? '<' : '>=', today) }),
    ...(locality != null && { locality: isOneOf('cases.locality', locality) }),
    ...(category != null && { category: isOfProjects(category) }),
    ...(text != null && { text: holds('cases', ['key', 'numbers'], text) }),
  };
};

/** Whether a case goes on behind what somebody has seen of it, or they want to look again. */
export const isUnread = ({ officer }: Pick<Asking, 'officer'>): RawBuilder<SqlBool> =>
  sql<SqlBool>`NOT EXISTS (SELECT 1 FROM folders
    WHERE folders.key = ${`${officer}/`} || cases.key AND folders."readUpTo" >= cases.revision)`;

/** Whether somebody has a case because another gave it to them; with `false`, whether not. */
export const isHandedOver = ({ officer }: Pick<Asking, 'officer'>, handedOver = true): RawBuilder<SqlBool> => {
  const [held, not] = [sql.ref('heldCases.officer'), handedOver ? sql`` : sql`NOT`];
  return sql<SqlBool>`${not} EXISTS (SELECT 1 FROM "heldCases"
    WHERE "heldCases"."caseId" = cases.key AND ${held} = ${officer} AND "heldCases"."handedOver" = 1)`;
};

/** Whether somebody holds a case, in whichever part of it. */
export const isHeld = ({ officer }: Pick<Asking, 'officer'>): RawBuilder<SqlBool> =>
  sql<SqlBool>`EXISTS (SELECT 1 FROM "heldCases"
    WHERE "heldCases"."caseId" = cases.key AND ${sql.ref('heldCases.officer')} = ${officer})`;

/** Whether a case waits for somebody: it is their desk's turn, and nobody else of it holds it. */
const isWaiting = ({ officer, department }: Asking): RawBuilder<SqlBool> =>
  department === undefined
    ? sql<SqlBool>`(cases.turn = 'window' AND cases.assignee IN (${officer}, ${last}))`
    : sql<SqlBool>`EXISTS (SELECT 1 FROM reviews WHERE reviews."caseId" = cases.key
        AND reviews.department = ${department} AND reviews.state = 'open' AND reviews.officer IN (${officer}, ${last}))`;

/** Along which rows cases are looked for. */
const pathOf = async (
  reader: Reader,
  filter: CaseFilter,
  field: Field,
  asking: Asking,
): Promise<BoardPath<CaseFilter>> => {
  const { projectCode, text, status, kind, receivedOn } = filter;
  if (projectCode != null)
    return { where: [isOneOf('cases.projectCode', projectCode)], areFew: true, done: 'projectCode' };
  const holding = text == null ? undefined : fewHolding(reader, 'cases', text);
  if (holding) return { where: [holding], areFew: true };
  const few = await fewOf(reader, filter, asking);
  if (few) return few;
  if (ofItsProject.has(field)) return { where: [] };
  if (field === 'receivedOn' && receivedOn != null && pendingBy(filter) === undefined)
    return { where: [isWithin('cases.receivedOn', receivedOn)], done: 'receivedOn' };
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

/** The cases that somebody holds, or that lie with departments, where they are few. */
const fewOf = async (
  { lists }: Reader,
  { assignee, handedOver, department, waiting }: CaseFilter,
  asking: Asking,
): Promise<BoardPath<CaseFilter> | undefined> => {
  const few = async (
    found: { readonly execute: () => Promise<readonly { readonly caseId: string }[]> },
    done?: keyof CaseFilter,
  ): Promise<BoardPath<CaseFilter> | undefined> => {
    const rows = await found.execute();
    if (rows.length > mostFew) return undefined;
    const ids = [...new Set(rows.map(({ caseId }) => caseId))];
    return { where: [isOneOf('cases.key', ids)], areFew: true, ...(done && { done }) };
  };
  const held = lists<Tables>()
    .selectFrom('heldCases')
    .select('caseId')
    .limit(mostFew + 1);
  const open = lists<Tables>()
    .selectFrom('reviews')
    .select('caseId')
    .where('state', '=', 'open')
    .limit(mostFew + 1);
  if (handedOver === true)
    return few(held.where('officer', '=', asking.officer).where('handedOver', '=', 1), 'handedOver');
  if (assignee != null) return few(held.where(isOneOf('officer', assignee)), 'assignee');
  if (department != null) return few(open.where(isOneOf('department', department)), 'department');
  if (waiting === true && asking.department !== undefined) return few(open.where('department', '=', asking.department));
  return undefined;
};

/** In the usual order those of one light lie side by side. */
const litPart = ({ light }: CaseFilter, field: Field, today: Day): RawBuilder<SqlBool>[] => {
  if (light == null || field !== 'clockRisk') return [];
  const riskOn = column('cases.riskOn');
  if (light.every((one) => one === 'red')) return [sql`${riskOn} < ${today}`];
  return light.includes('red') ? [] : [sql`${riskOn} >= ${today}`];
};

/** Cases that a filter lets through. */
export const soughtCases = async (
  reader: Reader,
  filter: CaseFilter,
  field: Field,
  asking: Asking,
): Promise<Sought<Tables, 'cases'>> => {
  const path = await pathOf(reader, filter, field, asking);
  const where = [...path.where, ...litPart(filter, field, asking.today)];
  return soughtOn(reader, 'cases', { ...path, where }, ofItsProject.has(field), conditionsOf(filter, asking));
};

/** A page of the board. */
export const findCases = async (
  reader: Reader,
  filter: CaseFilter,
  order: CaseOrder,
  page: PageOptions,
  asking: Asking,
): Promise<Page<CaseTimeline>> =>
  pageOf(await soughtCases(reader, filter, order.field, asking), orders, order, page, (key) =>
    reader.row<CaseTimeline>('cases', key),
  );

/** How many cases a filter lets through, unless too many would have to be looked through. */
export const countCases = async (reader: Reader, filter: CaseFilter, asking: Asking): Promise<number | undefined> =>
  countOf(reader, await soughtCases(reader, filter, 'clockRisk', asking));
