import type { BulletinFigures, BulletinLine } from '@onewindow/schema/bulletin/values.ts';
import type { IssueLevel } from '@onewindow/schema/issue/values.ts';

import type { Day } from '@onewindow/kernel/civilDay.ts';

import type { CellTable, Reader } from '../../reader.ts';
import { amountNames, type movedBy, type unansweredBy } from './issueMoves.ts';

interface Tables {
  readonly bulletinCells: CellTable<(typeof movedBy)[number]>;
  readonly unansweredCells: CellTable<(typeof unansweredBy)[number]>;
}

type Amounts = { [Name in (typeof amountNames)[number]]: number };

/** What is counted of a month at one place, and what had been counted until then. */
interface PlaceCount {
  readonly level: string;
  readonly department: string;
  readonly before: Amounts;
  readonly within: Amounts;
}

/**
 * The figures of a month, `YYYY-MM`, by the facts until its end: what happens later changes none of them.
 * @param until the last day that is told of, the month's own unless it is not over.
 */
export const figuresOf = async (reader: Reader, month: string, until: Day): Promise<BulletinFigures> => {
  const places = await placesOf(reader, month, until);
  const counts = [...places.values()];
  const sum = (name: keyof Amounts): number => total(counts.map(({ within }) => within[name]));
  const sumAll = (name: keyof Amounts): number => total(counts.map((place) => untilEnd(place, name)));
  const unrouted = places.get(' ');
  return {
    recorded: sum('recorded'),
    merged: sum('merged'),
    struckOff: sum('struckOff'),
    reopened: sum('reopened'),
    open: sumAll('open'),
    late: sumAll('late'),
    unrouted: unrouted ? untilEnd(unrouted, 'open') : 0,
    takenOver: sumAll('takenOver'),
    lines: counts
      .filter(({ department }) => department !== '')
      .map(lineOf)
      .filter(hasAnything)
      .toSorted((one, other) => (`${one.level} ${one.department}` < `${other.level} ${other.department}` ? -1 : 1)),
  };
};

const placesOf = async ({ lists }: Reader, month: string, until: Day): Promise<ReadonlyMap<string, PlaceCount>> => {
  const places = new Map<string, PlaceCount>();
  const placeOf = ({ level, department }: Pick<PlaceCount, 'level' | 'department'>): PlaceCount => {
    const key = `${level} ${department}`;
    const place = places.get(key) ?? { level, department, before: nothing(), within: nothing() };
    places.set(key, place);
    return place;
  };
  const moves = lists<Tables>().selectFrom('bulletinCells').selectAll().where('month', '<=', month);
  for (const cell of await moves.execute()) {
    const { before, within } = placeOf(cell);
    add(cell.month < month ? before : within, amountsOf(cell));
  }
  const unanswered = lists<Tables>().selectFrom('unansweredCells').selectAll().where('lateFrom', '<=', until);
  for (const cell of await unanswered.execute()) add(placeOf(cell).within, amountsOf(cell));
  return places;
};

const amountsOf = ({ amounts }: { readonly amounts: string }): Partial<Amounts> =>
  JSON.parse(amounts) as Partial<Amounts>;

const nothing = (): Amounts => Object.fromEntries(amountNames.map((name) => [name, 0])) as Amounts;

const add = (to: Amounts, amounts: Partial<Amounts>): void => {
  for (const name of amountNames) to[name] += amounts[name] ?? 0;
};

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

const untilEnd = ({ before, within }: PlaceCount, name: keyof Amounts): number => before[name] + within[name];

const lineOf = (place: PlaceCount): BulletinLine => {
  const { level, department, before, within } = place;
  const { came, went, reopened, struckOff } = within;
  return {
    level: level as IssueLevel,
    department,
    openBefore: before.open,
    came,
    reopened,
    went,
    struckOff,
    open: untilEnd(place, 'open'),
    late: untilEnd(place, 'late'),
  };
};

const hasAnything = ({ openBefore, came, reopened, struckOff }: BulletinLine): boolean =>
  openBefore + came + reopened + struckOff > 0;

/** A line with its place among the others. */
export interface RankedLine extends BulletinLine {
  readonly rank: number;
  /** What was struck off, as a part of all that there was to settle; nothing where there was nothing. */
  readonly settledShare: number | undefined;
}

/** Who settled the greater part of what lay with them comes first, and of several with the same part who is late with less; equals share a place. */
export const ranked = (lines: readonly BulletinLine[]): readonly RankedLine[] => {
  const shares = lines
    .map((line) => {
      const toSettle = line.openBefore + line.came + line.reopened - line.went;
      return { ...line, settledShare: toSettle === 0 ? undefined : line.struckOff / toSettle };
    })
    .toSorted(byRank);
  let rank = 0;
  return shares.map((line, index) => {
    const before = shares[index - 1];
    if (!before || byRank(before, line) !== 0) rank = index + 1;
    return { ...line, rank };
  });
};

const byRank = (one: Omit<RankedLine, 'rank'>, other: Omit<RankedLine, 'rank'>): number =>
  (other.settledShare ?? -1) - (one.settledShare ?? -1) || one.late - other.late;
