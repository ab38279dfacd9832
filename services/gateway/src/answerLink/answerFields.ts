import { AnswerType, DeclineCode } from '@onewindow/schema/hookup/values.ts';

/** A field of an answer's form. */
export interface AnswerField {
  readonly name: string;
  readonly kind: 'line' | 'prose' | 'day' | 'yesNo' | 'declineCode';
  readonly isRequired?: true;
}

/** What each answer says beside its order. */
export const answerFields: { readonly [Type in AnswerType]: readonly AnswerField[] } = {
  accepted: [{ name: 'companyNumber', kind: 'line' }],
  supplementRequested: [{ name: 'asked', kind: 'prose', isRequired: true }],
  surveyed: [
    { name: 'externalLine', kind: 'yesNo', isRequired: true },
    { name: 'number', kind: 'line', isRequired: true },
    { name: 'reply', kind: 'prose' },
    { name: 'surveyedOn', kind: 'day' },
  ],
  readyToConnect: [],
  connected: [
    { name: 'customerNumber', kind: 'line' },
    { name: 'connectedOn', kind: 'day' },
  ],
  declined: [
    { name: 'code', kind: 'declineCode', isRequired: true },
    { name: 'reason', kind: 'prose', isRequired: true },
  ],
};

export const declineCodes: readonly string[] = DeclineCode.options;

/** The answer that somebody has filled in, as its definition will judge it: what was left empty is not there. */
export const answerIn = (given: Readonly<Record<string, unknown>>, orderId: string): object => {
  const type = AnswerType.safeParse(given['answer']).data;
  const fields = type ? answerFields[type] : [];
  const said = fields.flatMap(({ name, kind }): [string, unknown][] => {
    const value = given[name];
    if (typeof value !== 'string' || value.trim() === '') return [];
    // A browser ends lines in its own way.
    const text = value.replaceAll('\r\n', '\n').trim();
    return [[name, kind === 'yesNo' && (text === 'true' || text === 'false') ? text === 'true' : text]];
  });
  return { type: type ?? given['answer'], data: { orderId, ...Object.fromEntries(said) } };
};
