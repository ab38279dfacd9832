import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { signatureFault } from '@onewindow/hookup/delivery/signature.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { millisecondsAt } from '@onewindow/kernel/instant.ts';
import type { DeliveryEvent } from '@onewindow/schema/delivery/events.ts';
import { projectOf } from '@onewindow/schema/streams.ts';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { runs } from '../runs.ts';
import { ask, killAll, open, start, stop } from './centreProcess.ts';
import { fillFolder, readLog } from './killedSenderBacklog.ts';
import { openEndpoint, type Request } from './killedSenderEndpoint.ts';
import { secretsKey } from './utilitiesProcess.ts';

/** Chance that repeats itself (mulberry32), from 0 up to, but not, 1. */
const chanceOf = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
};

const companies = ['jinshanWater', 'jinshanPower'];
/** A centre each, so that both cores are at work. */
const seeds = [1, 2];
const killsOfEach = runs({ usual: 6, full: 25 });
const backlog = { projects: runs({ usual: 50, full: 150 }), ordersOfEach: 3 };

/** One fact on its way to one company: what the log says, and what the company heard. */
interface Told {
  readonly lane: string;
  readonly requests: readonly Request[];
  readonly facts: readonly StoredEvent<DeliveryEvent>[];
}

/** What is left of a centre that was killed again and again while it delivered. */
interface Evidence {
  readonly secret: string;
  readonly requests: readonly Request[];
  /** Those of one lane in the order of the log. */
  readonly told: readonly Told[];
}

describe('kill -9 of a centre while it delivers', () => {
  const dirs: string[] = [];
  let evidence: Evidence[];
  beforeAll(async () => {
    evidence = await Promise.all(seeds.map(killedAgainAndAgain));
  }, 1_200_000);
  afterAll(async () => {
    await killAll();
    for (const dir of dirs) rmSync(dir, { recursive: true });
  });

  const killedAgainAndAgain = async (seed: number): Promise<Evidence> => {
    const chance = chanceOf(seed);
    const dir = mkdtempSync(join(tmpdir(), 'onewindow-killed-'));
    dirs.push(dir);
    const endpoint = await openEndpoint(chanceOf(seed + seeds.length));
    const secret = await fillFolder(dir, { companies, url: endpoint.url, key: secretsKey }, backlog);
    const settings = { DATA_DIR: dir, SECRETS_KEY: secretsKey, DELIVERY_ALLOW: '127.0.0.0/8', DELIVERY_TIMEOUT: '1' };
    for (let kills = 0; kills < killsOfEach; kills += 1) {
      const { child, ended, lines } = start(settings);
      const failed = ended.then(({ code, signal, stderr }) =>
        Promise.reject(new Error(`it ended by itself (${code ?? signal}): ${stderr} ${lines.slice(-3).join(' ')}`)),
      );
      failed.catch(() => undefined);
      await Promise.race([endpoint.more(1 + Math.floor(30 * chance())), failed]);
      await new Promise((resolve) => setTimeout(resolve, 15 * chance()));
      child.kill('SIGKILL');
      await ended;
    }
    const last = await open(settings);
    const isDone = async (): Promise<boolean> => {
      const { data } = await ask(last.at, '{ hookupStatus { waiting parked } }');
      return data.hookupStatus.every((one: { waiting: number; parked: number }) => one.waiting + one.parked === 0);
    };
    await vi.waitUntil(isDone, { timeout: 1_000_000, interval: 100 });
    expect(await stop(last)).toMatchObject({ code: 0, stderr: '' });
    endpoint.close();
    return { secret, requests: endpoint.requests, told: toldIn(await readLog(dir), endpoint.requests) };
  };

  const toldIn = (log: readonly StoredEvent[], requests: readonly Request[]): Told[] => {
    const byStream = Map.groupBy(log as readonly StoredEvent<DeliveryEvent>[], ({ stream }) => stream);
    const byId = Map.groupBy(requests, ({ id }) => id);
    return log
      .filter(({ type }) => type === 'HookupOrderOpened')
      .map(({ id, data }) => {
        const { request } = data as { request: { orderId: string; company: string } };
        return {
          lane: `${request.company} ${projectOf(request.orderId)}`,
          requests: byId.get(id) ?? [],
          facts: byStream.get(`delivery-${id}.${request.company}`) ?? [],
        };
      });
  };

  const all = (): Told[] => evidence.flatMap(({ told }) => told);
  const claimsOf = ({ facts }: Told): number[] =>
    facts.flatMap(({ type, data }) => (type === 'DeliveryClaimed' ? [data.attempt] : []));
  const acknowledgedAt = ({ facts }: Told): number =>
    millisecondsAt(metadataOf(facts.find(({ type }) => type === 'DeliveryAcknowledged')!).recordedAt);

  it('interrupts attempts, of which some had arrived and some had not', () => {
    const again = all().filter((told) => claimsOf(told).length > 1);
    expect(again.length).toBeGreaterThan(seeds.length * killsOfEach);
    expect(again.some((told) => told.requests.length === claimsOf(told).length)).toBe(true);
    expect(again.some((told) => told.requests.length < claimsOf(told).length)).toBe(true);
  });

  it('loses nothing: every fact has arrived and is acknowledged, once', () => {
    expect(all()).toHaveLength(seeds.length * companies.length * backlog.projects * backlog.ordersOfEach);
    for (const { requests, facts } of all()) {
      expect(requests.length).toBeGreaterThan(0);
      expect(facts.filter(({ type }) => type === 'DeliveryAcknowledged')).toHaveLength(1);
    }
  });

  it('changes nothing: each id has one body for ever, and each message is signed', () => {
    for (const { requests } of all()) {
      expect(new Set(requests.map(({ body }) => body)).size).toBe(1);
      for (const { id, body } of requests) expect(JSON.parse(body)).toMatchObject({ id });
    }
    for (const { requests, secret } of evidence) {
      const faults = requests.map(({ headers, at, body }) => signatureFault(headers, at, body, [secret]));
      expect(faults.filter((fault) => fault !== undefined)).toEqual([]);
    }
  });

  it('sends nothing again whose acknowledgement was recorded', () => {
    for (const told of all()) {
      expect(told.facts.at(-1)?.type).toBe('DeliveryAcknowledged');
      for (const { at } of told.requests) expect(at).toBeLessThanOrEqual(acknowledgedAt(told));
    }
  });

  it('leaves no gap in the numbers of the attempts, and nothing is sent that was not claimed', () => {
    for (const told of all()) {
      const claims = claimsOf(told);
      expect(claims).toEqual(claims.map((_, index) => index + 1));
      expect(told.requests.length).toBeLessThanOrEqual(claims.length);
    }
  });

  it('keeps the order of each lane: the next is sent only when the one before was acknowledged', () => {
    for (const { told } of evidence) {
      for (const [, lane] of Map.groupBy(told, (one) => one.lane)) {
        for (const [index, before] of lane.slice(0, -1).entries())
          for (const { at } of lane[index + 1]!.requests) expect(at).toBeGreaterThanOrEqual(acknowledgedAt(before));
      }
    }
  });
});
