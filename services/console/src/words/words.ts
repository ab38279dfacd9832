import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

import en from './en.json' with { type: 'json' };
import zhCN from './zh-CN.json' with { type: 'json' };

/** The languages of the console; the first is spoken where nobody has chosen. */
export const languages = ['zh-CN', 'en'] as const;
export type Language = (typeof languages)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zhCN };
  }
}

const chosen = 'onewindow.language';

const remembered = (): Language => (localStorage.getItem(chosen) === 'en' ? 'en' : 'zh-CN');

/** The language that is spoken now. */
export const language = (): Language => (i18next.language === 'en' ? 'en' : 'zh-CN');

export const startWords = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: remembered(),
    fallbackLng: false,
    resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language();
};

/** Everything is asked and shown anew in another language, since names come from the centre in the one that was asked for. */
export const speak = (next: Language): void => {
  localStorage.setItem(chosen, next);
  location.reload();
};
