import { afterAll, beforeAll, expect, it } from 'vitest';

import { centreDay } from '../centreDay.ts';
import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { given, refusalOf } from './asking.ts';
import {
  builder,
  givenAs,
  ofSeller,
  owner,
  plannedRound,
  recordedIssue,
  reported,
  seller,
  visitedRound,
} from './goodIssueInput.ts';

const day = 24 * 3_600_000;
let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:00.000Z');
});
afterAll(() => centre.close());

const ask = async (query: string, who = 'centreHead') => {
  const { data, errors } = await centre.ask(query, {}, { ...as(who) });
  expect(errors).toBeUndefined();
  return data;
};
const issueOf = async (id: string, fields: string, who?: string) =>
  (await ask(`{ issue(id: "${id}") { ${fields} } }`, who)).issue;

it('an issue goes from a visit through a merge, a refusal by its owner, an escalation and a dispute to its end', async () => {
  const round = await visitedRound(centre);
  const leading = await recordedIssue(centre, { kind: 'resettlement' }, round);
  const merged = await recordedIssue(centre, ofSeller, round);
  expect([leading, merged]).toEqual([`${round}.1`, `${round}.2`]);
  await given(centre, 'mergeIssue', { issue: merged, into: leading, reason: '同一问题' });
  await given(centre, 'markIssue', { issue: leading, scope: 'COMMON' });
  expect(await issueOf(leading, 'merged { id standing firm { name } }')).toEqual({
    merged: [{ id: merged, standing: 'UNANSWERED', firm: { name: seller.name } }],
  });

  // One who would not have it, and one who lets it get late.
  for (const person of [owner, 'planning.reviewer', 'housing.head']) await reported(centre, person);
  await given(centre, 'routeIssue', { issue: leading, level: 'PROVINCE', department: 'planning' });
  await given(centre, 'assignIssue', { issue: leading, owner: 'planning.reviewer', dueOn: centreDay(centre, 3) });
  await givenAs(centre, 'planning.reviewer', 'refuseIssue', { issue: leading, reason: '不属本部门职责' });
  expect(await issueOf(leading, 'status refusals { owner reason department { id } }')).toMatchObject({
    status: 'RETURNED',
    refusals: [{ owner: 'planning.reviewer', reason: '不属本部门职责', department: { id: 'planning' } }],
  });
  await given(centre, 'routeIssue', { issue: leading, level: 'CITY', department: 'housing' });
  await given(centre, 'assignIssue', { issue: leading, owner, dueOn: centreDay(centre, 3) });
  await centre.world.advance(4 * day);
  expect(await issueOf(leading, 'late escalatedTo dueOn limits { part late }')).toEqual({
    late: true,
    escalatedTo: 'HEAD',
    dueOn: '2021-06-04',
    limits: [
      { part: 'ACT', late: false },
      { part: 'REPLY', late: true },
      { part: 'SETTLE', late: false },
    ],
  });
  expect(
    (await ask(`{ issues(filter: { late: true, round: ["${round}"] }) { totalCount nodes { id } } }`)).issues,
  ).toEqual({
    totalCount: 1,
    nodes: [{ id: leading }],
  });
  await centre.world.advance(5 * day);
  expect(await issueOf(leading, 'escalatedTo')).toEqual({ escalatedTo: 'LEADER' });

  // Both firms are told; its own disputes once.
  const told = [builder, seller].map(({ creditCode: firm }) => ({ firm, name: '周某' }));
  const answer = { issue: leading, told, toldOn: centreDay(centre), means: 'PHONE', words: '资质延续至年底' };
  expect(await refusalOf(centre, 'answerIssue', { ...answer, told: told.slice(0, 1) }, as(owner))).toMatchObject({
    code: 'firm-not-told',
    message: expect.stringContaining(seller.name),
  });
  await givenAs(centre, owner, 'answerIssue', answer);
  await givenAs(centre, 'applicant', 'disputeAnswer', { issue: leading, reason: '系统仍显示过期' });
  expect(await issueOf(leading, 'status late')).toEqual({ status: 'DISPUTED', late: true });
  await givenAs(centre, owner, 'answerIssue', { ...answer, means: 'VISIT', words: '系统已更正' });
  await givenAs(centre, 'applicant', 'confirmAnswer', { issue: leading });
  expect(await refusalOf(centre, 'strikeOffIssue', { issue: leading }, as('clerk'))).toMatchObject({
    code: 'merged-not-confirmed',
    details: { merged },
  });
  expect(await refusalOf(centre, 'confirmAnswer', { issue: merged }, as('applicant'))).toMatchObject({
    code: 'issue-unknown',
  });
  await givenAs(centre, 'clerk', 'confirmAnswer', { issue: merged, evidence: '回访记录 8' });
  expect(await issueOf(leading, 'status')).toEqual({ status: 'CONFIRMED' });
  expect(await refusalOf(centre, 'strikeOffIssue', { issue: leading }, as('clerk'))).toMatchObject({
    code: 'needs-somebody-else',
  });
  await givenAs(centre, 'housing.head', 'strikeOffIssue', { issue: leading });
  expect(await issueOf(leading, 'status open struckOffOn silent answers { answer }')).toEqual({
    status: 'STRUCK_OFF',
    open: false,
    struckOffOn: '2021-06-10',
    silent: [],
    answers: [{ answer: 1 }, { answer: 2 }],
  });
  expect((await ask(`{ round(id: "${round}") { totals { found toSettle common struckOff } } }`)).round.totals).toEqual({
    found: 2,
    toSettle: 1,
    common: 1,
    struckOff: 1,
  });

  const { nodes } = (await ask(`{ issue(id: "${leading}") { history(first: 100) { nodes { type sentence } } } }`)).issue
    .history;
  const types = nodes.map(({ type }: { type: string }) => type);
  for (const type of ['MergedIssueListed', 'IssueRefusedByOwner', 'IssueEscalated', 'IssueDisputed', 'IssueStruckOff'])
    expect(types).toContain(type);
  expect(nodes.find(({ type }: { type: string }) => type === 'IssueRecorded').sentence).toContain('安置房建设与交付');
  await given(centre, 'reopenIssue', { issue: leading, reason: '问题重现' });
  expect(await issueOf(leading, 'id status reopened struckOffOn')).toEqual({
    id: leading,
    status: 'ROUTED',
    reopened: 1,
    struckOffOn: null,
  });
});

it('a firm sees its own issue with its answers, and nothing of who works on it or of whose issue is merged under it', async () => {
  const round = await visitedRound(centre);
  const leading = await recordedIssue(centre, ofSeller, round);
  const own = await recordedIssue(centre, {}, round);
  await given(centre, 'mergeIssue', { issue: own, into: leading });
  await reported(centre, owner);
  await given(centre, 'routeIssue', { issue: leading, level: 'COUNTY', department: 'housing' });
  await given(centre, 'assignIssue', { issue: leading, owner, dueOn: centreDay(centre, 3) });
  const told = [builder, seller].map(({ creditCode: firm }) => ({ firm, name: '周某' }));
  await givenAs(centre, owner, 'answerIssue', {
    issue: leading,
    told,
    toldOn: centreDay(centre),
    means: 'LETTER',
    words: '已协调银行',
  });
  const seen = await ask(
    `{ issues(filter: { round: ["${round}"] }, first: 2) { nodes { id status standing leadingId leading { id } answers { words } actions { command allowed } } } }`,
    'applicant',
  );
  expect(seen.issues.nodes).toEqual([
    {
      id: own,
      status: 'MERGED',
      standing: 'ANSWERED',
      leadingId: leading,
      leading: null,
      answers: [{ words: '已协调银行' }],
      actions: [
        { command: 'confirmAnswer', allowed: true },
        { command: 'disputeAnswer', allowed: true },
      ],
    },
  ]);
  for (const field of ['owner { id }', 'history(first: 1) { nodes { type } }', 'merged { id }', 'round { id }']) {
    const { errors } = await centre.ask(`{ issue(id: "${own}") { ${field} } }`, {}, { ...as('applicant') });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  }
  const { errors } = await centre.ask(
    `{ issues(filter: { owner: ["${owner}"] }) { totalCount } }`,
    {},
    { ...as('applicant') },
  );
  expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect(await issueOf(own, 'contact { name phone }', 'applicant')).toEqual({
    contact: { name: '周某', phone: '027-1' },
  });
  expect(await issueOf(own, 'contact { name }', 'analyst')).not.toEqual({ contact: { name: '周某' } });
});

it('a list of issues is narrowed by each of its filters, and by two characters of its words', async () => {
  const round = await visitedRound(centre);
  const one = await recordedIssue(centre, { kind: 'credit', words: '银行信贷额度不足' }, round);
  const two = await recordedIssue(centre, { ...ofSeller, kind: 'labour' }, round);
  await given(centre, 'routeIssue', { issue: two, level: 'CITY', department: 'housing' });
  const found = async (filter: string, order = '') =>
    (await ask(`{ issues(filter: { round: ["${round}"] ${filter} } ${order}) { nodes { id } } }`)).issues.nodes.map(
      ({ id }: { id: string }) => id,
    );
  const byFilter: readonly (readonly [string, readonly string[]])[] = [
    ['text: "信贷"', [one]],
    ['text: "另一"', [two]],
    ['kind: ["labour"]', [two]],
    ['status: [ROUTED]', [two]],
    ['level: [CITY]', [two]],
    ['department: ["housing"]', [two]],
    ['source: [VISIT]', [one]],
    ['city: ["yichang"]', [two]],
    [`firm: ["${builder.creditCode}"]`, [one]],
    ['open: false', []],
    ['late: true', []],
    ['late: false', [two, one]],
    ['scope: [COMMON]', []],
    [`recordedOn: { from: "${centreDay(centre)}" }`, [two, one]],
  ];
  for (const [filter, ids] of byFilter) expect([filter, await found(filter)]).toEqual([filter, ids]);
  expect(await found('open: true', 'orderBy: { field: RECORDED_ON }')).toEqual([one, two]);
  const counts = await ask(`{ openIssues(filter: { round: ["${round}"] }) { status statusText issues late } }`);
  expect(counts.openIssues).toEqual([
    { status: 'RECORDED', statusText: '已登记', issues: 1, late: 0 },
    { status: 'ROUTED', statusText: '已分办', issues: 1, late: 0 },
  ]);
});

it('a round tells what it covers, by team and by city, and names what is missing', async () => {
  const round = await plannedRound(centre);
  const coverage = `coverage {
    firms { planned paired visited pairedShare visitedShare notVisited { id name } }
    byTeam { team firms { visitedShare } sites { visitedShare } }
    byCity { city { name } cities { visited } firms { visited } }
  }`;
  await given(centre, 'recordVisit', {
    round,
    team: 'T1',
    place: { firm: builder.creditCode },
    visitedOn: centreDay(centre, -1),
    met: [{ name: '周某' }],
  });
  expect((await ask(`{ round(id: "${round}") { ${coverage} } }`)).round.coverage).toEqual({
    firms: {
      planned: 2,
      paired: 2,
      visited: 1,
      pairedShare: 1,
      visitedShare: 0.5,
      notVisited: [{ id: seller.creditCode, name: seller.name }],
    },
    byTeam: [
      { team: 'T1', firms: { visitedShare: 1 }, sites: { visitedShare: 0 } },
      { team: 'T2', firms: { visitedShare: 0 }, sites: { visitedShare: null } },
    ],
    byCity: [
      { city: { name: '武汉市' }, cities: { visited: 1 }, firms: { visited: 1 } },
      { city: { name: '宜昌市' }, cities: { visited: 0 }, firms: { visited: 0 } },
    ],
  });
  const { round: seen } = await ask(`{ round(id: "${round}") {
    teams { leader { name position } liaison { phone } firms { contact { name } } } visits { met { name } firm { name } city { name } } } }`);
  expect(seen.teams[0]).toEqual({
    leader: { name: '李某', position: '副厅长' },
    liaison: { phone: '027-68873088' },
    firms: [{ contact: { name: '周某' } }],
  });
  expect(seen.visits).toEqual([{ met: [{ name: '周某' }], firm: { name: builder.name }, city: { name: '武汉市' } }]);
});
