import { runCentre, type RunningCentre } from '@onewindow/app/centre.ts';
import { allEvents, ownCategories } from '@onewindow/app/contexts.ts';
import { openCentreLog } from '@onewindow/app/openCentreLog.ts';
import type { Outside } from '@onewindow/app/outside.ts';
import { allRoles, type Role } from '@onewindow/app/roles.ts';
import { createLogger } from '@onewindow/infra/logger.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { ofOwnStreams } from '@onewindow/kernel/ownStreams.ts';
import { type TreeHeadKey, treeHeadKey } from '@onewindow/kernel/treeHead.ts';
import { versioned } from '@onewindow/kernel/versions.ts';

import { catalogue, hash, law } from '../jinshan.ts';
import { nobodyOutside } from '../outside.ts';
import type { Answer } from '../testCentre.ts';
import { as, personFor, testSignIn } from '../people.ts';
import { type VirtualWorld, virtualWorld } from '../virtualWorld.ts';

/** A whole centre on virtual time that proves what it has on record. */
export interface ProofCentre extends Pick<RunningCentre, 'stop'> {
  readonly world: VirtualWorld;
  readonly record: EventStore;
  readonly ask: (query: string, headers?: Record<string, string>) => Promise<Answer>;
  /** The heads on record. */
  readonly heads: () => Promise<readonly StoredEvent[]>;
  readonly errors: readonly string[];
}

export const key = treeHeadKey(Buffer.alloc(32, 7));

/** An empty log of Jinshan. */
export const openRecord = async (world: VirtualWorld, file = ':memory:'): Promise<EventStore> => {
  const record = ofOwnStreams(openSqliteEventStore({ file, world }), ownCategories);
  const today = law.dayOf(new Date(world.now()).toISOString());
  const demo = { asked: false, byDefault: false, possible: false };
  await openCentreLog(versioned(record, allEvents), world, { catalogue, hash, today, demo });
  return record;
};

/** A node on a log, with a tree of its own. */
export const runNode = async (
  record: EventStore,
  world: VirtualWorld,
  {
    file = ':memory:',
    signs = key,
    outside = nobodyOutside,
    roles = allRoles,
  }: {
    readonly file?: string;
    readonly signs?: TreeHeadKey;
    readonly outside?: Outside;
    readonly roles?: readonly Role[];
  } = {},
): Promise<ProofCentre> => {
  const errors: string[] = [];
  const log = createLogger('silent', false);
  log.error = ((_details: object, words: string) => void errors.push(words)) as typeof log.error;
  const running = runCentre({
    law,
    store: record,
    world,
    log,
    readModelFile: ':memory:',
    believesClock: true,
    signIn: testSignIn,
    outside,
    roles,
    tree: { file, facts: record, key: signs },
  });
  await world.advance(0);
  return {
    stop: running.stop,
    world,
    record,
    errors,
    ask: async (query, headers = {}) => {
      const response = await running.graphql.fetch('http://onewindow/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...('cookie' in headers ? {} : as(personFor(query))),
          ...headers,
        },
        body: JSON.stringify({ query }),
      });
      return (await response.json()) as Answer;
    },
    heads: async () => {
      const slice = await record.readStream('centre-jinshan');
      return slice.found ? slice.events.filter(({ type }) => type === 'TreeHeadSigned') : [];
    },
  };
};

/** A node alone on a log of its own. */
export const openProofCentre = async (now: string, outside?: Outside): Promise<ProofCentre> => {
  const world = virtualWorld(now);
  return runNode(await openRecord(world), world, { ...(outside && { outside }) });
};

/** Something happens. */
export const register = async ({ ask }: ProofCentre, number: number): Promise<string> => {
  const code = `2611-310116-04-01-${String(number).padStart(6, '0')}`;
  const input = `{ projectCode: "${code}", name: "示例厂房", applicant: { name: "示例建设单位", creditCode: "91310116MA1J000100" }, category: "industrial", address: "示例路 1 号", locality: "jinshanIndustrialZone", utilities: [] }`;
  const { data } = await ask(`mutation { registerProject(input: ${input}) { position refusal { code } } }`);
  return (data as { registerProject: { position: string } }).registerProject.position;
};
