import type { EventMetadata } from '@onewindow/kernel/envelope.ts';
import type { Fact, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Projection } from '@onewindow/kernel/projection.ts';
import { civilDayIn, type Day } from '@onewindow/kernel/civilDay.ts';
import { neverAdopted } from '@onewindow/kernel/adoptedCalendars.ts';
import type { CalendarData } from '@onewindow/kernel/workingDays.ts';

import type { Law } from './law.ts';

/** A fact as it is handed to a fold, perhaps one that was taken over from a ledger. */
export type Happened = Fact & { readonly metadata?: Partial<Pick<EventMetadata, 'ledger' | 'recordedAt'>> };

/** What is folded: of a projection, what has to do with rows. */
type Folding<Row extends object, Event extends Fact> = Pick<Projection<Row, Event>, 'events' | 'keys' | 'evolve'>;

/** Facts as the log gives them back, each with its place in it and in its stream. */
export const stored = (facts: readonly Happened[]): readonly StoredEvent[] => {
  const lengths = new Map<string, number>();
  return facts.map((fact, index) => {
    const stream = streamOf(fact);
    const revision = lengths.get(stream) ?? 0;
    lengths.set(stream, revision + 1);
    return { metadata: {}, ...fact, id: idAt(index + 1), stream, revision, position: String(index + 1) };
  });
};

/** The rows after these facts; what the projection does not want is not handed to it. */
export const folded = <Row extends object, Event extends Fact>(
  { events, keys, evolve }: Folding<Row, Event>,
  ...facts: readonly Happened[]
): Map<string, Row> => {
  const rows = new Map<string, Row>();
  for (const [index, event] of (stored(facts) as StoredEvent<Event>[]).entries()) {
    if (!events.includes(event.type)) continue;
    for (const key of keys(event)) {
      const row = evolve(rows.get(key), event, key, index + 1);
      if (row) rows.set(key, row);
      else rows.delete(key);
    }
  }
  return rows;
};

/** The only row after these facts. */
export const rowAfter = <Row extends object, Event extends Fact>(
  folding: Folding<Row, Event>,
  ...facts: readonly Happened[]
): Row => {
  const rows = [...folded(folding, ...facts).values()];
  if (rows.length !== 1 || !rows[0]) throw new Error(`${rows.length} rows, not one`);
  return rows[0];
};

/** What the columns hold of a row. */
export const cellsOf = <Row>(
  { columns }: { readonly columns: { readonly [name: string]: (row: Row) => unknown } },
  row: Row,
): { readonly [name: string]: unknown } =>
  Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column(row)]));

/** What a row adds to a sum, by the cell that it adds to: its dimensions in a line. */
export const addedTo = <Row extends object>(
  { aggregates = [] }: Pick<Projection<Row, never>, 'aggregates'>,
  table: string,
  row: Row,
): { readonly [cell: string]: { readonly [amount: string]: number } } => {
  const cells: Record<string, Record<string, number>> = {};
  const contributions = aggregates.filter(({ name }) => name === table).flatMap((one) => one.contributions(row));
  for (const { cell, amounts } of contributions) {
    const sums = (cells[cell.join(' ')] ??= {});
    for (const [amount, count] of Object.entries(amounts)) sums[amount] = (sums[amount] ?? 0) + count;
  }
  return cells;
};

/** The same facts as a ledger tells them that was taken over. */
export const takenOver = (ledger: 'demo' | 'import', ...facts: readonly Fact[]): readonly Happened[] =>
  facts.map((fact) => ({ ...fact, metadata: { ledger } }));

/** The id of the fact at a place of the log. */
export const idAt = (place: number): string => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;

/** The stream that a fact stands in, by what it is about. */
const streamOf = ({ data }: Fact): string => {
  const about = data as { readonly [subject: string]: string };
  return about['factId'] ?? about['caseId'] ?? about['orderId'] ?? about['company'] ?? about['projectCode'] ?? '';
};

/** An instant of a day: ten in the morning in Shanghai. */
export const at = (day: Day): string => `${day}T02:00:00.000Z`;

const holidays = (...spans: readonly (readonly [month: string, from: number, to: number])[]): Day[] =>
  spans.flatMap(([month, from, to]) =>
    Array.from({ length: to - from + 1 }, (_, n) => `2026-${month}-${String(from + n).padStart(2, '0')}`),
  );

/** Spring and summer of 2026 by the State Council's notice 国办发明电〔2025〕7号. */
const spring: CalendarData = {
  id: 'cn',
  from: '2026-01-01',
  to: '2026-12-31',
  years: [
    {
      year: 2026,
      published: true,
      // 清明, 劳动节 and 端午; the Saturday of 9 May is worked for Labour Day.
      holidays: holidays(['04', 4, 6], ['05', 1, 5], ['06', 19, 21]),
      makeUpDays: ['2026-05-09'],
    },
  ],
};
const calendars = neverAdopted(spring);

/** That calendar, and a stage of cases beside one of orders. */
export const law: Law = {
  catalogue: {
    stages: [
      { id: 'constructionPermit', name: { 'zh-CN': '施工许可', en: 'construction permit' }, items: [] },
      { id: 'utilityHookup', name: { 'zh-CN': '市政接入', en: 'hook-up' }, ofOrders: true },
    ],
  } as unknown as Law['catalogue'],
  calendar: calendars.actual.calendar,
  calendars,
  dayOf: civilDayIn('Asia/Shanghai'),
};
