import { signatureFault } from '@onewindow/hookup/delivery/signature.ts';
import { describe, expect, it } from 'vitest';

import {
  addSecret,
  anotherNode,
  behind,
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
import { type Heard, status, virtualOutside, well } from './virtualOutside.ts';

const minute = 60_000;
const hour = 60 * minute;

const elsewhere = 'https://elsewhere.example.org/hookups';

/** The orders that posts were about, in the order of time. */
const ordersIn = (heard: readonly Heard[]): string[] =>
  heard.map(({ body }) => (JSON.parse(body) as { subject: string }).subject);

type Deliveries = Awaited<ReturnType<typeof openDeliveries>>;
const statusOf = async ({ ask }: Deliveries, company = water) =>
  (await ask(`{ utility(company: "${company}") { way waiting parked light suspended { reason endpoint } } }`)).data
    .utility;

/** Three orders of one project, one of another, and the first again. */
const someOrders = async (centre: Deliveries): Promise<string[]> => {
  const [one, other] = [await registered(centre), await registered(centre)];
  const orders: string[] = [];
  for (const project of [one, one, other, one]) orders.push(await ordered(centre, project));
  return orders;
};
const ofProject = (orders: readonly string[], like = ''): string[] =>
  orders.filter((orderId) => orderId.split('.')[0] === like.split('.')[0]);

describe('an endpoint that answers 410', () => {
  it.each([
    ['it is resumed', (centre: Deliveries) => tell(centre, 'resumeUtility', { company: water }), endpointOf(water)],
    [
      'the company has another endpoint',
      (centre: Deliveries) => tell(centre, 'registerEndpoint', { company: water, url: elsewhere }),
      elsewhere,
    ],
  ])('is sent nothing more until %s; then all of it comes in order', async (_until, goOn, url) => {
    let answer = status(410);
    await using centre = await openDeliveries(({ url: at }) => (at === endpointOf(power) ? well : answer));
    await connect(centre);
    await connect(centre, power);
    const first = await ordered(centre, await registered(centre));
    await quiet(centre);
    const others = await someOrders(centre);
    expect(ordersIn(centre.heard)).toEqual([first]);
    expect((await orderShown(centre, first)).delivery).toMatchObject({ attempts: [{ cause: 'GONE', status: 410 }] });
    await manyOrdered(centre, 1, 'power');
    await centre.world.advance(24 * hour);
    expect(centre.heard.map((one) => one.url)).toEqual([endpointOf(water), endpointOf(power)]);
    expect(await statusOf(centre)).toEqual({
      way: 'PUSH',
      waiting: 5,
      parked: 0,
      light: 'RED',
      suspended: { reason: '410 Gone', endpoint: endpointOf(water) },
    });

    answer = well;
    const before = centre.heard.length;
    await goOn(centre);
    await quiet(centre);
    const heard = centre.heard.slice(before);
    expect(new Set(heard.map((one) => one.url))).toEqual(new Set([url]));
    expect(ordersIn(heard).toSorted()).toEqual([first, ...others].toSorted());
    expect(ofProject(ordersIn(heard), others[0])).toEqual(ofProject(others, others[0]));
    expect(heard.find(({ id }) => id === centre.heard[0]?.id)?.body).toBe(centre.heard[0]?.body);
    expect(await statusOf(centre)).toMatchObject({ waiting: 0, light: 'GREEN', suspended: null });
  });

  it.each([0, 5, 40])(
    'is suspended once, though eight were told so at once, and the node sees it %i turns later',
    async (turns) => {
      await using centre = await openDeliveries(() => 'silence');
      await manyOrdered(centre, 20);
      await connect(centre);
      await centre.stop();
      const gone = virtualOutside(centre.world, () => status(410));
      await centre.world.advance(minute);
      const node = await anotherNode(centre, gone, behind(centre, turns));
      await centre.world.advance(hour);
      expect(gone.heard).toHaveLength(8);
      const slice = await centre.store.readStream(`utility-${water}`);
      const types = slice.found ? slice.events.map(({ type }) => type) : [];
      expect(types).toEqual(['UtilitySecretAdded', 'EndpointRegistered', 'UtilitySuspended']);
      await node.stop();
    },
  );
});

describe('a company that the window suspends', () => {
  it('is sent nothing, not even at a new endpoint, until it is resumed; then all of it in order', async () => {
    await using centre = await openDeliveries(() => well);
    await connect(centre);
    await tell(centre, 'suspendUtility', { company: water, reason: 'Moving house' });
    const orders = await someOrders(centre);
    await tell(centre, 'registerEndpoint', { company: water, url: elsewhere });
    await centre.world.advance(24 * hour);
    expect(centre.heard).toEqual([]);
    expect(await statusOf(centre)).toMatchObject({ waiting: 4, light: 'RED', suspended: { reason: 'Moving house' } });
    await tell(centre, 'resumeUtility', { company: water });
    await quiet(centre);
    expect(new Set(centre.heard.map(({ url }) => url))).toEqual(new Set([elsewhere]));
    expect(centre.heard).toHaveLength(4);
    expect(ofProject(ordersIn(centre.heard), orders[0])).toEqual(ofProject(orders, orders[0]));
  });

  it('while something is under way to it is sent no repeat of what it acknowledges', async () => {
    let acknowledge = (): void => undefined;
    const acknowledged = new Promise<ReturnType<typeof status>>((resolve) => (acknowledge = () => resolve(well)));
    await using centre = await openDeliveries(() => acknowledged);
    await connect(centre);
    const orderId = await ordered(centre, await registered(centre));
    await quiet(centre);
    await tell(centre, 'suspendUtility', { company: water, reason: 'Moving house' });
    acknowledge();
    await quiet(centre);
    expect((await orderShown(centre, orderId)).delivery.state).toBe('ACKNOWLEDGED');
    await tell(centre, 'resumeUtility', { company: water });
    await centre.world.advance(hour);
    expect(centre.heard).toHaveLength(1);
  });
});

describe('a company without', () => {
  const secretFirst = ['an endpoint', 'a secret'] as const;
  it.each([
    [...secretFirst, addSecret, (centre: Deliveries) => tell(centre, 'registerEndpoint', at(water))],
    ['a secret', 'an endpoint', (centre: Deliveries) => tell(centre, 'registerEndpoint', at(water)), addSecret],
  ] as const)('%s, with or without %s, gets all that waited, in order, as soon as it has both', async (...told) => {
    const [, , first, second] = told;
    await using centre = await openDeliveries(() => well);
    const orders = await someOrders(centre);
    await centre.world.advance(24 * hour);
    expect(await statusOf(centre)).toMatchObject({ way: 'NONE', waiting: 4, light: 'RED' });
    await first(centre, water);
    await centre.world.advance(24 * hour);
    expect(centre.heard).toEqual([]);
    expect(await statusOf(centre)).toMatchObject({ way: 'NONE', waiting: 4, light: 'RED' });
    await second(centre, water);
    await quiet(centre);
    expect(ordersIn(centre.heard).toSorted()).toEqual(orders.toSorted());
    expect(ofProject(ordersIn(centre.heard), orders[0])).toEqual(ofProject(orders, orders[0]));
    expect(await statusOf(centre)).toMatchObject({ way: 'PUSH', waiting: 0, light: 'GREEN' });
  });

  const at = (company: string): object => ({ company, url: endpointOf(company) });
});

describe('a secret that changes while a fact is under way', () => {
  it('signs it beside the new one until it is retired, and then the new one alone; id and body stay', async () => {
    let answer = status(500);
    await using centre = await openDeliveries(() => answer);
    const before = await addSecret(centre, water);
    await tell(centre, 'registerEndpoint', { company: water, url: endpointOf(water) });
    const orderId = await ordered(centre, await registered(centre));
    await quiet(centre);
    const after = await addSecret(centre, water);
    await centre.world.advance(6_000);
    await tell(centre, 'retireUtilitySecret', { company: water, secretId: before.secretId });
    answer = well;
    await centre.world.advance(10_000);

    const signedBy = ({ headers, at, body }: Heard): boolean[] =>
      [before, after].map(({ secret }) => signatureFault(headers, at, body, [secret]) === undefined);
    expect(centre.heard.map(signedBy)).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ]);
    expect(new Set(centre.heard.map(({ id, body }) => `${id} ${body}`)).size).toBe(1);
    expect((await orderShown(centre, orderId)).delivery.state).toBe('ACKNOWLEDGED');
  });

  it('holds back what is left, where it was the only one and is retired, until there is another', async () => {
    await using centre = await openDeliveries(() => well);
    const { secretId } = await addSecret(centre, water);
    await tell(centre, 'registerEndpoint', { company: water, url: endpointOf(water) });
    await tell(centre, 'retireUtilitySecret', { company: water, secretId });
    await manyOrdered(centre, 2);
    await centre.world.advance(hour);
    expect(centre.heard).toEqual([]);
    const { secret } = await addSecret(centre, water);
    await quiet(centre);
    expect(centre.heard.map(({ headers, at, body }) => signatureFault(headers, at, body, [secret]))).toEqual([
      undefined,
      undefined,
    ]);
  });
});
