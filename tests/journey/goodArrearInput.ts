import { as } from '../people.ts';
import type { TestCentre } from '../testCentre.ts';
import { give, given } from './asking.ts';

type Input = object & { readonly [field: string]: unknown };

const creditor = { name: '示例建设单位', creditCode: '91310116MA1J000100' };
const facts = {
  creditor,
  debtor: { kind: 'PUBLIC_BODY', name: '示例镇人民政府' },
  project: '市民活动中心',
  locality: 'langxia',
  amount: 100_000.5,
  dueOn: '2021-01-31',
  evidence: '竣工结算书',
};

/** Records one, as a clerk does. */
export const recordedArrear = async (centre: TestCentre, rest: object = {}): Promise<string> =>
  (await given(centre, 'recordArrear', { ...facts, ...rest })).id;

/** Gives a command as somebody, whom nothing may keep from it. */
const givenBy = async (centre: TestCentre, person: string, name: string, input: object): Promise<void> => {
  const { data, errors } = await give(centre, name, input, { ...as(person) });
  if (errors ?? data[name].refusal) throw new Error(JSON.stringify(errors ?? data[name].refusal));
};

const payment = { amount: 40_000, paidOn: '2021-05-20', evidence: '银行回单 1' };
const reduction = { to: 60_000, ground: 'COURT_DECISION', reason: '判决扣减', evidence: '（2021）沪 0116 民初 1 号' };

/** One of which the creditor's own people say that a part was paid. */
const withPayment = async (centre: TestCentre): Promise<string> => {
  const arrear = await recordedArrear(centre);
  await givenBy(centre, 'applicant', 'recordArrearPayment', { arrear, ...payment });
  return arrear;
};
/** One that somebody proposes to reduce. */
const withProposal = async (centre: TestCentre): Promise<string> => {
  const arrear = await recordedArrear(centre);
  await givenBy(centre, 'applicant', 'proposeArrearReduction', { arrear, ...reduction });
  return arrear;
};

/** What is right for each command on the ledger of arrears. */
export const arrearInputs: { readonly [mutation: string]: (centre: TestCentre) => Promise<Input> } = {
  recordArrear: async () => facts,
  amendArrear: async (centre) => ({
    arrear: await recordedArrear(centre),
    reason: '核对合同',
    changes: { project: '市民活动中心二期', amount: 100_001 },
  }),
  recordArrearPayment: async (centre) => ({ arrear: await recordedArrear(centre), ...payment }),
  confirmArrearPayment: async (centre) => ({ arrear: await withPayment(centre), payment: 1 }),
  rejectArrearPayment: async (centre) => ({ arrear: await withPayment(centre), payment: 1, reason: '未到账' }),
  proposeArrearReduction: async (centre) => ({ arrear: await recordedArrear(centre), ...reduction }),
  confirmArrearReduction: async (centre) => ({ arrear: await withProposal(centre) }),
  declineArrearReduction: async (centre) => ({ arrear: await withProposal(centre), reason: '证据不足' }),
  disputeArrear: async (centre) => ({ arrear: await recordedArrear(centre), words: '质量有争议', evidence: '来函 3' }),
  endArrearDispute: async (centre) => {
    const arrear = await recordedArrear(centre);
    await given(centre, 'disputeArrear', { arrear, words: '质量有争议', evidence: '来函 3' });
    return { arrear, reason: '已协商一致' };
  },
};
