import { type Locale, type WordDetails, type Words, wordsFor } from '@onewindow/schema/words.ts';

/** Why a row is not taken, and which of its columns that concerns. */
export interface Reject {
  readonly reject: string;
  readonly columns: readonly string[];
  readonly details?: WordDetails;
}

export const reject = (code: RejectCode, columns: readonly string[], details?: WordDetails): Reject => ({
  reject: code,
  columns,
  ...(details && { details }),
});

export const isReject = (value: object | string): value is Reject => typeof value === 'object' && 'reject' in value;

/** What only a table can be wrong about, and what deciders refuse of its days. */
type RejectCode = keyof Words['rejects'] | 'day-in-the-future' | 'day-outside-calendar';

/** The reason in words: a table's own, a refusal's or a fault's. */
export const reasonFor = (locale: Locale, { reject: code, details = {} }: Reject): string =>
  (['rejects', 'refusals', 'faults'] as const)
    .map((group) => wordsFor(locale, group, code, details))
    .find((said) => said !== code) ?? code;
