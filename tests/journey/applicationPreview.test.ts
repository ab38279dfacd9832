import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { given, issuesOf, nextProjectCode, project } from './asking.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:00.000Z');
});
afterAll(() => centre.close());

const english = { 'accept-language': 'en' };
const registered = async (changes: object = {}): Promise<string> => {
  const projectCode = nextProjectCode();
  await given(centre, 'registerProject', { ...project(projectCode), ...changes });
  return projectCode;
};
const whole = `
  stage { id } refusal { code path } hindrances { code caseId stage { id } } overlaps { id }
  items { item { id } applies because after committed } materials { material { id } state items { id } }
  receivedOn acceptBy dueOn limits { kind dueOn item { id } remaining light basis }
`;
const preview = (projectCode: string, stage: string, said = '', headers: Record<string, string> = english) =>
  centre.ask(
    `{ applicationPreview(projectCode: "${projectCode}", stage: "${stage}"${said}) { ${whole} } }`,
    {},
    headers,
  );
const previewed = async (projectCode: string, stage = 'constructionPermit', said = '') => {
  const { data, errors } = await preview(projectCode, stage, said);
  expect(errors).toBeUndefined();
  return data.applicationPreview;
};

describe('the catalogue', () => {
  it('tells of an item when it applies, what it needs, within which limits, and what it gives', async () => {
    const { data } = await centre.ask(
      `{ centre { materials { id name fetched mayFollow assumed } stages {
        id lead { id } predecessors { stage { id } item { id } } notRequiredOf { id }
        limits { kind days unit from category { id } basis }
        items {
          id after consults materials { id fetched }
          applies { text categories { id } traits { id } withoutTraits { id } kinds }
          limits { kind days unit from category { id } basis extension }
          results { name isCertificate numberExample opensOrders }
        }
      } } }`,
      {},
      english,
    );
    const stages = data.centre.stages as { id: string; items: { id: string }[] }[];
    const stage = stages.find(({ id }) => id === 'constructionPermit')!;
    const item = (id: string) => stages.flatMap(({ items }) => items).find((one) => one.id === id);
    const promise = (days: number, category: string) => ({
      kind: 'PROMISE',
      days,
      unit: 'WORKING_DAYS',
      from: 'ACCEPTANCE',
      category: { id: category },
      basis: null,
    });
    expect(stage).toMatchObject({
      lead: { id: 'housing' },
      predecessors: [{ stage: { id: 'designScheme' }, item: null }],
      limits: [promise(15, 'industrial'), promise(17, 'small'), promise(23, 'other')],
    });
    expect(item('C6')).toMatchObject({
      after: ['C1', 'C2', 'C3', 'C4'],
      applies: {
        text: 'Applies to every project.',
        categories: null,
        kinds: ['NEW', 'CHANGE', 'EXTENSION', 'RENEWAL', 'REISSUE', 'CANCELLATION'],
      },
      results: [
        { name: 'Construction permit', isCertificate: true, numberExample: '310116202106300101', opensOrders: true },
      ],
    });
    // 建筑法 art. 8: seven days from the receipt.
    expect((item('C6') as unknown as { limits: object[] }).limits[0]).toEqual({
      kind: 'STATUTORY',
      days: 7,
      unit: 'CALENDAR_DAYS',
      from: 'RECEIPT',
      category: null,
      basis: '建筑法 art. 8',
      extension: null,
    });
    expect(item('C4')).toMatchObject({
      applies: { text: 'Applies to: Small project and Other socially invested project.', kinds: expect.any(Array) },
    });
    expect(item('A2F')).toMatchObject({
      applies: {
        text: 'Applies to: Industrial project and Other socially invested project, where the project does not have: Special construction works.',
        withoutTraits: [{ id: 'specialWorks' }],
      },
    });
    // An opinion is no certificate that anything could rest on.
    expect(item('C1')).toMatchObject({ applies: { kinds: ['NEW', 'CHANGE'] }, results: [{ isCertificate: false }] });
    expect(item('A12')).toMatchObject({
      limits: expect.arrayContaining([
        expect.objectContaining({ kind: 'OWNER', days: 15, unit: 'CALENDAR_DAYS', from: 'OWNER_ACCEPTANCE' }),
      ]),
    });
    expect(data.centre.materials).toContainEqual({
      id: 'constructionContract',
      name: 'Copy of the construction contract',
      fetched: false,
      mayFollow: true,
      assumed: true,
    });
  });
});

describe('an application, before it is one', () => {
  it('is shown as it comes to be: what it contains, what it needs, what it is promised', async () => {
    const projectCode = await registered({ traits: ['specialWorks'] });
    const before = await centre.logLength();
    const shown = await previewed(projectCode);
    expect(await centre.logLength()).toBe(before);
    expect(shown.hindrances).toEqual([]);
    expect(shown.items.filter(({ applies }: { applies: boolean }) => !applies)).toEqual([
      {
        item: { id: 'C4' },
        applies: false,
        because: 'It applies to other categories of projects only: Small project and Other socially invested project.',
        after: [],
        committed: null,
      },
    ]);
    const { id: caseId } = await given(centre, 'submitCase', {
      projectCode,
      stage: 'constructionPermit',
      channel: 'WINDOW',
    });
    await given(centre, 'acceptCase', { caseId });
    const { data } = await centre.ask(
      `{ case(id: "${caseId}") {
        dueOn limits { kind dueOn item { id } remaining light basis } reviews { item { id after } committed }
        materials { material { id } state items { id } }
      } }`,
      {},
      english,
    );
    const { dueOn, limits, reviews, materials } = data.case;
    expect({ dueOn: shown.dueOn, limits: shown.limits, materials: shown.materials }).toEqual({
      dueOn,
      limits,
      materials,
    });
    expect(
      shown.items
        .filter(({ applies }: { applies: boolean }) => applies)
        .map(({ item, committed }: { item: { id: string }; committed: number }) => [item.id, committed]),
    ).toEqual(reviews.map(({ item, committed }: { item: { id: string }; committed: number }) => [item.id, committed]));
    // The nearest comes first, and each says by what law it runs, if by one.
    const days = limits.map((limit: { dueOn: string }) => limit.dueOn);
    expect(days).toEqual(days.toSorted());
    expect(limits).toContainEqual({
      kind: 'STATUTORY',
      dueOn: '2021-06-23',
      item: { id: 'C2' },
      remaining: 15,
      light: 'GREEN',
      basis: '建设工程消防设计审查验收管理暂行规定',
    });
  });

  it('tells which open case it overlaps, and what the centre has from it', async () => {
    const projectCode = await registered({ units: ['a', 'b', 'c'] });
    const { id } = await given(centre, 'submitCase', {
      projectCode,
      stage: 'constructionPermit',
      channel: 'WINDOW',
      units: ['a', 'b'],
      materials: [{ material: 'tenderNotice', name: '中标通知书.pdf' }],
    });
    const overlapping = await previewed(projectCode, 'constructionPermit', ', units: ["b", "c"]');
    expect(overlapping).toMatchObject({
      overlaps: { id },
      hindrances: [{ code: 'STAGE_ALREADY_OPEN', caseId: id, stage: null }],
    });
    const stateOf = (shown: { materials: { material: { id: string }; state: string }[] }, wanted: string) =>
      shown.materials.find(({ material }) => material.id === wanted)?.state;
    expect(stateOf(overlapping, 'tenderNotice')).toBe('HERE_ALREADY');
    expect(stateOf(overlapping, 'landProof')).toBe('FETCHED');
    expect(stateOf(overlapping, 'commitmentLetter')).toBe('MISSING');
    expect(await previewed(projectCode, 'constructionPermit', ', units: ["c"]')).toMatchObject({
      overlaps: null,
      hindrances: [],
    });
  });

  it('says what the submission itself would say, in the same words', async () => {
    const projectCode = await registered();
    const scheme = await previewed(projectCode, 'designScheme');
    expect(scheme.hindrances).toEqual([{ code: 'STAGE_NOT_REQUIRED', caseId: null, stage: null }]);
    expect(await previewed(projectCode, 'constructionPermit', ', kind: CHANGE')).toMatchObject({
      refusal: { code: 'BASE_MISSING', path: ['input', 'base'] },
      items: [],
      materials: [],
      limits: [],
      dueOn: null,
    });
    expect(await previewed(projectCode, 'nowhere')).toMatchObject({ refusal: { code: 'STAGE_UNKNOWN' } });
    expect(await previewed(projectCode, 'constructionPermit', ', kind: CHANGE, base: "none"')).toMatchObject({
      hindrances: [{ code: 'BASE_NOT_IN_FORCE' }],
    });
    expect(issuesOf(await preview(projectCode, 'constructionPermit', ', units: ["a", "a"]'))).toHaveLength(1);
  });

  it('of a project that nobody knows, or that is somebody else’s, there is none', async () => {
    expect(await previewed(nextProjectCode())).toBeNull();
    const foreign = await registered({ applicant: { name: '另一建设单位', creditCode: '91350100M000100Y43' } });
    const { data } = await preview(foreign, 'constructionPermit', '', as('applicant'));
    expect(data.applicationPreview).toBeNull();
    const { errors } = await preview(foreign, 'constructionPermit', '', as('planning.reviewer'));
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });
});
