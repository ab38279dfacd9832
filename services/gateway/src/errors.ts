import type { Refusal } from '@onewindow/kernel/decider.ts';
import { StoreUnavailable } from '@onewindow/kernel/eventStore.ts';
import { ReadModelDamaged } from '@onewindow/kernel/follower.ts';
import type { Locale, WordDetails } from '@onewindow/schema/words.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import type { NextFunction, Request, Response } from 'express';
import type { GraphQLError } from 'graphql';
import { createGraphQLError } from 'graphql-yoga';
import type { z } from 'zod';

import { localeOf } from './locale.ts';
import { screaming } from './screaming.ts';

/** What is wrong with a request, by the keys of the words' `faults`. */
export type Fault =
  | 'malformed-input'
  | 'catching-up'
  | 'stopped'
  | 'read-model-damaged'
  | 'disk-full'
  | 'store-unavailable'
  | 'committed-but-behind'
  | 'outcome-unknown'
  | 'cursor-malformed'
  | 'after-in-the-future'
  | 'body-too-large'
  | 'unsupported-media-type'
  | 'not-found'
  | 'not-acceptable'
  | 'day-differs'
  | 'token-missing'
  | 'token-unknown'
  | 'not-yours'
  | 'may-not-act-for'
  | 'sign-in-needed'
  | 'sign-in-lost'
  | 'no-role-here'
  | 'issuer-unreachable'
  | 'code-needed'
  | 'code-used'
  | 'this-machine-only'
  | 'scope-missing'
  | 'document-not-published'
  | 'document-unknown'
  | 'signature-missing'
  | 'signature-wrong'
  | 'timestamp-outside'
  | 'too-costly'
  | 'answer-too-large'
  | 'took-too-long'
  | 'client-gone'
  | 'too-busy'
  | 'too-many-requests'
  | 'too-many-streams'
  | 'host-malformed'
  | 'host-unknown'
  | 'origin-foreign'
  | 'preflight-required'
  | 'metrics-closed'
  | 'internal';

const codes: { readonly [Name in Fault]: string } = {
  'malformed-input': 'BAD_USER_INPUT',
  'catching-up': 'CATCHING_UP',
  stopped: 'STOPPED',
  'read-model-damaged': 'CATCHING_UP',
  'disk-full': 'DISK_FULL',
  'store-unavailable': 'STORE_UNAVAILABLE',
  'committed-but-behind': 'COMMITTED_BUT_BEHIND',
  'outcome-unknown': 'OUTCOME_UNKNOWN',
  'cursor-malformed': 'BAD_USER_INPUT',
  'after-in-the-future': 'BAD_USER_INPUT',
  'body-too-large': 'BODY_TOO_LARGE',
  'unsupported-media-type': 'UNSUPPORTED_MEDIA_TYPE',
  'not-found': 'NOT_FOUND',
  'not-acceptable': 'NOT_ACCEPTABLE',
  'day-differs': 'DAY_DIFFERS',
  'token-missing': 'UNAUTHENTICATED',
  'token-unknown': 'UNAUTHENTICATED',
  'not-yours': 'FORBIDDEN',
  'may-not-act-for': 'FORBIDDEN',
  'sign-in-needed': 'UNAUTHENTICATED',
  'sign-in-lost': 'UNAUTHENTICATED',
  'no-role-here': 'FORBIDDEN',
  'issuer-unreachable': 'ISSUER_UNREACHABLE',
  'code-needed': 'UNAUTHENTICATED',
  'code-used': 'UNAUTHENTICATED',
  'this-machine-only': 'FORBIDDEN',
  'scope-missing': 'FORBIDDEN',
  'document-not-published': 'DOCUMENT_NOT_PUBLISHED',
  'document-unknown': 'DOCUMENT_UNKNOWN',
  'signature-missing': 'UNAUTHENTICATED',
  'signature-wrong': 'UNAUTHENTICATED',
  'timestamp-outside': 'UNAUTHENTICATED',
  'too-costly': 'TOO_COSTLY',
  'answer-too-large': 'ANSWER_TOO_LARGE',
  'took-too-long': 'TOOK_TOO_LONG',
  'client-gone': 'CLIENT_GONE',
  'too-busy': 'TOO_BUSY',
  'too-many-requests': 'TOO_MANY_REQUESTS',
  'too-many-streams': 'TOO_MANY_REQUESTS',
  'host-malformed': 'BAD_USER_INPUT',
  'host-unknown': 'MISDIRECTED',
  'origin-foreign': 'FORBIDDEN',
  'preflight-required': 'FORBIDDEN',
  'metrics-closed': 'UNAUTHENTICATED',
  internal: 'INTERNAL_SERVER_ERROR',
};

/** An error that a caller is told in full, in its language. */
export const faultError = (
  fault: Fault,
  locale: Locale,
  { details = {}, ...extensions }: { readonly details?: WordDetails; readonly [name: string]: unknown } = {},
): GraphQLError =>
  createGraphQLError(wordsFor(locale, 'faults', fault, details), { extensions: { code: codes[fault], ...extensions } });

/** Something malformed: its place among the arguments, the rule it breaks, and what people are told. */
export interface InputIssue {
  readonly path: string;
  readonly rule: string;
  readonly message: string;
}

/** Beyond so many the rest is told when these are mended. */
const mostIssues = 50;

/** What is malformed, each with its place and the rule it breaks. */
export const malformed = (all: readonly InputIssue[], locale: Locale): GraphQLError => {
  const issues = all.slice(0, mostIssues);
  const said = issues.map(({ path, message }) => `${path}: ${message}`).join(' ');
  return createGraphQLError(`${wordsFor(locale, 'faults', 'malformed-input')} ${said}`, {
    extensions: { code: codes['malformed-input'], issues },
  });
};

/** The same, as zod found it. A command's place is its `input`; other arguments name theirs. */
export const malformedInput = (
  error: z.core.$ZodError,
  locale: Locale,
  place: readonly string[] = ['input'],
  input?: unknown,
): GraphQLError =>
  malformed(
    error.issues.flatMap((issue) =>
      placesOf(issue).map((at) => ({
        path: [...place, ...at].join('.'),
        rule: isMissing(issue, input) ? 'required' : ruleOf(issue),
        message: wordsFor(locale, 'faults', wordKeyOf(issue), boundsOf(issue)),
      })),
    ),
    locale,
  );

/** Whether a part that must be there was left out of the input. */
const isMissing = ({ code, path }: z.core.$ZodIssue, input: unknown): boolean =>
  code === 'invalid_type' &&
  input !== undefined &&
  path.reduce<unknown>((part, step) => (part as Record<PropertyKey, unknown> | null)?.[step], input) === undefined;

/** What nobody knows is told at its own place, as far as a name is one that can be shown. */
const placesOf = (issue: z.core.$ZodIssue): string[][] => {
  const path = issue.path.map(String);
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...path, key.slice(0, 100)]) : [path];
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
    case 'invalid_value':
      return issue.values.map((value) => screaming(String(value))).join(' | ');
    default:
      return issue.code;
  }
};

/** The HTTP status of a fault at the routes that are not GraphQL's. */
const statusOf = (code: unknown): number => {
  switch (code) {
    case 'BAD_USER_INPUT':
      return 400;
    case 'UNAUTHENTICATED':
      return 401;
    case 'FORBIDDEN':
      return 403;
    case 'NOT_FOUND':
      return 404;
    case 'NOT_ACCEPTABLE':
      return 406;
    case 'TOO_MANY_REQUESTS':
      return 429;
    default:
      return 503;
  }
};

/** A route’s answer, or what is wrong with the question in the shape that GraphQL gives it; any other error goes on. */
export const answerFaults =
  (answer: (request: Request, response: Response, next: NextFunction) => Promise<void>) =>
  async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    try {
      await answer(request, response, next);
    } catch (thrown) {
      const error = saidOf(thrown, localeOf(request.headers['accept-language']));
      if (!isFault(error) || error.extensions['code'] === codes.internal || response.headersSent) throw error;
      response.status(statusOf(error.extensions['code'])).json({ errors: [error] });
    }
  };

/** A refusal as the routes that are not GraphQL's tell it. */
export const saidRefusal = ({ refused, field, details }: Refusal, locale: Locale) => ({
  code: refused,
  message: wordsFor(locale, 'refusals', refused, details),
  ...(field !== undefined && { field }),
});

/** What goes wrong below and is told to callers, as a fault; anything else as it is. */
const saidOf = (error: unknown, locale: Locale): unknown =>
  error instanceof ReadModelDamaged
    ? faultError('read-model-damaged', locale)
    : error instanceof StoreUnavailable
      ? faultError('store-unavailable', locale)
      : error;

/** By its name, not by its class: of that there may be two, as a module and as a script. */
export const isFault = (error: unknown): error is GraphQLError =>
  error instanceof Error && error.name === 'GraphQLError';
