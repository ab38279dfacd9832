import { z } from 'zod';

import { published } from '../published.ts';
import { Line } from '../values.ts';

const Name = z.strictObject({ 'zh-CN': Line, en: Line });

/** An id of the catalogue's public values. */
export const PublicValueId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/)
  .register(published, { name: 'ID' });

/**
 * A value that the world publishes of each day, of which nobody at the centre can choose any: the seed of a draw. Its pattern lets it be
 * written in one way alone, since whoever may choose between two ways chooses between two draws.
 */
export const PublicValue = z
  .strictObject({
    id: PublicValueId,
    /** What it is, and what counts where none is published of the day. */
    name: Name,
    /** Where everybody can look it up. */
    source: Line,
    pattern: Line.refine(isPattern, { error: 'no-such-pattern' }),
    example: Line,
  })
  .refine(({ pattern, example }) => !isPattern(pattern) || isWrittenBy(pattern, example), {
    path: ['example'],
    error: 'example-of-another-form',
  });

const Weight = z.int().min(1).max(1_000);

/** How likely a subject is to be drawn, compared to others, by its risk; `unassessed` where nobody has said any. */
const Weights = z.strictObject({ low: Weight, medium: Weight, high: Weight, unassessed: Weight });

/** What a centre's catalogue says of draws. */
export const draws = {
  weights: Weights.default({ low: 1, medium: 2, high: 4, unassessed: 2 }),
  publicValues: z.array(PublicValue).default([]),
};

/** Whether a public value is written as it must be. */
export function isWrittenBy(pattern: string, value: string): boolean {
  return new RegExp(`^(?:${pattern})$`, 'u').test(value);
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
