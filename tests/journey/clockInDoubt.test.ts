import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { listen } from '@onewindow/app/serve.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { as } from '../people.ts';
import { approved, given, nextProjectCode, project, refusalOf, submitted } from './asking.ts';

const day = 86_400_000;
let folder = '';
let centre: TestCentre;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onewindow-clock-'));
});
afterEach(async () => {
  await centre.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = async (now: string, isDemo = false): Promise<TestCentre> =>
  (centre = await openTestCentre(now, join(folder, 'events.sqlite'), undefined, 0, isDemo));
const warnings = async (): Promise<readonly string[]> =>
  (await centre.ask('{ centre { warnings { code } } }')).data.centre.warnings.map(({ code }: { code: string }) => code);
const register = () => refusalOf(centre, 'registerProject', project(nextProjectCode()));
const stateOf = async (id: string) =>
  (await centre.ask(`{ case(id: "${id}") { status acceptedBySilence } }`)).data.case;

/** Asks the centre's other routes, and ends. */
const asked = async <Answer>(ask: (url: string) => Promise<Answer>): Promise<Answer> => {
  const listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: systemWorld });
  try {
    return await ask(listener.url);
  } finally {
    await listener.close();
  }
};
const confirm = (today: unknown) =>
  asked(async (url) => {
    const headers = {
      'content-type': 'application/json',
      'accept-language': 'en',
      ...as('systemAdministrator'),
    };
    const response = await fetch(`${url}/confirm-day`, { method: 'POST', headers, body: JSON.stringify({ today }) });
    return { status: response.status, answer: (await response.json()) as object };
  });
const readiness = () =>
  asked(async (url) => {
    const response = await fetch(`${url}/readyz`);
    expect(response.status).toBe(200);
    return (await response.json()) as object;
  });

describe('a clock that jumps thirty days ahead for 75 seconds', () => {
  it('accepts nothing by silence and dates no act, while questions are answered; then all goes on', async () => {
    await open('2021-06-01T01:00:00.000Z');
    const id = await submitted(centre);
    const length = await centre.logLength();
    centre.world.setClock(30 * day);
    expect(await register()).toMatchObject({
      code: 'clock-in-doubt',
      message: expect.stringContaining('2021-07-01T01:00:00.000Z'),
    });
    await centre.world.advance(75_000);
    expect(await centre.logLength()).toBe(length);
    expect(await stateOf(id)).toEqual({ status: 'RECEIVED', acceptedBySilence: false });
    expect(await warnings()).toEqual(['CLOCK_JUMPED']);
    expect(await readiness()).toMatchObject({ status: 'ready', clockInDoubt: expect.stringContaining('confirm-day') });

    centre.world.setClock(-30 * day);
    expect(await register()).toBeNull();
    expect(await warnings()).toEqual([]);
    expect(await readiness()).not.toHaveProperty('clockInDoubt');
    await centre.world.until('2021-06-08T15:59:59.000Z');
    expect(await stateOf(id)).toMatchObject({ status: 'RECEIVED' });
    await centre.world.until('2021-06-08T16:00:01.000Z');
    expect(await stateOf(id)).toEqual({ status: 'UNDER_REVIEW', acceptedBySilence: true });
  });

  it('is noticed though nobody asks: policies hold when time wakes them, and go on when it is right', async () => {
    await open('2021-06-08T01:00:00.000Z');
    const id = await submitted(centre, {}, { receivedOn: '2021-06-01' });
    centre.world.setClock(30 * day);
    await centre.world.advance(2 * 3_600_000);
    expect(await stateOf(id)).toMatchObject({ status: 'RECEIVED' });
    centre.world.setClock(-30 * day);
    await centre.world.until('2021-06-08T16:00:01.000Z');
    expect(await stateOf(id)).toMatchObject({ status: 'UNDER_REVIEW' });
  });
});

describe('a day that somebody confirms', () => {
  it('must be the day of the centre’s clock; then acts are taken and what waits is done', async () => {
    await open('2021-06-01T01:00:00.000Z');
    const id = await submitted(centre);
    centre.world.setClock(8 * day);
    expect(await register()).toMatchObject({ code: 'clock-in-doubt' });
    expect(await confirm('2021-06-01')).toMatchObject({
      status: 409,
      answer: { errors: [{ message: expect.stringContaining('2021-06-09'), extensions: { code: 'DAY_DIFFERS' } }] },
    });
    expect((await confirm('today')).status).toBe(400);
    expect((await confirm(undefined)).status).toBe(400);
    expect(await register()).toMatchObject({ code: 'clock-in-doubt' });
    expect(await confirm('2021-06-09')).toEqual({ status: 200, answer: { data: { today: '2021-06-09' } } });
    expect(await register()).toBeNull();
    await centre.world.advance(0);
    expect(await stateOf(id)).toEqual({ status: 'UNDER_REVIEW', acceptedBySilence: true });
  });
});

describe('a centre that starts', () => {
  const recordedOn = async (now: string, isDemo = false): Promise<void> => {
    await open(now, isDemo);
    await approved(centre);
    await centre.close();
  };

  it.each([
    ['61 days after the log’s last record', '2021-08-01T02:00:00.000Z', 'CLOCK_FAR_PAST_LOG'],
    ['before it', '2021-05-31T01:00:00.000Z', 'CLOCK_BEFORE_LOG'],
  ])('%s answers, but records nothing until the day is confirmed', async (_, now, code) => {
    await recordedOn('2021-06-01T01:00:00.000Z');
    await open(now);
    expect(await warnings()).toEqual([code]);
    expect(await register()).toMatchObject({ code: 'clock-in-doubt' });
    expect((await confirm(now.slice(0, 10))).status).toBe(200);
    expect(await register()).toBeNull();
  });

  it.each(['2021-07-31T01:00:00.000Z', '2021-06-01T00:59:30.000Z'])('at %s is believed', async (now) => {
    await recordedOn('2021-06-01T01:00:00.000Z');
    await open(now);
    expect(await warnings()).toEqual([]);
    expect(await given(centre, 'registerProject', project(nextProjectCode()))).toMatchObject({ revision: 0 });
  });

  it('with the demo is believed however long ago that was filled', async () => {
    await recordedOn('2021-06-01T01:00:00.000Z', true);
    await open('2026-06-01T01:00:00.000Z', true);
    expect(await warnings()).toEqual([]);
    expect(await register()).toBeNull();
  });
});
