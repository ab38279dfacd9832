/** An instant in UTC with milliseconds, as ISO 8601 writes it: sorts as it passes. */
export type Instant = string;

/** The instant that lies so many milliseconds after the Unix epoch. */
export const instantAt = (milliseconds: number): Instant => new Date(milliseconds).toISOString();

/** Milliseconds from the Unix epoch to an instant. */
export const millisecondsAt = (instant: Instant): number => Date.parse(instant);
