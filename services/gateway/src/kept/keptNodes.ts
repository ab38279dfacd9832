import type { ExecutionArgs } from 'graphql';

import type { Context } from '../requestContext.ts';
import type { Answer, Execute } from './answer.ts';
import type { NodesApart } from './nodesApart.ts';
import { type Grounds, type Watch, watched } from './watched.ts';

/** So many ways of showing one object are kept, and so long is the longest. */
const mostWays = 16;
const longest = 8 * 1024;

interface Kept {
  readonly text: string;
  readonly grounds: Grounds;
}

/** The lists of one answer whose nodes are answered apart. */
export interface NodesAnswered {
  readonly aside: NonNullable<Context['aside']>;
  /** Whether there were any. */
  readonly isAny: () => boolean;
  /** The whole answer with them; nothing where anything went wrong. */
  readonly textOf: (result: Answer, watch: Watch) => Promise<string | undefined>;
}

/**
 * What is told of each object of a list is kept with the object, which is another as soon as its row is written: a page that somebody else
 * asks for, or after something was written, is put together out of what is known of its rows.
 */
export const keptNodes = () => {
  const texts = new WeakMap<object, Map<string, Kept>>();
  /** How often lists were met, and how often something was known, by the question. */
  const uses = new WeakMap<NodesApart, { asked: number; known: number }>();

  const known = (node: object, keys: Keys, reader: Context['deps']['reader']): Kept | undefined => {
    const ways = texts.get(node);
    const kept = ways?.get(keys.ofAll) ?? ways?.get(keys.ofRoles);
    return kept?.grounds.stand(reader) ? kept : undefined;
  };

  /** What is told of a node, made anew; nothing where anything went wrong. */
  const made = async (
    node: object,
    keys: Keys,
    { execute, args, nodes, watch }: Making,
  ): Promise<string | undefined> => {
    const own = watched(args.contextValue as Context);
    const { schema, document, takesVariables } = nodes;
    const { data, errors } = await execute({
      schema,
      document,
      rootValue: node,
      contextValue: own.context,
      ...(takesVariables && { variableValues: args.variableValues }),
    });
    if (errors || !data) return undefined;
    const text = JSON.stringify(data);
    const grounds = own.grounds();
    watch.hold(grounds);
    if (grounds && !grounds.isPersonal && text.length <= longest)
      keep(node, grounds.isOfRoles ? keys.ofRoles : keys.ofAll, { text, grounds });
    return text;
  };

  const keep = (node: object, key: string, kept: Kept): void => {
    const ways = texts.get(node) ?? new Map<string, Kept>();
    texts.set(node, ways);
    ways.delete(key);
    ways.set(key, kept);
    const [oldest] = ways.keys();
    if (ways.size > mostWays && oldest !== undefined) ways.delete(oldest);
  };

  return (
    execute: Execute,
    args: ExecutionArgs,
    { document, apart }: { readonly document: number; readonly apart: readonly NodesApart[] },
  ): NodesAnswered => {
    const { locale, today, roles, own, scopes } = args.contextValue as Context;
    const lists = new Map<NodesApart, readonly object[]>();
    const worth = apart.filter((nodes) => isWorth(uses.get(nodes)));
    const keysOf = ({ at, takesVariables }: NodesApart): Keys => {
      const asked = [document, at, locale, today, takesVariables && args.variableValues];
      return { ofAll: JSON.stringify(asked), ofRoles: JSON.stringify([...asked, roles, own, scopes]) };
    };
    return {
      aside: (field, list) => {
        const nodes = worth.find((one) => one.field === field);
        if (!nodes) return list;
        lists.set(nodes, list);
        return [];
      },
      isAny: () => lists.size > 0,
      textOf: async (result, watch) => {
        if (result.errors || !result.data) return undefined;
        const { budget, deps } = args.contextValue as Context;
        const told = new Map<string, ReadonlyMap<string, string>>();
        for (const [nodes, list] of lists) {
          const keys = keysOf(nodes);
          const use = uses.get(nodes) ?? { asked: 0, known: 0 };
          uses.set(nodes, use);
          use.asked += list.length;
          const parts: string[] = [];
          for (const node of list) {
            const kept = known(node, keys, deps.reader);
            if (kept) {
              use.known += 1;
              watch.hold(kept.grounds);
              const turn = budget.take(kept.grounds.entries);
              if (turn) await turn;
            }
            const text = kept?.text ?? (await made(node, keys, { execute, args, nodes, watch }));
            if (text === undefined) return undefined;
            parts.push(text);
          }
          const [connection, name] = nodes.at;
          told.set(connection, new Map([...(told.get(connection) ?? []), [name, `[${parts.join(',')}]`]]));
        }
        const whole = Object.entries(result.data).map(([name, value]): [string, string | undefined] => {
          const parts = told.get(name);
          return [name, parts ? textOf(value as object, parts) : JSON.stringify(value)];
        });
        return `{"data":${joined(whole)}}`;
      },
    };
  };
};

/** By what a text is found again that is the same for all, and one that is the same for those who are the same to the centre. */
interface Keys {
  readonly ofAll: string;
  readonly ofRoles: string;
}

/** What goes into making a node's text. */
interface Making {
  readonly execute: Execute;
  readonly args: ExecutionArgs;
  readonly nodes: NodesApart;
  readonly watch: Watch;
}

/** An object some of whose parts are texts already. */
const textOf = (value: object, made: ReadonlyMap<string, string>): string =>
  joined(Object.entries(value).map(([name, part]) => [name, made.get(name) ?? JSON.stringify(part)]));

const joined = (parts: readonly (readonly [string, string | undefined])[]): string =>
  `{${parts.flatMap(([name, text]) => (text === undefined ? [] : [`${JSON.stringify(name)}:${text}`])).join(',')}}`;

/** To take nodes apart pays where some of them are met again. */
const isWorth = (use: { readonly asked: number; readonly known: number } | undefined): boolean =>
  !use || use.asked < 500 || use.known * 4 > use.asked;
