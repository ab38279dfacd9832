import { companyOf } from '@onewindow/hookup/utility/actor.ts';

import type { Context } from '../requestContext.ts';
import type { ContextResolvers } from '../contextResolvers.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';

type Lookup = NonNullable<ContextResolvers['nodes']>[string];

/** Of which type each object is that `node` found. */
const types = new WeakMap<object, string>();

/**
 * Finds whatever has an identity, in turn among the types that have one. Ids of different types have different forms, and a
 * company finds only what is open to it.
 */
export const nodeResolvers = (contexts: readonly Pick<ContextResolvers, 'nodes' | 'openToCompanies'>[]): Resolvers => {
  const lookups = contexts.flatMap(({ nodes = {}, openToCompanies }) =>
    Object.entries(nodes).map(([type, find]) => ({
      type,
      find,
      isOpen: openToCompanies?.['Node']?.includes(type) ?? false,
    })),
  );
  return {
    Query: { node: (_root, { id }, context) => firstOf(lookups, id, context) as never },
    Node: { __resolveType: (found) => types.get(found) as never },
  };
};

const firstOf = async (
  lookups: readonly { readonly type: string; readonly find: Lookup; readonly isOpen: boolean }[],
  id: string,
  context: Context,
): Promise<object | undefined> => {
  const isCompany = companyOf(context.actor) !== undefined;
  for (const { type, find, isOpen } of lookups) {
    const found = isCompany && !isOpen ? undefined : await find(context, id);
    if (!found) continue;
    types.set(found, type);
    return found;
  }
  return undefined;
};
