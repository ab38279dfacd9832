import { event, type EventOf } from '../event.ts';
import { Uuid } from '../values.ts';
import { outreachCorrection, outreachFacts } from './values.ts';

export const OutreachRecorded = event('OutreachRecorded', { activity: Uuid, ...outreachFacts });
/** Only what differs from what was. */
export const OutreachCorrected = event('OutreachCorrected', outreachCorrection);

export const outreachEvents = [OutreachRecorded, OutreachCorrected] as const;
export type OutreachEvent = EventOf<(typeof outreachEvents)[number]>;
