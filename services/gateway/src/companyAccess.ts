import { companyOf } from '@onewindow/hookup/utility/actor.ts';
import type { Context } from './context.ts';
import { faultError } from './errors.ts';
import type { Resolvers } from './generated/resolverTypes.ts';

/** What a company with a token may ask and give; each of these looks by itself that it concerns the company. */
const open: { readonly [type: string]: readonly string[] } = {
  Query: ['centre', 'hookupOrder', 'hookupOrders', 'hookupFeed', 'hookupStatus', 'utility', 'deliveries'],
  Mutation: [
    'acceptHookupOrder',
    'requestHookupSupplement',
    'replyToSurvey',
    'declareReadyToConnect',
    'connectHookup',
    'declineHookupOrder',
  ],
  Subscription: ['hookupEvents'],
};

/** Of an order, what tells of others: the whole project, and what other companies did before. */
const closed: { readonly [type: string]: readonly string[] } = { HookupOrder: ['project', 'history'] };

type Resolve = (root: unknown, args: unknown, context: Context, info: unknown) => unknown;
type Field = Resolve | { readonly subscribe: Resolve };

/** The same resolvers, but to a company only those are open that are its business. */
export const guarded = (resolvers: Resolvers): Resolvers =>
  Object.fromEntries(
    Object.entries(resolvers).map(([type, fields]) => [
      type,
      Object.fromEntries(
        Object.entries(fields as { readonly [name: string]: Field }).map(([name, field]) => [
          name,
          isOpen(type, name) ? field : forWindow(field),
        ]),
      ),
    ]),
  );

const isOpen = (type: string, field: string): boolean => open[type]?.includes(field) ?? !closed[type]?.includes(field);

const forWindow = (field: Field): Field =>
  typeof field === 'function' ? guard(field) : { ...field, subscribe: guard(field.subscribe) };

const guard =
  (resolve: Resolve): Resolve =>
  (root, args, context, info) => {
    if (companyOf(context.actor) !== undefined) throw faultError('not-yours', context.locale);
    return resolve(root, args, context, info);
  };
