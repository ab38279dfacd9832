import { event, type EventOf } from '../event.ts';
import { Day, Line, Prose, Uuid } from '../values.ts';
import { OutreachKind, outreachFacts } from './values.ts';

export const OutreachRecorded = event('OutreachRecorded', { activity: Uuid, ...outreachFacts });
/** Only what differs from what was. */
export const OutreachCorrected = event('OutreachCorrected', {
  activity: Uuid,
  reason: Prose,
  kind: OutreachKind.exactOptional(),
  heldOn: Day.exactOptional(),
  audience: Line.exactOptional(),
  present: outreachFacts.present,
});

export const outreachEvents = [OutreachRecorded, OutreachCorrected] as const;
export type OutreachEvent = EventOf<(typeof outreachEvents)[number]>;
