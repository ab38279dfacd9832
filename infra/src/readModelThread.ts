import { parentPort, workerData } from 'node:worker_threads';

import type { Batch } from '@onewindow/kernel/eventStore.ts';
import type { AnyProjection } from '@onewindow/kernel/projection.ts';

import type { WrittenRows } from './foldTables.ts';
import { type Checkpoint, openReadModel, type ReadModel } from './readModel.ts';
import { type ThreadFault, threadFault } from './threadFaults.ts';

/** What is asked of the thread, one after the other. */
export type ThreadAsk =
  | { readonly ask: 'open'; readonly file: string }
  | { readonly ask: 'apply'; readonly batch: Batch }
  | { readonly ask: 'clear' }
  | { readonly ask: 'close' };

/** Where the read model stands once that was done, and what it has changed. */
export interface ThreadReply {
  readonly checkpoint: Checkpoint | undefined;
  readonly isBuilding: boolean;
  readonly changed: ReadonlySet<string>;
  /** In the order in which it was written. */
  readonly written: readonly (WrittenRows | 'all')[];
}

/** An answer by the number of what was asked. */
export type ThreadMessage = { readonly number: number } & (
  | { readonly reply: ThreadReply }
  | { readonly fault: ThreadFault }
);

/**
 * Serves a read model in a thread of its own, for `threadedReadModel`: the module that the thread begins with says what is folded.
 * It writes; whoever reads does so in the thread that asks, by a connection of its own.
 */
export const serveReadModel = async (
  folding: (data: unknown) => Promise<{
    readonly projections: readonly AnyProjection[];
    readonly knownTypes: ReadonlySet<string>;
  }>,
): Promise<void> => {
  const port = parentPort;
  if (!port) throw new Error('this module begins a thread');
  const { projections, knownTypes } = await folding(workerData);
  let readModel: ReadModel | undefined;
  let written: (WrittenRows | 'all')[] = [];
  const opened = (): ReadModel => {
    if (!readModel) throw new Error('no read model is open');
    return readModel;
  };
  const act = (asked: ThreadAsk): ReadonlySet<string> => {
    switch (asked.ask) {
      case 'open':
        readModel = openReadModel(asked.file, projections, knownTypes, { isChecked: true });
        readModel.onWritten((rows) => written.push(rows));
        return nothing;
      case 'apply':
        return opened().apply(asked.batch);
      case 'clear':
        opened().clear();
        return nothing;
      case 'close':
        readModel?.close();
        readModel = undefined;
        return nothing;
      default:
        throw new TypeError(`nobody asks ${JSON.stringify(asked satisfies never)}`);
    }
  };
  port.on('message', ({ number, ...asked }: ThreadAsk & { readonly number: number }) => {
    written = [];
    try {
      const changed = act(asked);
      const stands = readModel && { checkpoint: readModel.checkpoint(), isBuilding: readModel.isBuilding() };
      const reply = { checkpoint: undefined, isBuilding: false, ...stands, changed, written };
      port.postMessage({ number, reply } satisfies ThreadMessage);
    } catch (error) {
      port.postMessage({ number, fault: threadFault(error) } satisfies ThreadMessage);
    }
  });
};

const nothing: ReadonlySet<string> = new Set();
