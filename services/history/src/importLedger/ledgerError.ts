/** A table cannot be taken over, or not further: what is wrong with it as a whole. */
export class LedgerError extends Error {
  override readonly name = 'LedgerError';
}
