import { event, type EventOf } from '../event.ts';
import { Prose } from '../values.ts';
import { BulletinFigures, BulletinMonth } from './values.ts';

/** The paper holds its figures itself. */
export const BulletinPublished = event('BulletinPublished', {
  month: BulletinMonth,
  words: Prose.exactOptional(),
  figures: BulletinFigures,
});

export const bulletinEvents = [BulletinPublished] as const;
export type BulletinEvent = EventOf<(typeof bulletinEvents)[number]>;
