import { randomInt, randomUUID } from 'node:crypto';
import { connect } from 'node:net';

import * as bare from '@eventstore/db-client';
import { centreCommands, centreDeps } from '@onewindow/app/centreCommands.ts';
import { factsOfStore } from '@onewindow/infra/factTree/logFacts.ts';
import { verifyLog } from '@onewindow/infra/factTree/verifyLog.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { isRefusalOf } from '@onewindow/kernel/decider.ts';
import type { EventStore, Fact, NewEvent } from '@onewindow/kernel/eventStore.ts';
import type { Law } from '@onewindow/window/law.ts';

import { startDouble } from '../contract/eventStoreDbDouble.ts';
import { listen, openStore } from '../contract/eventStoreDbHarness.ts';
import { type Figure, inTurns, perSecond, rateText } from './figure.ts';
import { inLanes } from './lanes.ts';
import { registration } from './registration.ts';

const concurrency = 64;
const rounds = 3;
const followed = 30_000;
const appended = 8_000;

/** What the adapter costs beside the bare client: a real server where one is there, else the double on the wire. */
export const eventStoreDb = async (law: Law): Promise<Figure[]> => {
  const { url, server, stop } = await serverHere();
  const store = await openStore(url, listen());
  // The bare client is the limit of what an adapter on it can do.
  const client = bare.EventStoreDBClient.connectionString(url as never);
  try {
    await fill(store);
    const follow = await inTurns(
      rounds,
      () => perSecond(followed, () => followStore(store)),
      () => perSecond(followed, () => followBare(client)),
    );
    const verify = await inTurns(
      rounds,
      () => verifyStore(store),
      () => perSecond(followed, () => followBare(client)),
    );
    const append = await inTurns(
      rounds,
      () =>
        perSecond(appended, () =>
          appendAll(({ id, ...rest }) => store.append(`bench-${id}`, 'no-stream', [{ id, ...rest }])),
        ),
      () => perSecond(appended, () => appendAll((event) => appendBare(client, event))),
    );
    const node = (): ((command: Fact) => Promise<void>) => {
      const commands = centreCommands(centreDeps({ store, world: systemWorld, law }));
      return async (command) => {
        const answer = await commands(command, { commandId: randomUUID(), actor: { role: 'window', id: 'bench' } });
        if (isRefusalOf(answer)) throw new Error(`${command.type} was refused: ${answer.refused}`);
      };
    };
    const codes = projectCodes();
    const given = (give: (command: Fact) => Promise<void>, command: (code: string) => Fact, among: readonly string[]) =>
      perSecond(among.length, () => inLanes(among, concurrency, (code) => give(command(code))));
    const like = (fact: Fact) => () =>
      perSecond(appended, () => appendAll((event) => appendBare(client, { ...event, ...fact })));
    const here = node();
    const registering = await inTurns(
      rounds,
      (round) => given(here, registration, codes(round)),
      like(registration(anyCode)),
    );
    // So few that this node remembers them all, each amended several times.
    const few = codes(rounds - 1).slice(-appended / 32);
    const fresh = codes(0).slice(-appended / 8);
    const often = Array.from({ length: 32 }, () => few).flat();
    const amending = await inTurns(1, () => given(here, amendment, often), like(amendment(anyCode)));
    const readFirst = await inTurns(rounds, () => given(node(), amendment, fresh), like(amendment(anyCode)));
    const grown = await growthWhileSlow(store, follow.rate);
    const figure = (subject: string, { rate, limit, ratio }: typeof follow, aim = 0.8): Figure => ({
      subject: `${subject}, ${server}`,
      measured: rateText(rate, 'events'),
      limit: `${rateText(limit, 'events')} by the bare client`,
      ratio: ratio.toFixed(2),
      aim: `≥ ${aim} of the bare client`,
      reached: ratio >= aim,
    });
    return [
      figure('follow through the adapter', follow),
      figure('verify through the adapter', verify, 0.7),
      figure(`append through the adapter, ${concurrency} at once`, append),
      figure(`commands that begin a stream, ${concurrency} at once`, registering),
      figure(`commands on a stream that this node wrote last, ${concurrency} at once`, amending, 0.45),
      figure(`commands on a stream that is read, ${concurrency} at once`, readFirst, 0.45),
      {
        subject: `follow 100 times slower than ${server}`,
        measured: `${grown.heap.toFixed(0)} MB more after ${grown.seconds} s`,
        limit: `${grown.first.toFixed(0)} MB after its first second`,
        ratio: (grown.heap / grown.first).toFixed(2),
        aim: 'memory flat',
        reached: grown.heap < 20,
      },
    ];
  } finally {
    await client.dispose();
    await store.close();
    await stop();
  }
};

/** As ours are: a few hundred bytes. */
const newEvent = (): NewEvent => ({
  id: randomUUID(),
  type: 'BenchHappened',
  data: {
    caseId: '2021-310116-47-03-000001.constructionPermit.1',
    item: 'C1',
    outcome: 'agree',
    note: '示'.repeat(60),
  },
  metadata: { actor: { role: 'window', id: 'local' }, schemaVersion: 1 },
});

const fill = async (store: EventStore): Promise<void> => {
  for (let stored = 0; stored < followed; stored += 100) {
    await store.append(`bench-${randomUUID()}`, 'no-stream', Array.from({ length: 100 }, newEvent));
  }
};

const followStore = async (store: EventStore): Promise<void> => {
  let seen = 0;
  for await (const { events } of store.follow({ after: store.start, signal: new AbortController().signal })) {
    seen += events.length;
    if (seen >= followed) break;
  }
};

/** The tree over all that the server holds, reckoned anew: facts a second. */
const verifyStore = async (store: EventStore): Promise<number> => {
  const began = performance.now();
  const { facts } = await verifyLog(factsOfStore(store), { claims: [] });
  return facts / ((performance.now() - began) / 1_000);
};

const followBare = async (client: InstanceType<typeof bare.EventStoreDBClient>): Promise<void> => {
  const subscription = client.subscribeToAll({ fromPosition: bare.START, filter: bare.excludeSystemEvents() });
  let seen = 0;
  try {
    for await (const _ of subscription) if ((seen += 1) >= followed) break;
  } finally {
    await subscription.unsubscribe();
  }
};

const appendBare = (client: InstanceType<typeof bare.EventStoreDBClient>, { id, type, data, metadata }: NewEvent) =>
  client.appendToStream(`bench-${id}`, bare.jsonEvent({ id, type, data: data as never, metadata: metadata as never }), {
    expectedRevision: bare.NO_STREAM,
  });

const appendAll = (act: (event: NewEvent) => Promise<unknown>): Promise<void> =>
  inLanes(Array(appended).keys(), concurrency, async () => void (await act(newEvent())));

/** Of projects that no server has seen: for each round its own. */
const projectCodes = (): ((round: number) => readonly string[]) => {
  const day = String(randomInt(10_000)).padStart(4, '0');
  return (round) =>
    [...Array(appended).keys()].map(
      (number) => `${day}-310116-0${round + 1}-01-${String(randomBase + number).padStart(6, '0')}`,
    );
};

const randomBase = randomInt(900_000);

const anyCode = '2611-310116-04-01-000001';

let amendments = 0;

const amendment = (projectCode: string): Fact => ({
  type: 'AmendProject',
  data: { projectCode, reason: '名称更正', changes: { name: `示例厂房 ${(amendments += 1)} 期` } },
});

/** Follows at a hundredth of the speed, and looks how much memory that takes as time goes by. */
const growthWhileSlow = async (store: EventStore, rate: number) => {
  const stopping = new AbortController();
  const used = (): number => process.memoryUsage.rss() / 1e6;
  const began = used();
  const slow = (async () => {
    for await (const { events } of store.follow({ after: store.start, signal: stopping.signal, maxBatch: 100 })) {
      await new Promise((resolve) => setTimeout(resolve, (events.length * 100_000) / rate));
    }
  })();
  const seconds = 8;
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const first = used();
  await new Promise((resolve) => setTimeout(resolve, (seconds - 1) * 1_000));
  const heap = used() - first;
  stopping.abort();
  await slow;
  return { heap, first: Math.max(first, began), seconds };
};

/** The server that EVENTSTOREDB_URL names, or one on this machine, or the double. */
const serverHere = async (): Promise<{ url: string; server: string; stop: () => Promise<void> }> => {
  const stop = async (): Promise<void> => undefined;
  const named = process.env['EVENTSTOREDB_URL'];
  if (named !== undefined) return { url: named, server: 'a real server', stop };
  const isHere = await new Promise<boolean>((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: 2113 });
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
  if (isHere) return { url: 'esdb://127.0.0.1:2113?tls=false', server: 'a real server', stop };
  const double = await startDouble();
  return { url: `esdb://127.0.0.1:${double.port}?tls=false`, server: 'the double', stop: () => double.stop() };
};
