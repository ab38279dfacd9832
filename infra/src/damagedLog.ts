/** The log is not one that this version can follow. Following stops; the log is left as it is. */
export class DamagedLog extends Error {
  override readonly name = 'DamagedLog';
}
