import type { Reply } from '@onewindow/kernel/http.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { given, refusalOf, requested } from './asking.ts';
import { type OpenCentre, openDoors, secretOf } from './companies.ts';

let open: OpenCentre;
let answer: Reply;
beforeEach(async () => {
  answer = { status: 204, headers: {}, body: '' };
  open = await openDoors(() => Promise.resolve(answer));
  await secretOf(open.centre, 'jinshanWater', 'push');
  await given(open.centre, 'registerEndpoint', { company: 'jinshanWater', url: 'https://water.example.org/hookups' });
});
afterEach(() => open.close());

/** The measures whose names begin so, each with its value. */
const measures = async (beginning: string): Promise<Record<string, number>> => {
  const response = await fetch(`${open.url}/metrics`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toMatch(/^text\/plain;.*version=0\.0\.4/);
  const lines = (await response.text()).split('\n').filter((line) => line.startsWith(beginning));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
};

describe('what an operator’s monitoring reads', () => {
  it('tells of this node and its process', async () => {
    expect(await measures('onewindow_read_model_position')).toEqual({
      onewindow_read_model_position: open.centre.follower.ordinal(),
    });
    expect((await measures('process_resident_memory_bytes'))['process_resident_memory_bytes']).toBeGreaterThan(0);
  });

  it('counts the commands by what became of them, and names those that nobody gave', async () => {
    const before = await measures('onewindow_commands_total');
    expect(before['onewindow_commands_total{command="RegisterEndpoint",outcome="done"}']).toBe(1);
    expect(before['onewindow_commands_total{command="RecordOutreach",outcome="done"}']).toBe(0);
    await refusalOf(open.centre, 'acceptCase', { caseId: '2105-310116-04-01-999999.constructionPermit.1' });
    expect(await measures('onewindow_commands_total{command="AcceptCase"')).toEqual({
      'onewindow_commands_total{command="AcceptCase",outcome="done"}': 0,
      'onewindow_commands_total{command="AcceptCase",outcome="refused"}': 1,
    });
  });

  it('names every company of the catalogue, also where there is nothing to tell', async () => {
    for (const name of [
      'onewindow_deliveries_waiting',
      'onewindow_deliveries_parked',
      'onewindow_delivery_lag_seconds',
    ])
      expect(await measures(name)).toEqual(
        Object.fromEntries(
          ['jinshanWater', 'jinshanDrainage', 'jinshanPower', 'jinshanGas', 'carrierA', 'carrierB', 'carrierC'].map(
            (company) => [`${name}{company="${company}"}`, 0],
          ),
        ),
      );
  });

  it('counts what was tried, by what came of it', async () => {
    await requested(open.centre);
    await open.centre.world.advance(0);
    answer = { status: 500, headers: {}, body: '' };
    await requested(open.centre);
    await open.centre.world.advance(0);
    const attempts = await measures('onewindow_delivery_attempts_total');
    expect(attempts).toEqual({
      'onewindow_delivery_attempts_total{company="jinshanWater",outcome="acknowledged"}': 1,
      'onewindow_delivery_attempts_total{company="jinshanWater",outcome="status"}': 1,
    });
    expect(await measures('onewindow_delivery_attempt_seconds_count')).toEqual({
      'onewindow_delivery_attempt_seconds_count{company="jinshanWater"}': 2,
    });
  });

  it('tells what waits, and since when, until it is acknowledged', async () => {
    const of = async (company: string) => {
      const [waiting] = Object.values(await measures(`onewindow_deliveries_waiting{company="${company}"}`));
      const [lag] = Object.values(await measures(`onewindow_delivery_lag_seconds{company="${company}"}`));
      return { waiting, lag };
    };
    answer = { status: 500, headers: {}, body: '' };
    await requested(open.centre);
    await requested(open.centre, 'power');
    expect(await of('jinshanPower')).toEqual({ waiting: 1, lag: 0 });
    await open.centre.world.advance(3_000);
    expect(await of('jinshanPower')).toEqual({ waiting: 1, lag: 3 });
    expect(await of('jinshanWater')).toEqual({ waiting: 1, lag: 3 });
    answer = { status: 204, headers: {}, body: '' };
    await open.centre.world.advance(60_000);
    expect(await of('jinshanWater')).toEqual({ waiting: 0, lag: 0 });
    expect(await of('jinshanPower')).toEqual({ waiting: 1, lag: 63 });
  });

  it('reckons what is sent again from when somebody asked for it', async () => {
    const lag = async () => Object.values(await measures('onewindow_delivery_lag_seconds{company="jinshanDrainage"}'));
    const from = new Date(open.centre.world.now()).toISOString();
    await requested(open.centre, 'drainage');
    await open.centre.world.advance(3_600_000);
    expect(await lag()).toEqual([3_600]);
    const to = new Date(open.centre.world.now()).toISOString();
    const { data } = await open.centre.ask(
      `mutation { replayRange(input: { company: "jinshanDrainage", from: "${from}", to: "${to}" }) { replayed } }`,
    );
    expect(data.replayRange.replayed).toBe(1);
    expect(await lag()).toEqual([0]);
  });

  it('tells what was given up', async () => {
    answer = { status: 500, headers: {}, body: '' };
    await requested(open.centre);
    await open.centre.world.advance(4 * 24 * 3_600_000);
    expect(await measures('onewindow_deliveries_parked{company="jinshanWater"}')).toEqual({
      'onewindow_deliveries_parked{company="jinshanWater"}': 1,
    });
    expect(await measures('onewindow_deliveries_waiting{company="jinshanWater"}')).toEqual({
      'onewindow_deliveries_waiting{company="jinshanWater"}': 0,
    });
  });
});
