import type { Day } from '@onewindow/kernel/civilDay.ts';
import { type RawBuilder, sql, type SqlBool } from 'kysely';

import {
  column,
  countOf,
  type Order,
  type Orders,
  type Page,
  pageOf,
  type PageOptions,
  type Sought,
} from '../../paging.ts';
import type { Reader } from '../../reader.ts';
import { isOneOf } from '../../searching.ts';
import type { InspectionMeasure, Span, SubjectMeasure } from './spans.ts';

/** What is counted of a district on a day. */
export type Count = SubjectMeasure | InspectionMeasure | 'inspected';
/** So many of each; of what is not named there is none. */
export type Counts = { readonly [Name in Count]?: number };

interface SpanTable extends Pick<Span<string>, 'measure' | 'kind' | 'locality' | 'code' | 'from' | 'until'> {
  readonly key: string;
  readonly row: string;
}
interface Tables {
  readonly subjectSpans: SpanTable;
  readonly inspectionSpans: SpanTable;
}
type SpanOf = keyof Tables;

/** What is counted of a kind of commitment on a day, by district. */
export const countsOn = async (reader: Reader, kind: string, on: Day): Promise<ReadonlyMap<string, Counts>> => {
  const { lists } = reader;
  const found = await Promise.all([
    ...(['subjectSpans', 'inspectionSpans'] as const).map((table) =>
      lists<Tables>()
        .selectFrom(table)
        .select(['locality', 'measure', sql<number>`count(*)`.as('number')])
        .where(sql<SqlBool>`${holdsOn(table, kind, on)}`)
        .groupBy(['locality', 'measure'])
        .execute(),
    ),
    lists<Tables>()
      .selectFrom('subjectSpans')
      .select(['locality', sql<string>`'inspected'`.as('measure'), sql<number>`count(*)`.as('number')])
      .where(sql<SqlBool>`${holdsOn('subjectSpans', kind, on)} AND measure = 'open' AND ${isInspected(on)}`)
      .groupBy('locality')
      .execute(),
  ]);
  const counts = new Map<string, { [Name in Count]?: number }>();
  for (const { locality, measure, number } of found.flat()) {
    const ofPlace = counts.get(locality) ?? {};
    counts.set(locality, ofPlace);
    ofPlace[measure as Count] = number;
  }
  return counts;
};

const holdsOn = (table: SpanOf, kind: string, on: Day): RawBuilder<SqlBool> =>
  sql<SqlBool>`${sql.ref(`${table}.kind`)} = ${kind} AND ${sql.ref(`${table}.from`)} <= ${on} AND ${sql.ref(`${table}.until`)} > ${on}`;

/** Whether a subject that is open was inspected since it opened, by findings that two stand for. */
const isInspected = (on: Day): RawBuilder<SqlBool> => sql<SqlBool>`EXISTS (SELECT 1 FROM inspectionSpans
  WHERE inspectionSpans.code = subjectSpans.code AND inspectionSpans.kind = subjectSpans.kind
  AND inspectionSpans.measure = 'confirmed' AND inspectionSpans."from" BETWEEN subjectSpans."from" AND ${on})`;

/** A day of a curve: what is counted on it. */
export interface CountsOfDay {
  readonly day: Day;
  readonly counts: Counts;
}

/** What is counted of a kind on each of these days, of all districts together or of some. */
export const countsFromTo = async (
  reader: Reader,
  kind: string,
  days: readonly Day[],
  localities?: readonly string[] | null,
): Promise<readonly CountsOfDay[]> => {
  const changes = await changesOf(reader, kind, localities);
  const counts: { [Name in Count]?: number } = {};
  let next = 0;
  return days.map((day) => {
    for (; next < changes.length && changes[next]!.day <= day; next += 1) {
      const { measure, number } = changes[next]!;
      counts[measure] = (counts[measure] ?? 0) + number;
    }
    return { day, counts: { ...counts } };
  });
};

interface Change {
  readonly day: Day;
  readonly measure: Count;
  readonly number: number;
}

/** By how much each count grows on a day, or shrinks: a curve adds them up, whatever the number of its days. */
const changesOf = async (
  { lists }: Reader,
  kind: string,
  localities: readonly string[] | null | undefined,
): Promise<readonly Change[]> => {
  const within = (table: string): RawBuilder<SqlBool> =>
    localities == null ? sql<SqlBool>`TRUE` : isOneOf(`${table}.locality`, localities);
  const spans = (['subjectSpans', 'inspectionSpans'] as const).map((table) =>
    lists<Tables>()
      .selectFrom(table)
      .select(['measure', 'from', 'until', sql<number>`count(*)`.as('number')])
      .where('kind', '=', kind)
      .where(within(table))
      .groupBy(['measure', 'from', 'until'])
      .execute(),
  );
  const inspected = lists<Tables>()
    .selectFrom('subjectSpans')
    .select([
      sql<string>`'inspected'`.as('measure'),
      sql<Day | null>`(SELECT min(inspectionSpans."from") FROM inspectionSpans
        WHERE inspectionSpans.code = subjectSpans.code AND inspectionSpans.kind = subjectSpans.kind
        AND inspectionSpans.measure = 'confirmed' AND inspectionSpans."from" >= subjectSpans."from"
        AND inspectionSpans."from" < subjectSpans."until")`.as('from'),
      'until',
      sql<number>`1`.as('number'),
    ])
    .where('kind', '=', kind)
    .where('measure', '=', 'open')
    .where(within('subjectSpans'))
    .execute();
  const found = (await Promise.all([...spans, inspected])).flat();
  return found
    .flatMap(({ measure, from, until, number }) =>
      from === null
        ? []
        : [
            { day: from, measure: measure as Count, number },
            { day: until, measure: measure as Count, number: -number },
          ],
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
};

/** What is looked for behind a figure. */
export interface Behind {
  readonly kind: string;
  readonly on: Day;
  readonly measure: Count | 'notOpen' | 'notInspected';
  readonly localities?: readonly string[] | null | undefined;
}

const ordersOf = (table: SpanOf) =>
  ({
    key: `${table}.key`,
    by: {
      since: [column(`${table}.from`), column(`${table}.key`)],
      subject: [column(`${table}.code`), column(`${table}.key`)],
    },
  }) satisfies Orders<string>;
export type BehindOrder = Order<keyof ReturnType<typeof ordersOf>['by']>;

const ofInspections: ReadonlySet<string> = new Set<InspectionMeasure>([
  'confirmed',
  'complained',
  'ended',
  'inTime',
  'overdue',
  'extended',
]);
const tableOf = ({ measure }: Behind): SpanOf => (ofInspections.has(measure) ? 'inspectionSpans' : 'subjectSpans');

const soughtBehind = ({ lists }: Reader, behind: Behind): Sought<Tables, SpanOf> => {
  const { kind, on, measure, localities } = behind;
  const table = tableOf(behind);
  const [counted, besides] = conditionsOf(measure, on);
  let path = lists<Tables>()
    .selectFrom(table)
    .where(sql<SqlBool>`${sql.ref(`${table}.measure`)} = ${counted} AND ${holdsOn(table, kind, on)}`);
  if (localities != null) path = path.where(isOneOf(`${table}.locality`, localities));
  if (besides) path = path.where(besides);
  return { path: path as unknown as Sought<Tables, SpanOf>['path'], fits: [] };
};

/** By which spans a figure is told, and what must be true of their subjects besides. */
const conditionsOf = (measure: Behind['measure'], on: Day): readonly [Count, RawBuilder<SqlBool>?] => {
  switch (measure) {
    case 'inspected':
      return ['open', isInspected(on)];
    case 'notInspected':
      return ['open', sql<SqlBool>`NOT ${isInspected(on)}`];
    case 'notOpen':
      return [
        'known',
        sql<SqlBool>`NOT EXISTS (SELECT 1 FROM subjectSpans AS opened WHERE opened.code = subjectSpans.code
          AND opened.kind = subjectSpans.kind AND opened.measure = 'open' AND opened."from" <= ${on} AND opened.until > ${on})`,
      ];
    default:
      return [measure];
  }
};

/** One of those behind a figure: the subject, and for inspections which. */
export interface BehindRow extends Span<string> {
  readonly name: string;
  readonly inspection?: string;
  readonly ledger?: 'demo' | 'import';
}

/** A page of those behind a figure: exactly as many as it says. */
export const findBehind = (
  reader: Reader,
  behind: Behind,
  order: BehindOrder,
  page: PageOptions,
): Promise<Page<BehindRow>> => {
  const table = tableOf(behind);
  return pageOf(soughtBehind(reader, behind), ordersOf(table), order, page, (key) => reader.row<BehindRow>(table, key));
};

/** How many there are, unless they are too many. */
export const countBehind = (reader: Reader, behind: Behind): Promise<number | undefined> =>
  countOf(reader, soughtBehind(reader, behind));
