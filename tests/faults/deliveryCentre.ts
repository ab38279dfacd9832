import { type RunningCentre, runCentre } from '@onewindow/app/centre.ts';
import type { Outside } from '@onewindow/app/outside.ts';
import type { AlertDestination } from '@onewindow/hookup/delivery/alerts.ts';
import { newSecret } from '@onewindow/hookup/delivery/signature.ts';
import { secretBox } from '@onewindow/hookup/utility/secrets.ts';
import { addressRules, endpointFault } from '@onewindow/infra/addressRules.ts';
import { createLogger } from '@onewindow/infra/logger.ts';
import { openOutgoingHttp, type OutgoingHttpOptions } from '@onewindow/infra/outgoingHttp.ts';
import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { SendPost } from '@onewindow/kernel/http.ts';
import type { DeliveryEvent } from '@onewindow/schema/delivery/events.ts';
import { deliveryStream } from '@onewindow/schema/streams.ts';
import { expect } from 'vitest';

import { law } from '../jinshan.ts';
import { given, mutations, nextProjectCode, project } from '../journey/asking.ts';
import { nobodyOutside } from '../outside.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { type Behaviour, type Heard, virtualOutside } from './virtualOutside.ts';
import { testSignIn } from '../people.ts';

export const water = 'jinshanWater';
export const power = 'jinshanPower';

/** A company's endpoint on virtual time, unless told. */
export const endpointOf = (company: string): string => `https://${company.toLowerCase()}.example.org/hookups`;

type Disposable<Centre> = Centre & AsyncDisposable;

/** A centre on virtual time, whose companies are as told. */
export const openDeliveries = async (
  behave: Behaviour,
  alerts?: AlertDestination,
): Promise<Disposable<TestCentre> & { readonly heard: readonly Heard[]; readonly send: SendPost }> => {
  let outside: ReturnType<typeof virtualOutside> | undefined;
  const centre = await openTestCentre('2021-06-01T01:00:00.000Z', ':memory:', (world) => ({
    ...nobodyOutside,
    send: (outside = virtualOutside(world, behave)).send,
    alerts,
  }));
  return { ...centre, ...outside!, [Symbol.asyncDispose]: centre.close };
};

/** A centre whose clock is virtual, and who speaks over real sockets to this machine. */
export const openRealDeliveries = async (
  options: Partial<OutgoingHttpOptions> = {},
): Promise<Disposable<TestCentre>> => {
  const allowed = { allow: ['127.0.0.0/8'], allowLoopbackHttp: false, ...options };
  const http = openOutgoingHttp(allowed);
  const rules = addressRules(allowed);
  const centre = await openTestCentre('2021-06-01T01:00:00.000Z', ':memory:', () => ({
    ...nobodyOutside,
    send: http.send,
    faultOf: (url) => endpointFault(url, rules),
  }));
  return {
    ...centre,
    [Symbol.asyncDispose]: async () => {
      await centre.close();
      await http.close();
    },
  };
};

/** One more node on the same store, with a read model of its own. */
export const anotherNode = async (
  { store, world }: Pick<TestCentre, 'store' | 'world'>,
  outside: Pick<Outside, 'send'>,
  from: Partial<EventStore> = {},
  isAlone = false,
): Promise<RunningCentre> => {
  const log = createLogger('silent', false);
  const node = runCentre({
    law,
    store: { ...store, ...from },
    world,
    log,
    readModelFile: ':memory:',
    isAlone,
    outside: { ...nobodyOutside, ...outside },
    signIn: testSignIn,
  });
  await world.advance(0);
  return node;
};

/** The same log, where everything is seen so many turns later than it happens. */
export const behind = (
  { store, world }: Pick<TestCentre, 'store' | 'world'>,
  turns: number,
): Pick<EventStore, 'follow'> => ({
  follow: async function* (options) {
    for await (const batch of store.follow(options)) {
      for (let turn = 0; turn < turns; turn += 1) await new Promise<void>((resolve) => world.soon(resolve));
      yield batch;
    }
  },
});

/** Gives a command on a company or its deliveries, and expects that nothing forbids it. */
export const tell = async <Answer = object>(
  { ask }: Pick<TestCentre, 'ask'>,
  mutation: string,
  input: object,
  selection = 'position',
): Promise<Answer> => {
  const type = mutations.find(({ name }) => name === mutation)?.input;
  const { data, errors } = await ask(
    `mutation Tell($input: ${type}) { ${mutation}(input: $input) { ${selection} refusal { code } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  const { refusal, ...answer } = data[mutation];
  expect(refusal).toBeNull();
  return answer as Answer;
};

/** A new secret that signs what a company is sent. */
export const addSecret = async (
  centre: Pick<TestCentre, 'ask' | 'world'>,
  company: string,
): Promise<{ readonly secret: string; readonly secretId: string }> => {
  const { world } = centre;
  const secret = newSecret(world);
  const secretId = world.randomUuid();
  const sealed = secretBox(nobodyOutside.secretsKeys, world).seal(secret, { company, direction: 'push', secretId });
  await tell(centre, 'addUtilitySecret', { company, direction: 'PUSH', secretId, sealed });
  return { secret, secretId };
};

/** Connects a company as an administrator does; what comes back is its secret. */
export const connect = async (
  centre: Pick<TestCentre, 'ask' | 'world'>,
  company = water,
  url = endpointOf(company),
): Promise<string> => {
  const { secret } = await addSecret(centre, company);
  await tell(centre, 'registerEndpoint', { company, url });
  return secret;
};

/** A project whose facts are told in ASCII, as a neighbour counts bytes. */
export const registered = async (centre: Pick<TestCentre, 'ask'>): Promise<string> => {
  const projectCode = nextProjectCode();
  const applicant = { name: 'Example Works', creditCode: '91310116MA1J000100' };
  const told = { name: 'Example plant', address: '1 Example Road', applicant };
  await given(centre, 'registerProject', { ...project(projectCode), ...told });
  return projectCode;
};

/** An order of temporary supply: its first fact is sent at once. */
export const ordered = async (
  centre: Pick<TestCentre, 'ask'>,
  projectCode: string,
  utility: 'water' | 'power' = 'water',
): Promise<string> => {
  const { id } = await given(centre, 'requestHookup', { projectCode, purpose: 'TEMPORARY', utility, demand: {} });
  return id;
};

/** One order each of so many new projects. */
export const manyOrdered = async (
  centre: Pick<TestCentre, 'ask'>,
  count: number,
  utility: 'water' | 'power' = 'water',
): Promise<string[]> => {
  const orders: string[] = [];
  for (let number = 0; number < count; number += 1)
    orders.push(await ordered(centre, await registered(centre), utility));
  return orders;
};

/** A delivery as the window sees it. */
export interface Shown {
  readonly factId: string;
  readonly state: 'WAITING' | 'UNDER_WAY' | 'ACKNOWLEDGED' | 'PARKED' | 'GIVEN_UP';
  readonly attempts: readonly {
    readonly number: number;
    readonly outcome: 'UNDER_WAY' | 'ACKNOWLEDGED' | 'FAILED' | 'UNKNOWN';
    readonly cause: string | null;
    readonly status: number | null;
    readonly answer: string | null;
  }[];
  readonly nextAt: string | null;
}

/** An order's light, and the first of its deliveries. */
export const orderShown = async (
  { ask }: Pick<TestCentre, 'ask'>,
  orderId: string,
): Promise<{ readonly light: string | null; readonly delivery: Shown }> => {
  const { data, errors } = await ask(
    `query Show($id: ID!) { hookupOrder(id: $id) { light deliveries(first: 1) { nodes {
      factId state nextAt attempts(first: 100) { nodes { number outcome cause status answer } }
    } } } }`,
    { id: orderId },
  );
  expect(errors).toBeUndefined();
  const { light, deliveries } = data.hookupOrder;
  const [{ attempts, ...delivery }] = deliveries.nodes;
  return { light, delivery: { ...delivery, attempts: attempts.nodes } };
};

/** An order's first delivery, as soon as something is so; over real sockets that takes as long as it takes. */
export const shownOnce = async (
  centre: Pick<TestCentre, 'ask' | 'follower'>,
  orderId: string,
  isSo: (delivery: Shown) => boolean,
): Promise<Shown> => {
  for (;;) {
    let unsubscribe = (): void => undefined;
    const moved = new Promise<void>((resolve) => (unsubscribe = centre.follower.onBatch(() => resolve())));
    const { delivery } = await orderShown(centre, orderId);
    if (!isSo(delivery)) await moved;
    unsubscribe();
    if (isSo(delivery)) return delivery;
  }
};

/** Whether the last of so many attempts has its outcome. */
export const ended =
  (attempts: number) =>
  ({ attempts: made }: Shown): boolean =>
    made.length >= attempts && made.at(-1)?.outcome !== 'UNDER_WAY';

/** Lets everything happen that waits for nothing but its turn, however long the chain. */
export const quiet = async ({ world, store }: Pick<TestCentre, 'world' | 'store'>): Promise<void> => {
  for (let before = -1, now = 0; now !== before;) {
    before = now;
    await world.advance(0);
    now = await lengthOf(store);
  }
};

const lengthOf = async (store: EventStore): Promise<number> => {
  const reading = new AbortController();
  let length = 0;
  for await (const { events, caughtUp } of store.follow({ after: store.start, signal: reading.signal })) {
    length += events.length;
    if (caughtUp) break;
  }
  return length;
};

/** What the log says of one fact on its way to one company. */
export const factsOfDelivery = async (
  store: EventStore,
  factId: string,
  company = water,
): Promise<readonly StoredEvent<DeliveryEvent>[]> => {
  const slice = await store.readStream(deliveryStream(factId, company));
  return slice.found ? (slice.events as readonly StoredEvent<DeliveryEvent>[]) : [];
};
