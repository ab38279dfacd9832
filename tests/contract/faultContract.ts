import { type EventStore, type NewEvent, UnknownOutcome } from '@onewindow/kernel/eventStore.ts';
import { expect, it } from 'vitest';

import type { Faults } from './harness.ts';
import { endOf, eventsIn, eventsOf, follow, idsOf, newEvents, newStream, on, pause, put } from './storeTools.ts';

/** Line 13. */
export const unansweredContract = (open: NonNullable<Faults['unanswered']>): void => {
  it(
    '13 a time-out is reported as unknown outcome, and the same append again is safe',
    on(open, async (store, server) => {
      const stream = newStream();
      const events = newEvents(1);
      await expect(store.append(stream, 'no-stream', events)).rejects.toThrow(UnknownOutcome);
      await server.answer();
      expect(await store.append(stream, 'no-stream', events)).toMatchObject({ ok: true, revision: 0 });
      expect(idsOf(await eventsOf(store, stream))).toEqual(idsOf(events));
    }),
  );
};

/** Line 24. Back-off and jitter are the adapter's own tests, on virtual time. */
export const leavingServerContract = ({ ways, open }: NonNullable<Faults['leaving']>): void => {
  for (const how of ways) {
    it(
      `24 the server ${how}: following goes on by itself, without a gap or a repeat`,
      on(open, async (store, server) => {
        const after = await endOf(store);
        const stream = newStream();
        const events = newEvents(30);
        const following = follow(store, { after }, (_, batches) => eventsIn(batches).length >= events.length);
        for (const [index, event] of events.entries()) {
          if (index % 10 === 5) await server.leave(how);
          await putInSpiteOfAll(store, stream, index === 0 ? 'no-stream' : index - 1, event);
        }
        expect(idsOf(eventsIn(await following))).toEqual(idsOf(events));
      }),
    );
  }
};

const putInSpiteOfAll = async (
  store: EventStore,
  stream: string,
  expected: 'no-stream' | number,
  event: NewEvent,
): Promise<void> => {
  for (;;) {
    try {
      await put(store, stream, expected, [event]);
      return;
    } catch {
      await pause(100);
    }
  }
};

/** Line 25. */
export const absentServerContract = (address: NonNullable<Faults['absent']>): void => {
  it('25 the server is not there at the start: a clear error at once', async () => {
    const { open } = await address();
    await expect(open('fail')).rejects.toThrow(/\S/);
  });

  it('25 the server is not there at the start: a wait, if the caller asks for it', async () => {
    const { open, arrive } = await address();
    const opening = open('wait');
    await pause(300);
    await arrive();
    await on(
      () => opening,
      async (store) => expect(await store.append(newStream(), 'no-stream', newEvents(1))).toMatchObject({ ok: true }),
    )();
  });
};
