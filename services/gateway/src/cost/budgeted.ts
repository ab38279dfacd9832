import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  Kind,
} from 'graphql';

import type { Context } from '../requestContext.ts';
import { namedType } from './namedType.ts';
import { isCount } from './queryCost.ts';
import { requireShortLists } from './shortLists.ts';

type Resolve = GraphQLFieldResolver<unknown, Context>;

/**
 * The same schema, whose answers keep to their budgets: every question of the root, every connection and every count begins by
 * asking for its turn and naming no endless list, and every list of objects takes its entries. No resolver has to think of it.
 */
export const budgeted = (schema: GraphQLSchema): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.astNode?.kind !== Kind.OBJECT_TYPE_DEFINITION || !('getFields' in type)) continue;
    for (const field of Object.values(type.getFields()) as GraphQLField<unknown, Context>[]) {
      const resolve = field.resolve ?? defaultFieldResolver;
      const counted = isListOfObjects(field.type) ? taking(resolve) : resolve;
      if (
        type.name === 'Query' ||
        (type.name.endsWith('Connection') && isCount(field.name)) ||
        isConnection(field.type)
      )
        field.resolve = inTurn(counted);
      else if (counted !== resolve) field.resolve = field.name === 'nodes' ? aside(counted) : counted;
    }
  }
  return schema;
};

const inTurn =
  (resolve: Resolve): Resolve =>
  (root, args, context, info) => {
    requireShortLists(args, context.locale);
    const turn = context.budget.take(0);
    return turn ? turn.then(() => resolve(root, args, context, info)) : resolve(root, args, context, info);
  };

const taking =
  (resolve: Resolve): Resolve =>
  (root, args, context, info) => {
    const found: unknown = resolve(root, args, context, info);
    return found instanceof Promise ? found.then((list: unknown) => taken(list, context)) : taken(found, context);
  };

const taken = (list: unknown, { budget }: Context): unknown => {
  const turn = budget.take(Array.isArray(list) ? list.length : 0);
  return turn ? turn.then(() => list) : list;
};

/** The nodes of a list may be answered apart from it. */
const aside =
  (resolve: Resolve): Resolve =>
  (root, args, context, info) => {
    const list = resolve(root, args, context, info);
    if (!context.aside) return list;
    const [field] = info.fieldNodes;
    return list instanceof Promise
      ? list.then((nodes: readonly object[]) => context.aside?.(field, nodes))
      : context.aside(field, list as readonly object[]);
  };

const isConnection = (type: GraphQLOutputType): boolean => namedType(type).name.endsWith('Connection');

const isListOfObjects = (type: GraphQLOutputType): boolean =>
  String(type).startsWith('[') && 'getFields' in namedType(type);
