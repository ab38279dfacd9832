import type { Instant } from './instant.ts';

/** What an authority of time stamps answered (RFC 3161). */
export interface TimeStamp {
  /** The TimeStampToken in DER, which names what was stamped, and when. */
  readonly token: Uint8Array;
  /** When, by the authority's clock. */
  readonly stampedAt: Instant;
}

/** An authority that says when something was there, as far as it takes to ask one. */
export interface TimeStampAuthority {
  /** The host that is asked. */
  readonly name: string;
  /**
   * Asks for a time stamp on a text; the signal calls it off.
   * @throws {PostFailed} where no reply came, {TimeStampRefused} where it is no time stamp of this text.
   */
  readonly stamp: (text: string, signal: AbortSignal) => Promise<TimeStamp>;
}

/** What an authority answered is not what was asked for: why, for an operator. */
export class TimeStampRefused extends Error {
  override readonly name = 'TimeStampRefused';
}
