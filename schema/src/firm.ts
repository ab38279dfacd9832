import { z } from 'zod';

import { published } from './published.ts';
import { CreditCode, Line } from './values.ts';

/** A firm: what it is called, and by which 统一社会信用代码 it is the same firm wherever it is named. */
export const Firm = z.strictObject({ name: Line, creditCode: CreditCode }).register(published, { name: 'Firm' });
export type Firm = z.infer<typeof Firm>;

/**
 * Whose hand did something: an officer or an applicant by what they signed in as, in whose place, and for which firm. What two must do is
 * not done by the same hand twice.
 */
export const Hand = z.strictObject({
  role: Line,
  id: Line,
  actingFor: Line.exactOptional(),
  firm: CreditCode.exactOptional(),
});
export type Hand = z.infer<typeof Hand>;
