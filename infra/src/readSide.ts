import type { DueRows } from '@onewindow/kernel/dueRows.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import type { Follower } from '@onewindow/kernel/follower.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { dueRowsIn } from './dueRows.ts';
import { followInto } from './follower.ts';
import { openReadModel, type ReadModel } from './readModel.ts';
import { readModelReader, type ReadModelReader } from './readModelReader.ts';

/**
 * A node's read side: the log followed into a read model, and what is asked of it. Whoever holds one cannot tell in which
 * thread it writes.
 */
export interface ReadSide {
  readonly follower: Follower;
  readonly reader: ReadModelReader;
  /** The rows of a table by when they are due; `group` names the column that a part of them is asked by. */
  readonly dueRows: <Row extends object>(table: string, group?: string) => DueRows<Row>;
  readonly markBefore: ReadModel['markBefore'];
  /** Ends the following, and lets go of the file. */
  readonly close: () => Promise<void>;
}

/**
 * Opens a read side that writes in this thread.
 * @throws {UnusableFile} if the file is not a sound read model of ours.
 */
export const openReadSide = ({
  file,
  projections,
  knownTypes,
  store,
  world,
  onStop,
}: {
  /** Or ':memory:'. */
  readonly file: string;
  readonly projections: Parameters<typeof openReadModel>[1];
  readonly knownTypes: ReadonlySet<string>;
  readonly store: EventStore;
  readonly world: Pick<World, 'after'>;
  /** Told why following has stopped for good. */
  readonly onStop: (error: unknown) => void;
}): ReadSide => {
  const readModel = openReadModel(file, projections, knownTypes);
  const follower = followInto(readModel, { store, world, onStop });
  return {
    follower,
    reader: readModelReader(readModel.database),
    dueRows: (table, group) => dueRowsIn(readModel.database, table, group),
    markBefore: readModel.markBefore,
    close: async () => {
      await follower.stop();
      readModel.close();
    },
  };
};
