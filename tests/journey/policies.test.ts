import { permitConclusionCommands } from '../permitConclusion.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { runCentre, type RunningCentre } from '@onewindow/app/centre.ts';
import { centreCommands, centreDeps } from '@onewindow/app/centreCommands.ts';
import { lawOf } from '@onewindow/app/law.ts';
import { openCentreLog } from '@onewindow/app/openCentreLog.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import type { Logger } from '@onewindow/infra/logger.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { EventStore, MarkableStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { caseCommands } from '@onewindow/schema/case/commands.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import type { ProjectEvent } from '@onewindow/schema/project/events.ts';
import { hookupCommands } from '@onewindow/schema/hookup/commands.ts';
import { projectCommands } from '@onewindow/schema/project/commands.ts';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';

import { nobodyOutside } from '../outside.ts';
import { type VirtualWorld, virtualWorld } from '../virtualWorld.ts';
import { testSignIn } from '../people.ts';

const { catalogue, hash } = loadCatalogue('jinshan');
const law = lawOf(catalogue);
const definitions = [...projectCommands, ...caseCommands, ...hookupCommands];
const projectCode = '2105-310116-04-01-000001';
const permitCase = `${projectCode}.constructionPermit.1`;
const certificate = '310116202106010101';

let world: VirtualWorld;
let store: MarkableStore;
let nodes: RunningCentre[];
let said: unknown[][];

beforeEach(async () => {
  world = virtualWorld('2021-06-01T01:00:30.000Z');
  store = openSqliteEventStore({ file: ':memory:', world });
  nodes = [];
  said = [];
  const demo = { asked: false, byDefault: false, possible: false };
  await openCentreLog(store, world, { catalogue, hash, today: '2021-06-01', demo });
});
afterEach(async () => {
  await Promise.all(nodes.map((node) => node.stop()));
  await store.close();
});

const say = (...entries: unknown[]): void => void said.push(entries);
const log = { debug: () => undefined, info: () => undefined, warn: say, error: say, fatal: say } as unknown as Logger;

/** One more node on the same store, with a read model of its own. */
const startNode = async (from: Partial<EventStore> = {}, readModelFile = ':memory:'): Promise<void> => {
  nodes.push(
    runCentre({
      law,
      store: { ...store, ...from },
      world,
      log,
      readModelFile,
      outside: nobodyOutside,
      signIn: testSignIn,
    }),
  );
  await world.advance(1_000);
};

/** Gives a command as the window does, or replays it from a ledger. Each kind of act is somebody else's, as some of them must be. */
const give = async (type: string, data: object, ledger?: 'import'): Promise<void> => {
  const parsed = definitions.find((one) => one.type === type)?.data.parse(data) as object;
  const envelope = {
    commandId: world.randomUuid(),
    actor: { role: 'window', id: type },
    ...(ledger && { ledger }),
  };
  expect(await centreCommands(centreDeps({ store, world, law }))({ type, data: parsed }, envelope)).not.toHaveProperty(
    'refused',
  );
};

const submit = async (ledger?: 'import'): Promise<void> => {
  const utilities = [
    { utility: 'water', demand: { pipeDiameter: 100 } },
    { utility: 'power', demand: { capacity: 400 } },
  ];
  const applicant = { name: '示例建设单位', creditCode: '91310116MA1J000100' };
  const place = { address: '金山工业区示例路 1 号', locality: 'langxia' };
  const project = { projectCode, name: '示例厂房一期', applicant, category: 'industrial', ...place, utilities };
  await give('RegisterProject', project, ledger);
  await give('SubmitCase', { projectCode, stage: 'constructionPermit', channel: 'window' }, ledger);
};
const finishPermit = async (ledger?: 'import'): Promise<void> => {
  await submit(ledger);
  await give('AcceptCase', { caseId: permitCase }, ledger);
  for (const { type, data } of permitConclusionCommands(permitCase)) await give(type, data, ledger);
  const certificates = [{ item: 'C6', number: certificate, name: '建筑工程施工许可证' }];
  await give('IssueCertificates', { caseId: permitCase, certificates }, ledger);
};
const revoke = async () => {
  const named = { caseId: permitCase, number: certificate, reason: '许可依据有误' };
  await give('ProposeAct', { ...named, act: 'revokeCertificate' });
  await give('RevokeCertificate', { ...named, act: 'annulled' });
};

const factsOf = async (stream: string): Promise<readonly StoredEvent<ProjectEvent | CaseEvent | HookupEvent>[]> => {
  const slice = await store.readStream(stream);
  return slice.found ? (slice.events as readonly StoredEvent<ProjectEvent | CaseEvent | HookupEvent>[]) : [];
};
const typesOf = async (stream: string) => (await factsOf(stream)).map(({ type }) => type);
const orders = async () => ({
  water: await typesOf(`hookup-${permitCase}.water`),
  power: await typesOf(`hookup-${permitCase}.power`),
});
const opened = { water: ['HookupOrderOpened'], power: ['HookupOrderOpened'] };
const cancelled = {
  water: ['HookupOrderOpened', 'HookupOrderCancelled'],
  power: ['HookupOrderOpened', 'HookupOrderCancelled'],
};

describe('a finished permit', () => {
  it('opens its orders by itself, in the name of the policy and because of the certificate', async () => {
    await startNode();
    await finishPermit();
    await world.advance(0);
    expect(await orders()).toEqual(opened);
    const [order] = await factsOf(`hookup-${permitCase}.water`);
    const issued = (await factsOf(`case-${permitCase}`)).find(({ type }) => type === 'CertificateIssued')!;
    expect(metadataOf(order!)).toMatchObject({
      $causationId: issued.id,
      $correlationId: metadataOf(issued).$correlationId,
      actor: { role: 'policy', id: 'ordersToDo' },
    });
  });

  it('opens them once on two nodes, and on a third that comes later', async () => {
    await startNode();
    await startNode();
    await finishPermit();
    await world.advance(180_000);
    await startNode();
    await world.advance(180_000);
    expect(await orders()).toEqual(opened);
    expect(said).toEqual([]);
  });

  it('opens them once though the worker does not see for minutes that it has', async () => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const slow: EventStore['follow'] = async function* (options) {
      for await (const batch of store.follow({ ...options, maxBatch: 1 })) {
        if (batch.events.some(({ type }) => type === 'HookupOrderOpened')) await released;
        // A batch that ends the log would come with the orders; the certificate must be seen before them.
        yield { ...batch, caughtUp: true };
      }
    };
    let tries = 0;
    const counted: EventStore['append'] = (stream, expected, events) => {
      if (stream.startsWith('hookup-')) tries += 1;
      return store.append(stream, expected, events);
    };
    await startNode({ follow: slow, append: counted });
    await finishPermit();
    await world.advance(300_000);
    expect(tries).toBeGreaterThan(4);
    expect(await orders()).toEqual(opened);
    release();
    await world.advance(60_000);
    tries = 0;
    await world.advance(300_000);
    expect([tries, said]).toEqual([0, []]);
  });

  it('opens them also where it was finished while nobody was awake', async () => {
    await finishPermit();
    await world.advance(86_400_000);
    await startNode();
    expect(await orders()).toEqual(opened);
  });

  it('that was replayed from a ledger opens nothing, and may be revoked all the same', async () => {
    await finishPermit('import');
    await startNode();
    await world.advance(180_000);
    await revoke();
    await world.advance(180_000);
    expect(await orders()).toEqual({ water: [], power: [] });
    expect(said).toEqual([]);
  });

  it('opens its orders on a later try where a try fails, and each failure is told with its reason', async () => {
    let failures = 3;
    const append: EventStore['append'] = (stream, expected, events) => {
      if (stream.startsWith('hookup-') && failures > 0) {
        failures -= 1;
        return Promise.reject(new Error('the disk is full'));
      }
      return store.append(stream, expected, events);
    };
    await startNode({ append });
    await finishPermit();
    await world.advance(1_000);
    expect(await orders()).toEqual({ water: [], power: [] });
    expect(said).toHaveLength(2);
    expect(said[0]).toEqual([
      { list: 'ordersToDo', key: `${permitCase}.power`, err: new Error('the disk is full') },
      'a policy failed and will be tried again',
    ]);
    await world.advance(180_000);
    expect(await orders()).toEqual(opened);
    expect(said).toHaveLength(3);
  });

  it('opens its orders although another row of the list makes no sense', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'onewindow-policies-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const readModelFile = join(folder, 'read-model.sqlite');
    await startNode({}, readModelFile);
    const database = new Database(readModelFile);
    database.exec(`INSERT INTO ordersToDo (key, row, dueAt) VALUES ('0', '{', '')`);
    database.close();
    await finishPermit();
    await world.advance(0);
    expect(await orders()).toEqual(opened);
    expect(said[0]).toEqual([
      { list: 'ordersToDo', key: '0', err: expect.any(SyntaxError) },
      'a policy failed and will be tried again',
    ]);
  });
});

describe('a permit that is revoked', () => {
  it('cancels the orders that are open', async () => {
    await startNode();
    await finishPermit();
    await world.advance(0);
    await revoke();
    await world.advance(180_000);
    expect(await orders()).toEqual(cancelled);
  });

  it('before its orders were opened: they are opened and then cancelled, once, on however many nodes', async () => {
    await finishPermit();
    await revoke();
    await Promise.all([startNode(), startNode()]);
    await world.advance(180_000);
    expect(await orders()).toEqual(cancelled);
    expect(said).toEqual([]);
  });

  it('cancels an order that was replayed from a ledger with it', async () => {
    await finishPermit('import');
    const issued = (await factsOf(`case-${permitCase}`)).find(({ type }) => type === 'CertificateIssued')!;
    if (issued.type !== 'CertificateIssued') throw new Error('no certificate');
    const request = issued.data.orders.find(({ utility }) => utility === 'water')!;
    await give('OpenHookupOrder', { request }, 'import');
    await startNode();
    await revoke();
    await world.advance(180_000);
    expect(await orders()).toEqual({ ...cancelled, power: [] });
  });

  it('is told to the company whose order is connected, once, on however many nodes; the other order is cancelled', async () => {
    await Promise.all([startNode(), startNode()]);
    await finishPermit();
    await world.advance(0);
    const orderId = `${permitCase}.water`;
    await give('AcceptHookupOrder', { orderId });
    await give('ReplyToSurvey', { orderId, externalLine: false, number: 'S-1' });
    await give('DeclareReadyToConnect', { orderId });
    await give('ConnectHookup', { orderId });
    await revoke();
    await world.advance(180_000);
    expect(await orders()).toEqual({
      water: [
        'HookupOrderOpened',
        'HookupOrderAccepted',
        'SurveyReplied',
        'ReadyToConnectDeclared',
        'HookupConnected',
        'PermitOfHookupEnded',
      ],
      power: cancelled.power,
    });
    const told = (await factsOf(`hookup-${orderId}`)).at(-1)!;
    expect(told.data).toMatchObject({
      permitEnd: { act: 'annulled', number: certificate },
      recipients: [{ company: 'jinshanWater', sequence: 2 }],
    });
    expect(said).toEqual([]);
  });
});

describe('a project that is amended', () => {
  const amend = (changes: object) => give('AmendProject', { projectCode, reason: '规模调整', changes });
  const told = async (utility: string) =>
    (await factsOf(`hookup-${permitCase}.${utility}`)).flatMap((fact) =>
      fact.type === 'HookupOrderAmended' ? [[fact.data.changed, fact.data.recipients]] : [],
    );

  it('is told to its orders in the name of the policy, because of that, once, on however many nodes', async () => {
    await Promise.all([startNode(), startNode()]);
    await finishPermit();
    await world.advance(0);
    await amend({ floorArea: 1200 });
    await amend({ investment: 5000 });
    await world.advance(180_000);
    await startNode();
    await world.advance(180_000);
    for (const [utility, company] of [
      ['water', 'jinshanWater'],
      ['power', 'jinshanPower'],
    ] as const)
      expect(await told(utility)).toEqual([
        [['floorArea'], [{ company, sequence: 2 }]],
        [['investment'], [{ company, sequence: 3 }]],
      ]);
    const amended = (await factsOf(`project-${projectCode}`)).find(({ type }) => type === 'ProjectAmended')!;
    const [, first] = await factsOf(`hookup-${permitCase}.water`);
    expect(metadataOf(first!)).toMatchObject({
      $causationId: amended.id,
      actor: { role: 'policy', id: 'projectsToTell' },
    });
    expect(said).toEqual([]);
  });

  it('before its orders were opened: they are opened, and then told', async () => {
    await finishPermit();
    await amend({ floorArea: 1200 });
    await Promise.all([startNode(), startNode()]);
    await world.advance(180_000);
    expect(await orders()).toEqual({
      water: ['HookupOrderOpened', 'HookupOrderAmended'],
      power: ['HookupOrderOpened', 'HookupOrderAmended'],
    });
    expect(said).toEqual([]);
  });

  it('and whose permit is then revoked: both are told, in their order', async () => {
    await startNode();
    await finishPermit();
    await world.advance(0);
    await amend({ floorArea: 1200 });
    await world.advance(0);
    await revoke();
    await world.advance(180_000);
    expect(await orders()).toEqual({
      water: ['HookupOrderOpened', 'HookupOrderAmended', 'HookupOrderCancelled'],
      power: ['HookupOrderOpened', 'HookupOrderAmended', 'HookupOrderCancelled'],
    });
  });

  it('and whose permit is revoked while nobody was awake: nothing is left to be told', async () => {
    await finishPermit();
    await amend({ floorArea: 1200 });
    await revoke();
    await startNode();
    await world.advance(300_000);
    const { water, power } = await orders();
    for (const types of [water, power]) expect(types.at(-1)).toBe('HookupOrderCancelled');
    expect(said).toEqual([]);
  });
});

describe('silence', () => {
  const acceptance = async () => {
    const fact = (await factsOf(`case-${permitCase}`)).find(({ type }) => type === 'CaseAccepted');
    return fact?.type === 'CaseAccepted' ? fact.data : undefined;
  };

  it('is recorded within a minute after the last day has ended in Shanghai, and not before', async () => {
    await submit();
    await world.until('2021-06-08T15:50:00.000Z');
    await startNode();
    await startNode();
    await world.until('2021-06-08T15:59:59.999Z');
    expect(await typesOf(`case-${permitCase}`)).toEqual(['CaseSubmitted']);
    await world.until('2021-06-08T16:01:00.000Z');
    expect(await acceptance()).toMatchObject({ bySilence: true, acceptedOn: '2021-06-01' });
    expect((await acceptance())!.occurredAt >= '2021-06-08T16:00:00.000Z').toBe(true);
    await world.advance(600_000);
    expect((await typesOf(`case-${permitCase}`)).filter((type) => type === 'CaseAccepted')).toHaveLength(1);
    expect(said).toEqual([]);
  });

  it('does not accept while a correction is waited for, and counts anew from its supply', async () => {
    await submit();
    await world.until('2021-06-04T02:00:00.000Z');
    await give('RequestCorrection', { caseId: permitCase, defects: ['缺少总平面图'] });
    await world.until('2021-06-21T02:00:00.000Z');
    await startNode();
    await world.advance(600_000);
    expect(await acceptance()).toBeUndefined();
    await give('SupplyCorrection', { caseId: permitCase, lines: [1], note: '已补' });
    await nodes.pop()!.stop();
    await world.until('2021-06-28T15:50:00.000Z');
    await startNode();
    await world.until('2021-06-28T15:59:59.999Z');
    expect(await acceptance()).toBeUndefined();
    await world.until('2021-06-28T16:01:00.000Z');
    expect(await acceptance()).toMatchObject({ bySilence: true, acceptedOn: '2021-06-21' });
  });

  it('is recorded late where no node was awake, as of the same day', async () => {
    await submit();
    await world.until('2021-07-01T02:00:00.000Z');
    await startNode();
    expect(await acceptance()).toMatchObject({ bySilence: true, acceptedOn: '2021-06-01' });
  });
});

describe('a node that closes', () => {
  it('gives nothing any more, and leaves no timer behind', async () => {
    await startNode();
    await nodes[0]!.stop();
    await finishPermit();
    await world.advance(300_000);
    expect(await orders()).toEqual({ water: [], power: [] });
    expect(said).toEqual([]);
  });
});
