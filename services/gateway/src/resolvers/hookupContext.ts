import type { DeliveryRow } from '@onewindow/projections/deliveries/row.ts';
import type { OrderTimeline } from '@onewindow/projections/orders/row.ts';
import { deliveryId } from '@onewindow/schema/streams.ts';

import { hookupAccess } from '../access/hookupAccess.ts';
import type { ContextResolvers } from '../contextResolvers.ts';
import { deliveryResolvers, deliveryRow } from './delivery.ts';
import { feedResolvers } from './feed.ts';
import { hookupResolvers as orderResolvers, orderRow } from './hookup.ts';
import { hookupJobResolvers } from './hookupJob.ts';
import { replayResolvers } from './replay.ts';
import { hookupSubscriptions } from './subscriptions.ts';
import type { UtilityView } from '../utilityView.ts';
import { utilityOfId, utilityResolvers, utilityView } from './utility.ts';

/** What hook-up answers. */
export const hookupResolvers: ContextResolvers = {
  resolvers: [
    orderResolvers,
    hookupJobResolvers,
    utilityResolvers,
    deliveryResolvers,
    replayResolvers,
    feedResolvers,
    hookupSubscriptions,
  ],
  answers: { hookupOrder: orderRow, utility: utilityView },
  nodes: { HookupOrder: orderRow, Delivery: deliveryRow, UtilityStatus: utilityOfId },
  actions: {
    HookupOrder: ({ orderId }: OrderTimeline) => orderId,
    UtilityStatus: ({ company }: UtilityView) => company.id,
    Delivery: ({ factId, company }: DeliveryRow) => deliveryId(factId, company),
  },
  sentences: { HookupOrderOpened: { by: 'origin' }, UtilitySecretAdded: { by: 'direction' } },
  access: hookupAccess,
};
