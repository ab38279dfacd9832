import type { Locale, WordDetails } from '@onewindow/schema/words.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import { GraphQLError } from 'graphql';
import type { z } from 'zod';

/** What is wrong with a request, by the keys of the words' `faults`. */
export type Fault =
  | 'malformed-input'
  | 'catching-up'
  | 'stopped'
  | 'committed-but-behind'
  | 'outcome-unknown'
  | 'cursor-malformed'
  | 'after-in-the-future';

const codes: { readonly [Name in Fault]: string } = {
  'malformed-input': 'BAD_USER_INPUT',
  'catching-up': 'CATCHING_UP',
  stopped: 'STOPPED',
  'committed-but-behind': 'COMMITTED_BUT_BEHIND',
  'outcome-unknown': 'OUTCOME_UNKNOWN',
  'cursor-malformed': 'BAD_USER_INPUT',
  'after-in-the-future': 'BAD_USER_INPUT',
};

/** An error that a caller is told in full, in its language. */
export const faultError = (
  fault: Fault,
  locale: Locale,
  { details = {}, ...extensions }: { readonly details?: WordDetails; readonly [name: string]: unknown } = {},
): GraphQLError =>
  new GraphQLError(wordsFor(locale, 'faults', fault, details), { extensions: { code: codes[fault], ...extensions } });

/** What is malformed, each with its place in the input and the rule it breaks. */
export const malformedInput = (error: z.core.$ZodError, locale: Locale): GraphQLError => {
  const issues = error.issues.map((issue) => ({
    path: ['input', ...issue.path.map(String)].join('.'),
    rule: ruleOf(issue),
    message: wordsFor(locale, 'faults', wordKeyOf(issue), boundsOf(issue)),
  }));
  const said = issues.map(({ path, message }) => `${path}: ${message}`).join('; ');
  return new GraphQLError(`${wordsFor(locale, 'faults', 'malformed-input')} ${said}`, {
    extensions: { code: 'BAD_USER_INPUT', issues },
  });
};

/** The words that fit an issue best. */
const wordKeyOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'too_small':
      return 'too-small';
    case 'too_big':
      return 'too-big';
    case 'invalid_format':
    case 'invalid_value':
      return 'wrong-format';
    case 'unrecognized_keys':
      return 'unknown-key';
    default:
      return 'wrong-type';
  }
};

const boundsOf = (issue: z.core.$ZodIssue): WordDetails => {
  if (issue.code === 'too_small') return { minimum: Number(issue.minimum) };
  return issue.code === 'too_big' ? { maximum: Number(issue.maximum) } : {};
};

/** The rule itself, for a program to read. */
const ruleOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'too_small':
      return `>= ${issue.minimum}`;
    case 'too_big':
      return `<= ${issue.maximum}`;
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    default:
      return issue.code;
  }
};
