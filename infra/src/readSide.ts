import type { DueRows, RowsBefore } from '@onewindow/kernel/dueRows.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { type Follower, ReadModelDamaged } from '@onewindow/kernel/follower.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { dueRowsIn, rowsBeforeIn } from './dueRows.ts';
import { removeDisposableFile } from './disposableFile.ts';
import { followInto } from './follower.ts';
import { type MarkBefore, markBeforeIn, openReadModel, type OpenReadModel, openToRead } from './readModel.ts';
import { isReadModelDamage } from './readModelDamage.ts';
import { type Reading, readModelReader } from './readModelReader.ts';
import type { ReadModelReader } from './readModelView.ts';
import { UnusableFile } from './sqliteFile.ts';
import {
  type ReadModelThread,
  startWritingThread,
  threadedReadModel,
  type WritingThread,
} from './threadedReadModel.ts';

/**
 * A node's read side: the log followed into a read model, and what is asked of it. Whoever holds one cannot tell in which
 * thread it writes.
 */
export interface ReadSide {
  readonly follower: Follower;
  readonly reader: ReadModelReader;
  /** The rows of a table by when they are due; `group` names the column that a part of them is asked by. */
  readonly dueRows: <Row extends object>(table: string, group?: string) => DueRows<Row>;
  /** The rows of a part of a table, which a column names, in which another column's instant lies before one. */
  readonly rowsBefore: <Row extends object>(table: string, group: string, column: string) => RowsBefore<Row>;
  readonly markBefore: MarkBefore;
  /** Ends the following, and lets go of the file. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a read side that writes in this thread, or in one of its own where one is named: then who asks does not wait for what is
 * written, and sees it by a second connection. That thread begins once the read model has caught up and there is something to write:
 * before, nobody asks, and to hand every event over would take longer than to fold it. A read model only repeats what the log says, so
 * one that is damaged, now or later, is removed and built anew.
 * @throws {UnusableFile} if the file may be somebody else's; it is left as it is.
 * @throws {DiskFull} if there is no room for it at the start; later it waits for room.
 */
export const openReadSide = ({
  file,
  projections,
  knownTypes,
  store,
  world,
  onStop,
  onDamage,
  thread: begin,
  onThreadFault = () => undefined,
}: {
  /** Or ':memory:'. */
  readonly file: string;
  readonly projections: Parameters<typeof openReadModel>[1];
  readonly knownTypes: ReadonlySet<string>;
  readonly store: EventStore;
  readonly world: Pick<World, 'after'>;
  /** Told why following has stopped for good. */
  readonly onStop: (error: unknown) => void;
  /** Told what was wrong with a read model that is built anew. */
  readonly onDamage: (error: unknown) => void;
  /** Whose module folds the same projections; of a file. `atOnce`: it begins with the read side, unless that has to be built. */
  readonly thread?: (ReadModelThread & { readonly atOnce?: boolean }) | undefined;
  /** Told why the thread could not begin: then this one goes on writing. */
  readonly onThreadFault?: (error: unknown) => void;
}): ReadSide => {
  let thread = begin?.atOnce ? startWritingThread(begin) : undefined;
  let isThreadReady = thread !== undefined;
  let followed = 0;
  const beginThread = (): void => {
    if (!begin || thread) return;
    thread = startWritingThread(begin);
    // The first answer says that it has begun.
    thread.ask({ ask: 'close' }).then(() => (isThreadReady = true), onThreadFault);
  };
  const open = (): OpenReadModel => handedOver(openReadModel(file, projections, knownTypes));
  const handedOver = (here: OpenReadModel): OpenReadModel => {
    if (!thread || !isThreadReady || here.isBuilding()) return here;
    const checkpoint = here.checkpoint();
    void here.close();
    return threadedReadModel(thread, { file, checkpoint, openToRead: () => openToRead(file) });
  };
  const remove = (damage: unknown): void => {
    onDamage(damage);
    removeDisposableFile(file);
  };
  let readModel = openOr(open, remove, thread);
  let isOpen = true;
  const follower = followInto(
    {
      checkpoint: () => readModel.checkpoint(),
      apply: async (batch) => {
        if (!('isThreaded' in readModel)) readModel = handedOver(readModel);
        const changed = await readModel.apply(batch);
        if (batch.caughtUp && batch.events.length > 0) followed += 1;
        if (followed >= quiet) beginThread();
        return changed;
      },
      clear: () => readModel.clear(),
      isBuilding: () => readModel.isBuilding(),
    },
    {
      store,
      world,
      onStop,
      renew: async (damage) => {
        // It is tried again where there is no room for another.
        if (isOpen) {
          isOpen = false;
          await readModel.close();
          remove(damage);
        }
        readModel = open();
        isOpen = true;
      },
    },
  );

  /** Who asked before the damage was found would take what is not there yet for what there is. */
  const read: Reading = (act) => {
    if (follower.isRenewing()) throw new ReadModelDamaged();
    try {
      return act();
    } catch (error) {
      if (!isReadModelDamage(error)) throw error;
      follower.damaged(error);
      throw new ReadModelDamaged('the read model is damaged', { cause: error });
    }
  };
  /** What is prepared on a file is prepared again on the one that takes its place. */
  const onFile = <Prepared>(prepare: (of: OpenReadModel) => Prepared): (() => Prepared) => {
    let on: { readonly readModel: OpenReadModel; readonly prepared: Prepared } | undefined;
    return () => {
      if (on?.readModel !== readModel) on = { readModel, prepared: prepare(readModel) };
      return on.prepared;
    };
  };
  const reader = onFile((of) => readModelReader(of, read, projections));
  /** A reader of whichever file there is now. */
  const readerOf = (now: () => ReadModelReader): ReadModelReader => ({
    row: (table, key) => read(now).row(table, key),
    lists: () => read(now).lists(),
    version: () => read(now).version(),
    search: (table, text, most) => read(now).search(table, text, most),
    within: (rights) => readerOf(onFile(() => reader().within(rights))),
  });
  const mark = onFile(({ database }) => markBeforeIn(database));
  return {
    follower,
    reader: readerOf(reader),
    dueRows: <Row extends object>(table: string, group?: string): DueRows<Row> => {
      const rows = onFile(({ database }) => dueRowsIn<Row>(database, table, group));
      return {
        due: (...asked) =>
          read(() => rows().due(...asked)).map(({ key, row }) => ({ key, row: noticing(row, follower.damaged) })),
        nextAfter: (now) => read(() => rows().nextAfter(now)),
      };
    },
    rowsBefore: <Row extends object>(table: string, group: string, column: string): RowsBefore<Row> => {
      const rows = onFile(({ database }) => rowsBeforeIn<Row>(database, table, group, column));
      return (...asked) => read(() => rows()(...asked));
    },
    markBefore: (ordinal) => read(() => mark()(ordinal)),
    close: async () => {
      await follower.stop();
      await readModel.close();
      await thread?.end();
    },
  };
};

/** So many batches are followed without a thread: a centre where little happens needs none, nor its memory. */
const quiet = 50;

const openOr = (
  open: () => OpenReadModel,
  remove: (damage: unknown) => void,
  thread: WritingThread | undefined,
): OpenReadModel => {
  try {
    try {
      return open();
    } catch (error) {
      if (!(error instanceof UnusableFile && error.isDamaged)) throw error;
      remove(error);
      return open();
    }
  } catch (error) {
    void thread?.end();
    throw error;
  }
};

/** A row that is damaged hides no other that is due: whoever reads it meets the fault, and the file is built anew. */
const noticing =
  <Row>(row: () => Row, damaged: (error: unknown) => void) =>
  (): Row => {
    try {
      return row();
    } catch (error) {
      if (isReadModelDamage(error)) damaged(error);
      throw error;
    }
  };
