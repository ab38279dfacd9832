import { MalformedCursor, type Page } from '@onewindow/projections/paging.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { html, type Html } from '../reference/html.ts';
import type { Context } from '../requestContext.ts';
import { languageParameter, linkTo } from './addresses.ts';
import type { Address, Wrong } from './publicPage.ts';

/** So many entries stand on one page of a list, from its beginning or behind what was seen. */
export const pageOf = ({ after }: Address['given']) => ({ size: 20, fromEnd: false, after });

/** A text that is sought has at least and at most so many characters: what one character finds is no choice. */
const [shortest, longest] = [2, 50];

/** What is wrong with a text that is sought, and with a place where it is. */
export const wrongIn = ({ text, locality }: Address['given'], { deps }: Context): Wrong | undefined => {
  const length = text?.length ?? 0;
  if (text !== undefined && length < shortest) return { wrong: 'public-text-short', details: { shortest } };
  if (length > longest) return { wrong: 'public-text-long', details: { longest, length } };
  if (/\p{Cc}/u.test(text ?? '')) return { wrong: 'public-text-unseen' };
  if (locality !== undefined && !deps.law.catalogue.localities.some(({ id }) => id === locality))
    return { wrong: 'public-locality-wrong' };
  return undefined;
};

/** A list, unless the place in it from which it is to go on is none. */
export const unlessLost = async <Told>(told: () => Promise<Told>): Promise<Told | Wrong> => {
  try {
    return await told();
  } catch (error) {
    if (error instanceof MalformedCursor) return { wrong: 'public-after-wrong' };
    throw error;
  }
};

/** One of several that a list can be narrowed down to, by an id. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [id: string, name: string])[];
}

/** The places of the centre. */
export const localities = ({ deps, locale }: Context): Choice => ({
  name: 'locality',
  label: wordsFor(locale, 'pages', 'public-locality'),
  options: deps.law.catalogue.localities.map(({ id, name }) => [id, name[locale]]),
});

/** Where a list is narrowed down: by a text of so many characters, and by choices. */
export const searchForm = (
  given: Address['given'],
  text: string,
  choices: readonly Choice[],
  { locale }: Context,
): Html =>
  html`<form method="get" role="search">
    <label
      >${text}<input
        name="text"
        type="search"
        value="${given['text'] ?? ''}"
        minlength="${String(shortest)}"
        maxlength="${String(longest)}"
    /></label>
    ${choices.map(
      ({ name, label, options }) =>
        html`<label
          >${label}<select name="${name}">
            <option value="">${wordsFor(locale, 'pages', 'public-any')}</option>
            ${options.map(
              ([id, shown]) =>
                html`<option value="${id}" ${id === given[name] ? html`selected` : ''}>${shown}</option>`,
            )}
          </select></label
        >`,
    )}
    <input type="hidden" name="${languageParameter}" value="${locale}" />
    <button type="submit">${wordsFor(locale, 'pages', 'public-search')}</button>
  </form>`;

/** How many there are; its entries; and where it goes on. */
export const list = <Row>(
  { edges, hasNextPage, cutAt }: Page<Row>,
  count: number | undefined,
  { path, given }: { readonly path: string; readonly given: Address['given'] },
  context: Context,
  entry: (row: Row) => Html,
): Html => {
  const { locale } = context;
  const key = count === undefined ? 'public-many' : count === 0 ? 'public-none' : 'public-count';
  const next = cutAt ?? (hasNextPage ? edges.at(-1)?.cursor : undefined);
  return html`<p role="status">${wordsFor(locale, 'pages', key, { count: count ?? 0 })}</p>
    <ol class="list">
      ${edges.map(({ node }) => html`<li>${entry(node)}</li>`)}
    </ol>
    ${
      next === undefined
        ? html``
        : html`<p class="more">
            <a href="${linkTo([path], context, { ...given, after: next })}" rel="next"
              >${wordsFor(locale, 'pages', 'public-next')}</a
            >
          </p>`
    }`;
};
