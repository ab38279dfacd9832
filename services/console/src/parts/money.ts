import { language } from '../words/words.ts';

/** ¥1,234,567.89, and in English CN¥1,234,567.89: money in yuan, to the cent. */
export const yuanText = (amount: number): string =>
  new Intl.NumberFormat(language(), { style: 'currency', currency: 'CNY' }).format(amount);
