import type { Day } from '@onewindow/kernel/civilDay.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { childRows, projection } from '@onewindow/kernel/projection.ts';
import {
  type CommitmentEvent,
  commitmentEvents,
  type SubjectEvent,
  subjectEvents,
} from '@onewindow/schema/commitment/events.ts';
import { partsOf, type Subject } from '@onewindow/schema/commitment/values.ts';
import { isOneOf, typesOf } from '@onewindow/schema/event.ts';
import { type SiteEvent, siteEvents } from '@onewindow/schema/site/events.ts';
import { apart, type DaySpan, type InForce, inForceAfter } from '@onewindow/schema/site/inForce.ts';

import type { Law } from '../../law.ts';

type Event = SubjectEvent | CommitmentEvent | SiteEvent;
const isOfSubject = isOneOf(subjectEvents);
const isOfSite = isOneOf(siteEvents);

/** A sales site: what it is, and the days of its commitments that demand a daily record. */
export interface SiteRow extends Omit<Subject, 'kind'> {
  readonly inForce: readonly InForce[];
  /** Of its daily record; none where no day was told yet. */
  readonly revision: number;
  readonly lastToldOn?: Day;
  /** Set where it was not registered here. */
  readonly ledger?: 'demo' | 'import';
}

/** A span of days for each of which a record is demanded of a site. */
interface SiteDuty extends DaySpan {
  readonly site: string;
  readonly name: string;
  readonly locality: string;
  readonly creditCode: string;
}

/** What is demanded of each site, by days: whoever looks at one day reads those of the sites that are open on it. */
const siteDuties = childRows<SiteRow, SiteDuty>()({
  name: 'siteDuties',
  rows: ({ code, name, locality, enterprise: { creditCode }, inForce }) =>
    apart(inForce).map((span) => ({
      key: `${code} ${span.from}`,
      row: { ...span, site: code, name, locality, creditCode },
    })),
  columns: {
    site: ({ site }) => site,
    name: ({ name }) => name,
    locality: ({ locality }) => locality,
    creditCode: ({ creditCode }) => creditCode,
    from: ({ from }) => from,
    until: ({ until }) => until,
  },
  indexes: [
    ['until', 'from'],
    ['locality', 'until'],
  ],
});

/** One row for each sales site, by its code. */
export const sites = ({ catalogue, dayOf }: Law) => {
  const demanding = new Set(catalogue.commitments.kinds.filter(({ dailyRecord }) => dailyRecord).map(({ id }) => id));
  return projection<SiteRow, Event>()({
    name: 'sites',
    events: [...typesOf(subjectEvents), ...typesOf(commitmentEvents), ...typesOf(siteEvents)],
    keys: (event) => {
      if (isOfSite(event)) return [event.data.site];
      if (isOfSubject(event)) return [codeOf(event)];
      const { code, kind } = partsOf(event.data.commitment);
      return demanding.has(kind) ? [code] : [];
    },
    evolve: (row, event) => {
      if (isOfSite(event)) return row && withDay(row, event);
      if (isOfSubject(event)) return withSubject(row, event);
      if (!row) return row;
      const inForce = inForceAfter(row.inForce, event, dayOf);
      return inForce === row.inForce ? row : { ...row, inForce };
    },
    columns: {
      name: ({ name }) => name,
      locality: ({ locality }) => locality,
      creditCode: ({ enterprise }) => enterprise.creditCode,
    },
    indexes: [['name'], ['locality'], ['creditCode']],
    children: [siteDuties],
  });
};

const codeOf = ({ type, data }: SubjectEvent): string => (type === 'SubjectRegistered' ? data.subject.code : data.code);

const withSubject = (row: SiteRow | undefined, event: StoredEvent<SubjectEvent>): SiteRow | undefined => {
  const { type, data } = event;
  if (type === 'SubjectAmended') return row && { ...row, ...data.changes };
  if (type !== 'SubjectRegistered' || data.subject.kind !== 'salesSite') return row;
  const { kind: _, ...facts } = data.subject;
  const { ledger } = metadataOf(event);
  return { ...facts, inForce: [], revision: -1, ...(ledger && { ledger }) };
};

const withDay = (row: SiteRow, { type, data, revision }: StoredEvent<SiteEvent>): SiteRow => ({
  ...row,
  revision,
  ...(type === 'SiteDayReported' && (row.lastToldOn ?? '') < data.day && { lastToldOn: data.day }),
});
