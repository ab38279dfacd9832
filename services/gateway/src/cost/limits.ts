import { type ExecutionArgs, getOperationAST, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import pLimit from 'p-limit';

import { faultError } from '../errors.ts';
import type { Context } from '../requestContext.ts';
import { fieldCosts } from './fieldCosts.ts';
import { queryCost } from './queryCost.ts';

/** What one question may be reckoned at: about a quarter of a second of work on 16,000 cases, as `pnpm bench` measures. */
export const mostCost = 60_000;
/** What is reckoned at more waits until another such question is answered. */
const large = 10_000;
/** So many large questions are answered at a time; so many wait. */
const atOnce = 4;
const mostWaiting = 200;
/** So many characters has the longest answer. */
const mostCharacters = 10_000_000;

/**
 * Every question is reckoned before it is answered, and refused where it asks for too much at once; large ones are answered few
 * at a time; and an answer that was given up says so, and nothing else.
 */
export const useLimits = (schema: GraphQLSchema): Plugin<Context> => {
  const costs = fieldCosts(schema);
  const limit = pLimit(atOnce);
  const reckoned = ({ document, operationName, variableValues }: ExecutionArgs) => {
    const operation = getOperationAST(document, operationName);
    return {
      cost: operation ? queryCost(costs, document, operation, variableValues ?? {}) : 0,
      isQuery: operation?.operation === OperationTypeNode.QUERY,
    };
  };
  const fault = (cost: number, { locale }: Context, isWaiting: boolean) => {
    if (cost > mostCost)
      return faultError('too-costly', locale, { details: { cost, limit: mostCost }, cost, limit: mostCost });
    return isWaiting ? faultError('too-busy', locale) : undefined;
  };
  return {
    onExecute: ({ args, executeFn, setExecuteFn, setResultAndStopExecution }) => {
      const context = args.contextValue as Context;
      const { cost, isQuery } = reckoned(args);
      const isLarge = cost > large && isQuery;
      const wrong = fault(cost, context, isLarge && limit.pendingCount >= mostWaiting);
      if (wrong) {
        setResultAndStopExecution({ errors: [wrong] });
        return undefined;
      }
      setExecuteFn(async (given: ExecutionArgs) => {
        const answered = context.deps.questions();
        try {
          return (await (isLarge ? limit(async () => executeFn(given) as unknown) : executeFn(given))) as unknown;
        } finally {
          answered();
        }
      });
      return {
        onExecuteDone: ({ result, setResult }) => {
          context.budget.end();
          const given = context.budget.fault();
          if (given && isQuery) setResult({ errors: [given] });
          else if ('data' in result) bound(result as Stringified, context);
        },
      };
    },
    onSubscribe: ({ args, setResultAndStopExecution }) => {
      const { deps, countedAs, locale, signal } = args.contextValue;
      const tooCostly = fault(reckoned(args).cost, args.contextValue, false);
      const leave = tooCostly ? undefined : deps.streams.take(countedAs);
      if (!leave) {
        const wrong = tooCostly ?? faultError('too-many-streams', locale, { http: { status: 429 } });
        setResultAndStopExecution({ errors: [wrong] });
        return undefined;
      }
      // Who has gone before it has begun leaves nothing.
      if (signal?.aborted) leave();
      else signal?.addEventListener('abort', leave, { once: true });
      return {
        onSubscribeError: leave,
        onSubscribeResult: ({ result }) => {
          if (Symbol.asyncIterator in result) return { onEnd: leave };
          leave();
          return undefined;
        },
      };
    },
  };
};

/** An answer that says by itself how it becomes text, as compiled ones do. */
interface Stringified {
  stringify?: (result: unknown) => string;
}

/** An answer becomes text, or is said to be too long for that. */
const bound = (answer: Stringified, { locale }: Context): void => {
  const { stringify = JSON.stringify } = answer;
  answer.stringify = (result) => {
    const text = stringify(result);
    if (text.length <= mostCharacters) return text;
    return JSON.stringify({ errors: [faultError('answer-too-large', locale, { limit: mostCharacters })] });
  };
};
