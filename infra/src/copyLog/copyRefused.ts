/** The log cannot be copied there: what is in the way, and what to do. */
export class CopyRefused extends Error {
  override readonly name = 'CopyRefused';
}
