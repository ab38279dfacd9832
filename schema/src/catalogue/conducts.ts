import { z } from 'zod';

import { CircularGround, ConductId } from '../inspection/values.ts';
import { Line } from '../values.ts';

const Name = z.strictObject({ 'zh-CN': Line, en: Line });
const days = z.int().min(0).max(3650);

/** A conduct that counts against a firm (失信行为): how many points, for how long, and from when on its repair can be asked for. */
export const Conduct = z.strictObject({
  id: ConductId,
  name: Name,
  /** The grounds of a circular from which it follows by itself; from none unless told. */
  on: z.array(CircularGround).default([]),
  points: z.int().min(0).max(1000),
  /** In calendar days from its entry on. */
  stands: days.min(1),
  /** In calendar days from its entry on. */
  repairableAfter: days,
  assumed: z.boolean().default(false),
  source: Line.exactOptional(),
});
export type CatalogueConduct = z.infer<typeof Conduct>;

/** How many calendar days an order to rectify may give, and how many more once. */
export const RectificationLimits = z.strictObject({
  most: z.int().min(1).max(1000).default(30),
  extension: z.int().min(1).max(1000).default(15),
  assumed: z.boolean().default(false),
  source: Line.exactOptional(),
});

/** The conduct that follows from a circular's ground by itself. */
export const conductOn = (
  conducts: readonly CatalogueConduct[],
  ground: z.infer<typeof CircularGround>,
): CatalogueConduct | undefined => conducts.find(({ on }) => on.includes(ground));
