import { describe, expect, it } from 'vitest';

import { as } from '../people.ts';
import { give, mutations, refusalOf } from './asking.ts';
import {
  accepted,
  agrees,
  approves,
  asks,
  at,
  certificate,
  certificateNumber,
  type Course,
  does,
  extending,
  lived,
  permit,
  procedure,
  sees,
  smallPermit,
  submits,
} from './courseOfCase.ts';

/*
 * What one hand can no longer do. The head of the centre has more rights on a case than anybody else; the heads of departments come next.
 * Each row is what one of them tries alone to improve a figure: it is refused, leaving nothing behind, or a second person has to do it, or it
 * shows where the figure is shown.
 */
interface Row extends Course {
  readonly attempt: string;
  readonly answer: string;
}

type Step = ReturnType<typeof does>;
type Person = 'centreHead' | 'clerk' | 'planning.head' | 'analyst';

const ofCase = (name: string, caseId: string, input: object): object => {
  const [projectCode, stage] = caseId.split('.');
  return name === 'submitCase' ? { projectCode, stage, channel: 'WINDOW', ...input } : { caseId, ...input };
};

/** One of them does it alone, and nothing forbids it. */
const one =
  (person: Person, name: string, input: object = {}, more: object = {}): Step =>
  async (centre, caseId) => {
    expect(await refusalOf(centre, name, ofCase(name, caseId, input), { ...as(person), ...more })).toBeNull();
  };

/** One of them tries it alone, and is told why not; nothing of it stays. */
const cannot =
  (person: Person, name: string, input: object, code: string, more: object = {}): Step =>
  async (centre, caseId) => {
    const before = await centre.logLength();
    const refusal = await refusalOf(centre, name, ofCase(name, caseId, input), { ...as(person), ...more });
    expect(refusal).toMatchObject({ code });
    expect(await centre.logLength()).toBe(before);
  };

/** It is not theirs at all. */
const mayNot =
  (person: Person, name: string, input: object): Step =>
  async (centre, caseId) => {
    const before = await centre.logLength();
    const { errors } = await give(centre, name, ofCase(name, caseId, input), { ...as(person) });
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    expect(await centre.logLength()).toBe(before);
  };

/** One of them sends a head on leave, whose deputy they are themselves from now on. */
const sendsOnLeave =
  (by: Person, person: string, department: string): Step =>
  async (centre) => {
    const days = { person, from: '2021-06-01', until: '2021-06-30' };
    const deputy = { ...days, department, deputy: by };
    expect(await refusalOf(centre, 'nameDeputy', deputy, { ...as(by) })).toBeNull();
    expect(await refusalOf(centre, 'recordLeave', days, { ...as(by) })).toBeNull();
  };

/** An act that takes two: not by one who has not asked, nor by the one who has asked, but by somebody else then. */
const takesTwo = (person: Person, name: string, input: object, about: object = {}): readonly Step[] => {
  const act = name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
  const proposal = { act, reason: '经办人提请', ...about };
  return [
    cannot(person, name, input, 'not-proposed'),
    one(person, 'proposeAct', proposal),
    proposed({ act, by: { id: person }, reason: '经办人提请' }),
    cannot(person, name, input, 'needs-another-person'),
    one('clerk', 'proposeAct', proposal),
    proposed({ act, by: { id: 'clerk' } }),
    keptFromApplicants,
    one(person, name, input),
    proposed(),
  ];
};

/** What was proposed and not done since. */
const proposed = (...expected: readonly object[]): Step =>
  asks(
    'query ($id: ID!) { case(id: $id) { proposals { act name item { id } number reason on by { id role } } } }',
    { case: { proposals: expected } },
    (id) => ({ id }),
  );

/** Of what is proposed nobody outside hears before it is done. */
const keptFromApplicants: Step = async (centre, caseId) => {
  const { errors } = await centre.ask(
    'query ($id: ID!) { case(id: $id) { proposals { act } } }',
    { id: caseId },
    { ...as('applicant') },
  );
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
};

/** Who did what, the last of the case. */
const lastActs = (...expected: readonly (readonly [type: string, id: string])[]): Step =>
  asks(
    `query ($id: ID!) { case(id: $id) { history(last: ${expected.length}) { nodes { type actor { id } } } } }`,
    { case: { history: { nodes: expected.map(([type, id]) => ({ type, actor: { id } })) } } },
    (id) => ({ id }),
  );
const figure = (fields: string, ...expected: readonly object[]): Step =>
  asks(`{ stageDurations { ${fields} } }`, { stageDurations: expected });

const shown = { reason: '登记有误', evidence: '更正单 1', approvedBy: { name: '示例批准人' } };
const rest = [approves('C3'), approves('C5'), approves('C6')];
const decision = { item: 'C3', outcome: 'APPROVED' };

const alone: readonly Row[] = [
  {
    attempt: 'accept and decide',
    answer: 'whoever accepts decides nothing of it, and somebody else does',
    ...permit,
    course: [
      at('2021-06-01', submits(), one('centreHead', 'acceptCase'), agrees('C1')),
      at(
        '2021-06-02',
        cannot('centreHead', 'decideItem', decision, 'needs-another-person'),
        one('planning.head', 'decideItem', decision),
      ),
    ],
  },
  {
    attempt: 'accept, and decide as the deputy of a head whom they send on leave',
    answer: 'is the same person',
    ...permit,
    course: [
      at(
        '2021-06-01',
        submits(),
        one('centreHead', 'acceptCase'),
        agrees('C1'),
        sendsOnLeave('centreHead', 'planning.head', 'planning'),
        cannot('centreHead', 'decideItem', decision, 'needs-another-person', { 'x-acting-for': 'planning.head' }),
      ),
    ],
  },
  {
    attempt: 'decide late what they accepted',
    answer: 'is the same person, whoever has proposed it',
    ...permit,
    course: [
      at('2021-06-01', submits(), one('centreHead', 'acceptCase'), agrees('C1')),
      at(
        '2021-06-30',
        one('clerk', 'proposeAct', { act: 'ENTER_ACT_LATE', reason: '停电' }),
        cannot(
          'centreHead',
          'enterActLate',
          { on: '2021-06-02', act: { decideItem: decision }, ...shown },
          'needs-another-person',
        ),
      ),
    ],
  },
  {
    attempt: 'extend a limit',
    answer: 'takes two, and both stand in the history',
    ...smallPermit,
    course: [
      at('2021-06-01', ...accepted),
      at(
        '2021-06-02',
        ...takesTwo('centreHead', 'extendLimit', extending('C4', 5), { item: 'C4' }),
        lastActs(['ActProposed', 'centreHead'], ['ActProposed', 'clerk'], ['LimitExtended', 'centreHead']),
      ),
    ],
  },
  {
    attempt: 'void a case that is late',
    answer: 'takes two, and the case stays there to be seen as voided',
    ...permit,
    course: [
      at('2021-06-01', ...accepted),
      at('2021-07-20', ...takesTwo('centreHead', 'voidEntry', shown), sees({ status: 'VOIDED' })),
    ],
  },
  {
    attempt: 'correct the day of receipt',
    answer: 'takes two, and the figure says how many rest on it',
    ...permit,
    course: [
      at(
        '2021-06-02',
        submits(),
        ...takesTwo('centreHead', 'correctReceiptDay', { receivedOn: '2021-06-01', ...shown }),
      ),
      at(
        '2021-06-03',
        does('acceptCase'),
        agrees('C1'),
        ...rest,
        figure('concluded restingOnCorrections', { concluded: 1, restingOnCorrections: 1 }),
      ),
    ],
  },
  {
    attempt: 'enter late that an opinion had been given in time',
    answer: 'takes two, and the figure says how many rest on it',
    ...permit,
    course: [
      at('2021-06-01', ...accepted),
      at(
        '2021-06-30',
        ...takesTwo('centreHead', 'enterActLate', {
          on: '2021-06-02',
          act: { concludeReview: { item: 'C1', outcome: 'AGREE' } },
          ...shown,
        }),
        ...rest,
        figure('concluded restingOnCorrections', { concluded: 1, restingOnCorrections: 1 }),
      ),
    ],
  },
  {
    attempt: 'revoke a permit, so as to issue it anew',
    answer: 'takes two, and what was concluded stays concluded',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, agrees('C1'), ...rest, does('issueCertificates', certificate('C6'))),
      at(
        '2021-06-02',
        ...takesTwo(
          'centreHead',
          'revokeCertificate',
          { number: certificateNumber('C6'), act: 'WITHDRAWN', reason: '情况变化' },
          { number: certificateNumber('C6') },
        ),
        figure('concluded meanWorkingDays', { concluded: 1, meanWorkingDays: 0 }),
      ),
    ],
  },
  {
    attempt: 'correct what stands on a certificate',
    answer: 'takes two',
    ...permit,
    course: [
      at('2021-06-01', ...accepted, agrees('C1'), ...rest, does('issueCertificates', certificate('C6'))),
      at(
        '2021-06-02',
        ...takesTwo(
          'centreHead',
          'correctCertificate',
          { number: certificateNumber('C6'), corrected: { name: '施工许可证' }, ...shown },
          { number: certificateNumber('C6') },
        ),
      ),
    ],
  },
  {
    attempt: 'stop the clock by a special procedure',
    answer: 'is one person’s to do, and stands beside the mean as excluded time, with who did it in the history',
    ...permit,
    course: [
      at(
        '2021-06-01',
        ...accepted,
        one('clerk', 'startSpecialProcedure', procedure('testing', ['C1'], 5)),
        lastActs(['SpecialProcedureStarted', 'clerk']),
      ),
      at(
        '2021-06-08',
        agrees('C1'),
        ...rest,
        figure('meanWorkingDays meanExcluded', { meanWorkingDays: 0, meanExcluded: 5 }),
      ),
    ],
  },
  {
    attempt: 'withdraw a case that is late, and submit it anew',
    answer: 'the one that was withdrawn stays in the list and with its project, with who did it',
    ...permit,
    course: [
      at('2021-06-01', ...accepted),
      at(
        '2021-07-20',
        one('clerk', 'withdrawCase', { reason: '申请人要求撤回' }),
        lastActs(['CaseWithdrawn', 'clerk']),
        one('clerk', 'submitCase'),
        asks('{ cases(filter: { status: WITHDRAWN }) { totalCount } }', { cases: { totalCount: 1 } }),
        asks('{ projects { nodes { cases { totalCount } } } }', {
          projects: { nodes: [{ cases: { totalCount: 2 } }] },
        }),
      ),
    ],
  },
  {
    attempt: 'do any of it in a lesser role',
    answer: 'is not theirs',
    ...permit,
    course: [
      at(
        '2021-06-01',
        ...accepted,
        mayNot('clerk', 'voidEntry', shown),
        mayNot('clerk', 'correctReceiptDay', { receivedOn: '2021-05-28', ...shown }),
        mayNot('clerk', 'decideItem', decision),
        mayNot('planning.head', 'acceptCase', {}),
        mayNot('planning.head', 'decideItem', { item: 'C5', outcome: 'APPROVED' }),
        mayNot('analyst', 'withdrawCase', { reason: '无' }),
        mayNot('analyst', 'proposeAct', { act: 'VOID_ENTRY', reason: '无' }),
      ),
    ],
  },
];

describe('whoever would improve a figure alone', () => {
  it.each(alone)('$attempt: $answer', (row) => lived(row));

  it('says of no case that it was taken over from a ledger: no mutation takes that', () => {
    expect(mutations.filter(({ takes }) => takes.includes('ledger'))).toEqual([]);
  });
});
