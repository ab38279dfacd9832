import type { Row } from './exportColumns.ts';
import type { Ending, Preface } from './exportPreface.ts';

/**
 * Rows as a file, piece by piece: no more of it is made than was taken. `ending` is asked once the rows are over.
 */
export type ExportFormat = (
  preface: Preface,
  rows: AsyncIterable<readonly Row[]>,
  ending: () => Ending,
) => AsyncGenerator<string | Uint8Array, void, undefined>;
