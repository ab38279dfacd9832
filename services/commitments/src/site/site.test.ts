import { conforming, specification } from '@onewindow/kernel/spec.ts';
import { siteCommands, type SiteCommand } from '@onewindow/schema/site/commands.ts';
import { type SiteEvent, siteEvents } from '@onewindow/schema/site/events.ts';
import { describe, expect, it } from 'vitest';

import { type SiteContext, siteDecider } from './decide.ts';

const site = '310116-PS-0001';
const usual: SiteContext = {
  now: '2020-02-25T02:00:00.000Z',
  today: '2020-02-25',
  isBeforeNoon: true,
  isKnown: true,
  demanded: [{ from: '2020-02-20', until: '2020-08-19' }],
  by: 'firm',
};
const { given } = specification(conforming(siteDecider, { commands: siteCommands, events: siteEvents }), usual);

const counts = { visitors: 31, staffPresent: 8, staffUnwell: 0, cameraReachable: true };
const report = (changes: object = {}): SiteCommand => ({
  type: 'ReportSiteDay',
  data: { site, day: '2020-02-25', ...counts, ...changes },
});
const correct = (changes: object = {}): SiteCommand => ({
  type: 'CorrectSiteDay',
  data: { site, day: '2020-02-24', reason: '漏记一批访客', ...changes },
});
const told = (day: string): SiteEvent => ({
  type: 'SiteDayReported',
  data: { site, day, ...counts, by: 'firm', occurredAt: `${day}T08:00:00.000Z` },
});

describe('a day at a sales site', () => {
  it('is told by its firm on that day', () => {
    given()
      .when(report())
      .yields({ type: 'SiteDayReported', data: { site, day: '2020-02-25', ...counts, by: 'firm', late: undefined } });
  });

  it('is told by the window for a firm, which is said', () => {
    given()
      .when(report(), { by: 'window' })
      .yields({ type: 'SiteDayReported', data: { by: 'window' } });
  });

  it('may be told until the next noon, and is marked late then', () => {
    given()
      .when(report({ day: '2020-02-24' }))
      .yields({ type: 'SiteDayReported', data: { day: '2020-02-24', late: true } });
    given()
      .when(report({ day: '2020-02-24' }), { isBeforeNoon: false })
      .refuses('site-day-too-late', 'day');
    given()
      .when(report({ day: '2020-02-23' }))
      .refuses('site-day-too-late', 'day');
  });

  it('is not told before it comes', () => {
    given()
      .when(report({ day: '2020-02-26' }))
      .refuses('day-in-the-future', 'day');
  });

  it('is told once: what is wrong is corrected', () => {
    given(told('2020-02-25')).when(report()).refuses('site-day-told', 'day');
    given(told('2020-02-25'))
      .when(report({ day: '2020-02-24' }))
      .yields({ type: 'SiteDayReported', data: { late: true } });
    given(told('2020-02-24'), told('2020-02-25')).when(report()).refuses('site-day-told', 'day');
  });

  it('is told only while a commitment that demands it is in force, its first and last day among them', () => {
    const demanded = (from: string, until: string) => ({ demanded: [{ from, until }] });
    given().when(report(), { demanded: [] }).refuses('no-daily-record-demanded', 'day');
    given().when(report(), demanded('2020-02-26', '2020-08-01')).refuses('no-daily-record-demanded', 'day');
    given().when(report(), demanded('2020-02-20', '2020-02-24')).refuses('no-daily-record-demanded', 'day');
    given().when(report(), demanded('2020-02-25', '2020-02-25')).yields({ type: 'SiteDayReported' });
    // Yesterday it was demanded, today it is not.
    given()
      .when(report({ day: '2020-02-24' }), demanded('2020-02-20', '2020-02-24'))
      .yields({ type: 'SiteDayReported', data: { late: true } });
  });

  it('is told of nobody that is no sales site', () => {
    given().when(report(), { isKnown: false }).refuses('site-unknown', 'site');
    given(told('2020-02-24'))
      .when(correct({ visitors: 1 }), { isKnown: false })
      .refuses('site-unknown', 'site');
  });

  it('says which days can be told now, and why not the others', () => {
    const targets = (days: readonly SiteEvent[], changed: Partial<SiteContext> = {}) =>
      siteDecider
        .allowed('ReportSiteDay', days.reduce(siteDecider.evolve, siteDecider.initial), { ...usual, ...changed })
        .targets?.map(({ id, refusal }) => [id, refusal?.refused]);
    expect(targets([])).toEqual([
      ['2020-02-24', undefined],
      ['2020-02-25', undefined],
    ]);
    expect(targets([told('2020-02-25')], { isBeforeNoon: false })).toEqual([['2020-02-25', 'site-day-told']]);
    expect(targets([], { demanded: [] })).toEqual([
      ['2020-02-24', 'no-daily-record-demanded'],
      ['2020-02-25', 'no-daily-record-demanded'],
    ]);
  });
});

describe('a correction of a day', () => {
  it('records what differs, with the reason and who gave it', () => {
    given(told('2020-02-24'))
      .when(correct({ visitors: 45, staffPresent: 8 }), { by: 'window' })
      .yields({
        type: 'SiteDayCorrected',
        data: { site, day: '2020-02-24', reason: '漏记一批访客', visitors: 45, staffPresent: undefined, by: 'window' },
      });
  });

  it('is measured by what was corrected before', () => {
    const before: SiteEvent = {
      type: 'SiteDayCorrected',
      data: { site, day: '2020-02-24', reason: '更正', staffUnwell: 2, by: 'firm', occurredAt: usual.now },
    };
    given(told('2020-02-24'), before)
      .when(correct({ staffUnwell: 2 }))
      .refuses('nothing-to-correct', 'day');
    given(told('2020-02-24'), before)
      .when(correct({ staffUnwell: 0 }))
      .yields({ type: 'SiteDayCorrected', data: { staffUnwell: 0 } });
  });

  it('is none where nothing differs, or nothing was told', () => {
    given(told('2020-02-24')).when(correct()).refuses('nothing-to-correct', 'day');
    given(told('2020-02-24'))
      .when(correct({ cameraReachable: true }))
      .refuses('nothing-to-correct', 'day');
    given()
      .when(correct({ visitors: 1 }))
      .refuses('site-day-not-told', 'day');
    given(told('2020-02-25'))
      .when(correct({ visitors: 1 }))
      .refuses('site-day-not-told', 'day');
  });
});
