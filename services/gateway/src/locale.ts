import type { Locale } from '@onewindow/schema/words.ts';

/** The language that a request prefers of ours; zh-CN unless it asks for English first. */
export const localeOf = (acceptLanguage: string | null | undefined): Locale => {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find((value) => value !== undefined);
      return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ language, quality }) => quality > 0 && (language === 'zh' || language === 'en'))
    .toSorted((a, b) => b.quality - a.quality);
  return wanted[0]?.language === 'en' ? 'en' : 'zh-CN';
};
