import { describe, expect, it } from 'vitest';

import {
  connect,
  endpointOf,
  manyOrdered,
  openDeliveries,
  ordered,
  power,
  quiet,
  registered,
  water,
} from './deliveryCentre.ts';
import { type Heard, status, well } from './virtualOutside.ts';

const minute = 60_000;
const hour = 60 * minute;

const orderIn = ({ body }: Heard): string => (JSON.parse(body) as { subject: string }).subject;

describe('facts of one project', () => {
  it('come in their order, whatever fails before, and other projects overtake them meanwhile', async () => {
    let isWell = false;
    const failing = new Set<string>();
    await using centre = await openDeliveries((one) => (!isWell && failing.has(orderIn(one)) ? status(500) : well));
    await connect(centre);
    const projects = [await registered(centre), await registered(centre)] as const;
    const slow = [await ordered(centre, projects[0])];
    failing.add(slow[0]!);
    const fast: string[] = [];
    for (let number = 0; number < 5; number += 1) {
      slow.push(await ordered(centre, projects[0]));
      fast.push(await ordered(centre, projects[1]));
    }
    await centre.world.advance(10 * minute);
    const before = centre.heard.map(orderIn);
    expect(before.filter((orderId) => fast.includes(orderId))).toEqual(fast);
    expect(new Set(before.filter((orderId) => slow.includes(orderId)))).toEqual(new Set([slow[0]]));
    isWell = true;
    await centre.world.advance(hour);
    expect(centre.heard.slice(before.length).map(orderIn)).toEqual(slow);
  });

  it('come one by one: the next only when the one before has been acknowledged', async () => {
    const waiting: (() => void)[] = [];
    await using centre = await openDeliveries(() => new Promise((resolve) => waiting.push(() => resolve(well))));
    await connect(centre);
    const project = await registered(centre);
    const orders: string[] = [];
    for (let number = 0; number < 3; number += 1) orders.push(await ordered(centre, project));
    for (let count = 1; count <= 3; count += 1) {
      await quiet(centre);
      expect(centre.heard.map(orderIn)).toEqual(orders.slice(0, count));
      waiting.shift()?.();
    }
  });
});

describe('an endpoint where nobody is', () => {
  it('keeps nobody waiting for another, and hears itself of few attempts', async () => {
    await using centre = await openDeliveries(({ url }) => (url === endpointOf(power) ? 'silence' : well));
    await connect(centre);
    await connect(centre, power);
    for (let number = 0; number < 40; number += 1) {
      const project = await registered(centre);
      await ordered(centre, project, 'power');
      await ordered(centre, project);
    }
    const began = centre.world.now();
    await quiet(centre);
    const toWater = centre.heard.filter(({ url }) => url === endpointOf(water));
    expect(toWater).toHaveLength(40);
    expect(new Set(toWater.map(({ at }) => at))).toEqual(new Set([began]));
    await centre.world.advance(hour);
    const { data } = await centre.ask('{ hookupStatus { company { id } waiting } }');
    const waiting = new Map(
      data.hookupStatus.map((one: { company: { id: string }; waiting: number }) => [one.company.id, one.waiting]),
    );
    expect([waiting.get(water), waiting.get(power)]).toEqual([0, 40]);
    const toPower = centre.heard.filter(({ url }) => url === endpointOf(power));
    // Eight at once to begin with, and then one each minute and a quarter: fifteen seconds of silence, and the pause.
    expect(toPower.length).toBeGreaterThan(hour / 76_000);
    expect(toPower.length).toBeLessThan(64);
    // While nothing comes through, what is new for the other still goes at once.
    await manyOrdered(centre, 3);
    const now = centre.world.now();
    await quiet(centre);
    expect(centre.heard.filter(({ url, at }) => url === endpointOf(water) && at === now)).toHaveLength(3);
  });

  it('is sent all of it, at most eight at once, when somebody is there again', async () => {
    let answer: 'silence' | typeof well | 'slow' = 'silence';
    let underWay = 0;
    let most = 0;
    await using centre = await openDeliveries(() => {
      if (answer !== 'slow') return answer;
      most = Math.max(most, (underWay += 1));
      return new Promise((resolve) => {
        centre.world.after(1_000, () => {
          underWay -= 1;
          resolve(well);
        });
      });
    });
    await connect(centre);
    await manyOrdered(centre, 40);
    await centre.world.advance(hour);
    answer = 'slow';
    const before = centre.heard.length;
    await centre.world.advance(2 * hour);
    expect(most).toBe(8);
    expect(centre.heard.slice(before)).toHaveLength(40);
  });
});
