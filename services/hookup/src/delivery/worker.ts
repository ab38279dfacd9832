import type { DueRows } from '@onewindow/kernel/dueRows.ts';
import type { Follower } from '@onewindow/kernel/follower.ts';
import { instantAt, millisecondsAt } from '@onewindow/kernel/instant.ts';
import type { Scheduler } from '@onewindow/kernel/scheduler.ts';
import { deliveryId } from '@onewindow/schema/streams.ts';

import { openedSecrets } from '../utility/secrets.ts';
import type { UtilityConnection } from '../utility/state.ts';
import {
  type Attempted,
  attemptDelivery,
  type DeliveryDeps,
  type Destination,
  isGone,
  type Sending,
} from './attempt.ts';
import { afterAttempt, type Circuit, closed, capacity } from './circuit.ts';
import { deliveryLanes, type Lane } from './lanes.ts';
import type { DeliveryMetrics } from './metrics.ts';
import type { PostOutcome } from './post.ts';

/** How a company is connected, and the revision that says so. */
export type Connection = UtilityConnection & { readonly revision: number };

/** What there is to deliver, as this node's read model knows it. */
export interface DeliveryList {
  /** The lanes; a group is one company's. Of each the first may be sent. */
  readonly lanes: DueRows<Lane>;
  readonly connectionOf: (company: string) => Connection | undefined;
  /** Where a delivery's fact is read. */
  readonly factOf: (delivery: string) => { readonly stream: string; readonly revision: number } | undefined;
}

/** What a worker needs beside what attempts are made with. */
export interface DeliveryWorkerParts {
  readonly deps: DeliveryDeps;
  readonly companies: readonly string[];
  readonly list: DeliveryList;
  /** How far the read model behind the list is. */
  readonly isReady: () => boolean;
  readonly follower: Pick<Follower, 'passed'>;
  readonly scheduler: Pick<Scheduler, 'add'>;
  readonly metrics: DeliveryMetrics;
  readonly log: { readonly error: (details: object, words: string) => void };
}

/** So many attempts at once to one endpoint. */
const concurrency = 8;
/** How long a lane waits that could not be worked on: another node has it, or something broke. */
const retryDelay = 1_000;
const retryDelayAfterFault = 5_000;
/** How long the read model may take to show what was recorded. */
const longestWait = 10_000;

interface Endpoint {
  readonly company: string;
  /** Lanes that are worked on, or whose outcome the read model does not show yet. */
  readonly busy: Set<string>;
  /** Lanes that could not be worked on, and when each may be again. */
  readonly held: Map<string, number>;
  underWay: number;
  /** How many were told that the endpoint wants no more, and the read model does not show yet that it is suspended. */
  gone: number;
  /** What the circuit is about: another endpoint begins with a closed one. */
  url?: string;
  circuit: Circuit;
  /** The secrets of the connection at a revision, in clear. */
  opened?: { readonly revision: number; readonly secrets: readonly string[] };
}

/**
 * Delivers what is due, as many nodes as there may be: when a lane becomes due, and when something changes. Each endpoint has
 * its own lanes, bounds and circuit, so one that is dead delays nobody else.
 */
export const deliver = ({
  deps,
  companies,
  list,
  isReady,
  follower,
  scheduler,
  metrics,
  log,
}: DeliveryWorkerParts): { readonly stop: () => Promise<void> } => {
  const { world } = deps;
  const endpoints: readonly Endpoint[] = companies.map((company) => ({
    company,
    busy: new Set(),
    held: new Map(),
    underWay: 0,
    gone: 0,
    circuit: closed,
  }));
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();

  const work = async (endpoint: Endpoint, lane: Lane, to: Destination): Promise<void> => {
    const { company, projectCode } = lane;
    endpoint.busy.add(projectCode);
    endpoint.underWay += 1;
    let attempted: Attempted | undefined;
    try {
      attempted = await attemptDelivery(deps, sendingOf(lane, list), to, stopping.signal);
    } catch (err) {
      log.error({ company, projectCode, err }, 'an attempt to deliver broke off and will be made again');
    } finally {
      endpoint.underWay -= 1;
    }
    if (attempted?.is === 'made') {
      if (endpoint.url === to.url) endpoint.circuit = circuitAfter(endpoint.circuit, attempted.outcome, world.now());
      metrics.attempted(company, attempted.outcome);
      const gone = isGone(attempted.outcome) ? 1 : 0;
      endpoint.gone += gone;
      // Others of the endpoint need not wait until the read model shows this one; only its own lane does.
      wake();
      await follower.passed(attempted.position, longestWait);
      endpoint.gone -= gone;
    } else {
      endpoint.held.set(projectCode, world.now() + (attempted ? retryDelay : retryDelayAfterFault));
    }
    endpoint.busy.delete(projectCode);
    wake();
  };

  /** To open a secret takes as long as to sign with it; it stays open until anything about the connection changes. */
  const openedOnce = (endpoint: Endpoint, { revision, secrets }: Connection): readonly string[] => {
    if (endpoint.opened?.revision === revision) return endpoint.opened.secrets;
    const { company } = endpoint;
    endpoint.opened = { revision, secrets: openedSecrets(deps.secrets, company, 'push', secrets) };
    if (endpoint.opened.secrets.length === 0 && secrets.some(({ direction }) => direction === 'push'))
      log.error({ company }, 'SECRETS_KEY opens no secret that signs what this company is sent: it is sent nothing');
    return endpoint.opened.secrets;
  };

  /** What costs least is asked first: this is done for every endpoint whenever anything happens. */
  const lookAt = (endpoint: Endpoint, now: number): void => {
    const { company, busy, held, gone } = endpoint;
    if (gone > 0) return;
    // Behind an open circuit another endpoint may have been registered.
    if (endpoint.circuit.openUntil !== undefined) turnTo(endpoint, list.connectionOf(company)?.endpoint);
    const { circuit, underWay } = endpoint;
    const free = capacity(circuit, { concurrency, underWay, now });
    if (free <= 0) return;
    for (const [lane, until] of held) if (until <= now) held.delete(lane);
    const lanes = list.lanes
      .due(instantAt(now), free + busy.size + held.size, company)
      .map(({ row }) => row())
      .filter(({ projectCode }) => !busy.has(projectCode) && !held.has(projectCode));
    const connection = lanes.length > 0 ? list.connectionOf(company) : undefined;
    if (connection?.endpoint === undefined || connection.suspended) return;
    turnTo(endpoint, connection.endpoint);
    const secrets = openedOnce(endpoint, connection);
    if (secrets.length === 0) return;
    for (const lane of lanes.slice(0, free)) {
      const done: Promise<void> = work(endpoint, lane, { url: connection.endpoint, secrets }).finally(() =>
        running.delete(done),
      );
      running.add(done);
    }
  };

  /** When the next lane becomes due, a circuit may be tried, or a lane is held no longer. */
  const nextAfter = (now: number): number => {
    const due = list.lanes.nextAfter(instantAt(now));
    return Math.min(
      due === undefined ? Infinity : millisecondsAt(due),
      ...endpoints.flatMap(({ circuit: { openUntil = 0 }, held }) =>
        [openUntil, ...held.values()].filter((at) => at > now),
      ),
    );
  };

  const { wake } = scheduler.add({
    name: deliveryLanes.name,
    tables: [deliveryLanes.name, 'utilities'],
    work: (now) => {
      if (stopping.signal.aborted || !isReady()) return undefined;
      for (const endpoint of endpoints) lookAt(endpoint, now);
      return nextAfter(now);
    },
  });
  return {
    stop: async () => {
      stopping.abort(new Error('this node is stopping'));
      await Promise.all(running);
    },
  };
};

/** What is known of one endpoint says nothing of another. */
const turnTo = (endpoint: Endpoint, url: string | undefined): void => {
  if (url === undefined || endpoint.url === url) return;
  endpoint.url = url;
  endpoint.circuit = closed;
};

/** The first of a lane, with where its fact is read. */
const sendingOf = ({ company, queue: [head] }: Lane, list: DeliveryList): Sending => {
  const fact = head && list.factOf(deliveryId(head.factId, company));
  if (!fact) throw new Error(`the list of ${company} names a fact that nobody knows: ${head?.factId}`);
  const { stream, revision } = fact;
  return { ...head, company, stream, revision };
};

/** What an attempt says of the endpoint as a whole. */
const circuitAfter = (circuit: Circuit, outcome: PostOutcome, now: number): Circuit => {
  if (outcome.is === 'unknown') return circuit;
  if (outcome.is === 'acknowledged') return afterAttempt(circuit, { isThere: true }, now);
  const { status, retryAfter } = outcome;
  const isThere = status !== undefined && status < 500 && status !== 429;
  return afterAttempt(circuit, { isThere, retryAfter }, now);
};
