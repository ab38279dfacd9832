import { z } from 'zod';

import { SubjectKind, Told, ToldClause } from '../commitment/values.ts';
import { CommitmentKindId, Line } from '../values.ts';
import { Conduct, RectificationLimits } from './conducts.ts';
import { draws } from './draws.ts';

const Name = z.strictObject({ 'zh-CN': Line, en: Line });
const assumed = { assumed: z.boolean().default(false), source: Line.exactOptional() };

/** How long a commitment holds: for so many calendar days or months, or until it is withdrawn. */
const Holds = z.union([
  z.literal('untilWithdrawn'),
  z.strictObject({ days: z.int().min(1).max(3650) }),
  z.strictObject({ months: z.int().min(1).max(120) }),
]);
export type Holds = z.infer<typeof Holds>;

/** Where somebody who commits finds help. */
const HelpChannel = z.strictObject({
  channel: z.enum(['page', 'telephone', 'group']),
  name: Name,
  /** The address of the page, the telephone's number, the group's number. */
  at: Line,
});

/** A kind of commitment (告知承诺): what is told, what is ticked, what follows, how long it holds. */
const CommitmentKind = z.strictObject({
  id: CommitmentKindId,
  name: Name,
  /** The kinds of subjects that it is for. */
  subjects: z.array(SubjectKind).min(1),
  /** The conditions, numbered by their place. Every one is ticked, and by every one is looked when it is inspected. */
  clauses: z.array(ToldClause).min(1).max(60),
  /** What follows where it proves false. */
  consequences: z.array(Told).min(1).max(20),
  holds: Holds,
  /** For so many months after one proved false no other of this kind is made for the subject (国办发〔2020〕42号); it never is, unless told. */
  barredAfterFalse: z.strictObject({ months: z.int().min(1).max(120) }).exactOptional(),
  /** 指导手册: what helps to keep it. */
  guide: z.strictObject({ text: Told, page: Line.exactOptional() }).exactOptional(),
  help: z.array(HelpChannel).max(20).default([]),
  /** Whether a sales site tells every day, as long as it is in force, of its visitors, its staff and its camera. */
  dailyRecord: z.boolean().default(false),
  ...assumed,
});
export type CatalogueCommitmentKind = z.infer<typeof CommitmentKind>;

/** What a centre's catalogue says of commitments; one that knows none says nothing. */
export const Commitments = z.strictObject({
  kinds: z.array(CommitmentKind).default([]),
  conducts: z.array(Conduct).default([]),
  rectification: RectificationLimits.prefault({}),
  ...draws,
});

/** A kind of commitment by its id. */
export const commitmentKindOf = (
  { commitments }: { readonly commitments: z.infer<typeof Commitments> },
  id: string,
): CatalogueCommitmentKind | undefined => commitments.kinds.find((kind) => kind.id === id);
