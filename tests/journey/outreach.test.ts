import { expect, it } from 'vitest';

import { openTestCentre } from '../testCentre.ts';
import { given } from './asking.ts';
import { openDemoCentre } from './demoCentre.ts';

const counts = '{ outreachCounts { kind year activities present } }';

it('the demo has held what Jinshan reported: ten, nine, five, ten with over 700 people, six, and an open day with 20 guests', async () => {
  const { ask, close } = await openDemoCentre('2026-11-23T02:00:00.000Z');
  const { data } = await ask(counts);
  expect(data.outreachCounts).toEqual([
    { kind: 'CITY_TRAINING', year: 2021, activities: 10, present: 0 },
    { kind: 'COORDINATION_MEETING', year: 2021, activities: 6, present: 0 },
    { kind: 'DEPARTMENT_TRAINING', year: 2021, activities: 9, present: 0 },
    { kind: 'FIRM_TRAINING', year: 2021, activities: 10, present: 710 },
    { kind: 'OPEN_DAY', year: 2021, activities: 1, present: 20 },
    { kind: 'WINDOW_STUDY', year: 2021, activities: 5, present: 0 },
  ]);
  const page = await ask(`{ outreachActivities(filter: { kind: FIRM_TRAINING, year: 2021 }, first: 3) {
    totalCount pageInfo { hasNextPage } nodes { heldOn ledger } } }`);
  const { totalCount, pageInfo, nodes } = page.data.outreachActivities;
  expect([totalCount, pageInfo.hasNextPage, nodes.length]).toEqual([10, true, 3]);
  const days = nodes.map(({ heldOn }: { heldOn: string }) => heldOn);
  expect(days).toEqual([...days].toSorted((a: string, b: string) => (a < b ? 1 : -1)));
  expect(nodes[0]).toMatchObject({ ledger: 'DEMO', heldOn: expect.stringMatching(/^2021-1[01]-/) });
  await close();
});

it('a correction moves an activity to where it belongs, and shows that it was made, by whom and when', async () => {
  const centre = await openTestCentre('2026-11-23T02:00:00.000Z');
  const { id } = await given(centre, 'recordOutreach', { kind: 'OPEN_DAY', heldOn: '2026-11-20', audience: '公众' });
  await given(centre, 'correctOutreach', { activity: id, reason: '记错年份', heldOn: '2025-11-20', present: 31 });
  const { data } = await centre.ask('{ outreachActivities { nodes { id heldOn present corrections } } }');
  expect(data.outreachActivities.nodes).toEqual([{ id, heldOn: '2025-11-20', present: 31, corrections: 1 }]);
  const told = await centre.ask(`{ node(id: "${id}") { ... on OutreachActivity {
    history(first: 1) { totalCount nodes { sentence revision actor { role } } }
    latest: history(last: 1) { nodes { type data } } } } }`);
  expect(told.data.node.history).toMatchObject({
    totalCount: 2,
    nodes: [{ sentence: expect.stringMatching(/2026-11-20 的开放日。$/u), revision: 0, actor: { role: 'clerk' } }],
  });
  expect(told.data.node.latest.nodes).toMatchObject([{ type: 'OutreachCorrected', data: { reason: '记错年份' } }]);
  expect((await centre.ask(counts)).data.outreachCounts).toEqual([
    { kind: 'OPEN_DAY', year: 2025, activities: 1, present: 31 },
  ]);
  await centre.close();
});
