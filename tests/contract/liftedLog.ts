import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { EventStore, Fact, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { versioned } from '@onewindow/kernel/versions.ts';
import { allEvents } from '@onewindow/app/contexts.ts';
import { centrePersonalData } from '@onewindow/app/personalData.ts';
import { expect } from 'vitest';

import { wholeLog } from '../journey/wholeLog.ts';

/** A store as this program opens it, whose log holds exactly these events, whoever wrote them. */
export const openLogOf = async (events: readonly StoredEvent[]): Promise<EventStore & AsyncDisposable> => {
  const store = openSqliteEventStore({ file: ':memory:', world: systemWorld });
  for (const { stream, revision, id, type, data, metadata } of events) {
    const expected = revision === 0 ? 'no-stream' : revision - 1;
    expect(await store.append(stream, expected, [{ id, type, data, metadata }])).toMatchObject({ ok: true });
  }
  return { ...versioned(store, allEvents), [Symbol.asyncDispose]: store.close };
};

/** The same events in the shapes of this program. */
export const lifted = async (events: readonly StoredEvent[]): Promise<readonly StoredEvent[]> => {
  await using store = await openLogOf(events);
  return await wholeLog(store);
};

/** A fact is exactly what its definition says today: of sealed fields, with something said in their place. */
export const requireDefined = (fact: Fact): void => {
  const { type, data } = forgotten.open(fact);
  const definition = allEvents.find((one) => one.type === type);
  expect({ type, data: definition?.data.parse(data) }).toEqual({ type, data });
};

const unknown = () => {
  throw new Error('nobody is made to be read');
};
const forgotten = centrePersonalData({
  knownBy: unknown,
  personOf: unknown,
  keyOf: () => 'forgotten',
  forget: unknown,
  together: unknown,
});
