import type { EventStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { leafOfTexts, leafText } from '@onewindow/kernel/factLeaf.ts';

import { sayingWhichFile } from '../sqliteFile.ts';
import { logOwnership, openLogFileToRead } from '../sqliteLogFile.ts';

/** A fact on its way into a tree: where it lies, and its leaf. */
export interface LoggedFact {
  readonly stream: string;
  readonly revision: number;
  readonly type: string;
  readonly leaf: string;
}

/** The facts of a log in the order of their public ordinals, some at a time. */
export type LogFacts = AsyncIterable<readonly LoggedFact[]>;

/** From any store, of own streams alone, up to where it ends now. */
export async function* factsOfStore(store: EventStore): AsyncGenerator<readonly LoggedFact[]> {
  const reading = new AbortController();
  try {
    const following = store.follow({ after: store.start, signal: reading.signal, maxBatch: 1_000 });
    for await (const { events, caughtUp } of following) {
      yield events.map((event) => ({
        stream: event.stream,
        revision: event.revision,
        type: event.type,
        leaf: leafText(event),
      }));
      if (caughtUp) return;
    }
  } finally {
    reading.abort();
  }
}

type Row = [position: number, stream: number, revision: number, id: string, type: string, data: string, beside: string];

/**
 * From the file of an embedded log, as of one moment, also while a centre works on it: three times as fast, since nothing is parsed.
 * It holds back no row because another is missing: what is missing is for whoever counts to find.
 * @throws {UnusableFile} if the file is not a sound log of ours.
 */
export async function* factsOfLogFile(
  file: string,
  isOwn: (event: Pick<StoredEvent, 'stream' | 'metadata'>) => boolean,
): AsyncGenerator<readonly LoggedFact[]> {
  const database = openLogFileToRead(file);
  const reading = <Result>(act: () => Result): Result => sayingWhichFile(file, logOwnership, act);
  try {
    database.exec('BEGIN');
    const page = reading(() =>
      database
        .prepare<[number], Row>(
          'SELECT position, stream, revision, id, type, data, metadata FROM events WHERE position > ? ORDER BY position LIMIT 500',
        )
        .raw(),
    );
    // Looked up as they come, which is a third faster than to join them.
    const names = new Map<number, string>();
    const readName = reading(() => database.prepare<[number], string>('SELECT name FROM streams WHERE id = ?').pluck());
    const nameOf = (stream: number): string => {
      const known = names.get(stream) ?? reading(() => readName.get(stream)) ?? '';
      names.set(stream, known);
      return known;
    };
    const isCounted = ({ stream, type }: LoggedFact, beside: string): boolean =>
      !type.startsWith('$') &&
      !stream.startsWith('$') &&
      isOwn({
        stream,
        get metadata() {
          return reading(() => JSON.parse(beside) as object);
        },
      });
    const factIn = ([, number, revision, id, type, data, metadata]: Row): readonly LoggedFact[] => {
      const stream = nameOf(number);
      const fact = { stream, revision, type, leaf: leafOfTexts({ stream, revision, id, type, data, metadata }) };
      return isCounted(fact, metadata) ? [fact] : [];
    };
    let rows = reading(() => page.all(0));
    while (rows.length > 0) {
      yield rows.flatMap(factIn);
      const after = rows.at(-1)?.[0] ?? 0;
      rows = reading(() => page.all(after));
    }
  } finally {
    database.close();
  }
}

/**
 * The facts of one stream in the file of an embedded log, whether or not some are missing.
 * @throws {UnusableFile} if the file is not a sound log of ours.
 */
export const streamInLogFile = (
  file: string,
  stream: string,
): readonly Pick<StoredEvent, 'stream' | 'revision' | 'type' | 'data'>[] => {
  const database = openLogFileToRead(file);
  try {
    return sayingWhichFile(file, logOwnership, () =>
      database
        .prepare<[string], { revision: number; type: string; data: string }>(
          `SELECT revision, type, data FROM events JOIN streams ON streams.id = events.stream
            WHERE name = ? ORDER BY revision`,
        )
        .all(stream)
        .map(({ revision, type, data }) => ({ stream, revision, type, data: JSON.parse(data) as object })),
    );
  } finally {
    database.close();
  }
};
