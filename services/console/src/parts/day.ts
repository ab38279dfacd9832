import { language } from '../words/words.ts';

const weekdays = new Map<string, Intl.DateTimeFormat>();

/** 2026-06-28（周日）, and in English 2026-06-28 (Sun). */
export const dayText = (day: string): string => {
  const locale = language();
  let format = weekdays.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' });
    weekdays.set(locale, format);
  }
  const weekday = format.format(new Date(`${day}T00:00:00Z`));
  return locale === 'en' ? `${day} (${weekday})` : `${day}（${weekday}）`;
};

/** 06-28（周日）, where the year is plain. */
export const shortDayText = (day: string): string => dayText(day).slice(5);

/** An instant as the clock on the wall of the centre showed it, to the minute. */
export const instantText = (instant: string, zone: string): string => {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(instant));
  return parts;
};

/** The instant at which a day begins by the clock of the centre. */
export const startOfDay = (day: string, zone: string): string => {
  const asUtc = Date.parse(`${day}T00:00:00Z`);
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const offset = Date.parse(`${clock.format(new Date(asUtc)).replace(' ', 'T')}Z`) - asUtc;
  return new Date(asUtc - offset).toISOString();
};
