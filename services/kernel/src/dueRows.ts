import type { Instant } from './instant.ts';

/** The rows of a list by the instants at which they become due, as the read model keeps them. */
export interface DueRows<Row> {
  /**
   * What is due by now, the longest due first; at most so many, and of one group alone where one is named. A row is read when
   * it is asked for, so that one that is damaged hides no other.
   */
  readonly due: (
    now: Instant,
    most: number,
    group?: string,
  ) => readonly { readonly key: string; readonly row: () => Row }[];
  /** When the next row becomes due after an instant. */
  readonly nextAfter: (now: Instant) => Instant | undefined;
}

/** The rows of one group of a list in which something happened before an instant, the earliest first; at most so many. */
export type RowsBefore<Row> = (group: string, instant: Instant, most: number) => readonly Row[];

/** An instant after every other: by then all is due that ever will be. */
export const forever: Instant = '9999-12-31T23:59:59.999Z';

/** The instant of what is due at once: it lies before every other. */
export const immediately: Instant = '0000-01-01T00:00:00.000Z';
