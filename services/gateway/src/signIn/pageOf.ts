import type { Response } from 'express';

import { html, type Html } from '../reference/html.ts';

/** A small page of the sign-in's own: it runs nothing, and looks alike everywhere. */
export const showPage = (response: Response, title: string, body: Html, status = 200, head: Html = html``): void => {
  response
    .status(status)
    .setHeader('content-security-policy', policy)
    .type('html')
    .send(
      `<!doctype html>${
        html`<html lang="zh-CN">
          <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width" />
            <title>${title}</title>
            ${head}
          </head>
          <body>
            <h1>${title}</h1>
            ${body}
          </body>
        </html>`.html
      }`,
    );
};

const policy = "default-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
