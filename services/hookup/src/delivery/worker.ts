import { type DueRows, forever, type RowsBefore } from '@onewindow/kernel/dueRows.ts';
import type { Follower } from '@onewindow/kernel/follower.ts';
import { type Instant, instantAt, laterOf, millisecondsAt } from '@onewindow/kernel/instant.ts';
import type { Scheduler } from '@onewindow/kernel/scheduler.ts';
import { tellFault } from '@onewindow/kernel/tellFault.ts';
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
import { afterAttempt, type Circuit, closed, capacity, isAnswer, mostFailures } from './circuit.ts';
import type { EndpointHealth } from './health.ts';
import { deliveryLanes, type Lane } from './lanes.ts';
import { isAged, parkAll } from './parking.ts';
import { noteRecovery } from './recovery.ts';
import { postTest } from './sendTest.ts';
import type { DeliveryMetrics } from './metrics.ts';
import type { PostOutcome } from './post.ts';

/** How a company is connected, and the revision that says so. */
export type Connection = UtilityConnection & {
  readonly revision: number;
  /** Since when the endpoint is there anew, or again after it was not. */
  readonly recoveredAt?: Instant;
};

/** What there is to deliver, as this node's read model knows it. */
export interface DeliveryList {
  /** The lanes; a group is one company's. Of each the first may be sent. */
  readonly lanes: DueRows<Lane>;
  /** A company's lanes whose first fact has failed before an instant. */
  readonly failedBefore: RowsBefore<Lane>;
  /** A company's lanes whose first fact was claimed before an instant, and is under way for all that is known. */
  readonly claimedBefore: RowsBefore<Lane>;
  /** How many attempts in a row found nobody at a company's endpoint, and since when. */
  readonly healthOf: (company: string) => Pick<EndpointHealth, 'failures' | 'failingSince'> | undefined;
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
  /** Since when no other process can deliver, where that is sure: what was under way before is made anew at once. */
  readonly aloneSince?: Instant | undefined;
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
/** From one message that asks whether somebody is there to the next, in milliseconds. */
const probePause = 5_000;
/** So many lanes at a time are parked with their endpoint. */
const mostParked = 200;
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
  /** Whether lanes may wait because of failures: nothing is asked of the recovery of an endpoint that never failed here. */
  mayLag: boolean;
  /** Whether what has waited too long behind it is being parked. */
  parking: boolean;
  /** Before then nothing is sent only to find out whether somebody is there again. */
  probeAt: number;
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
  aloneSince,
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
    mayLag: true,
    parking: false,
    probeAt: 0,
  }));
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();

  const work = async (endpoint: Endpoint, lane: Lane, to: Destination): Promise<void> => {
    const { company, projectCode } = lane;
    endpoint.busy.add(projectCode);
    endpoint.underWay += 1;
    const beganAt = world.now();
    let attempted: Attempted | undefined;
    try {
      attempted = await attemptDelivery(deps, sendingOf(lane, list), to, stopping.signal);
    } catch (err) {
      tellFault(log, err, { company, projectCode }, 'an attempt to deliver broke off and will be made again');
    } finally {
      endpoint.underWay -= 1;
    }
    if (attempted?.is === 'made') {
      const { outcome } = attempted;
      if (endpoint.url === to.url) endpoint.circuit = circuitAfter(endpoint.circuit, outcome, beganAt, world.now());
      if (outcome.is === 'failed') endpoint.mayLag = true;
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

  /** What has failed before the endpoint was there again is due, whatever it was to wait: the first of each lane that has. */
  const laggingLanes = (endpoint: Endpoint, { recoveredAt }: Connection, most: number): readonly Lane[] => {
    const { company } = endpoint;
    const lagging = recoveredAt === undefined ? [] : list.failedBefore(company, recoveredAt, most);
    if (lagging.length === 0) endpoint.mayLag = list.failedBefore(company, forever, 1).length > 0;
    return lagging;
  };

  /** Whether everything waits for its next attempt because nobody was there, perhaps for hours: then a message of no order asks. */
  const mustProbe = ({ company, mayLag, underWay, probeAt }: Endpoint, now: number): boolean =>
    mayLag &&
    underWay === 0 &&
    now >= probeAt &&
    (list.healthOf(company)?.failures ?? 0) >= mostFailures &&
    list.failedBefore(company, forever, 1).length > 0;

  /** What is under way when the node stops is waited for. */
  const inBackground = (task: () => Promise<void>): void => {
    const done: Promise<void> = task().finally(() => {
      running.delete(done);
      wake();
    });
    running.add(done);
  };

  const probe = async (endpoint: Endpoint, to: Destination): Promise<void> => {
    const { company } = endpoint;
    endpoint.underWay += 1;
    const beganAt = world.now();
    try {
      const outcome = await postTest(deps, company, to, stopping.signal);
      if (endpoint.url === to.url) endpoint.circuit = circuitAfter(endpoint.circuit, outcome, beganAt, world.now());
      if (outcome.is === 'unknown' || (outcome.is === 'failed' && !isAnswer(outcome.status))) return;
      const position = await noteRecovery(deps, company);
      if (position !== undefined) await follower.passed(position, longestWait);
    } catch (err) {
      tellFault(log, err, { company }, 'asking whether an endpoint is there again broke off');
    } finally {
      endpoint.underWay -= 1;
      endpoint.probeAt = Math.max(endpoint.circuit.openUntil ?? 0, world.now() + probePause);
    }
  };

  /** Behind an endpoint that has been dead for so long that nothing is tried any more, what waits is parked with the rest. */
  const parkAged = (endpoint: Endpoint, now: number): void => {
    const { company, parking } = endpoint;
    const { failingSince } = list.healthOf(company) ?? {};
    if (parking || failingSince === undefined || !isAged(failingSince, now)) return;
    const aged = list.lanes
      .due(forever, mostParked, company)
      .map(({ row }) => row())
      .filter(({ projectCode }) => !endpoint.busy.has(projectCode))
      .flatMap(({ queue: [head] }) => (head ? [{ head, waitingSince: laterOf(failingSince, head.since) }] : []))
      .filter(({ waitingSince }) => isAged(waitingSince, now));
    if (aged.length === 0) return;
    endpoint.parking = true;
    inBackground(async () => {
      try {
        const position = await parkAll(deps, company, aged);
        if (position !== undefined) await follower.passed(position, longestWait);
      } catch (err) {
        tellFault(log, err, { company }, 'what has waited too long could not be parked');
      } finally {
        endpoint.parking = false;
      }
    });
  };

  /** What costs least is asked first: this is done for every endpoint whenever anything happens. */
  const lookAt = (endpoint: Endpoint, now: number): void => {
    const { company, busy, held, gone } = endpoint;
    if (gone > 0) return;
    // Behind an open circuit another endpoint may have been registered, or another node have found this one there again.
    if (endpoint.circuit.openUntil !== undefined) {
      turnTo(endpoint, list.connectionOf(company));
      parkAged(endpoint, now);
    }
    const { circuit, underWay } = endpoint;
    const free = capacity(circuit, { concurrency, underWay, now });
    if (free <= 0) return;
    for (const [lane, until] of held) if (until <= now) held.delete(lane);
    const isFree = ({ projectCode }: Lane) => !busy.has(projectCode) && !held.has(projectCode);
    const most = free + busy.size + held.size;
    const due = list.lanes
      .due(instantAt(now), most, company)
      .map(({ row }) => row())
      .filter(isFree);
    const connection = due.length > 0 || endpoint.mayLag ? list.connectionOf(company) : undefined;
    if (connection?.endpoint === undefined || connection.suspended) return;
    const broken = aloneSince !== undefined && endpoint.mayLag ? list.claimedBefore(company, aloneSince, most) : [];
    const lagging = due.length < free ? [...broken, ...laggingLanes(endpoint, connection, most)].filter(isFree) : [];
    endpoint.mayLag ||= broken.length > 0;
    const lanes = [...due, ...lagging.filter((lane) => !due.some((one) => one.projectCode === lane.projectCode))];
    if (lanes.length === 0 && !mustProbe(endpoint, now)) return;
    turnTo(endpoint, connection);
    const secrets = openedOnce(endpoint, connection);
    if (secrets.length === 0) return;
    const { endpoint: url, recoveredAt } = connection;
    if (lanes.length === 0) inBackground(() => probe(endpoint, { url, secrets }));
    for (const lane of lanes.slice(0, free))
      inBackground(() => work(endpoint, lane, { url, secrets, recoveredAt, aloneSince }));
  };

  /** When the next lane becomes due, a circuit may be tried, or a lane is held no longer. */
  const nextAfter = (now: number): number => {
    const due = list.lanes.nextAfter(instantAt(now));
    return Math.min(
      due === undefined ? Infinity : millisecondsAt(due),
      ...endpoints.flatMap(({ circuit: { openUntil = 0 }, held, probeAt }) =>
        [openUntil, probeAt, ...held.values()].filter((at) => at > now),
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

/** What is known of one endpoint says nothing of another, nor of this one since it was found there again. */
const turnTo = (endpoint: Endpoint, connection: Connection | undefined): void => {
  const { endpoint: url, recoveredAt } = connection ?? {};
  if (url === undefined) return;
  const { openedAt, askedUntil } = endpoint.circuit;
  const isThereAgain =
    openedAt !== undefined &&
    askedUntil === undefined &&
    recoveredAt !== undefined &&
    millisecondsAt(recoveredAt) > openedAt;
  if (endpoint.url === url && !isThereAgain) return;
  endpoint.url = url;
  endpoint.circuit = closed;
  endpoint.mayLag = true;
};

/** The first of a lane, with where its fact is read. */
const sendingOf = ({ company, queue: [head] }: Lane, list: DeliveryList): Sending => {
  const fact = head && list.factOf(deliveryId(head.factId, company));
  if (!fact) throw new Error(`the list of ${company} names a fact that nobody knows: ${head?.factId}`);
  const { stream, revision } = fact;
  return { ...head, company, stream, revision };
};

/** What an attempt says of the endpoint as a whole. */
const circuitAfter = (circuit: Circuit, outcome: PostOutcome, beganAt: number, now: number): Circuit => {
  if (outcome.is === 'unknown') return circuit;
  if (outcome.is === 'acknowledged') return afterAttempt(circuit, { isThere: true, beganAt }, now);
  const { status, retryAfter } = outcome;
  return afterAttempt(circuit, { isThere: isAnswer(status), beganAt, retryAfter }, now);
};
