import type { Refusal } from '@onewindow/kernel/decider.ts';
import { answers } from '@onewindow/schema/hookup/callback.ts';
import type { HookupOrder } from '@onewindow/hookup/order/state.ts';
import type { AnswerType } from '@onewindow/schema/hookup/values.ts';
import { hookupStream } from '@onewindow/schema/streams.ts';
import { type Locale, wordsFor } from '@onewindow/schema/words.ts';
import type { Response } from 'express';

import { shownContact } from '../disclosure.ts';
import { html, type Html } from '../reference/html.ts';
import type { Context } from '../requestContext.ts';
import { catalogueOf } from '../resolvers/catalogueIndex.ts';
import { screaming } from '../screaming.ts';
import { type AnswerField, answerFields, declineCodes } from './answerFields.ts';

/** A page that somebody sees who came by a link. */
interface Page {
  readonly locale: Locale;
  readonly title: string;
  readonly body: Html;
}

/** A form as it is shown: new, or again with what was filled in and what was wrong with it. */
export interface Form {
  readonly commandId: string;
  readonly given?: Readonly<Record<string, unknown>>;
  readonly said?: Refusal | { readonly issues: string };
}

/** Nothing of it runs, it is shown within no other page, found by no search, and kept nowhere. */
export const show = (response: Response, { locale, title, body }: Page, status = 200): void => {
  response
    .status(status)
    .setHeader('content-security-policy', policy)
    .setHeader('x-robots-tag', 'noindex, nofollow')
    .vary('accept-language')
    .type('html')
    .send(
      `<!doctype html>${
        html`<html lang="${locale}">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width" />
            <title>${title}</title>
            <link rel="stylesheet" href="/answer/style.css" />
          </head>
          <body>
            <main>
              <h1>${title}</h1>
              ${body}
            </main>
          </body>
        </html>`.html
      }`,
    );
};

const policy = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Why there is nothing to answer here: by the rules' own words, or the centre's. */
export const refusedPage = (why: Pick<Refusal, 'refused' | 'details'> | string, locale: Locale): Page => ({
  locale,
  title: wordsFor(locale, 'pages', 'answer-not'),
  body: html`<p role="alert">
    ${typeof why === 'string' ? why : wordsFor(locale, 'refusals', why.refused, why.details)}
  </p>`,
});

/** The answer is recorded. */
export const answeredPage = (orderId: string, locale: Locale): Page => ({
  locale,
  title: wordsFor(locale, 'pages', 'answer-recorded'),
  body: html`<p role="status">${wordsFor(locale, 'pages', 'answer-recorded-help', { orderId })}</p>`,
});

interface Shown {
  readonly hash: string;
  readonly orderId: string;
  readonly state: HookupOrder;
  readonly context: Context;
  readonly locale: Locale;
}

/** What a company is told of its order, and a form for each answer that it can give now. */
export const orderPage = async (
  { hash, orderId, state, context, locale }: Shown,
  possible: readonly AnswerType[],
  form: Form,
): Promise<Page> => {
  const { company, endsOn } = state.links[hash]!;
  const name = catalogueOf(context).company(company).name[locale];
  return {
    locale,
    title: wordsFor(locale, 'pages', 'answer-title', { orderId }),
    body: html`<p>${wordsFor(locale, 'pages', 'answer-intro', { company: name, endsOn })}</p>
      ${await job({ orderId, state, context, locale })}
      <h2>${wordsFor(locale, 'pages', 'answer-choose')}</h2>
      ${form.said ? html`<p role="alert">${saidOf(form.said, locale)}</p>` : ''}
      ${possible.map((type) => answerForm(type, { orderId, locale, form }))}`,
  };
};

const saidOf = (said: NonNullable<Form['said']>, locale: Locale): string =>
  'issues' in said ? said.issues : wordsFor(locale, 'refusals', said.refused, said.details);

/** The job as the company was told it. */
const job = async ({ orderId, state, context, locale }: Omit<Shown, 'hash'>): Promise<Html> => {
  const { request } = state;
  const catalogue = catalogueOf(context);
  const contact = await shownContact(request.contact, hookupStream(orderId), context);
  const { note, ...figures } = request.demand;
  const lines: readonly (readonly [label: string, value: string | undefined])[] = [
    [labelOf('outputs', 'HookupJob.projectName', locale), `${request.projectName} ${request.projectCode}`],
    [labelOf('outputs', 'HookupJob.applicant', locale), request.applicant?.name],
    [
      labelOf('outputs', 'HookupJob.address', locale),
      `${catalogue.locality(request.locality).name[locale]} ${request.address}`,
    ],
    [labelOf('outputs', 'HookupJob.contact', locale), contact && `${contact.name} ${contact.phone}`],
    [labelOf('types', 'HookupPermit', locale), request.permit && `${request.permit.number} ${request.permit.issuedOn}`],
    ...Object.entries(figures).map(
      ([figure, value]) => [labelOf('outputs', `Demand.${figure}`, locale), String(value)] as const,
    ),
    [labelOf('outputs', 'Demand.note', locale), note],
    [labelOf('outputs', 'HookupOrder.neededBy', locale), request.neededBy],
    [wordsFor(locale, 'pages', 'answer-status'), wordsFor(locale, 'statuses', screaming(state.phase))],
  ];
  return html`<dl>
    ${lines.flatMap(([label, value]) =>
      value === undefined || value === ''
        ? []
        : [
            html`<dt>${label}</dt>
              <dd>${value}</dd>`,
          ],
    )}
  </dl>`;
};

const answerForm = (
  type: AnswerType,
  {
    orderId,
    locale,
    form: { commandId, given = {} },
  }: { readonly orderId: string; readonly locale: Locale; readonly form: Form },
): Html => {
  const mine = given['answer'] === type ? given : {};
  const name = wordsFor(locale, 'actions', answers[type].type);
  const fields = answerFields[type].map((field) => fieldOf(field, { type, locale, value: textOf(mine[field.name]) }));
  return html`<details ${given['answer'] === type ? html`open` : ''}>
    <summary>${name}</summary>
    <form method="post">
      <input type="hidden" name="answer" value="${type}" />
      <input type="hidden" name="orderId" value="${orderId}" />
      <input type="hidden" name="commandId" value="${commandId}" />
      ${fields}
      <button type="submit">${name}</button>
    </form>
  </details>`;
};

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const fieldOf = (
  { name, kind, isRequired }: AnswerField,
  { type, locale, value }: { readonly type: AnswerType; readonly locale: Locale; readonly value: string },
): Html => {
  const id = `${type}-${name}`;
  const label = html`<label for="${id}"
    >${labelOf('fields', name, locale)}${isRequired ? wordsFor(locale, 'pages', 'answer-required') : ''}</label
  >`;
  const required = isRequired ? html`required` : '';
  const option = (one: string, shown: string): Html =>
    html`<option value="${one}" ${one === value ? html`selected` : ''}>${shown}</option>`;
  switch (kind) {
    case 'prose':
      return html`<p>${label}<textarea id="${id}" name="${name}" rows="4" ${required}>${value}</textarea></p>`;
    case 'day':
      return html`<p>${label}<input id="${id}" name="${name}" type="date" value="${value}" ${required} /></p>`;
    case 'line':
      return html`<p>${label}<input id="${id}" name="${name}" value="${value}" maxlength="200" ${required} /></p>`;
    case 'yesNo':
      return html`<p>
        ${label}<select id="${id}" name="${name}" ${required}>
          ${option('', '')} ${option('true', wordsFor(locale, 'pages', 'yes'))}
          ${option('false', wordsFor(locale, 'pages', 'no'))}
        </select>
      </p>`;
    default:
      return html`<p>
        ${label}<select id="${id}" name="${name}" ${required}>
          ${option('', '')}
          ${declineCodes.map((code) => option(code, wordsFor(locale, 'values', `HookupDeclineCode.${code}`)))}
        </select>
      </p>`;
  }
};

/** What a thing is called: the first clause of what is said of it. */
const labelOf = (group: 'outputs' | 'types' | 'fields', key: string, locale: Locale): string =>
  wordsFor(locale, group, key)
    .split(/[。；：（(;:]|\.(?=\s|$)/u)[0]!
    .trim();

/** How it looks, on a screen of any width, in light and in dark, and on paper. */
export const style = `
:root { color-scheme: light dark; font: 16px/1.6 system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif; }
body { margin: 0; padding: 1rem; overflow-wrap: anywhere; }
main { max-width: 44rem; margin: 0 auto; }
h1 { font-size: 1.3rem; }
h2 { font-size: 1.1rem; }
dl { display: grid; grid-template-columns: minmax(6rem, max-content) 1fr; gap: 0.25rem 1rem; }
dd { margin: 0; }
details { border: 1px solid; border-radius: 8px; padding: 0.5rem 1rem; margin: 0.75rem 0; }
summary { cursor: pointer; min-height: 2rem; font-weight: 600; }
label { display: block; }
input, select, textarea { font: inherit; width: 100%; box-sizing: border-box; min-height: 2.25rem; }
input[type='hidden'] { display: none; }
button { font: inherit; min-height: 2.5rem; padding: 0 1.25rem; }
[role='alert'] { border-inline-start: 4px solid; padding-inline-start: 0.75rem; font-weight: 600; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dt { font-size: 0.85rem; } }
@media print { details, h2 { display: none; } }
`;
