import { faultBy, published } from './jsonSchema.ts';

/** What a company may answer. */
export type AnswerType = 'accepted' | 'supplementRequested' | 'surveyed' | 'readyToConnect' | 'connected' | 'declined';

/** An answer to a centre; what stands in its data depends on its type: `schema/published/hookup-callback.v1.json`. */
export interface Callback {
  readonly type: AnswerType;
  readonly data: { readonly orderId: string; readonly [field: string]: unknown };
}

/** Whether the published schema knows of such an answer. */
export const isAnswerType = (word: string): word is AnswerType => faultsOf.has(word);

/** What the published schema finds wrong with an answer: nothing, or words for whoever gave it. */
export const callbackFault = (callback: Callback): string | undefined => faultsOf.get(callback.type)?.(callback);

const { oneOf: forms } = published('hookup-callback.v1.json') as {
  readonly oneOf: readonly { readonly properties: { readonly type: { readonly const: string } } }[];
};

/** Each form by itself, by its type: of all together the words would tell why an answer is none of the five others. */
const faultsOf = new Map(forms.map((form) => [form.properties.type.const, faultBy(form, 'answer')]));
