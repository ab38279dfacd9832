import { createBackground } from '@onewindow/gateway/cost/background.ts';
import { createTurns } from '@onewindow/gateway/cost/turns.ts';
import type { NoteDisclosure } from '@onewindow/gateway/disclosure.ts';
import { createGateway } from '@onewindow/gateway/gateway.ts';
import { createGraphql } from '@onewindow/gateway/graphql.ts';
import { exportRoute } from '@onewindow/gateway/export/exportRoute.ts';
import { gatewaySchema } from '@onewindow/gateway/sdl.ts';
import { openSignIn, type SignInSettings } from '@onewindow/gateway/signIn/openSignIn.ts';
import { openMetrics } from '@onewindow/gateway/metrics.ts';
import { openPapers } from '@onewindow/gateway/papers/papers.ts';
import { countRefusedTokens } from '@onewindow/gateway/refusedTokens.ts';
import { todayOf } from '@onewindow/gateway/requestContext.ts';
import { recordUse } from '@onewindow/gateway/tokenUse.ts';
import { alertsToSend, sendAlerts } from '@onewindow/hookup/delivery/alerts.ts';
import type { DeliveryDeps } from '@onewindow/hookup/delivery/attempt.ts';
import type { EndpointHealth } from '@onewindow/hookup/delivery/health.ts';
import { deliveryLanes } from '@onewindow/hookup/delivery/lanes.ts';
import { testSender } from '@onewindow/hookup/delivery/sendTest.ts';
import { endpointHealth } from '@onewindow/hookup/policies/endpointHealth.ts';
import { isSecret } from '@onewindow/hookup/delivery/signature.ts';
import { deliver } from '@onewindow/hookup/delivery/worker.ts';
import { secretBox } from '@onewindow/hookup/utility/secrets.ts';
import type { Logger } from '@onewindow/infra/logger.ts';
import { openPersonKeys } from '@onewindow/infra/personKeys/openPersonKeys.ts';
import { growFactTree } from '@onewindow/infra/factTree/growFactTree.ts';
import { openReadSide } from '@onewindow/infra/readSide.ts';
import { counted } from '@onewindow/kernel/commandBus.ts';
import { watchClock } from '@onewindow/kernel/clockWatch.ts';
import { whileBelieved, withinCalendar } from '@onewindow/kernel/datable.ts';
import type { Envelope } from '@onewindow/kernel/envelope.ts';
import type { EventStore, Fact } from '@onewindow/kernel/eventStore.ts';
import { instantAt, millisecondsAt } from '@onewindow/kernel/instant.ts';
import type { Follower } from '@onewindow/kernel/follower.ts';
import { type PersonalData, sealing } from '@onewindow/kernel/personalData.ts';
import type { PersonKeys } from '@onewindow/kernel/personKeys.ts';
import { recentStreams } from '@onewindow/kernel/recentStreams.ts';
import { policyWorker } from '@onewindow/kernel/policyWorker.ts';
import { createScheduler, type Scheduler } from '@onewindow/kernel/scheduler.ts';
import { headLine, type TreeHeadKey } from '@onewindow/kernel/treeHead.ts';
import { versioned } from '@onewindow/kernel/versions.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { UtilityRow } from '@onewindow/projections/companies/companies.ts';
import type { DeliveryRow } from '@onewindow/projections/deliveries/row.ts';
import type { KeyRow } from '@onewindow/projections/access/keys.ts';
import type { SessionsRow } from '@onewindow/projections/access/sessions.ts';
import { persons } from '@onewindow/projections/persons/persons.ts';
import { warningsOn } from '@onewindow/projections/warnings.ts';
import { RevokeSessions } from '@onewindow/schema/access/commands.ts';
import { type Locale, wordsFor } from '@onewindow/schema/words.ts';
import type { Express } from 'express';

import { heldProjectOf } from './heldProjects.ts';
import { access } from './access.ts';
import { answeringContexts } from './answeringContexts.ts';
import { centreActions, centreCommands, centreDeps, centreTrial } from './centreCommands.ts';
import { offeredTypes, allEvents, allProjections, contexts, knownTypes } from './contexts.ts';
import type { CentreLaw } from './law.ts';
import type { Outside } from './outside.ts';
import { destroyForgotten } from './destroyForgotten.ts';
import { centrePersonalData, triedPersonalData } from './personalData.ts';
import { readModelsBeside } from './readModelFile.ts';
import { readModelThreadOf } from './readModelThread.ts';
import { timeStamps } from './timeStamps.ts';
import { treeHeads } from './treeHeads.ts';
import { warningsOnProofs } from './warningsOnProofs.ts';
import { countStreams } from '@onewindow/gateway/openStreams.ts';
import { allRoles, type Role } from './roles.ts';

/** What a centre runs on. All of the outside comes in here, so that a test can run the whole of it on virtual time. */
export interface CentreParts {
  readonly law: CentreLaw;
  readonly store: EventStore;
  /** The keys of persons; of a centre that ends with its process they need lie nowhere. */
  readonly personKeys?: PersonKeys;
  /** Keeps who was shown personal data. */
  readonly disclosed?: NoteDisclosure;
  readonly world: World;
  readonly log: Logger;
  /** What this node does; everything unless told. */
  readonly roles?: readonly Role[];
  /** The read model's file, or ':memory:'. */
  readonly readModelFile: string;
  /** Whether it is written in a thread of its own, so that nobody waits for that who is answered; of a file. */
  readonly writesInThread?: boolean;
  readonly notice?: { readonly [Language in Locale]: string };
  /**
   * Whether the clock is believed at the start, whatever the log's last record says: of a demo, which lives on from when it was
   * filled, and where the operator named the day.
   */
  readonly believesClock?: boolean;
  /** Whether no other process can hold the log: what was under way before this one began is not any more. */
  readonly isAlone?: boolean;
  readonly outside: Outside;
  /** The tree over the facts, by which it is proved that none was changed; without it nothing is proved, and no head signed. */
  readonly tree?: {
    /** Or ':memory:'. */
    readonly file: string;
    /** The log as it lies in the store, of own streams alone: a tree over lifted facts would change with the program. */
    readonly facts: EventStore;
    readonly key: TreeHeadKey;
  };
  /** How the centre is reached from outside. */
  readonly publicUrl?: URL | undefined;
  /** With it other machines read the metrics. */
  readonly metricsToken?: string | undefined;
  /** The folder of the console's build. */
  readonly console?: string | undefined;
  readonly trustedProxies?: readonly string[] | undefined;
  /** So many requests a second from one address, or with one token. */
  readonly rateLimit?: number | undefined;
  /** What people sign in with. */
  readonly signIn: SignInSettings;
  /** Whoever asks may send documents of their own, and not staff alone. */
  readonly everybodyAsksAnything?: boolean;
}

/** A running centre: one node's read model, policies and routes. */
export interface RunningCentre {
  readonly app: Express;
  /** The same GraphQL without a socket. */
  readonly graphql: Pick<ReturnType<typeof createGraphql>, 'fetch'>;
  readonly follower: Follower;
  /** Ends the subscriptions, which would never end by themselves; whoever else is inside is still answered. */
  readonly endSubscriptions: () => void;
  /** Ends subscriptions, policies and following; the store is its owner's to close. */
  readonly stop: () => Promise<void>;
}

/** Puts the rooms together: the log is followed into the read model, policies and deliveries work on it, the gateway answers from it. */
export const runCentre = ({
  law,
  store: record,
  world,
  personKeys = openPersonKeys(':memory:', world),
  disclosed = async () => undefined,
  log,
  readModelFile,
  writesInThread = false,
  notice,
  believesClock = false,
  isAlone = false,
  outside,
  tree: treeParts,
  publicUrl,
  metricsToken,
  console,
  trustedProxies,
  rateLimit,
  signIn: signInSettings,
  everybodyAsksAnything = false,
  roles = allRoles,
}: CentreParts): RunningCentre => {
  const personal = centrePersonalData(personKeys);
  // Nobody in here meets an event in an old shape, or puts down what is personal in clear, whoever opened the store.
  const store = sealing(versioned(record, allEvents), personal);
  const clock = watchClock(world, (doubt) => {
    if (doubt) log.error(doubt, wordsFor('en', 'warnings', doubt.code, doubt.details));
    else {
      log.info('the clock is believed again');
      scheduler.wakeAll();
    }
  });
  const refusalAt = whileBelieved(clock, withinCalendar(law));
  const handling = { refusalAt, recent: recentStreams() };
  const treeHead = () => {
    const head = heads?.latest();
    return head && headLine(head);
  };
  const deps = { ...deliveryDeps({ law, store, world, outside }), ...handling, open: personal.open, treeHead };
  const isPerson = (id: string) => personKeys.keyOf(id) instanceof Uint8Array;
  // Asked only when a command is given: the read model is open by then.
  const held = heldProjectOf({ store, catalogue: law.catalogue, reader: () => reader });
  const contextDeps = {
    ...centreDeps({ store, world, law }, { ...deps, isPerson, heldProjectOf: held }),
    ...handling,
  };
  const policies = contexts.flatMap(({ manifest }) => manifest.policies(contextDeps));
  const { follower, reader, dueRows, rowsBefore, markBefore, close } = openReadSide({
    file: readModelFile,
    ...(writesInThread && { thread: readModelThreadOf(law) }),
    onThreadFault: (error) =>
      log.error({ err: error }, 'no thread can be begun: the read model is written in this one'),
    projections: allProjections(law, policies),
    knownTypes,
    store,
    world,
    onStop: (error) => log.fatal({ err: error }, 'following the event log has stopped'),
    onDamage: (error) =>
      log.error(
        { file: readModelFile, wrong: error instanceof Error ? error.message : String(error) },
        'the read model is damaged, and is built anew from the event log',
      ),
  });
  for (const { code, details } of warningsOn(law.calendar, law.dayOf(instantAt(world.now()))))
    log.warn({ code, ...details }, wordsFor('en', 'warnings', code, details));
  const startedAt = instantAt(world.now());
  const companies = law.catalogue.companies.map(({ id }) => id);
  const metrics = openMetrics({ store, reader, progress: follower, world, companies, commands: offeredTypes });
  const commands = counted(givenSealed(centreCommands(contextDeps), personal), metrics.commanded);
  const trial = givenSealed(centreTrial(contextDeps), triedPersonalData(personKeys));
  const connectionOf = (company: string) => reader.row<UtilityRow>('utilities', company);
  const closing = new AbortController();

  const scheduler = createScheduler(world, log);
  /** Whoever acts by time waits while the clock is in doubt: refused now it would wait by a time that is not. */
  const isReady = () => follower.state().at === 'ready' && !clock.doubt();
  if (roles.includes('policies')) {
    for (const policy of policies)
      scheduler.add(policyWorker(policy, { rows: dueRows(policy.list.name), isReady, commands, world, log }));
  }
  const deliveries = roles.includes('deliveries')
    ? deliver({
        deps,
        companies,
        list: {
          lanes: dueRows(deliveryLanes.name, 'company'),
          claimedBefore: rowsBefore(deliveryLanes.name, 'company', 'claimedAt'),
          failedBefore: rowsBefore(deliveryLanes.name, 'company', 'failedAt'),
          healthOf: (company) => reader.row<EndpointHealth>(endpointHealth.list.name, company),
          connectionOf,
          factOf: (delivery) => reader.row<DeliveryRow>('deliveries', delivery),
        },
        isReady,
        aloneSince: isAlone ? startedAt : undefined,
        follower,
        scheduler,
        metrics,
        log,
      })
    : undefined;
  const alerts =
    roles.includes('deliveries') && outside.alerts
      ? sendAlerts({ deps, to: outside.alerts, rows: dueRows(alertsToSend.name), isReady, scheduler, log })
      : undefined;
  // Before anybody is woken who would still show them.
  destroyForgotten(follower, dueRows(persons.name), personKeys, (error) =>
    log.error({ err: error }, 'keys of forgotten persons cannot be destroyed now'),
  );
  tellScheduler(follower, scheduler, () => {
    if (!believesClock) clock.compareWith(follower.lastRecordedAt());
  });

  const { tokenUse, keyUse } = recordUse(commands, (error) =>
    log.warn({ err: error }, 'that a token is used cannot be recorded now'),
  );
  const { signIn, routes: signInRoutes } = openSignIn(signInSettings, {
    world,
    publicUrl,
    revokedBefore: (person) => {
      const row = reader.row<SessionsRow>('personSessions', person);
      return row && millisecondsAt(row.revokedAt);
    },
    signedOut: async (id) => {
      const data = { person: id, reason: wordsFor('zh-CN', 'pages', 'signed-out') };
      await commands(
        { type: RevokeSessions.type, data },
        { commandId: world.randomUuid(), actor: { role: 'self', id } },
      );
    },
    keys: {
      row: (name) => reader.row<KeyRow>('accessKeys', name),
      today: () => todayOf({ law, world }),
      used: (key) => keyUse(key, todayOf({ law, world })),
    },
  });
  const background = createBackground(world);
  const tree =
    treeParts &&
    growFactTree({
      file: treeParts.file,
      store: treeParts.facts,
      world,
      begin: whenReady(follower),
      giveWay: background.wait,
      onDamage: (error) =>
        log.error({ err: error }, 'the tree over the facts is damaged, and is built anew from the event log'),
      onStop: (error) =>
        log.error(
          { err: error },
          'the tree over the facts grows no more: no head is signed, and nothing new is proved',
        ),
    });
  const heads =
    tree &&
    treeHeads({
      store,
      world,
      law,
      tree,
      key: treeParts.key,
      isReady,
      recorded: follower,
      log,
      closing: closing.signal,
    });
  if (heads && roles.includes('policies')) heads.onceGrown(scheduler.add(heads.toSign).wake);
  const stamps =
    heads &&
    outside.timeStamps &&
    timeStamps({
      centre: law.catalogue.id,
      store,
      world,
      heads,
      authority: outside.timeStamps,
      asks: roles.includes('deliveries'),
      isReady,
      closing: closing.signal,
      log,
    });
  if (stamps) heads?.onNoted(scheduler.add(stamps.toStamp).wake);
  const refusedTokens = countRefusedTokens(world, (count) =>
    log.warn({ count }, 'somebody shows tokens that are not valid, so many within a minute'),
  );
  const papers = openPapers(world);
  const parts = {
    turns: createTurns(world),
    papers,
    questions: background.question,
    refusedTokens,
    tokenUse,
    law,
    store,
    world,
    commands,
    trial,
    actions: centreActions(contextDeps),
    reader,
    secrets: deps.secrets,
    personal,
    disclosed,
    sendTest: testSender(deps, connectionOf, closing.signal),
    metrics,
    progress: follower,
    clock,
    readModels: () => readModelsBeside(readModelFile),
    feed: { markBefore, closing: closing.signal, background },
    ...(treeParts &&
      tree &&
      heads && {
        proofs: {
          latest: heads.latest,
          tree,
          record: treeParts.facts,
          warningsOn: warningsOnProofs({ heads, stamps }),
        },
      }),
    ...(notice && { notice }),
    ...(publicUrl && { publicUrl }),
    ...(metricsToken !== undefined && { metricsToken }),
    ...(console !== undefined && { console }),
    ...(trustedProxies && { trustedProxies }),
    ...(rateLimit !== undefined && { rateLimit }),
    streams: countStreams(),
    access,
    signIn,
    everybodyAsksAnything,
  };
  const graphql = createGraphql(parts, answeringContexts, gatewayLog(log));
  return {
    graphql,
    app: createGateway(
      parts,
      roles.includes('gateway') ? graphql : undefined,
      gatewayLog(log),
      signInRoutes,
      exportRoute(parts, gatewaySchema(answeringContexts), gatewayLog(log)),
    ),
    follower,
    endSubscriptions: () => closing.abort(),
    stop: async () => {
      closing.abort();
      refusedTokens.flush();
      clock.stop();
      await Promise.all([scheduler.stop(), deliveries?.stop(), alerts?.stop(), papers.stop()]);
      await tree?.stop();
      await close();
    },
  };
};

/** What a batch changes may be due; all that had to wait until the read model has caught up, whenever it has. */
const tellScheduler = (follower: Follower, scheduler: Scheduler, begin: () => void): void => {
  let wasReady = false;
  let hasBegun = false;
  follower.onBatch((changed) => {
    const isReady = follower.state().at === 'ready';
    if (isReady && !wasReady) {
      // Once: a read model that is built anew says nothing new of the clock.
      if (!hasBegun) begin();
      hasBegun = true;
      scheduler.wakeAll();
    } else if (isReady) scheduler.changed(changed);
    wasReady = isReady;
  });
};

/** The same bus, but whoever decides, and what a repeated command is known by, sees personal data sealed alone. */
const givenSealed =
  <Answer>(
    bus: (command: Fact, envelope: Envelope) => Promise<Answer>,
    { seal }: Pick<PersonalData, 'seal'>,
  ): ((command: Fact, envelope: Envelope) => Promise<Answer>) =>
  async (command, envelope) =>
    bus(seal(command), envelope);

/** Settles as soon as the read model has caught up; never, where following ends before. */
const whenReady = (follower: Follower): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (follower.state().at !== 'ready') return;
      callOff();
      resolve();
    };
    const callOff = follower.onBatch(look);
    look();
  });

/** Everything that deliveries are made with. */
const deliveryDeps = ({
  law,
  store,
  world,
  outside: { send, faultOf, secretsKeys, timeLimit },
}: Pick<CentreParts, 'law' | 'store' | 'world' | 'outside'>): Omit<DeliveryDeps, 'refusalAt' | 'recent' | 'open'> => {
  const secrets = secretBox(secretsKeys, world);
  return {
    law,
    store,
    world,
    send,
    timeLimit,
    secrets,
    faultOf,
    opens: (sealed, place) => isSecret(secrets.open(sealed, place)),
  };
};

/** What whoever asked was told of it. */
const referredTo = (error: Error): { readonly reference?: unknown } =>
  'reference' in error ? { reference: error.reference } : {};

const gatewayLog = (log: Logger) => {
  const say =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (...entries: readonly unknown[]): void => {
      for (const entry of entries) {
        if (entry instanceof Error) log[level]({ err: entry, ...referredTo(entry) }, entry.message);
        else log[level](String(entry));
      }
    };
  return { debug: say('debug'), info: say('debug'), warn: say('warn'), error: say('error') };
};
