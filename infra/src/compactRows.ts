import { deflateRawSync, inflateRawSync } from 'node:zlib';

import type Database from 'better-sqlite3';

/** A row as its table holds it: JSON, or what is left of that once nothing is expected to happen to it any more. */
export type StoredText = string | Buffer;

/**
 * Rows of one table that are done with are alike: their texts are kept by how they differ from a dictionary, which is made of the
 * first of them and lies beside. That leaves less than a tenth of a decided case.
 */
export interface CompactRows {
  /** To be called within the transaction that writes what was packed. */
  readonly pack: (text: string) => StoredText;
  /** The transaction has been committed. */
  readonly settle: () => void;
  /** It has not been. */
  readonly forget: () => void;
}

/**
 * A row or two of each kind. All that can be looked back to, 32 kB, leaves a fifteenth less and takes a third longer for each row; of half as
 * much a fifth less time is needed, and a tenth more is left.
 */
const mostOfDictionary = 16_384;
/** What is packed is short: so little memory is soon made ready. */
const packing = { level: 6, memLevel: 3, chunkSize: 1_024 };
/** Of so many rows the dictionary takes evenly. */
const sampled = 100;

/** The table that holds them. */
export const dictionaries = 'dictionaries';

const dictionaryIn = (database: Database.Database, name: string): Buffer | undefined =>
  database.prepare<[string], Buffer>(`SELECT text FROM ${dictionaries} WHERE name = ?`).pluck().get(name);

/** Packs rows for one table. */
export const compactRows = (database: Database.Database, name: string): CompactRows => {
  database.exec(`CREATE TABLE IF NOT EXISTS ${dictionaries} (name TEXT PRIMARY KEY, text BLOB NOT NULL)`);
  const keep = database.prepare<[string, Buffer]>(`INSERT OR REPLACE INTO ${dictionaries} (name, text) VALUES (?, ?)`);
  let dictionary = dictionaryIn(database, name);
  let isKept = dictionary !== undefined;
  let samples: string[] = [];
  return {
    pack: (text) => {
      if (!dictionary) {
        samples.push(text);
        if (samples.length < sampled) return text;
        dictionary = dictionaryOf(samples);
        samples = [];
      }
      // Again where it could not be written: without it nobody reads the row.
      if (!isKept) keep.run(name, dictionary);
      return deflateRawSync(text, { ...packing, dictionary });
    },
    settle: () => {
      isKept = dictionary !== undefined;
    },
    forget: () => {
      if (!isKept) dictionary = undefined;
      samples = [];
    },
  };
};

const dictionaryOf = (samples: readonly string[]): Buffer => {
  const texts: string[] = [];
  let size = 0;
  const most = Math.floor(mostOfDictionary / (samples[0]?.length || 1)) || 1;
  const step = Math.max(1, Math.floor(samples.length / most));
  for (let index = 0; index < samples.length && size < mostOfDictionary; index += step) {
    const text = samples[index] ?? '';
    texts.push(text);
    size += text.length;
  }
  return Buffer.from(texts.join('')).subarray(-mostOfDictionary);
};

/** Unpacks the rows of one table. */
export const unpackRows = (database: Database.Database, name: string): ((stored: StoredText) => string) => {
  let dictionary: Buffer | undefined;
  return (stored) => {
    if (typeof stored === 'string') return stored;
    dictionary ??= dictionaryIn(database, name);
    try {
      return inflateRawSync(stored, dictionary && { dictionary }).toString();
    } catch (error) {
      // As of JSON that is no more: the file is damaged.
      throw new SyntaxError(`a row of ${name} is not as it was written`, { cause: error });
    }
  };
};
