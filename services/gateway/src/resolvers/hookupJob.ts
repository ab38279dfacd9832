import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { evolveHookupOrder, type HookupOrder } from '@onewindow/hookup/order/state.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';
import { hookupStream } from '@onewindow/schema/streams.ts';

import { shownContact } from '../disclosure.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import type { Context } from '../requestContext.ts';
import { catalogueOf } from './catalogueIndex.ts';

/** An order as the rules know it, from the log; whether whoever asks reaches it is to be asked before. */
export const orderState = async (
  { deps }: Pick<Context, 'deps'>,
  orderId: string,
): Promise<HookupOrder | undefined> => {
  const slice = await deps.store.readStream(hookupStream(orderId));
  const events = (slice.found ? slice.events : []) as readonly StoredEvent<HookupEvent>[];
  return events.reduce<HookupOrder | undefined>(evolveHookupOrder, undefined);
};

/** The job of an order, as its company was told it last. */
export const jobOf = async (context: Pick<Context, 'deps'>, orderId: string): Promise<HookupRequest | undefined> =>
  (await orderState(context, orderId))?.request;

export const hookupJobResolvers: Resolvers = {
  HookupOrder: { job: ({ orderId }, _args, context) => jobOf(context, orderId) },
  HookupJob: {
    category: ({ category }, _args, context) => catalogueOf(context).category(category),
    contact: ({ contact, orderId }, _args, context) => shownContact(contact, hookupStream(orderId), context),
  },
};
