import { createGateway } from '@onewindow/gateway/gateway.ts';
import { createGraphql } from '@onewindow/gateway/graphql.ts';
import { openMetrics } from '@onewindow/gateway/metrics.ts';
import { deliveryLanes } from '@onewindow/hookup/delivery/lanes.ts';
import { amendedProjects } from '@onewindow/hookup/policies/amendedProjects.ts';
import { ordersOfPermits } from '@onewindow/hookup/policies/ordersOfPermits.ts';
import { type Follower, followInto } from '@onewindow/infra/follower.ts';
import type { Logger } from '@onewindow/infra/logger.ts';
import { openReadModel, type ReadModel } from '@onewindow/infra/readModel.ts';
import { readModelReader } from '@onewindow/infra/readModelReader.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';
import { allProjections, type AnyProjection } from '@onewindow/projections/projections.ts';
import type { Tables } from '@onewindow/projections/reader.ts';
import { domainEvents } from '@onewindow/schema/facts.ts';
import type { Law } from '@onewindow/window/law.ts';
import { silentAcceptance } from '@onewindow/window/policies.ts';
import type { Locale } from '@onewindow/schema/words.ts';
import type { Express } from 'express';

import { commandBus } from './commandBus.ts';
import { deliveryDeps, testSender } from './deliveryDeps.ts';
import { workOnDeliveries } from './deliveryWorker.ts';
import type { Outside } from './outside.ts';
import { type AnyPolicy, workOnPolicies } from './policyWorker.ts';
import { allRoles, type Role } from './roles.ts';

/** What a centre runs on. All of the outside comes in here, so that a test can run the whole of it on virtual time. */
export interface CentreParts {
  readonly law: Law;
  readonly store: EventStore;
  readonly world: World;
  readonly log: Logger;
  /** What this node does; everything unless told. */
  readonly roles?: readonly Role[];
  /** The read model's file, or ':memory:'. */
  readonly readModelFile: string;
  readonly notice?: { readonly [Language in Locale]: string };
  readonly outside: Outside;
}

/** A running centre: one node's read model, policies and routes. */
export interface RunningCentre {
  readonly app: Express;
  /** The same GraphQL without a socket. */
  readonly graphql: Pick<ReturnType<typeof createGraphql>, 'fetch'>;
  readonly follower: Follower;
  readonly readModel: ReadModel;
  /** Ends the subscriptions, which would never end by themselves; whoever else is inside is still answered. */
  readonly endSubscriptions: () => void;
  /** Ends subscriptions, policies and following; the store is its owner's to close. */
  readonly stop: () => Promise<void>;
}

const knownTypes = new Set<string>(domainEvents.map(({ type }) => type));

/** Puts the rooms together: the log is followed into the read model, policies and deliveries work on it, the gateway answers from it. */
export const runCentre = ({
  law,
  store,
  world,
  log,
  readModelFile,
  notice,
  outside,
  roles = allRoles,
}: CentreParts): RunningCentre => {
  const policies = [ordersOfPermits, amendedProjects, silentAcceptance(law)] as unknown as readonly AnyPolicy[];
  const lists = [...policies.map(({ list }) => list), deliveryLanes as unknown as AnyProjection];
  const projections: readonly AnyProjection[] = [...allProjections(law), ...lists];
  const readModel = openReadModel(readModelFile, projections, knownTypes);
  const follower = followInto(readModel, {
    store,
    world,
    onStop: (error) => log.fatal({ err: error }, 'following the event log has stopped'),
  });
  const reader = readModelReader<Tables>(readModel.database);
  const deps = deliveryDeps({ law, store, world, outside });
  const commands = commandBus({ store, world, law }, deps);
  const companies = law.catalogue.companies.map(({ id }) => id);
  const metrics = openMetrics({ reader, progress: follower, world, companies });
  const today = () => law.dayOf(instantAt(world.now()));
  const worker = roles.includes('policies')
    ? workOnPolicies(policies, { readModel, follower, commands, world, today, log })
    : undefined;
  const deliveries = roles.includes('deliveries')
    ? workOnDeliveries({ deps, readModel, reader, follower, metrics, log })
    : undefined;
  const closing = new AbortController();
  const parts = {
    law,
    store,
    world,
    commands,
    reader,
    secrets: deps.secrets,
    sendTest: testSender(deps, reader, closing.signal),
    metrics,
    progress: follower,
    feed: { markBefore: readModel.markBefore, closing: closing.signal },
    ...(notice && { notice }),
  };
  const graphql = createGraphql(parts, gatewayLog(log));
  return {
    graphql,
    app: createGateway(parts, roles.includes('gateway') ? graphql : undefined, gatewayLog(log)),
    follower,
    readModel,
    endSubscriptions: () => closing.abort(),
    stop: async () => {
      closing.abort();
      await Promise.all([worker?.stop(), deliveries?.stop()]);
      await follower.stop();
      readModel.close();
    },
  };
};

const gatewayLog = (log: Logger) => {
  const say =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (...entries: readonly unknown[]): void => {
      for (const entry of entries) {
        if (entry instanceof Error) log[level]({ err: entry }, entry.message);
        else log[level](String(entry));
      }
    };
  return { debug: say('debug'), info: say('debug'), warn: say('warn'), error: say('error') };
};
