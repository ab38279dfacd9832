/**
 * The world outside, as the small port through which the clock, timers and chance reach our code. The composition root
 * hands in the real one; a test hands in one whose time it turns by hand, so that the whole centre runs on virtual time.
 */
export interface World {
  /** The instant now, in milliseconds since the Unix epoch. */
  now(): number;
  /** Milliseconds since some moment: it passes evenly, also while the machine sleeps, and no setting of the clock moves it. */
  monotonic(): number;
  /** Runs `act` once, `milliseconds` from now. The function that comes back calls it off. */
  after(milliseconds: number, act: () => void): () => void;
  /** Runs `act` once all that arrived together with this has been taken in: the moment for a group commit. */
  soon(act: () => void): void;
  /** A new random UUID. */
  randomUuid(): string;
  /** So many random bytes, of a quality for keys. */
  randomBytes(count: number): Uint8Array;
}
