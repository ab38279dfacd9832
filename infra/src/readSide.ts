import type { DueRows, RowsBefore } from '@onewindow/kernel/dueRows.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { type Follower, ReadModelDamaged } from '@onewindow/kernel/follower.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { dueRowsIn, rowsBeforeIn } from './dueRows.ts';
import { followInto } from './follower.ts';
import { openReadModel, type ReadModel, removeReadModel } from './readModel.ts';
import { isReadModelDamage } from './readModelDamage.ts';
import { type Reading, readModelReader, type ReadModelReader } from './readModelReader.ts';
import { UnusableFile } from './sqliteFile.ts';

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
  readonly markBefore: ReadModel['markBefore'];
  /** Ends the following, and lets go of the file. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a read side that writes in this thread. A read model only repeats what the log says, so one that is damaged, now or later,
 * is removed and built anew.
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
}): ReadSide => {
  const open = (): ReadModel => openReadModel(file, projections, knownTypes);
  const remove = (damage: unknown): void => {
    onDamage(damage);
    removeReadModel(file);
  };
  let readModel = openOr(open, remove);
  const follower = followInto(
    {
      checkpoint: () => readModel.checkpoint(),
      apply: (batch) => readModel.apply(batch),
      clear: () => readModel.clear(),
      isBuilding: () => readModel.isBuilding(),
    },
    {
      store,
      world,
      onStop,
      renew: (damage) => {
        // It is tried again where there is no room for another.
        if (readModel.database.open) {
          readModel.close();
          remove(damage);
        }
        readModel = open();
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
  const onFile = <Prepared>(prepare: (of: ReadModel) => Prepared): (() => Prepared) => {
    let on: { readonly readModel: ReadModel; readonly prepared: Prepared } | undefined;
    return () => {
      if (on?.readModel !== readModel) on = { readModel, prepared: prepare(readModel) };
      return on.prepared;
    };
  };
  const reader = onFile((of) => readModelReader(of, read));
  return {
    follower,
    reader: {
      row: (table, key) => read(reader).row(table, key),
      lists: () => read(reader).lists(),
      search: (table, text, most) => read(reader).search(table, text, most),
    },
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
    markBefore: (ordinal) => read(() => readModel.markBefore(ordinal)),
    close: async () => {
      await follower.stop();
      readModel.close();
    },
  };
};

const openOr = (open: () => ReadModel, remove: (damage: unknown) => void): ReadModel => {
  try {
    return open();
  } catch (error) {
    if (!(error instanceof UnusableFile && error.isDamaged)) throw error;
    remove(error);
    return open();
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
