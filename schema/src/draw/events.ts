import { z } from 'zod';

import { OfficerId } from '../desk/values.ts';
import { event, type EventOf } from '../event.ts';
import { Prose } from '../values.ts';
import { Chosen, Digest, DrawId, Missed, Pool, Salt, Secret, Seed, WrittenValue } from './values.ts';

/** What will be drawn from, whole, with the hash of its published file: from now on nothing of it changes. */
export const DrawPoolPublished = event('DrawPoolPublished', {
  draw: DrawId,
  by: OfficerId,
  poolHash: Digest,
  pool: Pool,
});
/** An officer is bound to a secret that nobody else knows. */
export const DrawSecretCommitted = event('DrawSecretCommitted', { draw: DrawId, officer: OfficerId, digest: Digest });
export const DrawSecretRevealed = event('DrawSecretRevealed', {
  draw: DrawId,
  officer: OfficerId,
  secret: Secret,
  salt: Salt,
});
/** The time to reveal is over: who did not, and what they missed. The public value stands for each of them. */
export const DrawRevealMissed = event('DrawRevealMissed', {
  draw: DrawId,
  missed: z.array(z.strictObject({ officer: OfficerId, missed: Missed })).min(1),
});
export const DrawValueEntered = event('DrawValueEntered', { draw: DrawId, value: WrittenValue, by: OfficerId });
/** What stood there before stays visible. */
export const DrawValueCorrected = event('DrawValueCorrected', {
  draw: DrawId,
  value: WrittenValue,
  before: WrittenValue,
  reason: Prose,
  by: OfficerId,
});
export const DrawValueConfirmed = event('DrawValueConfirmed', { draw: DrawId, value: WrittenValue, by: OfficerId });
/** Who inspects whom, as it follows from the pool and the seed. */
export const DrawMade = event('DrawMade', {
  draw: DrawId,
  poolHash: Digest,
  seed: Seed,
  chosen: z.array(Chosen).min(1),
});
export const DrawAbandoned = event('DrawAbandoned', { draw: DrawId, reason: Prose, by: OfficerId });

export const drawEvents = [
  DrawPoolPublished,
  DrawSecretCommitted,
  DrawSecretRevealed,
  DrawRevealMissed,
  DrawValueEntered,
  DrawValueCorrected,
  DrawValueConfirmed,
  DrawMade,
  DrawAbandoned,
] as const;
export type DrawEvent = EventOf<(typeof drawEvents)[number]>;
