import { type Listener, listen } from '@onewindow/app/serve.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { centreDay } from '../centreDay.ts';
import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { given, refusalOf } from './asking.ts';
import { builder, givenAs, ofSeller, owner, recordedIssue, reported, visitedRound } from './goodIssueInput.ts';

const day = 24 * 3_600_000;
let centre: TestCentre;
let listener: Listener;
beforeAll(async () => {
  centre = await openTestCentre('2021-05-24T01:00:00.000Z');
  listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: systemWorld });
});
afterAll(async () => {
  await listener.close();
  await centre.close();
});

const bulletinOf = async (month: string, fields: string) => {
  const { data, errors } = await centre.ask(`{ bulletin(month: "${month}") { ${fields} } }`, {}, { ...as('analyst') });
  expect(errors).toBeUndefined();
  return data.bulletin;
};
const figures =
  'figures { recorded merged open late unrouted struckOff lines { rank department { id } came struckOff open late settledShare } }';
const paperOf = (month: string, who: string, language = 'zh-CN') =>
  fetch(`${listener.url}/papers/bulletins/${month}.pdf`, {
    headers: { ...as(who), 'accept-language': language },
  });
const textOf = async (answer: Response): Promise<string> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(await answer.arrayBuffer())), {
    mergePages: true,
  });
  return text.replaceAll(/\s+/gu, '');
};

it('a month is told of as it ended, given once, and read as a paper', async () => {
  const round = await visitedRound(centre);
  for (const person of [owner, 'planning.reviewer', 'housing.head']) await reported(centre, person);
  const [late, settled, merged, unrouted] = [
    await recordedIssue(centre, {}, round),
    await recordedIssue(centre, {}, round),
    await recordedIssue(centre, ofSeller, round),
    await recordedIssue(centre, ofSeller, round),
  ];
  await given(centre, 'mergeIssue', { issue: merged, into: unrouted });
  for (const [issue, department, person] of [
    [late, 'housing', owner],
    [settled, 'planning', 'planning.reviewer'],
  ] as const) {
    await given(centre, 'routeIssue', { issue, level: 'PROVINCE', department });
    await given(centre, 'assignIssue', { issue, owner: person, dueOn: centreDay(centre, 3) });
  }
  const answer = { toldOn: centreDay(centre), told: [{ firm: builder.creditCode, name: '周某' }], means: 'PHONE' };
  await givenAs(centre, 'planning.reviewer', 'answerIssue', { ...answer, issue: settled, words: '已延续' });
  await givenAs(centre, 'applicant', 'confirmAnswer', { issue: settled });
  await givenAs(centre, 'centreHead', 'strikeOffIssue', { issue: settled });

  const line = (rest: object) => ({ came: 1, struckOff: 0, open: 1, late: 0, ...rest });
  expect(await bulletinOf('2021-05', figures)).toMatchObject({ figures: { open: 2, late: 0 } });
  expect(await refusalOf(centre, 'publishBulletin', { month: '2021-05' }, as('centreHead'))).toMatchObject({
    code: 'month-not-over',
    path: ['input', 'month'],
  });
  expect(await bulletinOf('2021-06', 'id')).toBeNull();
  expect(await bulletinOf('2021-13', 'id')).toBeNull();

  await centre.world.advance(9 * day);
  const may = {
    figures: {
      recorded: 4,
      merged: 1,
      struckOff: 1,
      open: 2,
      late: 1,
      unrouted: 1,
      lines: [
        line({ rank: 1, department: { id: 'planning' }, struckOff: 1, open: 0, settledShare: 1 }),
        line({ rank: 2, department: { id: 'housing' }, late: 1, settledShare: 0 }),
      ],
    },
  };
  expect(await bulletinOf('2021-05', figures)).toEqual(may);

  // What is answered in June is no longer late then, and was so at the end of May.
  const { data } = await centre.ask(
    `mutation { publishBulletin(input: { month: "2021-05", words: "加快逾期问题办理。" }) { bulletin { publishedOn ${figures} } refusal { code } } }`,
    {},
    { ...as('centreHead') },
  );
  expect(data.publishBulletin).toEqual({ bulletin: { publishedOn: '2021-06-02', ...may }, refusal: null });
  await givenAs(centre, owner, 'answerIssue', { ...answer, toldOn: centreDay(centre), issue: late, words: '已办理' });
  expect(await bulletinOf('2021-05', figures)).toEqual(may);
  expect(await bulletinOf('2021-06', figures)).toMatchObject({ figures: { recorded: 0, open: 2, late: 0 } });
  expect(await refusalOf(centre, 'publishBulletin', { month: '2021-05' }, as('centreHead'))).toMatchObject({
    code: 'bulletin-already-published',
  });

  const paper = await paperOf('2021-05', 'analyst');
  expect([paper.status, paper.headers.get('content-type')]).toEqual([200, 'application/pdf']);
  const text = await textOf(paper);
  for (const words of ['问题台账月度通报', '〔2021〕第5期', '加快逾期问题办理。', '2021-06-02', '100.0%', '本月登记4'])
    expect(text).toContain(words);
  expect(await textOf(await paperOf('2021-06', 'clerk', 'en'))).toContain('Notgivenyet');
});

it('a bulletin goes to the offices, and to nobody else', async () => {
  for (const [who, status] of [
    ['applicant', 403],
    ['analyst', 404],
  ] as const)
    expect((await paperOf('2021-07', who)).status).toBe(status);
  const { data, errors } = await centre.ask('{ bulletin(month: "2021-05") { id } }', {}, { ...as('applicant') });
  expect([data?.bulletin ?? null, errors?.[0]?.extensions.code]).toEqual([null, 'FORBIDDEN']);
});
