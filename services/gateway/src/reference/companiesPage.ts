import type { companiesOpenApi } from '@onewindow/schema/hookup/openApi.ts';

import { html, type Html } from './html.ts';

type Document = ReturnType<typeof companiesOpenApi>;

/** What both kinds of operations have in common, as far as a reader wants it. */
interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly description: string }[];
  readonly requestBody?: { readonly content: object };
  readonly responses: { readonly [status: string]: { readonly description: string } };
}

/** The OpenAPI document as a page to read, without a script and without another host. */
export const companiesPage = ({ info, webhooks, paths }: Document): string => {
  const operations: readonly (readonly [string, Operation])[] = [
    ...Object.values(webhooks).map(({ post }) => ['POST <endpoint of the company>', post] as const),
    ...Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(
        ([method, operation]: [string, Operation]) => [`${method.toUpperCase()} ${path}`, operation] as const,
      ),
    ),
  ];
  return `<!doctype html>\n${
    html`<html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${info.title}</title>
        <link rel="stylesheet" href="/docs/style.css" />
      </head>
      <body>
        <header>
          <h1>${info.title}</h1>
          <p>${info.description}</p>
          <p>
            <a href="/docs/companies/openapi.json">OpenAPI 3.1</a> ·
            <a href="/schemas/hookup-message.v1.json">hookup-message.v1.json</a> ·
            <a href="/schemas/hookup-callback.v1.json">hookup-callback.v1.json</a>
          </p>
        </header>
        <main>${operations.map(([title, operation]) => section(title, operation))}</main>
      </body>
    </html>`.html
  }\n`;
};

const section = (
  title: string,
  { operationId, summary, description, parameters, requestBody, responses }: Operation,
): Html =>
  html`<section id="${operationId}">
    <h2><code>${title}</code></h2>
    <p>${summary}. ${description ?? ''}</p>
    ${requestBody ? html`<p><code>${Object.keys(requestBody.content).join(', ')}</code></p>` : ''}
    <table>
      ${(parameters ?? []).map((one) => row(`${one.name} (${one.in})`, one.description))}
      ${Object.entries(responses).map(([status, response]) => row(status, response.description))}
    </table>
  </section>`;

const row = (name: string, description: string): Html =>
  html`<tr>
    <td><code>${name}</code></td>
    <td>${description}</td>
  </tr>`;
