import { z } from 'zod';

import { PersonName, CreditCode, Days, Line } from '../values.ts';
import { published } from '../published.ts';

/** `<round>.<n>`: the n-th issue of a round; it keeps the number for ever. */
export const IssueId = z
  .string()
  .regex(/^\d{4}\.[1-9]\d{0,2}\.[1-9]\d{0,5}$/)
  .register(published, { name: 'ID' });

/** A kind of issue, by its id in the catalogue. */
export const IssueKindId = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/)
  .register(published, { name: 'ID' });

/** Where an issue was heard: on a visit, by the hotline 12345, on the platform, in a session on site. */
export const IssueSource = z
  .enum(['visit', 'hotline', 'platform', 'session'])
  .register(published, { name: 'IssueSource' });
export type IssueSource = z.infer<typeof IssueSource>;

/** 共性 or 个性: what many firms have in common, or what one of them has alone. */
export const IssueScope = z.enum(['common', 'individual']).register(published, { name: 'IssueScope' });
export type IssueScope = z.infer<typeof IssueScope>;

/** 省, 市, 县: on which level an issue is to be settled. */
export const IssueLevel = z.enum(['province', 'city', 'county']).register(published, { name: 'IssueLevel' });
export type IssueLevel = z.infer<typeof IssueLevel>;

/** Who is told that an issue is late: the head of its department, then the leader in charge (分管领导). */
export const EscalatedTo = z.enum(['head', 'leader']).register(published, { name: 'EscalatedTo' });
export type EscalatedTo = z.infer<typeof EscalatedTo>;

/** How a firm was told. */
export const AnswerMeans = z
  .enum(['visit', 'phone', 'letter', 'meeting', 'platform'])
  .register(published, { name: 'AnswerMeans' });

/** The firm itself, or the window on record of a call. */
export const FirmVoice = z.enum(['firm', 'window']);
export type FirmVoice = z.infer<typeof FirmVoice>;

/** The firm that an issue is about. */
export const IssueFirm = z
  .strictObject({ creditCode: CreditCode, name: Line })
  .register(published, { name: 'IssueFirm' });
export type IssueFirm = z.infer<typeof IssueFirm>;

/** Somebody of a firm who was told the answer; of the issue's own firm where none is named. */
export const ToldPerson = z
  .strictObject({ firm: CreditCode.exactOptional(), name: PersonName })
  .register(published, { name: 'ToldPerson' });

/** Where what proves it lies: names of files, numbers of records. */
export const Evidence = z.array(Line).max(20);

/**
 * “137”: within how many calendar days of its record an issue is acted on, answered and settled. Whoever works on rest days, too, moves no
 * end to the next working day.
 */
export const IssueLimits = z.strictObject({ act: Days, reply: Days, settle: Days, onRestDays: z.boolean() });
export type IssueLimits = z.infer<typeof IssueLimits>;

/** So many calendar days after its due day an unanswered issue is told to the head of the department, and to the leader in charge. */
export const EscalationDays = z.strictObject({ head: Days, leader: Days });
export type EscalationDays = z.infer<typeof EscalationDays>;

export const issueStream = (issue: string): string => `issue-${issue}`;
/** The round that an issue belongs to. */
export const roundOfIssue = (issue: string): string => issue.slice(0, issue.lastIndexOf('.'));
