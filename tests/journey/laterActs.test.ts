/** What may be asked for once a permit is there, through the contract and with real orders behind it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { permitConclusion } from '../permitConclusion.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { approved, give, given, nextProjectCode, project, refusalOf, proposed } from './asking.ts';
import { nextNumber } from './goodInput.ts';

const hour = 3_600_000;
const day = 24 * hour;
const stage = 'constructionPermit';
const water = { utility: 'water', demand: { pipeDiameter: 100 } };
const power = { utility: 'power', demand: { capacity: 400 } };
const gas = { utility: 'gas', demand: { gasFlow: 20 } };

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:00.000Z');
});
afterAll(() => centre.close());

const permitted = async (certificate: object = {}, facts: object = {}) => {
  const caseId = await approved(centre, { locality: 'jinshanIndustrialZone', utilities: [water, power], ...facts });
  return { projectCode: caseId.split('.')[0] ?? '', caseId, number: await issued(caseId, certificate) };
};
const issued = async (caseId: string, certificate: object = {}): Promise<string> => {
  const number = nextNumber();
  const certificates = [{ item: 'C6', number, name: '建筑工程施工许可证', ...certificate }];
  await given(centre, 'issueCertificates', { caseId, certificates });
  await centre.world.advance(1_000);
  return number;
};
const asked = async (projectCode: string, kind: string, base: string, more: object = {}): Promise<string> =>
  (await given(centre, 'submitCase', { projectCode, stage, kind, base, channel: 'WINDOW', ...more })).id;
const changed = async (projectCode: string, base: string): Promise<string> => {
  const caseId = await asked(projectCode, 'CHANGE', base);
  await given(centre, 'acceptCase', { caseId });
  for (const [mutation, input] of permitConclusion(caseId)) await given(centre, mutation, input);
  return caseId;
};
const decided = async (projectCode: string, kind: string, base: string): Promise<string> => {
  const caseId = await asked(projectCode, kind, base);
  await given(centre, 'acceptCase', { caseId });
  await given(centre, 'decideItem', { caseId, item: 'C6', outcome: 'APPROVED' });
  return caseId;
};
const refusal = async (name: string, input: object) => {
  await proposed(centre, name, input);
  return refusalOf(centre, name, input);
};
const revoked = (caseId: string, number: string, act: string) =>
  refusal('revokeCertificate', { caseId, number, act, reason: '许可依据有误' });
const setAside = (caseId: string, number: string) =>
  refusal('setAsideCertificateEnd', { caseId, number, by: 'COURT', document: '判决书 1', reason: '判决撤销' });
const of = async (caseId: string, fields: string) =>
  (await centre.ask(`{ case(id: "${caseId}") { ${fields} } }`)).data.case;
const orders = async (projectCode: string): Promise<{ [orderId: string]: string }> => {
  await centre.world.advance(1_000);
  const { data } = await centre.ask(`{ project(id: "${projectCode}") { hookupOrders { nodes { id status } } } }`);
  return Object.fromEntries(
    data.project.hookupOrders.nodes.map(({ id, status }: { id: string; status: string }) => [id, status]),
  );
};
const connect = async (orderId: string): Promise<void> => {
  await given(centre, 'acceptHookupOrder', { orderId });
  await given(centre, 'replyToSurvey', { orderId, externalLine: false, number: 'S-1' });
  await given(centre, 'declareReadyToConnect', { orderId });
  await given(centre, 'connectHookup', { orderId });
};

describe('a change of a permit', () => {
  it('stands in its place, opens what is newly demanded and cancels what is no longer', async () => {
    const { projectCode, caseId, number } = await permitted({}, { units: ['b1', 'b2'] });
    await given(centre, 'amendProject', { projectCode, reason: '改用燃气', changes: { utilities: [water, gas] } });
    const change = await changed(projectCode, number);
    const inItsPlace = await issued(change);
    expect(await of(change, 'certificates { number supersedes units }')).toEqual({
      certificates: [{ number: inItsPlace, supersedes: number, units: null }],
    });
    expect(await orders(projectCode)).toMatchObject({
      [`${caseId}.water`]: 'OPENED',
      [`${caseId}.power`]: 'CANCELLED',
    });
    // What was superseded is neither changed nor ended any more; what stands in its place is.
    const again = await asked(projectCode, 'REISSUE', number);
    expect(await of(again, 'hindrances { code }')).toEqual({ hindrances: [{ code: 'BASE_NOT_IN_FORCE' }] });
    expect(await revoked(caseId, number, 'WITHDRAWN')).toMatchObject({
      code: 'certificate-superseded',
      details: { number: inItsPlace },
    });
    await given(centre, 'withdrawCase', { caseId: again, reason: '编号有误' });
    const better = await asked(projectCode, 'REISSUE', inItsPlace);
    expect(await of(better, 'hindrances { code }')).toEqual({ hindrances: [] });
  });

  it('that is annulled never took its place; withdrawn, it takes the permit and its orders along', async () => {
    const { projectCode, caseId, number } = await permitted();
    const change = await changed(projectCode, number);
    const inItsPlace = await issued(change);
    const { id: completion } = await given(centre, 'submitCase', {
      projectCode,
      stage: 'completionAcceptance',
      channel: 'WINDOW',
    });
    await given(centre, 'acceptCase', { caseId: completion });

    expect(await revoked(change, inItsPlace, 'ANNULLED')).toBeNull();
    expect(await orders(projectCode)).toEqual({ [`${caseId}.water`]: 'OPENED', [`${caseId}.power`]: 'OPENED' });
    expect(await of(completion, 'lost { number }')).toEqual({ lost: null });
    expect(await setAside(change, inItsPlace)).toBeNull();

    expect(await revoked(change, inItsPlace, 'WITHDRAWN')).toBeNull();
    expect(await orders(projectCode)).toEqual({ [`${caseId}.water`]: 'CANCELLED', [`${caseId}.power`]: 'CANCELLED' });
    expect(await of(completion, 'light lost { number act }')).toEqual({
      light: 'RED',
      lost: { number: inItsPlace, act: 'WITHDRAWN' },
    });
    const { data } = await centre.ask(`{ project(id: "${projectCode}") { progress { stage { id } revoked } } }`);
    expect(data.project.progress).toContainEqual({ stage: { id: stage }, revoked: true });
  });
});

describe('the end of a permit', () => {
  it('that a court sets aside restores it, what rests on it and its orders, and the companies are told', async () => {
    const { projectCode, caseId, number } = await permitted();
    await connect(`${caseId}.power`);
    const { id: completion } = await given(centre, 'submitCase', {
      projectCode,
      stage: 'completionAcceptance',
      channel: 'WINDOW',
    });
    await given(centre, 'acceptCase', { caseId: completion });
    expect(await setAside(caseId, number)).toMatchObject({ code: 'certificate-not-ended' });
    expect(await revoked(caseId, number, 'ANNULLED')).toBeNull();
    expect(await revoked(caseId, number, 'DEREGISTERED')).toBeNull();
    expect(await orders(projectCode)).toEqual({ [`${caseId}.water`]: 'CANCELLED', [`${caseId}.power`]: 'CONNECTED' });
    await given(centre, 'amendProject', { projectCode, reason: '更正', changes: { floorArea: 777 } });

    expect(await setAside(caseId, number)).toBeNull();
    expect(await orders(projectCode)).toEqual({ [`${caseId}.water`]: 'OPENED', [`${caseId}.power`]: 'CONNECTED' });
    expect(await of(caseId, 'certificates { end endedOn }')).toEqual({ certificates: [{ end: null, endedOn: null }] });
    expect(await of(completion, 'light lost { number }')).toEqual({ light: 'GREEN', lost: null });
    expect(await refusal('decideItem', { caseId: completion, item: 'A1', outcome: 'APPROVED' })).toBeNull();
    const { data } = await centre.ask(`{ hookupFeed(last: 100) { nodes { type subject data } } }`);
    const last = (utility: string) =>
      (data.hookupFeed.nodes as readonly Told[]).findLast(({ subject }) => subject === `${caseId}.${utility}`);
    expect(last('water')).toMatchObject({
      type: 'HookupOrderReopened',
      data: { reason: '判决撤销', request: { floorArea: 777 } },
    });
    expect(last('power')).toMatchObject({ type: 'PermitOfHookupRestored' });
    // The permit may end again, and be restored again.
    expect(await revoked(caseId, number, 'WITHDRAWN')).toBeNull();
    expect(await orders(projectCode)).toMatchObject({ [`${caseId}.water`]: 'CANCELLED' });
    expect(await setAside(caseId, number)).toBeNull();
    expect(await orders(projectCode)).toMatchObject({ [`${caseId}.water`]: 'OPENED' });
  });
});

describe('a renewal', () => {
  it('that was asked for thirty days before and that nobody decides is granted on the day after the last', async () => {
    const validUntil = new Date(centre.world.now() + 60 * day).toISOString().slice(0, 10);
    const { projectCode, number } = await permitted({ validUntil });
    const renewal = await asked(projectCode, 'RENEWAL', number);
    await given(centre, 'acceptCase', { caseId: renewal });
    expect(await of(renewal, 'renewal { validUntil inTime } reviews { item { id } } limits { dueOn basis }')).toEqual({
      renewal: { validUntil, inTime: true },
      reviews: [{ item: { id: 'C6' } }],
      limits: expect.arrayContaining([{ dueOn: validUntil, basis: '行政许可法 art. 50' }]),
    });
    // In Shanghai its last day ends at four in the afternoon in Greenwich.
    await centre.world.until(`${validUntil}T15:59:00.000Z`);
    expect(await of(renewal, 'status')).toEqual({ status: 'UNDER_REVIEW' });
    await centre.world.advance(hour);
    expect(await of(renewal, 'status reviews { decision { outcome bySilence deliveryDueOn } }')).toMatchObject({
      status: 'APPROVED',
      reviews: [{ decision: { outcome: 'APPROVED', bySilence: true, deliveryDueOn: expect.any(String) } }],
    });
    const renewed = await issued(renewal, { validUntil: '2023-06-01' });
    expect(await of(renewal, 'certificates { number supersedes }')).toEqual({
      certificates: [{ number: renewed, supersedes: number }],
    });
  });

  it('that was asked for later is granted by nobody’s silence', async () => {
    const validUntil = new Date(centre.world.now() + 29 * day).toISOString().slice(0, 10);
    const { projectCode, number } = await permitted({ validUntil });
    const renewal = await asked(projectCode, 'RENEWAL', number);
    await given(centre, 'acceptCase', { caseId: renewal });
    await centre.world.advance(40 * day);
    expect(await of(renewal, 'status overdue renewal { inTime }')).toEqual({
      status: 'UNDER_REVIEW',
      overdue: true,
      renewal: { inTime: false },
    });
  });

  it('needs a certificate that runs out', async () => {
    const { projectCode, number } = await permitted();
    const renewal = await asked(projectCode, 'RENEWAL', number);
    expect(await refusal('acceptCase', { caseId: renewal })).toMatchObject({ code: 'nothing-to-renew' });
    expect(
      await refusal('refuseAcceptance', { caseId: renewal, ground: 'NOTHING_TO_RENEW', reason: '无有效期' }),
    ).toBeNull();
  });
});

describe('an extension of the start of works', () => {
  it('is possible twice, also over a reissue in between, and gives no certificate of its own', async () => {
    const { projectCode, number } = await permitted();
    const first = await decided(projectCode, 'EXTENSION', number);
    const certificates = [{ item: 'C6', number: nextNumber(), name: '延期' }];
    expect(await refusal('issueCertificates', { caseId: first, certificates })).toMatchObject({
      code: 'item-has-no-certificate',
    });
    await given(centre, 'deliverDecision', { caseId: first, items: ['C6'], means: 'COUNTER', receipt: 'R-1' });
    const reissue = await decided(projectCode, 'REISSUE', number);
    const reissued = await issued(reissue);
    await decided(projectCode, 'EXTENSION', reissued);
    const third = await asked(projectCode, 'EXTENSION', reissued);
    expect(await refusal('acceptCase', { caseId: third })).toMatchObject({ code: 'extensions-used-up' });
  });

  it('is one of a permit that lapses, not of another paper', async () => {
    const caseId = await approved(centre);
    const certificates = [{ item: 'C3', number: `规 ${caseId}`, name: '建设工程规划许可证' }];
    await given(centre, 'issueCertificates', { caseId, certificates });
    const extension = await asked(caseId.split('.')[0] ?? '', 'EXTENSION', `规 ${caseId}`);
    expect(await refusal('acceptCase', { caseId: extension })).toMatchObject({ code: 'nothing-to-extend' });
  });
});

describe('a reissue', () => {
  it('of a permit whose number was corrected meanwhile still stands in its place', async () => {
    const { projectCode, caseId, number } = await permitted();
    const reissue = await decided(projectCode, 'REISSUE', number);
    const corrected = nextNumber();
    await given(centre, 'correctCertificate', {
      caseId,
      number,
      corrected: { number: corrected },
      reason: '编号有误',
      evidence: '更正单 3',
      approvedBy: { name: '王五' },
    });
    const reissued = await issued(reissue);
    expect(await revoked(caseId, corrected, 'WITHDRAWN')).toMatchObject({
      code: 'certificate-superseded',
      details: { number: reissued },
    });
  });
});

describe('the units of a project', () => {
  it('are the only ones that an application may name, and all of them are covered by approvals for each', async () => {
    const projectCode = nextProjectCode();
    await given(centre, 'registerProject', { ...project(projectCode), units: ['b1', 'b2'] });
    const submit = (units?: readonly string[], of_ = stage) =>
      give(centre, 'submitCase', { projectCode, stage: of_, channel: 'WINDOW', ...(units && { units }) });
    const strange = { projectCode, stage, channel: 'WINDOW', units: ['b1', 'b9'] };
    expect(await refusal('submitCase', strange)).toMatchObject({
      code: 'unit-unknown',
      path: ['input', 'units', '1'],
    });
    const completion = async () =>
      of((await submit(undefined, 'completionAcceptance')).data.submitCase.case.id, 'hindrances { code }');
    for (const unit of ['b1', 'b2']) {
      expect(await completion()).toMatchObject({
        hindrances: expect.arrayContaining([{ code: 'PREDECESSOR_MISSING' }]),
      });
      const caseId = (await submit([unit])).data.submitCase.case.id;
      await given(centre, 'acceptCase', { caseId });
      for (const [mutation, input] of permitConclusion(caseId)) await given(centre, mutation, input);
      await issued(caseId);
      expect(await of(caseId, 'certificates { units }')).toEqual({ certificates: [{ units: [unit] }] });
    }
    expect(await completion()).toEqual({ hindrances: [{ code: 'STAGE_ALREADY_OPEN' }] });
    const { data } = await centre.ask(`{ project(id: "${projectCode}") { units } }`);
    expect(data.project.units).toEqual(['b1', 'b2']);
  });
});

interface Told {
  readonly subject: string;
  readonly type: string;
  readonly data: object;
}
