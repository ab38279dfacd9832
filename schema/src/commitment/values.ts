import { z } from 'zod';

import { published } from '../published.ts';
import { ClauseId, CreditCode, Line, LocalityId, Prose } from '../values.ts';

/** What somebody commits for: a project, an enterprise, or a sales site of housing. */
export const SubjectKind = z.enum(['project', 'enterprise', 'salesSite']).register(published, { name: 'SubjectKind' });
export type SubjectKind = z.infer<typeof SubjectKind>;

/** What a subject is known by: a project's code, an enterprise's credit code, the filing number of a sales site. */
export const SubjectCode = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9-]{3,39}$/)
  .register(published, { name: 'ID' });

/** Who answers for a subject. */
const Enterprise = z.strictObject({ name: Line, creditCode: CreditCode }).register(published, { name: 'Enterprise' });

const facts = {
  name: Line,
  /** Where it lies: its district answers for it. */
  locality: LocalityId,
  address: Line.exactOptional(),
  enterprise: Enterprise,
};

/** A subject, as it is told and as it stands in every fact about it. */
export const Subject = z
  .strictObject({ kind: SubjectKind, code: SubjectCode, ...facts })
  .register(published, { name: 'SubjectFacts' });
export type Subject = z.infer<typeof Subject>;

/** Some of a subject's facts: what is named replaces what was. Its code and its kind stay. */
export const SubjectChanges = z
  .strictObject({
    name: Line.exactOptional(),
    locality: LocalityId.exactOptional(),
    address: Line.exactOptional(),
    enterprise: Enterprise.exactOptional(),
  })
  .register(published, { name: 'SubjectChanges' });
export type SubjectChanges = z.infer<typeof SubjectChanges>;

/** How likely it is that something is amiss; by it a draw weighs. */
export const SubjectRisk = z.enum(['low', 'medium', 'high']).register(published, { name: 'SubjectRisk' });
export type SubjectRisk = z.infer<typeof SubjectRisk>;

/** `<code>.<kind>.<n>` of the n-th commitment of a kind that was made for a subject: the number of its notice, too. */
export const CommitmentId = z
  .string()
  .regex(/^[A-Z0-9][A-Z0-9-]{3,39}\.[A-Za-z][A-Za-z0-9]{0,39}\.[1-9]\d{0,5}$/)
  .register(published, { name: 'ID' });

/** Words that somebody was told, in both tongues: they stand in the fact, whatever the catalogue says later. */
export const Told = z.strictObject({ 'zh-CN': Prose, en: Prose });
export type Told = z.infer<typeof Told>;

/** A clause as it was told; its number is its place. */
export const ToldClause = z.strictObject({ clause: ClauseId, text: Told });
export type ToldClause = z.infer<typeof ToldClause>;

/** The stream of what is known of a subject itself. */
export const subjectStream = (code: string): string => `subject-${code}`;
/** The stream of one commitment. */
export const commitmentStream = (commitment: string): string => `commitment-${commitment}`;

/** The number of the n-th commitment of a kind for a subject. */
export const commitmentId = (code: string, kind: string, n: number): string => `${code}.${kind}.${n}`;

/** The number of the commitment that would take the place of one: the next of its kind. */
export const nextCommitmentId = (commitment: string): string => {
  const dot = commitment.lastIndexOf('.');
  return `${commitment.slice(0, dot)}.${Number(commitment.slice(dot + 1)) + 1}`;
};

/** The subject of a commitment, and its kind, by its number. */
export const partsOf = (commitment: string): { readonly code: string; readonly kind: string } => {
  const [code = '', kind = ''] = commitment.split('.');
  return { code, kind };
};
