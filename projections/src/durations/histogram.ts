/** How many cases took how many working days: exact, and as large as the number of different durations. */
export type Histogram = ReadonlyMap<number, number>;

/** What a histogram says. All in working days; nothing where nothing was counted. */
export interface Distribution {
  readonly mean: number;
  /** The mean of the middle two, where their number is even. */
  readonly median: number;
  /** By nearest rank. */
  readonly p90: number;
  readonly minimum: number;
  readonly maximum: number;
}

/** The measures of a histogram. */
export const distribution = (histogram: Histogram): Distribution | undefined => {
  const days = [...histogram.keys()].toSorted((a, b) => a - b);
  const [minimum] = days;
  const maximum = days.at(-1);
  if (minimum === undefined || maximum === undefined) return undefined;
  let count = 0;
  let sum = 0;
  for (const [day, cases] of histogram) {
    count += cases;
    sum += day * cases;
  }
  /** The duration of the case at this rank, counted from 1. */
  const ranked = (rank: number): number => {
    let seen = 0;
    return days.find((day) => (seen += histogram.get(day) ?? 0) >= rank) ?? maximum;
  };
  return {
    mean: sum / count,
    median: (ranked(Math.floor((count + 1) / 2)) + ranked(Math.floor(count / 2) + 1)) / 2,
    p90: ranked(Math.ceil(count * 0.9)),
    minimum,
    maximum,
  };
};

const ofDays = 'days:';

/** The amount that counts one case of this duration. */
export const dayAmount = (days: number): string => `${ofDays}${days}`;

/** The histogram among a cell's amounts. A duration that today's calendar takes away from its last case is none. */
export const histogramOf = (amounts: { readonly [amount: string]: number }): Histogram =>
  new Map(
    Object.entries(amounts)
      .filter(([name, cases]) => name.startsWith(ofDays) && cases > 0)
      .map(([name, cases]) => [Number(name.slice(ofDays.length)), cases]),
  );
