import { companyOf } from '@onewindow/hookup/utility/actor.ts';
import type { TokenScope } from '@onewindow/schema/utility/values.ts';

import type { Locale } from '@onewindow/schema/words.ts';

import type { Caller } from './caller.ts';
import { screaming } from './screaming.ts';
import type { Context } from './requestContext.ts';
import type { ContextResolvers } from './contextResolvers.ts';
import { faultError } from './errors.ts';
import type { Resolvers } from './generated/resolverTypes.ts';

type Resolve = (root: unknown, args: unknown, context: Context, info: unknown) => unknown;
type Field = Resolve | { readonly subscribe: Resolve };

/** What is open and what is closed to a company, of all contexts. */
type Access = Pick<ContextResolvers, 'openToCompanies' | 'closedToCompanies'>;

/** The same resolvers, but to a company only those are open that are its business. */
export const guarded = (resolvers: Resolvers, access: Access): Resolvers =>
  guardedTypes(resolvers as unknown as ResolversByType, access) as unknown as Resolvers;

/** By type and field, without what each of them is exactly: of all together no compiler keeps track. */
type ResolversByType = { readonly [type: string]: { readonly [name: string]: Field } };

const guardedTypes = (resolvers: ResolversByType, access: Access): ResolversByType =>
  Object.fromEntries(
    Object.entries(resolvers).map(([type, fields]) => [
      type,
      Object.fromEntries(
        Object.entries(fields).map(([name, field]) => [name, forWhom(field, scopeOf(type, name, access))]),
      ),
    ]),
  );

const rootTypes: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/**
 * Of the root types nothing is open but what is said to be; of the others everything but what is said not to be.
 * Undefined: to no company.
 */
const scopeOf = (type: string, field: string, { openToCompanies, closedToCompanies }: Access): Scope | undefined => {
  if (rootTypes.has(type)) return openToCompanies?.[type]?.[field];
  return closedToCompanies?.[type]?.includes(field) ? undefined : 'any';
};

type Scope = TokenScope | 'any';

/** What a company is told whose token is not for this, in the words of the public contract. */
export const scopeMissing = (scope: Scope, locale: Locale) =>
  faultError('scope-missing', locale, { details: { scope: screaming(scope) } });

/** Whether whoever asks may use what is open to tokens of a scope: the window everything, a company what its token says. */
export const mayUse = ({ actor, scopes }: Caller, scope: Scope | undefined): boolean =>
  companyOf(actor) === undefined || scope === 'any' || (scope !== undefined && scopes.includes(scope));

const forWhom = (field: Field, scope: Scope | undefined): Field => {
  if (scope === 'any') return field;
  return typeof field === 'function' ? guard(field, scope) : { ...field, subscribe: guard(field.subscribe, scope) };
};

const guard =
  (resolve: Resolve, scope: Scope | undefined): Resolve =>
  (root, args, context, info) => {
    if (mayUse(context, scope)) return resolve(root, args, context, info);
    throw scope === undefined ? faultError('not-yours', context.locale) : scopeMissing(scope, context.locale);
  };
