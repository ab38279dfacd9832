import { type CaseEvent, caseEvents } from './case/events.ts';
import { type CentreEvent, centreEvents } from './centre/events.ts';
import { type DeliveryEvent, deliveryEvents } from './delivery/events.ts';
import { type HookupEvent, hookupEvents } from './hookup/events.ts';
import { type ProjectEvent, projectEvents } from './project/events.ts';
import { type UtilityEvent, utilityEvents } from './utility/events.ts';

/** Every fact that a log of this version may hold. */
export type DomainEvent = CentreEvent | ProjectEvent | CaseEvent | HookupEvent | UtilityEvent | DeliveryEvent;

/** Their definitions, for readers that must know whether they know a type. */
export const domainEvents = [
  ...centreEvents,
  ...projectEvents,
  ...caseEvents,
  ...hookupEvents,
  ...utilityEvents,
  ...deliveryEvents,
] as const;
