/** The first wait after a failure, in milliseconds. */
const first = 5_000;
const factor = 1.6;
/** No wait is longer: six hours. */
const longest = 6 * 3_600_000;
/** What an endpoint may ask for with Retry-After: a day. */
const longestAsked = 24 * 3_600_000;
/** So much of a wait is chance, to either side. */
const spread = 0.1;

/** So many attempts, over about three days; then it is parked and a person looks. */
export const mostAttempts = 30;
/**
 * What has failed for so long, in milliseconds, is parked though it had fewer attempts: behind a dead endpoint many wait for
 * their turn to try it. Three days and a half, which thirty attempts of one that need not wait do not take.
 */
export const longestFailing = 84 * 3_600_000;
/** But so many it has had at least: it may have waited for other reasons, as where its company was suspended. */
export const fewestAttempts = 5;

/**
 * How long to wait after so many failures, in milliseconds. `jitter`, from 0 to 1, is the part of it that is chance. An
 * endpoint that said how long it wants to be left alone is left alone at least so long.
 */
export const backOff = (failures: number, jitter: number, retryAfter = 0): number => {
  const wait = Math.min(first * factor ** (failures - 1), longest);
  return Math.round(Math.max(wait * (1 + spread * (2 * jitter - 1)), Math.min(retryAfter, longestAsked)));
};
