import { afterAll, beforeAll, expect, it } from 'vitest';

import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { give, given, issuesOf, refusalOf } from './asking.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2020-05-09T01:00:00.000Z');
});
afterAll(() => centre.close());

const asked = async (query: string, headers: Record<string, string> = {}) => {
  const { data, errors } = await centre.ask(query, {}, headers);
  expect(errors).toBeUndefined();
  return data;
};
const by = (person: string) => ({ ...as(person) });

const creditor = { name: '示例建设单位', creditCode: '91310116MA1J000100' };
const debtor = { kind: 'PUBLIC_BODY', name: '示例镇人民政府' };
const facts = { creditor, debtor, project: '市民活动中心', locality: 'langxia', evidence: '竣工结算书' };

it('an arrear is recorded by its creditor, disputed, paid in parts that two hands have seen, reduced by two, and settled', async () => {
  const agreed = { from: '2020-01-01', days: 30 };
  const recorded = await give(centre, 'recordArrear', { ...facts, amount: 100_000.1, agreed }, by('applicant'));
  const arrear = recorded.data.recordArrear.arrear.id as string;
  const other = { ...facts, creditor: { ...creditor, creditCode: '91310116MA1HX88885' }, amount: 1, agreed };
  const foreign = await give(centre, 'recordArrear', other, by('applicant'));
  expect(foreign.errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  await given(centre, 'recordArrear', {
    ...other,
    locality: 'zhujing',
    debtor: { ...debtor, name: '另一镇' },
    amount: 50.25,
  });

  // The thirtieth day lay in the Spring Festival's holidays, which were made longer until 2 February: it was due on the next working day.
  const state = `{ arrear(id: "${arrear}") { dueOn daysOverdue amount paid open stateText recordedBy dispute { said } } }`;
  expect((await asked(state)).arrear).toEqual({
    dueOn: '2020-02-03',
    daysOverdue: 96,
    amount: 100_000.1,
    paid: 0,
    open: 100_000.1,
    stateText: '逾期',
    recordedBy: 'BY_CREDITOR',
    dispute: null,
  });
  expect(await refusalOf(centre, 'disputeArrear', { arrear, words: '质量问题' }, by('applicant'))).toMatchObject({
    code: 'not-the-debtor',
  });
  await given(centre, 'disputeArrear', { arrear, words: '质量问题', evidence: '来函' });

  // Nobody alone makes it less: neither by an amendment, nor by a payment, nor by a reduction.
  expect(await refusalOf(centre, 'amendArrear', { arrear, reason: '核对', changes: { amount: 1 } })).toMatchObject({
    code: 'amendment-lowers-amount',
    path: ['input', 'changes', 'amount'],
  });
  const payment = { arrear, amount: 60_000, paidOn: '2020-05-08', evidence: '回单' };
  await given(centre, 'recordArrearPayment', payment);
  expect(await refusalOf(centre, 'confirmArrearPayment', { arrear, payment: 1 }, by('clerk'))).toMatchObject({
    code: 'same-person',
  });
  expect((await asked(state)).arrear.open).toBe(100_000.1);
  expect(await refusalOf(centre, 'confirmArrearPayment', { arrear, payment: 1 }, by('applicant'))).toBeNull();
  expect((await asked(state)).arrear).toMatchObject({ paid: 60_000, open: 40_000.1, stateText: '有争议' });
  expect(await refusalOf(centre, 'recordArrearPayment', { ...payment, amount: 40_000.11 })).toMatchObject({
    code: 'payment-exceeds-due',
    details: { open: 40_000.1 },
  });
  const reduction = { arrear, to: 60_000, ground: 'WAIVED', reason: '和解', evidence: '和解协议' };
  await given(centre, 'proposeArrearReduction', reduction);
  expect(await refusalOf(centre, 'confirmArrearReduction', { arrear }, by('centreHead'))).toMatchObject({
    code: 'creditor-must-agree',
  });

  // What is owed is summed to the cent, and only what is open by its age.
  const sums = `{ arrearSums(groupBy: DEBTOR) { title openArrears open disputed arrears amount paid }
    ages: arrearSums(groupBy: AGE) { age openArrears open } places: arrearSums(groupBy: LOCALITY) { locality { id } open } }`;
  const before = await asked(sums);
  expect(before.arrearSums).toEqual([
    {
      title: '示例镇人民政府',
      openArrears: 1,
      open: 40_000.1,
      disputed: 40_000.1,
      arrears: 1,
      amount: 100_000.1,
      paid: 60_000,
    },
    { title: '另一镇', openArrears: 1, open: 50.25, disputed: 0, arrears: 1, amount: 50.25, paid: 0 },
  ]);
  expect(before.ages).toEqual([{ age: 'UP_TO_180_DAYS', openArrears: 2, open: 40_050.35 }]);
  expect(before.places).toEqual([
    { locality: { id: 'langxia' }, open: 40_000.1 },
    { locality: { id: 'zhujing' }, open: 50.25 },
  ]);
  expect(await refusalOf(centre, 'confirmArrearReduction', { arrear }, by('applicant'))).toBeNull();
  expect((await asked(state)).arrear).toMatchObject({
    open: 0,
    amount: 60_000,
    stateText: '已核减销账',
    daysOverdue: null,
  });
  expect((await asked(sums)).ages).toEqual([{ age: 'UP_TO_180_DAYS', openArrears: 1, open: 50.25 }]);

  // The creditor sees its own and no other; what happened is told in sentences.
  const own = await asked(
    '{ arrears { totalCount nodes { id settledBy history(last: 2) { nodes { sentence } } } } }',
    by('applicant'),
  );
  expect(own.arrears).toEqual({
    totalCount: 1,
    nodes: [
      {
        id: arrear,
        settledBy: 'REDUCED',
        history: {
          nodes: [{ sentence: expect.stringContaining('债权人放弃') }, { sentence: '核减后已无欠款，销账。' }],
        },
      },
    ],
  });
});

it('what is malformed is told by place and rule, in both languages', async () => {
  for (const [wrong, path] of [
    [{ amount: 0.001 }, 'input.amount'],
    [{ amount: 1.005 }, 'input.amount'],
    [{ amount: -5 }, 'input.amount'],
    [{ amount: 1e12 }, 'input.amount'],
    [{ creditor: { ...creditor, creditCode: '0' } }, 'input.creditor.creditCode'],
    [{ dueOn: '2020-02-30' }, 'input.dueOn'],
    [{ evidence: '\u202E' }, 'input.evidence'],
  ] as const)
    for (const language of ['zh-CN', 'en']) {
      const input = { ...facts, amount: 5, dueOn: '2020-01-31', ...wrong };
      const issues = issuesOf(await give(centre, 'recordArrear', input, { 'accept-language': language }));
      expect([wrong, [...new Set(issues.map((issue) => issue.path))]]).toEqual([wrong, [path]]);
      expect(issues[0]!.message).toMatch(language === 'en' ? /^[\p{ASCII}]+$/u : /\p{Script=Han}/u);
    }
});
