import { createHash } from 'node:crypto';

import type { Answer } from './answers.ts';
import { answerForms } from './forms.ts';
import { type Html, html } from './html.ts';
import { type HookupRequest, messageType, notifications } from './message.ts';
import type { Order, Told } from './orders.ts';
import { answerWords, demandWords, replyWords, stateWords, notificationWords } from './words.ts';

const style = `
body { font: 15px/1.5 system-ui, sans-serif; max-width: 70rem; margin: 2rem auto; padding: 0 1rem; color: #1c2733; }
article { border: 1px solid #c9d2dc; border-radius: 8px; padding: 0 1.2rem 1rem; margin: 1.2rem 0; }
h2 { font-size: 1.1rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dt { color: #5a6775; } dd { margin: 0; }
.state { background: #e8eef5; border-radius: 4px; padding: .1rem .5rem; }
.missing { color: #a02020; font-weight: 600; }
form { display: flex; flex-wrap: wrap; gap: .5rem; margin: .4rem 0; align-items: center; }
input, select, button { font: inherit; }
`;

/** As one piece, so that not a blank comes between what is shown and what is hashed. */
const styleElement: Html = { html: `<style>${style}</style>` };

/** Nothing from elsewhere, no script, and the one style sheet that is known by its hash. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** All orders of a company, the newest first. */
export const page = (company: string, orders: readonly Order[], repeats: number): string => {
  const title = `${company} · 报装单 Hook-up orders`;
  const whole = html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        ${styleElement}
      </head>
      <body>
        <h1>${title}</h1>
        <p>
          ${orders.length} 件报装单，${repeats} 次重复推送 · ${orders.length} orders, ${repeats} repeated messages ·
          <a href="/">刷新 Reload</a> · <a href="/orders">/orders</a> · <a href="/inbox">/inbox</a>
        </p>
        ${orders.toReversed().map(article)}
      </body>
    </html> `;
  return whole.html;
};

const article = ({ orderId, state, request, messages, missing, answers }: Order): Html =>
  html` <article>
    <h2>${request.projectName} <span class="state">${stateWords[state]}</span></h2>
    <dl>
      <dt>报装单 Order</dt>
      <dd>${orderId}</dd>
      <dt>项目代码 Project code</dt>
      <dd>${request.projectCode}</dd>
      <dt>地址 Address</dt>
      <dd>${request.address}</dd>
      <dt>许可证号 Permit number</dt>
      <dd>${request.permit?.number ?? '—'}</dd>
      <dt>需求 Demand</dt>
      <dd>${demandOf(request)}</dd>
      <dt>需用日期 Needed by</dt>
      <dd>${request.neededBy ?? '—'}</dd>
      <dt>收到的消息 Messages</dt>
      <dd>${messages.map(line)}${gapOf(missing)}</dd>
      <dt>答复 Answers</dt>
      <dd>${answers.length > 0 ? answers.map(answerLine) : '—'}</dd>
    </dl>
    <details>
      <summary>答复 Answer</summary>
      ${answerForms(orderId)}
    </details>
  </article>`;

const demandOf = ({ demand }: HookupRequest): string =>
  Object.entries(demand)
    .map(([figure, value]) => `${demandWords[figure] ?? figure}: ${value}`)
    .join('; ') || '—';

const line = ({ sequence, type, receivedAt, repeats }: Told): Html => {
  const notification = notifications.find((one) => messageType(one) === type);
  const again = repeats > 0 ? ` ×${repeats + 1}` : '';
  return html`<div>${sequence}. ${notification ? notificationWords[notification] : type} · ${receivedAt}${again}</div>`;
};

const gapOf = (missing: readonly number[]): Html | undefined =>
  missing.length > 0 ? html`<div class="missing">缺少 Missing: ${missing.join(', ')}</div>` : undefined;

const answerLine = ({ type, givenAt, attempts, reply }: Answer): Html => {
  const again = attempts > 1 ? ` ×${attempts}` : '';
  return html`<div>${answerWords[type]} · ${givenAt}${again} → ${replyWords(reply)}</div>`;
};
