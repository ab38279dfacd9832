import { type DocumentNode, type ExecutionArgs, getOperationAST, OperationTypeNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';

import type { Context } from '../requestContext.ts';
import type { Answer, Execute } from './answer.ts';
import { keptNodes, type NodesAnswered } from './keptNodes.ts';
import { type NodesApart, nodesApart } from './nodesApart.ts';
import { type Grounds, watched } from './watched.ts';

/** So many bytes of answers are kept, and so long is the longest of them. */
const mostBytes = 16 * 1024 * 1024;
const longest = 256 * 1024;
/** Variables that are longer are nobody's who asks the same again. */
const longestVariables = 2_000;

interface Kept {
  readonly body: Buffer;
  readonly grounds: Grounds;
}

/** What of a document is found out once. */
interface Asked {
  readonly number: number;
  readonly apart: Map<string, readonly NodesApart[]>;
}

/**
 * What was answered is told again as long as all that it rests on is the same: the rows that were read, and everything where lists were
 * (`watched`). Of a page some of whose rows are others, only those are answered anew (`keptNodes`). Nothing is kept of a document that
 * comes once, nor of an answer that holds an error.
 */
export const useKeptAnswers = (): Plugin<Context> => {
  const answers = new LRUCache<string, Kept>({
    maxSize: mostBytes,
    maxEntrySize: longest,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length,
  });
  const documents = new WeakMap<DocumentNode, Asked>();
  let count = 0;
  const answerNodes = keptNodes();

  const answer = async (execute: Execute, args: ExecutionArgs, asked: Asked): Promise<Answer> => {
    const context = args.contextValue as Context;
    const key = keyOf(args, asked, context);
    if (key === undefined) return execute(args);
    const before = answers.get(key);
    if (before?.grounds.stand(context.deps.reader)) return told(before.body);
    const apart = apartIn(asked, args);
    const nodes: NodesAnswered = answerNodes(execute, args, { document: asked.number, apart });
    const watch = watched(context, nodes.aside);
    const result = await execute({ ...args, contextValue: watch.context });
    const text = await nodes.textOf(result, watch);
    if (text === undefined) return result.errors && !nodes.isAny() ? result : execute(args);
    if (text.length > longest) return { data: {}, stringify: () => text };
    const body = Buffer.from(text);
    const grounds = watch.grounds();
    // What was written while it was made may have changed some of it.
    if (grounds?.stand(context.deps.reader)) answers.set(key, { body, grounds });
    return told(body);
  };

  return {
    onExecute: ({ args, executeFn, setExecuteFn }) => {
      const { document, operationName } = args as ExecutionArgs;
      const known = documents.get(document);
      if (!known) documents.set(document, { number: (count += 1), apart: new Map() });
      else if (getOperationAST(document, operationName)?.operation === OperationTypeNode.QUERY)
        setExecuteFn((given: ExecutionArgs) => answer(executeFn as Execute, given, known));
    },
  };
};

/** The library hands on what becomes of an answer as it is: a text would be turned into bytes for each who asks. */
const told = (body: Buffer): Answer => ({ data: {}, stringify: () => body });

const apartIn = ({ apart }: Asked, { schema, document, operationName }: ExecutionArgs): readonly NodesApart[] => {
  const known = apart.get(operationName ?? '') ?? nodesApart(schema, document, operationName);
  apart.set(operationName ?? '', known);
  return known;
};

/** Everything that is said with a question, and who asks it, where, and when. */
const keyOf = (
  { operationName, variableValues }: ExecutionArgs,
  { number }: Asked,
  { locale, today, roles, own, scopes, id, actor, name }: Context,
): string | undefined => {
  const variables = JSON.stringify(variableValues ?? {});
  if (variables.length > longestVariables) return undefined;
  return JSON.stringify([number, operationName, variables, locale, today, roles, own, scopes, id, actor, name]);
};
