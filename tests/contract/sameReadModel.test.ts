import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { type OpenReadModel, openReadModel, openToRead } from '@onewindow/infra/readModel.ts';
import { startWritingThread, threadedReadModel } from '@onewindow/infra/threadedReadModel.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type Database from 'better-sqlite3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { houseProjections, houseTypes } from './doors.ts';

/** What happens in a house, by chance. */
const history = fc
  .array(
    fc.record({
      type: fc.constantFrom(
        ...(['DoorOpened', 'DoorShut', 'DoorStays', 'RoundPlanned', 'RoundMade'] as const),
        ...(['BellRung', 'BellHung', 'BellTaken'] as const),
      ),
      doors: fc.uniqueArray(fc.constantFrom('north', 'south', 'west'), { minLength: 1 }),
      round: fc.constantFrom('noon', 'tea'),
      keeper: fc.constantFrom('Wang', 'Li'),
      stream: fc.constantFrom('house-1', 'house-2'),
    }),
    { minLength: 1, maxLength: 60 },
  )
  .map((happened) => {
    const lengths = new Map<string, number>();
    return happened.map(({ type, stream, ...data }, index): StoredEvent => {
      const revision = lengths.get(stream) ?? 0;
      lengths.set(stream, revision + 1);
      const position = String(index + 1);
      const known = type === 'DoorStays' ? 'BellRung' : type;
      return { id: `event ${position}`, stream, revision, position, type: known, data, metadata: {} };
    });
  });

/** The end of each batch. */
const cuts = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 60, maxLength: 60 });

const batchesOf = (events: readonly StoredEvent[], sizes: readonly number[], from = 0) => {
  const batches: (readonly StoredEvent[])[] = [];
  for (let at = from, turn = 0; at < events.length; turn += 1) {
    const size = sizes[turn] ?? 1;
    batches.push(events.slice(at, at + size));
    at += size;
  }
  return batches;
};

const apply = async (
  readModel: Pick<OpenReadModel, 'apply'>,
  events: readonly StoredEvent[],
  caughtUp = true,
): Promise<void> => {
  await readModel.apply({ events, position: events.at(-1)?.position ?? '0', caughtUp, progress: 1 });
};

/** Every table but what SQLite keeps for itself, and where the read model stands. */
const contentOf = (database: Database.Database): Record<string, unknown> => {
  const names = database
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name",
    )
    .pluck()
    .all()
    .filter((name) => name !== 'marks');
  return Object.fromEntries(
    names.map((name) => [
      name,
      database
        .prepare(`SELECT * FROM "${name}"`)
        .all()
        .map((row) => JSON.stringify(row))
        .toSorted(),
    ]),
  );
};

/** Row by row, in a map, as whoever reads the projections would do it by hand. */
const byHand = (events: readonly StoredEvent[]): Record<string, Record<string, object>> =>
  Object.fromEntries(
    houseProjections.map(({ name, events: types, keys, evolve }) => {
      const rows = new Map<string, object>();
      for (const [index, event] of events.entries()) {
        if (!types.includes(event.type)) continue;
        for (const key of keys(event)) {
          const row = evolve(rows.get(key), event, key, index + 1);
          if (row) rows.set(key, row);
          else rows.delete(key);
        }
      }
      return [name, Object.fromEntries([...rows].toSorted(([a], [b]) => (a < b ? -1 : 1)))];
    }),
  );

const rowsIn = (database: Database.Database): Record<string, Record<string, object>> =>
  Object.fromEntries(
    houseProjections.map(({ name }) => [
      name,
      Object.fromEntries(
        database
          .prepare<[], { key: string; row: string }>(`SELECT key, row FROM "${name}" ORDER BY key`)
          .all()
          .map(({ key, row }) => [key, JSON.parse(row) as object]),
      ),
    ]),
  );

/** What each bell holds of its door, and what stands there. */
const copiesIn = (database: Database.Database): readonly (readonly [copy: unknown, original: unknown])[] =>
  database
    .prepare<[], [unknown, unknown]>(
      'SELECT bells.open, openings.open FROM bells LEFT JOIN openings ON openings.key = bells.door',
    )
    .raw()
    .all();

const module = new URL('houseThread.ts', import.meta.url);

/** Lives through the history in a thread that is killed in between, and goes on from where the file then stands. */
const throughKills = async (events: readonly StoredEvent[], sizes: readonly number[], kills: readonly number[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'onewindow-same-'));
  const file = join(folder, 'read-model.sqlite');
  const reached = (): number => {
    const here = openReadModel(file, houseProjections, houseTypes);
    const { ordinal = 0 } = here.checkpoint() ?? {};
    here.close();
    return ordinal;
  };
  for (const life of [...kills, Infinity]) {
    const from = reached();
    const thread = startWritingThread({ module, data: undefined });
    const readModel = threadedReadModel(thread, { file, checkpoint: undefined, openToRead: () => openToRead(file) });
    const living = (async () => {
      for (const batch of batchesOf(events, sizes, from)) await apply(readModel, batch);
    })();
    // The thread that is killed answers nobody any more.
    await (life === Infinity ? living : Promise.race([living, setTimeout(life)]));
    if (life === Infinity) await readModel.close();
    await thread.end();
  }
  const database = openToRead(file);
  const content = contentOf(database);
  database.close();
  rmSync(folder, { recursive: true });
  return content;
};

describe('a read model', () => {
  it('is what a fold by hand makes of the log, followed or built, whatever the batches and however little is held', async () => {
    await fc.assert(
      fc.asyncProperty(history, cuts, fc.integer({ min: 1, max: 4 }), async (events, sizes, mostHeld) => {
        const followed = openReadModel(':memory:', houseProjections, houseTypes, { mostHeld });
        for (const batch of batchesOf(events, sizes)) await apply(followed, batch);
        const built = openReadModel(':memory:', houseProjections, houseTypes, { mostHeld });
        const batches = batchesOf(events, sizes.toReversed());
        for (const [index, batch] of batches.entries()) await apply(built, batch, index === batches.length - 1);
        expect(rowsIn(followed.database)).toEqual(byHand(events));
        expect(contentOf(built.database)).toEqual(contentOf(followed.database));
        for (const [copy, original] of copiesIn(followed.database)) expect(copy).toBe(original);
        for (const one of [followed, built]) one.close();
      }),
      { numRuns: 60 },
    );
  });

  it('is the same in a thread that is killed at any moment, and begun again', async () => {
    const kills = fc.array(fc.integer({ min: 0, max: 160 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(history, cuts, kills, async (events, sizes, lives) => {
        const followed = openReadModel(':memory:', houseProjections, houseTypes);
        for (const batch of batchesOf(events, sizes)) await apply(followed, batch);
        expect(await throughKills(events, sizes, lives)).toEqual(contentOf(followed.database));
        followed.close();
      }),
      { numRuns: 12 },
    );
  });
});
