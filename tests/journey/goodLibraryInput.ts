import { centreDay } from '../centreDay.ts';
import { as } from '../people.ts';
import type { TestCentre } from '../testCentre.ts';
import { give, given } from './asking.ts';
import { recordedIssue } from './goodIssueInput.ts';

/** A firm that builds, and one that sells. */
export const firms = [
  { name: '示例建设单位', creditCode: '91310116MA1J000100' },
  { name: '另一建设单位', creditCode: '91310116MA1HX88885' },
] as const;

let numbers = 0;
/** A document of the library that was not published before, issued on the day that it is today at the centre. */
export const policyOf = (centre: Pick<TestCentre, 'world'>, rest: object = {}) => {
  const today = centreDay(centre);
  return {
    number: `示政发〔2021〕${(numbers += 1)} 号`,
    issuer: '示例区人民政府',
    title: '促进建筑业平稳健康发展的若干措施',
    issuedOn: today,
    validFrom: today,
    validUntil: '2035-12-31',
    subjects: ['建筑业企业', '房地产开发企业'],
    text: '一、降低企业负担。\n二、加大信贷支持。',
    file: { name: '若干措施.pdf', sha256: 'a'.repeat(64), mediaType: 'application/pdf', location: '政府门户网站' },
    ...rest,
  };
};

/** Publishes one. */
export const publishedPolicy = async (centre: TestCentre, rest: object = {}): Promise<string> =>
  (await given(centre, 'publishPolicy', policyOf(centre, rest))).id;

const task = { words: '拟定实施细则', owner: 'clerk', department: 'housing', dueOn: '2034-12-31' };

/** Publishes one with a measure whose one task is somebody's. */
export const policyWithTask = async (centre: TestCentre, owner = 'clerk'): Promise<string> => {
  const policy = await publishedPolicy(centre);
  await given(centre, 'addMeasure', { policy, words: '缓缴保证金', tasks: [{ ...task, owner }] });
  return policy;
};

/** A policy whose one task the assistant says is done. */
const policyWithCompleted = async (centre: TestCentre): Promise<string> => {
  const policy = await policyWithTask(centre, 'assistant');
  const done = { policy, task: 1, result: '细则已印发', evidence: '示建发〔2021〕8 号' };
  const { data } = await give(centre, 'completeTask', done, { ...as('assistant') });
  if (data.completeTask.refusal) throw new Error(JSON.stringify(data.completeTask.refusal));
  return policy;
};

type Input = object & { readonly [field: string]: unknown };

/** What is right for each command on the policy library. */
export const libraryInputs: { readonly [mutation: string]: (centre: TestCentre) => Promise<Input> } = {
  publishPolicy: async (centre) => policyOf(centre),
  amendPolicy: async (centre) => ({
    policy: await publishedPolicy(centre),
    reason: '校对有误',
    changes: { title: '促进建筑业发展的若干措施' },
  }),
  replacePolicy: async (centre) => ({
    policy: await publishedPolicy(centre),
    by: await publishedPolicy(centre),
    reason: '修订后重新印发',
  }),
  endPolicy: async (centre) => ({ policy: await publishedPolicy(centre), reason: '上级文件已废止' }),
  addMeasure: async (centre) => ({ policy: await publishedPolicy(centre), words: '缓缴保证金', tasks: [task] }),
  reassignTask: async (centre) => ({
    policy: await policyWithTask(centre),
    task: 1,
    owner: 'housing.reviewer',
    department: 'housing',
    dueOn: '2034-12-31',
    reason: '岗位调整',
  }),
  completeTask: async (centre) => ({
    policy: await policyWithTask(centre),
    task: 1,
    result: '细则已印发',
    evidence: '示建发〔2021〕8 号',
  }),
  confirmTask: async (centre) => ({ policy: await policyWithCompleted(centre), task: 1 }),
  returnTask: async (centre) => ({ policy: await policyWithCompleted(centre), task: 1, reason: '细则尚未公开' }),
  linkIssue: async (centre) => ({ policy: await publishedPolicy(centre), issueId: await recordedIssue(centre) }),
  unlinkIssue: async (centre) => {
    const [policy, issueId] = [await publishedPolicy(centre), await recordedIssue(centre)];
    await given(centre, 'linkIssue', { policy, issueId });
    return { policy, issueId, reason: '与问题无关' };
  },
  deliverPolicy: async (centre) => ({
    policy: await publishedPolicy(centre),
    firms: [...firms],
    means: 'VISIT',
    evidence: '送达签收表',
  }),
  markPolicyRead: async (centre) => {
    const policy = await publishedPolicy(centre);
    await given(centre, 'deliverPolicy', { policy, firms: [...firms], means: 'VISIT' });
    return { policy, firm: firms[0].creditCode, evidence: '知晓回执第 1 号' };
  },
};
