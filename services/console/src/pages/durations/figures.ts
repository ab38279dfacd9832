import { language } from '../../words/words.ts';

/** Working days as they are published: with one decimal, which a whole number does not need. */
export const daysText = (days: number | null | undefined): string =>
  days == null ? '–' : new Intl.NumberFormat(language(), { maximumFractionDigits: 1 }).format(days);

/** A share, from 0 to 1, in percent. */
export const shareText = (share: number | null | undefined): string =>
  share == null ? '–' : new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 1 }).format(share);
