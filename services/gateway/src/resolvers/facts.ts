import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { type Change, changesAlong } from '@onewindow/projections/cases/changes.ts';
import { evolveTimeline } from '@onewindow/projections/cases/evolve.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { stageOf } from '@onewindow/schema/streams.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { shownFact } from '../disclosure.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import type { Context } from '../requestContext.ts';
import { screaming } from '../screaming.ts';
import { actorName } from './actorName.ts';
import { catalogueOf, ifNamed } from './catalogueIndex.ts';
import { sentenceOf, type Sentences } from './sentences.ts';

/** What is said of a fact; of its sentence each context says how. */
export const factResolvers = (sentences: Sentences): Resolvers => ({
  Fact: {
    factId: ({ id }) => id,
    name: ({ type }, _args, { locale }) => wordsFor(locale, 'events', type),
    occurredAt: ({ data }) => (data as { occurredAt: string }).occurredAt,
    recordedAt: (event) => metadataOf(event).recordedAt,
    actor: (event) => metadataOf(event).actor,
    ledger: (event) => metadataOf(event).ledger,
    data: async (event, _args, context) => (await shownFact(event, context)).data,
    sentence: (event, _args, context) => sentenceOf(event, context, sentences),
    changes: (event, _args, context) => changesBy(event, context),
  },
  Actor: { name: (actor, _args, context) => actorName(actor, context) },
});

const ofCases = 'case-';

const changesBy = async (event: StoredEvent, context: Context) => {
  if (!event.stream.startsWith(ofCases)) return [];
  const changes = await changesOf(event.stream, context);
  const caseId = event.stream.slice(ofCases.length);
  return (changes[event.revision] ?? []).map((change) => shown(change, caseId, context));
};

type Changes = readonly (readonly Change[])[];

/** What each fact of a case changed, reckoned once for everything that is asked together. */
const known = new WeakMap<Context, Map<string, Promise<Changes>>>();

const changesOf = (stream: string, context: Context): Promise<Changes> => {
  const ofContext = known.get(context) ?? new Map<string, Promise<Changes>>();
  known.set(context, ofContext);
  const changes = ofContext.get(stream) ?? changesIn(stream, context);
  ofContext.set(stream, changes);
  return changes;
};

const changesIn = async (stream: string, { deps }: Context): Promise<Changes> => {
  const slice = await deps.store.readStream(stream);
  const evolve = evolveTimeline(deps.law);
  const rows: CaseTimeline[] = [];
  for (const event of slice.found ? (slice.events as readonly StoredEvent<CaseEvent>[]) : []) {
    const next = evolve(rows.at(-1), event);
    if (next) rows.push(next);
  }
  return changesAlong(deps.law.calendar, rows);
};

const shown = ({ field, item, before, after }: Change, caseId: string, context: Context) => {
  const { locale } = context;
  const inWords = (value: string | undefined): string | undefined => {
    if (value === undefined) return undefined;
    if (field === 'status') return wordsFor(locale, 'statuses', screaming(value));
    if (field === 'state') return wordsFor(locale, 'reviewStates', value);
    return field === 'turn' ? wordsFor(locale, 'turns', value) : value;
  };
  return {
    field,
    name: wordsFor(locale, 'changes', field),
    item: ifNamed(item, (id) => catalogueOf(context).item(id, stageOf(caseId))),
    before: inWords(before),
    after: inWords(after),
  };
};
