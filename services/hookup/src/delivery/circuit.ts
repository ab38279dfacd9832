/** What an endpoint's circuit knows of it; instants in milliseconds since the Unix epoch. */
export interface Circuit {
  /** How many attempts in a row found nobody. */
  readonly failures: number;
  /** Nothing is sent before; then one attempt tries whether somebody is there again. */
  readonly openUntil?: number;
  /** So long the endpoint itself asked to be left alone. */
  readonly askedUntil?: number;
}

export const closed: Circuit = { failures: 0 };

/** So many in a row, and nobody is there: others need not find that out one by one. */
const mostFailures = 5;
const firstPause = 5_000;
const factor = 1.6;
const longestPause = 60_000;
/** What an endpoint may ask for: a day. */
const longestAsked = 24 * 3_600_000;

/**
 * The circuit after an attempt. An endpoint that answers anything is there, whatever it says of one message; only silence and
 * errors of its own (5xx, 429) count. What it asks for with Retry-After holds for all of it, whatever is answered meanwhile to
 * those that were under way.
 */
export const afterAttempt = (
  circuit: Circuit,
  { isThere, retryAfter = 0 }: { readonly isThere: boolean; readonly retryAfter?: number | undefined },
  now: number,
): Circuit => {
  const failures = isThere ? 0 : circuit.failures + 1;
  const pause = failures < mostFailures ? 0 : Math.min(firstPause * factor ** (failures - mostFailures), longestPause);
  const asked = isThere ? 0 : Math.min(retryAfter, longestAsked);
  const askedUntil = Math.max(circuit.askedUntil ?? now, now + asked);
  const openUntil = Math.max(now + pause, askedUntil);
  return { failures, ...(openUntil > now && { openUntil }), ...(askedUntil > now && { askedUntil }) };
};

/** How many more attempts may begin, of so many at once: all, none while the circuit is open, one to try whether it may close. */
export const capacity = (
  { openUntil }: Circuit,
  { concurrency, underWay, now }: { readonly concurrency: number; readonly underWay: number; readonly now: number },
): number => {
  if (openUntil === undefined) return concurrency - underWay;
  return now >= openUntil && underWay === 0 ? 1 : 0;
};
