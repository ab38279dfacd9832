import { z } from 'zod';

import { ToldClause } from '../commitment/values.ts';
import { published } from '../published.ts';
import { ClauseId, DepartmentId, Line, Prose } from '../values.ts';
import { OfficerId } from '../desk/values.ts';

/** How a visit was made: there, or by the site's cameras. */
export const VisitMode = z.enum(['onSite', 'video']).register(published, { name: 'VisitMode' });
export type VisitMode = z.infer<typeof VisitMode>;

/** What was found of a clause. What could not be looked at is neither met nor not. */
export const FindingOutcome = z.enum(['met', 'notMet', 'notSeen']).register(published, { name: 'FindingOutcome' });
export type FindingOutcome = z.infer<typeof FindingOutcome>;

/** A photograph, a recording or a paper: never itself, but what it is called, its hash, and where it lies. */
export const EvidenceReference = z
  .strictObject({
    name: Line,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    location: Line.exactOptional(),
  })
  .register(published, { name: 'EvidenceReference' });
export type EvidenceReference = z.infer<typeof EvidenceReference>;

/** Some pieces of evidence. */
export const Evidence = z.array(EvidenceReference).min(1).max(20);

/** What was found of one clause. */
export const Finding = z
  .strictObject({
    clause: ClauseId,
    outcome: FindingOutcome,
    words: Prose.exactOptional(),
    evidence: Evidence.exactOptional(),
  })
  .register(published, { name: 'InspectionFinding' });
export type Finding = z.infer<typeof Finding>;

/** Every clause of the commitment is looked at, by its own words. */
export const Checklist = z.array(ToldClause).min(1).max(60);

/** Who inspects: by their id, and for which department. */
export const Inspector = z
  .strictObject({ id: OfficerId, department: DepartmentId })
  .register(published, { name: 'InspectorOfDepartment' });
export type Inspector = z.infer<typeof Inspector>;

/** Of those who inspect, each is there once. That they are two at least, the rules say. */
export const Inspectors = z
  .array(Inspector)
  .min(1)
  .max(5)
  .refine((inspectors) => new Set(inspectors.map(({ id }) => id)).size === inspectors.length, {
    error: 'named-twice',
  });

/** Calendar days that are given for something, at least one. */
export const GivenDays = z.int().min(1).max(1000);

/** By whose hand something was done: a person, and in whose place. What the centre does by itself is nobody's. */
export const Hands = z.array(OfficerId).max(2);

/** Why a circular is published: the order was refused, its day passed, or it was not done when the day had passed. */
export const CircularGround = z.enum(['refused', 'late', 'notDone']).register(published, { name: 'CircularGround' });
export type CircularGround = z.infer<typeof CircularGround>;

/** A conduct that the catalogue says points of. */
export const ConductId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/)
  .register(published, { name: 'ID' });

/** `<credit code>.<n>`: the n-th mark in a firm's record. */
export const CreditEntryId = z
  .string()
  .regex(/^[0-9A-HJ-NP-RTUW-Y]{18}\.[1-9]\d{0,5}$/)
  .register(published, { name: 'ID' });

/** How a mark ended without repair: its time was over, its circular was withdrawn, or an objection to it was upheld. */
export const CreditEnd = z.enum(['timeOver', 'circularWithdrawn', 'objectionUpheld']);
export type CreditEnd = z.infer<typeof CreditEnd>;
