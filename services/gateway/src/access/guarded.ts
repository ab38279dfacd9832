import type { Locale } from '@onewindow/schema/words.ts';
import { defaultFieldResolver, type GraphQLError, type GraphQLSchema } from 'graphql';

import { faultError } from '../errors.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import type { Context } from '../requestContext.ts';
import { screaming } from '../screaming.ts';
import { type AccessTable, type Permit, permit } from './accessTable.ts';
import type { OfRoles, Rule } from './rule.ts';

type Resolve = (root: unknown, args: unknown, context: Context, info: unknown) => unknown;
type Field = Resolve | { readonly subscribe: Resolve };
/** By type and field, without what each of them is exactly: of all together no compiler keeps track. */
type ResolversByType = { readonly [type: string]: { readonly [name: string]: Field } };

/**
 * The same resolvers, but each answers only those who may use it: of the root types nobody what no rule names, of the others everybody
 * who sees the object.
 */
export const guarded = (resolvers: Resolvers, access: Pick<AccessTable, 'rulesOf'>): Resolvers =>
  Object.fromEntries(
    Object.entries(resolvers as unknown as ResolversByType).map(([type, fields]) => [
      type,
      Object.fromEntries(
        Object.entries(fields).map(([name, field]) => {
          const rules = access.rulesOf(type, name);
          return [name, rules || rootTypes.has(type) ? forWhom(field, rules) : field];
        }),
      ),
    ]),
  ) as unknown as Resolvers;

/**
 * The same of fields that nothing resolves, since they are told as they stand in the row: what the table says of them would be asked by
 * nobody.
 */
export const withPlainFieldsGuarded = (schema: GraphQLSchema, access: Pick<AccessTable, 'rulesOf'>): GraphQLSchema => {
  for (const type of Object.values(schema.getTypeMap())) {
    // Whichever copy of the library made it: `isObjectType` knows its own alone.
    if (!('getFields' in type) || !('getInterfaces' in type)) continue;
    for (const field of Object.values(type.getFields())) {
      const rules = access.rulesOf(type.name, field.name);
      if (rules && !field.resolve && !field.subscribe)
        field.resolve = guard(defaultFieldResolver as Resolve, rules) as typeof defaultFieldResolver;
    }
  }
  return schema;
};

const rootTypes: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

const forWhom = (field: Field, rules: OfRoles<Rule> | undefined): Field =>
  typeof field === 'function' ? guard(field, rules) : { ...field, subscribe: guard(field.subscribe, rules) };

const guard =
  (resolve: Resolve, rules: OfRoles<Rule> | undefined): Resolve =>
  (root, args, context, info) => {
    const permitted = permit(rules, context);
    if ('missing' in permitted) throw notPermitted(permitted, context.locale);
    return resolve(root, args, context, info);
  };

/** What whoever may not do something is told: to sign in, what their token lacks, or that it is not their business. */
export const notPermitted = (permitted: Exclude<Permit, { roles: unknown }>, locale: Locale): GraphQLError => {
  if (permitted.missing === 'scope')
    return faultError('scope-missing', locale, { details: { scope: screaming(permitted.scope) } });
  return faultError(permitted.missing === 'sign-in' ? 'sign-in-needed' : 'not-yours', locale);
};
