/** Stands in a column for what is not there, in an order in which that comes last. */
export const last = '\u{10FFFF}';
