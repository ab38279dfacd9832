import { companyOf } from '@onewindow/hookup/utility/actor.ts';
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
        Object.entries(fields).map(([name, field]) => [name, isOpen(type, name, access) ? field : forWindow(field)]),
      ),
    ]),
  );

const rootTypes: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription']);

/** Of the root types nothing is open but what is said to be; of the others everything but what is said not to be. */
const isOpen = (type: string, field: string, { openToCompanies, closedToCompanies }: Access): boolean =>
  rootTypes.has(type)
    ? (openToCompanies?.[type]?.includes(field) ?? false)
    : !closedToCompanies?.[type]?.includes(field);

const forWindow = (field: Field): Field =>
  typeof field === 'function' ? guard(field) : { ...field, subscribe: guard(field.subscribe) };

const guard =
  (resolve: Resolve): Resolve =>
  (root, args, context, info) => {
    if (companyOf(context.actor) !== undefined) throw faultError('not-yours', context.locale);
    return resolve(root, args, context, info);
  };
