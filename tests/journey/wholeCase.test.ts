import { words } from '@onewindow/schema/words.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { proposed } from './asking.ts';

const projectCode = '2105-310116-04-01-000001';
const permitCase = `${projectCode}.constructionPermit.1`;

describe('a project on its way through the window, on virtual time', () => {
  let centre: TestCentre;
  beforeAll(async () => {
    centre = await openTestCentre('2021-06-01T01:00:00.000Z');
  });
  afterAll(() => centre.close());

  /** Gives a command, and expects that nothing forbids it. */
  const give = async (name: string, type: string, input: object, answer = 'case { id status revision } ') => {
    const { data, errors } = await centre.ask(
      `mutation Give($input: ${type}!) { ${name}(input: $input) { ${answer} position refusal { code message path } } }`,
      { input },
    );
    expect(errors).toBeUndefined();
    expect(data[name].refusal).toBeNull();
    return data[name];
  };
  const decide = (item: string, answer?: string) =>
    give('decideItem', 'DecideItemInput', { caseId: permitCase, item, outcome: 'APPROVED' }, answer);

  it('goes from its registration to its water, and its permit can be revoked: each step where the one before has led', async () => {
    await registered();
    await acceptedBySilence();
    await decidedInTime();
    await ordersOpened();
    await connected();
    await figures();
    await revoked();
    await history();
  });

  /** It is registered with the utilities that it will need. */
  const registered = async (): Promise<void> => {
    const { project } = await give(
      'registerProject',
      'RegisterProjectInput',
      {
        projectCode,
        name: '示例厂房一期',
        applicant: { name: '示例建设单位', creditCode: '91310116MA1J000100' },
        category: 'industrial',
        address: '金山工业区示例路 1 号',
        locality: 'langxia',
        utilities: [
          { utility: 'water', demand: { pipeDiameter: 100 } },
          { utility: 'gas', demand: { gasFlow: 50 } },
        ],
      },
      'project { progress { stage { id } state } }',
    );
    expect(project.progress.map(({ state }: { state: string }) => state)).toEqual([
      'NOT_REQUIRED',
      'NOT_STARTED',
      'NOT_STARTED',
      'NOT_STARTED',
    ]);
  };

  /** It is accepted by silence when the fifth working day has passed without a word. */
  const acceptedBySilence = async (): Promise<void> => {
    await give('submitCase', 'SubmitCaseInput', { projectCode, stage: 'constructionPermit', channel: 'WINDOW' });
    await centre.world.until('2021-06-08T15:00:00.000Z');
    expect((await centre.ask(`{ case(id: "${permitCase}") { status light } }`)).data.case).toEqual({
      status: 'RECEIVED',
      light: 'AMBER',
    });
    await centre.world.until('2021-06-08T16:05:00.000Z');
    const accepted = await centre.ask(
      `{ case(id: "${permitCase}") { status acceptedOn acceptedBySilence dueOn reviews { item { id } state } } }`,
    );
    expect(accepted.data.case).toEqual({
      status: 'UNDER_REVIEW',
      acceptedOn: '2021-06-01',
      acceptedBySilence: true,
      dueOn: '2021-06-23',
      reviews: [
        { item: { id: 'C1' }, state: 'OPEN' },
        { item: { id: 'C3' }, state: 'WAITING' },
        { item: { id: 'C5' }, state: 'WAITING' },
        { item: { id: 'C6' }, state: 'WAITING' },
      ],
    });
  };

  /** It is concluded with the last of its items, and its time is whose it was. */
  const decidedInTime = async (): Promise<void> => {
    await centre.world.until('2021-06-09T02:00:00.000Z');
    await give('concludeReview', 'ConcludeReviewInput', { caseId: permitCase, item: 'C1', outcome: 'AGREE' });
    await decide('C3');
    await decide('C5');
    await centre.world.until('2021-06-10T02:00:00.000Z');
    const { case: decided } = await decide(
      'C6',
      'case { status time { elapsed department beforeAcceptance withinCommitted withinStatutory } }',
    );
    expect(decided).toEqual({
      status: 'APPROVED',
      time: { elapsed: 7, department: 7, beforeAcceptance: 0, withinCommitted: true, withinStatutory: true },
    });
  };

  /** Its permit opens one order for each utility by itself, red where nobody serves it. */
  const ordersOpened = async (): Promise<void> => {
    await give('issueCertificates', 'IssueCertificatesInput', {
      caseId: permitCase,
      certificates: [{ item: 'C6', number: '310116202106100101', name: '建筑工程施工许可证' }],
    });
    await centre.world.advance(1_000);
    const { data } = await centre.ask('{ hookupOrders { nodes { id status light origin project { name } } } }');
    expect(data.hookupOrders.nodes).toEqual([
      {
        id: `${permitCase}.gas`,
        status: 'UNSERVED',
        light: 'RED',
        origin: 'PERMIT',
        project: { name: '示例厂房一期' },
      },
      {
        id: `${permitCase}.water`,
        status: 'OPENED',
        light: null,
        origin: 'PERMIT',
        project: { name: '示例厂房一期' },
      },
    ]);
  };

  /** Its water is connected, and the two segments count. */
  const connected = async (): Promise<void> => {
    const orderId = `${permitCase}.water`;
    const answer = 'hookupOrder { status time { elapsed excluded } }';
    await give('acceptHookupOrder', 'AcceptHookupOrderInput', { orderId }, answer);
    await centre.world.until('2021-06-11T02:00:00.000Z');
    await give('replyToSurvey', 'ReplyToSurveyInput', { orderId, externalLine: false, number: 'S-1' }, answer);
    await centre.world.until('2021-08-02T02:00:00.000Z');
    await give('declareReadyToConnect', 'DeclareReadyToConnectInput', { orderId }, answer);
    await centre.world.until('2021-08-03T02:00:00.000Z');
    const { hookupOrder } = await give(
      'connectHookup',
      'ConnectHookupInput',
      { orderId, customerNumber: 'W-1' },
      answer,
    );
    expect(hookupOrder).toEqual({ status: 'CONNECTED', time: { elapsed: 2, excluded: 35 } });
  };

  /** It shows in the published figures. */
  const figures = async (): Promise<void> => {
    const { data } = await centre.ask('{ stageDurations { stage { id } concluded meanWorkingDays } }');
    expect(data.stageDurations).toEqual([
      { stage: { id: 'constructionPermit' }, concluded: 1, meanWorkingDays: 7 },
      { stage: { id: 'utilityHookup' }, concluded: 1, meanWorkingDays: 2 },
    ]);
  };

  /** A revoked permit cancels what is not finished. */
  const revoked = async (): Promise<void> => {
    const end = { caseId: permitCase, number: '310116202106100101', act: 'ANNULLED', reason: '许可依据有误' };
    await proposed(centre, 'revokeCertificate', end);
    await give('revokeCertificate', 'RevokeCertificateInput', end);
    await centre.world.advance(1_000);
    const { data } = await centre.ask('{ hookupOrders { nodes { utility { id } status } } }');
    expect(data.hookupOrders.nodes).toEqual([
      { utility: { id: 'gas' }, status: 'CANCELLED' },
      { utility: { id: 'water' }, status: 'CONNECTED' },
    ]);
  };

  /** Its history is told in order, in the language asked for. */
  const history = async (): Promise<void> => {
    const { data } = await centre.ask(
      `{ case(id: "${permitCase}") { history(first: 100) { totalCount nodes { revision type name } } } }`,
      {},
      { 'accept-language': 'en' },
    );
    const { totalCount, nodes } = data.case.history;
    expect(nodes[0].name).toBe(words.en.events.CaseSubmitted);
    const types = nodes.map(({ type }: { type: string }) => type);
    expect(types.slice(0, 3)).toEqual(['CaseSubmitted', 'CaseAccepted', 'ReviewOpened']);
    expect(nodes.map(({ revision }: { revision: number }) => revision)).toEqual([...Array(totalCount).keys()]);
  };
});
