/** What a project demands of utilities changes after its permit: what becomes of its orders, and what the companies hear of it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { approved, given, refusalOf } from './asking.ts';
import { nextNumber } from './goodInput.ts';

const water = { utility: 'water', demand: { pipeDiameter: 100 } };
const power = { utility: 'power', demand: { capacity: 400 } };
const gas = { utility: 'gas', demand: { gasFlow: 20 } };
const telecom = (...companies: string[]) => ({ utility: 'telecom', demand: { lines: 2 }, companies });

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:00.000Z');
});
afterAll(() => centre.close());

/** A project whose permit is issued, with this demand. */
const permitted = async (...utilities: object[]) => {
  const caseId = await approved(centre, { locality: 'jinshanIndustrialZone', utilities });
  const certificates = [{ item: 'C6', number: nextNumber(), name: '建筑工程施工许可证' }];
  await given(centre, 'issueCertificates', { caseId, certificates });
  await centre.world.advance(1_000);
  return { caseId, projectCode: caseId.split('.')[0] ?? '' };
};
const amended = async (projectCode: string, ...utilities: object[]) => {
  await given(centre, 'amendProject', { projectCode, reason: '用能方案调整', changes: { utilities } });
  await centre.world.advance(1_000);
};
const orders = async (projectCode: string): Promise<{ [order: string]: string }> => {
  const { data } = await centre.ask(`{ project(id: "${projectCode}") { hookupOrders { nodes { id status } } } }`);
  return Object.fromEntries(
    data.project.hookupOrders.nodes.map(({ id, status }: { id: string; status: string }) => [
      id.split('.').slice(3).join('.'),
      status,
    ]),
  );
};
const of = async (orderId: string, fields: string) =>
  (await centre.ask(`{ hookupOrder(id: "${orderId}") { ${fields} } }`)).data.hookupOrder;
/** What was told of an order: each fact's type, and to whom. */
const told = async (orderId: string): Promise<readonly string[]> => {
  const { data } = await centre.ask(
    `{ hookupOrder(id: "${orderId}") { deliveries(first: 50) { nodes { type company { id } } } } }`,
  );
  return data.hookupOrder.deliveries.nodes.map(
    ({ type, company }: { type: string; company: { id: string } }) => `${type} ${company.id}`,
  );
};

describe('a demand that changes after the permit', () => {
  it('opens what is newly demanded, and cancels what nobody has accepted yet', async () => {
    const { projectCode, caseId } = await permitted(water, power);
    await amended(projectCode, water, gas);
    expect(await orders(projectCode)).toEqual({ water: 'OPENED', power: 'CANCELLED', gas: 'OPENED' });
    expect(await told(`${caseId}.gas`)).toEqual(['HookupOrderOpened jinshanGas']);
    expect(await of(`${caseId}.power`, 'reason')).toEqual({ reason: '用能方案调整' });
    // Of what is another's demand the water company hears nothing.
    expect(await told(`${caseId}.water`)).toEqual(['HookupOrderOpened jinshanWater']);
  });

  it('gives an order whose like there was before the next number', async () => {
    const { projectCode } = await permitted(water);
    await amended(projectCode, water, gas);
    await amended(projectCode, water);
    await amended(projectCode, water, gas);
    await amended(projectCode, water);
    await amended(projectCode, water, gas);
    expect(await orders(projectCode)).toEqual({
      water: 'OPENED',
      gas: 'CANCELLED',
      'gas.2': 'CANCELLED',
      'gas.3': 'OPENED',
    });
  });

  it('asks a company that has accepted to stop, and cancels when it declines', async () => {
    const { projectCode, caseId } = await permitted(water, power);
    const orderId = `${caseId}.power`;
    await given(centre, 'acceptHookupOrder', { orderId });
    await amended(projectCode, water);
    expect(await of(orderId, 'status stopRequestedOn')).toEqual({ status: 'ACCEPTED', stopRequestedOn: '2021-06-01' });
    expect(await told(orderId)).toEqual(['HookupOrderOpened jinshanPower', 'HookupStopRequested jinshanPower']);
    await given(centre, 'declineHookupOrder', { orderId, code: 'APPLICANTS_WISH', reason: '已停止' });
    await centre.world.advance(1_000);
    expect(await of(orderId, 'status light')).toEqual({ status: 'CANCELLED', light: null });
  });

  it('leaves what is connected, and what is connected all the same', async () => {
    const { projectCode, caseId } = await permitted(water, power);
    const connect = async (orderId: string) => {
      await given(centre, 'replyToSurvey', { orderId, externalLine: false, number: 'S-1' });
      await given(centre, 'declareReadyToConnect', { orderId });
      await given(centre, 'connectHookup', { orderId });
    };
    for (const utility of ['water', 'power'])
      await given(centre, 'acceptHookupOrder', { orderId: `${caseId}.${utility}` });
    await connect(`${caseId}.water`);
    await amended(projectCode);
    await connect(`${caseId}.power`);
    await centre.world.advance(1_000);
    expect(await orders(projectCode)).toEqual({ water: 'CONNECTED', power: 'CONNECTED' });
  });

  it('moves an order to the company that the applicant chooses; red where another has accepted it', async () => {
    const { projectCode, caseId } = await permitted(telecom('carrierA', 'carrierB'));
    await amended(projectCode, telecom('carrierB', 'carrierC'));
    expect(await orders(projectCode)).toEqual({
      'telecom.carrierA': 'CANCELLED',
      'telecom.carrierB': 'OPENED',
      'telecom.carrierC': 'OPENED',
    });
    expect(await told(`${caseId}.telecom.carrierB`)).toEqual(['HookupOrderOpened carrierB']);
  });

  it('is looked at where it changes, for a permit that is in force', async () => {
    const { projectCode, caseId } = await permitted(water);
    await amended(projectCode, { ...water, demand: { pipeDiameter: 200 } });
    expect(await told(`${caseId}.water`)).toEqual([
      'HookupOrderOpened jinshanWater',
      'HookupOrderAmended jinshanWater',
    ]);
    const { data } = await centre.ask(`{ case(id: "${caseId}") { certificates { number } } }`);
    const { number } = data.case.certificates[0];
    await given(centre, 'revokeCertificate', { caseId, number, act: 'WITHDRAWN', reason: '规划调整' });
    await amended(projectCode, water, gas);
    expect(await orders(projectCode)).toEqual({ water: 'CANCELLED' });
    const again = { projectCode, purpose: 'PERMANENT', utility: 'gas', demand: {} };
    expect(await refusalOf(centre, 'requestHookup', again)).toMatchObject({ code: 'permit-opens-the-order' });
  });
});
