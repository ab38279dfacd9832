import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { given, refusalOf, submitted, underReview } from './asking.ts';
import { wholeLog } from './wholeLog.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T02:00:00.000Z');
});
afterAll(() => centre.close());

const asks = async (person: string, query: string, variables: object = {}) => {
  const { data, errors } = await centre.ask(query, variables, { ...as(person) });
  expect(errors).toBeUndefined();
  return data;
};
const codesFor = async (person: string, query: string) =>
  (await centre.ask(query, {}, { ...as(person) })).errors?.map(({ extensions }) => extensions.code);
/** Somebody gives a command on a case, and is told how it stands for them. */
const gives = async (person: string, mutation: string, input: object, selection = 'case { id }') => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const data = await asks(
    person,
    `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${selection} refusal { code message path } } }`,
    { input },
  );
  return data[mutation];
};
const handsOver = (person: string, cases: readonly string[], to: string, more: object = {}) =>
  gives(
    person,
    'handOver',
    { cases, to, reason: '外出培训', ...more },
    'rows { caseId case { assignee { id } } refusal { code } }',
  );
const reports = (person: string) => gives(person, 'reportForDuty', {}, 'officer { id name }');
const caseFor = async (person: string, id: string, selection: string) =>
  (await asks(person, `query ($id: ID!) { case(id: $id) { ${selection} } }`, { id })).case;

describe('a case that somebody takes', () => {
  it('is theirs by id and name, and nobody else takes it', async () => {
    const caseId = await submitted(centre);
    const answer = await gives('clerk', 'takeCase', { caseId }, 'case { assignee { id name isMe roles { role } } }');
    expect(answer).toEqual({
      case: { assignee: { id: 'clerk', name: '窗口人员', isMe: true, roles: [{ role: 'clerk' }] } },
      refusal: null,
    });
    const again = await centre.logLength();
    expect((await gives('clerk', 'takeCase', { caseId })).refusal).toBeNull();
    expect(await centre.logLength()).toBe(again);
    expect((await gives('centreHead', 'takeCase', { caseId })).refusal).toMatchObject({
      code: 'ALREADY_TAKEN',
      message: '该办件已由 clerk 承办；请由其本人或负责人转交。',
    });
  });

  it('has another officer in each department, and at the window', async () => {
    const caseId = await underReview(centre);
    await gives('clerk', 'takeCase', { caseId });
    await gives('housing.reviewer', 'takeCase', { caseId });
    const assigned = 'assignee { id } reviews { department { id } assignee { id } }';
    const forReviewer = await caseFor('housing.reviewer', caseId, assigned);
    expect(forReviewer.assignee).toEqual({ id: 'housing.reviewer' });
    const { assignee, reviews } = await caseFor('clerk', caseId, assigned);
    expect(assignee).toEqual({ id: 'clerk' });
    for (const { department, assignee: held } of reviews)
      expect(held).toEqual(department.id === 'housing' ? { id: 'housing.reviewer' } : null);
  });

  it('must be within reach: another department’s is not there', async () => {
    const caseId = await submitted(centre);
    const refusal = await refusalOf(centre, 'takeCase', { caseId }, { ...as('planning.reviewer') });
    expect(refusal).toMatchObject({ code: 'case-unknown', path: ['input', 'caseId'] });
  });

  it('is nobody’s business who does not work here', async () => {
    const caseId = await submitted(centre);
    await gives('clerk', 'takeCase', { caseId });
    for (const field of ['assignee { id }', 'unread', 'seenRevision', 'notes { text }', 'newSince { nodes { type } }'])
      for (const person of ['applicant', 'analyst', 'auditAdministrator'])
        expect([person, field, await codesFor(person, `{ case(id: "${caseId}") { ${field} } }`)]).toEqual([
          person,
          field,
          ['FORBIDDEN'],
        ]);
    const lists = ['filter: { assignee: ["clerk"] }', 'filter: { waiting: true }', 'orderBy: { field: ASSIGNEE }'];
    for (const list of lists)
      expect(await codesFor('applicant', `{ cases(${list}) { edges { cursor } } }`)).toEqual(['FORBIDDEN']);
    expect(await codesFor('analyst', '{ reviews(orderBy: { field: ASSIGNEE }) { edges { cursor } } }')).toEqual([
      'FORBIDDEN',
    ]);
  });

  it('stays as it was: its history, its revision and what others follow say nothing of it', async () => {
    const caseId = await submitted(centre);
    const before = await caseFor('clerk', caseId, 'revision history { nodes { type } }');
    await gives('clerk', 'takeCase', { caseId });
    await gives('clerk', 'markSeen', { caseId, revision: 0 });
    await gives('clerk', 'writeNote', { caseId, text: '请核对红线图', shared: true });
    expect(await caseFor('clerk', caseId, 'revision history { nodes { type } }')).toEqual(before);
  });
});

describe('cases that are handed over', () => {
  it('go each by itself, with an answer for each; given again nothing happens twice', async () => {
    await reports('centreHead');
    const [mine, others, free] = [await submitted(centre), await submitted(centre), await submitted(centre)];
    await gives('clerk', 'takeCase', { caseId: mine });
    await gives('centreHead', 'takeCase', { caseId: others });
    const unknown = '2105-310116-04-01-999999.constructionPermit.1';
    const commandId = centre.world.randomUuid();
    const hand = () => handsOver('clerk', [mine, others, free, unknown], 'centreHead', { commandId });
    const { rows } = await hand();
    expect(rows).toEqual([
      { caseId: mine, case: { assignee: { id: 'centreHead' } }, refusal: null },
      { caseId: others, case: { assignee: { id: 'centreHead' } }, refusal: { code: 'NOT_HELD' } },
      { caseId: free, case: { assignee: null }, refusal: { code: 'NOT_HELD' } },
      { caseId: unknown, case: null, refusal: { code: 'CASE_UNKNOWN' } },
    ]);
    const length = await centre.logLength();
    expect((await hand()).rows).toEqual(rows);
    expect(await centre.logLength()).toBe(length);
    expect(await caseFor('centreHead', mine, 'assignment { officer { id } handedOverBy { id } reason }')).toEqual({
      assignment: { officer: { id: 'centreHead' }, handedOverBy: { id: 'clerk' }, reason: '外出培训' },
    });
  });

  it('are anybody’s of the department for its head, and nobody’s of another', async () => {
    const caseId = await underReview(centre);
    await reports('housing.reviewer');
    await reports('housing.head');
    const [row] = (await handsOver('housing.head', [caseId], 'housing.reviewer')).rows;
    expect(row).toMatchObject({ case: { assignee: { id: 'housing.reviewer' } }, refusal: null });
    const [back] = (await handsOver('housing.head', [caseId], 'housing.head')).rows;
    expect(back).toMatchObject({ case: { assignee: { id: 'housing.head' } }, refusal: null });
    const [elsewhere] = (await handsOver('housing.head', [caseId], 'clerk')).rows;
    expect(elsewhere.refusal).toEqual({ code: 'OFFICER_ELSEWHERE' });
    const { errors } = await centre.ask(
      'mutation ($input: HandOverInput!) { handOver(input: $input) { position } }',
      { input: { cases: [caseId], department: 'planning', to: 'clerk', reason: '分派' } },
      { ...as('housing.head') },
    );
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it('go to nobody who never reported for duty, and not by hundreds', async () => {
    const caseId = await submitted(centre);
    await gives('clerk', 'takeCase', { caseId });
    const [row] = (await handsOver('clerk', [caseId], 'zhang.wei')).rows;
    expect(row.refusal).toEqual({ code: 'OFFICER_UNKNOWN' });
    const many = Array.from({ length: 201 }, (_, n) => `2105-310116-04-01-999999.constructionPermit.${n + 1}`);
    for (const cases of [[], [caseId, caseId], many]) {
      const { errors } = await centre.ask(
        'mutation ($input: HandOverInput!) { handOver(input: $input) { position } }',
        { input: { cases, to: 'clerk', reason: '分派' } },
        { ...as('clerk') },
      );
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    }
  });

  it('that two take at the same moment is one’s alone', async () => {
    const caseId = await submitted(centre);
    const answers = await Promise.all(['clerk', 'centreHead'].map((one) => gives(one, 'takeCase', { caseId })));
    const codes = answers.map(({ refusal }) => refusal?.code ?? 'taken');
    expect(new Set(codes)).toEqual(new Set(['ALREADY_TAKEN', 'taken']));
  });
});

describe('what somebody has seen', () => {
  const seen = 'unread seenRevision revision newSince { nodes { revision } }';

  it('is recorded once for an opening, tells what is new, and is theirs alone', async () => {
    const caseId = await submitted(centre);
    expect(await caseFor('clerk', caseId, seen)).toMatchObject({
      unread: true,
      seenRevision: null,
      newSince: { nodes: [{ revision: 0 }] },
    });
    await gives('clerk', 'markSeen', { caseId, revision: 0 });
    const length = await centre.logLength();
    for (let time = 0; time < 3; time += 1) await gives('clerk', 'markSeen', { caseId, revision: 0 });
    expect(await centre.logLength()).toBe(length);
    expect(await caseFor('clerk', caseId, seen)).toMatchObject({
      unread: false,
      seenRevision: 0,
      newSince: { nodes: [] },
    });
    await given(centre, 'acceptCase', { caseId });
    const after = await caseFor('clerk', caseId, seen);
    expect(after).toMatchObject({ unread: true, seenRevision: 0 });
    expect(after.newSince.nodes.map((fact: { revision: number }) => fact.revision)).toEqual(
      Array.from({ length: after.revision }, (_, index) => index + 1),
    );
    await gives('clerk', 'markSeen', { caseId, revision: after.revision });
    expect(await caseFor('clerk', caseId, 'unread')).toEqual({ unread: false });
    await gives('clerk', 'markUnread', { caseId });
    expect(await caseFor('clerk', caseId, 'unread')).toEqual({ unread: true });
    expect(await caseFor('centreHead', caseId, 'unread seenRevision')).toEqual({ unread: true, seenRevision: null });
    const ahead = await gives('clerk', 'markSeen', { caseId, revision: 4_000 });
    expect(ahead.refusal).toMatchObject({ code: 'REVISION_NOT_THERE', path: ['input', 'revision'] });
  });
});

describe('a note', () => {
  const notes = 'notes { note text shared officer { id } personId }';

  it('is its writer’s alone unless it is shared with who sees the case, and leaves no word in the log', async () => {
    const caseId = await underReview(centre);
    await gives('clerk', 'writeNote', { caseId, text: '联系人张三周三来', shared: false });
    await gives('clerk', 'writeNote', { caseId, text: '红线图待核对', shared: true });
    const mine = (await caseFor('clerk', caseId, notes)).notes;
    expect(mine).toMatchObject([
      { note: 1, text: '联系人张三周三来', shared: false, officer: { id: 'clerk' } },
      { note: 2, text: '红线图待核对', shared: true },
    ]);
    for (const person of ['centreHead', 'assistant', 'housing.reviewer'])
      expect((await caseFor(person, caseId, notes)).notes).toMatchObject([{ text: '红线图待核对' }]);
    const log = JSON.stringify(await wholeLog(centre.store));
    expect(log).toContain('"NoteWritten"');
    expect(log).not.toMatch(/张三周三|红线图待核对|窗口人员/u);
    const other = await gives('centreHead', 'removeNote', { caseId, note: 2 });
    expect(other.refusal).toMatchObject({ code: 'NOTE_UNKNOWN' });
    await gives('clerk', 'removeNote', { caseId, note: 2 });
    expect((await caseFor('centreHead', caseId, notes)).notes).toEqual([]);
  });

  it('on a case out of reach is as little seen as the case', async () => {
    const caseId = await submitted(centre);
    await gives('clerk', 'writeNote', { caseId, text: '仅窗口可见', shared: true });
    expect(await caseFor('archives.reviewer', caseId, notes)).toBeNull();
  });
});

describe('a saved view', () => {
  const view = {
    list: 'CASES',
    name: '今日到期',
    filter: '{"pending":true,"text":"厂房"}',
    columns: ['id', 'dueOn'],
    order: { field: 'DUE_ON', descending: true },
  };
  const saves = (person: string, changes: object = {}) =>
    gives(person, 'saveView', { ...view, shared: false, ...changes }, 'savedView { id }');
  const views = async (person: string) =>
    (await asks(person, '{ savedViews { id list name filter columns order { field descending } shared mine } }'))
      .savedViews;

  it('is found again as it was saved, by its owner alone; the centre’s by everybody', async () => {
    const own = (await saves('clerk')).savedView.id;
    const shared = (await saves('centreHead', { shared: true, name: '超期办件' })).savedView.id;
    expect(await views('clerk')).toEqual(
      expect.arrayContaining([
        { ...view, id: own, shared: false, mine: true },
        { ...view, id: shared, name: '超期办件', shared: true, mine: false },
      ]),
    );
    expect((await views('assistant')).map(({ id }: { id: string }) => id)).toEqual([shared]);
    expect((await asks('assistant', `{ node(id: "${own}") { id } }`)).node).toBeNull();
    expect((await asks('clerk', `{ node(id: "${own}") { id } }`)).node).toEqual({ id: own });
    expect((await saves('assistant', { view: own })).refusal).toMatchObject({ code: 'VIEW_UNKNOWN' });
    expect((await saves('clerk', { shared: true })).refusal).toMatchObject({ code: 'VIEW_OF_CENTRE' });
    await saves('clerk', { view: own, name: '明日到期' });
    expect(await views('clerk')).toContainEqual({ ...view, id: own, name: '明日到期', shared: false, mine: true });
    const removed = await gives('clerk', 'removeView', { view: own }, 'savedView { id }');
    expect(removed).toEqual({ savedView: null, refusal: null });
    expect((await views('clerk')).map(({ id }: { id: string }) => id)).toEqual([shared]);
  });

  it('keeps a filter that is JSON, and nothing else', async () => {
    for (const filter of ['', '[]', '{', 'null', '"x"']) {
      const { errors } = await centre.ask(
        'mutation ($input: SaveViewInput!) { saveView(input: $input) { position } }',
        { input: { ...view, shared: false, filter } },
        { ...as('clerk') },
      );
      expect([filter, errors?.map(({ extensions }) => extensions.code)]).toEqual([filter, ['BAD_USER_INPUT']]);
    }
  });
});

describe('the officers', () => {
  it('are those who have reported for duty, and whoever has no business with people sees no name', async () => {
    await reports('clerk');
    await reports('water.head');
    const query = '{ officers(filter: { department: ["water"] }) { totalCount nodes { id name department { id } } } }';
    expect((await asks('clerk', query)).officers).toEqual({
      totalCount: 1,
      nodes: [{ id: 'water.head', name: expect.stringContaining('负责人'), department: { id: 'water' } }],
    });
    const atWindow = await asks('clerk', '{ officers(filter: { window: true }) { nodes { id } } }');
    expect(atWindow.officers.nodes).toContainEqual({ id: 'clerk' });
    expect(atWindow.officers.nodes).not.toContainEqual({ id: 'water.head' });
    expect(await codesFor('applicant', query)).toEqual(['FORBIDDEN']);
  });
});
