import { type AddressInfo } from 'node:net';

import { runCentre, type RunningCentre } from '@onewindow/app/centre.ts';
import { lawOf } from '@onewindow/app/law.ts';
import { openCentreLog } from '@onewindow/app/openCentreLog.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { createLogger } from '@onewindow/infra/logger.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import type { EventStore, MarkableStore } from '@onewindow/kernel/eventStore.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { nobodyOutside } from '../outside.ts';
import type { Answer } from '../testCentre.ts';
import { type VirtualWorld, virtualWorld } from '../virtualWorld.ts';
import { as, personFor, testSignIn } from '../people.ts';

const { catalogue, hash } = loadCatalogue('jinshan');
const law = lawOf(catalogue);
const projectCode = '2105-310116-04-01-000001';
const commandId = '7c5f6a53-3a3e-4f6e-9d5c-0b1f7a4f2c11';
const input = {
  commandId,
  projectCode,
  name: '示例厂房一期',
  applicant: { name: '示例建设单位', creditCode: '91310116MA1J000100' },
  category: 'industrial',
  address: '金山工业区示例路 1 号',
  locality: 'langxia',
};

let world: VirtualWorld;
let store: MarkableStore;
let node: RunningCentre;
/** While it is set, the node is handed nothing more of the log. */
let held: Promise<void> | undefined;
let letGo: () => void;

const hold = (): void => {
  held = new Promise((resolve) => {
    letGo = () => {
      held = undefined;
      resolve();
    };
  });
};
const holdable: EventStore['follow'] = async function* (options) {
  for await (const batch of store.follow(options)) {
    if (held) await held;
    yield batch;
  }
};

beforeEach(async () => {
  world = virtualWorld('2021-06-01T01:00:00.000Z');
  store = openSqliteEventStore({ file: ':memory:', world });
  held = undefined;
  letGo = () => undefined;
  const demo = { asked: false, byDefault: false, possible: false };
  await openCentreLog(store, world, { catalogue, hash, today: '2021-06-01', demo });
});
afterEach(async () => {
  letGo();
  await node.stop();
  await store.close();
});

const startNode = async (): Promise<void> => {
  const log = createLogger('silent', false);
  node = runCentre({
    law,
    store: { ...store, follow: holdable },
    world,
    log,
    readModelFile: ':memory:',
    outside: nobodyOutside,
    signIn: testSignIn,
  });
  await world.advance(0);
};

const ask = async (query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Answer> => {
  const response = await node.graphql.fetch('http://onewindow/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      ...as(personFor(query, variables)),
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Answer;
};
const register = () =>
  ask(
    'mutation Register($input: RegisterProjectInput!) { registerProject(input: $input) { project { id } position refusal { code } } }',
    { input },
  );
const name = (headers: Record<string, string> = {}) => ask(`{ project(id: "${projectCode}") { name } }`, {}, headers);

/** What an operator's probe is told. */
const ready = async (): Promise<{ status: number; body: unknown }> => {
  const server = node.app.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  try {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/readyz`);
    return { status: response.status, body: await response.json() };
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
};

describe('a mutation', () => {
  it('is answered when this node can show what it did, and a query after it sees it', async () => {
    await startNode();
    const { data, errors } = await register();
    expect(errors).toBeUndefined();
    expect(data.registerProject).toEqual({ project: { id: projectCode }, position: '3', refusal: null });
    expect((await name({ 'x-after': '3' })).data).toEqual({ project: { name: '示例厂房一期' } });
  });

  it('whose node falls behind says after five seconds that it is committed, never an old object', async () => {
    await startNode();
    hold();
    let answer: Answer | undefined;
    const registering = register().then((answered) => (answer = answered));
    await world.advance(4_999);
    expect(answer).toBeUndefined();
    await world.advance(1);
    await registering;
    expect(answer?.data?.registerProject ?? null).toBeNull();
    expect(answer?.errors).toHaveLength(1);
    expect(answer?.errors?.[0]?.extensions).toMatchObject({
      code: 'COMMITTED_BUT_BEHIND',
      commandId,
      stream: `project-${projectCode}`,
      revision: 0,
    });
    expect(await store.readStream(`project-${projectCode}`)).toMatchObject({ found: true, last: 0 });

    letGo();
    await world.advance(0);
    expect((await register()).data.registerProject).toMatchObject({ project: { id: projectCode }, refusal: null });
    expect(await store.readStream(`project-${projectCode}`)).toMatchObject({ found: true, last: 0 });
  });

  it('whose node catches up in time is answered then', async () => {
    await startNode();
    hold();
    const registering = register();
    await world.advance(4_000);
    letGo();
    expect((await registering).data.registerProject).toMatchObject({ project: { id: projectCode } });
  });
});

describe('a query that names a position', () => {
  it('waits for it, five seconds and no longer', async () => {
    await startNode();
    const asked = name({ 'x-after': '4' });
    await world.advance(5_000);
    expect((await asked).errors?.[0]?.extensions.code).toBe('CATCHING_UP');
    const waiting = name({ 'x-after': '3' });
    await world.advance(4_000);
    void register();
    expect((await waiting).data).toEqual({ project: { name: '示例厂房一期' } });
  });

  it.each(['-1', 'x', '1e3', '9999999999999999'])('that cannot be one (%s) is told so at once', async (after) => {
    await startNode();
    expect((await name({ 'x-after': after })).errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });
});

describe('a node whose read model', () => {
  it('has not caught up answers neither queries nor mutations, and says how far it is', async () => {
    hold();
    await startNode();
    expect(await ready()).toEqual({
      status: 503,
      body: { status: 'catchingUp', progress: 0, position: '0', canRead: false, canWrite: false },
    });
    for (const answer of [await name(), await register()]) {
      expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'CATCHING_UP', progress: 0 });
    }
    expect(await store.readStream(`project-${projectCode}`)).toEqual({ found: false });
    letGo();
    await world.advance(0);
    expect(await ready()).toEqual({
      status: 200,
      body: { status: 'ready', position: '2', canRead: true, canWrite: true },
    });
    expect((await name()).errors).toBeUndefined();
  });

  it('has met an event of a newer version answers nothing more, and tells operator and caller why', async () => {
    await startNode();
    const id = '00000000-0000-4000-8000-00000000000a';
    await store.append('tunnel-1', 'no-stream', [{ id, type: 'TunnelBored', data: {}, metadata: {} }]);
    await world.advance(0);
    const reason = 'unknown event type TunnelBored in tunnel-1: was the log written by a newer version?';
    expect(await ready()).toEqual({
      status: 503,
      body: { status: 'stopped', reason, position: '2', canRead: false, canWrite: false },
    });
    for (const answer of [await name(), await register()]) {
      expect(answer.errors?.[0]?.extensions.code).toBe('STOPPED');
    }
    expect(await store.readStream(`project-${projectCode}`)).toEqual({ found: false });
  });

  it('stops in the middle of a mutation says at once that it is committed', async () => {
    await startNode();
    const append = store.append.bind(store);
    const id = '00000000-0000-4000-8000-00000000000a';
    await Promise.all([
      append('tunnel-1', 'no-stream', [{ id, type: 'TunnelBored', data: {}, metadata: {} }]),
      register().then((answer) => expect(answer.errors?.[0]?.extensions.code).toBe('COMMITTED_BUT_BEHIND')),
    ]);
  });
});
