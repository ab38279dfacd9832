import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import {
  approved,
  codeOf,
  given,
  nextProjectCode,
  project,
  requested,
  reviewed,
  submitted,
  underReview,
} from './asking.ts';
import { commitFor, nextSite } from './commitmentInputs.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:30.000Z');
});
afterAll(() => centre.close());

interface Action {
  readonly command: string;
  readonly name: string;
  readonly allowed: boolean;
  readonly refusal: { readonly code: string; readonly message: string } | null;
  readonly targets:
    | readonly {
        readonly value: string;
        readonly allowed: boolean;
        readonly refusal: { readonly code: string } | null;
      }[]
    | null;
  readonly targetPath: readonly string[] | null;
  readonly deferrable: boolean;
}

const fields =
  'actions { command name allowed refusal { code message } targets { value allowed refusal { code } } targetPath deferrable }';

/** What somebody can do on an object, by the mutations' names. */
const actionsOf = async (asked: string, who: string, language = 'zh-CN'): Promise<ReadonlyMap<string, Action>> => {
  const { data, errors } = await centre.ask(
    `{ found: ${asked} { ${fields} } ${asked.includes('{') ? '}' : ''} }`,
    {},
    { ...as(who), 'accept-language': language },
  );
  expect(errors).toBeUndefined();
  return new Map((data.found.actions as Action[]).map((action) => [action.command, action]));
};
const onCase = (caseId: string, who: string, language?: string) => actionsOf(`case(id: "${caseId}")`, who, language);
const codes = (action: Action | undefined) =>
  Object.fromEntries(
    (action?.targets ?? []).map(({ value, allowed, refusal }) => [value, allowed || codeOf(refusal?.code ?? '')]),
  );

describe('what can be done on a case now', () => {
  it('is told with the reason of what cannot, in the language of whoever asks', async () => {
    const caseId = await submitted(centre);
    const clerk = await onCase(caseId, 'clerk');
    expect(clerk.get('acceptCase')).toMatchObject({ name: '受理', allowed: true, refusal: null, targets: null });
    expect(clerk.get('issueCertificates')).toMatchObject({ allowed: false, refusal: { code: 'CASE_NOT_ACCEPTED' } });
    const english = await onCase(caseId, 'clerk', 'en');
    expect(english.get('issueCertificates')).toMatchObject({
      name: 'Issue certificates',
      refusal: { message: expect.stringMatching(/^[ -~]+\.$/) },
    });
  });

  it('leaves out what the role may never do', async () => {
    const caseId = await underReview(centre);
    const clerk = await onCase(caseId, 'clerk');
    expect([...clerk.keys()]).not.toContain('decideItem');
    expect([...clerk.keys()]).not.toContain('voidEntry');
    expect([...(await onCase(caseId, 'analyst')).keys()]).toEqual([]);
    expect([...(await onCase(caseId, 'centreHead')).keys()]).toEqual(
      expect.arrayContaining(['acceptCase', 'voidEntry', 'withdrawCase']),
    );
  });

  it('names the items, and to a department its own alone', async () => {
    const caseId = await underReview(centre);
    const { data } = await centre.ask(`{ case(id: "${caseId}") { reviews { item { id } department { id } state } } }`);
    const reviews = data.case.reviews as { item: { id: string }; department: { id: string }; state: string }[];
    const { department } = reviews.find(({ item }) => item.id === 'C1')!;
    const own = reviews.filter((review) => review.department.id === department.id);
    const reviewer = await onCase(caseId, `${department.id}.reviewer`);
    expect(codes(reviewer.get('concludeReview'))).toEqual(
      Object.fromEntries(own.map(({ item, state }) => [item.id, state === 'OPEN' || 'review-not-open'])),
    );
    expect(reviewer.get('concludeReview')).toMatchObject({ allowed: true, targetPath: ['input', 'item'] });
    await given(centre, 'concludeReview', { caseId, item: 'C1', outcome: 'AGREE' });
    expect(codes((await onCase(caseId, `${department.id}.reviewer`)).get('concludeReview'))['C1']).toBe(
      'review-not-open',
    );
  });

  it('says of each certificate and decision what is left of it', async () => {
    const caseId = await approved(centre);
    const clerk = await onCase(caseId, 'clerk');
    const issue = clerk.get('issueCertificates');
    expect(issue).toMatchObject({ allowed: true, targetPath: ['input', 'certificates', '0', 'item'] });
    expect(codes(issue)).toMatchObject({ C6: true });
    expect(codes(clerk.get('deliverDecision'))).toMatchObject({ C6: 'certificate-missing' });
    expect((await onCase(caseId, 'centreHead')).get('revokeCertificate')).toMatchObject({
      allowed: false,
      refusal: { code: 'CERTIFICATE_UNKNOWN' },
    });
  });

  it('marks what can be held back', async () => {
    const clerk = await onCase(await reviewed(centre), 'clerk');
    expect(
      [...clerk.values()]
        .filter(({ deferrable }) => deferrable)
        .map(({ command }) => command)
        .toSorted(),
    ).toEqual(['remindCorrection', 'urgeReview']);
  });
});

describe('what can be done elsewhere', () => {
  it('is told of projects with what begins on them, of orders, companies, keys, persons, activities and the centre', async () => {
    const projectCode = nextProjectCode();
    await given(centre, 'registerProject', {
      ...project(projectCode),
      contact: { name: '钱七', phone: '021-57920001' },
    });
    const onProject = await actionsOf(`project(id: "${projectCode}")`, 'centreHead');
    expect([...onProject].map(([name, { allowed }]) => [name, allowed])).toEqual([
      ['amendProject', true],
      ['markAsKeyProject', true],
      ['recordPriorApproval', true],
      ['placeProjectHold', true],
      ['liftProjectHold', false],
      ['submitCase', true],
      ['requestHookup', true],
    ]);
    await given(centre, 'markAsKeyProject', { projectCode, reason: '市级重点' });
    expect((await actionsOf(`project(id: "${projectCode}")`, 'centreHead')).get('markAsKeyProject')).toMatchObject({
      allowed: false,
      refusal: { code: 'ALREADY_A_KEY_PROJECT' },
    });
    const orderId = await requested(centre);
    const onOrder = await actionsOf(`hookupOrder(id: "${orderId}")`, 'jinshanWater');
    expect(onOrder.get('acceptHookupOrder')).toMatchObject({ allowed: true });
    expect(onOrder.get('connectHookup')).toMatchObject({ allowed: false, refusal: { code: 'NOT_READY_TO_CONNECT' } });
    expect([...onOrder.keys()]).not.toContain('cancelHookupOrder');
    const onCompany = await actionsOf('utility(company: "jinshanWater")', 'systemAdministrator');
    expect(onCompany.get('resumeUtility')).toMatchObject({ allowed: false, refusal: { code: 'NOT_SUSPENDED' } });
    expect(onCompany.get('nameUtilityContact')).toMatchObject({ allowed: true, deferrable: true });
    expect([...(await actionsOf('centre', 'securityAdministrator')).keys()]).toEqual(['issueKey']);
    expect([...(await actionsOf('centre', 'clerk')).keys()]).toEqual([
      'registerProject',
      'recordOutreach',
      'registerSubject',
      'commit',
      'publishDrawPool',
      'openInspectionOnComplaint',
      'planRound',
      'publishPolicy',
      'recordArrear',
      'placeOffer',
      'meetOffers',
    ]);
    const { id: commitment } = await given(centre, 'commit', commitFor(nextSite()));
    await given(centre, 'withdrawCommitment', { commitment, reason: '停止销售' });
    const onCommitment = await actionsOf(`commitment(id: "${commitment}")`, 'centreHead');
    expect([...onCommitment].map(([name, { allowed }]) => [name, allowed])).toEqual([
      ['withdrawCommitment', false],
      ['findCommitmentFalse', true],
      ['restCaseOnCommitment', true],
    ]);
    const [subject] = commitment.split('.');
    const onSubject = await actionsOf(`subject(code: "${subject}")`, 'centreHead');
    expect([...onSubject.keys()]).toEqual(['amendSubject', 'assessSubjectRisk']);
    const { data: made } = await centre.ask(
      `mutation ($key: IssueKeyInput!) {
        issueKey(input: $key) { accessKey { id actions { command } } }
        revokeSessions(input: { person: "zhang.wei", reason: "离岗" }) { personSessions { actions { command allowed } } }
      }`,
      {
        key: {
          name: 'figures-of-actions',
          hash: 'c'.repeat(64),
          role: 'ANALYST',
          purpose: '统计',
          endsOn: '2021-12-31',
        },
      },
      as('securityAdministrator'),
    );
    expect(made.issueKey.accessKey.actions).toEqual([{ command: 'revokeKey' }]);
    expect(made.revokeSessions.personSessions.actions).toEqual([{ command: 'revokeSessions', allowed: true }]);
    const { id: activity } = await given(centre, 'recordOutreach', {
      kind: 'OPEN_DAY',
      heldOn: '2021-05-31',
      audience: '企业',
    });
    expect([...(await actionsOf(`node(id: "${activity}") { ... on OutreachActivity`, 'clerk')).keys()]).toEqual([
      'correctOutreach',
    ]);
    const { data } = await centre.ask(`{ project(id: "${projectCode}") { contact { personId } } }`);
    const person = data.project.contact.personId as string;
    await given(centre, 'proposeForgetting', { person, ground: '本人申请' });
    // Whoever proposed it does not confirm it: the rules tell the two apart.
    const proposers = [
      await actionsOf(`person(id: "${person}")`, 'clerk'),
      await actionsOf(`person(id: "${person}")`, 'centreHead'),
    ];
    expect(proposers[0]?.get('proposeForgetting')).toMatchObject({
      allowed: false,
      refusal: { code: 'FORGETTING_ALREADY_PROPOSED' },
    });
    expect(proposers[1]?.get('confirmForgetting')).toMatchObject({ allowed: true });
  });

  it('is too costly in a list', async () => {
    const { errors } = await centre.ask(`{ cases { nodes { ${fields} } } }`);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['TOO_COSTLY']);
  });
});
