import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { type Change, changesBetween } from '@onewindow/projections/cases/changes.ts';
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
import { sentenceOf } from './sentences.ts';

/** What is said of a fact. */
export const factResolvers: Resolvers = {
  Fact: {
    factId: ({ id }) => id,
    name: ({ type }, _args, { locale }) => wordsFor(locale, 'events', type),
    occurredAt: ({ data }) => (data as { occurredAt: string }).occurredAt,
    recordedAt: (event) => metadataOf(event).recordedAt,
    actor: (event) => metadataOf(event).actor,
    ledger: (event) => metadataOf(event).ledger,
    data: async (event, _args, context) => (await shownFact(event, context)).data,
    sentence: (event, _args, context) => sentenceOf(event, context),
    changes: (event, _args, context) => changesBy(event, context),
  },
  Actor: { name: (actor, _args, context) => actorName(actor, context) },
};

const ofCases = 'case-';

const changesBy = async (event: StoredEvent, context: Context) => {
  if (!event.stream.startsWith(ofCases)) return [];
  const rows = await rowsOf(event.stream, context);
  const after = rows[event.revision];
  if (!after) return [];
  return changesBetween(context.deps.law.calendar, rows[event.revision - 1], after).map((change) =>
    shown(change, after.caseId, context),
  );
};

/** A case after each of its facts, for everything that is asked at once. */
const folded = new WeakMap<Context, Map<string, Promise<readonly CaseTimeline[]>>>();

const rowsOf = (stream: string, context: Context): Promise<readonly CaseTimeline[]> => {
  const known = folded.get(context) ?? new Map<string, Promise<readonly CaseTimeline[]>>();
  folded.set(context, known);
  const rows = known.get(stream) ?? foldAlong(stream, context);
  known.set(stream, rows);
  return rows;
};

const foldAlong = async (stream: string, { deps }: Context): Promise<readonly CaseTimeline[]> => {
  const slice = await deps.store.readStream(stream);
  const evolve = evolveTimeline(deps.law);
  const rows: CaseTimeline[] = [];
  for (const event of slice.found ? (slice.events as readonly StoredEvent<CaseEvent>[]) : []) {
    const next = evolve(rows.at(-1), event);
    if (next) rows.push(next);
  }
  return rows;
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
