import { describe, expect, it } from 'vitest';

import type { Batch, EventStore, StoredEvent } from './eventStore.ts';
import { ofOwnStreams } from './ownStreams.ts';

const event = (stream: string, metadata: object = {}): StoredEvent => ({
  id: stream,
  stream,
  type: 'Happened',
  revision: 0,
  position: '1',
  data: {},
  metadata,
});
const ourMark = { commandHash: 'x', recordedAt: '2021-06-01T02:00:00.000Z', actor: { role: 'window', id: 'local' } };
const followed = async (...events: readonly StoredEvent[]): Promise<readonly Batch[]> => {
  const batch: Batch = { events, position: '7', caughtUp: true, progress: 1 };
  const store = {
    async *follow() {
      yield batch;
    },
  } as unknown as EventStore;
  const batches: Batch[] = [];
  const options = { after: '0', signal: new AbortController().signal };
  for await (const one of ofOwnStreams(store, new Set(['case', 'project'])).follow(options)) batches.push(one);
  return batches;
};

describe('a store on a server that others use too', () => {
  it('shows of its log our own streams, and how far it has come all the same', async () => {
    const [first, other, last] = [event('case-1'), event('orders-1'), event('project-x-y')];
    expect(await followed(first, other, last)).toEqual([
      { events: [first, last], position: '7', caughtUp: true, progress: 1 },
    ]);
    expect(await followed(event('case'), event('cases-1'), event('Case-1'))).toMatchObject([{ events: [] }]);
  });

  it('shows what a newer program of ours has written of a kind that is not known here, so that nobody miscounts', async () => {
    const newer = event('commitment-1', ourMark);
    expect(await followed(newer, event('commitment-2'))).toMatchObject([{ events: [newer] }]);
  });

  it('hands on what holds nothing else as it is', async () => {
    const events = [event('case-1')];
    expect((await followed(...events))[0]?.events).toEqual(events);
  });
});
