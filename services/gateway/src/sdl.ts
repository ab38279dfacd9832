import { readFileSync } from 'node:fs';

import { createSchema } from 'graphql-yoga';
import { type DocumentNode, GraphQLScalarType, type GraphQLSchema, parse, valueFromASTUntyped } from 'graphql';

import type { ContextManifest } from '@onewindow/kernel/context.ts';

import type { Context } from './requestContext.ts';
import { type ContextResolvers, sentencesIn } from './contextResolvers.ts';
import { accessTable } from './access/accessTable.ts';
import { guarded, withPlainFieldsGuarded } from './access/guarded.ts';
import { budgeted } from './cost/budgeted.ts';
import { enumValues } from './enumValues.ts';
import { insideValue, isObject } from './insideValue.ts';
import { actionResolvers, actionsByObject } from './resolvers/actions.ts';
import { factResolvers } from './resolvers/facts.ts';
import { mutationResolvers, refusalResolvers } from './resolvers/mutations.ts';
import type { Connection } from './resolvers/paging.ts';
import { nodeResolvers } from './resolvers/node.ts';

/** The public contract, as it is committed and served. */
export const contract: string = readFileSync(
  new URL('../../../schema/published/contract.graphql', import.meta.url),
  'utf8',
);

/** The same, read once: the schema, the words of its enums and the reference are made from it. */
export const contractDocument: DocumentNode = parse(contract, { noLocation: true });

/**
 * Their form is judged with the rest of the input, so that every error of one input is told at once. What is in an object
 * that should be a text is not looked at: it may be nested beyond any depth.
 */
const textScalar = (name: string) =>
  new GraphQLScalarType<unknown, unknown>({
    name,
    parseValue: withoutDepth,
    // Of one argument: the compiler of queries complains about any that could take variables too.
    parseLiteral: (node) => withoutDepth(valueFromASTUntyped(node)),
    serialize: (value) => value,
  });

const withoutDepth = (value: unknown): unknown => (typeof value === 'object' && value !== null ? {} : value);

/** A list is counted only where somebody asks, whichever list it is. */
const connectionResolvers = Object.fromEntries(
  [...contract.matchAll(/^type (\w+Connection) /gm)].map(([, type = '']) => [
    type,
    {
      totalCount: ({ totalCount }: Connection<unknown>) => totalCount(),
      more: async ({ totalCount }: Connection<unknown>) => (await totalCount()) === undefined,
    },
  ]),
);

/** A context as the gateway knows it: its commands, and what it answers. */
export interface GatewayContext {
  readonly manifest: ContextManifest<never>;
  readonly resolvers: ContextResolvers;
}

/** The executable schema of these contexts. It holds nothing of a centre, so those of one process share it. */
export const gatewaySchema = (contexts: readonly GatewayContext[]): GraphQLSchema => {
  const made = schemas.get(contexts) ?? schemaOf(contexts);
  schemas.set(contexts, made);
  return made;
};

const schemas = new WeakMap<readonly GatewayContext[], GraphQLSchema>();

const schemaOf = (contexts: readonly GatewayContext[]): GraphQLSchema => {
  const access = accessTable(contexts.map(({ resolvers }) => resolvers.access));
  return budgeted(
    withPlainFieldsGuarded(
      withInsideDefaults(
        createSchema<Context>({
          typeDefs: contractDocument,
          resolvers: [
            Object.fromEntries(
              ['Day', 'Month', 'DateTime', 'Position', 'JSON'].map((name) => [name, textScalar(name)]),
            ),
            enumValues(contractDocument),
            connectionResolvers,
            refusalResolvers,
            actionResolvers,
            guarded(factResolvers(sentencesIn(contexts.map(({ resolvers }) => resolvers))), access),
            guarded(nodeResolvers(contexts.map(({ resolvers }) => resolvers)), access),
            ...contexts.flatMap(({ manifest, resolvers: { resolvers, actions = {}, ...beside } }) =>
              [...resolvers, actionsByObject(actions), mutationResolvers(manifest, beside)].map((one) =>
                guarded(one, access),
              ),
            ),
          ],
        }),
      ),
      access,
    ),
  );
};

/** The library gives an enum's default the word of the house, but not one that stands within an input's default. */
const withInsideDefaults = (schema: GraphQLSchema): GraphQLSchema => {
  for (const { args } of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    for (const argument of args) {
      if (isObject(argument.defaultValue) && argument.astNode)
        argument.defaultValue = insideValue(argument.defaultValue, argument.astNode.type, schema);
    }
  }
  return schema;
};
