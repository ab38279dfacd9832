import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type Expression, type RawBuilder, sql, type SqlBool } from 'kysely';

import {
  allOf,
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
import { contains, type DayRange, isOneOf, isWithin, mostFew } from '../../searching.ts';
import type { issueRows, totalledBy } from './issueProjections.ts';
import type { IssueRow, IssueStatus } from './row.ts';

type Wanted = readonly string[] | null | undefined;

/** What somebody looks for among issues. Of a list one suffices; an empty one finds nothing. */
export interface IssueFilter {
  readonly status?: Wanted;
  readonly open?: boolean | null | undefined;
  readonly level?: Wanted;
  readonly department?: Wanted;
  readonly owner?: Wanted;
  readonly kind?: Wanted;
  readonly firm?: Wanted;
  readonly city?: Wanted;
  readonly round?: Wanted;
  readonly scope?: Wanted;
  readonly source?: Wanted;
  /** Past its due day, and its owner's turn. */
  readonly late?: boolean | null | undefined;
  readonly recordedOn?: DayRange | null | undefined;
  readonly dueOn?: DayRange | null | undefined;
  readonly text?: string | null | undefined;
}

type Tables = TablesOf<ReturnType<typeof issueRows>> & { readonly issueTotals: CellTable<(typeof totalledBy)[number]> };

const by = (name: string): OrderedBy => [column(`issues.${name}`), column('issues.began')];
const orders = {
  key: 'issues.key',
  by: { recordedOn: by('recordedOn'), dueOn: by('dueOn'), struckOffOn: by('struckOffOn') },
} satisfies Orders<string>;
/** What is late is awaited by its due day: of these the two are the same. */
const lateOrders = { ...orders, by: { ...orders.by, dueOn: by('awaitedOn') } } satisfies Orders<string>;
type Field = keyof typeof orders.by;
export type IssueOrder = Order<Field>;

/** The columns by which one value leads along an index of what is open; of the first also of everything, in the order of the record. */
const ofAll = ['firm', 'round', 'status', 'department', 'owner'] as const;
const ofOpen = [...ofAll, 'kind', 'city', 'level', 'scope', 'source'] as const;

/** Along which rows issues are looked for, and which condition all of them fulfil. */
const pathOf = (
  { search }: Reader,
  filter: IssueFilter,
  field: Field,
  today: Day,
): { readonly where: readonly RawBuilder<SqlBool>[]; readonly done: readonly (keyof IssueFilter)[] } => {
  const { text, open } = filter;
  // What is open is little beside what is over: along its index a text is met soon, however often it stands in what is over.
  const few = text == null || open === true ? undefined : search('issues', searchable(text), mostFew);
  if (few) return { where: [isOneOf('issues.id', few)], done: [] };
  // As it stands in the condition of the index, which a parameter would not be seen to fulfil.
  const ofWhat = open === true ? [sql<SqlBool>`"issues".open = 1`] : [];
  const done: readonly (keyof IssueFilter)[] = open === true ? ['open'] : [];
  if (isOfLate(filter) && field === 'dueOn')
    return { where: [...ofWhat, sql<SqlBool>`"issues"."awaitedOn" < ${today}`], done: ['open', 'late'] };
  const led = open === true && field !== 'struckOffOn' ? ofOpen : field === 'recordedOn' ? ofAll : [];
  const name = led.find((one) => filter[one]?.length === 1);
  return name === undefined
    ? { where: ofWhat, done }
    : { where: [...ofWhat, isOneOf(`issues.${name}`, filter[name] ?? [])], done: [...done, name] };
};

/** What a filter asks of an issue, by its names; what it does not name is not there. */
const conditionsOf = (
  filter: IssueFilter,
  today: Day,
): { readonly [Name in keyof IssueFilter]?: Expression<SqlBool> } => {
  const { open, late, recordedOn, dueOn, text } = filter;
  const named = ofOpen.flatMap((name) => {
    const wanted = filter[name];
    return wanted == null ? [] : [[name, isOneOf(`issues.${name}`, wanted)]];
  });
  const isLate = sql<SqlBool>`"issues".open = 1 AND "issues"."awaitedOn" < ${today}`;
  return {
    ...(Object.fromEntries(named) as { [Name in 'kind']?: Expression<SqlBool> }),
    ...(open != null && { open: sql<SqlBool>`"issues".open = ${Number(open)}` }),
    ...(late != null && { late: late ? isLate : sql<SqlBool>`NOT (${isLate})` }),
    ...(recordedOn != null && { recordedOn: isWithin('issues.recordedOn', recordedOn) }),
    ...(dueOn != null && { dueOn: isWithin('issues.dueOn', dueOn) }),
    ...(text != null && { text: holding(text) }),
  };
};

const holding = (text: string): RawBuilder<SqlBool> => {
  const wanted = searchable(text);
  return sql<SqlBool>`(${contains('issues.key', wanted)} OR ${contains('issues.text', wanted)})`;
};

/** Whether what is late is asked for, of which only what is open can be. */
const isOfLate = ({ late, open }: IssueFilter): boolean => late === true && open !== false;

/** Whoever asks for what is late asks for what is open. */
const meant = (filter: IssueFilter): IssueFilter =>
  filter.late === true && filter.open == null ? { ...filter, open: true } : filter;

const sought = (reader: Reader, asked: IssueFilter, field: Field, today: Day): Sought<Tables, 'issues'> => {
  const filter = meant(asked);
  const { where, done } = pathOf(reader, filter, field, today);
  const all = reader.lists<Tables>().selectFrom('issues');
  return {
    path: where.reduce((path, condition) => path.where(condition), all) as unknown as Sought<Tables, 'issues'>['path'],
    fits: Object.entries<Expression<SqlBool> | undefined>(conditionsOf(filter, today)).flatMap(([name, condition]) =>
      condition && !(done as readonly string[]).includes(name) ? [condition] : [],
    ),
  };
};

/** A page of issues. */
export const findIssues = (
  reader: Reader,
  filter: IssueFilter,
  order: IssueOrder,
  page: PageOptions,
  today: Day,
): Promise<Page<IssueRow>> =>
  pageOf(sought(reader, filter, order.field, today), isOfLate(filter) ? lateOrders : orders, order, page, (key) =>
    reader.row<IssueRow>('issues', key),
  );

/** How many issues a filter lets through, unless too many would have to be looked through. */
export const countIssues = (reader: Reader, filter: IssueFilter, today: Day): Promise<number | undefined> =>
  countOf(reader, sought(reader, filter, isOfLate(filter) ? 'dueOn' : 'recordedOn', today));

/** How many open issues of a filter stand where, and how many of them are late. */
export const openIssueCounts = async (
  reader: Reader,
  filter: IssueFilter,
  today: Day,
): Promise<{ readonly status: IssueStatus; readonly issues: number; readonly late: number }[]> => {
  const { path, fits } = sought(reader, { ...filter, open: true }, isOfLate(filter) ? 'dueOn' : 'recordedOn', today);
  const fitting = fits.length === 0 ? path : path.where(allOf(fits));
  const rows = await fitting
    .select([
      sql<IssueStatus>`issues.status`.as('status'),
      sql<number>`count(*)`.as('issues'),
      sql<number>`sum(issues."awaitedOn" < ${today})`.as('late'),
    ])
    .groupBy(sql`issues.status`)
    .execute();
  return rows.map(({ status, issues, late }) => ({ status, issues, late }));
};

/** What a round found, and what became of it. */
export interface IssueTotals {
  readonly found: number;
  readonly toSettle: number;
  readonly common: number;
  readonly individual: number;
  readonly construction: number;
  readonly realEstate: number;
  readonly struckOff: number;
}

const nothing: IssueTotals = {
  found: 0,
  toSettle: 0,
  common: 0,
  individual: 0,
  construction: 0,
  realEstate: 0,
  struckOff: 0,
};

/** The totals of one round. */
export const issueTotals = async ({ lists }: Reader, round: string): Promise<IssueTotals> => {
  const [cell] = await lists<Tables>().selectFrom('issueTotals').select('amounts').where('round', '=', round).execute();
  return { ...nothing, ...(cell && (JSON.parse(cell.amounts) as Partial<IssueTotals>)) };
};
