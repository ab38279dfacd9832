/** The centre does not start, for a reason that one line can tell: what is the case, and what to do. */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
