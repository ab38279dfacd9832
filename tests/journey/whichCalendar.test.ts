import { permitConclusion } from '../permitConclusion.ts';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { withDaysInLieu } from '@onewindow/kernel/daysInLieu.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { nobodyOutside } from '../outside.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { root } from '../tool.ts';
import { given } from './asking.ts';
import { finishPermit } from './finishedPermit.ts';
import { projectOf } from './numberedProjects.ts';

const dir = mkdtempSync(join(tmpdir(), 'onewindow-calendar-'));
const withoutNotice = join(dir, 'withoutNotice');
const withNotice = join(dir, 'withNotice');
const stage = 'constructionPermit';
const codeOf = (number: number): string => `2703-310116-04-01-${String(number).padStart(6, '0')}`;
const caseOf = (number: number): string => `${codeOf(number)}.${stage}.1`;
/** Decided before the notice, connected before it, open when it comes and decided after it, open to the end. */
const [decided, connected, decidedLater, open] = [1, 2, 3, 4] as const;
const order = `${caseOf(connected)}.water`;

let starts = 0;
let centre: TestCentre;
/** Opens the centre on its log with the calendar files of a folder, as a node does that starts. */
const start = async (now: string, folder: string): Promise<void> => {
  const files = pathToFileURL(`${folder}/`);
  centre = await openTestCentre(now, join(dir, 'events.sqlite'), () => nobodyOutside, (starts += 1), false, files);
};
const give = (name: string, input: object) => given(centre, name, input);
const at = (day: string) => centre.world.until(`${day}T01:00:00.000Z`);
const ask = async (query: string) => {
  const { data, errors } = await centre.ask(query);
  expect(errors).toBeUndefined();
  return data;
};

const submitted = async (number: number): Promise<void> => {
  await give('registerProject', { ...projectOf(number), projectCode: codeOf(number) });
  await give('submitCase', { projectCode: codeOf(number), stage, channel: 'WINDOW' });
  await give('acceptCase', { caseId: caseOf(number) });
};
const decide = async (number: number): Promise<void> => {
  for (const [mutation, input] of permitConclusion(caseOf(number))) await give(mutation, input);
};

/** What is published of the cases and orders of these days. */
const published = (actual: boolean) =>
  ask(`{
    decided: case(id: "${caseOf(decided)}") { time(actual: ${actual}) { ...time } }
    decidedLater: case(id: "${caseOf(decidedLater)}") { time(actual: ${actual}) { ...time } }
    order: hookupOrder(id: "${order}") { time(actual: ${actual}) { ...time } }
    stageDurations(actual: ${actual}) {
      stage { id } concluded meanWorkingDays minimumWorkingDays maximumWorkingDays shareWithinCommitted
      calendars { calendar { hash } concluded }
    }
    stageDurationCases(
      filter: { stage: "${stage}" }, orderBy: { field: ELAPSED, direction: DESC }, actual: ${actual}
    ) { totalCount nodes { subject time { elapsed calendar { hash } } } }
    reviewDurations(filter: { item: "C1" }, actual: ${actual}) {
      concluded meanWorkingDays maximumWorkingDays calendars { calendar { hash } concluded }
    }
  }
  fragment time on WorkingTime {
    elapsed department withinCommitted intervals { part from to workingDays } calendar { hash adoptedOn }
  }`);

const calendars = async () =>
  (await ask('{ centre { calendars { hash adoptedOn years { year published holidays } } } }')).centre.calendars;
/** Of what is published, what is concluded. */
const figuresIn = ({ decidedLater: _, ...figures }: Awaited<ReturnType<typeof published>>) => figures;
const openCase = async () => {
  const { case: row } = await ask(`{ case(id: "${caseOf(open)}") { dueOn provisional } }`);
  return row;
};

beforeAll(async () => {
  const ours = join(root, 'schema/calendars');
  for (const folder of [withoutNotice, withNotice]) cpSync(ours, folder, { recursive: true });
  rmSync(join(withoutNotice, 'cn-2027.json'), { force: true });
  // No such notice exists: the days of the law, and a Wednesday in March.
  const { years } = JSON.parse(readFileSync(join(ours, 'cn-statutory.json'), 'utf8'));
  const { holidays } = years.find(({ year }: { year: number }) => year === 2027);
  const notice = { year: 2027, published: true, holidays: [...withDaysInLieu(holidays), '2027-03-10'], makeUpDays: [] };
  writeFileSync(join(withNotice, 'cn-2027.json'), JSON.stringify(notice));

  await start('2027-03-01T01:00:00.000Z', withoutNotice);
  for (const number of [decided, decidedLater, open]) await submitted(number);
  const utilities = [{ utility: 'water', demand: { pipeDiameter: 100 }, companies: ['jinshanWater'] }];
  const permit = { projectCode: codeOf(connected), name: '示例厂房 2', utilities, number: '310116202703010001' };
  await finishPermit(give, permit);
  await centre.world.advance(0);
  await at('2027-03-08');
  await give('acceptHookupOrder', { orderId: order });
  await at('2027-03-11');
  await give('replyToSurvey', { orderId: order, externalLine: false, number: 'S-1' });
  await give('declareReadyToConnect', { orderId: order });
  await at('2027-03-12');
  await decide(decided);
  await give('connectHookup', { orderId: order });
});
afterAll(async () => {
  await centre.close();
  rmSync(dir, { recursive: true });
});

/*
 * By hand: from Monday 1 March to Friday the 12th lie nine working days, and eight where the 10th is none. From the 8th to the
 * 11th lie three, then two; with the day to the connection the order took four, then three. Its promise was two and two.
 */
describe('a holiday notice that comes after a decision', () => {
  let before: Awaited<ReturnType<typeof published>>;
  let firstHash: string;
  let secondHash: string;

  it('finds figures that say with which calendar they were reckoned, and that are today’s as well', async () => {
    before = await published(false);
    const [first, ...others] = await calendars();
    firstHash = first.hash;
    expect(others).toEqual([]);
    expect(first).toMatchObject({ adoptedOn: '2027-03-01', hash: expect.stringMatching(/^[0-9a-f]{16}$/) });
    expect(before.decided.time).toMatchObject({ elapsed: 9, department: 9, calendar: { hash: firstHash } });
    expect(before.order.time).toMatchObject({ elapsed: 4, withinCommitted: false, calendar: { hash: firstHash } });
    // What is undecided is reckoned to today, by today's calendar: it is no figure yet.
    expect(before.decidedLater.time).toMatchObject({ elapsed: 9, calendar: { hash: firstHash } });
    expect(await published(true)).toEqual(before);
    expect(await openCase()).toMatchObject({ provisional: true });
  });

  it('moves the due days of what is open, moves no figure, and is in the history of the centre', async () => {
    const { dueOn } = await openCase();
    await centre.close();
    await start('2027-03-15T01:00:00.000Z', withNotice);
    const now = await openCase();
    expect([now.provisional, now.dueOn > dueOn]).toEqual([false, true]);
    expect(figuresIn(await published(false))).toEqual(figuresIn(before));

    const [, second, ...others] = await calendars();
    secondHash = second.hash;
    expect(others).toEqual([]);
    expect(second).toMatchObject({ adoptedOn: '2027-03-15', years: [{ year: 2027, published: true }] });
    expect(second.years[0].holidays).toContain('2027-03-10');
    const { centre: told } = await ask('{ centre { history(last: 1) { nodes { type name data actor { id } } } } }');
    expect(told.history.nodes).toEqual([
      {
        type: 'CalendarAdopted',
        name: '启用年度工作日历',
        actor: { id: 'start' },
        data: expect.objectContaining({ year: 2027, days: expect.objectContaining({ published: true }) }),
      },
    ]);
  });

  it('is what figures are reckoned with that are asked for as of today', async () => {
    const actual = await published(true);
    const calendar = { hash: secondHash, adoptedOn: '2027-03-15' };
    expect(actual.decided.time).toMatchObject({ elapsed: 8, department: 8, calendar });
    expect(actual.decided.time.intervals).toEqual([
      { part: 'DEPARTMENT', from: '2027-03-01', to: '2027-03-12', workingDays: 8 },
    ]);
    expect(actual.order.time).toMatchObject({ elapsed: 3, withinCommitted: true, calendar });
    const reckoned = (concluded: number) => [{ calendar: { hash: secondHash }, concluded }];
    expect(actual.stageDurations).toMatchObject([
      { stage: { id: stage }, concluded: 2, meanWorkingDays: 4, maximumWorkingDays: 8, calendars: reckoned(2) },
      {
        stage: { id: 'utilityHookup' },
        concluded: 1,
        meanWorkingDays: 3,
        minimumWorkingDays: 3,
        shareWithinCommitted: 1,
      },
    ]);
    expect(before.stageDurations).toMatchObject([
      { concluded: 2, meanWorkingDays: 4.5, maximumWorkingDays: 9 },
      { concluded: 1, meanWorkingDays: 4, minimumWorkingDays: 4, shareWithinCommitted: 0 },
    ]);
    expect(actual.stageDurationCases).toEqual({
      totalCount: 2,
      nodes: [
        { subject: caseOf(decided), time: { elapsed: 8, calendar: { hash: secondHash } } },
        { subject: caseOf(connected), time: { elapsed: 0, calendar: { hash: secondHash } } },
      ],
    });
    const review = { concluded: 2, meanWorkingDays: 4.5, maximumWorkingDays: 9 };
    expect(before.reviewDurations).toMatchObject([review]);
    expect(actual.reviewDurations).toEqual([
      { ...review, meanWorkingDays: 4, maximumWorkingDays: 8, calendars: reckoned(2) },
    ]);
  });

  it('counts for what is decided after it, and a figure over both says how many were reckoned with which', async () => {
    await at('2027-03-16');
    await decide(decidedLater);
    const [now, actual] = [await published(false), await published(true)];
    // 2 to 16 March are eleven working days, and ten without the 10th.
    expect(now.decidedLater.time).toMatchObject({ elapsed: 10, calendar: { hash: secondHash } });
    expect(actual.decidedLater.time).toEqual(now.decidedLater.time);
    const counted = [
      { calendar: { hash: firstHash }, concluded: 2 },
      { calendar: { hash: secondHash }, concluded: 1 },
    ];
    expect(now.stageDurations[0]).toMatchObject({ concluded: 3, maximumWorkingDays: 10, calendars: counted });
    expect(now.stageDurations[0].meanWorkingDays).toBeCloseTo(19 / 3, 9);
    expect(actual.stageDurations[0].meanWorkingDays).toBe(6);
    expect(now.reviewDurations[0].calendars).toEqual(counted);
    expect(now.stageDurationCases.nodes.map(({ time }: { time: { elapsed: number } }) => time.elapsed)).toEqual([
      10, 9, 0,
    ]);
  });

  it('holds for a node whose files lack it, which puts nothing on record', async () => {
    const now = [await published(false), await published(true), await openCase(), await calendars()];
    await centre.close();
    await start('2027-03-17T01:00:00.000Z', withoutNotice);
    expect([await published(false), await published(true), await openCase(), await calendars()]).toEqual(now);
  });

  it('is asked for by yes or no, and by nothing else', async () => {
    for (const actual of ['"yes"', '1', 'YES']) {
      const { data, errors } = await centre.ask(`{ stageDurations(actual: ${actual}) { concluded } }`);
      expect([data, errors?.length]).toEqual([undefined, 1]);
    }
  });
});
