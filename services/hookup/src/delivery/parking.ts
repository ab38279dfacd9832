import { isRefusalOf } from '@onewindow/kernel/decider.ts';
import type { Position } from '@onewindow/kernel/eventStore.ts';
import { type Instant, laterBy, millisecondsAt } from '@onewindow/kernel/instant.ts';

import { type DeliveryDeps, sender } from './attempt.ts';
import { longestFailing } from './backOff.ts';
import type { Undelivered } from './lanes.ts';
import { deliveryRules } from './rules.ts';

/** Whether what has waited since an instant is parked with its endpoint. */
export const isAged = (waitingSince: Instant, now: number): boolean =>
  millisecondsAt(laterBy(waitingSince, longestFailing)) <= now;

/** Parks what has waited too long behind a dead endpoint; another node may have done so. What comes back is the last place in the log. */
export const parkAll = async (
  deps: DeliveryDeps,
  company: string,
  aged: readonly { readonly head: Undelivered; readonly waitingSince: Instant }[],
): Promise<Position | undefined> => {
  let last: Position | undefined;
  for (const { head, waitingSince } of aged) {
    const { factId, orderId } = head;
    const command = { type: 'ParkDelivery' as const, data: { factId, company, orderId, waitingSince } };
    const parked = await deliveryRules.handle(deps, command, { commandId: deps.world.randomUuid(), actor: sender });
    if (!isRefusalOf(parked)) last = parked.position;
  }
  return last;
};
