/** One line of the table. */
export interface Figure {
  readonly subject: string;
  readonly measured: string;
  /** What nothing of ours could be better than, measured in the same run. */
  readonly limit: string;
  readonly ratio: string;
  readonly aim: string;
  readonly reached: boolean;
}

/**
 * Measures something and its limit in turns, since a machine is not equally fast from one minute to the next: what is compared
 * was measured side by side. Both give a rate; the medians come back, and that of the ratios.
 */
export const inTurns = async (
  rounds: number,
  thing: (round: number) => Promise<number>,
  limit: (round: number) => Promise<number>,
): Promise<{ rate: number; limit: number; ratio: number }> => {
  const rates: number[] = [];
  const limits: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    rates.push(await thing(round));
    limits.push(await limit(round));
  }
  return {
    rate: median(rates),
    limit: median(limits),
    ratio: median(rates.map((rate, round) => rate / (limits[round] ?? NaN))),
  };
};

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle)] ?? NaN)) / 2;
};

/** What so great a share of the values, which are in order, does not exceed. */
export const partOf = (sorted: readonly number[], share: number): number =>
  sorted[Math.floor(share * (sorted.length - 1))] ?? NaN;

/** How many of something were done in a second. */
export const perSecond = async (count: number, act: () => unknown): Promise<number> => {
  const began = performance.now();
  await act();
  return (count * 1_000) / (performance.now() - began);
};

export const rateText = (rate: number, what: string): string =>
  `${Math.round(rate).toLocaleString('en').replaceAll(',', ' ')} ${what}/s`;

/** The table, with its columns aligned. */
export const tableOf = (figures: readonly Figure[]): string => {
  const rows = [
    ['subject', 'measured', 'limit', 'ratio', 'aim', 'reached'],
    ...figures.map(({ subject, measured, limit, ratio, aim, reached }) => [
      subject,
      measured,
      limit,
      ratio,
      aim,
      reached ? 'yes' : 'no',
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
};
