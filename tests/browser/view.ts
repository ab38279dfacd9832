import zhCN from '@onewindow/console/src/words/zh-CN.json' with { type: 'json' };
import en from '@onewindow/console/src/words/en.json' with { type: 'json' };

import type { Language, PersonPage } from './consoleCentre.ts';

/** The words of the console in a language. */
export const wordsOf = { 'zh-CN': zhCN, en } as const;
export type Words = (typeof wordsOf)[Language];

/** One page, state or dialog of the console, and the way there. */
export interface View {
  readonly name: string;
  /** Whose page it is. */
  readonly person: string;
  readonly open: (page: PersonPage, at: string, words: Words) => Promise<void>;
  /** Ends what was brought about, where it would be in the way of the next. */
  readonly close?: ((page: PersonPage) => Promise<void>) | undefined;
  /** Whether it is looked at in the usual run, or in full only. */
  readonly isPage: boolean;
  readonly isDialog?: boolean;
}
