import { readdirSync, readFileSync } from 'node:fs';

import { createSchema } from 'graphql-yoga';
import { GraphQLScalarType, valueFromASTUntyped } from 'graphql';

import type { Context } from './context.ts';
import { guarded } from './companyAccess.ts';
import { caseResolvers } from './resolvers/case.ts';
import { centreResolvers } from './resolvers/centre.ts';
import { deliveryResolvers } from './resolvers/delivery.ts';
import { durationResolvers } from './resolvers/durations.ts';
import { enumValues } from './enumValues.ts';
import { hookupResolvers } from './resolvers/hookup.ts';
import { mutationResolvers } from './resolvers/mutations.ts';
import { projectResolvers } from './resolvers/project.ts';
import { feedResolvers } from './resolvers/feed.ts';
import { replayResolvers } from './resolvers/replay.ts';
import { subscriptionResolvers } from './resolvers/subscriptions.ts';
import { utilityResolvers } from './resolvers/utility.ts';

const folder = new URL('../../../schema/graphql/', import.meta.url);

/** The public contract, one file per subject. */
const typeDefs = readdirSync(folder)
  .toSorted()
  .map((file) => readFileSync(new URL(file, folder), 'utf8'));

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

/** The executable schema. */
export const gatewaySchema = () =>
  createSchema<Context>({
    typeDefs,
    resolvers: [
      { Day: textScalar('Day'), DateTime: textScalar('DateTime'), JSON: textScalar('JSON') },
      enumValues(typeDefs),
      ...[
        centreResolvers,
        projectResolvers,
        caseResolvers,
        hookupResolvers,
        utilityResolvers,
        deliveryResolvers,
        durationResolvers,
        mutationResolvers,
        replayResolvers,
        feedResolvers,
        subscriptionResolvers,
      ].map(guarded),
    ],
  });
