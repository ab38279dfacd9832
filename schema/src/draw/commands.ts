import { z } from 'zod';

import { command, type CommandOf } from '../event.ts';
import { internalPart } from '../published.ts';
import { CommitmentKindId, Line, LocalityId, Prose } from '../values.ts';
import {
  Chooses,
  Digest,
  DrawId,
  InspectorDepartments,
  mostInspectors,
  NamedSeed,
  Pool,
  PoolInspector,
  Salt,
  Secret,
  WrittenValue,
} from './values.ts';

/**
 * Publishes what will be drawn from. Its subjects are those with a commitment of the kind in force, with their weights, as the centre knows
 * them; nobody names them. Its number is the next for the kind and the place.
 */
export const PublishDrawPool = command('PublishDrawPool', {
  name: Line,
  kind: CommitmentKindId,
  /** Only subjects of this locality; of every one unless told. */
  locality: LocalityId.exactOptional(),
  inspectors: z
    .array(PoolInspector)
    .min(1)
    .max(mostInspectors)
    .refine((inspectors) => new Set(inspectors.map(({ id }) => id)).size === inspectors.length, {
      error: 'named-twice',
    }),
  departments: InspectorDepartments,
  chooses: Chooses,
  seed: NamedSeed,
  /** The draw's id, as the centre says it. */
  draw: DrawId.clone().register(internalPart, { internal: true }),
  /** Who can be drawn, as the centre knows it; more than a pool may hold are refused by the rules. */
  subjects: z.array(Pool.shape.subjects.element).register(internalPart, { internal: true }),
});
/** Binds one of the two officers to their secret before anybody reveals theirs. */
export const CommitDrawSecret = command('CommitDrawSecret', { draw: DrawId, digest: Digest });
/** Opens a secret once both are bound to theirs, within the time that the pool names. The second makes the draw. */
export const RevealDrawSecret = command('RevealDrawSecret', { draw: DrawId, secret: Secret, salt: Salt });
/** Enters the public value once its day is over, exactly as it is published. */
export const EnterDrawValue = command('EnterDrawValue', { draw: DrawId, value: WrittenValue });
/** Enters another in the place of a wrong one, as long as nobody has confirmed it. */
export const CorrectDrawValue = command('CorrectDrawValue', { draw: DrawId, value: WrittenValue, reason: Prose });
/** Says the public value once more, as somebody else looked it up: it must be the same, and makes the draw. */
export const ConfirmDrawValue = command('ConfirmDrawValue', { draw: DrawId, value: WrittenValue });
/** Gives a draw up, as long as nobody can know any part of its seed. */
export const AbandonDraw = command('AbandonDraw', { draw: DrawId, reason: Prose });
/** Puts on record who did not reveal in time; only the passing of time gives it. */
export const RecordMissedReveals = command('RecordMissedReveals', { draw: DrawId });

export const offeredDrawCommands = [
  PublishDrawPool,
  CommitDrawSecret,
  RevealDrawSecret,
  EnterDrawValue,
  CorrectDrawValue,
  ConfirmDrawValue,
  AbandonDraw,
] as const;
export const internalDrawCommands = [RecordMissedReveals] as const;
export const drawCommands = [...offeredDrawCommands, ...internalDrawCommands] as const;
export type DrawCommand = CommandOf<(typeof drawCommands)[number]>;
