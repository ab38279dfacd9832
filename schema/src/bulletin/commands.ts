import { command, type CommandOf } from '../event.ts';
import { internalPart } from '../published.ts';
import { Prose } from '../values.ts';
import { BulletinFigures, BulletinMonth } from './values.ts';

/** Gives the bulletin of a month that is over. Its figures are the centre's; whoever gives it may add what is to be said of them. */
export const PublishBulletin = command('PublishBulletin', {
  month: BulletinMonth,
  words: Prose.exactOptional(),
  /** As the centre reckons them from the facts. */
  figures: BulletinFigures.clone().register(internalPart, { internal: true }),
});

export const bulletinCommands = [PublishBulletin] as const;
export type BulletinCommand = CommandOf<(typeof bulletinCommands)[number]>;
