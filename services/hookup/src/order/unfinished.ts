import { refuse } from '@onewindow/kernel/decider.ts';

import type { HookupOrder } from './state.ts';

/** A connected order is done; a cancelled one is over. */
export const isFinished = ({ phase }: HookupOrder): boolean => phase === 'connected' || phase === 'cancelled';

/** Nothing more happens to an order that is over. */
export const requireNotFinished = (state: HookupOrder) =>
  isFinished(state) ? refuse('order-already-finished', 'orderId') : undefined;

/** A company has the order, and is not done with it. */
export const requireUnfinished = (state: HookupOrder) => {
  if (isFinished(state)) return requireNotFinished(state);
  if (state.phase === 'unserved') return refuse('order-unserved', 'orderId');
  return state.phase === 'declined' ? refuse('order-not-open', 'orderId') : undefined;
};
