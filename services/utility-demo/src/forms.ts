import type { AnswerType } from './callback.ts';
import { type Html, html } from './html.ts';
import { answerWords, declineWords } from './words.ts';

/** One form for each answer. Which of them is possible now, the centre decides: a demo may show its refusals, too. */
export const answerForms = (orderId: string): Html[] =>
  (Object.keys(fields) as AnswerType[]).map(
    (type) =>
      html` <form method="post" action="/orders/${encodeURIComponent(orderId)}/${type}">
        ${fields[type]}<button>${answerWords[type]}</button>
      </form>`,
  );

const fields: { readonly [Type in AnswerType]: Html } = {
  accepted: html`<input name="companyNumber" placeholder="受理编号（可空） number, or by itself" />`,
  supplementRequested: html`<input name="asked" size="40" required placeholder="需补充的内容 what is asked for" />`,
  surveyed: html` <select name="externalLine">
      <option value="no">无外线工程 without external line</option>
      <option value="yes">有外线工程 with external line</option>
    </select>
    <input name="number" required placeholder="答复文号 number of the reply" />`,
  readyToConnect: html``,
  connected: html` <input name="customerNumber" placeholder="户号 customer number" />
    <input name="connectedOn" type="date" />`,
  declined: html` <select name="code">
      ${Object.entries(declineWords).map(([code, words]) => html`<option value="${code}">${words}</option>`)}
    </select>
    <input name="reason" size="40" required placeholder="原因 reason" />`,
};

/** What somebody filled into a form, as the data of an answer: what was left empty was not said. */
export const filledIn = ({ externalLine, ...rest }: { readonly [field: string]: unknown }): object => ({
  ...Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== '')),
  ...(externalLine !== undefined && { externalLine: externalLine === 'yes' }),
});
