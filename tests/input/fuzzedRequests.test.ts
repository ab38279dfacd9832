import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { ask, killAll, type Process, shown, stop } from '../journey/centreProcess.ts';
import { runs } from '../runs.ts';
import { openFuzzedCentre } from './fuzz/centre.ts';
import { type FuzzedCentre, type FuzzedRequest, requestBy } from './fuzz/request.ts';
import { type Sender, senderTo } from './fuzz/send.ts';

const count = runs({ usual: 1_000, full: 10_000 });
const atOnce = 16;

let folder: string;
let centre: Process & { readonly at: string };
let fuzzed: FuzzedCentre;
let sender: Sender;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'onewindow-fuzzed-'));
  ({ centre, fuzzed } = await openFuzzedCentre(folder));
  sender = senderTo(centre.at, atOnce);
});
afterAll(async () => {
  sender.close();
  await killAll();
  rmSync(folder, { recursive: true, force: true });
});

/** What of the answers to requests should never be one, by the numbers of the requests. */
const faultsOf = async (requests: readonly FuzzedRequest[]): Promise<readonly object[]> => {
  const faults: object[] = [];
  const waiting = requests.values();
  const take = async (): Promise<void> => {
    for (const request of waiting) {
      const fault = await faultOf(request);
      if (fault !== undefined) faults.push({ request: request.number, fault });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, take));
  return faults;
};

const faultOf = async (request: FuzzedRequest): Promise<string | undefined> => {
  try {
    const { status, body } = await sender.send(request);
    const isFault = status >= 500 || body.includes('INTERNAL_SERVER_ERROR');
    return isFault ? `${request.method} ${request.path}: ${status} ${body.slice(0, 300)}` : undefined;
  } catch (error) {
    // Whoever says more than anybody may is not always heard out.
    return isTooMuch(request) ? undefined : `${request.method} ${request.path}: ${String(error)}`;
  }
};

const isTooMuch = ({ path, headers, body }: FuzzedRequest): boolean =>
  Buffer.byteLength(body) > 60_000 || path.length + JSON.stringify(headers).length > 12_000;

/** How many facts people, companies and their systems have put on record; what the centre does by itself is nobody's act. */
const factsOfPeople = (): number => {
  const log = new Database(join(folder, 'events.sqlite'), { readonly: true });
  try {
    return log
      .prepare<[], number>(
        `SELECT count(*) FROM events WHERE json_extract(metadata, '$.actor.role') NOT IN ('system', 'policy')`,
      )
      .pluck()
      .get()!;
  } finally {
    log.close();
  }
};

describe(`${count} requests by chance, half of them by somebody who has signed in`, () => {
  const numbers = Array.from({ length: count }, (_, number) => number);
  const isDenied = ({ isDeniedWrite }: FuzzedRequest): boolean => isDeniedWrite;

  it('leave nothing on record where they give commands that whoever gives them may not give', async () => {
    const denied = numbers.map((number) => requestBy(number, fuzzed)).filter(isDenied);
    expect(denied.length).toBeGreaterThan(count / 10);
    const before = factsOfPeople();
    expect(await faultsOf(denied)).toEqual([]);
    expect(factsOfPeople()).toBe(before);
  });

  it('are all answered, and none of them by what went wrong inside', async () => {
    const others = numbers.map((number) => requestBy(number, fuzzed)).filter((request) => !isDenied(request));
    const before = factsOfPeople();
    expect(await faultsOf(others)).toEqual([]);
    // Some of them were good enough to be heeded.
    expect(factsOfPeople()).toBeGreaterThan(before);
  });

  it('leave behind a centre that goes on, of which no line of its log tells a fault, and that ends when it is told to', async () => {
    const { data } = await ask(centre.at, '{ cases(first: 1) { totalCount } }', {}, shown(centre.at, 'clerk'));
    expect(data.cases.totalCount).toBeGreaterThan(0);
    // What the issuer of a machine says of itself is no line of ours.
    const own = centre.lines.filter((line) => line.startsWith('{'));
    expect(own.filter((line) => (JSON.parse(line) as { level: number }).level >= 50)).toEqual([]);
    // Nothing that was asked, followed or left keeps it from ending when it is told to.
    expect(await stop(centre)).toMatchObject({ code: 0, signal: null });
  });
});
