import { secretBox } from '@onewindow/hookup/utility/secrets.ts';

import { nobodyOutside } from '../outside.ts';
import { as } from '../people.ts';
import type { TestCentre } from '../testCentre.ts';
import { centreDay } from '../centreDay.ts';
import {
  approved,
  given,
  nextProjectCode,
  project,
  proposed,
  requested,
  reviewed,
  stepped,
  submitted,
  underReview,
} from './asking.ts';
import { issueInputs } from './goodIssueInput.ts';
import { bulletinInputs } from './goodBulletinInput.ts';
import { siteInputs } from './siteInputs.ts';
import { libraryInputs } from './goodLibraryInput.ts';
import { commitmentInputs } from './commitmentInputs.ts';
import { drawInputs } from './drawInputs.ts';
import { inspectionInputs } from './inspectionInputs.ts';
import { arrearInputs } from './goodArrearInput.ts';
import { offerInputs } from './goodOfferInput.ts';

/** An input, ready to be given. */
export type Prepared = object & { readonly [field: string]: unknown };

const material = {
  material: 'constructionApplication',
  name: '施工许可申请表',
  sha256: 'a'.repeat(64),
  size: 1024,
  location: '档案柜 3',
};
const facts = {
  ...project(''),
  applicant: { name: '示例建设单位', creditCode: '91310116MA1J000100', creditCodeReason: '已核对' },
  traits: ['publicPlace'],
  investment: 1000,
  landArea: 2000,
  floorArea: 3000.5,
  height: 20,
  coordinates: { longitude: 121.3, latitude: 30.8 },
  contact: { name: '张三', phone: '021-57920000' },
  plannedStart: '2021-07-01',
  plannedFinish: '2022-07-01',
  units: ['b1', 'b2'],
  utilities: [
    {
      utility: 'water',
      demand: { pipeDiameter: 100, note: '两路' },
      neededBy: '2021-08-02',
      companies: ['jinshanWater'],
    },
  ],
};
const savedView = () => ({
  list: 'CASES',
  name: '今日到期',
  filter: '{"pending":true}',
  columns: ['id', 'dueOn'],
  order: { field: 'DUE_ON', descending: false },
  shared: false,
});
const registered = async (centre: TestCentre): Promise<string> =>
  (await given(centre, 'registerProject', project(nextProjectCode()))).id;
/** Somebody whom nobody was told of before, by their id. */
const personOf = async (centre: TestCentre): Promise<string> => {
  const projectCode = nextProjectCode();
  await given(centre, 'registerProject', { ...project(projectCode), contact: { name: '赵六', phone: projectCode } });
  const { data } = await centre.ask(`{ project(id: "${projectCode}") { contact { personId } } }`);
  return data.project.contact.personId;
};
/** Numbers are unique in the centre. */
let numbers = 0;
export const nextNumber = (): string => `31011620210601${String((numbers += 1)).padStart(4, '0')}`;
/** The number of a case's construction permit. */
export const numberOf = (caseId: string): string => `${caseId.slice(18, 24)}202106010101`;
/** A case of which one review's clock stands still for a test. */
const underTesting = async (centre: TestCentre): Promise<string> => {
  const caseId = await underReview(centre);
  await given(centre, 'startSpecialProcedure', {
    caseId,
    kind: 'testing',
    items: ['C1'],
    ground: '检测',
    expectedDays: 5,
    notice: '约 5 个工作日',
  });
  return caseId;
};

/** A case with the certificates of its planning permit and its construction permit, and the number of the latter. */
const certified = async (centre: TestCentre): Promise<{ caseId: string; number: string }> => {
  const caseId = await approved(centre);
  const number = numberOf(caseId);
  await given(centre, 'issueCertificates', {
    caseId,
    certificates: [
      { item: 'C3', number: `金规 ${number}`, name: '建设工程规划许可证' },
      { item: 'C6', number, name: '建筑工程施工许可证' },
    ],
  });
  return { caseId, number };
};

/**
 * Nobody's orders go to this company of the catalogue unless somebody chooses it, so nothing is ever sent to it here, whatever
 * becomes of its endpoint.
 */
const company = 'carrierA';
const connectionOf = async ({ ask }: TestCentre) => {
  const { data } = await ask(
    `{ utility(company: "${company}") { suspended { reason } secrets { secretId direction } hasPullToken } }`,
  );
  return data.utility;
};
let endpoints = 0;
const nextEndpoint = (): string => `https://hooks.example.org/${(endpoints += 1)}`;
/** A new secret, and room for it. */
const newSecret = async (centre: TestCentre, direction: 'PUSH' | 'CALLBACK') => {
  const { world } = centre;
  for (const secret of (await connectionOf(centre)).secrets)
    if (secret.direction === direction)
      await given(centre, 'retireUtilitySecret', { company, secretId: secret.secretId });
  const secretId = world.randomUuid();
  const place = { company, direction: direction === 'PUSH' ? 'push' : 'callback', secretId } as const;
  const secret = `whsec_${Buffer.from(world.randomBytes(32)).toString('base64')}`;
  return { company, direction, secretId, sealed: secretBox(nobodyOutside.secretsKeys, world).seal(secret, place) };
};
/** The first fact of an order, as it goes to its company. */
const delivered = async (centre: TestCentre): Promise<{ factId: string; company: string; occurredAt: string }> => {
  const orderId = await requested(centre);
  const { data } = await centre.ask(
    `{ hookupOrder(id: "${orderId}") { deliveries { nodes { factId company { id } occurredAt } } } }`,
  );
  const [{ company: to, ...fact }] = data.hookupOrder.deliveries.nodes;
  return { ...fact, company: to.id };
};

/** What approves and proves a correcting act. */
const shown = {
  reason: '登记有误',
  evidence: '更正单 3',
  approvedBy: { name: '王五', rank: '窗口负责人', document: '金建更〔2021〕1 号' },
};

let keys = 0;
const newKey = () => ({
  name: `figures-${(keys += 1)}`,
  hash: 'c'.repeat(64),
  purpose: '统计系统，信息科负责',
  role: 'ANALYST',
  department: 'water',
  company: 'jinshanGas',
  creditCode: '91310116MA1J000100',
  locality: 'langxia',
  endsOn: '2035-12-31',
  addresses: ['10.20.0.0/16'],
});

/** Its own head says who acts for the head. */
const deputy = {
  person: 'planning.head',
  department: 'planning',
  deputy: 'planning.reviewer',
  from: '2021-01-01',
  until: '2035-12-31',
};
const leaveOf = (centre: TestCentre) => ({ person: deputy.person, from: centreDay(centre), until: '2035-12-31' });
let agents = 0;
const nextMandate = () => ({
  creditCode: '91310116MA1J000100',
  agent: `agent.${(agents += 1)}`,
  from: '2021-01-01',
  until: '2035-12-31',
  document: '授权委托书 1',
});

/** For every mutation: brings things to where it may be given, and says what would then be right, with every field filled in. */
const inputs: { readonly [mutation: string]: (centre: TestCentre) => Promise<Prepared> } = {
  ...issueInputs,
  ...siteInputs,
  ...libraryInputs,
  ...bulletinInputs,
  ...arrearInputs,
  ...offerInputs,
  registerProject: async () => ({ ...facts, projectCode: nextProjectCode() }),
  amendProject: async (centre) => {
    const { projectCode: _, ...changes } = facts;
    return { projectCode: await registered(centre), reason: '规模调整', changes: { ...changes, name: '示例厂房二期' } };
  },
  markAsKeyProject: async (centre) => ({ projectCode: await registered(centre), reason: '区重大项目' }),
  recordPriorApproval: async (centre) => ({
    projectCode: await registered(centre),
    stage: 'constructionPermit',
    number: '沪金建(2020)01',
    issuer: '区建管委',
    issuedOn: '2020-12-01',
    reason: '中心成立前已批',
  }),
  submitCase: async (centre) => ({
    projectCode: await registered(centre),
    stage: 'constructionPermit',
    kind: 'RENEWAL',
    units: ['b1', 'b2'],
    base: '310116202106010101',
    channel: 'WINDOW',
    receivedOn: centreDay(centre),
    acceptedByOwnerOn: centreDay(centre, -3),
    materials: [material],
  }),
  requestCorrection: async (centre) => ({ caseId: await submitted(centre), defects: ['缺少施工合同'] }),
  supplyCorrection: async (centre) => {
    const caseId = await submitted(centre);
    await given(centre, 'requestCorrection', { caseId, defects: ['缺少施工合同'] });
    return { caseId, lines: [1], materials: [material], note: '已补' };
  },
  remindCorrection: async (centre) => {
    const caseId = await submitted(centre);
    await given(centre, 'requestCorrection', { caseId, defects: ['缺少施工合同'] });
    return { caseId, lines: [1], words: '请于期限内补交' };
  },
  acceptCase: async (centre) => ({ caseId: await submitted(centre) }),
  refuseAcceptance: async (centre) => ({
    caseId: await submitted(centre),
    ground: 'NOT_OUR_COMPETENCE',
    reason: '不属于本中心受理范围',
  }),
  concludeReview: async (centre) => ({
    caseId: await underReview(centre),
    item: 'C1',
    outcome: 'AGREE_WITH_CONDITIONS',
    conditions: '按图施工',
    reasons: '符合规范',
  }),
  recordOutreach: async (centre) => ({
    kind: 'FIRM_TRAINING',
    heldOn: centreDay(centre),
    audience: '企业',
    present: 70,
  }),
  correctOutreach: async (centre) => {
    const held = { kind: 'OPEN_DAY', heldOn: centreDay(centre), audience: '社会公众代表' };
    const { id } = await given(centre, 'recordOutreach', held);
    return { activity: id, reason: '漏记人数', present: 20 };
  },
  urgeReview: async (centre) => ({ caseId: await underReview(centre), item: 'C1', words: '请于明日前出具意见' }),
  answerObjection: async (centre) => {
    const caseId = await underReview(centre);
    await given(centre, 'concludeReview', { caseId, item: 'C1', outcome: 'OBJECT', reasons: '图纸不符' });
    return { caseId, item: 'C1', answer: '已修改', materials: [material] };
  },
  startSpecialProcedure: async (centre) => ({
    caseId: await underReview(centre),
    kind: 'expertReview',
    items: ['C1'],
    ground: '超限高层',
    expectedDays: 5,
    notice: '专家评审约需 5 个工作日',
  }),
  prolongSpecialProcedure: async (centre) => {
    const caseId = await underTesting(centre);
    return { caseId, procedure: 1, days: 5, reason: '样品须重送', notice: '另需 5 个工作日' };
  },
  endSpecialProcedure: async (centre) => {
    const caseId = await underTesting(centre);
    return { caseId, procedure: 1, result: '合格' };
  },
  extendLimit: async (centre) => {
    const caseId = await reviewed(centre);
    const approvedBy = { name: '王五', rank: '分管领导', document: '金建延〔2021〕3 号' };
    return { caseId, item: 'C3', days: 5, reason: '情况复杂', approvedBy };
  },
  decideItem: async (centre) => ({
    caseId: await reviewed(centre),
    item: 'C3',
    outcome: 'NOT_APPROVED',
    conditions: '无',
    reasons: '不符合规划',
    remedies: '六十日内可申请行政复议',
  }),
  issueCertificates: async (centre) => ({
    caseId: await approved(centre),
    certificates: [
      {
        item: 'C6',
        number: nextNumber(),
        name: '建筑工程施工许可证',
        issuedOn: centreDay(centre),
        validUntil: '2023-06-01',
      },
    ],
  }),
  deliverDecision: async (centre) => {
    const caseId = await reviewed(centre);
    const refused = { item: 'C3', outcome: 'NOT_APPROVED', reasons: '不符', remedies: '复议' };
    await given(centre, 'decideItem', { caseId, ...refused });
    return {
      caseId,
      items: ['C3'],
      means: 'LEFT',
      recipient: '示例见证人',
      trackingNumber: 'EMS-1',
      deliveredOn: centreDay(centre),
      evidence: '送达回证 1',
      receipt: 'R-1',
    };
  },
  withdrawCase: async (centre) => ({ caseId: await underReview(centre), reason: '方案调整' }),
  revokeCertificate: async (centre) => ({
    ...(await certified(centre)),
    act: 'ANNULLED',
    reason: '许可依据有误',
  }),
  setAsideCertificateEnd: async (centre) => {
    const { caseId, number } = await certified(centre);
    await given(centre, 'revokeCertificate', { caseId, number, act: 'ANNULLED', reason: '许可依据有误' });
    return { caseId, number, by: 'COURT', document: '（2021）沪行终 1 号', reason: '撤销决定被判决撤销' };
  },
  voidEntry: async (centre) => ({ caseId: await underReview(centre), ...shown }),
  correctReceiptDay: async (centre) => ({
    caseId: await submitted(centre),
    receivedOn: centreDay(centre, -4),
    ...shown,
  }),
  correctCertificate: async (centre) => ({
    ...(await certified(centre)),
    corrected: {
      number: nextNumber(),
      name: '建筑工程施工许可证（更正）',
      issuedOn: centreDay(centre),
      validUntil: '2023-06-01',
    },
    ...shown,
  }),
  enterActLate: async (centre) => ({
    caseId: await underReview(centre),
    on: centreDay(centre),
    act: { concludeReview: { item: 'C1', outcome: 'OBJECT', conditions: '无', reasons: '图纸不符' } },
    ...shown,
  }),
  proposeAct: async (centre) => ({
    ...(await certified(centre)),
    act: 'REVOKE_CERTIFICATE',
    item: 'C6',
    reason: '许可依据有误',
  }),
  requestHookup: async (centre) => ({
    projectCode: await registered(centre),
    purpose: 'TEMPORARY',
    utility: 'water',
    demand: { pipeDiameter: 100, note: '临时用水' },
    neededBy: '2021-07-01',
    company: 'jinshanWater',
  }),
  // Nobody serves gas in Langxia.
  assignHookupOrder: async (centre) => ({ orderId: await requested(centre, 'gas'), company: 'jinshanGas' }),
  acceptHookupOrder: async (centre) => ({ orderId: await requested(centre), companyNumber: 'W-1' }),
  replyToSurvey: async (centre) => ({
    orderId: await stepped(centre, 1),
    externalLine: true,
    number: 'S-1',
    reply: '需外线',
  }),
  declareReadyToConnect: async (centre) => ({ orderId: await stepped(centre, 2) }),
  connectHookup: async (centre) => ({ orderId: await stepped(centre, 3), customerNumber: 'C-1' }),
  declineHookupOrder: async (centre) => ({ orderId: await requested(centre), code: 'NO_CAPACITY', reason: '容量不足' }),
  cancelHookupOrder: async (centre) => ({ orderId: await requested(centre), reason: '不再需要' }),
  requestHookupSupplement: async (centre) => ({ orderId: await requested(centre), asked: '请补充用水量计算书' }),
  issueAnswerLink: async (centre) => ({
    orderId: await requested(centre),
    hash: 'd'.repeat(64),
    endsOn: centreDay(centre),
  }),
  revokeAnswerLink: async (centre) => {
    const orderId = await requested(centre);
    await given(centre, 'issueAnswerLink', { orderId, hash: 'e'.repeat(64), endsOn: centreDay(centre) });
    return { orderId };
  },
  supplyHookupSupplement: async (centre) => {
    const orderId = await requested(centre);
    await given(centre, 'requestHookupSupplement', { orderId, asked: '请补充用水量计算书' });
    return { orderId, answer: '日用水量 40 吨' };
  },
  registerEndpoint: async () => ({ company, url: nextEndpoint() }),
  nameUtilityContact: async () => ({ company, contact: { name: '李四', phone: '021-57920001' } }),
  suspendUtility: async (centre) => {
    if ((await connectionOf(centre)).suspended) await given(centre, 'resumeUtility', { company });
    return { company, reason: '系统维护' };
  },
  resumeUtility: async (centre) => {
    if (!(await connectionOf(centre)).suspended) await given(centre, 'suspendUtility', { company, reason: '系统维护' });
    return { company };
  },
  addUtilitySecret: (centre) => newSecret(centre, 'CALLBACK'),
  retireUtilitySecret: async (centre) => {
    const secret = await newSecret(centre, 'CALLBACK');
    await given(centre, 'addUtilitySecret', secret);
    return { company, secretId: secret.secretId };
  },
  issuePullToken: async () => ({ company, hash: 'b'.repeat(64) }),
  revokePullToken: async (centre) => {
    await given(centre, 'issuePullToken', { company, hash: 'b'.repeat(64) });
    return { company };
  },
  replayDelivery: async (centre) => {
    const { factId, company: to } = await delivered(centre);
    return { factId, company: to };
  },
  acknowledgeHookupFacts: async (centre) => {
    const { company: to } = await delivered(centre);
    return { company: to, position: String(await centre.logLength()) };
  },
  giveUpDelivery: async (centre) => {
    // Nothing is sent to this company, so that nothing is under way.
    const orderId = await requested(centre, 'gas');
    await given(centre, 'assignHookupOrder', { orderId, company: 'jinshanGas' });
    const { data } = await centre.ask(`{ hookupOrder(id: "${orderId}") { deliveries { nodes { factId } } } }`);
    return { factId: data.hookupOrder.deliveries.nodes[0].factId, company: 'jinshanGas', reason: '内容有误' };
  },
  proposeForgetting: async (centre) => ({ person: await personOf(centre), ground: '本人申请' }),
  confirmForgetting: async (centre) => {
    const person = await personOf(centre);
    await given(centre, 'proposeForgetting', { person, ground: '本人申请' });
    return { person };
  },
  declineForgetting: async (centre) => {
    const person = await personOf(centre);
    await given(centre, 'proposeForgetting', { person, ground: '本人申请' });
    return { person, reason: '申请人撤回' };
  },
  placeLegalHold: async (centre) => ({ person: await personOf(centre), ground: '档案法第十三条' }),
  placeProjectHold: async (centre) => ({ projectCode: await registered(centre), ground: '档案法第十三条' }),
  liftProjectHold: async (centre) => {
    const projectCode = await registered(centre);
    await given(centre, 'placeProjectHold', { projectCode, ground: '档案法第十三条' });
    return { projectCode, reason: '已移交' };
  },
  liftLegalHold: async (centre) => {
    const person = await personOf(centre);
    await given(centre, 'placeLegalHold', { person, ground: '档案法第十三条' });
    return { person, reason: '已移交' };
  },
  replayAllParked: async () => ({ company: 'jinshanWater' }),
  replayRange: async (centre) => {
    const { company: to, occurredAt } = await delivered(centre);
    return { company: to, from: occurredAt, to: occurredAt };
  },
  revokeSessions: async () => ({ person: 'zhang.wei', reason: '调离窗口' }),
  issueKey: async () => newKey(),
  revokeKey: async (centre) => {
    const { name } = newKey();
    await given(centre, 'issueKey', { ...newKey(), name });
    return { name, reason: '系统停用' };
  },
  takeCase: async (centre) => ({ caseId: await submitted(centre) }),
  handOver: async (centre) => {
    const caseId = await submitted(centre);
    await given(centre, 'takeCase', { caseId });
    await centre.ask('mutation { reportForDuty(input: {}) { position } }', {}, { ...as('centreHead') });
    return { cases: [caseId], to: 'centreHead', reason: '外出培训' };
  },
  markSeen: async (centre) => ({ caseId: await submitted(centre), revision: 0 }),
  markUnread: async (centre) => ({ caseId: await submitted(centre) }),
  writeNote: async (centre) => ({ caseId: await submitted(centre), text: '已电话联系，明日补件', shared: false }),
  removeNote: async (centre) => {
    const caseId = await submitted(centre);
    await given(centre, 'writeNote', { caseId, text: '待核对', shared: false });
    return { caseId, note: 1 };
  },
  saveView: async () => savedView(),
  removeView: async (centre) => ({ view: (await given(centre, 'saveView', savedView())).id }),
  reportForDuty: async () => ({}),
  nameDeputy: async () => deputy,
  endDeputy: async (centre) => {
    await given(centre, 'nameDeputy', deputy);
    return { person: deputy.person, reason: '岗位调整' };
  },
  recordLeave: async (centre) => ({ ...leaveOf(centre), reason: '年休假' }),
  endLeave: async (centre) => {
    await given(centre, 'recordLeave', leaveOf(centre));
    return { person: deputy.person, reason: '提前返岗' };
  },
  grantMandate: async () => nextMandate(),
  endMandate: async (centre) => {
    const { creditCode, agent, ...mandate } = nextMandate();
    await given(centre, 'grantMandate', { creditCode, agent, ...mandate });
    return { creditCode, agent, reason: '委托事项已办结' };
  },
  sendTest: async (centre) => {
    await given(centre, 'addUtilitySecret', await newSecret(centre, 'PUSH'));
    await given(centre, 'registerEndpoint', { company, url: nextEndpoint() });
    return { company };
  },
  ...drawInputs,
  ...inspectionInputs,
  ...commitmentInputs(async (centre) => (await certified(centre)).caseId),
};

/** The same, and whatever takes two people is proposed already. */
export const goodInputs: typeof inputs = Object.fromEntries(
  Object.entries(inputs).map(([name, prepare]) => [
    name,
    async (centre: TestCentre) => {
      const input = await prepare(centre);
      await proposed(centre, name, input);
      return input;
    },
  ]),
);
