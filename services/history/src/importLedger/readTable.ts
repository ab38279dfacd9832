import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';

import type { Ledger } from '@onewindow/schema/ledger.ts';
import { parse } from 'csv-parse';

import { LedgerError } from './ledgerError.ts';

export interface TableRow {
  /** The line of the file on which the row begins. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Longer than any row: whoever needs more has left a quote open. */
const mostBytes = 1_000_000;

/**
 * The rows of a CSV file, its header first, read as they are asked for. Empty lines are passed over. A quote in the middle
 * of a cell is a character like any other (`5" pipe`); a cell may go over several lines.
 * @throws {LedgerError}
 */
export async function* readTable(
  file: string,
  { encoding, delimiter }: Ledger['file'],
  onBytes: (bytes: number) => void,
): AsyncGenerator<TableRow, void, undefined> {
  let torn: { readonly afterRecords: number; readonly tooLong: boolean } | undefined;
  const parser = parse({
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    raw: true,
    max_record_size: mostBytes,
    skip_records_with_error: true,
    on_skip: (error) => {
      torn ??= {
        afterRecords: parser.info.records,
        tooLong: error?.code === 'CSV_MAX_RECORD_SIZE',
      };
      return undefined;
    },
  });
  // A fault of the file or of its encoding destroys the parser, which hands it to whoever asks for the next row.
  pipeline(createReadStream(file), decode(file, encoding, onBytes), parser, () => {});
  let line = 1;
  let records = 0;
  try {
    for await (const { record, raw } of parser as AsyncIterable<{ record: string[]; raw: string }>) {
      if (torn?.afterRecords === records) break;
      records += 1;
      if (record.length > 1 || record[0] !== '') yield { line, cells: record };
      line += lineBreaks(raw);
    }
  } catch (error) {
    throw error instanceof LedgerError ? error : new LedgerError(`${file} cannot be read`, { cause: error });
  }
  if (torn?.tooLong) {
    throw new LedgerError(`${file}:${line} begins a row of more than ${mostBytes} bytes: is a quote missing?`);
  }
  if (torn) throw new LedgerError(`${file}:${line} opens a quote that is closed nowhere`);
}

/** As strictly as the mapping says: characters that are guessed would end up in the log for good. The mark of byte order falls away. */
const decode = (file: string, encoding: string, onBytes: (bytes: number) => void) =>
  async function* (chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding, { fatal: true });
    let line = 1;
    for await (const chunk of chunks) {
      onBytes(chunk.length);
      const text = decoded(() => decoder.decode(chunk, { stream: true }), line);
      line += lineBreaks(text);
      yield text;
    }
    yield decoded(() => decoder.decode(), line);

    function decoded(attempt: () => string, from: number): string {
      try {
        return attempt();
      } catch (error) {
        throw new LedgerError(
          `${file} is not in ${encoding}: after line ${from} there are bytes that mean nothing in it`,
          {
            cause: error,
          },
        );
      }
    }
  };

const lineBreaks = (text: string): number => text.match(/\r\n|\r|\n/gu)?.length ?? 0;
