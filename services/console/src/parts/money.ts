import { language } from '../words/words.ts';

/** 1,234,567.89 元: money in yuan, to the cent. */
export const yuanText = (amount: number): string => {
  const text = new Intl.NumberFormat(language(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(amount);
  return language() === 'en' ? `CNY ${text}` : `${text} 元`;
};
