import { readyOperations } from '@onewindow/gateway/readyOperations.ts';
import type { Person } from '@onewindow/schema/access/person.ts';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { permitConclusion } from '../permitConclusion.ts';
import { nobodyOutside } from '../outside.ts';
import { as, people as localPeople, testSignIn } from '../people.ts';
import { runs } from '../runs.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { give, nextProjectCode, project, proposed } from './asking.ts';

/** Questions of every kind of ground that an answer can rest on: rows, lists, the day, the person, the log, what is personal. */
const questions: readonly { readonly query: string; readonly variables?: object }[] = [
  { query: readyOperations.find((text) => text.includes('query Board')) ?? '', variables: { first: 5 } },
  {
    query: `query Everything($after: String) { cases(first: 4, after: $after, orderBy: { field: ID }) {
      totalCount more cutShort pageInfo { endCursor hasNextPage }
      nodes { id revision status statusText turn pending receivedOn acceptedOn dueOn remainingWorkingDays light statutoryDueOn
        overdue provisional unreckonable suspended limits { kind dueOn remaining light basis item { id name } }
        stage { id name } hindrances { code } correction { openLines answerDueOn }
        reviews { id state item { name } department { name } statutoryDueOn promisedOn decision { outcome deliveredInTime } }
        certificates { number name item { id } } time { elapsed until intervals { part from to workingDays } }
        project { id revision name applicant { name } category { name } locality { name } progress { stage { id } state } legalHold { placedAt } } }
    } }`,
  },
  {
    query: `{ cases(first: 3) { edges { cursor node { id light } } nodes { id assignee { id name isMe } unread seenRevision
      actions { command allowed refusal { message } } notes { text } } }
      again: cases(first: 2) { found: nodes { id status } } }`,
  },
  {
    query: `{ projects(first: 4) { totalCount nodes { id name contact { name phone } cases(first: 2) { nodes { id light } }
      hookupOrders(first: 1) { nodes { id } } } } }`,
  },
  {
    query: `query ($actual: Boolean) { cases(first: 3, filter: { pending: false }) { nodes { id time(actual: $actual) { elapsed }
      materials { state material { name } } history(last: 2) { nodes { type sentence } } } } }`,
    variables: { actual: true },
  },
  {
    query: `{ inbox { counts { waiting unread dueToday late mine handedOver } unread(first: 2) { nodes { id light } } } me { name } }`,
  },
  {
    query: `{ stageDurations { stage { id } concluded meanWorkingDays } caseCounts { total unread lights { red amber green } } }`,
  },
  { query: '{ cases(first: 4) { nodes { id assignee { id name } } } }' },
  { query: '{ cases(first: 4) { nodes { id assignee { id isMe } } } }' },
  { query: '{ cases(first: 4) { nodes { id unread seenRevision } } }' },
  { query: `{ hookupOrders(first: 4) { totalCount nodes { id status statusText light dueOn project { name } } } }` },
  {
    query: `{ reviews(first: 4) { totalCount nodes { id state case { id light } } } search(text: "厂房") { hits { kind id title } } }`,
  },
];

/** The first two are the same to the centre but for who they are. */
const people = [
  'otherClerk',
  'clerk',
  'assistant',
  'centreHead',
  'planning.reviewer',
  'housing.head',
  'applicant',
  'analyst',
  'audit',
];
const languages = ['zh-CN', 'en'];

let centre: TestCentre;
beforeAll(async () => {
  const other: Person = { id: 'otherClerk', name: '另一窗口人员', roles: ['clerk'] };
  const signIn = { ...testSignIn, own: { people: [...localPeople, other], code: 'once' } };
  const door = { signIn };
  centre = await openTestCentre('2021-06-01T02:00:00.000Z', ':memory:', () => nobodyOutside, 0, false, undefined, door);
});
afterAll(() => centre.close());

let asked = 0;
/** What somebody is answered, and what they are answered by a document that nobody has asked before: of that nothing is kept. */
const bothAnswers = async (query: string, variables: object, person: string, language: string) => {
  const headers = { ...as(person), 'accept-language': language };
  asked += 1;
  const anew = await centre.ask(`${query}\n# ${asked}`, variables, headers);
  return { kept: await centre.ask(query, variables, headers), anew };
};

let round = 0;
const requireSame = async (): Promise<void> => {
  round += 1;
  for (const [place, { query, variables = {} }] of questions.entries())
    for (const person of people) {
      const language = languages[(place + round) % 2] ?? '';
      const { kept, anew } = await bothAnswers(query, variables, person, language);
      // Whoever may ask all of it is answered, and by no error that is the same twice.
      if (person === 'centreHead') expect(anew.errors).toBeUndefined();
      expect({ query, person, language, answer: kept }).toEqual({ query, person, language, answer: anew });
    }
};

const cases: string[] = [];
const projects: string[] = [];
const one = (all: readonly string[], number: number): string => all[number % Math.max(all.length, 1)] ?? 'none';
const places = ['langxia', 'jinshanIndustrialZone'];
const codes = ['91310116MA1J000100', '91310116MA1HX88885'];

/** What was done at least once: an act that is refused forever would prove nothing. */
const done = new Set<string>();
const gives = async (
  name: string,
  input: object,
  headers?: Record<string, string>,
): Promise<Record<string, unknown>> => {
  // Whoever accepts a case does not decide it, and what takes two was proposed by somebody else.
  await proposed(centre, name, input).catch(() => undefined);
  const { data } = await give(centre, name, input, headers);
  const answer = (data as Record<string, Record<string, unknown>> | undefined)?.[name] ?? {};
  if (answer['refusal'] === null) done.add(name);
  return answer;
};

/** What may happen: each is given, whatever comes of it. */
const acts: { readonly [name: string]: (number: number) => Promise<unknown> } = {
  register: async (number) => {
    const projectCode = nextProjectCode();
    projects.push(projectCode);
    const applicant = { name: `单位${number}`, creditCode: one(codes, number) };
    const contact = { name: '张三', phone: '13800000000' };
    await gives('registerProject', { ...project(projectCode), applicant, contact, locality: one(places, number) });
    const answer = await gives('submitCase', { projectCode, stage: 'constructionPermit', channel: 'WINDOW' });
    if (answer['case']) cases.push((answer['case'] as { id: string }).id);
  },
  rename: (number) =>
    gives('amendProject', { projectCode: one(projects, number), reason: '更名', changes: { name: `厂房${number}` } }),
  accept: (number) => gives('acceptCase', { caseId: one(cases, number) }),
  conclude: (number) => {
    const outcome = number % 3 ? { outcome: 'AGREE' } : { outcome: 'OBJECT', reasons: '图纸不符' };
    return gives('concludeReview', { caseId: one(cases, number), item: 'C1', ...outcome });
  },
  decideAll: async (number) => {
    for (const [mutation, input] of permitConclusion(one(cases, number))) await gives(mutation, input);
  },
  withdraw: (number) => gives('withdrawCase', { caseId: one(cases, number), reason: '不再建设' }),
  correct: (number) => gives('requestCorrection', { caseId: one(cases, number), defects: ['缺少承诺书'] }),
  take: (number) => gives('takeCase', { caseId: one(cases, number) }, { ...as(one(officers, number)) }),
  see: (number) =>
    gives('markSeen', { caseId: one(cases, number), revision: number % 3 }, { ...as(one(people, number)) }),
  hold: (number) =>
    gives('placeProjectHold', { projectCode: one(projects, number), ground: '诉讼' }, { ...as('centreHead') }),
  night: (number) => centre.world.advance((1 + (number % 5)) * 86_400_000),
  minute: () => centre.world.advance(60_000),
};
const officers = ['centreHead', 'clerk', 'planning.reviewer'];

describe('an answer that is told again', () => {
  it('is the one that would be made anew after each act of a course', async () => {
    for (const number of [0, 1, 2, 3]) await acts['register']!(number);
    const course = [
      ...['take', 'see', 'rename', 'accept', 'take', 'night', 'conclude', 'rename', 'hold', 'minute', 'see'].map(
        (act) => [act, 1] as const,
      ),
      ...['accept', 'decideAll', 'night', 'rename'].map((act) => [act, 2] as const),
      ...['correct', 'night', 'withdraw'].map((act) => [act, 3] as const),
    ];
    await requireSame();
    for (const [act, number] of course) {
      await acts[act]!(number);
      await requireSame();
    }
    const all = [
      'registerProject',
      'submitCase',
      'amendProject',
      'acceptCase',
      'concludeReview',
      'decideItem',
      'withdrawCase',
    ];
    expect([...done]).toEqual(
      expect.arrayContaining([...all, 'requestCorrection', 'takeCase', 'markSeen', 'placeProjectHold']),
    );
  });

  it('is so whatever happens, whoever asks, in which language and on which day', async () => {
    const step = fc.record({ act: fc.constantFrom(...Object.keys(acts)), number: fc.nat(40) });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
        for (const { act, number } of steps) {
          await acts[act]!(number);
          if (number % 2 === 0) await requireSame();
        }
        await requireSame();
      }),
      { numRuns: runs({ usual: 4, full: 60 }) },
    );
  });
});
