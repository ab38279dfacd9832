import { type FileHandle, open } from 'node:fs/promises';

import { stringify } from 'csv-stringify/sync';

import { reasonFor, type Reject } from './rejects.ts';
import type { TableRow } from './readTable.ts';

export interface RejectsFile {
  write(row: TableRow, reject: Reject): Promise<void>;
  close(): Promise<void>;
}

/** Rows as they were, with line and reason before them: mend them there, and import that file. It begins with the first reject. */
export const rejectsTo = (file: string, header: readonly string[], delimiter: string): RejectsFile => {
  let handle: FileHandle | undefined;
  const csv = (cells: readonly string[], bom: boolean) => stringify([cells.map(harmless)], { delimiter, bom });
  return {
    write: async ({ line, cells }, reject) => {
      if (!handle) {
        handle = await open(file, 'w');
        await handle.write(csv([...added, ...header], true));
      }
      const reasons = [reasonFor('en', reject), reasonFor('zh-CN', reject)];
      await handle.write(csv([String(line), reject.reject, reject.columns.join(' '), ...reasons, ...cells], false));
    },
    close: async () => handle?.close(),
  };
};

const added = ['reject.line', 'reject.code', 'reject.columns', 'reject.en', 'reject.zh-CN'];

/** A spreadsheet would run a cell that begins like a formula; a plain number, such as a longitude, is none. */
const harmless = (cell: string): string =>
  /^[=+\-@\t\r＝＋－＠]/u.test(cell) && !/^[+-]?[\d.]+$/u.test(cell) ? `'${cell}` : cell;
