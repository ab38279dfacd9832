import { event, type EventOf } from '../event.ts';
import { Prose } from '../values.ts';
import { CityId, planFacts, RoundId, RoundPlanChanges, visitFacts, VisitNumber } from './values.ts';

export const RoundPlanned = event('RoundPlanned', { round: RoundId, ...planFacts });
/** Only what differs from what was. */
export const RoundPlanAmended = event('RoundPlanAmended', { round: RoundId, reason: Prose, changes: RoundPlanChanges });
/** `city` is where the visited place lies, as the plan said it then. */
export const VisitRecorded = event('VisitRecorded', {
  round: RoundId,
  visit: VisitNumber,
  city: CityId,
  ...visitFacts,
  words: Prose.exactOptional(),
});
export const RoundClosed = event('RoundClosed', { round: RoundId, missed: Prose.exactOptional() });

export const roundEvents = [RoundPlanned, RoundPlanAmended, VisitRecorded, RoundClosed] as const;
export type RoundEvent = EventOf<(typeof roundEvents)[number]>;
