import { roles } from '@onewindow/schema/access/roles.ts';
import { type Locale, wordsFor } from '@onewindow/schema/words.ts';
import { type DocumentNode, Kind } from 'graphql';

import { type AccessTable, cellOf } from '../access/accessTable.ts';
import type { Rule } from '../access/rule.ts';
import { exportedLists } from '../export/exportedLists.ts';
import { html, type Html } from './html.ts';

/** Who may do what, as one page in one language: the table that every request is judged by. */
export const rightsPage = (contract: DocumentNode, access: Pick<AccessTable, 'rulesOf'>, locale: Locale): string => {
  const say = (key: string): string => wordsFor(locale, 'reference', key);
  const head = html`<tr>
    <th></th>
    ${roles.map((role) => html`<th>${wordsFor(locale, 'roles', role)}</th>`)}
  </tr>`;
  const row = (type: string, field: string, name: Html): Html => {
    const rules = access.rulesOf(type, field);
    return html`<tr>
      <td>${name}</td>
      ${roles.map((role) => html`<td>${signs[rules ? cellOf(rules, role) : 'no']}</td>`)}
    </tr>`;
  };
  const section = (title: string, rows: readonly Html[]): Html =>
    html`<section>
      <h2>${title}</h2>
      <table>
        ${head} ${rows}
      </table>
    </section>`;
  const operations = ['Query', 'Mutation', 'Subscription'].map((type) =>
    section(
      type,
      fieldsOf(contract, type).map((field) =>
        row(type, field, html`<a href="${`/docs/${locale}#${type}.${field}`}"><code>${field}</code></a>`),
      ),
    ),
  );
  const exported = section(
    say('rights-exports'),
    Object.keys(exportedLists).map((list) =>
      row('Export', list, html`<code>/export/${list}</code> ${wordsFor(locale, 'exports', list)}`),
    ),
  );
  return `<!doctype html>${
    html`<html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${say('rights')}</title>
        <link rel="stylesheet" href="/docs/style.css" />
      </head>
      <body>
        <header>
          <h1>${say('rights')}</h1>
          <p>${signs.yes} ${say('rights-may')} · ${signs.ownItem} ${say('rights-own-item')}</p>
          <p>${say('rights-scope')}</p>
          <p>${say('rights-rows')}</p>
        </header>
        <nav></nav>
        <main>${operations} ${exported}</main>
      </body>
    </html>`.html
  }`;
};

/** How a cell is shown; a company's token must be for what stands there. */
const signs: { readonly [Name in Rule]: string } = {
  yes: '●',
  no: '',
  ownItem: '◐',
  feedRead: '● FEED_READ',
  ordersAnswer: '● ORDERS_ANSWER',
  deliveries: '● DELIVERIES',
  query: '● QUERY',
  export: '● EXPORT',
};

const fieldsOf = (contract: DocumentNode, type: string): readonly string[] =>
  contract.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type
      ? (definition.fields ?? []).map(({ name }) => name.value)
      : [],
  );
