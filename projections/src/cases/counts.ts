import { type RawBuilder, sql } from 'kysely';

import { allOf, column, mostCounted, type Sought } from '../paging.ts';
import type { Light } from '../boardQueries.ts';
import type { Reader } from '../reader.ts';
import { type Asking, type CaseFilter, isHandedOver, isHeld, isUnread, soughtCases } from './queries.ts';
import type { CaseStatus } from './row.ts';

/** How many cases have a status and a light; a concluded one has none. */
export interface CaseCount {
  readonly status: CaseStatus;
  readonly light: Light | null;
  readonly unread: number;
  readonly cases: number;
}

/** Counts of the cases that were looked through, and whether there are more. */
export interface Counted<Count> {
  readonly counts: Count;
  readonly more: boolean;
}

/** How many cases a filter lets through, by status and light; of the first that may be counted. */
export const countByStatus = async (
  reader: Reader,
  filter: CaseFilter,
  asking: Asking,
): Promise<Counted<readonly CaseCount[]>> => {
  const { today } = asking;
  const [riskOn, amberOn] = [column('cases.riskOn'), column('cases.amberOn')];
  const looked = lookedThrough(await soughtCases(reader, filter, 'clockRisk', asking), {
    status: column('cases.status'),
    light: sql`CASE WHEN ${riskOn} < ${today} THEN 'red' WHEN ${amberOn} <= ${today} THEN 'amber'
      WHEN ${amberOn} IS NOT NULL THEN 'green' END`,
    unread: isUnread(asking),
  });
  const rows = (await reader
    .lists<Record<string, never>>()
    .selectFrom(looked)
    .select([
      sql<CaseStatus>`status`.as('status'),
      sql<Light | null>`light`.as('light'),
      sql<number>`fits`.as('fits'),
      sql<number>`sum(unread)`.as('unread'),
      sql<number>`count(*)`.as('cases'),
    ])
    .groupBy([sql`status`, sql`light`, sql`fits`])
    .execute()) as readonly (CaseCount & { readonly fits: number })[];
  return {
    counts: rows.filter(({ fits }) => fits === 1),
    more: rows.reduce((sum, { cases }) => sum + cases, 0) > mostCounted,
  };
};

/** What an officer's day begins with. */
export interface InboxCounts {
  readonly waiting: number;
  readonly unread: number;
  readonly dueToday: number;
  readonly late: number;
  readonly mine: number;
  readonly handedOver: number;
}

/** How many cases wait for whoever asks, and of what kind they are. */
export const countInbox = async (reader: Reader, asking: Asking): Promise<Counted<InboxCounts>> => {
  const { today } = asking;
  const riskOn = column('cases.riskOn');
  const all = await soughtCases(reader, { waiting: true }, 'clockRisk', asking);
  const looked = lookedThrough(all, {
    unread: isUnread(asking),
    dueToday: sql`${riskOn} = ${today}`,
    late: sql`${riskOn} < ${today}`,
    mine: isHeld(asking),
    handedOver: isHandedOver(asking),
  });
  const sum = (name: string): RawBuilder<number> => sql<number>`coalesce(sum(${sql.ref(name)}) FILTER (WHERE fits), 0)`;
  const [row] = await reader
    .lists<Record<string, never>>()
    .selectFrom(looked)
    .select([
      sql<number>`count(*)`.as('looked'),
      sum('fits').as('waiting'),
      sum('unread').as('unread'),
      sum('dueToday').as('dueToday'),
      sum('late').as('late'),
      sum('mine').as('mine'),
      sum('handedOver').as('handedOver'),
    ])
    .execute();
  const { looked: found = 0, ...counts } = row ?? {};
  return { counts: { ...none, ...counts }, more: found > mostCounted };
};

const none: InboxCounts = { waiting: 0, unread: 0, dueToday: 0, late: 0, mine: 0, handedOver: 0 };

/** The rows of a path as far as they are counted, each with what is told of it and whether it fits. */
const lookedThrough = <Tables, Table extends keyof Tables>(
  { path, fits }: Sought<Tables, Table>,
  told: { readonly [name: string]: RawBuilder<unknown> },
) =>
  Object.entries({ ...told, fits: fits.length === 0 ? sql`1` : allOf(fits) })
    .reduce((list, [name, what]) => list.select(what.as(name)) as typeof path, path)
    .limit(mostCounted + 1)
    .as('looked');
