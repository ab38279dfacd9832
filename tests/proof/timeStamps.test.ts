import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

import { openOutgoingHttp } from '@onewindow/infra/outgoingHttp.ts';
import { readToken, timeStampAuthority } from '@onewindow/infra/timeStampAuthority.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { PostFailed } from '@onewindow/kernel/http.ts';
import { type TimeStampAuthority, TimeStampRefused } from '@onewindow/kernel/timeStamp.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { killAll, open, run, stop } from '../journey/centreProcess.ts';
import { nobodyOutside } from '../outside.ts';
import { virtualWorld } from '../virtualWorld.ts';
import { folderOfTest } from './logs.ts';
import { openProofCentre, openRecord, type ProofCentre, register, runNode } from './proofCentre.ts';
import { hasOpenssl, openTestTsa, type TestTsa } from './testTsa.ts';

const day = 24 * 3_600_000;
const began = '2026-11-27T02:00:00.000Z';

/** The time stamps on record, by the days of their heads. */
const stampsOf = async ({ record }: ProofCentre, days: readonly string[]) => {
  const slices = await Promise.all(days.map((one) => record.readStream(`centre-jinshan.${one}`)));
  return slices.flatMap((slice, index) => (slice.found ? [{ day: days[index], facts: slice.events.length }] : []));
};

const warningsOf = async ({ ask }: ProofCentre): Promise<readonly { code: string; message: string }[]> =>
  ((await ask('{ centre { warnings { code message } } }')).data as { centre: { warnings: [] } }).centre.warnings;

describe('the head of a day', () => {
  /** Answers at once, where it is there. */
  const authority = () => {
    const asked: string[] = [];
    const tsa = {
      asked,
      isThere: true,
      name: 'tsa.example.org',
      stamp: async (text: string) => {
        asked.push(text);
        if (!tsa.isThere) throw new PostFailed('connection', 'Nobody is there.');
        return { token: Uint8Array.of(48, 0), stampedAt: began };
      },
    };
    return tsa satisfies TimeStampAuthority;
  };

  it('is time-stamped once, and a centre with nothing to do signs none for its stamp alone', async () => {
    const tsa = authority();
    const centre = await openProofCentre(began, { ...nobodyOutside, timeStamps: tsa });
    const [head] = await centre.heads();
    const { size, root, keyId, signature } = head!.data as { [name: string]: string };
    expect(tsa.asked).toEqual([[size, root, '2026-11-27', keyId, signature].join(':')]);
    await centre.world.advance(4 * day);
    expect(await centre.heads()).toHaveLength(1);
    expect(tsa.asked).toHaveLength(1);
    await register(centre, 1);
    await centre.world.advance(2 * day);
    expect(await centre.heads()).toHaveLength(2);
    expect(await stampsOf(centre, ['2026-11-27', '2026-12-02'])).toEqual([
      { day: '2026-11-27', facts: 1 },
      { day: '2026-12-02', facts: 1 },
    ]);
    expect(await warningsOf(centre)).toEqual([]);
    expect(centre.errors).toEqual([]);
    await centre.stop();
  });

  it('waits for an authority that is away, and nothing waits with it; after a whole day the centre warns', async () => {
    const tsa = authority();
    tsa.isThere = false;
    const centre = await openProofCentre(began, { ...nobodyOutside, timeStamps: tsa });
    await register(centre, 1);
    await centre.world.advance(day);
    expect(await warningsOf(centre)).toEqual([]);
    await register(centre, 2);
    await centre.world.advance(day);
    expect(await centre.heads()).toHaveLength(3);
    expect(await warningsOf(centre)).toEqual([
      { code: 'HEADS_NOT_TIME_STAMPED', message: expect.stringContaining('自 2026-11-27 起') as string },
    ]);
    // Soon at first, then each hour: not once a second, and not once a day.
    expect(tsa.asked.length).toBeGreaterThan(40);
    expect(tsa.asked.length).toBeLessThan(100);
    tsa.isThere = true;
    await centre.world.advance(3_600_000 * 1.2);
    // The last is stamped: it goes on from those before.
    expect(await stampsOf(centre, ['2026-11-27', '2026-11-28', '2026-11-29'])).toEqual([
      { day: '2026-11-29', facts: 1 },
    ]);
    expect(await warningsOf(centre)).toEqual([]);
    expect(centre.errors).toEqual([]);
    await centre.stop();
  });

  it('has one time stamp, however many nodes ask, and those that are missing are known after a restart', async () => {
    const world = virtualWorld(began);
    const record = await openRecord(world);
    const tsa = authority();
    const outside = { ...nobodyOutside, timeStamps: tsa };
    const nodes = await Promise.all([1, 2].map(() => runNode(record, world, { outside })));
    expect(await stampsOf(nodes[0]!, ['2026-11-27'])).toEqual([{ day: '2026-11-27', facts: 1 }]);
    tsa.isThere = false;
    await register(nodes[0]!, 1);
    await world.advance(day);
    for (const node of nodes) await node.stop();
    await world.advance(2 * day);
    const later = await runNode(record, world, { outside });
    // The stamp of the first, and the project: there is something new, so a second head was signed, and now a third.
    expect((await warningsOf(later)).map(({ code }) => code)).toEqual(['HEADS_NOT_TIME_STAMPED']);
    expect((await warningsOf(later))[0]?.message).toContain('2026-11-28');
    await later.stop();
  });
});

describe('that no head is signed', () => {
  it('is told once facts have waited for a whole day', async () => {
    const world = virtualWorld(began);
    const record = await openRecord(world);
    // A node that gives no commands signs none, and nobody else is there.
    const centre = await runNode(record, world, { roles: ['gateway'] });
    expect(await warningsOf(centre)).toEqual([]);
    await world.advance(day);
    expect(await warningsOf(centre)).toEqual([]);
    await world.advance(day);
    expect(await warningsOf(centre)).toEqual([
      { code: 'HEADS_NOT_SIGNED', message: expect.stringContaining('自 2026-11-27 起') as string },
    ]);
    const signing = await runNode(record, world);
    await world.advance(0);
    expect(await warningsOf(centre)).toEqual([]);
    await signing.stop();
    await world.advance(9 * day);
    expect(await warningsOf(centre)).toEqual([]);
    await centre.stop();
  });
});

describe.skipIf(!hasOpenssl)('an authority that speaks RFC 3161', () => {
  let tsa: TestTsa;
  const http = openOutgoingHttp({ allow: [], allowLoopbackHttp: true, limits: { head: 1_000 } });
  const never = new AbortController().signal;
  beforeAll(async () => {
    tsa = await openTestTsa();
  });
  afterAll(async () => {
    await killAll();
    await http.close();
    await tsa.close();
  });
  const ask = (text: string) =>
    timeStampAuthority(tsa.url, { send: http.sendBytes, world: systemWorld }).stamp(text, never);

  it('stamps what it is asked to, and is believed in nothing else', async () => {
    const { token, stampedAt } = await ask('head');
    expect(tsa.asked).toEqual(['application/timestamp-query']);
    expect(await readToken(token)).toMatchObject({ stampedAt });
    expect(Math.abs(Date.parse(stampedAt) - Date.now())).toBeLessThan(60_000);

    let kept: Buffer | undefined;
    const refusedWith = async (answers: TestTsa['answersWith']): Promise<string> => {
      tsa.answersWith = answers;
      const error: unknown = await ask('head').catch((thrown: unknown) => thrown);
      tsa.answersWith = undefined;
      expect(error).toBeInstanceOf(TimeStampRefused);
      return (error as Error).message;
    };
    tsa.answersWith = (response, honest) => response.end((kept = honest()));
    await ask('head');
    // The same bytes again answer another request, and those of another text another question.
    expect(await refusedWith((response) => response.end(kept))).toBe('it answers another request');
    tsa.answersWith = (response, honest) => response.end((kept = honest()));
    await ask('another head');
    expect(await refusedWith((response) => response.end(kept))).toBe('it stamps something else than it was asked for');
    expect(await refusedWith((response, honest) => response.end(honest().subarray(0, 200)))).toContain(
      'no answer of RFC 3161',
    );
    expect(await refusedWith((response) => response.end('<html>'))).toContain('no answer of RFC 3161');
    expect(await refusedWith((response) => response.end())).toContain('no answer of RFC 3161');
    // PKIStatusInfo { status rejection }, and nothing else.
    expect(await refusedWith((response) => response.end(Buffer.from('30053003020102', 'hex')))).toBe(
      'it grants none (PKI status 2)',
    );
    expect(await refusedWith((response) => response.writeHead(503).end())).toBe('it answers with status 503');
    for (let length = 0; length < kept!.length; length += 97)
      await refusedWith((response) => response.end(kept!.subarray(0, length)));
    expect(await readToken(Buffer.from('no token')).catch((error: unknown) => error)).toBeInstanceOf(TimeStampRefused);
    tsa.answersWith = () => undefined;
    await expect(ask('head')).rejects.toThrow(PostFailed);
    tsa.answersWith = undefined;
  });

  it('stamps the heads of a centre, which are exported and verified by OpenSSL without it', async () => {
    const folder = folderOfTest();
    const settings = { DATA_DIR: join(folder, 'data'), DEMO: 'on', TSA_URL: tsa.url, LOG_LEVEL: 'debug' };
    const centre = await open(settings);
    if (!centre.lines.some((line) => line.includes('is time-stamped'))) await centre.said(/is time-stamped/u);
    const { code, stderr } = await run(['export-proofs', '--to', '1', '--stamps', join(folder, 'stamps')], settings)
      .ended;
    expect([code, stderr]).toEqual([0, `1 time stamps are in ${join(folder, 'stamps')}\n`]);
    await stop(centre);
    const today = /"day":"([\d-]+)"/u.exec(centre.lines.find((line) => line.includes('is time-stamped'))!)![1]!;
    const verify = (data: string) =>
      spawnSync('openssl', ['ts', '-verify', '-data', data, '-in', `${today}.tst`, '-token_in', '-CAfile', tsa.ca], {
        cwd: join(folder, 'stamps'),
        encoding: 'utf8',
      });
    expect(verify(`${today}.head`)).toMatchObject({ status: 0, stdout: expect.stringContaining('OK') as string });
    expect(verify(tsa.ca).status).not.toBe(0);
  });
});
