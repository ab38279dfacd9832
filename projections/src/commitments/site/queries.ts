import type { Day } from '@onewindow/kernel/civilDay.ts';
import { siteDayId } from '@onewindow/schema/site/values.ts';
import { type RawBuilder, sql } from 'kysely';

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
import type { Reader, TablesOf } from '../../reader.ts';
import { contains, type DayRange, isOneOf, isWithin } from '../../searching.ts';
import { lightOfDay, type siteDays, type SiteDayRow, type SiteLight, siteLights } from './siteDays.ts';
import type { SiteRow, sites } from './sites.ts';

/** Which days of which sites are looked for. Of a list one suffices; an empty one finds nothing. */
export interface SiteDayFilter {
  readonly site?: readonly string[] | null | undefined;
  readonly day?: DayRange | null | undefined;
  readonly light?: readonly SiteLight[] | null | undefined;
  readonly late?: boolean | null | undefined;
  readonly corrected?: boolean | null | undefined;
}

/** Which sites of one day are looked for. */
export interface SiteFilter {
  readonly site?: readonly string[] | null | undefined;
  readonly locality?: readonly string[] | null | undefined;
  readonly light?: readonly SiteLight[] | null | undefined;
  readonly text?: string | null | undefined;
}

type Tables = TablesOf<ReturnType<typeof siteDays> | ReturnType<typeof sites>> & {
  readonly siteDuties: { key: string; site: string; name: string; locality: string; from: string; until: string };
};

const itself = column('siteDays.key');
const dayOrders = {
  key: 'siteDays.key',
  by: { day: [column('siteDays.day'), itself], site: [itself] },
} satisfies Orders<string>;
export type SiteDayOrder = Order<keyof typeof dayOrders.by>;

const placesOf = (lights: readonly SiteLight[]): readonly number[] => lights.map((light) => siteLights.indexOf(light));

const soughtDays = ({ lists }: Reader, filter: SiteDayFilter): Sought<Tables, 'siteDays'> => {
  const { site, day, light, late, corrected } = filter;
  let path = lists<Tables>().selectFrom('siteDays');
  if (site != null) path = path.where(isOneOf('siteDays.site', site));
  if (day != null) path = path.where(isWithin('siteDays.day', day));
  return {
    path,
    fits: [
      ...(light == null ? [] : [isOneOf('siteDays.light', placesOf(light))]),
      ...(late == null ? [] : [isOneOf('siteDays.late', [Number(late)])]),
      ...(corrected == null ? [] : [isOneOf('siteDays.corrected', [Number(corrected)])]),
    ],
  };
};

/** A page of the days that were told. */
export const findSiteDays = (
  reader: Reader,
  filter: SiteDayFilter,
  order: SiteDayOrder,
  page: PageOptions,
): Promise<Page<SiteDayRow>> =>
  pageOf(soughtDays(reader, filter), dayOrders, order, page, (key) => reader.row<SiteDayRow>('siteDays', key));

/** How many there are, unless they are too many. */
export const countSiteDays = (reader: Reader, filter: SiteDayFilter): Promise<number | undefined> =>
  countOf(reader, soughtDays(reader, filter));

/** A site on a day for which a record is demanded of it; without one where nothing was told. */
export interface SiteOnDay {
  readonly site: SiteRow;
  readonly day: Day;
  readonly light: SiteLight;
  readonly record?: SiteDayRow;
}

/** The place of a site's light on a day: of one that has told nothing it is the first. */
const lightOn = (day: Day): RawBuilder<number> =>
  sql<number>`coalesce((SELECT siteDays.light FROM siteDays WHERE siteDays.key = siteDuties.site || '.' || ${day}), 0)`;

const boardOrders = (day: Day) =>
  ({
    key: 'siteDuties.site',
    by: {
      light: [lightOn(day), column('siteDuties.name'), column('siteDuties.site')],
      name: [column('siteDuties.name'), column('siteDuties.site')],
      locality: [column('siteDuties.locality'), column('siteDuties.name'), column('siteDuties.site')],
    },
  }) satisfies Orders<string>;
export type SiteOrder = Order<keyof ReturnType<typeof boardOrders>['by']>;

const soughtSites = ({ lists }: Reader, day: Day, filter: SiteFilter): Sought<Tables, 'siteDuties'> => {
  const { site, locality, light, text } = filter;
  let path = lists<Tables>()
    .selectFrom('siteDuties')
    .where('siteDuties.until', '>=', day)
    .where('siteDuties.from', '<=', day);
  if (site != null) path = path.where(isOneOf('siteDuties.site', site));
  if (locality != null) path = path.where(isOneOf('siteDuties.locality', locality));
  return {
    path,
    fits: [
      ...(light == null
        ? []
        : [
            sql<boolean>`${lightOn(day)} IN (SELECT value FROM json_each(${JSON.stringify(placesOf(light))}))` as never,
          ]),
      ...(text == null || text === '' ? [] : [contains('siteDuties.name', text)]),
    ],
  };
};

/** A page of the sites of which a record of this day is demanded. */
export const findSites = (
  reader: Reader,
  day: Day,
  filter: SiteFilter,
  order: SiteOrder,
  page: PageOptions,
): Promise<Page<SiteOnDay>> =>
  pageOf(soughtSites(reader, day, filter), boardOrders(day), order, page, (code) => siteOnDay(reader, code, day));

/** How many there are, unless they are too many. */
export const countSites = (reader: Reader, day: Day, filter: SiteFilter): Promise<number | undefined> =>
  countOf(reader, soughtSites(reader, day, filter));

/** A site as a day finds it. */
const siteOnDay = (reader: Reader, code: string, day: Day): SiteOnDay | undefined => {
  const site = reader.row<SiteRow>('sites', code);
  const record = reader.row<SiteDayRow>('siteDays', siteDayId(code, day));
  return site && { site, day, light: record ? lightOfDay(record) : 'red', ...(record && { record }) };
};
