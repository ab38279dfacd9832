import { randomUUID } from 'node:crypto';

import { backOff } from '@onewindow/infra/backOff.ts';
import type { EventStoreDb } from '@onewindow/infra/eventStoreDb/eventStoreDb.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { type Batch, StoreUnavailable, UnknownOutcome } from '@onewindow/kernel/eventStore.ts';
import type { World } from '@onewindow/kernel/world.ts';
import { status } from '@grpc/grpc-js';
import { afterEach, describe, expect, it } from 'vitest';

import { virtualWorld } from '../virtualWorld.ts';
import { startDouble } from './eventStoreDbDouble.ts';
import { listen, onDouble, type OnDouble, openStore, type Settings } from './eventStoreDbHarness.ts';
import { endOf, eventsIn, eventsOf, follow, idsOf, newEvent, newEvents, newStream, pause, put } from './storeTools.ts';

const cleanUps: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
});

const open = async (settings: Settings = {}): Promise<OnDouble> => {
  const harness = await onDouble(settings);
  cleanUps.push(() => harness.dispose());
  return harness;
};

const unavailable = { code: status.UNAVAILABLE, details: 'Server Is Not Ready' };
const tooSlow = {
  code: status.ABORTED,
  details: 'Operation timed out: Consumer too slow to handle event while live. Client resubscription required.',
};

describe('what surprises in the server when one appends', () => {
  it('"not ready" on a sound connection is waited out', async () => {
    const { store, double } = await open();
    let refusals = 3;
    double.faults.verdict = () => ((refusals -= 1) >= 0 ? { fault: 'not-ready' } : undefined);
    expect(await put(store, newStream(), 'no-stream', newEvents(1))).toMatchObject({ revision: 0 });
  });

  it('a repeat of which the server does not know the place is looked up', async () => {
    const { store, double } = await open();
    const stream = newStream();
    const events = newEvents(3);
    const original = await put(store, stream, 'no-stream', events);
    await put(store, stream, 2, newEvents(2));
    double.faults.forgetsPositions = true;
    expect(await store.append(stream, 'no-stream', events)).toEqual(original);
  });

  it('a stream that was deleted is not there; appended to again it goes on where it was, and says so', async () => {
    const { store, double } = await open();
    const stream = newStream();
    await put(store, stream, 'no-stream', newEvents(3));
    double.log.softDelete(stream);
    expect(await store.readStream(stream)).toEqual({ found: false });
    expect(await store.append(stream, 'stream-exists', newEvents(1))).toEqual({ ok: false, actual: 'no-stream' });
    expect(await store.append(stream, 'no-stream', newEvents(1))).toMatchObject({ ok: true, revision: 3 });
  });

  it('a stream that was deleted for good is a fault that says so', async () => {
    const { store, double } = await open();
    const stream = newStream();
    await put(store, stream, 'no-stream', newEvents(1));
    double.log.tombstone(stream);
    await expect(store.readStream(stream)).rejects.toThrow(`${stream} was deleted for good`);
    await expect(store.append(stream, 0, newEvents(1))).rejects.toThrow(`${stream} was deleted for good`);
  });

  it('a stream that has nothing but metadata does not exist', async () => {
    const { store } = await open();
    const stream = newStream();
    await store.mark(stream, 'unfinished');
    expect(await store.append(stream, 'stream-exists', newEvents(1))).toEqual({ ok: false, actual: 'no-stream' });
    expect(await store.append(stream, 'no-stream', newEvents(1))).toMatchObject({ ok: true, revision: 0 });
  });

  it('a server that takes less than we do is named with its limit', async () => {
    const { store, double } = await open();
    double.faults.verdict = () => ({ fault: 'too-large' });
    await expect(store.append(newStream(), 'no-stream', newEvents(1))).rejects.toThrow('at most 500000 bytes');
  });

  it('a user who may not append is told so, at once', async () => {
    const { store, double } = await open();
    double.faults.verdict = () => ({ fault: 'access-denied' });
    const stream = newStream();
    await expect(store.append(stream, 'no-stream', newEvents(1))).rejects.toThrow(
      `an anonymous user may not write the stream ${stream}; give it the right, or name another user`,
    );
  });

  it('a clock that is not ours hurts nobody: the deadline lies a day off', async () => {
    const { store, double } = await open();
    await put(store, newStream(), 'no-stream', newEvents(1));
    expect(double.asked.nearestDeadline).toBeGreaterThan(23 * 3_600_000);
  });
});

describe('what surprises in the client when one appends', () => {
  it('appends take the fast path, all of them on one line, in the order in which they were given', async () => {
    const { store, double } = await open();
    const before = double.log.records.length;
    const events = newEvents(600);
    await Promise.all(events.map((event) => put(store, newStream(), 'no-stream', [event])));
    expect(double.asked).toMatchObject({ appends: 600, plainAppends: 0 });
    const stored = double.log.records.slice(before).filter(({ stream }) => !stream.startsWith('$'));
    expect(idsOf(stored)).toEqual(idsOf(events));
  });

  it.each([
    ['breaks', unavailable],
    ['ends in peace', undefined],
  ])('a line that %s in the middle is opened again; what lay in it is stored once, in order', async (_, how) => {
    const { store, double, lines } = await open();
    await put(store, newStream(), 'no-stream', newEvents(1));
    double.faults.holdAnswers = true;
    const before = double.log.records.length;
    const events = newEvents(300);
    const streams = events.map(() => newStream());
    const results = Promise.all(events.map((event, index) => put(store, streams[index]!, 'no-stream', [event])));
    await expect.poll(() => double.asked.appends).toBeGreaterThan(100);
    double.faults.holdAnswers = false;
    double.endAppends(how);
    expect((await results).map(({ revision }) => revision)).toEqual(events.map(() => 0));
    const stored = double.log.records.slice(before).filter(({ stream }) => !stream.startsWith('$'));
    expect(idsOf(stored)).toEqual(idsOf(events));
    expect(lines.map(({ level }) => level)).toEqual(['warn', 'info']);
  });

  it('who wants no repeats is told that the outcome is unknown', async () => {
    const { store, double } = await open({ repeatAppends: false });
    double.faults.holdAnswers = true;
    const stream = newStream();
    const events = newEvents(1);
    const outcome = store.append(stream, 'no-stream', events).catch((reason: unknown) => reason);
    await expect.poll(() => double.asked.appends).toBe(1);
    double.faults.holdAnswers = false;
    double.endAppends(unavailable);
    expect(await outcome).toBeInstanceOf(UnknownOutcome);
    expect(await store.append(stream, 'no-stream', events)).toMatchObject({ ok: true, revision: 0 });
  });

  it('a frozen server is an unknown outcome in time, for all that is under way, and forgotten when it thaws', async () => {
    const { store, gate } = await open({ limit: 2_000 });
    await put(store, newStream(), 'no-stream', newEvents(1));
    gate.freeze();
    const streams = Array.from({ length: 20 }, () => newStream());
    const events = newEvents(20);
    const attempts = streams.map((stream, index) => store.append(stream, 'no-stream', [events[index]!]));
    for (const attempt of await Promise.allSettled(attempts)) {
      expect(attempt).toMatchObject({ status: 'rejected', reason: expect.any(UnknownOutcome) as UnknownOutcome });
    }
    gate.thaw();
    for (const [index, stream] of streams.entries()) {
      await expect.poll(() => put(store, stream, 'no-stream', [events[index]!])).toMatchObject({ revision: 0 });
      expect(idsOf(await eventsOf(store, stream))).toEqual([events[index]!.id]);
    }
  });

  it('a server that is replaced while appends and reads run is a delay and no fault', async () => {
    const { store, double, gate } = await open();
    const stream = newStream();
    let last: 'no-stream' | number = 'no-stream';
    for (let index = 0; index < 40; index += 1) {
      if (index % 10 === 3) gate.drop();
      ({ revision: last } = await put(store, stream, last, newEvents(1)));
      if (index % 10 === 5) gate.drop();
      expect((await eventsOf(store, stream)).length).toBe(index + 1);
    }
    expect(double.log.streamOf(stream)).toHaveLength(40);
  });

  it('stores of one process share the line for appends, and a second server is refused one', async () => {
    const { store, double, gate } = await open();
    const twin = await openStore(`esdb://127.0.0.1:${gate.port}?tls=false`, listen());
    const [one, two] = [newStream(), newStream()];
    await Promise.all([put(store, one, 'no-stream', newEvents(1)), put(twin, two, 'no-stream', newEvents(1))]);
    const other = await startDouble();
    cleanUps.push(() => other.stop());
    await expect(openStore(`esdb://127.0.0.1:${other.port}?tls=false`, listen())).rejects.toThrow('already writes to');
    await twin.close();
    await put(store, one, 0, newEvents(1));
    expect(double.log.streamOf(two)).toHaveLength(1);
  });

  it('what becomes of an object after the call changes nothing in what is stored', async () => {
    const { store } = await open();
    const stream = newStream();
    const data = { name: 'before' };
    const appending = put(store, stream, 'no-stream', [newEvent(data)]);
    data.name = 'after';
    await appending;
    expect((await eventsOf(store, stream))[0]!.data).toEqual({ name: 'before' });
  });
});

describe('what surprises when one follows', () => {
  it.each([
    ['UNAVAILABLE', unavailable],
    ['a clean end', undefined],
    ['"Consumer too slow"', tooSlow],
    ['CANCELLED', { code: status.CANCELLED, details: 'Call canceled' }],
    ['UNKNOWN', { code: status.UNKNOWN, details: 'NoReason' }],
  ])('after %s following goes on by itself, again and again, without a gap or a repeat', async (_, how) => {
    const { store, double } = await open();
    const after = await endOf(store);
    const events = newEvents(60);
    const stream = newStream();
    const following = follow(store, { after, maxBatch: 7 }, (__, batches) => eventsIn(batches).length >= events.length);
    for (const [index, event] of events.entries()) {
      await put(store, stream, index === 0 ? 'no-stream' : index - 1, [event]);
      if (index % 15 === 7) double.endSubscriptions(how);
      if (index % 15 === 9) await pause(60);
    }
    expect(idsOf(eventsIn(await following))).toEqual(idsOf(events));
  });

  it('in the middle of catching up a drop is no gap either', async () => {
    const { store, double, gate } = await open();
    const after = await endOf(store);
    const events = newEvents(400);
    for (let index = 0; index < 400; index += 50)
      await put(store, newStream(), 'no-stream', events.slice(index, index + 50));
    double.faults.slow = 1;
    let batches = 0;
    const all = await follow(store, { after, maxBatch: 10 }, (batch) => {
      batches += 1;
      if (batches === 3) double.endSubscriptions(unavailable);
      if (batches === 6) gate.drop();
      return batch.caughtUp;
    });
    expect(idsOf(eventsIn(all))).toEqual(idsOf(events));
  });

  it('the log says once that the server is lost, and once that it is back, however many tries lie between', async () => {
    const { store, double, lines } = await open();
    const stop = new AbortController();
    const seen: string[] = [];
    const following = (async () => {
      for await (const { events } of store.follow({ after: store.start, signal: stop.signal }))
        seen.push(...idsOf(events));
    })();
    await expect.poll(() => double.openSubscriptions()).toBe(1);
    double.faults.reads = unavailable;
    double.endSubscriptions(unavailable);
    await expect.poll(() => double.asked.failedReads).toBeGreaterThanOrEqual(3);
    expect(lines.map(({ level }) => level)).toEqual(['warn']);
    double.faults.reads = undefined;
    const event = newEvent();
    await put(store, newStream(), 'no-stream', [event]);
    await expect.poll(() => seen).toEqual([event.id]);
    expect(lines.map(({ level }) => level)).toEqual(['warn', 'info']);
    expect(lines[0]!.text).toMatch(/EventStoreDB is lost.*Not Ready/);
    expect(lines[1]!.text).toMatch(/EventStoreDB is back.*seconds/);
    stop.abort();
    await following;
  });

  it('a consumer that is too slow for the server is no outage', async () => {
    const { store, double, lines } = await open();
    const after = await endOf(store);
    await put(store, newStream(), 'no-stream', newEvents(20));
    let told = false;
    await follow(store, { after, maxBatch: 5 }, (batch) => {
      if (!told) double.endSubscriptions(tooSlow);
      told = true;
      return batch.caughtUp;
    });
    expect(lines).toEqual([]);
  });

  it('the leader moves, and following, reading and appending move with it', async () => {
    const { store, double } = await open();
    const next = await startDouble({ log: double.log });
    cleanUps.push(() => next.stop());
    const after = await endOf(store);
    const events = newEvents(20);
    const stream = newStream();
    const following = follow(store, { after }, (_, batches) => eventsIn(batches).length >= events.length);
    for (const [index, event] of events.entries()) {
      if (index === 10) {
        double.faults.leader = { host: '127.0.0.1', port: next.port };
        double.endSubscriptions(unavailable);
      }
      await put(store, stream, index === 0 ? 'no-stream' : index - 1, [event]);
    }
    expect(idsOf(eventsIn(await following))).toEqual(idsOf(events));
    expect(await eventsOf(store, stream)).toHaveLength(20);
    expect(next.asked.subscriptions).toBe(1);
  });

  it('a cluster is found through any node of it, and through one name', async () => {
    const leader = await startDouble();
    cleanUps.push(() => leader.stop());
    const follower = await startDouble({ log: leader.log });
    cleanUps.push(() => follower.stop());
    const members = [
      { host: '127.0.0.1', port: follower.port, isLeader: false },
      { host: '127.0.0.1', port: 1, isLeader: false, isAlive: false },
      { host: '127.0.0.1', port: leader.port, isLeader: true },
    ];
    follower.faults.members = members;
    leader.faults.members = members;
    for (const url of [
      `esdb://127.0.0.1:1,127.0.0.1:${follower.port}?tls=false`,
      `esdb+discover://127.0.0.1:${follower.port}?tls=false`,
    ]) {
      const store = await openStore(url, listen());
      await put(store, newStream(), 'no-stream', newEvents(1));
      await store.close();
    }
    expect(leader.asked.appends).toBe(2);
    expect(follower.asked).toMatchObject({ appends: 0, reads: 0, gossip: expect.any(Number) as number });
  });

  it("checkpoints that run ahead are not believed: a batch's position is its last event's", async () => {
    const { store } = await open();
    const { position } = await put(store, newStream(), 'no-stream', newEvents(3));
    for (const batch of await follow(store)) expect(store.compare(batch.position, position)).not.toBeGreaterThan(0);
  });

  it('a long tail of system events is not waited for', async () => {
    const { store, double } = await open();
    const events = newEvents(2);
    await put(store, newStream(), 'no-stream', events);
    const system = newEvents(700).map((event) => ({ ...event, type: '$statsCollected' }));
    const record = ({ id, type }: (typeof system)[number]) => ({
      id,
      type,
      contentType: 'application/json',
      data: Buffer.from('{}'),
      metadata: new Uint8Array(),
    });
    double.log.append('$stats-here', 'no-stream', system.map(record));
    const batches = await follow(store);
    expect(idsOf(eventsIn(batches))).toEqual(idsOf(events));
    expect(batches.at(-1)).toMatchObject({ caughtUp: true, progress: 1 });
  });

  it.each(['C:4310/P:4310', 'C:99999999/P:99999999'])(
    'a checkpoint of another log, %s, is a fault and no silence',
    async (after) => {
      const { store } = await open();
      await put(store, newStream(), 'no-stream', newEvents(3));
      await expect(follow(store, { after })).rejects.toThrow(`${after} is no position of this log`);
    },
  );

  it('a log that became shorter while it was followed is a fault and no silence', async () => {
    const { store, double } = await open();
    await put(store, newStream(), 'no-stream', newEvents(30));
    const following = follow(store, {}, (batch) => {
      if (batch.caughtUp) {
        double.log.truncate(10);
        double.endSubscriptions(unavailable);
      }
      return false;
    });
    await expect(following).rejects.toThrow(/of this log|the log ends before/);
  });

  it('what is no position at all is refused', async () => {
    const { store } = await open();
    await expect(follow(store, { after: '17' })).rejects.toThrow('17 is no position of this log');
  });

  it('an event that is no JSON was not written by onewindow: it has a type that nobody knows', async () => {
    const { store, double } = await open();
    const stream = newStream('foreign');
    double.log.append(stream, 'no-stream', [
      {
        id: randomUUID(),
        type: 'Blob',
        contentType: 'application/octet-stream',
        data: Buffer.from([1, 2]),
        metadata: Buffer.from([]),
      },
    ]);
    const batches = await follow(store);
    expect(batches.flatMap(({ events }) => events)).toMatchObject([
      { stream, type: 'Blob (no JSON object)', data: {} },
    ]);
  });

  it('leaving the loop ends the call, in every way in which one may leave', async () => {
    const { store, double } = await open();
    await put(store, newStream(), 'no-stream', newEvents(20));
    const none = () => expect.poll(() => double.openSubscriptions()).toBe(0);
    for await (const _ of store.follow({ after: store.start, signal: new AbortController().signal, maxBatch: 3 }))
      break;
    await none();
    await expect(
      follow(store, { maxBatch: 3 }, () => {
        throw new Error('the handler fails');
      }),
    ).rejects.toThrow('the handler fails');
    await none();
    await follow(store);
    await none();
  });

  it('while the server is lost a signal still ends the following, and waits for no timer', async () => {
    let hasStopped = false;
    const after: World['after'] = (milliseconds, act) => systemWorld.after(milliseconds, () => hasStopped || act());
    const { store, gate, double, lines } = await open({ world: { ...systemWorld, after } });
    const stop = new AbortController();
    const following = (async () => {
      for await (const _ of store.follow({ after: store.start, signal: stop.signal }));
    })();
    await expect.poll(() => double.openSubscriptions()).toBe(1);
    gate.freeze();
    gate.drop();
    await expect.poll(() => lines.map(({ level }) => level)).toEqual(['warn']);
    hasStopped = true;
    stop.abort();
    expect(await following).toBeUndefined();
    hasStopped = false;
    gate.thaw();
  });

  it('a consumer 100 times slower than the server holds a batch and a few more, and misses nothing', async () => {
    const { store, double } = await open();
    const after = await endOf(store);
    const events = newEvents(300);
    for (let index = 0; index < 300; index += 100)
      await put(store, newStream(), 'no-stream', events.slice(index, index + 100));
    const seen: Batch[] = [];
    const stop = new AbortController();
    for await (const batch of store.follow({ after, maxBatch: 20, signal: stop.signal })) {
      seen.push(batch);
      if (seen.length === 5) {
        for (let index = 0; index < 300; index += 100) await put(store, newStream(), 'no-stream', newEvents(100));
      }
      await pause(5);
      if (batch.caughtUp) stop.abort();
    }
    const stored = double.log.records.filter(({ type }) => type === 'ReviewOpened');
    expect(idsOf(eventsIn(seen))).toEqual(idsOf(stored));
  });
});

describe('what lies beside', () => {
  it('a mark in the metadata of a stream stays beside what others keep there, and is taken away', async () => {
    const { store, double } = await open();
    const marks = async (other: EventStoreDb) => other.markOf('centre-jinshan');
    expect(await marks(store)).toBeUndefined();
    const text = (value: object) => ({
      ...newEvent(),
      type: '$metadata',
      contentType: 'application/json',
      data: Buffer.from(JSON.stringify(value)),
      metadata: new Uint8Array(),
    });
    double.log.append('$$centre-jinshan', 'any', [text({ $acl: { $r: 'onewindow' }, others: 1 })]);
    await store.mark('centre-jinshan', 'unfinished copy of 立案');
    expect(await marks(store)).toBe('unfinished copy of 立案');
    await store.mark('centre-jinshan', undefined);
    expect(await marks(store)).toBeUndefined();
    const last = double.log.streamOf('$$centre-jinshan').at(-1)!;
    expect(JSON.parse(Buffer.from(last.data).toString())).toEqual({ $acl: { $r: 'onewindow' }, others: 1 });
    expect(eventsIn(await follow(store))).toEqual([]);
    expect(await store.readStream('centre-jinshan')).toEqual({ found: false });
  });

  it('closing lets go of every socket', async () => {
    const sockets = () => process.getActiveResourcesInfo().filter((kind) => kind.startsWith('TCPSocket')).length;
    const before = sockets();
    const harness = await onDouble();
    await put(harness.store, newStream(), 'no-stream', newEvents(1));
    await follow(harness.store);
    await harness.dispose();
    await expect.poll(sockets).toBeLessThanOrEqual(before);
  });

  it('waits double up to a limit, differ by chance, and begin anew after a success', async () => {
    const waits: number[] = [];
    const world = {
      ...virtualWorld('2026-01-01T00:00:00Z'),
      randomBytes: (count: number) => systemWorld.randomBytes(count),
      after: (milliseconds: number, act: () => void) => {
        waits.push(milliseconds);
        queueMicrotask(act);
        return () => undefined;
      },
    };
    const retry = backOff(world, { first: 100, longest: 1_000 });
    for (let index = 0; index < 6; index += 1) await retry.wait();
    for (const [index, whole] of [100, 200, 400, 800, 1_000, 1_000].entries()) {
      expect(waits[index]).toBeGreaterThanOrEqual(whole / 2);
      expect(waits[index]).toBeLessThanOrEqual(whole);
    }
    retry.reset();
    await retry.wait();
    expect(waits[6]).toBeLessThanOrEqual(100);
    expect(new Set(waits).size).toBe(7);
  });
});

describe('a server that is away', () => {
  it('is said to be at once, and found again though nothing happens', async () => {
    const { store, gate, lines } = await open({ limit: 3_000 });
    const stream = newStream();
    await put(store, stream, 'no-stream', newEvents(1));
    const ending = new AbortController();
    const seen: string[] = [];
    const following = (async () => {
      for await (const { events } of store.follow({ after: store.start, signal: ending.signal }))
        seen.push(...events.map(({ id }) => id));
    })();
    await expect.poll(() => seen.length).toBe(1);
    expect(store.lostSince()).toBeUndefined();
    await gate.close();
    await expect.poll(() => store.lostSince(), { timeout: 10_000 }).toBeTypeOf('number');
    const outcomes = await Promise.all(
      [1, 2, 3, 4, 5].map(async () => {
        const began = performance.now();
        const error = await store.readStream(stream).catch((reason: unknown) => reason);
        return { isUnavailable: error instanceof StoreUnavailable, isAtOnce: performance.now() - began < 1_000 };
      }),
    );
    expect(outcomes.filter(({ isUnavailable }) => isUnavailable)).toHaveLength(5);
    expect(outcomes.filter(({ isAtOnce }) => isAtOnce)).toHaveLength(5);
    await gate.open();
    await expect.poll(() => store.lostSince(), { timeout: 15_000 }).toBeUndefined();
    const [event] = newEvents(1);
    await expect
      .poll(async () => (await store.append(stream, 0, [event!]).catch(() => undefined))?.ok, { timeout: 15_000 })
      .toBe(true);
    await expect.poll(() => seen.length, { timeout: 10_000 }).toBe(2);
    expect(store.lostSince()).toBeUndefined();
    expect(lines.map(({ text }) => text.split(';')[0])).toEqual([
      'EventStoreDB is lost',
      expect.stringContaining('EventStoreDB is back'),
    ]);
    ending.abort();
    await following;
  });
});
