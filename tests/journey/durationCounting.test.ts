import { words } from '@onewindow/schema/words.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { as } from '../people.ts';
import type { TestCentre } from '../testCentre.ts';
import { submitted } from './asking.ts';
import { openDemoCentre } from './demoCentre.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openDemoCentre('2021-12-01T01:00:00.000Z');
});
afterAll(() => centre.close());

interface Counting {
  readonly subject: string;
  readonly counted: boolean;
  readonly rule: string;
  readonly reason: string;
}
const countingOf = async (
  number: string,
  filter: object,
  headers?: Record<string, string>,
  measure = 'WORKING_DAYS',
) => {
  const { data, errors } = await centre.ask(
    `query ($number: String!, $filter: StageDurationCaseFilter!, $measure: DurationMeasure) {
      durationCounting(number: $number, filter: $filter, measure: $measure) { subject counted rule reason }
    }`,
    { number, filter, measure },
    headers,
  );
  expect(errors).toBeUndefined();
  return data.durationCounting as readonly Counting[];
};
const idsOf = async (query: string, filter: object): Promise<readonly string[]> => {
  const { data } = await centre.ask(query, { filter });
  return data.list.nodes.map(({ id }: { id: string }) => id);
};

describe('whether a figure counts a case', () => {
  it.each([
    { stage: 'constructionPermit' },
    { stage: 'designScheme', fromMonth: '2021-07', toMonth: '2021-09' },
    { stage: 'completionAcceptance', locality: ['jinshanIndustrialZone'], workingDays: { from: 2, to: 5 } },
    { stage: 'utilityHookup', category: ['industrial'] },
  ])('is said of every case and order as the list behind it has them: %o', async (filter) => {
    const cases = await idsOf(
      'query ($filter: CaseFilter) { list: cases(filter: $filter, first: 100) { nodes { id } } }',
      {
        stage: [filter.stage],
      },
    );
    const orders = await idsOf('{ list: hookupOrders(first: 100) { nodes { id } } }', {});
    const { data } = await centre.ask(
      'query ($filter: StageDurationCaseFilter!) { list: stageDurationCases(filter: $filter, first: 100) { nodes { id: subject } } }',
      { filter },
    );
    const listed = new Set((data.list.nodes as { id: string }[]).map(({ id }) => id));
    expect(listed.size).toBeGreaterThan(0);
    for (const id of [...cases, ...orders]) {
      const [found] = await countingOf(id, filter);
      expect([id, found?.counted, found?.rule === 'COUNTED']).toEqual([id, listed.has(id), listed.has(id)]);
    }
  });

  it('is told in words of either language, with what the reason names', async () => {
    const id = await submitted(centre);
    const filter = { stage: 'constructionPermit' };
    const said = async (language: string) =>
      (await countingOf(id, filter, { ...as('analyst'), 'accept-language': language }))[0];
    expect(await said('en')).toEqual({
      subject: id,
      counted: false,
      rule: 'NOT_CONCLUDED',
      reason: words.en.countings.notConcluded,
    });
    expect((await said('zh-CN'))?.reason).toBe(words['zh-CN'].countings.notConcluded);
    const [other] = await countingOf(id, { stage: 'designScheme' }, { ...as('analyst'), 'accept-language': 'en' });
    expect(other?.reason).toMatch(/^It is of another stage: [^{}]+\.$/u);
  });

  it('is found by the number of the project, too, and by that of a certificate', async () => {
    const { data } = await centre.ask(
      '{ stageDurationCases(filter: { stage: "constructionPermit" }, first: 1) { nodes { subject projectCode case { certificates { number } } } } }',
    );
    const [{ subject, projectCode, case: found }] = data.stageDurationCases.nodes;
    const filter = { stage: 'constructionPermit' };
    const rules = await countingOf(projectCode, filter);
    expect(rules.find((one) => one.subject === subject)?.rule).toBe('COUNTED');
    expect((await countingOf(found.certificates[0].number, filter)).map((one) => one.subject)).toEqual([subject]);
  });

  it('is told to nobody who does not reach the case, as of a number that nobody bears', async () => {
    const id = await submitted(centre);
    const filter = { stage: 'constructionPermit' };
    expect(await countingOf(id, filter, { ...as('water.reviewer') })).toEqual([]);
    expect(await countingOf('nobody', filter)).toEqual([]);
    expect(await countingOf('  ', filter)).toEqual([]);
  });

  it('is refused where the period or the days are none', async () => {
    const { errors } = await centre.ask(
      '{ durationCounting(number: "x", filter: { stage: "constructionPermit", fromMonth: "2021-13", workingDays: { from: -1 } }) { rule } }',
    );
    expect(errors?.[0]?.extensions.issues).toMatchObject([
      { path: 'filter.fromMonth' },
      { path: 'filter.workingDays.from', rule: '>= 0' },
    ]);
  });
});

it('a figure tells how many took how many days, which add up to it', async () => {
  const { data } = await centre.ask(
    '{ stageDurations { concluded meanWorkingDays histogram { workingDays concluded } } }',
  );
  expect(data.stageDurations).toHaveLength(4);
  for (const { concluded, meanWorkingDays, histogram } of data.stageDurations as {
    concluded: number;
    meanWorkingDays: number;
    histogram: { workingDays: number; concluded: number }[];
  }[]) {
    expect(histogram.reduce((sum, one) => sum + one.concluded, 0)).toBe(concluded);
    const days = histogram.reduce((sum, one) => sum + one.workingDays * one.concluded, 0);
    expect(days / concluded).toBeCloseTo(meanWorkingDays, 12);
    expect(histogram.map(({ workingDays }) => workingDays)).toEqual(
      histogram.map(({ workingDays }) => workingDays).toSorted((a, b) => a - b),
    );
  }
});
