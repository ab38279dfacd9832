import { metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { evolveTimeline } from '@onewindow/projections/cases/evolve.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import { caseStream } from '@onewindow/schema/streams.ts';

import type { Context } from '../requestContext.ts';

/** With what the cases are answered that are shown as they stood at one of their facts. */
const asOf = new WeakMap<CaseTimeline, Context>();

/** Whether a case is shown as it stood at one of its facts: nothing can be done there. */
export const isAsOf = (row: CaseTimeline): boolean => asOf.has(row);

/** With what a case is answered: of one as it stood at a fact, with the day of that fact and the calendar of then. */
export const seenFrom = (row: CaseTimeline, context: Context): Context => asOf.get(row) ?? context;

/**
 * A case as it stood at the fact with a revision: folded from its own stream as its row is, on the day on which that happened, and by the
 * calendar that the centre had adopted when it was recorded. Nothing where it has no such fact.
 */
export const caseAt = async (
  row: CaseTimeline,
  revision: number,
  context: Context,
): Promise<CaseTimeline | undefined> => {
  const { deps } = context;
  if (revision < 0 || revision > row.revision) return undefined;
  const slice = await deps.store.readStream(caseStream(row.caseId), { max: revision + 1 });
  const events = slice.found ? (slice.events as readonly StoredEvent<CaseEvent>[]) : [];
  const fact = events.at(-1);
  if (fact?.revision !== revision) return undefined;
  const then = events.reduce<CaseTimeline | undefined>(evolveTimeline(deps.law), undefined);
  const actual = deps.law.calendars.at(deps.law.calendars.placeAt(metadataOf(fact).recordedAt));
  const law = { ...deps.law, calendar: actual.calendar, calendars: { ...deps.law.calendars, actual } };
  if (then) asOf.set(then, { ...context, today: deps.law.dayOf(fact.data.occurredAt), deps: { ...deps, law } });
  return then;
};
