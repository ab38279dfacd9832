import type { EventStore } from '@onewindow/kernel/eventStore.ts';

import type { DemoStream } from './demoLedger.ts';
import { DemoRefused } from './demoRefused.ts';

/** So many appends are under way at once: the embedded store commits them together. */
const underWay = 32;

/**
 * Writes the demo. What an earlier start has written already is taken for written, so one that was killed half-way is
 * completed by doing it again.
 * @throws {DemoRefused} where a stream of the demo holds something else.
 */
export const loadDemo = async (
  store: Pick<EventStore, 'append'>,
  streams: readonly DemoStream[],
  onProgress: (done: number, of: number) => void,
): Promise<void> => {
  for (let from = 0; from < streams.length; from += underWay) {
    const group = streams.slice(from, from + underWay);
    await Promise.all(group.map((one) => write(store, one)));
    onProgress(from + group.length, streams.length);
  }
};

const write = async (store: Pick<EventStore, 'append'>, { stream, events }: DemoStream): Promise<void> => {
  const appended = await store.append(stream, 'no-stream', events);
  if (!appended.ok)
    throw new DemoRefused(
      `the demo of this DATA_DIR was begun by another version of the program or the catalogue (${stream}): choose an empty folder`,
    );
};
