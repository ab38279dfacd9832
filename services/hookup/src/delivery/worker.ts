import type { Position } from '@onewindow/kernel/eventStore.ts';
import { type Instant, instantAt, millisecondsAt } from '@onewindow/kernel/instant.ts';
import { pause } from '@onewindow/kernel/waiting.ts';
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
import type { Lane } from './lanes.ts';
import type { PostOutcome } from './post.ts';

/** How a company is connected, and the revision that says so. */
export type Connection = UtilityConnection & { readonly revision: number };

/** What there is to deliver, as this node's read model knows it. */
export interface DeliveryList {
  /** Lanes of a company of which the first may be sent now, the longest due first; at most so many. */
  readonly due: (company: string, now: Instant, most: number) => readonly Lane[];
  /** When the next becomes due after an instant. */
  readonly nextAfter: (now: Instant) => Instant | undefined;
  readonly utility: (company: string) => Connection | undefined;
  /** Where a delivery's fact is read. */
  readonly factOf: (delivery: string) => { readonly stream: string; readonly revision: number } | undefined;
}

/** How far the read model behind the list is. */
export interface ListProgress {
  readonly isReady: () => boolean;
  readonly passed: (position: Position, milliseconds: number) => Promise<boolean>;
  readonly onBatch: (tell: () => void) => () => void;
}

/** What a worker needs beside its dependencies. */
export interface DeliveryWorkerParts {
  readonly deps: DeliveryDeps;
  readonly companies: readonly string[];
  readonly list: DeliveryList;
  readonly progress: ListProgress;
  /** Tells of each attempt that was made here. */
  readonly onAttempt: (company: string, outcome: PostOutcome) => void;
  readonly log: { readonly error: (details: object, words: string) => void };
}

/** So many attempts at once to one endpoint. */
const concurrency = 8;
/** The list is looked through so often at least, in milliseconds, although nothing seems to be due. */
const pollInterval = 60_000;
/** How long a lane rests that could not be worked on: another node has it, or something broke. */
const retryDelay = 1_000;
const retryDelayAfterFault = 5_000;
/** How long the read model may take to show what was recorded. */
const longestWait = 10_000;

interface Endpoint {
  readonly company: string;
  /** Lanes that are worked on, or whose outcome the read model does not show yet. */
  readonly busy: Set<string>;
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
 * Delivers what is due, as many nodes as there may be: whenever the read model moved, and as time passes. Each endpoint has
 * its own lanes, bounds and circuit, so one that is dead delays nobody else.
 */
export const deliver = ({
  deps,
  companies,
  list,
  progress,
  onAttempt,
  log,
}: DeliveryWorkerParts): { readonly stop: () => Promise<void> } => {
  const { world } = deps;
  const endpoints: readonly Endpoint[] = companies.map((company) => ({
    company,
    busy: new Set(),
    underWay: 0,
    gone: 0,
    circuit: closed,
  }));
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  let willLook = false;
  let callOff = (): void => undefined;

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
      onAttempt(company, attempted.outcome);
      const gone = isGone(attempted.outcome) ? 1 : 0;
      endpoint.gone += gone;
      // Others of the endpoint need not wait until the read model shows this one; only its own lane does.
      lookSoon();
      await progress.passed(attempted.position, longestWait);
      endpoint.gone -= gone;
    } else {
      await pause(world, attempted ? retryDelay : retryDelayAfterFault, stopping.signal);
    }
    endpoint.busy.delete(projectCode);
    lookSoon();
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
    const { company, busy, gone } = endpoint;
    if (gone > 0) return;
    // Behind an open circuit another endpoint may have been registered.
    if (endpoint.circuit.openUntil !== undefined) turnTo(endpoint, list.utility(company)?.endpoint);
    const { circuit, underWay } = endpoint;
    const free = capacity(circuit, { concurrency, underWay, now });
    if (free <= 0) return;
    const lanes = list
      .due(company, instantAt(now), free + busy.size)
      .filter(({ projectCode }) => !busy.has(projectCode));
    const connection = lanes.length > 0 ? list.utility(company) : undefined;
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

  const look = (): void => {
    willLook = false;
    if (stopping.signal.aborted || !progress.isReady()) return;
    const now = world.now();
    try {
      for (const endpoint of endpoints) lookAt(endpoint, now);
      wakeAt(nextLook(now), now);
    } catch (err) {
      log.error({ err }, 'the list of deliveries cannot be read and will be looked through again');
      wakeAt(now + pollInterval, now);
    }
  };
  const lookSoon = (): void => {
    if (willLook || stopping.signal.aborted) return;
    willLook = true;
    world.soon(look);
  };
  const nextLook = (now: number): number => {
    const due = list.nextAfter(instantAt(now));
    const openings = endpoints.flatMap(({ circuit: { openUntil } }) =>
      openUntil !== undefined && openUntil > now ? [openUntil] : [],
    );
    return Math.min(now + pollInterval, due === undefined ? Infinity : millisecondsAt(due), ...openings);
  };
  const wakeAt = (at: number, now: number): void => {
    callOff();
    callOff = world.after(Math.max(1, at - now), lookSoon);
  };

  const unsubscribe = progress.onBatch(lookSoon);
  wakeAt(world.now() + pollInterval, world.now());
  lookSoon();
  return {
    stop: async () => {
      stopping.abort(new Error('this node is stopping'));
      unsubscribe();
      callOff();
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
