import { expect } from 'vitest';

import { as, people } from '../people.ts';
import type { TestCentre } from '../testCentre.ts';
import { type Asked, give, given } from './asking.ts';
import { commitFor, enterprise, nextSite, siteClauses } from './commitmentInputs.ts';

/** Brings a centre to where a command may be given, and says what would then be right. */
type Prepare = (centre: TestCentre) => Promise<object & { readonly [field: string]: unknown }>;

/** Those who inspect here: the first of the reviewers, and another of another department. */
const [first, second] = people.filter(({ roles: [role] }) => role === 'reviewer');
export const inspectors = [first!, second!].map(({ id, department }) => ({ id, department }));
export const [one, other] = inspectors.map(({ id }) => id) as [string, string];

/** Gives a command as somebody, and expects that nothing forbids it. */
export const doneBy = async (centre: Asked, person: string, name: string, input: object): Promise<string> => {
  const { data, errors } = await give(centre, name, input, { ...as(person) });
  expect(errors).toBeUndefined();
  const { refusal, position: _, ...answer } = data[name];
  expect(refusal).toBeNull();
  return (Object.values(answer) as { readonly id: string }[])[0]!.id;
};

/** The day at the centre. */
const todayOf = async ({ ask }: Asked): Promise<string> => (await ask('{ centre { today } }')).data.centre.today;

export const evidence = [{ name: '现场照片', sha256: 'a'.repeat(64), location: '执法记录 12' }];
/** What a visit found: all is met, or the cameras are off. */
export const findings = (isInOrder: boolean) =>
  siteClauses.map((clause) =>
    clause === 'cameras' && !isInOrder
      ? { clause, outcome: 'NOT_MET', words: '样板房监控离线', evidence }
      : { clause, outcome: 'MET' },
  );

const complaint = (subject: string) => ({ subject, kind: 'salesSiteOpening', ground: '有人反映监控离线', inspectors });

/** An inspection on a complaint about a site that has just committed. */
export const opened = async (centre: Asked): Promise<string> => {
  const site = nextSite(centre);
  await given(centre, 'commit', commitFor(site));
  return doneBy(centre, 'clerk', 'openInspectionOnComplaint', complaint(site.code));
};
const record = async (centre: Asked, inspection: string, isInOrder = false) => ({
  inspection,
  mode: 'VIDEO',
  visitedOn: await todayOf(centre),
  findings: findings(isInOrder),
});
/** One whose findings wait for the first inspector. */
const recorded = async (centre: Asked): Promise<string> => {
  const inspection = await opened(centre);
  await doneBy(centre, other, 'recordInspection', await record(centre, inspection));
  return inspection;
};
const confirmed = async (centre: Asked): Promise<string> => {
  const inspection = await recorded(centre);
  await doneBy(centre, one, 'confirmInspection', { inspection });
  return inspection;
};
const order = (inspection: string) => ({ inspection, words: '恢复监控在线', days: 10 });
/** One whose order waits for the firm. */
export const ordered = async (centre: Asked): Promise<string> => {
  const inspection = await confirmed(centre);
  await doneBy(centre, other, 'orderRectification', order(inspection));
  return inspection;
};
const report = (inspection: string) => ({ inspection, words: '监控已恢复在线', evidence });
const reported = async (centre: Asked, inspection: string): Promise<string> => {
  await doneBy(centre, 'applicant', 'reportRectified', report(inspection));
  return inspection;
};
const refusal = (inspection: string) => ({ inspection, words: '企业拒绝整改', evidence });
const refused = async (centre: Asked): Promise<string> => {
  const inspection = await ordered(centre);
  await doneBy(centre, one, 'recordRectificationRefused', refusal(inspection));
  return inspection;
};
const circular = (inspection: string) => ({
  inspection,
  title: '关于示例家园销售现场拒不整改的通报',
  text: '经查，现场监控离线，责令限期整改，拒不整改。现予通报。',
});
/** One of which a circular stands. */
export const circulated = async (centre: Asked): Promise<string> => {
  const inspection = await refused(centre);
  await doneBy(centre, 'centreHead', 'publishCircular', circular(inspection));
  return inspection;
};
/** A mark of it, whose repair can be asked for as soon as it is put right. */
export const marked = async (centre: Asked): Promise<{ readonly entry: string; readonly inspection: string }> => {
  const inspection = await circulated(centre);
  await doneBy(centre, 'centreHead', 'enterCredit', { inspection, conduct: 'minorDelay' });
  const { data } = await centre.ask(
    `{ creditRecord(creditCode: "${enterprise.creditCode}") { marks { entry inspection conduct { id } } } }`,
  );
  const marks: { entry: string; inspection: string; conduct: { id: string } }[] = data.creditRecord.marks;
  const { entry } = marks.find((mark) => mark.inspection === inspection && mark.conduct.id === 'minorDelay')!;
  return { entry, inspection };
};
const repairable = async (centre: Asked): Promise<string> => {
  const { entry, inspection } = await marked(centre);
  await reported(centre, inspection);
  await doneBy(centre, one, 'checkRectification', { inspection, done: true });
  return entry;
};
const application = (entry: string) => ({ entry, words: '已整改到位，申请修复', evidence });
const applied = async (centre: Asked): Promise<string> => {
  const entry = await repairable(centre);
  await doneBy(centre, 'applicant', 'applyForCreditRepair', application(entry));
  return entry;
};
const objection = (entry: string) => ({ entry, words: '通报认定有误', evidence });

/** Every command on inspections and on what follows from them, with every field filled in. */
export const inspectionInputs: { readonly [mutation: string]: Prepare } = {
  openInspectionOnComplaint: async (centre) => {
    const site = nextSite(centre);
    await given(centre, 'commit', commitFor(site));
    return complaint(site.code);
  },
  recordInspection: async (centre) => record(centre, await opened(centre)),
  confirmInspection: async (centre) => ({ inspection: await recorded(centre) }),
  objectToInspection: async (centre) => ({
    inspection: await recorded(centre),
    clauses: ['cameras'],
    reason: '监控当时在线',
  }),
  orderRectification: async (centre) => order(await confirmed(centre)),
  extendRectification: async (centre) => ({ inspection: await ordered(centre), days: 5, reason: '设备到货延迟' }),
  reportRectified: async (centre) => report(await ordered(centre)),
  checkRectification: async (centre) => ({
    inspection: await reported(centre, await ordered(centre)),
    done: true,
    words: '监控在线',
    evidence,
  }),
  recordRectificationRefused: async (centre) => refusal(await ordered(centre)),
  publishCircular: async (centre) => circular(await refused(centre)),
  withdrawCircular: async (centre) => ({
    inspection: await circulated(centre),
    reason: '认定有误',
    approvedBy: { name: '王五', rank: '分管领导', document: '金建撤〔2021〕1 号' },
  }),
  enterCredit: async (centre) => ({ inspection: await circulated(centre), conduct: 'minorDelay' }),
  applyForCreditRepair: async (centre) => application(await repairable(centre)),
  grantCreditRepair: async (centre) => ({ entry: await applied(centre) }),
  refuseCreditRepair: async (centre) => ({ entry: await applied(centre), reason: '材料不齐' }),
  objectToCredit: async (centre) => objection((await marked(centre)).entry),
  answerCreditObjection: async (centre) => {
    const { entry } = await marked(centre);
    await doneBy(centre, 'applicant', 'objectToCredit', objection(entry));
    return { entry, upheld: false, words: '经复核，认定无误' };
  },
};
