import { stateOn } from '@onewindow/projections/commitments/commitment/standing.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { html } from '../reference/html.ts';
import { commitmentBy, noticeBody } from './commitmentWords.ts';
import { numberForm } from './noticesPage.ts';
import type { PublicPage } from './publicPage.ts';

/**
 * `/public/notices/<number>`: whether a notice 通知书 is genuine, where its QR code leads: yes, with what it must say, and whether it still
 * holds; or a clear no.
 */
export const noticePage: PublicPage = {
  path: '/public/notices/:number',
  parameters: [],
  told: ({ named }, context) => {
    const { locale, today } = context;
    const number = named['number'] ?? '';
    const row = commitmentBy(number, context);
    if (!row)
      return {
        isMissing: true,
        title: wordsFor(locale, 'pages', 'notice-not-genuine'),
        body: html`<p role="alert">
            ${wordsFor(locale, 'pages', 'notice-not-genuine-help', { number: number.slice(0, 80) })}
          </p>
          ${numberForm(context)}`,
      };
    const holds = stateOn(row, today) === 'inForce';
    return {
      title: wordsFor(locale, 'pages', holds ? 'notice-genuine' : 'notice-genuine-ended'),
      body: html`<p role="status">
          ${wordsFor(locale, 'pages', holds ? 'notice-genuine-help' : 'notice-genuine-ended-help')}
        </p>
        ${noticeBody(row, context)}`,
    };
  },
};
