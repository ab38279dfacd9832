import { type Day, daysBetween } from '@onewindow/kernel/civilDay.ts';

import type { CellTable, Reader } from '../../reader.ts';
import type { agedBy, summedBy } from './arrears.ts';

/** For how long what is open has been due: not yet, or up to so many days, or longer. */
export const arrearAges = ['notDue', 'upTo30Days', 'upTo90Days', 'upTo180Days', 'upTo365Days', 'over365Days'] as const;
export type ArrearAge = (typeof arrearAges)[number];

/** The age of what was due by a day. */
export const ageOf = (dueOn: Day, today: Day): ArrearAge => {
  const days = daysBetween(dueOn, today);
  if (days <= 0) return 'notDue';
  if (days <= 30) return 'upTo30Days';
  if (days <= 90) return 'upTo90Days';
  if (days <= 180) return 'upTo180Days';
  return days <= 365 ? 'upTo365Days' : 'over365Days';
};

/** What arrears come to under one heading; money in cents. */
export interface ArrearSum {
  readonly key: string;
  readonly name?: string;
  readonly openArrears: number;
  readonly open: number;
  readonly disputed: number;
  /** Of those that are settled too; unknown of ages. */
  readonly arrears?: number;
  readonly said?: number;
  readonly paid?: number;
}

type Amounts = Omit<ArrearSum, 'key' | 'name'>;
type Cells = {
  readonly arrearSums: CellTable<(typeof summedBy)[number]>;
  readonly arrearDays: CellTable<(typeof agedBy)[number]>;
};

/** What is owed, by who owes it or where: the most that is open first. */
export const arrearSumsBy = async (
  { lists }: Reader,
  by: 'debtor' | 'locality',
  most: number,
): Promise<readonly ArrearSum[]> => {
  const cells = await lists<Cells>().selectFrom('arrearSums').selectAll().execute();
  const sums = summed(cells.map((cell) => [cell[by], by === 'debtor' ? cell.debtorName : undefined, cell.amounts]));
  return sums.toSorted((one, other) => other.open - one.open).slice(0, most);
};

/** What is open, by how long it has been due; only what is open is looked at. */
export const arrearSumsByAge = async ({ lists }: Reader, today: Day): Promise<readonly ArrearSum[]> => {
  const cells = await lists<Cells>().selectFrom('arrearDays').selectAll().execute();
  const sums = summed(cells.map(({ dueOn, amounts }) => [ageOf(dueOn, today), undefined, amounts]));
  return arrearAges.flatMap((age) => sums.filter(({ key }) => key === age));
};

const summed = (
  cells: readonly (readonly [key: string, name: string | undefined, amounts: string])[],
): readonly ArrearSum[] => {
  const sums = new Map<string, ArrearSum>();
  for (const [key, name, text] of cells) {
    const { openArrears = 0, open = 0, disputed = 0, ...all } = JSON.parse(text) as Partial<Amounts>;
    const before = sums.get(key);
    sums.set(key, {
      key,
      ...(name !== undefined && { name }),
      openArrears: (before?.openArrears ?? 0) + openArrears,
      open: (before?.open ?? 0) + open,
      disputed: (before?.disputed ?? 0) + disputed,
      ...(all.arrears !== undefined && {
        arrears: (before?.arrears ?? 0) + all.arrears,
        said: (before?.said ?? 0) + (all.said ?? 0),
        paid: (before?.paid ?? 0) + (all.paid ?? 0),
      }),
    });
  }
  return [...sums.values()];
};
