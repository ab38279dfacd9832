import { afterAll, beforeAll, expect, it } from 'vitest';

import { as } from '../people.ts';
import { type Answer, openTestCentre, type TestCentre } from '../testCentre.ts';
import { give, given, issuesOf, refusalOf } from './asking.ts';
import { recordedIssue } from './goodIssueInput.ts';
import { firms, policyOf } from './goodLibraryInput.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2020-05-09T01:00:00.000Z');
});
afterAll(() => centre.close());

const asked = async (query: string, headers: Record<string, string> = {}) => {
  const { data, errors } = await centre.ask(query, {}, headers);
  expect(errors).toBeUndefined();
  return data;
};
/** Asks without having signed in. */
const strange = async (query: string) => {
  const response = await centre.graphql.fetch('http://onewindow/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
};
const numbersOf = ({ policies }: { policies: { nodes: { number: string }[] } }) =>
  policies.nodes.map(({ number }) => number);

it('a policy is published, found by two characters, split into tasks, delivered, and read by firms', async () => {
  const measures = { number: '鄂政办发〔2020〕14 号', issuer: '省人民政府办公厅', issuedOn: '2020-04-28' };
  const { id: policy } = await given(centre, 'publishPolicy', policyOf(centre, measures));
  const pricing = { number: '鄂建办〔2020〕19 号', issuer: '省住建厅', title: '工程计价管理指导意见' };
  await given(
    centre,
    'publishPolicy',
    policyOf(centre, { ...pricing, subjects: ['造价咨询企业'], text: '调整人工费。' }),
  );
  expect(await refusalOf(centre, 'publishPolicy', policyOf(centre, { ...measures, title: '另一标题' }))).toMatchObject({
    code: 'policy-published-before',
    path: ['input', 'number'],
  });

  // Whoever has not signed in finds policies by what stands anywhere in them, and nothing of who has them.
  for (const [text, found] of [
    ['计价', [pricing.number]],
    ['信贷', [measures.number]],
    ['14 号', [measures.number]],
    ['住建', [pricing.number]],
    ['造价', [pricing.number]],
    ['没有', []],
  ] as const)
    expect([
      text,
      numbersOf((await strange(`{ policies(filter: { text: "${text}" }) { nodes { number } } }`)).data),
    ]).toEqual([text, found]);
  const { errors } = await strange(`{ policy(id: "${policy}") { awareness { read } } }`);
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['UNAUTHENTICATED']);

  // A task is done by its owner, and confirmed by another.
  const charge = { owner: 'housing.reviewer', department: 'housing', dueOn: '2020-05-12' };
  await given(centre, 'addMeasure', { policy, words: '加大信贷支持', tasks: [{ words: '对接银行', ...charge }] });
  await centre.world.advance(4 * 24 * 3_600_000);
  const late = '{ policyTasks(filter: { late: true }) { totalCount nodes { owner late policy { number } } } }';
  expect((await asked(late)).policyTasks).toEqual({
    totalCount: 1,
    nodes: [{ owner: 'housing.reviewer', late: true, policy: { number: measures.number } }],
  });
  const done = { policy, task: 1, result: '已签约', evidence: '协议 3 份' };
  expect(await refusalOf(centre, 'completeTask', done, { ...as('clerk') })).toMatchObject({ code: 'not-the-owner' });
  expect(await refusalOf(centre, 'completeTask', done, { ...as('housing.reviewer') })).toBeNull();
  expect(await refusalOf(centre, 'confirmTask', { policy, task: 1 }, { ...as('housing.head') })).toBeNull();
  expect((await asked(late)).policyTasks.totalCount).toBe(0);

  // What firms have told is answered by it, which stands on both sides.
  const issueId = await recordedIssue(centre);
  await given(centre, 'linkIssue', { policy, issueId });
  expect(await refusalOf(centre, 'linkIssue', { policy, issueId: '2020.999.1' })).toMatchObject({
    code: 'issue-unknown',
  });
  const both = await asked(
    `{ policy(id: "${policy}") { issues { id } } issue(id: "${issueId}") { policies { number } } }`,
  );
  expect(both).toEqual({ policy: { issues: [{ id: issueId }] }, issue: { policies: [{ number: measures.number }] } });

  // A firm counts once, and says of itself that it has read what it was given.
  await given(centre, 'deliverPolicy', { policy, firms: [firms[0]], means: 'VISIT', evidence: '签收表' });
  await given(centre, 'deliverPolicy', { policy, firms: [...firms], means: 'MEETING' });
  expect(await refusalOf(centre, 'markPolicyRead', { policy }, { ...as('applicant') })).toBeNull();
  expect(await refusalOf(centre, 'markPolicyRead', { policy }, { ...as('applicant') })).toMatchObject({
    code: 'already-read',
  });
  const said = { policy, firm: firms[1].creditCode, evidence: '知晓回执' };
  expect(await refusalOf(centre, 'markPolicyRead', said, { ...as('assistant') })).toMatchObject({
    code: 'not-the-deliverer',
  });
  const reach = 'delivered read readByFirm rate';
  expect((await asked(`{ policy(id: "${policy}") { awareness { ${reach} } } }`)).policy.awareness).toEqual({
    delivered: 2,
    read: 1,
    readByFirm: 1,
    rate: 0.5,
  });
  await given(centre, 'markPolicyRead', said);
  const all = await asked(`{ policy(id: "${policy}") { deliveries { nodes { firm { name } readSaid by { id } } } }
    policyAwareness { delivered read rate firms readers } }`);
  expect(all.policy.deliveries.nodes).toEqual([
    { firm: { name: firms[1].name }, readSaid: 'BY_OFFICER', by: { id: 'clerk' } },
    { firm: { name: firms[0].name }, readSaid: 'BY_FIRM', by: { id: 'clerk' } },
  ]);
  expect(all.policyAwareness).toEqual({ delivered: 2, read: 2, rate: 1, firms: 2, readers: 2 });

  // The firm sees its own copy; what happened is told in sentences to the centre's people.
  const own = await asked(
    `{ policy(id: "${policy}") { ownDelivery { readOn firm { creditCode } } actions { command allowed } } }`,
    {
      ...as('applicant'),
    },
  );
  expect(own.policy).toEqual({
    ownDelivery: { readOn: '2020-05-13', firm: { creditCode: firms[0].creditCode } },
    actions: [{ command: 'markPolicyRead', allowed: false }],
  });
  const { policy: told } = await asked(`{ policy(id: "${policy}") { history(last: 2) { nodes { sentence } } } }`);
  expect(told.history.nodes.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
    '建设单位（applicant）代表企业确认已知晓政策。',
    '窗口人员（clerk）凭依据登记一家企业已知晓政策。',
  ]);

  await given(centre, 'endPolicy', { policy, reason: '到期' });
  const states = '{ policies(filter: { inForce: true }) { nodes { number state } } }';
  expect((await asked(states)).policies.nodes).toEqual([{ number: pricing.number, state: 'IN_FORCE' }]);
});

it('what is malformed is told by place and rule, in both languages', async () => {
  const wrong = policyOf(centre, {
    title: ' ',
    subjects: ['企业', '企业'],
    file: { name: '措施.pdf', sha256: 'xyz', mediaType: 'pdf' },
    validUntil: '2020-02-30',
  });
  for (const language of ['zh-CN', 'en']) {
    const issues = issuesOf(await give(centre, 'publishPolicy', wrong, { 'accept-language': language }));
    expect(issues.map(({ path }) => path).toSorted()).toEqual([
      'input.file.mediaType',
      'input.file.sha256',
      'input.subjects',
      'input.title',
      'input.validUntil',
    ]);
    for (const { message, rule } of issues) expect([message, rule]).not.toContain('');
  }
  const many = Array.from({ length: 201 }, () => firms[0]);
  const firmsOf = (list: readonly object[]) => ({
    policy: '00000000-0000-4000-8000-999999999999',
    firms: list,
    means: 'VISIT',
  });
  for (const list of [[], many, [firms[0], firms[0]], [{ ...firms[0], creditCode: '123' }]])
    expect(issuesOf(await give(centre, 'deliverPolicy', firmsOf(list))).length).toBeGreaterThan(0);
});
