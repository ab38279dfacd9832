import { listen } from '@onewindow/app/serve.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { differencesIn, type PublishedResult } from '@onewindow/kernel/draw/publishedResult.ts';
import { sha256Of } from '@onewindow/kernel/draw/canonicalJson.ts';
import type { Pool } from '@onewindow/kernel/draw/pool.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { centreDay } from '../centreDay.ts';
import { as } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { give, given, refusalOf } from './asking.ts';
import { commitFor, nextSite } from './commitmentInputs.ts';
import { byOfficers, digestFor, secretOf, value } from './drawInputs.ts';

const day = 24 * 3_600_000;
let centre: TestCentre;
let listener: Awaited<ReturnType<typeof listen>>;
let sites: readonly { readonly code: string }[];
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:30.000Z');
  listener = await listen(centre.app, { host: '127.0.0.1', port: 0, world: systemWorld });
  sites = Array.from({ length: 12 }, () => ({ ...nextSite(), locality: 'caojing' }));
  for (const site of sites) await given(centre, 'commit', commitFor(site));
  await given(centre, 'assessSubjectRisk', { code: sites[0]!.code, risk: 'HIGH', reason: '上月有投诉' });
  await given(centre, 'assessSubjectRisk', { code: sites[1]!.code, risk: 'LOW', reason: '多次检查合格' });
});
afterAll(async () => {
  await listener.close();
  await centre.close();
});

const head = { ...as('centreHead') };
const clerk = { ...as('clerk') };
const drawOf = async (id: string) => {
  const { data } = await centre.ask(`{ draw(id: "${id}") {
    state late value { value enteredBy confirmedBy } officers { officer missed } chosen { code inspectors }
    corrections { before value } abandonedBefore poolHash history { nodes { type sentence } } } }`);
  return data.draw;
};
/** What everybody may have of a draw, without signing in. */
const fileOf = async (id: string, name: string): Promise<string> => {
  const answer = await fetch(`${listener.url}/public/draws/${id}/${name}`);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json']);
  return answer.text();
};
/** In what the two published files differ from what they must be. */
const differences = async (id: string): Promise<readonly string[]> => {
  const [pool, result] = [await fileOf(id, 'pool.json'), await fileOf(id, 'result.json')];
  return differencesIn({
    pool: { text: pool, says: JSON.parse(pool) as Pool },
    result: { text: result, says: JSON.parse(result) as PublishedResult },
  });
};

describe('a draw', () => {
  it('by a public value takes its pool from what is in force, weighs by risk, and is made by two who looked the value up', async () => {
    await given(centre, 'withdrawCommitment', {
      commitment: `${sites[11]!.code}.salesSiteOpening.1`,
      reason: '停止销售',
    });
    const seed = { by: 'PUBLIC_VALUE', publicValue: 'doubleColourBalls', expectedOn: centreDay(centre, 1) };
    const chooses = { subjects: 4, inspectors: 2 };
    const { id } = await given(centre, 'publishDrawPool', { ...byOfficers(centre, 'caojing'), seed, chooses });
    const published = await fileOf(id, 'pool.json');
    const pool = JSON.parse(published) as Pool;
    expect(pool.subjects.map(({ code, weight }) => [code, weight])).toEqual(
      sites.slice(0, 11).map(({ code }, index) => [code, [4, 1][index] ?? 2]),
    );
    expect(await drawOf(id)).toMatchObject({ state: 'AWAITING_VALUE', late: false, poolHash: sha256Of(published) });
    expect((await fetch(`${listener.url}/public/draws/${id}/result.json`)).status).toBe(404);
    // Nobody publishes another until one pleases, and none is given up once the value may be known.
    const again = { ...byOfficers(centre, 'caojing'), seed, chooses };
    expect(await refusalOf(centre, 'publishDrawPool', again)).toMatchObject({ code: 'draw-still-open' });
    await centre.world.advance(day);
    const giveUp = { draw: id, reason: '结果不合意' };
    expect(await refusalOf(centre, 'abandonDraw', giveUp, head)).toMatchObject({ code: 'seed-partly-known' });
    await centre.world.advance(day);
    expect(await drawOf(id)).toMatchObject({ state: 'AWAITING_VALUE', late: true });
    await given(centre, 'enterDrawValue', { draw: id, value: '01051222283108' });
    expect(await refusalOf(centre, 'confirmDrawValue', { draw: id, value }, head)).toMatchObject({
      code: 'value-differs',
    });
    await give(centre, 'correctDrawValue', { draw: id, value, reason: '看错一位' }, head);
    expect(await refusalOf(centre, 'confirmDrawValue', { draw: id, value }, head)).toMatchObject({
      code: 'value-by-same-person',
    });
    await given(centre, 'confirmDrawValue', { draw: id, value });
    const made = await drawOf(id);
    expect(made).toMatchObject({
      state: 'MADE',
      value: { value, enteredBy: 'centreHead', confirmedBy: 'clerk' },
      corrections: [{ before: '01051222283108', value }],
    });
    expect(made.chosen).toHaveLength(4);
    expect(await differences(id)).toEqual([]);
    expect(await fileOf(id, 'pool.json')).toBe(published);
  });

  it('by two officers is made by their secrets', async () => {
    const { id: draw } = await given(centre, 'publishDrawPool', byOfficers(centre, 'caojing'));
    const bind = (officer: string) => ({ draw, digest: digestFor(draw, officer) });
    await given(centre, 'commitDrawSecret', bind('clerk'));
    expect(await refusalOf(centre, 'revealDrawSecret', { draw, ...secretOf('clerk') }, clerk)).toMatchObject({
      code: 'secrets-not-committed',
    });
    await give(centre, 'commitDrawSecret', bind('centreHead'), head);
    await give(centre, 'revealDrawSecret', { draw, ...secretOf('centreHead') }, head);
    await given(centre, 'revealDrawSecret', { draw, ...secretOf('clerk') });
    expect(await drawOf(draw)).toMatchObject({ state: 'MADE', value: null });
    expect(await differences(draw)).toEqual([]);
  });

  it('names the officer who saw the other’s secret and kept theirs back, and goes on by the public value', async () => {
    const { id: draw } = await given(centre, 'publishDrawPool', byOfficers(centre, 'caojing'));
    for (const [officer, who] of [
      ['clerk', clerk],
      ['centreHead', head],
    ] as const)
      await give(centre, 'commitDrawSecret', { draw, digest: digestFor(draw, officer) }, who);
    await give(centre, 'revealDrawSecret', { draw, ...secretOf('centreHead') }, head);
    await centre.world.advance(2 * day);
    expect(await drawOf(draw)).toMatchObject({
      state: 'AWAITING_VALUE',
      officers: [
        { officer: 'clerk', missed: 'REVEAL' },
        { officer: 'centreHead', missed: null },
      ],
    });
    expect(await refusalOf(centre, 'revealDrawSecret', { draw, ...secretOf('clerk') }, clerk)).toMatchObject({
      code: 'reveal-too-late',
    });
    await centre.world.advance(day);
    await given(centre, 'enterDrawValue', { draw, value });
    await give(centre, 'confirmDrawValue', { draw, value }, head);
    const { history } = await drawOf(draw);
    expect(history.nodes.map(({ type }: { type: string }) => type)).toEqual([
      'DrawPoolPublished',
      'DrawSecretCommitted',
      'DrawSecretCommitted',
      'DrawSecretRevealed',
      'DrawRevealMissed',
      'DrawValueEntered',
      'DrawValueConfirmed',
      'DrawMade',
    ]);
    expect(await differences(draw)).toEqual([]);
    const page = await (await fetch(`${listener.url}/public/draws/${draw}?language=en`)).text();
    expect(page).toContain('Did not reveal the secret.');
  });

  it('that was given up stays to be seen, and is counted at the next one', async () => {
    const { id: first } = await given(centre, 'publishDrawPool', byOfficers(centre, 'caojing'));
    await give(centre, 'abandonDraw', { draw: first, reason: '检查人员名单有误' }, head);
    const { id: next } = await given(centre, 'publishDrawPool', byOfficers(centre, 'caojing'));
    expect(await drawOf(next)).toMatchObject({ abandonedBefore: 1 });
    const page = await (await fetch(`${listener.url}/public/draws/${first}`)).text();
    expect(page).toContain('检查人员名单有误');
  });

  it('has a page and files that a browser asks for anew only where they are others, in both languages, and no script', async () => {
    for (const path of ['', '/salesSiteOpening-caojing-1', '/salesSiteOpening-caojing-1/pool.json']) {
      const first = await fetch(`${listener.url}/public/draws${path}`, { headers: { 'accept-language': 'en' } });
      expect([path, first.status]).toEqual([path, 200]);
      const etag = first.headers.get('etag') ?? '';
      const again = await fetch(`${listener.url}/public/draws${path}`, {
        headers: { 'accept-language': 'en', 'if-none-match': etag },
      });
      expect([path, again.status]).toEqual([path, 304]);
      expect(await first.text()).not.toContain('<script');
    }
    const inChinese = await (await fetch(`${listener.url}/public/draws?language=zh-CN`)).text();
    expect(inChinese).toContain('双随机抽取');
    expect((await fetch(`${listener.url}/public/draws/salesSiteOpening-caojing-99`)).status).toBe(404);
    expect((await fetch(`${listener.url}/public/draws/..%2F..%2Fetc/pool.json`)).status).toBe(404);
  });
});
