import { event, type EventOf } from '../event.ts';
import { InspectionId, Line } from '../values.ts';

/** A number of a year's circulars is an inspection's, for good. */
export const CircularNumberTaken = event('CircularNumberTaken', { number: Line, inspection: InspectionId });

export const circularNumberEvents = [CircularNumberTaken] as const;
export type CircularNumberEvent = EventOf<(typeof circularNumberEvents)[number]>;
