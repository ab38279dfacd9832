import { Worker } from 'node:worker_threads';

import type { Batch } from '@onewindow/kernel/eventStore.ts';
import type Database from 'better-sqlite3';

import type { WrittenRows } from './foldTables.ts';
import type { Checkpoint, OpenReadModel } from './readModel.ts';
import type { ThreadAsk, ThreadMessage, ThreadReply } from './readModelThread.ts';
import { faultFromThread } from './threadFaults.ts';

/** A thread by the module that it begins with, which calls `serveReadModel`, and what that is told. */
export interface ReadModelThread {
  readonly module: URL;
  readonly data: unknown;
}

/** A thread that writes read models, one after the other. */
export interface WritingThread {
  readonly ask: (asked: ThreadAsk) => Promise<ThreadReply>;
  readonly end: () => Promise<void>;
}

/** Begins a thread. What is asked of it is done in order; all that is under way fails if it ends by itself. */
export const startWritingThread = ({ module, data }: ReadModelThread): WritingThread => {
  const thread = new Worker(module, { workerData: data });
  const waiting = new Map<number, { resolve: (reply: ThreadReply) => void; reject: (error: unknown) => void }>();
  let last = 0;
  let gone: Error | undefined;
  const fail = (error: Error): void => {
    gone ??= error;
    for (const { reject } of waiting.values()) reject(gone);
    waiting.clear();
  };
  thread.on('message', (message: ThreadMessage) => {
    const asked = waiting.get(message.number);
    waiting.delete(message.number);
    if ('reply' in message) asked?.resolve(message.reply);
    else asked?.reject(faultFromThread(message.fault));
  });
  thread.on('error', fail);
  thread.on('exit', (code) => fail(new Error(`the thread that writes the read model has ended (${code})`)));
  return {
    ask: (asked) =>
      new Promise((resolve, reject) => {
        if (gone) {
          reject(gone);
          return;
        }
        last += 1;
        waiting.set(last, { resolve, reject });
        // It is copied: nothing of it is handed over.
        thread.postMessage({ number: last, ...asked }, []);
      }),
    end: async () => {
      // Nobody waits any more, and that it ends now is no fault.
      waiting.clear();
      await thread.terminate();
    },
  };
};

/**
 * A read model that a thread writes, and that is read in this one by a connection of its own: what the thread has committed is seen
 * here, and told with the answer to what was asked.
 */
export const threadedReadModel = (
  thread: WritingThread,
  {
    file,
    checkpoint: begin,
    openToRead,
  }: {
    readonly file: string;
    readonly checkpoint: Checkpoint | undefined;
    readonly openToRead: () => Database.Database;
  },
): OpenReadModel & { readonly isThreaded: true } => {
  const listeners: ((written: WrittenRows | 'all') => void)[] = [];
  let stands: Pick<ThreadReply, 'checkpoint' | 'isBuilding'> = { checkpoint: begin, isBuilding: false };
  let database: Database.Database | undefined;
  const heard = ({ checkpoint, isBuilding, changed, written }: ThreadReply): ReadonlySet<string> => {
    stands = { checkpoint, isBuilding };
    for (const rows of written) for (const tell of listeners) tell(rows);
    return changed;
  };
  let opening: Promise<unknown> | undefined;
  /** Once; and again by the next that is asked, where there was no room for it. */
  const open = (): Promise<unknown> =>
    (opening ??= thread.ask({ ask: 'open', file }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    }));
  const ask = async (asked: ThreadAsk): Promise<ReadonlySet<string>> => {
    await open();
    return heard(await thread.ask(asked));
  };
  return {
    isThreaded: true,
    get database() {
      return (database ??= openToRead());
    },
    checkpoint: () => stands.checkpoint,
    isBuilding: () => stands.isBuilding,
    apply: ({ events, ...batch }: Batch) => ask({ ask: 'apply', batch: { ...batch, events: events.map(plain) } }),
    onWritten: (tell) => void listeners.push(tell),
    clear: async () => void (await ask({ ask: 'clear' })),
    close: async () => {
      database?.close();
      await thread.ask({ ask: 'close' }).catch(() => undefined);
    },
  };
};

/** What comes across is what stands in the event itself: of what is read when asked for, the outcome. */
const plain = ({ id, type, data, stream, revision, position, metadata }: Batch['events'][number]) => ({
  id,
  type,
  data,
  stream,
  revision,
  position,
  metadata,
});
