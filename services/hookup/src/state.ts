import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { HookupEvent } from '@onewindow/schema/hookup/events.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';

/** One utility's job for one project. */
export interface HookupOrder {
  readonly request: HookupRequest;
  /** Who serves it; nobody while it is unserved. */
  readonly company?: string;
  readonly phase: 'unserved' | 'opened' | 'accepted' | 'replied' | 'ready' | 'connected' | 'declined' | 'cancelled';
}

/** The order after one more of its events; there is none before it is opened. */
export const evolveHookupOrder = (state: HookupOrder | undefined, event: HookupEvent): HookupOrder | undefined => {
  if (event.type === 'HookupOrderOpened') {
    const { request } = event.data;
    const { company } = request;
    return company ? { request, company, phase: 'opened' } : { request, phase: 'unserved' };
  }
  if (!state) return undefined;
  const { type, data } = event;
  switch (type) {
    case 'HookupOrderAssigned':
      return { ...state, company: data.company, phase: 'opened' };
    case 'HookupOrderAccepted':
      return { ...state, phase: 'accepted' };
    case 'SurveyReplied':
      return { ...state, phase: 'replied' };
    case 'ReadyToConnectDeclared':
      return { ...state, phase: 'ready' };
    case 'HookupConnected':
      return { ...state, phase: 'connected' };
    case 'HookupOrderDeclined':
      return { ...state, phase: 'declined' };
    case 'HookupOrderCancelled':
      return { ...state, phase: 'cancelled' };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};
