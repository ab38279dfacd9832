import type { ReadModelVersion } from './health.ts';
import type { TestOutcome } from '@onewindow/hookup/delivery/sendTest.ts';
import type { SecretBox } from '@onewindow/hookup/utility/secrets.ts';
import type { ClockWatch } from '@onewindow/kernel/clockWatch.ts';
import type { Refusal } from '@onewindow/kernel/decider.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import type { RowRights } from '@onewindow/kernel/rowCondition.ts';
import type { PersonalData } from '@onewindow/kernel/personalData.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { Law as ReadingLaw } from '@onewindow/projections/law.ts';
import type { Reader } from '@onewindow/projections/reader.ts';
import type { Locale } from '@onewindow/schema/words.ts';
import type { Law as WindowLaw } from '@onewindow/window/law.ts';
import { LRUCache } from 'lru-cache';

import type { AccessTable } from './access/accessTable.ts';
import type { SignIn } from './signIn/signIn.ts';
import type { CommandBus, CommandTrial, ObjectActions } from '@onewindow/kernel/commandBus.ts';
import { type AnswerBudget, answerBudget } from './cost/answerBudget.ts';
import type { Background } from './cost/background.ts';
import type { Turns } from './cost/turns.ts';
import type { NoteDisclosure } from './disclosure.ts';
import type { Feed } from './feed.ts';
import type { Metrics } from './metrics.ts';
import { countedAs, type OpenStreams } from './openStreams.ts';
import type { Papers } from './papers/papers.ts';
import type { Progress } from './progress.ts';
import type { Proofs } from './proofs.ts';
import type { Caller } from './caller.ts';
import type { RefusedTokens } from './refusedTokens.ts';
import type { TokenUse } from './tokenUse.ts';

/** What the gateway answers from. The composition root hands it in; the gateway opens nothing itself. */
export interface GatewayDeps {
  readonly law: ReadingLaw & WindowLaw;
  readonly reader: Reader;
  readonly store: EventStore;
  readonly world: World;
  readonly progress: Progress;
  /** Whether the clock can be believed. */
  readonly clock: Pick<ClockWatch, 'doubt' | 'confirm'>;
  readonly feed: Feed;
  /** Where the tree over the facts is kept. */
  readonly proofs?: Proofs;
  readonly commands: CommandBus;
  /** What a command would come to, of which nothing is recorded. */
  readonly trial: CommandTrial;
  readonly actions: ObjectActions;
  /** Opens the secrets that companies sign with. */
  readonly secrets: Pick<SecretBox, 'open'>;
  /** Opens what is personal for whoever may read it. */
  readonly personal: Pick<PersonalData, 'open' | 'show' | 'mask'>;
  /** Keeps who was shown it, before they are. */
  readonly disclosed: NoteDisclosure;
  /** Sends a signed message without an order to a company's endpoint. */
  readonly sendTest: (company: string, dryRun: boolean) => Promise<TestOutcome | Refusal>;
  readonly metrics: Metrics;
  readonly turns: Turns;
  /** Renders what is read as a paper. */
  readonly papers: Pick<Papers, 'render'>;
  /** A question is being answered, until what comes back is called: what has no hurry gives way. */
  readonly questions: Background['question'];
  readonly refusedTokens: Pick<RefusedTokens, 'note'>;
  readonly tokenUse: TokenUse;
  /** Whose word of where a request came from counts: ranges of addresses of proxies. */
  readonly trustedProxies?: readonly string[];
  /** So many requests a second from one address, or with one token; any number where it is absent. */
  readonly rateLimit?: number;
  readonly streams: OpenStreams;
  /** Who may do what. */
  readonly access: AccessTable;
  readonly signIn: SignIn;
  /** Whoever asks may send documents of their own: where nobody asks but who tries the rest. */
  readonly everybodyAsksAnything?: boolean;
  /** How the centre is reached from outside, where it lies behind a proxy or under a name. */
  readonly publicUrl?: URL;
  /** The folder of the console's build, where this centre has one. */
  readonly console?: string;
  /** With it other machines read the metrics. */
  readonly metricsToken?: string;
  /** The read models that lie beside each other. */
  readonly readModels?: () => readonly ReadModelVersion[];
  /** What whoever reads its figures must know. */
  readonly notice?: { readonly [Language in Locale]: string };
}

/** What one request is answered with. */
export interface Context extends Caller {
  readonly deps: GatewayDeps;
  readonly locale: Locale;
  /** As whom subscriptions are counted. */
  readonly countedAs: string;
  /** The position at or behind which nothing that ends the actor's rights lies that was not seen. */
  readonly letInAt: number;
  /** What rows they reach: `deps.reader` sees no others. */
  readonly rows: RowRights | 'every';
  readonly today: Day;
  readonly budget: AnswerBudget;
  /** Says that whoever asked has gone. */
  readonly signal?: AbortSignal;
  /** Takes the nodes of a list that are answered apart from the rest; what comes back is answered with it. */
  readonly aside?: (field: object | undefined, nodes: readonly object[]) => readonly object[];
}

/** Which day it is, by the centre's calendar. */
export const todayOf = ({ law, world }: Pick<GatewayDeps, 'law' | 'world'>): Day => law.dayOf(instantAt(world.now()));

/** What a request that comes now is answered with, until the signal says that whoever asked has gone. */
export const contextOf = (
  deps: GatewayDeps,
  caller: Caller,
  locale: Locale,
  {
    signal,
    letInAt = deps.progress.ordinal(),
    address,
  }: { readonly signal?: AbortSignal; readonly letInAt?: number; readonly address?: string | undefined } = {},
): Context => {
  return {
    ...reachOf(deps, caller),
    locale,
    ...caller,
    countedAs: countedAs(caller, address),
    letInAt,
    today: todayOf(deps),
    budget: answerBudget(deps.world, { locale, turns: deps.turns, signal }),
    ...(signal && { signal }),
  };
};

/** So many people's reach stays at hand. */
const mostReaches = 500;
const reaches = new WeakMap<GatewayDeps, LRUCache<string, Pick<Context, 'deps' | 'rows'>>>();

/** What somebody reaches: the same reader as long as they are the same to the centre. */
const reachOf = (deps: GatewayDeps, { roles, own, id }: Caller): Pick<Context, 'deps' | 'rows'> => {
  const known = reaches.get(deps) ?? new LRUCache<string, Pick<Context, 'deps' | 'rows'>>({ max: mostReaches });
  reaches.set(deps, known);
  const who = JSON.stringify([roles, own, id]);
  const before = known.get(who);
  if (before) return before;
  const rows = deps.access.rowsOf({ roles, own, ...(id !== undefined && { id }) });
  // There is no other way to a row: whoever is limited gets a reader that sees no others.
  const reach = { rows, deps: rows === 'every' ? deps : { ...deps, reader: deps.reader.within(rows) } };
  known.set(who, reach);
  return reach;
};
