import type { ContextResolvers } from '../contextResolvers.ts';
import { deliveryResolvers } from './delivery.ts';
import { feedResolvers } from './feed.ts';
import { hookupResolvers as orderResolvers, orderRow } from './hookup.ts';
import { replayResolvers } from './replay.ts';
import { hookupSubscriptions } from './subscriptions.ts';
import { utilityResolvers, utilityView } from './utility.ts';

/** What hook-up answers. */
export const hookupResolvers: ContextResolvers = {
  resolvers: [orderResolvers, utilityResolvers, deliveryResolvers, replayResolvers, feedResolvers, hookupSubscriptions],
  answers: { hookupOrder: orderRow, utility: utilityView },
  openToCompanies: {
    Query: ['hookupOrder', 'hookupOrders', 'hookupFeed', 'hookupStatus', 'utility', 'deliveries'],
    Mutation: [
      'acceptHookupOrder',
      'requestHookupSupplement',
      'replyToSurvey',
      'declareReadyToConnect',
      'connectHookup',
      'declineHookupOrder',
    ],
    Subscription: ['hookupEvents'],
  },
  closedToCompanies: { HookupOrder: ['project', 'history'] },
};
