import {
  countPublicCommitments,
  findPublicCommitments,
} from '@onewindow/projections/commitments/commitment/queries.ts';
import type { PublicCommitmentRow } from '@onewindow/projections/commitments/commitment/publicCommitments.ts';
import {
  type CommitmentState,
  commitmentStates,
  stateOn,
} from '@onewindow/projections/commitments/commitment/standing.ts';
import { MalformedCursor } from '@onewindow/projections/paging.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { html, type Html } from '../reference/html.ts';
import type { Context } from '../requestContext.ts';
import { localityName, stateWord } from './commitmentWords.ts';
import { facts } from './frame.ts';
import { languageParameter, linkTo } from './addresses.ts';
import { type Address, type PublicPage, type Wrong } from './publicPage.ts';

/** So many commitments stand on one page. */
const size = 20;
/** A text that is sought has at least and at most so many characters: what one character finds is no choice. */
const [shortest, longest] = [2, 50];

/** `/public/commitments`: who committed to what and when, and how it stands, the latest first 公示. */
export const commitmentsPage: PublicPage = {
  path: '/public/commitments',
  parameters: ['text', 'kind', 'locality', 'state', 'after'],
  told: async ({ given }, context) => {
    const wrong = wrongIn(given, context);
    if (wrong) return wrong;
    const { reader } = context.deps;
    const { text, kind, locality, state, after } = given;
    const filter = {
      text,
      kind: kind === undefined ? undefined : [kind],
      locality: locality === undefined ? undefined : [locality],
      state: state === undefined ? undefined : [state as CommitmentState],
    };
    try {
      const page = await findPublicCommitments(reader, filter, { size, fromEnd: false, after });
      const count = await countPublicCommitments(reader, filter);
      const next = page.cutAt ?? (page.hasNextPage ? page.edges.at(-1)?.cursor : undefined);
      return {
        title: wordsFor(context.locale, 'pages', 'public-commitments'),
        body: html`${form(given, context)} ${found(count, context)}
          <ol class="list">
            ${page.edges.map(({ node }) => entry(node, context))}
          </ol>
          ${more(given, next, context)}`,
      };
    } catch (error) {
      if (error instanceof MalformedCursor) return { wrong: 'public-after-wrong' };
      throw error;
    }
  },
};

const wrongIn = ({ text, kind, locality, state }: Address['given'], { deps }: Context): Wrong | undefined => {
  const { commitments, localities } = deps.law.catalogue;
  const length = text?.length ?? 0;
  if (text !== undefined && length < shortest) return { wrong: 'public-text-short', details: { shortest } };
  if (length > longest) return { wrong: 'public-text-long', details: { longest, length } };
  if (/\p{Cc}/u.test(text ?? '')) return { wrong: 'public-text-unseen' };
  if (kind !== undefined && !commitments.kinds.some(({ id }) => id === kind)) return { wrong: 'public-kind-wrong' };
  if (locality !== undefined && !localities.some(({ id }) => id === locality))
    return { wrong: 'public-locality-wrong' };
  if (state !== undefined && !(commitmentStates as readonly string[]).includes(state))
    return { wrong: 'public-state-wrong' };
  return undefined;
};

const form = (given: Address['given'], { deps, locale }: Context): Html => {
  const { commitments, localities } = deps.law.catalogue;
  const word = (key: string): string => wordsFor(locale, 'pages', key);
  const choice = (name: string, label: string, options: readonly (readonly [id: string, name: string])[]): Html =>
    html`<label
      >${label}<select name="${name}">
        <option value="">${word('public-any')}</option>
        ${options.map(
          ([id, shown]) => html`<option value="${id}" ${id === given[name] ? html`selected` : ''}>${shown}</option>`,
        )}
      </select></label
    >`;
  return html`<p>${word('public-commitments-intro')}</p>
    <form method="get" role="search">
      <label
        >${word('public-text')}<input
          name="text"
          type="search"
          value="${given['text'] ?? ''}"
          minlength="${String(shortest)}"
          maxlength="${String(longest)}"
      /></label>
      ${choice(
        'kind',
        word('public-kind'),
        commitments.kinds.map(({ id, name }) => [id, name[locale]]),
      )}
      ${choice(
        'locality',
        word('public-locality'),
        localities.map(({ id, name }) => [id, name[locale]]),
      )}
      ${choice(
        'state',
        word('public-state'),
        commitmentStates.map((state) => [state, stateWord(state, locale)]),
      )}
      <input type="hidden" name="${languageParameter}" value="${locale}" />
      <button type="submit">${word('public-search')}</button>
    </form>`;
};

const found = (count: number | undefined, { locale }: Context): Html => {
  const key = count === undefined ? 'public-many' : count === 0 ? 'public-none' : 'public-count';
  return html`<p role="status">${wordsFor(locale, 'pages', key, { count: count ?? 0 })}</p>`;
};

const entry = (row: PublicCommitmentRow, context: Context): Html => {
  const { locale, today } = context;
  const { id, title, subject, madeOn } = row;
  const word = (key: string): string => wordsFor(locale, 'pages', key);
  return html`<li>
    <h2><a href="${linkTo(['commitments', id], context)}">${subject.name}</a></h2>
    ${facts([
      [word('public-kind'), title[locale]],
      [word('public-enterprise'), subject.enterprise.name],
      [word('public-locality'), localityName(subject.locality, context)],
      [word('public-made-on'), madeOn],
      [word('public-state'), stateWord(stateOn(row, today), locale)],
    ])}
  </li>`;
};

const more = (given: Address['given'], next: string | undefined, context: Context): Html =>
  next === undefined
    ? html``
    : html`<p class="more">
        <a href="${linkTo(['commitments'], context, { ...given, after: next })}" rel="next"
          >${wordsFor(context.locale, 'pages', 'public-next')}</a
        >
      </p>`;
