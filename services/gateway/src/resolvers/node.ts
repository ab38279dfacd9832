import { permit } from '../access/accessTable.ts';
import type { OfRoles, Rule } from '../access/rule.ts';
import type { Context } from '../requestContext.ts';
import type { ContextResolvers } from '../contextResolvers.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';

type Lookup = NonNullable<ContextResolvers['nodes']>[string];

/** Of which type each object is that `node` found. */
const types = new WeakMap<object, string>();

/**
 * Finds whatever has an identity, in turn among the types that have one. Ids of different types have different forms, and whoever
 * asks finds only what is open to them.
 */
export const nodeResolvers = (contexts: readonly Pick<ContextResolvers, 'nodes' | 'access'>[]): Resolvers => {
  const lookups = contexts.flatMap(({ nodes = {}, access }) =>
    Object.entries(nodes).map(([type, find]) => ({
      type,
      find,
      rules: access.Node[type],
    })),
  );
  return {
    Query: { node: (_root, { id }, context) => firstOf(lookups, id, context) as never },
    Node: { __resolveType: (found) => types.get(found) as never },
  };
};

const firstOf = async (
  lookups: readonly { readonly type: string; readonly find: Lookup; readonly rules: OfRoles<Rule> | undefined }[],
  id: string,
  context: Context,
): Promise<object | undefined> => {
  for (const { type, find, rules } of lookups) {
    const found = 'roles' in permit(rules, context) ? await find(context, id) : undefined;
    if (!found) continue;
    types.set(found, type);
    return found;
  }
  return undefined;
};
