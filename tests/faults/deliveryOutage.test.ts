import { signatureFault } from '@onewindow/hookup/delivery/signature.ts';
import { describe, expect, it } from 'vitest';

import { refusalOf } from '../journey/asking.ts';
import { wholeLog } from '../journey/wholeLog.ts';
import {
  anotherNode,
  connect,
  endpointOf,
  manyOrdered,
  openDeliveries,
  ordered,
  orderShown,
  power,
  quiet,
  registered,
  tell,
  water,
} from './deliveryCentre.ts';
import { type Behaviour, status, well } from './virtualOutside.ts';

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

type Deliveries = Awaited<ReturnType<typeof openDeliveries>>;

/** A centre whose water company behaves as is said at each moment. */
const openWith = async (first: ReturnType<Behaviour>) => {
  let behaviour = first;
  const centre = await openDeliveries(({ url }) => (url === endpointOf(water) ? behaviour : well));
  await connect(centre);
  return { ...centre, becomes: (next: ReturnType<Behaviour>): void => void (behaviour = next) };
};
const typesOf = async ({ store }: Pick<Deliveries, 'store'>, of: RegExp) =>
  (await wholeLog(store)).map(({ type }) => type).filter((type) => of.test(type));
const companyShown = async ({ ask }: Pick<Deliveries, 'ask'>) =>
  (await ask(`{ utility(company: "${water}") { light outageSince waiting parked } }`)).data.utility;

describe('an endpoint that was dead and is there again', () => {
  it('after twelve hours has everything within seventy-five seconds', async () => {
    await using centre = await openWith('silence');
    await manyOrdered(centre, 20);
    await centre.world.advance(12 * hour);
    centre.becomes(well);
    await centre.world.advance(75 * second);
    expect(await companyShown(centre)).toMatchObject({ waiting: 0, parked: 0 });
    expect(await typesOf(centre, /^EndpointRecovered$/)).toHaveLength(1);
  });

  it('after two seconds with thirty permits has everything within ten', async () => {
    await using centre = await openWith('connection');
    await manyOrdered(centre, 30);
    await centre.world.advance(2 * second);
    centre.becomes(well);
    await centre.world.advance(8 * second);
    expect(await companyShown(centre)).toMatchObject({ waiting: 0 });
  });

  it('under another address has everything at once, and so has one that is resumed', async () => {
    await using centre = await openWith('silence');
    await manyOrdered(centre, 20);
    await centre.world.advance(12 * hour);
    await tell(centre, 'registerEndpoint', { company: water, url: endpointOf('elsewhere') });
    await quiet(centre);
    expect(await companyShown(centre)).toMatchObject({ waiting: 0 });

    await tell(centre, 'registerEndpoint', { company: water, url: endpointOf(water) });
    await manyOrdered(centre, 20);
    await centre.world.advance(12 * hour);
    await tell(centre, 'suspendUtility', { company: water, reason: '维护' });
    centre.becomes(well);
    await centre.world.advance(hour);
    expect(await companyShown(centre)).toMatchObject({ waiting: 20 });
    await tell(centre, 'resumeUtility', { company: water });
    await quiet(centre);
    expect(await companyShown(centre)).toMatchObject({ waiting: 0 });
  });

  it('is found so by one node for all of them', async () => {
    await using centre = await openWith('silence');
    const other = await anotherNode(centre, centre);
    await manyOrdered(centre, 20);
    await centre.world.advance(12 * hour);
    centre.becomes(well);
    await centre.world.advance(75 * second);
    expect(await companyShown(centre)).toMatchObject({ waiting: 0 });
    // Nothing was sent to anybody after he had acknowledged it.
    const acknowledged = (await wholeLog(centre.store)).filter(({ type }) => type === 'DeliveryAcknowledged');
    expect(acknowledged).toHaveLength(20);
    await other.stop();
  });

  it('is sent what it has refused meanwhile when that is due, and not before', async () => {
    await using centre = await openWith(status(422));
    const orderId = await ordered(centre, await registered(centre));
    await centre.world.advance(hour);
    const made = (await orderShown(centre, orderId)).delivery.attempts.length;
    centre.becomes('silence');
    await manyOrdered(centre, 10);
    await centre.world.advance(minute);
    centre.becomes(status(422));
    await centre.world.advance(2 * minute);
    expect((await orderShown(centre, orderId)).delivery.attempts.length).toBeLessThanOrEqual(made + 3);
  });
});

describe('an endpoint where nobody answers for an hour', () => {
  it('is an outage, red, and so until an answer comes', async () => {
    await using centre = await openWith('silence');
    await ordered(centre, await registered(centre));
    const since = new Date(centre.world.now() + 15 * second).toISOString();
    await centre.world.advance(59 * minute);
    expect(await companyShown(centre)).toMatchObject({ light: 'GREEN', outageSince: null });
    await centre.world.advance(2 * minute);
    expect(await companyShown(centre)).toMatchObject({ light: 'RED', outageSince: since });
    await centre.world.advance(20 * hour);
    centre.becomes(status(400));
    await centre.world.advance(6 * hour);
    expect(await companyShown(centre)).toMatchObject({ outageSince: null });
    expect(await typesOf(centre, /^Outage/)).toEqual(['OutageNoted', 'OutageEnded']);
  });

  it('parks what has waited behind it for three days and a half, all of it, with what stands in line', async () => {
    await using centre = await openWith('silence');
    const project = await registered(centre);
    for (let number = 0; number < 6; number += 1) await ordered(centre, project);
    await manyOrdered(centre, 40);
    await centre.world.advance(83 * hour);
    const { delivery: late } = await orderShown(centre, await ordered(centre, await registered(centre)));
    await centre.world.advance(3 * hour);
    expect(await companyShown(centre)).toMatchObject({ parked: 46, waiting: 1, light: 'RED' });
    const attempts = await typesOf(centre, /^DeliveryFailed$/);
    expect(attempts.length).toBeLessThan((86 * hour) / minute);
    centre.becomes(well);
    await centre.world.advance(2 * minute);
    expect(await companyShown(centre)).toMatchObject({ parked: 46, waiting: 0 });
    expect(late.state).not.toBe('PARKED');
    await tell(centre, 'replayAllParked', { company: water });
    await centre.world.advance(minute);
    expect(await companyShown(centre)).toMatchObject({ parked: 0, waiting: 0 });
  });
});

describe('a message that an endpoint refuses again and again', () => {
  it('turns its order red after five times, and holds up nobody once a person gives it up', async () => {
    let refusedId = '';
    await using centre = await openDeliveries(({ id }) => (id === refusedId ? status(422) : well));
    await connect(centre);
    await connect(centre, power);
    await tell(centre, 'suspendUtility', { company: water, reason: '维护' });
    const project = await registered(centre);
    const first = await ordered(centre, project);
    const next = await ordered(centre, project);
    refusedId = (await orderShown(centre, first)).delivery.factId;
    await tell(centre, 'resumeUtility', { company: water });
    const state = async (orderId: string) => {
      const { light, delivery } = await orderShown(centre, orderId);
      return [light, delivery.state, delivery.attempts.length];
    };
    await centre.world.advance(12 * second);
    expect(await state(first)).toEqual([null, 'WAITING', 2]);
    await centre.world.advance(2 * minute);
    expect((await state(first))[0]).toBe('RED');
    expect(await state(next)).toEqual([null, 'WAITING', 0]);
    const which = { factId: refusedId, company: water };
    await tell(centre, 'giveUpDelivery', { ...which, reason: '内容有误，已电话告知' });
    await quiet(centre);
    expect((await state(first)).slice(0, 2)).toEqual([null, 'GIVEN_UP']);
    expect(await state(next)).toEqual([null, 'ACKNOWLEDGED', 1]);
    const { data } = await centre.ask(
      `{ deliveries(filter: { orderId: "${first}" }) { nodes { givenUp { reason } } } }`,
    );
    expect(data.deliveries.nodes).toEqual([{ givenUp: { reason: '内容有误，已电话告知' } }]);
    expect(await companyShown(centre)).toMatchObject({ light: 'GREEN', waiting: 0, parked: 0 });
    refusedId = '';
    await tell(centre, 'replayDelivery', which);
    await quiet(centre);
    expect((await state(first)).slice(0, 2)).toEqual([null, 'ACKNOWLEDGED']);
  });

  it('is red at once for no refusal that may pass', async () => {
    await using centre = await openWith(status(429));
    const orderId = await ordered(centre, await registered(centre));
    await centre.world.advance(20 * minute);
    const { light, delivery } = await orderShown(centre, orderId);
    expect(delivery.attempts.length).toBeGreaterThan(5);
    expect(light).toBeNull();
  });
});

describe('an operator', () => {
  const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const operator = 'https://alerts.example.org/onewindow';
  const alertsHeard = ({ heard }: Deliveries) =>
    heard
      .filter(({ url }) => url === operator)
      .map(({ body, headers, at }) => ({ ...(JSON.parse(body) as { type: string; id: string }), headers, at, body }));

  it('is told of an outage once, and once of its end, signed, and sees it wherever something is listed', async () => {
    let behaviour: ReturnType<Behaviour> = 'silence';
    let operatorIs: ReturnType<Behaviour> = status(503);
    await using centre = await openDeliveries(
      ({ url }) => (url === operator ? operatorIs : url === endpointOf(water) ? behaviour : well),
      { url: operator, secret },
    );
    await connect(centre);
    const orderId = await ordered(centre, await registered(centre));
    const seen = async () => {
      const { data } = await centre.ask(
        `{ alerts { kind company { id } text } cases { alerts { kind } } hookupOrders { alerts { since } }
           hookupOrder(id: "${orderId}") { outageSince } }`,
      );
      return data;
    };
    expect(await seen()).toEqual({
      alerts: [],
      cases: { alerts: [] },
      hookupOrders: { alerts: [] },
      hookupOrder: { outageSince: null },
    });
    await centre.world.advance(61 * minute);
    const since = '2021-06-01T01:00:15.000Z';
    expect(await seen()).toEqual({
      alerts: [{ kind: 'OUTAGE', company: { id: water }, text: expect.stringContaining('无人应答') }],
      cases: { alerts: [{ kind: 'OUTAGE' }] },
      hookupOrders: { alerts: [{ since }] },
      hookupOrder: { outageSince: since },
    });
    await centre.world.advance(30 * minute);
    const refused = alertsHeard(centre);
    expect(refused.length).toBeGreaterThan(3);
    operatorIs = well;
    await centre.world.advance(3 * hour);
    behaviour = well;
    await centre.world.advance(3 * hour);
    const told = alertsHeard(centre);
    expect(new Set(told.map(({ id }) => id)).size).toBe(2);
    const [ended] = told.slice(-1);
    expect(told.filter(({ id }) => id === ended?.id)).toHaveLength(1);
    expect(told.filter(({ id }) => id !== ended?.id)).toHaveLength(refused.length + 1);
    expect(told[0]).toMatchObject({
      type: 'onewindow.alert.outage.v1',
      subject: water,
      data: { company: water, since },
    });
    expect(ended).toMatchObject({ type: 'onewindow.alert.outageEnded.v1', data: { since } });
    for (const { headers, at, body } of told) expect(signatureFault(headers, at, body, [secret])).toBeUndefined();
    expect(await typesOf(centre, /^AlertSent$/)).toHaveLength(2);
    expect((await seen()).alerts).toEqual([]);
  });
});

describe('a company that rather pulls', () => {
  it('settles what it says it has read, and its light and its lag are true', async () => {
    await using centre = await openDeliveries(() => well);
    await tell(centre, 'issuePullToken', { company: water, hash: 'b'.repeat(64) });
    await manyOrdered(centre, 70);
    await centre.world.advance(2 * hour);
    const shown = async () =>
      (await centre.ask(`{ utility(company: "${water}") { way light waiting lagSeconds } }`)).data.utility;
    expect(await shown()).toEqual({ way: 'PULL', light: 'AMBER', waiting: 70, lagSeconds: 7_200 });
    await centre.world.advance(23 * hour);
    expect(await shown()).toMatchObject({ light: 'RED' });
    const { data } = await centre.ask('{ hookupFeed(last: 100) { nodes { position } } }');
    const positions = data.hookupFeed.nodes.map(({ position }: { position: string }) => position);
    const read = (position: string) =>
      tell<{ acknowledged: number }>(centre, 'acknowledgeHookupFacts', { company: water, position }, 'acknowledged');
    expect(await read(positions[65])).toEqual({ acknowledged: 66 });
    expect(await read(positions[65])).toEqual({ acknowledged: 0 });
    expect(await shown()).toMatchObject({ waiting: 4 });
    expect(await read(positions.at(-1))).toEqual({ acknowledged: 4 });
    expect(await shown()).toEqual({ way: 'PULL', light: 'GREEN', waiting: 0, lagSeconds: 0 });
    const ahead = { company: water, position: '999999' };
    expect(await refusalOf(centre, 'acknowledgeHookupFacts', ahead)).toMatchObject({ code: 'position-ahead' });
    // What was read is not sent to an endpoint that is registered later.
    await connect(centre);
    await quiet(centre);
    expect(centre.heard).toEqual([]);
  });
});
