import { signatureFault } from '@onewindow/hookup/delivery/signature.ts';
import { millisecondsAt } from '@onewindow/kernel/instant.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import {
  connect,
  endpointOf,
  factsOfDelivery,
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
const day = 24 * hour;

type Deliveries = Awaited<ReturnType<typeof openDeliveries>>;

/** The order that a message is about; none of one that only asks whether somebody is there. */
const subjectOf = (body: string): string | undefined => (JSON.parse(body) as { subject?: string }).subject;

/** What was sent of one order, in the order of time. */
const sentOf = ({ heard }: Deliveries, orderId: string) => heard.filter(({ body }) => subjectOf(body) === orderId);

describe('an endpoint that answers 500 for an hour and is then well', () => {
  it('is tried when the attempt before said, asked in between, and has what it was sent soon after that, signed anew', async () => {
    const wellAt = Date.parse('2021-06-01T02:00:00.000Z');
    await using centre = await openDeliveries(({ at }) => (at < wellAt ? status(500) : well));
    const secret = await connect(centre);
    const orderId = await ordered(centre, await registered(centre));
    await centre.world.advance(3 * hour);
    const { light, delivery } = await orderShown(centre, orderId);
    expect({ light, state: delivery.state }).toEqual({ light: null, state: 'ACKNOWLEDGED' });

    const sent = sentOf(centre, orderId);
    const times = sent.map(({ at }) => at);
    expect(times.findIndex((at) => at >= wellAt)).toBe(times.length - 1);
    expect(times.length).toBeGreaterThanOrEqual(12);
    // A message without an order asks at most once a minute; the first that is answered makes everything due.
    expect(times.at(-1)! - wellAt).toBeLessThanOrEqual(minute);
    const asked = centre.heard.filter(({ body }) => subjectOf(body) === undefined).map(({ at }) => at);
    expect(asked.filter((at) => at >= wellAt)).toEqual([times.at(-1)]);
    expect(asked.length).toBeLessThanOrEqual(hour / minute);
    const failures = (await factsOfDelivery(centre.store, delivery.factId)).filter(
      ({ type }) => type === 'DeliveryFailed',
    );
    const due = failures.map(({ data }) => 'nextAt' in data && millisecondsAt(data.nextAt ?? ''));
    for (const [index, at] of times.slice(1, -1).entries()) {
      const usual = 5 * second * 1.6 ** index;
      const wait = Number(due[index]) - times[index]!;
      expect(wait).toBeGreaterThanOrEqual(Math.floor(usual * 0.9));
      expect(wait).toBeLessThanOrEqual(Math.ceil(usual * 1.1));
      // Never before it is due, and after it as long as the circuit is open.
      expect(at).toBeGreaterThanOrEqual(Number(due[index]));
      expect(at - Number(due[index])).toBeLessThanOrEqual(minute);
    }
    expect(new Set(sent.map(({ id, body }) => `${id} ${body}`)).size).toBe(1);
    for (const { headers, at, body } of centre.heard)
      expect(signatureFault(headers, at, body, [secret])).toBeUndefined();
  });
});

describe('an endpoint that is silent for three days', () => {
  let centre: Deliveries;
  let behaviour: ReturnType<Behaviour>;
  let began: number;
  /** Two orders of one project, and three of others. */
  let orders: string[];
  beforeAll(async () => {
    behaviour = 'silence';
    centre = await openDeliveries(({ url }) => (url === endpointOf(water) ? behaviour : well));
    await connect(centre);
    began = centre.world.now();
    const project = await registered(centre);
    orders = [await ordered(centre, project), await ordered(centre, project), ...(await manyOrdered(centre, 3))];
  });
  afterAll(() => centre.close());

  const shown = () => Promise.all(orders.map((orderId) => orderShown(centre, orderId)));
  const states = async () => (await shown()).map(({ delivery }) => delivery.state);

  it('is tried thirty times over about that time; then the fact is parked, and its order is red', async () => {
    const parked = async () => (await states()).map((state) => state === 'PARKED');
    for (let hours = 0; hours < 96 && (await parked()).filter(Boolean).length < 4; hours += 1)
      await centre.world.advance(hour);
    expect(await parked()).toEqual([true, false, true, true, true]);
    for (const index of [0, 2, 3, 4]) {
      const { light, delivery } = await orderShown(centre, orders[index]!);
      expect(light).toBe('RED');
      expect(delivery.attempts.map(({ number, cause }) => ({ number, cause }))).toEqual(
        Array.from({ length: 30 }, (_, before) => ({ number: before + 1, cause: 'TIMEOUT' })),
      );
      const times = sentOf(centre, orders[index]!).map(({ at }) => at);
      expect(times).toHaveLength(30);
      expect((times.at(-1)! - began) / day).toBeGreaterThan(2.8);
      expect((times.at(-1)! - began) / day).toBeLessThan(3.6);
    }
  });

  it('is then sent the next fact of the same project, and not before', async () => {
    await centre.world.advance(2 * minute);
    const [first, next] = [sentOf(centre, orders[0]!), sentOf(centre, orders[1]!)];
    expect(next.length).toBeGreaterThan(0);
    expect(next[0]!.at).toBeGreaterThan(first.at(-1)!.at);
  });

  it('is tried as often anew where somebody asks for it too early', async () => {
    const { factId } = (await orderShown(centre, orders[2]!)).delivery;
    await tell(centre, 'replayDelivery', { factId, company: water });
    await centre.world.advance(10 * minute);
    const { light, delivery } = await orderShown(centre, orders[2]!);
    expect({ light, state: delivery.state }).toEqual({ light: null, state: 'WAITING' });
    expect(delivery.attempts.at(-1)!.number).toBeGreaterThan(31);
    behaviour = well;
    await centre.world.advance(7 * hour);
    expect(await states()).toEqual(['PARKED', 'ACKNOWLEDGED', 'ACKNOWLEDGED', 'PARKED', 'PARKED']);
  });

  /** Sends again, and says of which orders something was sent. */
  const again = async (mutation: string, input: object): Promise<number[]> => {
    const before = centre.heard.length;
    await tell(centre, mutation, input);
    await quiet(centre);
    const sent = centre.heard.slice(before);
    for (const { id, body } of sent) {
      const earlier = centre.heard.slice(0, before).filter((one) => one.id === id);
      expect(earlier.length).toBeGreaterThan(0);
      expect(new Set(earlier.map((one) => one.body))).toEqual(new Set([body]));
    }
    return sent.map(({ body }) => orders.indexOf(subjectOf(body) ?? '')).toSorted((a, b) => a - b);
  };

  it('is sent a parked fact again under its old id when somebody asks, and the order is no longer red', async () => {
    const { delivery } = await orderShown(centre, orders[0]!);
    expect(await again('replayDelivery', { factId: delivery.factId, company: water })).toEqual([0]);
    const { light, delivery: after } = await orderShown(centre, orders[0]!);
    expect({ light, state: after.state }).toEqual({ light: null, state: 'ACKNOWLEDGED' });
    expect(after.attempts.at(-1)).toMatchObject({ number: 31, outcome: 'ACKNOWLEDGED' });
  });

  it('is sent all that is parked under the old ids', async () => {
    const sent = await again('replayAllParked', { company: water });
    expect(sent).toEqual([3, 4]);
    expect(await states()).toEqual(orders.map(() => 'ACKNOWLEDGED'));
    expect(await again('replayAllParked', { company: water })).toEqual([]);
    expect(await again('replayAllParked', { company: power })).toEqual([]);
  });

  it('is sent all of a time under the old ids, also what it has acknowledged', async () => {
    const range = { company: water, from: new Date(began).toISOString(), to: new Date(began).toISOString() };
    expect(await again('replayRange', range)).toEqual([0, 1, 2, 3, 4]);
    expect(await states()).toEqual(orders.map(() => 'ACKNOWLEDGED'));
    const later = new Date(began + 1).toISOString();
    expect(await again('replayRange', { ...range, from: later, to: later })).toEqual([]);
  });
});

describe('an endpoint that answers 429', () => {
  it.each([
    ['in seconds', () => '120'],
    ['by a date', (at: number) => new Date(at + 2 * minute).toUTCString()],
  ])(
    'and says %s when it wants to hear more is sent nothing at all before, then one, then the rest',
    async (_how, wish) => {
      let isWell = false;
      await using centre = await openDeliveries(({ url, at }) =>
        isWell || url === endpointOf(power) ? well : status(429, { 'retry-after': wish(at) }),
      );
      await connect(centre);
      await connect(centre, power);
      await manyOrdered(centre, 1);
      await quiet(centre);
      expect(centre.heard).toHaveLength(1);
      await manyOrdered(centre, 5);
      await manyOrdered(centre, 2, 'power');
      await centre.world.advance(2 * minute - 1);
      expect(centre.heard.filter(({ url }) => url === endpointOf(water))).toHaveLength(1);
      expect(centre.heard.filter(({ url }) => url === endpointOf(power))).toHaveLength(2);
      await centre.world.advance(1);
      expect(centre.heard.filter(({ url }) => url === endpointOf(water))).toHaveLength(2);
      isWell = true;
      await centre.world.advance(2 * minute);
      await quiet(centre);
      const heard = centre.heard.filter(({ url }) => url === endpointOf(water));
      expect(new Set(heard.map(({ id }) => id)).size).toBe(6);
      expect(heard[2]!.at - heard[1]!.at).toBe(2 * minute);
      const { data } = await centre.ask(`{ utility(company: "${water}") { waiting parked light } }`);
      expect(data.utility).toEqual({ waiting: 0, parked: 0, light: 'GREEN' });
    },
  );
  it.each([
    ['other answers were good', well],
    ['other answers were no better', status(500)],
    ['others were asked to wait for less', status(429, { 'retry-after': '1' })],
  ])('is left alone as long as it asked, although %s, of what was under way by then', async (_which, other) => {
    await using centre = await openDeliveries(({ at }) => {
      if (at > askedAt) return well;
      return centre.heard.length === 1 ? status(429, { 'retry-after': '120' }) : other;
    });
    const askedAt = centre.world.now();
    await manyOrdered(centre, 20);
    await connect(centre);
    await quiet(centre);
    expect(centre.heard).toHaveLength(8);
    await centre.world.advance(2 * minute - 1);
    expect(centre.heard).toHaveLength(8);
    await centre.world.advance(minute);
    await quiet(centre);
    expect(new Set(centre.heard.map(({ id }) => id)).size).toBe(20);
  });
});
