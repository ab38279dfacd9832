import { readdirSync, readFileSync } from 'node:fs';

import { createSchema } from 'graphql-yoga';
import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

import type { ContextManifest } from '@onewindow/kernel/context.ts';

import type { Context } from './requestContext.ts';
import type { ContextResolvers } from './contextResolvers.ts';
import { guarded } from './companyAccess.ts';
import { enumValues } from './enumValues.ts';
import { mutationResolvers, refusalResolvers } from './resolvers/mutations.ts';

const schemaFolder = new URL('../../../schema/', import.meta.url);

/** The public contract, one file per subject; a context may keep its own beside its words. */
export const typeDefs: readonly string[] = ['graphql/', 'src/']
  .flatMap((folder) =>
    readdirSync(new URL(folder, schemaFolder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.graphql'))
      .map((name) => `${folder}${name}`),
  )
  .toSorted()
  .map((file) => readFileSync(new URL(file, schemaFolder), 'utf8'));

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

/** A context as the gateway knows it: its commands, and what it answers. */
export interface GatewayContext {
  readonly manifest: ContextManifest<never>;
  readonly resolvers: ContextResolvers;
}

/** The executable schema of these contexts. */
export const gatewaySchema = (contexts: readonly GatewayContext[]) =>
  createSchema<Context>({
    typeDefs: [...typeDefs],
    resolvers: [
      { Day: textScalar('Day'), DateTime: textScalar('DateTime'), JSON: textScalar('JSON') },
      enumValues(typeDefs),
      refusalResolvers,
      ...contexts.flatMap(({ manifest, resolvers: { resolvers, answers, ...access } }) =>
        [...resolvers, mutationResolvers(manifest, answers)].map((one) => guarded(one, access)),
      ),
    ],
  });
