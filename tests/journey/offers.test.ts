import { afterAll, beforeAll, expect, it } from 'vitest';

import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { give, given, issuesOf, refusalOf } from './asking.ts';
import { placedOffer, twoOffers } from './goodOfferInput.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2020-04-20T01:00:00.000Z');
});
afterAll(() => centre.close());

const asked = async (query: string, headers: Record<string, string> = {}) => {
  const { data, errors } = await centre.ask(query, {}, headers);
  expect(errors).toBeUndefined();
  return data;
};
const by = (person: string) => ({ ...as(person) });
const spring = '宜昌住建“云上之春”供需洽谈';

it('supplies and demands meet in a session, whose total is what firms mean to trade, and lapse when their day is over', async () => {
  // Above fifty million yuan of building materials in one session.
  const met: string[] = [];
  for (const amount of [22_500_000.5, 18_000_000, 11_000_000]) {
    const two = await twoOffers(centre);
    met.push((await given(centre, 'meetOffers', { ...two, session: spring, amount })).id);
    expect(await refusalOf(centre, 'meetOffers', { ...two, session: spring, amount: 1 })).toMatchObject({
      code: 'met-before',
      path: ['input', 'session'],
    });
  }
  const [first, , last] = met;
  const total = '{ offerSessions { session meetings intended confirmed contracted } }';
  expect((await asked(total)).offerSessions).toEqual([
    { session: spring, meetings: 3, intended: 51_500_000.5, confirmed: 0, contracted: 0 },
  ]);

  // Each firm says for itself that it means it; for the other an officer who did not enter the meeting, by a paper.
  expect(await refusalOf(centre, 'confirmMeeting', { meeting: first }, by('applicant'))).toBeNull();
  const paper = { meeting: first, side: 'DEMAND', evidence: '盖章的意向书' };
  expect(await refusalOf(centre, 'confirmMeeting', paper, by('clerk'))).toMatchObject({ code: 'same-person' });
  expect(await refusalOf(centre, 'confirmMeeting', paper, by('centreHead'))).toBeNull();
  await given(centre, 'endMeeting', { meeting: first, outcome: 'CONTRACTED', reason: '已签约' });
  await given(centre, 'endMeeting', { meeting: last, outcome: 'FELL_THROUGH', reason: '价格' });
  expect((await asked(total)).offerSessions).toEqual([
    { session: spring, meetings: 3, intended: 40_500_000.5, confirmed: 22_500_000.5, contracted: 22_500_000.5 },
  ]);

  // An offer is found by two characters, by every firm; it lapses by itself.
  const steel = await placedOffer(centre, { goods: '螺纹钢', validUntil: '2020-04-21', side: 'DEMAND' });
  const found = '{ offers(filter: { text: "纹钢" }) { nodes { id stateText actions: firm { name } } } }';
  expect((await asked(found, by('applicant'))).offers.nodes).toMatchObject([{ id: steel, stateText: '有效' }]);
  await centre.world.advance(2 * 24 * 3_600_000);
  expect((await asked(found)).offers.nodes).toMatchObject([{ id: steel, stateText: '已到期' }]);
  const supply = await placedOffer(centre);
  expect(await refusalOf(centre, 'meetOffers', { supply, demand: steel, session: spring, amount: 5 })).toMatchObject({
    code: 'offer-not-open',
    path: ['input', 'demand'],
  });

  // A firm sees the meetings that it has a part in, with what can be done by it.
  const own = await asked(
    `{ node(id: "${met[1]}") { ... on OfferMeeting { stateText actions { command allowed } } } }`,
    by('applicant'),
  );
  expect(own.node).toEqual({
    stateText: '待双方确认',
    actions: [
      { command: 'confirmMeeting', allowed: true },
      { command: 'endMeeting', allowed: true },
    ],
  });
  const told = await asked(`{ node(id: "${first}") { ... on OfferMeeting { history { nodes { sentence } } } } }`);
  expect(told.node.history.nodes.at(-1).sentence).toBe('窗口人员（clerk）登记了双方签约。');
});

it('what is malformed is told by place and rule', async () => {
  const place = { side: 'SUPPLY', kind: 'LABOUR', goods: ' ', quantity: '1', region: '宜昌', validUntil: '2020-13-01' };
  const firm = { name: '示例', creditCode: 'x' };
  const issues = issuesOf(await give(centre, 'placeOffer', { ...place, firm }));
  expect(issues.map(({ path }) => path).toSorted()).toEqual([
    'input.firm.creditCode',
    'input.goods',
    'input.validUntil',
  ]);
  const meet = { supply: '不是编号', demand: '00000000-0000-4000-8000-999999999999', session: '', amount: 0 };
  expect(
    issuesOf(await give(centre, 'meetOffers', meet))
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual(['input.amount', 'input.session', 'input.supply']);
});
