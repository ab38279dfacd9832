import { z } from 'zod';

import { IssueKindId, IssueLimits } from '../issue/values.ts';
import { Days, Line } from '../values.ts';

/** What a reader is shown, in both tongues. */
const Name = z.strictObject({ 'zh-CN': Line, en: Line });
const assumed = { assumed: z.boolean().default(false), source: Line.exactOptional() };

/** The kinds of issues that a ledger knows, each with what was promised of it, if anything was. */
export const IssueKinds = z
  .array(
    z.strictObject({
      id: IssueKindId,
      name: Name,
      /** “137”. */
      limits: IssueLimits.exactOptional(),
      ...assumed,
    }),
  )
  .default([]);

/**
 * Who is told of an issue that is late, so many calendar days after its due day: the head of its department, then the leader in charge. And
 * how many days after an answer a firm may be silent before the issue is struck off without its word; for ever, unless told.
 */
export const IssueSupervision = z.strictObject({
  head: Days,
  leader: Days,
  silence: Days.exactOptional(),
  ...assumed,
});
