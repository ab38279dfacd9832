import type { ContextResolvers } from '../contextResolvers.ts';
import { deliveryResolvers, deliveryRow } from './delivery.ts';
import { feedResolvers } from './feed.ts';
import { hookupResolvers as orderResolvers, orderRow } from './hookup.ts';
import { replayResolvers } from './replay.ts';
import { hookupSubscriptions } from './subscriptions.ts';
import { utilityOfId, utilityResolvers, utilityView } from './utility.ts';

/** What hook-up answers. */
export const hookupResolvers: ContextResolvers = {
  resolvers: [orderResolvers, utilityResolvers, deliveryResolvers, replayResolvers, feedResolvers, hookupSubscriptions],
  answers: { hookupOrder: orderRow, utility: utilityView },
  nodes: { HookupOrder: orderRow, Delivery: deliveryRow, UtilityStatus: utilityOfId },
  openToCompanies: {
    Node: { HookupOrder: 'feedRead', Delivery: 'deliveries', UtilityStatus: 'any' },
    Query: {
      hookupOrder: 'feedRead',
      hookupOrders: 'feedRead',
      hookupFeed: 'feedRead',
      hookupStatus: 'any',
      utility: 'any',
      deliveries: 'deliveries',
      alerts: 'any',
    },
    Mutation: {
      acceptHookupOrder: 'ordersAnswer',
      requestHookupSupplement: 'ordersAnswer',
      replyToSurvey: 'ordersAnswer',
      declareReadyToConnect: 'ordersAnswer',
      connectHookup: 'ordersAnswer',
      declineHookupOrder: 'ordersAnswer',
      acknowledgeHookupFacts: 'feedRead',
      replayDelivery: 'deliveries',
      replayAllParked: 'deliveries',
      replayRange: 'deliveries',
      sendTest: 'deliveries',
    },
    Subscription: { hookupEvents: 'feedRead' },
  },
  closedToCompanies: { HookupOrder: ['project', 'history', 'chosenCompany'] },
};
