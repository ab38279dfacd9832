import { lawOf } from '@onewindow/app/law.ts';
import { screaming } from '@onewindow/gateway/screaming.ts';
import { calendarData } from '@onewindow/infra/calendars.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { neverAdopted } from '@onewindow/kernel/adoptedCalendars.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { reviewState } from '@onewindow/projections/cases/pendingReviews.ts';
import { evolveTimeline } from '@onewindow/projections/cases/evolve.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { caseStream } from '@onewindow/schema/streams.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { given, nextProjectCode, project } from './asking.ts';
import { certificate, delivery, procedure } from './courseOfCase.ts';
import { openDemoCentre } from './demoCentre.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:00.000Z');
});
afterAll(() => centre.close());

/** All that is shown of a case, without what is as it is now: its project. */
const whole = `
  id status statusText revision turn pending receivedOn acceptedOn acceptedBySilence dueOn remainingWorkingDays light
  limits { kind dueOn remaining light basis item { id } } statutoryDueOn overdue provisional suspended decidedOn deliveredOn endedOn
  correction { requestedOn answerDueOn openLines } correctionNotices { answeredOn lines { line defect suppliedOn } }
  materials { material { id } state submitted { name } } tasks { id state because dueOn }
  reviews {
    item { id } state round openedOn concludedOn statutoryDueOn promisedOn reasons conditions concludedBy { id }
    rounds { round state } decision { outcome decidedOn deliveryDueOn deliveredOn reasons delivery { means } }
  }
  procedures { procedure announcedUntil from to ground result } certificates { number }
  time { elapsed beforeAcceptance department applicant excluded until intervals { part from to workingDays } }
  history(last: 1) { totalCount nodes { revision type } }
`;
const english = { 'accept-language': 'en' };
const ask = async (caseId: string, selection: string, at?: number, headers = english) => {
  const asked = at === undefined ? '' : `, at: ${at}`;
  const { data, errors } = await centre.ask(`{ case(id: "${caseId}"${asked}) { ${selection} } }`, {}, headers);
  expect(errors).toBeUndefined();
  return data.case;
};

/** What was seen of a case after each command, and when. */
let seen: { readonly revision: number }[];
let caseId: string;
beforeAll(async () => {
  const projectCode = nextProjectCode();
  await given(centre, 'registerProject', project(projectCode));
  ({ id: caseId } = await given(centre, 'submitCase', {
    projectCode,
    stage: 'constructionPermit',
    channel: 'WINDOW',
    materials: [{ material: 'tenderNotice', name: '中标通知书.pdf' }],
  }));
  seen = [await ask(caseId, whole)];
  const does = async (day: string, name: string, input: object): Promise<void> => {
    await centre.world.until(`${day}T02:00:00.000Z`);
    await given(centre, name, { caseId, ...input });
    seen.push(await ask(caseId, whole));
  };
  await does('2021-06-02', 'requestCorrection', { defects: ['缺少承诺书', '未盖章'] });
  await does('2021-06-03', 'supplyCorrection', { lines: [1], note: '先交' });
  await does('2021-06-04', 'supplyCorrection', { lines: [2], note: '已盖' });
  await does('2021-06-07', 'acceptCase', {});
  await does('2021-06-08', 'concludeReview', { item: 'C1', outcome: 'OBJECT', reasons: '防火间距不足' });
  await does('2021-06-09', 'answerObjection', { item: 'C1', answer: '已修改' });
  await does('2021-06-10', 'concludeReview', { item: 'C1', outcome: 'AGREE_WITH_CONDITIONS', conditions: '按批注' });
  await does('2021-06-11', 'startSpecialProcedure', procedure('expertReview', ['C3'], 4));
  await does('2021-06-16', 'endSpecialProcedure', { procedure: 1, result: '通过' });
  await does('2021-06-17', 'decideItem', { item: 'C3', outcome: 'APPROVED' });
  await does('2021-06-18', 'decideItem', { item: 'C5', outcome: 'APPROVED' });
  await does('2021-06-18', 'decideItem', { item: 'C6', outcome: 'APPROVED', reasons: '符合条件' });
  await does('2021-06-21', 'issueCertificates', certificate('C6'));
  await does('2021-06-22', 'deliverDecision', delivery('C6'));
});

describe('a case as it stood at one of its facts', () => {
  it('is what was shown then, although much has happened since', async () => {
    await centre.world.until('2021-09-01T02:00:00.000Z');
    expect(seen.length).toBe(15);
    for (const then of seen) expect(await ask(caseId, whole, then.revision)).toEqual(then);
  });

  it('is there for every fact and for nothing else', async () => {
    const last = seen.at(-1)!.revision;
    for (let revision = 0; revision <= last; revision += 1)
      expect(await ask(caseId, 'revision', revision)).toEqual({ revision });
    expect(await ask(caseId, 'revision', last + 1)).toBeNull();
    expect(await ask(caseId, 'revision', -1)).toBeNull();
  });

  it('is nobody’s whose the case is not', async () => {
    const other = as('trafficPolice.reviewer') as typeof english;
    expect(await ask(caseId, 'revision', 0, other)).toBeNull();
    expect(await ask(caseId, 'revision', 0, as('planning.reviewer') as typeof english)).toEqual({ revision: 0 });
  });
});

describe('the cases of the demo', () => {
  let demo: TestCentre;
  beforeAll(async () => {
    demo = await openDemoCentre('2021-11-28T02:00:00.000Z');
  });
  afterAll(() => demo.close());

  it('stand at each of their facts as they fold to then, and are shown whole', async () => {
    const law = lawOf(loadCatalogue('jinshan').catalogue);
    const evolve = evolveTimeline({ dayOf: law.dayOf, calendars: neverAdopted(calendarData({ kind: 'cn' })) });
    const { data } = await demo.ask('{ cases(filter: { pending: true }, first: 20) { nodes { id } } }');
    const ids: readonly string[] = data.cases.nodes.map(({ id }: { id: string }) => id);
    expect(ids).toHaveLength(20);
    for (const id of ids) {
      const slice = await demo.store.readStream(caseStream(id));
      const facts = (slice.found ? slice.events : []) as readonly StoredEvent<CaseEvent>[];
      let row: CaseTimeline | undefined;
      for (const fact of facts) {
        const folded = evolve(row, fact)!;
        row = folded;
        const { data: then, errors } = await demo.ask(`{ case(id: "${id}", at: ${fact.revision}) { ${whole} } }`);
        expect(errors).toBeUndefined();
        expect(then.case).toMatchObject({
          revision: fact.revision,
          status: screaming(folded.status),
          receivedOn: folded.receivedOn,
          acceptedOn: folded.acceptedOn ?? null,
          decidedOn: folded.decidedOn ?? null,
          reviews: folded.items.map((item) => ({
            item: { id: item.item },
            state: screaming(reviewState(item, folded)),
          })),
          certificates: folded.certificates.map(({ number }) => ({ number })),
        });
      }
    }
  });
});

describe('the time of a case that is not decided', () => {
  const time =
    'time { elapsed beforeAcceptance department applicant excluded until withinCommitted intervals { part from to workingDays } }';

  it('is whose it was until today, day by day, and adds up at every fact', async () => {
    const facts = seen.map(({ revision }) => revision);
    for (const at of facts) {
      const { time: told, receivedOn, decidedOn } = await ask(caseId, `${time} receivedOn decidedOn`, at);
      const { beforeAcceptance, department, applicant, excluded, intervals } = told;
      const parts = intervals.reduce((sum: number, { workingDays }: { workingDays: number }) => sum + workingDays, 0);
      expect(parts).toBe(beforeAcceptance + department + applicant + excluded);
      expect([undefined, receivedOn]).toContain(intervals[0]?.from);
      expect(told.until === null).toBe(decidedOn !== null);
    }
  });

  it('runs on while nothing happens, on whoever has to act', async () => {
    const projectCode = nextProjectCode();
    await given(centre, 'registerProject', project(projectCode));
    const { id } = await given(centre, 'submitCase', { projectCode, stage: 'constructionPermit', channel: 'WINDOW' });
    expect((await ask(id, time)).time).toEqual({
      elapsed: 0,
      beforeAcceptance: 0,
      department: 0,
      applicant: 0,
      excluded: 0,
      until: '2021-09-01',
      withinCommitted: null,
      intervals: [],
    });
    await centre.world.until('2021-09-02T02:00:00.000Z');
    await given(centre, 'requestCorrection', { caseId: id, defects: ['缺少承诺书'] });
    // A Monday: two working days on the applicant since the Thursday.
    await centre.world.until('2021-09-06T02:00:00.000Z');
    expect((await ask(id, time)).time).toMatchObject({
      beforeAcceptance: 1,
      applicant: 2,
      until: '2021-09-06',
      intervals: [
        { part: 'BEFORE_ACCEPTANCE', from: '2021-09-01', to: '2021-09-02', workingDays: 1 },
        { part: 'APPLICANT', from: '2021-09-02', to: '2021-09-06', workingDays: 2 },
      ],
    });
    await given(centre, 'supplyCorrection', { caseId: id, lines: [1], note: '已交' });
    await given(centre, 'acceptCase', { caseId: id });
    await given(centre, 'startSpecialProcedure', { caseId: id, ...procedure('expertReview', ['C1'], 1) });
    await centre.world.until('2021-09-08T02:00:00.000Z');
    expect((await ask(id, time)).time).toMatchObject({ elapsed: 1, department: 1, excluded: 1, applicant: 2 });
    await given(centre, 'withdrawCase', { caseId: id, reason: '计划有变' });
    await centre.world.until('2021-09-10T02:00:00.000Z');
    expect((await ask(id, time)).time).toMatchObject({ until: '2021-09-08', department: 1, excluded: 1 });
  });
});

describe('the history of a case', () => {
  it('is told in sentences: who did what, with which outcome, in the language of whoever asks', async () => {
    const facts = 'history(first: 50) { nodes { type sentence actor { name } } }';
    const { history: chinese } = await ask(caseId, facts, undefined, { 'accept-language': 'zh-CN' });
    const { history: inEnglish } = await ask(caseId, facts);
    const sentence = ({ nodes }: { nodes: { type: string; sentence: string }[] }, wanted: string, at = 0) =>
      nodes.filter(({ type }) => type === wanted)[at]?.sentence;
    expect(sentence(chinese, 'CaseSubmitted')).toBe('窗口人员（clerk）于 2021-06-01 收到施工许可申请。');
    expect(sentence(chinese, 'ReviewConcluded')).toBe(
      '审查人员（housing.reviewer）代表建设和管理部门对“施工图多图联审”提出异议，待申请人答复。',
    );
    expect(sentence(inEnglish, 'ReviewConcluded', 1)).toBe(
      'Reviewer (housing.reviewer) concluded the review of Joint review of the construction drawings for Construction and Housing: no objection, under conditions.',
    );
    expect(sentence(inEnglish, 'SpecialProcedureStarted')).toBe(
      'Window clerk (clerk) announced a special procedure: Expert review, 4 working days, on Planning permit; the clock stands still.',
    );
    expect(JSON.stringify([chinese, inEnglish])).not.toMatch(/[{}]\w+\}|sealed:/u);
  });

  it('says of each fact what it changed of what is shown', async () => {
    const { history } = await ask(
      caseId,
      'history(first: 50) { nodes { type changes { field name item { id } before after } } }',
    );
    const changes = (wanted: string) =>
      (history.nodes as { type: string; changes: object[] }[]).find(({ type }) => type === wanted)?.changes;
    expect(changes('CorrectionRequested')).toEqual([
      { field: 'status', name: 'Status', item: null, before: 'Received', after: 'Correction requested' },
      { field: 'turn', name: 'Whose turn', item: null, before: 'The window', after: 'The applicant' },
      { field: 'dueOn', name: 'Due on', item: null, before: '2021-06-08', after: null },
      { field: 'statutoryDueOn', name: 'Statutory limit', item: null, before: '2021-06-08', after: null },
      { field: 'correction', name: 'Lines of the notice still open', item: null, before: null, after: '2' },
    ]);
    expect(changes('CertificateIssued')).toEqual([
      { field: 'certificates', name: 'Certificate', item: { id: 'C6' }, before: null, after: '310116202106300101' },
    ]);
    expect(changes('ReviewConcluded')).toContainEqual({
      field: 'state',
      name: 'State of the review',
      item: { id: 'C1' },
      before: 'Under review',
      after: 'Objection',
    });
  });
});
