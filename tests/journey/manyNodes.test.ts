import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { listen, openStore } from '../contract/eventStoreDbHarness.ts';
import { type EventStoreDbDouble, startDouble } from '../contract/eventStoreDbDouble.ts';
import { given } from './asking.ts';
import { ask, killAll, open } from './centreProcess.ts';
import { codeOf } from './numberedProjects.ts';
import { finishPermit } from './finishedPermit.ts';
import { wholeLog } from './wholeLog.ts';

/** A centre behind a socket, as the shared commands ask it. */
const doorAt = (at: string) => ({
  ask: (query: string, variables: object = {}, headers: Record<string, string> = {}) =>
    ask(at, query, variables, headers),
});
type Node = Awaited<ReturnType<typeof open>>;

const permitOf = (number: number): string => `${codeOf(number)}.constructionPermit.1`;

/** A project on its way to its permit, every command at another node. */
const permit = async (nodes: readonly Node[], number: number): Promise<void> => {
  let turn = number;
  const give = (name: string, input: object) => given(doorAt(nodes[(turn += 1) % nodes.length]!.at), name, input);
  await finishPermit(give, {
    projectCode: codeOf(number),
    name: `示例厂房 ${number}`,
    utilities: [
      { utility: 'water', demand: { pipeDiameter: 100 } },
      { utility: 'power', demand: { capacity: 800 } },
    ],
    number: `31011620210610${String(number).padStart(4, '0')}`,
  });
};

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The orders of these permits that a node knows. */
const ordersAt = async ({ at }: Node, numbers: readonly number[]): Promise<string[]> => {
  const { data } = await ask(at, '{ hookupOrders(first: 100) { nodes { id } } }');
  return data.hookupOrders.nodes
    .map(({ id }: { id: string }) => id)
    .filter((id: string) => numbers.some((number) => id.startsWith(permitOf(number))))
    .toSorted();
};

/** Waits until a node knows the two orders of each of these permits, and no others, however long that takes. */
const untilOrders = async (node: Node, numbers: readonly number[]): Promise<void> => {
  await expect.poll(() => ordersAt(node, numbers)).toEqual(ordersOf(numbers));
};

const ordersOf = (numbers: readonly number[]): string[] =>
  numbers.flatMap((number) => [`${permitOf(number)}.power`, `${permitOf(number)}.water`]).toSorted();

describe('several nodes on one event store', () => {
  const dir = mkdtempSync(join(tmpdir(), 'onewindow-nodes-'));
  let double: EventStoreDbDouble;
  let settings: Record<string, string>;
  let nodes: Node[] = [];
  beforeAll(async () => {
    double = await startDouble();
    settings = {
      EVENT_STORE: `esdb://127.0.0.1:${double.port}?tls=false`,
      DEMO: '',
      PERSON_KEYS: join(dir, 'keys.sqlite'),
    };
  });
  afterAll(async () => {
    await killAll();
    await double.stop();
    rmSync(dir, { recursive: true });
  });

  /** Starts a node with a read model of its own. */
  const node = (name: string, ...options: readonly string[]) =>
    open({ ...settings, DATA_DIR: join(dir, name) }, ...options);

  /** Every fact of the log, read past all nodes. */
  const facts = async (): Promise<readonly StoredEvent[]> => {
    const store = await openStore(settings['EVENT_STORE']!, listen(), { world: systemWorld });
    const read = await wholeLog(store);
    await store.close();
    return read;
  };

  /** All of them at once, and anew where a test has ended one. */
  const openNodes = async (): Promise<void> => {
    if (nodes.length > 0 && nodes.every(({ child }) => child.exitCode === null && child.signalCode === null)) return;
    await killAll();
    nodes = await Promise.all(['a', 'b', 'c'].map((name) => node(name)));
  };

  describe('that all do everything', () => {
    beforeEach(openNodes);

    it('open one and the same centre, though they start at the same moment', async () => {
      const ofCentre = (await facts()).filter(({ type }) => /^C(entre|atalogue)/.test(type));
      expect(ofCentre.map(({ type }) => type)).toEqual(['CentreOpened', 'CatalogueAdopted']);
    });

    it('never begin the demo by themselves there', async () => {
      const { data } = await ask(nodes[0]!.at, '{ centre { notice } }');
      expect(data).toEqual({ centre: { notice: null } });
      expect((await facts()).filter((fact) => metadataOf(fact).ledger === 'demo')).toEqual([]);
    });

    it('open exactly one order for each utility of every permit, whichever of them was asked', async () => {
      const numbers = [1, 2, 3, 4, 5, 6];
      await Promise.all(numbers.map((number) => permit(nodes, number)));
      for (const each of nodes) await untilOrders(each, numbers);
      const opened = (await facts()).filter(({ type }) => type === 'HookupOrderOpened');
      const ids = opened.map(({ stream }) => stream.replace('hookup-', ''));
      expect(ids.filter((id) => numbers.some((number) => id.startsWith(permitOf(number)))).toSorted()).toEqual(
        ordersOf(numbers),
      );
    });

    it('answer with the same positions, and any of them shows what was written at another', async () => {
      const [a, b] = nodes as [Node, Node, Node];
      for (let number = 20; number < 40; number += 1) {
        const { position } = await given(doorAt(a.at), 'registerProject', {
          projectCode: codeOf(number),
          name: `示例项目 ${number}`,
          applicant: { name: '示例建设单位', creditCode: '91310116MA1J000100' },
          category: 'other',
          address: '示例路',
          locality: 'shihua',
        });
        const { data } = await ask(b.at, `{ project(id: "${codeOf(number)}") { name } }`, {}, { 'x-after': position });
        expect(data.project).toEqual({ name: `示例项目 ${number}` });
      }
      const positionAt = async ({ at }: Node): Promise<string> =>
        ((await (await fetch(`${at}/readyz`)).json()) as { position: string }).position;
      // The third was asked nothing, so nobody has waited for it yet.
      await expect.poll(async () => new Set(await Promise.all(nodes.map(positionAt))).size).toBe(1);
    });

    it('go on without one that is killed: its list is worked on by another', async () => {
      const [a, b, c] = nodes as [Node, Node, Node];
      await killOne(a);
      const writing = permit([b, c], 7).then(
        () => 7,
        () => permit([b], 8).then(() => 8),
      );
      await killOne(c, 50);
      await untilOrders(b, [await writing]);
    });
  });

  it('divide the work: a node without the gateway answers no question, one without policies opens no order', async () => {
    await killAll();
    const gatewayNode = await node('a', '--roles', 'gateway');
    await permit([gatewayNode], 9);
    await pause(500);
    expect(await ordersAt(gatewayNode, [9])).toEqual([]);
    const worker = await node('b', '--roles', 'policies');
    expect((await fetch(`${worker.at}/graphql`)).status).toBe(404);
    expect((await fetch(`${worker.at}/readyz`)).status).toBe(200);
    await untilOrders(gatewayNode, [9]);
  });
});

const killOne = async ({ child, ended }: Node, after = 0): Promise<void> => {
  await pause(after);
  child.kill('SIGKILL');
  await ended;
};
