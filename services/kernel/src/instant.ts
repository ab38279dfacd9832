/** An instant in UTC with milliseconds, as ISO 8601 writes it: sorts as it passes. */
export type Instant = string;

/** The instant that lies so many milliseconds after the Unix epoch. */
export const instantAt = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

/** Milliseconds from the Unix epoch to an instant. */
export const millisecondsAt = (instant: Instant): number => Date.parse(instant);

/** The instant so many milliseconds after another. */
export const laterBy = (instant: Instant, milliseconds: number): Instant =>
  instantAt(millisecondsAt(instant) + milliseconds);

/** The later of two instants. */
export const laterOf = (a: Instant, b: Instant): Instant => (a < b ? b : a);

/** For libraries that ask for a `Date`. */
export const dateAt = (milliseconds: number): Date => new Date(milliseconds);

/** The instant of an HTTP date (RFC 9110, 5.6.7), in milliseconds since the Unix epoch; nothing where it is none. */
export const httpDate = (text: string): number | undefined => {
  const at = text.endsWith(' GMT') ? Date.parse(text) : NaN;
  return Number.isNaN(at) ? undefined : at;
};
