import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { given, nextProjectCode, project } from './asking.ts';
import { certificate, delivery, procedure } from './courseOfCase.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:00.000Z');
});
afterAll(() => centre.close());

/** What is told of a case, by what is asked of it. */
const told = async (caseId: string, selection: string, at?: number, headers: Record<string, string> = {}) => {
  const { data, errors } = await centre.ask(
    `{ case(id: "${caseId}"${at === undefined ? '' : `, at: ${at}`}) { ${selection} } }`,
    {},
    headers,
  );
  expect(errors).toBeUndefined();
  return data.case;
};
const registered = async (changes: object = {}): Promise<string> => {
  const projectCode = nextProjectCode();
  await given(centre, 'registerProject', { ...project(projectCode), ...changes });
  return projectCode;
};
const applied = async (projectCode: string, said: object = {}): Promise<string> =>
  (await given(centre, 'submitCase', { projectCode, stage: 'constructionPermit', channel: 'WINDOW', ...said })).id;
const reviewOf = (answer: { reviews: { item: { id: string } }[] }, item: string) =>
  answer.reviews.find((review) => review.item.id === item);

describe('what the file of a case holds', () => {
  it('is what was asked for, what was supplied of it, and who did that when', async () => {
    const caseId = await applied(await registered(), {
      materials: [{ material: 'tenderNotice', name: '中标通知书.pdf' }],
    });
    const asked = ['缺少承诺书', '申请表未盖章'];
    await given(centre, 'requestCorrection', { caseId, defects: asked });
    await given(centre, 'remindCorrection', { caseId, lines: [2], words: '请尽快' });
    const paper = { material: 'commitmentLetter', name: '承诺书.pdf', sha256: 'a'.repeat(64), size: 12 };
    await given(centre, 'supplyCorrection', { caseId, lines: [1], note: '先交一份', materials: [paper] });
    const selection = `correctionNotices {
      requestedOn requestedBy { role id name } answeredOn answerDueOn
      lines { line defect suppliedOn } answers { on lines note by { id } materials { name caseId } } reminders { lines words }
    }`;
    const { correctionNotices } = await told(caseId, selection);
    expect(correctionNotices).toEqual([
      {
        requestedOn: '2021-06-01',
        requestedBy: { role: 'clerk', id: 'clerk', name: '窗口人员（clerk）' },
        answeredOn: null,
        answerDueOn: expect.any(String),
        lines: [
          { line: 1, defect: asked[0], suppliedOn: '2021-06-01' },
          { line: 2, defect: asked[1], suppliedOn: null },
        ],
        answers: [
          {
            on: '2021-06-01',
            lines: [1],
            note: '先交一份',
            by: { id: 'clerk' },
            materials: [{ name: '承诺书.pdf', caseId }],
          },
        ],
        reminders: [{ lines: [2], words: '请尽快' }],
      },
    ]);
    await given(centre, 'supplyCorrection', { caseId, lines: [2], note: '已盖章' });
    expect((await told(caseId, selection)).correctionNotices[0].answeredOn).toBe('2021-06-01');
  });

  it('is of each review what was said in which round, and of each decision its reasons, its remedies and its delivery', async () => {
    const caseId = await applied(await registered());
    await given(centre, 'acceptCase', { caseId });
    await given(centre, 'concludeReview', { caseId, item: 'C1', outcome: 'OBJECT', reasons: '防火间距不足' });
    await given(centre, 'answerObjection', { caseId, item: 'C1', answer: '已修改' });
    await given(centre, 'concludeReview', {
      caseId,
      item: 'C1',
      outcome: 'AGREE_WITH_CONDITIONS',
      conditions: '按批注施工',
    });
    const started = procedure('expertReview', ['C3'], 5);
    await given(centre, 'startSpecialProcedure', { caseId, ...started });
    await given(centre, 'prolongSpecialProcedure', {
      caseId,
      procedure: 1,
      days: 3,
      reason: '专家缺席',
      notice: '延长告知',
    });
    await given(centre, 'endSpecialProcedure', { caseId, procedure: 1, result: '评审通过' });
    const remedies = '可在六十日内申请行政复议，或者六个月内提起行政诉讼';
    await given(centre, 'decideItem', { caseId, item: 'C3', outcome: 'NOT_APPROVED', reasons: '不符合规划', remedies });
    const said = { means: 'LEFT', recipient: '王某' };
    await given(centre, 'deliverDecision', { caseId, ...delivery('C3', said) });
    const selection = `
      reviews {
        item { id } conditions reasons concludedBy { id }
        rounds { round state openedOn reasons conditions concludedBy { id } answer { answer on } }
        decision { reasons remedies decidedBy { id } delivery { means recipient deliveredOn receipt by { id } } }
      }
      procedures { ground notice result startedBy { id } prolongations { days reason notice by { id } } }
    `;
    const answer = await told(caseId, selection);
    expect(reviewOf(answer, 'C1')).toEqual({
      item: { id: 'C1' },
      conditions: '按批注施工',
      reasons: null,
      concludedBy: { id: 'housing.reviewer' },
      rounds: [
        {
          round: 1,
          state: 'OBJECT',
          openedOn: '2021-06-01',
          reasons: '防火间距不足',
          conditions: null,
          concludedBy: { id: 'housing.reviewer' },
          answer: { answer: '已修改', on: '2021-06-01' },
        },
        {
          round: 2,
          state: 'AGREE_WITH_CONDITIONS',
          openedOn: '2021-06-01',
          reasons: null,
          conditions: '按批注施工',
          concludedBy: { id: 'housing.reviewer' },
          answer: null,
        },
      ],
      decision: null,
    });
    expect(reviewOf(answer, 'C3')).toMatchObject({
      reasons: '不符合规划',
      decision: {
        reasons: '不符合规划',
        remedies,
        decidedBy: { id: 'planning.head' },
        delivery: {
          means: 'LEFT',
          recipient: '王某',
          deliveredOn: '2021-06-01',
          receipt: '签收单',
          by: { id: 'clerk' },
        },
      },
    });
    expect(answer.procedures).toEqual([
      {
        ground: started.ground,
        notice: started.notice,
        result: '评审通过',
        startedBy: { id: 'clerk' },
        prolongations: [{ days: 3, reason: '专家缺席', notice: '延长告知', by: { id: 'clerk' } }],
      },
    ]);
    // Who has no business with people is not told who took it, and nothing of it is told sealed.
    const seen = await told(caseId, selection, undefined, as('analyst'));
    expect(JSON.stringify(seen)).not.toMatch(/王某|sealed:/u);
  });

  it('says how a case ended that nobody decided', async () => {
    const [withdrawn, refused] = [await applied(await registered()), await applied(await registered())];
    await given(centre, 'withdrawCase', { caseId: withdrawn, reason: '计划有变' });
    await given(centre, 'refuseAcceptance', { caseId: refused, ground: 'NOT_OUR_COMPETENCE', reason: '不属本区' });
    const selection = 'ending { on by { id } ground reason } tasks { id state }';
    expect(await told(withdrawn, selection)).toEqual({
      ending: { on: '2021-06-01', by: { id: 'clerk' }, ground: null, reason: '计划有变' },
      tasks: [],
    });
    expect(await told(refused, selection)).toEqual({
      ending: { on: '2021-06-01', by: { id: 'clerk' }, ground: 'NOT_OUR_COMPETENCE', reason: '不属本区' },
      tasks: [{ id: 'acceptance', state: 'COMPLETED' }],
    });
  });

  it('tells which documents are there, which are fetched, and which the centre has from another case', async () => {
    const projectCode = await registered();
    const first = await applied(projectCode, { materials: [{ material: 'tenderNotice', name: '中标通知书.pdf' }] });
    await given(centre, 'withdrawCase', { caseId: first, reason: '重新申请' });
    const second = await applied(projectCode, { materials: [{ material: 'commitmentLetter', name: '承诺书.pdf' }] });
    const selection = 'materials { material { id fetched } items { id } state submitted { caseId name } }';
    const { materials } = await told(second, selection);
    const states = Object.fromEntries(
      materials.map(({ material, state }: { material: { id: string }; state: string }) => [material.id, state]),
    );
    expect(states).toMatchObject({
      constructionApplication: 'MISSING',
      landProof: 'FETCHED',
      tenderNotice: 'HERE_ALREADY',
      commitmentLetter: 'SUBMITTED',
      constructionContract: 'MAY_FOLLOW',
    });
    // The items that an industrial project needs, and no others.
    const drawings = materials.find(({ material }: { material: { id: string } }) => material.id === 'designDrawings');
    expect(drawings.items).toEqual([{ id: 'C1' }]);
    await given(centre, 'acceptCase', { caseId: second });
    expect((await told(second, selection)).materials).toEqual(materials);
    // An entry that was a mistake gave the centre nothing.
    const shown = { reason: '误录', evidence: '说明', approvedBy: { name: '示例负责人' } };
    await given(centre, 'voidEntry', { caseId: first, ...shown });
    const { materials: left } = await told(second, selection);
    expect(left.find(({ material }: { material: { id: string } }) => material.id === 'tenderNotice').state).toBe(
      'MISSING',
    );
  });
});

describe('what is to be done in a case', () => {
  const tasks = async (caseId: string): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await told(caseId, 'tasks { id state }')).tasks.map(({ id, state }: { id: string; state: string }) => [
        id,
        state,
      ]),
    );
  const english = { 'accept-language': 'en' };

  it('follows from its facts from the receipt to the delivery', async () => {
    const caseId = await applied(await registered());
    expect(await tasks(caseId)).toMatchObject({
      acceptance: 'NOT_STARTED',
      'review/C1': 'CANNOT_START_YET',
      'decision/C3': 'CANNOT_START_YET',
      'certificate/C6': 'CANNOT_START_YET',
      'delivery/C6': 'CANNOT_START_YET',
    });
    // The law's five working days, after which silence accepts.
    const { tasks: received } = await told(caseId, 'tasks { id name because dueOn }', undefined, english);
    expect(received[0]).toEqual({
      id: 'acceptance',
      name: 'Accept the application',
      because: 'Silence accepts the application after 2021-06-08.',
      dueOn: '2021-06-08',
    });
    await given(centre, 'requestCorrection', { caseId, defects: ['缺少承诺书'] });
    expect(await tasks(caseId)).toMatchObject({ acceptance: 'CANNOT_START_YET', correction: 'ACTION_REQUIRED' });
    await given(centre, 'supplyCorrection', { caseId, lines: [1], note: '已交' });
    await given(centre, 'acceptCase', { caseId });
    expect(await tasks(caseId)).toMatchObject({
      acceptance: 'COMPLETED',
      correction: 'COMPLETED',
      'review/C1': 'IN_PROGRESS',
      'decision/C3': 'CANNOT_START_YET',
    });
    // Between the acceptance and the fact that begins it, nothing stands before a review.
    const { data } = await centre.ask(`{ case(id: "${caseId}", at: 3) { tasks { id state because } } }`);
    expect(data.case.tasks).toContainEqual({ id: 'review/C1', state: 'NOT_STARTED', because: null });
    const { tasks: accepted } = await told(caseId, 'tasks { id because }', undefined, english);
    const reasons = Object.fromEntries(accepted.map((one: { id: string; because: string }) => [one.id, one.because]));
    expect(reasons['decision/C3']).toBe(
      'It starts once these are concluded: Joint review of the construction drawings.',
    );
    await given(centre, 'concludeReview', { caseId, item: 'C1', outcome: 'OBJECT', reasons: '防火间距不足' });
    expect(await tasks(caseId)).toMatchObject({ 'review/C1': 'ACTION_REQUIRED' });
    await given(centre, 'answerObjection', { caseId, item: 'C1', answer: '已修改' });
    await given(centre, 'concludeReview', { caseId, item: 'C1', outcome: 'AGREE' });
    await given(centre, 'startSpecialProcedure', { caseId, ...procedure('expertReview', ['C3'], 5) });
    const { tasks: suspended } = await told(caseId, 'tasks { id state because dueOn }', undefined, english);
    expect(suspended.filter(({ id }: { id: string }) => id === 'decision/C3' || id === 'procedure/1')).toEqual([
      {
        id: 'decision/C3',
        state: 'IN_PROGRESS',
        because: 'A special procedure is under way; its clock stands still until 2021-06-08.',
        dueOn: expect.any(String),
      },
      { id: 'procedure/1', state: 'IN_PROGRESS', because: 'It was announced until 2021-06-08.', dueOn: '2021-06-08' },
    ]);
    for (const item of ['C3', 'C5', 'C6']) await given(centre, 'decideItem', { caseId, item, outcome: 'APPROVED' });
    expect(await tasks(caseId)).toMatchObject({
      'procedure/1': 'COMPLETED',
      'decision/C6': 'COMPLETED',
      'certificate/C6': 'NOT_STARTED',
      'delivery/C6': 'CANNOT_START_YET',
    });
    await given(centre, 'issueCertificates', { caseId, ...certificate('C6') });
    expect(await tasks(caseId)).toMatchObject({ 'certificate/C6': 'COMPLETED', 'delivery/C6': 'NOT_STARTED' });
    await given(centre, 'deliverDecision', { caseId, ...delivery('C6') });
    expect(await tasks(caseId)).toMatchObject({ 'delivery/C6': 'COMPLETED', 'delivery/C3': 'CANNOT_START_YET' });
  });

  it('ends where an item was refused for those that come after it, and says so while the case is open', async () => {
    const caseId = await applied(await registered({ category: 'small', utilities: [] }));
    const stands = await told(caseId, 'hindrances { code } tasks { id state because }', undefined, english);
    expect(stands.hindrances).toEqual([{ code: 'PREDECESSOR_MISSING' }]);
    expect(stands.tasks[0]).toMatchObject({ id: 'acceptance', state: 'ACTION_REQUIRED' });
    const other = await applied(await registered());
    await given(centre, 'acceptCase', { caseId: other });
    await given(centre, 'concludeReview', { caseId: other, item: 'C1', outcome: 'AGREE' });
    const refusing = { reasons: '不符合规划', remedies: '可申请行政复议' };
    await given(centre, 'decideItem', { caseId: other, item: 'C3', outcome: 'NOT_APPROVED', ...refusing });
    // What cannot be reached any more is no task; the refusal itself is to be delivered.
    expect(await tasks(other)).toEqual({
      acceptance: 'COMPLETED',
      'review/C1': 'COMPLETED',
      'decision/C3': 'COMPLETED',
      'delivery/C3': 'NOT_STARTED',
    });
  });
});
