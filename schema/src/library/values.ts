import { z } from 'zod';

import { published } from '../published.ts';
import { OfficerId } from '../desk/values.ts';
import { Day, DepartmentId, Line, LongProse, Prose, Uuid } from '../values.ts';

/** The id of a policy: it follows from who issued it and its number, so that one document is published once. */
export const PolicyId = Uuid;

/** The file of a policy: never the file itself, but what it is called, its hash, what kind of file it is, and where it lies. */
const PolicyFile = z
  .strictObject({
    name: Line,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** As `application/pdf` (RFC 6838). */
    mediaType: z.string().regex(/^[a-z0-9][a-z0-9!#$&^_.+-]{0,63}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,63}$/),
    location: Line.exactOptional(),
  })
  .register(published, { name: 'PolicyFile' });

/** For whom a policy is, in the words of the policy itself: kinds of firms, of projects. */
const Subjects = z
  .array(Line)
  .min(1)
  .max(50)
  .refine((subjects) => new Set(subjects).size === subjects.length, { error: 'named-twice' })
  .meta({ uniqueItems: true });

/** What can be mended of a policy that was published: who issued it and its number make it what it is. */
export const mendable = {
  title: Line,
  issuedOn: Day,
  validFrom: Day,
  /** Absent where it holds until further notice. */
  validUntil: Day.exactOptional(),
  subjects: Subjects,
  /** The text, or what it says in short. */
  text: LongProse,
  file: PolicyFile.exactOptional(),
};

/** What is said of a policy. */
export const policyFacts = {
  /** 文号. */
  number: Line,
  issuer: Line,
  ...mendable,
};

/** What a mending says anew. */
export const PolicyChanges = z
  .strictObject({
    title: mendable.title.exactOptional(),
    issuedOn: mendable.issuedOn.exactOptional(),
    validFrom: mendable.validFrom.exactOptional(),
    validUntil: mendable.validUntil,
    subjects: mendable.subjects.exactOptional(),
    text: mendable.text.exactOptional(),
    file: mendable.file,
  })
  .register(published, { name: 'PolicyChanges' });
export type PolicyChanges = z.infer<typeof PolicyChanges>;

/** Who answers for a task, and by when it is done. */
export const taskCharge = { owner: OfficerId, department: DepartmentId, dueOn: Day };

/** A part of a measure that one person of one department does by a day. */
export const MeasureTask = z.strictObject({ words: Prose, ...taskCharge }).register(published, { name: 'MeasureTask' });

/** The number of a measure, or of a task, within its policy. */
export const Numbered = z.int().min(1).max(100_000);

/** How a policy came to a firm. */
export const PolicyMeans = z
  .enum(['visit', 'meeting', 'post', 'platform', 'message'])
  .register(published, { name: 'PolicyMeans' });
export type PolicyMeans = z.infer<typeof PolicyMeans>;

/** The stream of one policy. */
export const policyStream = (policy: string): string => `policy-${policy}`;
