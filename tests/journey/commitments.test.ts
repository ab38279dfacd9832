import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { as } from '../people.ts';
import { type Answer, openTestCentre, type TestCentre } from '../testCentre.ts';
import { approved, give, given, nextProjectCode, project, refusalOf } from './asking.ts';
import { commitFor, enterprise, nextSite, permitOn, siteClauses } from './commitmentInputs.ts';
import { nextNumber } from './goodInput.ts';

const day = 24 * 3_600_000;
const elsewhere = { name: '另一建设单位', creditCode: '91350100M000100Y43' };

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:30.000Z');
});
afterAll(() => centre.close());

const notice = async (id: string) => {
  const { data, errors } =
    await centre.ask(`{ commitment(id: "${id}") { id title madeOn validUntil state endedOn replacedBy
    told { number clause text } consequences contact { name } cases { caseId standingCertificates }
    finding { reason barredUntil } history(first: 9) { nodes { type sentence } } } }`);
  expect(errors).toBeUndefined();
  return data.commitment;
};
/** As whoever has not signed in asks. */
const askedByAnybody = async (query: string, language = 'zh-CN') => {
  const response = await centre.graphql.fetch('http://onewindow/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', 'accept-language': language },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as Answer;
};
const published = async (number: string) => {
  const query = `{ publicCommitment(number: "${number}") { number title state madeOn endedOn foundFalseOn subject { name code
    locality { name } enterprise { name creditCode } } told { number text } } }`;
  const { data, errors } = await askedByAnybody(query);
  expect(errors).toBeUndefined();
  return data.publicCommitment;
};

describe('a commitment', () => {
  it('is answered with its notice, and is public at once, with nothing personal', async () => {
    const site = nextSite();
    const contact = { name: '钱十三', phone: '021-57920013' };
    const { data } = await centre.ask(
      `mutation ($input: CommitInput!) { commit(input: $input) { refusal { code }
        commitment { id madeOn validUntil state told { number clause text } } } }`,
      { input: { ...commitFor(site), contact } },
      { ...as('applicant') },
    );
    expect(data.commit).toMatchObject({
      refusal: null,
      commitment: { id: `${site.code}.salesSiteOpening.1`, madeOn: '2021-06-01', validUntil: '2021-12-01' },
    });
    expect(data.commit.commitment.told.map(({ clause }: { clause: string }) => clause)).toEqual(siteClauses);
    const shown = await published(data.commit.commitment.id);
    expect(shown).toMatchObject({ state: 'IN_FORCE', subject: { name: site.name, enterprise } });
    expect(JSON.stringify(shown)).not.toMatch(/钱十三|57920013/u);
    const list = await askedByAnybody(
      `{ publicCommitments(filter: { text: "${site.code}", state: IN_FORCE, locality: "langxia" }) { nodes { number } totalCount } }`,
    );
    expect(list.data.publicCommitments).toEqual({ nodes: [{ number: data.commit.commitment.id }], totalCount: 1 });
  });

  it('tells everybody the kinds there are: what is ticked, what follows, where help is', async () => {
    const { data } = await askedByAnybody(
      '{ centre { commitmentKinds { id subjects holds { months } clauses { number } guide { page } help { channel at } assumed } } }',
      'en',
    );
    expect(data.centre.commitmentKinds[0]).toMatchObject({
      id: 'salesSiteOpening',
      subjects: ['SALES_SITE'],
      holds: { months: 6 },
      clauses: { length: 6 },
      help: { length: 3 },
      assumed: true,
    });
    expect(data.centre.commitmentKinds[1].holds).toBeNull();
  });

  it('names the clause that is not ticked', async () => {
    const refusal = await refusalOf(centre, 'commit', { ...commitFor(nextSite()), ticked: siteClauses.slice(1) });
    expect(refusal).toMatchObject({ code: 'clause-not-ticked', path: ['input', 'ticked'] });
    expect(refusal?.message).toMatch(/第 1 条（plan）/u);
  });

  it('makes its subject known: by the same code no other enterprise commits, and nobody twice at the same moment', async () => {
    const site = nextSite();
    const both = await Promise.all([1, 2].map(() => give(centre, 'commit', commitFor(site))));
    expect(new Set(both.map(({ data }) => data.commit.refusal?.code))).toEqual(
      new Set([undefined, 'COMMITMENT_IN_FORCE']),
    );
    const { data } = await centre.ask(`{ subject(code: "${site.code}") { name revision commitments { totalCount } } }`);
    expect(data.subject).toEqual({ name: site.name, revision: 0, commitments: { totalCount: 1 } });
    const others = { ...site, enterprise: elsewhere };
    expect(await refusalOf(centre, 'commit', commitFor(others))).toMatchObject({
      code: 'subject-of-another-enterprise',
    });
  });

  it('of a project is made by whoever applies for it at the window, and by nobody else', async () => {
    const projectCode = nextProjectCode();
    await given(centre, 'registerProject', project(projectCode));
    const subject = {
      kind: 'PROJECT',
      code: projectCode,
      name: '示例厂房',
      locality: 'langxia',
      enterprise: elsewhere,
    };
    const ticked = ['plan', 'closedSite', 'workers', 'safety'];
    expect(await refusalOf(centre, 'commit', { subject, kind: 'projectResumption', ticked })).toMatchObject({
      code: 'subject-of-another-enterprise',
    });
    const { id } = await given(centre, 'commit', {
      subject: { ...subject, enterprise },
      kind: 'projectResumption',
      ticked,
    });
    expect(id).toBe(`${projectCode}.projectResumption.1`);
  });

  it('is an applicant’s own: nobody else’s is made, shown or withdrawn by them', async () => {
    const { id } = await given(centre, 'commit', commitFor({ ...nextSite(), enterprise: elsewhere }));
    const own = { ...as('applicant') };
    const { data } = await centre.ask(`{ commitment(id: "${id}") { id } }`, {}, own);
    expect(data.commitment).toBeNull();
    expect(await refusalOf(centre, 'withdrawCommitment', { commitment: id, reason: '停止' }, own)).toMatchObject({
      code: 'commitment-unknown',
    });
    const { errors } = await give(centre, 'commit', commitFor({ ...nextSite(), enterprise: elsewhere }), own);
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('is replaced by the next, of which both say so', async () => {
    const site = nextSite();
    const first = await given(centre, 'commit', commitFor(site));
    const second = await given(centre, 'commit', { ...commitFor(site), replaces: first.id });
    expect(await notice(first.id)).toMatchObject({ state: 'REPLACED', replacedBy: second.id, endedOn: '2021-06-01' });
    expect(await published(first.id)).toMatchObject({ state: 'REPLACED' });
    expect(await refusalOf(centre, 'withdrawCommitment', { commitment: first.id, reason: '停止' })).toMatchObject({
      code: 'commitment-not-in-force',
    });
  });

  it('that proved false names the certificates of the cases that rest on it, until their own act withdraws them', async () => {
    const caseId = await approved(centre);
    const number = nextNumber();
    const certificates = [{ item: 'C6', number, name: '建筑工程施工许可证' }];
    await given(centre, 'issueCertificates', { caseId, certificates });
    const rested = await permitOn(centre, caseId);
    await given(centre, 'restCaseOnCommitment', rested);
    await given(centre, 'findCommitmentFalse', {
      commitment: rested.commitment,
      reason: '资金未落实',
      evidence: '函 1',
    });
    const found = await notice(rested.commitment);
    expect(found).toMatchObject({
      state: 'FOUND_FALSE',
      finding: { reason: '资金未落实', barredUntil: '2022-06-01' },
      cases: [{ caseId, standingCertificates: expect.arrayContaining([number]) }],
    });
    const { data } = await centre.ask(`{ case(id: "${caseId}") { commitments { id state } } }`);
    expect(data.case.commitments).toEqual([{ id: rested.commitment, state: 'FOUND_FALSE' }]);
    await given(centre, 'revokeCertificate', { caseId, number, act: 'ANNULLED', reason: '承诺不实' });
    const [{ standingCertificates }] = (await notice(rested.commitment)).cases;
    expect(standingCertificates).not.toContain(number);
    expect(JSON.stringify(await published(rested.commitment))).not.toMatch(/资金未落实/u);
    expect(await published(rested.commitment)).toMatchObject({ state: 'FOUND_FALSE', foundFalseOn: '2021-06-01' });
  });

  it('runs out by itself: on the morning after its last day everybody is told so, and another can be made', async () => {
    const site = nextSite();
    const { id } = await given(centre, 'commit', commitFor(site));
    await centre.world.advance(184 * day);
    expect(await notice(id)).toMatchObject({ state: 'LAPSED', endedOn: '2021-12-01' });
    expect((await notice(id)).history.nodes.at(-1)).toMatchObject({
      type: 'CommitmentLapsed',
      sentence: '承诺已到期。',
    });
    expect(await published(id)).toMatchObject({ state: 'LAPSED' });
    await given(centre, 'commit', commitFor(site));
  });
});
