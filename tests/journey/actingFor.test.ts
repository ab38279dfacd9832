import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { centreDay } from '../centreDay.ts';
import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { give, given, nextProjectCode, project, refusalOf, underReview } from './asking.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:00.000Z');
});
afterAll(() => centre.close());

const head = 'planning.head';
const reviewer = 'planning.reviewer';
const applicant = '91310116MA1J000100';
/** By somebody, in another's place. */
const inPlaceOf = (actingFor: string, person: string) => ({ ...as(person), 'x-acting-for': actingFor });
const codesOf = ({ errors = [] }: Awaited<ReturnType<TestCentre['ask']>>) =>
  errors.map(({ extensions }) => extensions.code);
const dayOf = (days: number): string => centreDay(centre, days);

/** A case of which the head of planning has the next decision. */
const toDecide = async (): Promise<{ caseId: string; item: string; outcome: string }> => {
  const caseId = await underReview(centre);
  await given(centre, 'concludeReview', { caseId, item: 'C1', outcome: 'AGREE' });
  return { caseId, item: 'C3', outcome: 'APPROVED' };
};

describe('a deputy', () => {
  const deputy = () => ({ person: head, department: 'planning', deputy: reviewer, from: dayOf(0), until: dayOf(90) });
  const leave = (from: number, until: number) => ({ person: head, from: dayOf(from), until: dayOf(until) });
  beforeEach(async () => {
    await given(centre, 'nameDeputy', deputy());
    await refusalOf(centre, 'endLeave', { person: head });
  });
  const asDeputy = inPlaceOf(head, reviewer);

  it('decides while the head is on leave, and the fact says for whom', async () => {
    const decision = await toDecide();
    expect(codesOf(await give(centre, 'decideItem', decision, asDeputy))).toEqual(['FORBIDDEN']);
    await given(centre, 'recordLeave', leave(0, 4));
    expect(codesOf(await give(centre, 'decideItem', decision, { ...as(reviewer) }))).toEqual(['FORBIDDEN']);
    expect(await refusalOf(centre, 'decideItem', decision, asDeputy)).toBeNull();
    const { data } = await centre.ask(
      `{ case(id: "${decision.caseId}") { history(last: 20) { nodes { type actor { role id actingFor } } } } }`,
    );
    expect(data.case.history.nodes.find(({ type }: { type: string }) => type === 'ItemDecided').actor).toEqual({
      role: 'head',
      id: reviewer,
      actingFor: head,
    });
  });

  it('is told for whom and until when, and is only that while they act', async () => {
    await given(centre, 'recordLeave', leave(0, 4));
    const me =
      '{ me { person roles { role } department { id } actingFor mayActFor { actingFor until department { id } } } }';
    const mayActFor = [{ actingFor: head, until: dayOf(4), department: { id: 'planning' } }];
    expect((await centre.ask(me, {}, { ...as(reviewer) })).data.me).toMatchObject({ actingFor: null, mayActFor });
    expect((await centre.ask(me, {}, asDeputy)).data.me).toMatchObject({
      person: reviewer,
      roles: [{ role: 'head' }],
      department: { id: 'planning' },
      actingFor: head,
    });
    const conclusion = { caseId: await underReview(centre), item: 'C2', outcome: 'APPROVED' };
    expect(codesOf(await give(centre, 'decideItem', conclusion, asDeputy))).toEqual(['FORBIDDEN']);
  });

  it('may do nothing before the leave begins, nor after its last day, by the clock of the centre', async () => {
    await given(centre, 'recordLeave', leave(2, 3));
    const mayAsk = async () => codesOf(await centre.ask('{ me { person } }', {}, asDeputy)).length === 0;
    expect(await mayAsk()).toBe(false);
    await centre.world.advance(2 * 86_400_000);
    expect(await mayAsk()).toBe(true);
    await centre.world.advance(2 * 86_400_000);
    expect(await mayAsk()).toBe(false);
  });

  it('is nobody else, and of nobody else', async () => {
    await given(centre, 'recordLeave', leave(0, 4));
    for (const headers of [
      inPlaceOf(head, 'housing.reviewer'),
      inPlaceOf('housing.head', reviewer),
      inPlaceOf('nobody', reviewer),
      inPlaceOf(applicant, reviewer),
    ])
      expect(codesOf(await centre.ask('{ me { person } }', {}, headers))).toEqual(['FORBIDDEN']);
    expect(codesOf(await give(centre, 'nameDeputy', deputy(), { ...as('housing.head') }))).toEqual(['FORBIDDEN']);
  });

  it('hands nothing on', async () => {
    await given(centre, 'recordLeave', leave(0, 4));
    expect(await refusalOf(centre, 'recordLeave', leave(0, 30), asDeputy)).toMatchObject({ code: 'acts-for-another' });
  });

  it('hands work over in the place of the head, and the fact says for whom', async () => {
    const { caseId } = await toDecide();
    expect(await refusalOf(centre, 'takeCase', { caseId }, { ...as(head) })).toBeNull();
    await given(centre, 'recordLeave', leave(0, 4));
    await centre.ask('mutation { reportForDuty(input: {}) { position } }', {}, { ...as(reviewer) });
    const over = { cases: [caseId], department: 'planning', to: reviewer, reason: '负责人休假' };
    const { data } = await give(centre, 'handOver', over, asDeputy);
    expect(data.handOver.rows).toEqual([{ caseId, refusal: null }]);
    const slice = await centre.store.readStream(`assignment-${caseId}/planning`, { direction: 'backwards', max: 1 });
    expect(slice.found && slice.events[0]?.metadata).toMatchObject({
      actor: { role: 'head', id: reviewer, actingFor: head },
    });
  });

  it('does not do alone what takes two, for whomever they act', async () => {
    await given(centre, 'recordLeave', leave(0, 4));
    const { caseId, item } = await toDecide();
    const extension = { caseId, item, days: 1, reason: '复杂', approvedBy: { name: '王五' } };
    const proposal = { caseId, act: 'EXTEND_LIMIT', item, reason: '复杂' };
    expect(await refusalOf(centre, 'proposeAct', proposal, { ...as(head) })).toBeNull();
    expect(await refusalOf(centre, 'extendLimit', extension, asDeputy)).toMatchObject({ code: 'needs-another-person' });
  });

  it('acts no more from the moment in which it is ended, and follows nothing any more', async () => {
    await given(centre, 'recordLeave', leave(0, 4));
    const response = await centre.graphql.fetch('http://onewindow/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...asDeputy },
      body: JSON.stringify({ query: 'subscription { caseEvents { type } }' }),
    });
    const reading = response.text();
    await given(centre, 'endLeave', { person: head });
    await centre.world.advance(1_000);
    expect(await reading).toContain('event: complete');
    expect(codesOf(await centre.ask('{ me { person } }', {}, asDeputy))).toEqual(['FORBIDDEN']);
  });
});

describe('a deputy of the head of the centre', () => {
  const person = 'centreHead';
  const asCentreHead = inPlaceOf(person, head);
  const naming = () => ({ person, deputy: head, from: dayOf(0), until: dayOf(90) });

  it('is named by that head alone, and by no head of a department who leaves the department out', async () => {
    expect(codesOf(await give(centre, 'nameDeputy', naming(), { ...as(head) }))).toEqual(['FORBIDDEN']);
    const ownCentre = { ...naming(), person: head, deputy: reviewer };
    expect(codesOf(await give(centre, 'nameDeputy', ownCentre, { ...as(head) }))).toEqual(['FORBIDDEN']);
    expect(await refusalOf(centre, 'nameDeputy', ownCentre, { ...as(person) })).toMatchObject({
      code: 'only-ones-own',
    });
    expect(await refusalOf(centre, 'nameDeputy', naming(), { ...as(person) })).toBeNull();
  });

  it('is the head of the centre while that is on leave, and nothing else; the fact says for whom', async () => {
    await given(centre, 'nameDeputy', naming());
    const projectCode = nextProjectCode();
    await given(centre, 'registerProject', project(projectCode));
    const key = { projectCode, kind: 'municipal', reason: '市重点工程' };
    expect(codesOf(await give(centre, 'markAsKeyProject', key, asCentreHead))).toEqual(['FORBIDDEN']);
    const leave = { person, from: dayOf(0), until: dayOf(3) };
    expect(await refusalOf(centre, 'recordLeave', leave, { ...as(person) })).toBeNull();
    const me =
      '{ me { person roles { role } department { id } actingFor mayActFor { actingFor until department { id } } } }';
    expect((await centre.ask(me, {}, { ...as(head) })).data.me).toMatchObject({
      mayActFor: [{ actingFor: person, until: dayOf(3), department: null }],
    });
    expect((await centre.ask(me, {}, asCentreHead)).data.me).toMatchObject({
      person: head,
      roles: [{ role: 'centreHead' }],
      department: null,
      actingFor: person,
    });
    expect(await refusalOf(centre, 'recordLeave', { ...leave, until: dayOf(30) }, asCentreHead)).toMatchObject({
      code: 'acts-for-another',
    });
    const voided = {
      caseId: await underReview(centre),
      reason: '误录',
      evidence: '更正单',
      approvedBy: { name: '王五' },
    };
    const proposal = { caseId: voided.caseId, act: 'VOID_ENTRY', reason: '误录' };
    expect(await refusalOf(centre, 'proposeAct', proposal, { ...as(person) })).toBeNull();
    expect(await refusalOf(centre, 'voidEntry', voided, asCentreHead)).toMatchObject({ code: 'needs-another-person' });
    expect(await refusalOf(centre, 'proposeAct', proposal, { ...as('clerk') })).toBeNull();
    expect(await refusalOf(centre, 'voidEntry', voided, asCentreHead)).toBeNull();
    const { data } = await centre.ask(
      `{ case(id: "${voided.caseId}") { history(last: 1) { nodes { type actor { role id actingFor } } } } }`,
    );
    expect(data.case.history.nodes).toEqual([
      { type: 'EntryVoided', actor: { role: 'centreHead', id: head, actingFor: person } },
    ]);
    expect(await refusalOf(centre, 'endLeave', { person }, { ...as(person) })).toBeNull();
    expect(codesOf(await centre.ask('{ me { person } }', {}, asCentreHead))).toEqual(['FORBIDDEN']);
  });
});

describe('an agent', () => {
  const agent = 'analyst';
  const asAgent = inPlaceOf(applicant, agent);
  const mandate = () => ({ creditCode: applicant, agent, from: dayOf(0), until: dayOf(5), document: '授权委托书 1' });

  it('acts for the applicant between two days: sees its projects and nobody else’s, and the fact says for whom', async () => {
    const own = nextProjectCode();
    await given(centre, 'registerProject', project(own));
    const foreign = nextProjectCode();
    const other = { name: '另一单位', creditCode: '91350100M000100Y43' };
    await given(centre, 'registerProject', { ...project(foreign), applicant: other });
    expect(codesOf(await centre.ask('{ me { person } }', {}, asAgent))).toEqual(['FORBIDDEN']);
    expect(await refusalOf(centre, 'grantMandate', mandate(), { ...as('applicant') })).toBeNull();

    const { data } = await centre.ask(
      `{ own: project(id: "${own}") { id } foreign: project(id: "${foreign}") { id } }`,
      {},
      asAgent,
    );
    expect(data).toEqual({ own: { id: own }, foreign: null });
    const application = { projectCode: own, stage: 'constructionPermit', channel: 'ONLINE' };
    expect(await refusalOf(centre, 'submitCase', application, asAgent)).toBeNull();
    const { data: seen } = await centre.ask(
      `{ case(id: "${own}.constructionPermit.1") { history(first: 1) { nodes { actor { role id actingFor } } } } }`,
    );
    expect(seen.case.history.nodes[0].actor).toEqual({ role: 'applicant', id: agent, actingFor: applicant });
    expect(await refusalOf(centre, 'submitCase', { ...application, projectCode: foreign }, asAgent)).toMatchObject({
      code: 'project-unknown',
    });

    await centre.world.advance(6 * 86_400_000);
    expect(codesOf(await centre.ask('{ me { person } }', {}, asAgent))).toEqual(['FORBIDDEN']);
  });

  it('is named by the applicant itself, or at the window, and by no other applicant', async () => {
    const foreign = { ...mandate(), creditCode: '91350100M000100Y43' };
    expect(codesOf(await give(centre, 'grantMandate', foreign, { ...as('applicant') }))).toEqual(['FORBIDDEN']);
    expect(await refusalOf(centre, 'grantMandate', foreign, { ...as('clerk') })).toBeNull();
    const { creditCode } = foreign;
    const end = { creditCode, agent, reason: '已办结' };
    expect(codesOf(await give(centre, 'endMandate', end, { ...as('applicant') }))).toEqual(['FORBIDDEN']);
    const ofForeign = inPlaceOf(creditCode, agent);
    expect(codesOf(await centre.ask('{ me { person } }', {}, ofForeign))).toEqual([]);
    expect(await refusalOf(centre, 'endMandate', end, { ...as('clerk') })).toBeNull();
    expect(codesOf(await centre.ask('{ me { person } }', {}, ofForeign))).toEqual(['FORBIDDEN']);
  });
});
