import { type Day, dayFromNumber, dayNumber } from '@onewindow/kernel/civilDay.ts';
import { addMonths } from '@onewindow/kernel/months.ts';
import type { BulletinFigures } from '@onewindow/schema/bulletin/values.ts';

import type { Reader } from '../../reader.ts';
import type { BulletinRow } from './bulletins.ts';
import { figuresOf } from './figures.ts';

/** The bulletin of a month: as it was given, or, until it is, what its figures are now. */
export type BulletinView = Pick<BulletinRow, 'id' | 'figures'> & Partial<Omit<BulletinRow, 'id' | 'figures'>>;

/** The bulletin of a month, `YYYY-MM`; none of one that has not begun. */
export const bulletinOf = async (reader: Reader, month: string, today: Day): Promise<BulletinView | undefined> => {
  if (firstDayOf(month) > today) return undefined;
  return (
    reader.row<BulletinRow>('bulletins', month) ?? { id: month, figures: await figuresUntil(reader, month, today) }
  );
};

/** The figures of a month as the facts until now have them. */
export const figuresUntil = (reader: Reader, month: string, today: Day): Promise<BulletinFigures> => {
  const end = lastDayOf(month);
  return figuresOf(reader, month, end < today ? end : today);
};

/** The first day of a month. */
export const firstDayOf = (month: string): Day => `${month}-01`;

/** The last day of a month. */
export const lastDayOf = (month: string): Day => dayFromNumber(dayNumber(addMonths(firstDayOf(month), 1)) - 1);
