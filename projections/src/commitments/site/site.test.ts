import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { CommitmentEvent, SubjectEvent } from '@onewindow/schema/commitment/events.ts';
import type { SiteEvent } from '@onewindow/schema/site/events.ts';
import { describe, expect, it } from 'vitest';

import type { Law } from '../../law.ts';
import { lightOfDay, siteDays, type SiteDayRow } from './siteDays.ts';
import { type SiteRow, sites } from './sites.ts';

type Event = SubjectEvent | CommitmentEvent | SiteEvent;
const kind = 'salesSiteOpening';
const law = {
  catalogue: {
    stages: [],
    commitments: {
      kinds: [
        { id: kind, dailyRecord: true },
        { id: 'project', dailyRecord: false },
      ],
    },
  },
  dayOf: (instant: string) => instant.slice(0, 10),
} as unknown as Law;
const ofSites = sites(law);
const ofDays = siteDays(law);

const code = '310116-PS-0001';
const subject = {
  kind: 'salesSite',
  code,
  name: '示例花园售楼处',
  locality: 'shanyang',
  enterprise: { name: '示例房地产公司', creditCode: '91310116MA1J000100' },
} as const;
const at = (day: string) => `${day}T02:00:00.000Z`;
const registered: SubjectEvent = { type: 'SubjectRegistered', data: { subject, occurredAt: at('2020-02-20') } };
const made = (n: number, day: string, more: object = {}, of = kind): CommitmentEvent => ({
  type: 'CommitmentMade',
  data: {
    commitment: `${code}.${of}.${n}`,
    kind: of,
    title: { 'zh-CN': '承诺', en: 'Commitment' },
    subject,
    told: [{ clause: 'plan', text: { 'zh-CN': '有方案', en: 'There is a plan' } }],
    consequences: [{ 'zh-CN': '责令整改', en: 'Ordered to rectify' }],
    madeOn: day,
    catalogue: 'x',
    occurredAt: at(day),
    ...more,
  },
});
const ended = (type: 'CommitmentWithdrawn' | 'CommitmentLapsed', n: number, day: string): CommitmentEvent =>
  ({ type, data: { commitment: `${code}.${kind}.${n}`, reason: '停售', occurredAt: at(day) } }) as CommitmentEvent;
const told = (day: string, more: object = {}): SiteEvent => ({
  type: 'SiteDayReported',
  data: {
    site: code,
    day,
    visitors: 31,
    staffPresent: 8,
    staffUnwell: 0,
    cameraReachable: true,
    by: 'firm',
    occurredAt: at(day),
    ...more,
  },
});
const stored = (event: Event, revision: number, metadata: object = {}): StoredEvent<Event> =>
  ({ ...event, id: 'x', stream: 'x', revision, position: String(revision), metadata }) as StoredEvent<Event>;

const siteAfter = (...events: readonly Event[]): SiteRow | undefined =>
  events.reduce<SiteRow | undefined>((row, event, index) => {
    const one = stored(event, index);
    return ofSites.keys(one).includes(code) ? ofSites.evolve(row, one, code, index + 1) : row;
  }, undefined);
const dutiesAfter = (...events: readonly Event[]) => {
  const row = siteAfter(...events);
  return (
    row &&
    ofSites.children?.[0]
      ?.rows(row)
      .map((child) => [(child.row as { from: string }).from, (child.row as { until: string }).until])
  );
};
const dayAfter = (...events: readonly SiteEvent[]): SiteDayRow | undefined =>
  events.reduce<SiteDayRow | undefined>(
    (row, event, index) =>
      ofDays.evolve(row, stored(event, index) as StoredEvent<SiteEvent>, `${code}.2020-02-24`, index + 1),
    undefined,
  );

describe('what is demanded of a sales site', () => {
  it('is a record of each day from the one on which it commits to the last on which that holds', () => {
    expect(dutiesAfter(registered, made(1, '2020-02-20', { validUntil: '2020-08-20' }))).toEqual([
      ['2020-02-20', '2020-08-20'],
    ]);
    expect(dutiesAfter(registered, made(1, '2020-02-20'))).toEqual([['2020-02-20', '9999-12-31']]);
  });

  it('ends with the day on which it is withdrawn, and no later because that was put on record late', () => {
    expect(dutiesAfter(registered, made(1, '2020-02-20'), ended('CommitmentWithdrawn', 1, '2020-03-01'))).toEqual([
      ['2020-02-20', '2020-03-01'],
    ]);
    expect(
      dutiesAfter(
        registered,
        made(1, '2020-02-20', { validUntil: '2020-08-20' }),
        ended('CommitmentLapsed', 1, '2020-09-02'),
      ),
    ).toEqual([['2020-02-20', '2020-08-20']]);
  });

  it('is one span where a commitment takes the place of another, and two with days between that are free', () => {
    const first = made(1, '2020-02-20');
    const replacing = made(2, '2020-04-01', { replaces: `${code}.${kind}.1` });
    expect(dutiesAfter(registered, first, replacing)).toEqual([['2020-02-20', '9999-12-31']]);
    expect(
      dutiesAfter(registered, first, ended('CommitmentWithdrawn', 1, '2020-03-01'), made(2, '2020-04-01')),
    ).toEqual([
      ['2020-02-20', '2020-03-01'],
      ['2020-04-01', '9999-12-31'],
    ]);
  });

  it('is nothing where a commitment demands no daily record, or where nobody commits', () => {
    expect(dutiesAfter(registered, made(1, '2020-02-20', {}, 'project'))).toEqual([]);
    expect(dutiesAfter(registered)).toEqual([]);
    expect(
      siteAfter({ ...registered, data: { ...registered.data, subject: { ...subject, kind: 'enterprise' } } } as Event),
    ).toBeUndefined();
  });

  it('follows the site where it is amended, and knows the last day that was told', () => {
    const amended: SubjectEvent = {
      type: 'SubjectAmended',
      data: { code, reason: '更名', changes: { name: '新名售楼处' }, occurredAt: at('2020-02-21') },
    };
    expect(siteAfter(registered, amended, told('2020-02-24'), told('2020-02-23'))).toMatchObject({
      name: '新名售楼处',
      lastToldOn: '2020-02-24',
      revision: 3,
    });
  });
});

describe('a day of a sales site', () => {
  it('is green where all is well, and amber where somebody is unwell or the camera cannot be reached', () => {
    const lit = (more: object) => lightOfDay(dayAfter(told('2020-02-24', more))!);
    expect([{}, { staffUnwell: 1 }, { cameraReachable: false }, { visitors: 0 }].map(lit)).toEqual([
      'green',
      'amber',
      'amber',
      'green',
    ]);
  });

  it('shows what a correction says, that there was one, and who gave it; who told it first stays', () => {
    const corrected: SiteEvent = {
      type: 'SiteDayCorrected',
      data: {
        site: code,
        day: '2020-02-24',
        reason: '误报',
        staffUnwell: 0,
        by: 'window',
        occurredAt: at('2020-02-26'),
      },
    };
    expect(dayAfter(told('2020-02-24', { staffUnwell: 2, late: true }), corrected)).toEqual({
      id: `${code}.2020-02-24`,
      site: code,
      day: '2020-02-24',
      visitors: 31,
      staffPresent: 8,
      staffUnwell: 0,
      cameraReachable: true,
      by: 'firm',
      late: true,
      corrections: 1,
      corrected: { on: '2020-02-26', by: 'window', reason: '误报' },
      revision: 1,
    });
  });
});
