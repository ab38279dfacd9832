import type { ContextManifest } from '@onewindow/kernel/context.ts';
import type { AnyPolicy } from '@onewindow/kernel/policy.ts';
import type { AnyProjection } from '@onewindow/kernel/projection.ts';

import { alertsToSend } from './delivery/alerts.ts';
import { deliveryLanes } from './delivery/lanes.ts';
import { deliveryRules } from './delivery/rules.ts';
import type { HookupDeps } from './deps.ts';
import { orderRules } from './order/rules.ts';
import { amendedProjects } from './policies/amendedProjects.ts';
import { endpointHealth } from './policies/endpointHealth.ts';
import { ordersOfPermits } from './policies/ordersOfPermits.ts';
import { utilityRules } from './utility/rules.ts';

/** Hook-up: orders, the companies' connections, and what is delivered to them. */
export const hookup: ContextManifest<HookupDeps> = {
  name: 'hookup',
  streams: [orderRules, utilityRules, deliveryRules],
  policies: () => [ordersOfPermits, amendedProjects, endpointHealth] as unknown as readonly AnyPolicy[],
  lists: [deliveryLanes, alertsToSend] as unknown as readonly AnyProjection[],
};
