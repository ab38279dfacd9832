import { commitmentKindOf } from '@onewindow/schema/catalogue/commitments.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { html, type Html } from '../reference/html.ts';
import { linkTo } from './addresses.ts';
import type { PublicPage } from './publicPage.ts';

/** `/public/guide/<kind>`: what is told before somebody commits, what helps to keep it, and where help is had. */
export const guidePage: PublicPage = {
  path: '/public/guide/:kind',
  parameters: [],
  told: ({ named }, context) => {
    const { deps, locale } = context;
    const word = (key: string): string => wordsFor(locale, 'pages', `public-${key}`);
    const kind = commitmentKindOf(deps.law.catalogue, named['kind'] ?? '');
    if (!kind)
      return {
        isMissing: true,
        title: word('kind-none'),
        body: html`<ul>
          ${deps.law.catalogue.commitments.kinds.map(
            ({ id, name }) => html`<li><a href="${linkTo(['guide', id], context)}">${name[locale]}</a></li>`,
          )}
        </ul>`,
      };
    const { id, name, clauses, consequences, guide, help } = kind;
    return {
      title: name[locale],
      body: html`${
          guide
            ? html`<h2>${word('guide')}</h2>
                <p>${guide.text[locale]}</p>
                ${guide.page === undefined ? html`` : html`<p class="more">${linked(guide.page)}</p>`}`
            : html``
        }
        ${
          help.length === 0
            ? html``
            : html`<h2>${word('help')}</h2>
                <ul>
                  ${help.map(
                    ({ channel, name: called, at }) =>
                      html`<li>
                        ${word(`channel-${channel}`)} · ${called[locale]}:
                        ${channel === 'telephone' ? html`<a href="tel:${at}">${at}</a>` : linked(at)}
                      </li>`,
                  )}
                </ul>`
        }
        <h2>${word('clauses')}</h2>
        <ol>
          ${clauses.map(({ text }) => html`<li>${text[locale]}</li>`)}
        </ol>
        <h2>${word('consequences')}</h2>
        <ol>
          ${consequences.map((text) => html`<li>${text[locale]}</li>`)}
        </ol>
        <p class="more">
          <a href="${linkTo(['commitments'], context, { kind: id })}">${word('of-this-kind')}</a>
        </p>`,
    };
  },
};

/** Only an address of the web is a link: what else the catalogue names is shown as it is. */
const linked = (at: string): Html => (/^https?:\/\//u.test(at) ? html`<a href="${at}">${at}</a>` : html`${at}`);
