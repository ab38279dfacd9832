import { type CentreParts, runCentre, type RunningCentre } from '@onewindow/app/centre.ts';
import type { Outside } from '@onewindow/app/outside.ts';
import { adoptCalendar } from '@onewindow/app/adoptCalendar.ts';
import { byCalendars } from '@onewindow/app/law.ts';
import { calendarData } from '@onewindow/infra/calendars.ts';
import { openCentreLog } from '@onewindow/app/openCentreLog.ts';
import { createLogger } from '@onewindow/infra/logger.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import { versioned } from '@onewindow/kernel/versions.ts';
import { ofOwnStreams } from '@onewindow/kernel/ownStreams.ts';
import { allEvents, ownCategories } from '@onewindow/app/contexts.ts';

import { catalogue, hash, law as jinshan } from './jinshan.ts';
import { nobodyOutside } from './outside.ts';
import { as, personFor, testSignIn } from './people.ts';
import { type VirtualWorld, virtualWorld } from './virtualWorld.ts';

/** An answer over GraphQL. */
export interface Answer {
  // oxlint-disable-next-line typescript/no-explicit-any -- a test looks into answers of every shape
  readonly data: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code?: string; readonly issues?: unknown };
  }[];
}

/** A whole centre in this process: real store, read model, policies and gateway, on virtual time and without a socket. */
export interface TestCentre extends RunningCentre {
  readonly world: VirtualWorld;
  readonly store: EventStore;
  /** Asks over GraphQL: whoever's act it is, unless the headers say who. */
  readonly ask: (query: string, variables?: object, headers?: Record<string, string>) => Promise<Answer>;
  /** How long the log is, once everything that waits has had its turn. */
  readonly logLength: () => Promise<number>;
  /** Another node over the same log, with a read model of its own, that answers questions alone; whoever opens it stops it. */
  readonly anotherNode: () => RunningCentre;
  readonly close: () => Promise<void>;
}

/** Opens a centre of Jinshan, empty, at an instant. `isDemo`: its log says that it will hold the demo. */
export const openTestCentre = async (
  now: string,
  file = ':memory:',
  outsideOf: (world: VirtualWorld) => Outside = () => nobodyOutside,
  seed = 0,
  isDemo = false,
  calendarFolder?: URL,
  door: Pick<
    CentreParts,
    'everybodyAsksAnything' | 'publicUrl' | 'rateLimit' | 'trustedProxies' | 'console' | 'disclosed' | 'notice'
  > &
    Partial<Pick<CentreParts, 'signIn' | 'log'>> = {},
): Promise<TestCentre> => {
  const world = virtualWorld(now, seed);
  const store = ofOwnStreams(versioned(openSqliteEventStore({ file, world }), allEvents), ownCategories);
  const demo = { asked: isDemo, byDefault: false, possible: isDemo };
  await openCentreLog(store, world, { catalogue, hash, today: jinshan.dayOf(instantAt(world.now())), demo });
  const calendar = calendarData(catalogue.calendar, calendarFolder);
  const known = { centre: catalogue.id, catalogueVersion: catalogue.version, calendar };
  const { calendars } = await adoptCalendar(store, world, known);
  const law = { ...jinshan, ...byCalendars(calendars) };
  const log = createLogger('silent', false);
  const outside = outsideOf(world);
  const parts: CentreParts = {
    law,
    store,
    world,
    log,
    readModelFile: ':memory:',
    outside,
    believesClock: isDemo,
    signIn: testSignIn,
    // What is tried is what is answered; by which documents it may be asked is tried by itself.
    everybodyAsksAnything: true,
    ...door,
  };
  const running = runCentre(parts);
  await world.advance(0);
  return {
    ...running,
    world,
    store,
    ask: async (query, variables = {}, headers = {}) => {
      const response = await running.graphql.fetch('http://onewindow/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...('authorization' in headers ? {} : as(personFor(query, variables))),
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answer;
    },
    logLength: async () => {
      await world.advance(0);
      return running.follower.ordinal();
    },
    anotherNode: () => runCentre({ ...parts, roles: ['gateway'] }),
    close: async () => {
      await running.stop();
      await store.close();
    },
  };
};
