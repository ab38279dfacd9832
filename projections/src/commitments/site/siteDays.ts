import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import { projection } from '@onewindow/kernel/projection.ts';
import { typesOf } from '@onewindow/schema/event.ts';
import { type SiteEvent, siteEvents } from '@onewindow/schema/site/events.ts';
import { siteDayId, type SiteReporter } from '@onewindow/schema/site/values.ts';

import type { Law } from '../../law.ts';

/** A day of a sales site, as it was last told. */
export interface SiteDayRow {
  readonly id: string;
  readonly site: string;
  readonly day: Day;
  readonly visitors: number;
  readonly staffPresent: number;
  readonly staffUnwell: number;
  readonly cameraReachable: boolean;
  /** Who told it first. */
  readonly by: SiteReporter;
  /** Whether it was told on the day after. */
  readonly late: boolean;
  readonly corrections: number;
  /** The last of them. */
  readonly corrected?: { readonly on: Day; readonly by: SiteReporter; readonly reason: string };
  readonly revision: number;
  readonly ledger?: 'demo' | 'import';
}

/** Lights of a site's day, by their place: what must be looked at comes first. Of a day of which nothing is told it is red. */
export const siteLights = ['red', 'amber', 'green'] as const;
export type SiteLight = (typeof siteLights)[number];

/** What is told may be amber: the camera was not reachable, or some of the staff are unwell. */
export const lightOfDay = ({ cameraReachable, staffUnwell }: SiteDayRow): SiteLight =>
  cameraReachable && staffUnwell === 0 ? 'green' : 'amber';

/** One row for each day that was told of a site. */
export const siteDays = ({ dayOf }: Law) =>
  projection<SiteDayRow, SiteEvent>()({
    name: 'siteDays',
    events: typesOf(siteEvents),
    keys: ({ data }) => [siteDayId(data.site, data.day)],
    evolve: (row, event, id) => {
      const { type, data, revision } = event;
      switch (type) {
        case 'SiteDayReported': {
          const { occurredAt: _, late = false, ...told } = data;
          const { ledger } = metadataOf(event);
          return { id, ...told, late, corrections: 0, revision, ...(ledger && { ledger }) };
        }
        case 'SiteDayCorrected': {
          const { site: _site, day: _day, reason, by, occurredAt, ...changes } = data;
          const corrected = { on: dayOf(occurredAt), by, reason };
          return row && { ...row, ...changes, corrections: row.corrections + 1, corrected, revision };
        }
        default:
          throw new UnknownEvent(type satisfies never);
      }
    },
    columns: {
      site: ({ site }) => site,
      day: ({ day }) => day,
      light: (row) => siteLights.indexOf(lightOfDay(row)),
      late: ({ late }) => Number(late),
      corrected: ({ corrections }) => Number(corrections > 0),
    },
    indexes: [
      ['site', 'day'],
      ['day', 'key'],
    ],
  });
