import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { sealedCookie } from '@onewindow/gateway/signIn/sealedCookie.ts';

import { as, people, testSignIn } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { given, nextProjectCode, project, submitted } from './asking.ts';

/** The applicant of these tests, whose projects the tests register, and another's project. */
const applicant = as('applicant');
let centre: TestCentre;
let own: string;
let foreign: string;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T02:00:00.000Z');
  own = await submitted(centre);
  foreign = await submitted(centre, { applicant: { name: '另一建设单位', creditCode: '91310116MA1HX88885' } });
});
afterAll(() => centre.close());

const codeOf = (caseId: string): string => caseId.slice(0, caseId.indexOf('.'));

describe('an applicant', () => {
  it('finds their own projects and cases, by every way, and nothing of anybody else’s', async () => {
    const query = `query ($project: ID!, $case: ID!, $text: String!) {
      projects { totalCount nodes { id } }
      cases { totalCount nodes { id project { id } } }
      found: cases(filter: { text: $text }) { nodes { id } }
      project(id: $project) { id cases { nodes { id } } }
      case(id: $case) { id history { nodes { type } } reviews { __typename } }
      asNode: node(id: $case) { id }
      projectAsNode: node(id: $project) { id }
      stageDurationCases(filter: { stage: "constructionPermit" }) { nodes { subject } }
    }`;
    const ask = (caseId: string) =>
      centre.ask(query, { project: codeOf(caseId), case: caseId, text: codeOf(caseId).slice(-3) }, { ...applicant });
    const mine = await ask(own);
    expect(mine.errors).toBeUndefined();
    expect(mine.data.projects).toEqual({ totalCount: 1, nodes: [{ id: codeOf(own) }] });
    expect(mine.data.cases).toEqual({ totalCount: 1, nodes: [{ id: own, project: { id: codeOf(own) } }] });
    expect(mine.data.case.history.nodes.length).toBeGreaterThan(0);
    expect(mine.data.project.cases.nodes).toEqual([{ id: own }]);
    const others = await ask(foreign);
    expect(others.data).toMatchObject({ project: null, case: null, asNode: null, projectAsNode: null });
    expect(JSON.stringify(others.data)).not.toContain(codeOf(foreign));
  });

  it('acts on their own, and is told of others’ what is told of none', async () => {
    const withdraw = (caseId: string) =>
      centre.ask(
        `mutation ($input: WithdrawCaseInput!) { withdrawCase(input: $input) { refusal { code message path } } }`,
        { input: { caseId, reason: '不再建设' } },
        { ...applicant },
      );
    const before = await centre.logLength();
    const unknown = `${nextProjectCode()}.constructionPermit.1`;
    expect((await withdraw(foreign)).data).toEqual((await withdraw(unknown)).data);
    expect((await withdraw(foreign)).data.withdrawCase.refusal.code).toBe('CASE_UNKNOWN');
    expect(await centre.logLength()).toBe(before);
    expect((await withdraw(own)).data.withdrawCase.refusal).toBeNull();
    const { data } = await centre.ask(
      'query ($id: ID!) { case(id: $id) { history(last: 1) { nodes { actor { role id } } } } }',
      {
        id: own,
      },
    );
    expect(data.case.history.nodes[0].actor).toEqual({ role: 'applicant', id: 'applicant' });
  });

  it('has others’ looked for as what nobody has is: the same of the log is read for both, and nothing written', async () => {
    const unknown = `${nextProjectCode()}.constructionPermit.1`;
    const read = vi.spyOn(centre.store, 'readStream');
    const appended = vi.spyOn(centre.store, 'append');
    const withoutIds = (value: unknown, id: string): string =>
      JSON.stringify(value).replaceAll(id, 'id').replaceAll(codeOf(id), 'code');
    const pathOf = async (id: string, ask: () => Promise<unknown>): Promise<object> => {
      for (const spy of [read, appended]) spy.mockClear();
      const answer = await ask();
      return {
        answer: withoutIds(answer, id),
        streams: withoutIds(read.mock.calls, id),
        appends: appended.mock.calls.length,
      };
    };
    const question = 'query ($id: ID!) { case(id: $id) { id } node(id: $id) { id } }';
    const command = `mutation ($input: WithdrawCaseInput!) { withdrawCase(input: $input) { refusal { code message } } }`;
    const ways: readonly ((id: string) => Promise<object>)[] = [
      (id: string) => centre.ask(question, { id }, { ...applicant }),
      (caseId: string) => centre.ask(command, { input: { caseId, reason: '不再建设' } }, { ...applicant }),
    ];
    for (const ask of ways) {
      const taken = await pathOf(foreign, () => ask(foreign));
      expect(taken).toEqual(await pathOf(unknown, () => ask(unknown)));
      expect(taken).toMatchObject({ appends: 0 });
    }
    // A command looks into the log for what another node has just written.
    expect(await pathOf(foreign, () => ways[1]!(foreign))).toMatchObject({
      streams: expect.stringContaining('"case-id"'),
    });
    vi.restoreAllMocks();
  });

  it('registers projects of their own only', async () => {
    const register = (changes: object) =>
      centre.ask(
        'mutation ($input: RegisterProjectInput!) { registerProject(input: $input) { project { id } } }',
        { input: { ...project(nextProjectCode()), ...changes } },
        { ...applicant },
      );
    expect((await register({})).data.registerProject.project.id).toBeTruthy();
    const { errors } = await register({ applicant: { name: '另一', creditCode: '91310116MA1HX88885' } });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('hears of what happens to their own', async () => {
    const response = await centre.graphql.fetch('http://onewindow/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...applicant },
      body: JSON.stringify({ query: 'subscription { caseEvents(after: "0") { subject } }' }),
    });
    const reader = response.body!.getReader();
    let heard = '';
    while (!heard.includes('"CaseWithdrawn"') && heard.split('event: next').length < 3) {
      const { value, done } = await reader.read();
      if (done) break;
      heard += Buffer.from(value).toString('utf8');
    }
    await reader.cancel();
    expect(heard).toContain(codeOf(own));
    expect(heard).not.toContain(codeOf(foreign));
  });
});

describe('a clerk of one place', () => {
  it('works with what lies there as its project was last described, by every way, and with nothing else', async () => {
    const clerk = { id: 'clerkOfLangxia', name: '朗下镇经办人', roles: ['clerk' as const], locality: 'langxia' };
    const signIn = { ...testSignIn, own: { people: [...people, clerk], code: 'once' } };
    const other = await openTestCentre('2021-06-01T02:00:00.000Z', ':memory:', undefined, 0, false, undefined, {
      signIn,
    });
    const [here, there] = [
      await submitted(other, { locality: 'langxia' }),
      await submitted(other, { locality: 'zhujing' }),
    ];
    for (const caseId of [here, there]) await given(other, 'acceptCase', { caseId });
    const seen = async () => {
      const { data, errors } = await other.ask(
        `query ($here: ID!, $there: ID!) {
          cases { nodes { id } totalCount } open: cases(filter: { pending: true }) { nodes { id } totalCount }
          byName: cases(orderBy: { field: PROJECT_NAME }) { nodes { id } } reviews { nodes { case { id } } }
          here: case(id: $here) { id } there: case(id: $there) { id } }`,
        { here, there },
        as(clerk.id),
      );
      expect(errors).toBeUndefined();
      return data as {
        readonly [list: string]: {
          nodes: { id: string; case: { id: string } }[];
          totalCount: number;
          id: string;
        } | null;
      };
    };
    const expectOnly = async (reached: readonly string[]) => {
      const { here: first, there: second, reviews, ...lists } = await seen();
      expect([first?.id, second?.id].filter((id) => id !== undefined)).toEqual(reached);
      for (const list of Object.values(lists)) expect(list!.nodes.map(({ id }) => id).toSorted()).toEqual(reached);
      expect(lists['open']!.totalCount).toBe(reached.length);
      expect([...new Set(reviews!.nodes.map((review) => review.case.id))].toSorted()).toEqual(reached);
    };
    await expectOnly([here]);
    const move = (caseId: string, locality: string) =>
      given(other, 'amendProject', { projectCode: codeOf(caseId), reason: '属地调整', changes: { locality } });
    await move(there, 'langxia');
    await expectOnly([here, there]);
    await move(here, 'zhujing');
    await expectOnly([there]);
    await other.close();
  });
});

describe('what somebody is following on another node', () => {
  it('ends with the fact that ends it, wherever that was recorded; what they hold is nothing there any more', async () => {
    const node = centre.anotherNode();
    await centre.world.advance(1_000);
    const sealing = { key: testSignIn.sessionKey, world: centre.world, inTheClear: true };
    const person = people.find(({ id }) => id === 'assistant')!;
    const cookie = (await sealedCookie('session', 'strict', sealing).kept(person, 3_600)).split(';')[0]!;
    const ask = (query: string, accept: string) =>
      node.graphql.fetch('http://onewindow/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept, cookie },
        body: JSON.stringify({ query }),
      });
    const me = async (): Promise<unknown> =>
      (await (await ask('{ me { person } }', 'application/json')).json()) as object;
    expect(await me()).toEqual({ data: { me: { person: 'assistant' } } });
    const heard = (await ask('subscription { caseEvents { subject } }', 'text/event-stream')).text();
    await given(centre, 'revokeSessions', { person: 'assistant', reason: '停职' });
    await centre.world.advance(1_000);
    expect(await heard).toContain('event: complete');
    const caseId = await submitted(centre);
    await centre.world.advance(1_000);
    expect(await heard).not.toContain(caseId);
    expect(await me()).toEqual({ data: { me: { person: 'public' } } });
    await node.stop();
  });
});

describe('what somebody is following', () => {
  it('ends as soon as a fact ends what they were let in with, and nobody else’s does', async () => {
    const follow = async (person: string) => {
      const response = await centre.graphql.fetch('http://onewindow/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...as(person) },
        body: JSON.stringify({ query: 'subscription { caseEvents { subject } }' }),
      });
      let heard = '';
      const ended = (async () => {
        for await (const chunk of response.body!) heard += Buffer.from(chunk).toString('utf8');
      })();
      return { ended, heard: () => heard };
    };
    const [one, other] = [await follow('analyst'), await follow('centreHead')];
    await given(centre, 'revokeSessions', { person: 'analyst', reason: '调离' });
    await one.ended;
    const caseId = await submitted(centre);
    await centre.world.advance(1_000);
    expect(one.heard()).not.toContain(caseId);
    expect(other.heard()).toContain(caseId);
    centre.endSubscriptions();
    await other.ended;
  });
});

describe('a reviewer', () => {
  it('concludes reviews of the own department, and of no other', async () => {
    const caseId = await submitted(centre);
    await given(centre, 'acceptCase', { caseId });
    const { data } = await centre.ask(
      'query ($id: ID!) { case(id: $id) { reviews { item { id } department { id } } } }',
      {
        id: caseId,
      },
    );
    const [first] = data.case.reviews as { item: { id: string }; department: { id: string } }[];
    const conclude = (person: string) =>
      centre.ask(
        `mutation ($input: ConcludeReviewInput!) { concludeReview(input: $input) { refusal { code } } }`,
        { input: { caseId, item: first!.item.id, outcome: 'AGREE' } },
        { ...as(person) },
      );
    const elsewhere = first!.department.id === 'health' ? 'water' : 'health';
    expect((await conclude(`${elsewhere}.reviewer`)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await conclude('clerk')).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await conclude(`${first!.department.id}.reviewer`)).data.concludeReview.refusal).toBeNull();
  });
});
