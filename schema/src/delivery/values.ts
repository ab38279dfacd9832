import { z } from 'zod';

/** Why an attempt was not acknowledged. `status`: a reply that is no 2xx; `gone`: 410; the others came without a reply. */
export const FailureCause = z.enum([
  'status',
  'redirect',
  'gone',
  'timeout',
  'connection',
  'dns',
  'certificate',
  'forbiddenAddress',
]);
export type FailureCause = z.infer<typeof FailureCause>;

/** So much of an answer is kept, in UTF-8 bytes. */
export const keptAnswer = 2 * 1024;
/** The beginning of what an endpoint answered, as it came. */
export const Answer = z.string().max(keptAnswer);
