/** What an endpoint's circuit knows of it; instants in milliseconds since the Unix epoch. */
export interface Circuit {
  /** How many attempts in a row found nobody. */
  readonly failures: number;
  /** Since when it has been open; of attempts that began before nothing more is learnt. */
  readonly openedAt?: number;
  /** Nothing is sent before; then one attempt tries whether somebody is there again. */
  readonly openUntil?: number;
  /** So long the endpoint itself asked to be left alone. */
  readonly askedUntil?: number;
}

export const closed: Circuit = { failures: 0 };

/** So many in a row, and nobody is there: others need not find that out one by one. */
export const mostFailures = 5;
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
  {
    isThere,
    beganAt = Infinity,
    retryAfter = 0,
  }: { readonly isThere: boolean; readonly beganAt?: number; readonly retryAfter?: number | undefined },
  now: number,
): Circuit => {
  // What was under way when the circuit opened fails with the rest: that is one finding, and not several.
  if (!isThere && circuit.openedAt !== undefined && beganAt < circuit.openedAt) {
    const askedUntil = Math.max(circuit.askedUntil ?? 0, now + Math.min(retryAfter, longestAsked));
    return retryAfter === 0
      ? circuit
      : { ...circuit, askedUntil, openUntil: Math.max(circuit.openUntil ?? 0, askedUntil) };
  }
  const failures = isThere ? 0 : circuit.failures + 1;
  const pause = failures < mostFailures ? 0 : Math.min(firstPause * factor ** (failures - mostFailures), longestPause);
  const asked = isThere ? 0 : Math.min(retryAfter, longestAsked);
  const askedUntil = Math.max(circuit.askedUntil ?? now, now + asked);
  const openUntil = Math.max(now + pause, askedUntil);
  const isOpen = openUntil > now;
  return {
    failures,
    ...(isOpen && { openUntil, openedAt: circuit.openedAt ?? now }),
    ...(askedUntil > now && { askedUntil }),
  };
};

/** Whether a reply, if one came, shows that somebody is there: only errors of its own (5xx, 429) do not. */
export const isAnswer = (status: number | undefined): boolean => status !== undefined && status < 500 && status !== 429;

/** How many more attempts may begin, of so many at once: all, none while the circuit is open, one to try whether it may close. */
export const capacity = (
  { openUntil }: Circuit,
  { concurrency, underWay, now }: { readonly concurrency: number; readonly underWay: number; readonly now: number },
): number => {
  if (openUntil === undefined) return concurrency - underWay;
  return now >= openUntil && underWay === 0 ? 1 : 0;
};
