import { expect, it } from 'vitest';

import { as } from '../people.ts';
import { type Answer, openTestCentre, type TestCentre } from '../testCentre.ts';
import { give, given, refusalOf } from './asking.ts';
import { commitFor, nextSite } from './commitmentInputs.ts';
import { doneBy, evidence, findings, inspectors, one, opened, ordered, other } from './inspectionInputs.ts';

const day = 24 * 3_600_000;
const creditCode = '91310116MA1J000100';

const stateOf = async (centre: TestCentre, id: string) => {
  const { data, errors } = await centre.ask(`{ inspection(id: "${id}") {
    state overdue random draw mode visitedOn fault closedOn checklist { clause outcome }
    rectification { dueOn late report { on } check { done } } circular { number withdrawnOn }
    actions { command allowed } } }`);
  expect(errors).toBeUndefined();
  return data.inspection;
};
/** What somebody reads who has not signed in. */
const publicly = async ({ graphql }: TestCentre, query: string) => {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const response = await graphql.fetch('http://onewindow/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as Answer;
  expect(errors).toBeUndefined();
  return data;
};

it('a site goes from its commitment by an order that it lets pass to a circular and a mark, and by what it puts right to repair', async () => {
  // Tuesday.
  const centre = await openTestCentre('2021-06-01T01:00:00.000Z');
  const inspection = await ordered(centre);
  // Ten days end on Friday the 11th; on the 12th it is late, without anybody's hand.
  expect(await stateOf(centre, inspection)).toMatchObject({
    state: 'AWAITING_RECTIFICATION',
    random: false,
    overdue: false,
    rectification: { dueOn: '2021-06-11', late: false },
  });
  await centre.world.advance(11 * day);
  expect(await stateOf(centre, inspection)).toMatchObject({
    fault: 'LATE',
    overdue: true,
    rectification: { late: true },
  });

  const text = '经查，现场监控离线，逾期未整改到位。现予通报。';
  await doneBy(centre, 'centreHead', 'publishCircular', { inspection, title: '逾期未整改的通报', text });
  await centre.world.advance(1000);
  const told = `{ publicCirculars { nodes { number text ground subject { name enterprise { name } } publishedOn withdrawnOn } }
    publicCredit(filter: { creditCode: "${creditCode}" }) { nodes { conduct { id } points circular standing endedBy } }
    publicFindings(subject: "${await codeOf(centre, inspection)}") { random state fault circular clauses { clause outcome } } }`;
  const published = await publicly(centre, told);
  expect(published).toMatchObject({
    publicCirculars: { nodes: [{ number: '通报〔2021〕1号', text, ground: 'LATE', withdrawnOn: null }] },
    publicCredit: {
      nodes: [{ conduct: { id: 'rectificationLate' }, points: 3, circular: '通报〔2021〕1号', standing: true }],
    },
    publicFindings: [{ random: false, fault: 'LATE', circular: '通报〔2021〕1号' }],
  });
  for (const personal of [one, other, 'clerk', 'centreHead', '有人反映'])
    expect(JSON.stringify(published)).not.toContain(personal);

  // Late as it is, the firm puts it right; then, thirty days after the mark, it asks for repair.
  await doneBy(centre, 'applicant', 'reportRectified', { inspection, words: '监控已恢复', evidence });
  await doneBy(centre, other, 'checkRectification', { inspection, done: true });
  expect(await stateOf(centre, inspection)).toMatchObject({ state: 'RECTIFIED', overdue: false });
  const entry = `${creditCode}.1`;
  const apply = { entry, words: '已整改到位' };
  expect(await refusalOf(centre, 'applyForCreditRepair', apply, { ...as('applicant') })).toMatchObject({
    code: 'repair-too-early',
  });
  await centre.world.advance(31 * day);
  await doneBy(centre, 'applicant', 'applyForCreditRepair', apply);
  // Who published what the mark rests on does not grant it.
  expect(await refusalOf(centre, 'grantCreditRepair', { entry }, { ...as('centreHead') })).toMatchObject({
    code: 'own-credit-entry',
  });
  await doneBy(centre, `${inspectors[0]!.department}.head`, 'grantCreditRepair', { entry });
  expect((await publicly(centre, told)).publicCredit.nodes).toMatchObject([{ standing: false, endedBy: 'REPAIRED' }]);
  const { data } = await centre.ask(
    `{ creditRecord(creditCode: "${creditCode}") { points history { nodes { sentence } } } }`,
  );
  expect(data.creditRecord).toMatchObject({ points: 0, history: { nodes: { length: 3 } } });
  await centre.close();
});

const codeOf = async (centre: TestCentre, id: string): Promise<string> =>
  (await centre.ask(`{ inspection(id: "${id}") { subject { code } } }`)).data.inspection.subject.code;

it('another is chosen by a draw, found in order by two inspectors, and left alone', async () => {
  const centre = await openTestCentre('2021-06-01T01:00:00.000Z');
  const sites = [nextSite(), nextSite()];
  for (const site of sites) await given(centre, 'commit', commitFor(site));
  const draw = await doneBy(centre, 'clerk', 'publishDrawPool', {
    name: '六月双随机',
    kind: 'salesSiteOpening',
    inspectors: inspectors.map((inspector) => ({ ...inspector, excluded: [] })),
    departments: 'DIFFERENT',
    chooses: { subjects: 1, inspectors: 2 },
    seed: { by: 'PUBLIC_VALUE', publicValue: 'doubleColourBalls', expectedOn: '2021-06-03' },
  });
  await centre.world.advance(3 * day);
  const value = '01051222283107';
  await doneBy(centre, 'clerk', 'enterDrawValue', { draw, value });
  await doneBy(centre, 'centreHead', 'confirmDrawValue', { draw, value });
  await centre.world.advance(1000);

  const { data } = await centre.ask(`{ inspections(filter: { draw: ["${draw}"] }) { totalCount nodes {
    id random ground commitment subject { code } inspectors { officer } } } }`);
  const [{ id, subject, commitment, ...drawn }, ...others] = data.inspections.nodes;
  expect(others).toEqual([]);
  expect(id).toBe(`${draw}.${subject.code}`);
  expect(commitment).toBe(`${subject.code}.salesSiteOpening.1`);
  expect(drawn).toMatchObject({ random: true, ground: null });
  expect(drawn.inspectors.map(({ officer }: { officer: string }) => officer).toSorted()).toEqual(
    [one, other].toSorted(),
  );

  const visit = { inspection: id, mode: 'ON_SITE', visitedOn: '2021-06-04', findings: findings(true) };
  await doneBy(centre, one, 'recordInspection', visit);
  // Nothing is told of it before the other has confirmed it.
  const question = `{ publicFindings(subject: "${subject.code}") { commitment random state clauses { outcome } } }`;
  expect((await publicly(centre, question)).publicFindings).toEqual([]);
  expect(await refusalOf(centre, 'confirmInspection', { inspection: id }, { ...as(one) })).toMatchObject({
    code: 'own-findings',
  });
  await doneBy(centre, other, 'confirmInspection', { inspection: id });
  await centre.world.advance(40 * day);
  const found = await stateOf(centre, id);
  expect(found).toMatchObject({ state: 'IN_ORDER', closedOn: '2021-06-04', rectification: null, circular: null });
  expect(found.actions.filter((action: { allowed: boolean }) => action.allowed)).toEqual([]);
  expect((await publicly(centre, question)).publicFindings).toMatchObject([
    { commitment, random: true, state: 'IN_ORDER' },
  ]);
  expect((await publicly(centre, '{ publicCirculars { totalCount } }')).publicCirculars.totalCount).toBe(0);
  // Once drawn, once opened: whatever the list was told again.
  expect((await centre.ask('{ inspections { totalCount } }')).data.inspections.totalCount).toBe(1);
  await centre.close();
});

it('a circular that rested on an error is withdrawn: it stays readable, its mark ends, and two at once have two numbers', async () => {
  const centre = await openTestCentre('2021-06-01T01:00:00.000Z');
  const two = [await ordered(centre), await ordered(centre)];
  for (const inspection of two)
    await doneBy(centre, one, 'recordRectificationRefused', { inspection, words: '企业拒绝整改' });
  await Promise.all(
    two.map((inspection) =>
      doneBy(centre, 'centreHead', 'publishCircular', { inspection, title: '通报', text: '拒不整改。' }),
    ),
  );
  await centre.world.advance(1000);
  const numbers: string[] = await Promise.all(two.map(async (id) => (await stateOf(centre, id)).circular.number));
  expect(new Set(numbers)).toEqual(new Set(['通报〔2021〕1号', '通报〔2021〕2号']));

  const [inspection = ''] = two;
  const head = `${inspectors[0]!.department}.head`;
  await doneBy(centre, head, 'withdrawCircular', { inspection, reason: '认定有误', approvedBy: { name: '王五' } });
  await centre.world.advance(1000);
  const { publicCircular } = await publicly(
    centre,
    `{ publicCircular(number: "${numbers[0]}") { text withdrawnOn withdrawalReason } }`,
  );
  expect(publicCircular).toEqual({ text: '拒不整改。', withdrawnOn: '2021-06-01', withdrawalReason: '认定有误' });
  const { publicCredit } = await publicly(centre, '{ publicCredit { nodes { circular standing endedBy } } }');
  expect(publicCredit.nodes).toHaveLength(2);
  expect(publicCredit.nodes).toContainEqual({ circular: numbers[0], standing: false, endedBy: 'CIRCULAR_WITHDRAWN' });
  expect(publicCredit.nodes).toContainEqual({ circular: numbers[1], standing: true, endedBy: null });
  await centre.close();
});

it('whoever is neither of its inspectors’ departments, nor the firm, nor of the centre, finds no inspection; the firm reads no complaint', async () => {
  const centre = await openTestCentre('2021-06-01T01:00:00.000Z');
  const id = await opened(centre);
  const found = async (person: string) =>
    (await centre.ask(`{ inspection(id: "${id}") { id } }`, {}, { ...as(person) })).data?.inspection;
  expect(await found(one)).toEqual({ id });
  expect(await found('applicant')).toEqual({ id });
  const departments = new Set(inspectors.map(({ department }) => department));
  const stranger = ['housing', 'greening', 'water', 'fire'].find((department) => !departments.has(department));
  expect(await found(`${stranger}.reviewer`)).toBeNull();
  const { errors } = await centre.ask(`{ inspection(id: "${id}") { ground } }`, {}, { ...as('applicant') });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  const record = { inspection: id, mode: 'VIDEO', visitedOn: '2021-06-01', findings: findings(true) };
  const { data } = await give(centre, 'recordInspection', record, { ...as(`${stranger}.reviewer`) });
  expect(data.recordInspection.refusal).toMatchObject({ code: 'INSPECTION_UNKNOWN' });
  await centre.close();
});
