import { deliveryRules } from '@onewindow/hookup/delivery/rules.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { recentStreams } from '@onewindow/kernel/recentStreams.ts';
import type { Reply } from '@onewindow/kernel/http.ts';
import { describe, expect, it } from 'vitest';

import {
  anotherNode,
  behind,
  connect,
  factsOfDelivery,
  manyOrdered,
  openDeliveries,
  ordered,
  orderShown,
  quiet,
  registered,
  water,
} from './deliveryCentre.ts';
import { status, virtualOutside, well } from './virtualOutside.ts';

const second = 1_000;
const hour = 3_600 * second;

type Deliveries = Awaited<ReturnType<typeof openDeliveries>>;

const typesOf = async ({ store }: Deliveries, factId: string): Promise<string[]> =>
  (await factsOfDelivery(store, factId)).map(
    ({ type, data }) => `${type}${'attempt' in data ? ` ${data.attempt}` : ''}`,
  );

/** A centre with one fact on its way to an endpoint that has not answered yet; nothing else happens. */
const underWay = async (answer: 'silence' | Promise<Reply>) => {
  let first = true;
  const centre = await openDeliveries(() => {
    if (!first) return well;
    first = false;
    return answer;
  });
  await connect(centre);
  const orderId = await ordered(centre, await registered(centre));
  await quiet(centre);
  const { factId } = (await orderShown(centre, orderId)).delivery;
  expect(await typesOf(centre, factId)).toEqual(['DeliveryClaimed 1']);
  return { ...centre, orderId, factId };
};

/** A promise and how to keep it. */
const promised = <Value>(): { readonly promise: Promise<Value>; readonly keep: (value: Value) => void } => {
  let keep = (_value: Value): void => undefined;
  const promise = new Promise<Value>((resolve) => (keep = resolve));
  return { promise, keep };
};

describe('a node that is asked to stop', () => {
  it('breaks off what is under way and records that nobody knows what came of it; the next node sends it again', async () => {
    await using centre = await underWay('silence');
    const { factId, heard, world } = centre;
    await centre.stop();
    expect(await typesOf(centre, factId)).toEqual(['DeliveryClaimed 1', 'DeliveryOutcomeUnknown 1']);
    expect(heard).toHaveLength(1);
    const next = await anotherNode(centre, centre);
    await quiet(centre);
    expect(heard.map(({ at }) => at)).toEqual([world.now(), world.now()]);
    expect(heard[1]).toMatchObject({ id: heard[0]!.id, body: heard[0]!.body });
    const facts = await typesOf(centre, factId);
    expect(facts.slice(2)).toEqual(['DeliveryClaimed 2', 'DeliveryAcknowledged 2']);
    await next.stop();
  });

  it('between a claim and its post sends nothing, and waits for no answer', async () => {
    await using centre = await underWay('silence');
    await centre.stop();
    const silent = virtualOutside(centre.world, () => 'silence');
    const [claimed, told] = [promised<void>(), promised<void>()];
    const append: EventStore['append'] = async (stream, expected, events) => {
      const result = await centre.store.append(stream, expected, events);
      if (!events.some(({ type }) => type === 'DeliveryClaimed')) return result;
      claimed.keep();
      await told.promise;
      return result;
    };
    const node = await anotherNode(centre, silent, { append });
    await claimed.promise;
    const stopping = node.stop();
    told.keep();
    await quiet(centre);
    expect(silent.heard).toEqual([]);
    expect((await typesOf(centre, centre.factId)).slice(2)).toEqual(['DeliveryClaimed 2', 'DeliveryOutcomeUnknown 2']);
    await stopping;
  });
});

describe('a node that vanishes between claim and outcome', () => {
  it.each([
    ['is right', 0],
    ['is two seconds ahead', 2 * second],
    ['is two seconds behind', -2 * second],
  ])(
    'is followed by another, whose clock %s, within the time limit and ten seconds, and not before its claim is over',
    async (_how, ahead) => {
      const never = promised<Reply>();
      await using centre = await underWay(never.promise);
      const { heard, store, world, factId } = centre;
      const other = virtualOutside(world, () => well);
      const clock = { ...world, now: () => world.now() + ahead };
      const node = await anotherNode({ store, world: clock }, other);
      await world.advance(22 * second - ahead - 1);
      expect(other.heard).toEqual([]);
      await world.advance(1);
      expect(other.heard).toMatchObject([{ id: heard[0]!.id, body: heard[0]!.body }]);
      const recorded = ['DeliveryClaimed 1', 'DeliveryClaimed 2', 'DeliveryAcknowledged 2'];
      expect(await typesOf(centre, factId)).toEqual(recorded);
      await node.stop();
      never.keep(well);
    },
  );
});

describe('an acknowledgement that is heard late', () => {
  /** One node waits longer than its claim lasts, as if it had slept, and another has taken over. */
  const takenOver = async (answer: () => Promise<Reply>) => {
    const late = promised<Reply>();
    const centre = await underWay(late.promise);
    const other = virtualOutside(centre.world, answer);
    const node = await anotherNode(centre, other);
    await centre.world.advance(25 * second);
    expect(other.heard.map(({ id }) => id)).toEqual([centre.factId]);
    return { ...centre, late, other, node };
  };
  const close = async ({ node, ...centre }: Awaited<ReturnType<typeof takenOver>>): Promise<void> => {
    await node.stop();
    await centre.close();
  };

  it('is recorded once, where another node has recorded one meanwhile', async () => {
    const centre = await takenOver(async () => well);
    const before = await typesOf(centre, centre.factId);
    expect(before).toEqual(['DeliveryClaimed 1', 'DeliveryClaimed 2', 'DeliveryAcknowledged 2']);
    centre.late.keep(well);
    await quiet(centre);
    expect(await typesOf(centre, centre.factId)).toEqual(before);
    await close(centre);
  });

  it.each([
    ['acknowledged too', well],
    ['failed', status(500)],
  ])(
    'counts, where the attempt of the other is still under way; that the other %s changes nothing',
    async (...told) => {
      const [, answer] = told;
      const otherwise = promised<Reply>();
      const centre = await takenOver(() => otherwise.promise);
      centre.late.keep(well);
      await quiet(centre);
      const recorded = ['DeliveryClaimed 1', 'DeliveryClaimed 2', 'DeliveryAcknowledged 1'];
      expect(await typesOf(centre, centre.factId)).toEqual(recorded);
      otherwise.keep(answer);
      await centre.world.advance(hour);
      expect(await typesOf(centre, centre.factId)).toEqual(recorded);
      expect((await orderShown(centre, centre.orderId)).delivery.state).toBe('ACKNOWLEDGED');
      expect([centre.heard.length, centre.other.heard.length]).toEqual([1, 1]);
      await close(centre);
    },
  );

  it('is recorded once, however often it is told', async () => {
    await using centre = await openDeliveries(() => well);
    await connect(centre);
    const orderId = await ordered(centre, await registered(centre));
    await quiet(centre);
    const { factId } = (await orderShown(centre, orderId)).delivery;
    const before = await typesOf(centre, factId);
    expect(before).toEqual(['DeliveryClaimed 1', 'DeliveryAcknowledged 1']);
    for (const code of [200, 204, 299]) {
      const data = { factId, company: water, attempt: 1, status: code, took: 5 };
      const envelope = { commandId: centre.world.randomUuid(), actor: { role: 'policy', id: 'deliveries' } };
      await deliveryRules.handle(
        { ...centre, refusalAt: () => undefined, recent: recentStreams() },
        { type: 'RecordAcknowledgement', data },
        envelope,
      );
    }
    expect(await typesOf(centre, factId)).toEqual(before);
  });
});

describe('two nodes on one log', () => {
  it.each([0, 1, 3, 10, 40])('never make the same attempt twice, though one is %i turns behind', async (turns) => {
    let posts = 0;
    const behave = () => {
      const answer = (posts += 1) % 3 === 0 ? status(500) : well;
      return new Promise<Reply>((resolve) => void centre.world.after(100 + 80 * (posts % 7), () => resolve(answer)));
    };
    await using centre = await openDeliveries(behave);
    const other = virtualOutside(centre.world, behave);
    const node = await anotherNode(centre, other, behind(centre, turns));
    const projects: string[] = [];
    for (let number = 0; number < 15; number += 1) projects.push(await registered(centre));
    for (const project of [...projects, ...projects]) await ordered(centre, project);
    await connect(centre);
    await manyOrdered(centre, 10);
    for (let seconds = 0; seconds < 600; seconds += 1) await centre.world.advance(second);

    const left = await centre.ask(`{ utility(company: "${water}") { waiting parked } }`);
    expect(left.data.utility).toEqual({ waiting: 0, parked: 0 });
    expect(other.heard.length).toBeGreaterThan(0);
    const heard = [...centre.heard, ...other.heard];
    const ids = new Set(heard.map(({ id }) => id));
    expect(ids.size).toBe(40);
    for (const factId of ids) {
      const facts = await factsOfDelivery(centre.store, factId);
      const claims = facts.flatMap(({ type, data }) => (type === 'DeliveryClaimed' ? [data.attempt] : []));
      expect(claims).toEqual(claims.map((_, index) => index + 1));
      expect(heard.filter(({ id }) => id === factId)).toHaveLength(claims.length);
      expect(facts.filter(({ type }) => type === 'DeliveryAcknowledged')).toHaveLength(1);
      expect(facts.at(-1)?.type).toBe('DeliveryAcknowledged');
    }
    await node.stop();
  });
});

describe('a process on the embedded store that begins after another was killed', () => {
  it('sends at once what that had under way', async () => {
    await using centre = await openDeliveries(({ at }) =>
      at < Date.parse('2021-06-01T01:00:02.000Z') ? 'silence' : well,
    );
    await connect(centre);
    const orderId = await ordered(centre, await registered(centre));
    await centre.world.advance(2_000);
    expect((await orderShown(centre, orderId)).delivery.state).toBe('UNDER_WAY');
    // The first hangs in its attempt for thirteen seconds more; of the second the store says that there is no first.
    const next = await anotherNode(centre, centre, {}, true);
    await quiet(centre);
    expect((await orderShown(centre, orderId)).delivery.state).toBe('ACKNOWLEDGED');
    expect(centre.heard).toHaveLength(2);
    await next.stop();
  });
});
