import { type HandlingDeps, streamRules } from '@onewindow/kernel/context.ts';
import { deliveryCommands, GiveUpDelivery, ReplayDelivery } from '@onewindow/schema/delivery/commands.ts';
import { deliveryEvents } from '@onewindow/schema/delivery/events.ts';
import { deliveryRefusals } from '@onewindow/schema/delivery/refusals.ts';
import { deliveryStream } from '@onewindow/schema/streams.ts';

import { deliveryDecider } from './decide.ts';

/** One fact's way to one company: a stream each. Its commands are the centre's own. */
export const deliveryRules = streamRules({
  category: 'delivery',
  internal: deliveryCommands,
  events: deliveryEvents,
  refusals: deliveryRefusals,
  decider: deliveryDecider,
  locate: async (_deps: HandlingDeps, { data }) => ({
    stream: deliveryStream(data.factId, data.company),
    contextAt: (now) => ({ now }),
  }),
  on: [
    {
      object: 'Delivery',
      commands: [ReplayDelivery, GiveUpDelivery],
      locate: async (_deps: HandlingDeps, id) => ({ stream: `delivery-${id}`, contextAt: (now) => ({ now }) }),
    },
  ],
});
