import type { TokenScope } from '@onewindow/schema/utility/values.ts';

import { mayUse } from '../companyAccess.ts';
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
      scope: openToCompanies?.['Node']?.[type],
    })),
  );
  return {
    Query: { node: (_root, { id }, context) => firstOf(lookups, id, context) as never },
    Node: { __resolveType: (found) => types.get(found) as never },
  };
};

const firstOf = async (
  lookups: readonly { readonly type: string; readonly find: Lookup; readonly scope: TokenScope | 'any' | undefined }[],
  id: string,
  context: Context,
): Promise<object | undefined> => {
  for (const { type, find, scope } of lookups) {
    const found = mayUse(context, scope) ? await find(context, id) : undefined;
    if (!found) continue;
    types.set(found, type);
    return found;
  }
  return undefined;
};
