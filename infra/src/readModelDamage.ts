import Database from 'better-sqlite3';

import { UnusableFile } from './sqliteFile.ts';

/** A read model that another thread writes is damaged. */
export class DamagedInThread extends Error {
  override readonly name = 'DamagedInThread';
}

/**
 * Whether what went wrong with a read model lies in its file: SQLite says so, its sectors cannot be read, or a row is no longer
 * JSON. Of what only a question got wrong the file is not to blame.
 */
export const isReadModelDamage = (error: unknown): boolean =>
  error instanceof DamagedInThread ||
  (error instanceof UnusableFile && error.isDamaged) ||
  error instanceof SyntaxError ||
  (error instanceof Database.SqliteError && /^SQLITE_(CORRUPT|NOTADB|IOERR_READ|IOERR_CORRUPTFS)/.test(error.code));
