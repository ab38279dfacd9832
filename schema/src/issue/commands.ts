import { z } from 'zod';

import { command, type CommandOf } from '../event.ts';
import { OfficerId } from '../desk/values.ts';
import { CityId, RoundId, VisitNumber } from '../round/values.ts';
import { Contact, Day, DepartmentId, Line, ProjectCode, Prose } from '../values.ts';
import {
  AnswerMeans,
  EscalatedTo,
  Evidence,
  IssueFirm,
  IssueId,
  IssueKindId,
  IssueLevel,
  IssueScope,
  IssueSource,
  ToldPerson,
} from './values.ts';

const ofIssue = { issue: IssueId };

/** A difficulty that a firm told, in its words (照单全收). Its city is the plan's where the firm is of the plan. */
export const RecordIssue = command('RecordIssue', {
  round: RoundId,
  kind: IssueKindId,
  firm: IssueFirm,
  city: CityId.exactOptional(),
  project: ProjectCode.exactOptional(),
  words: Prose,
  evidence: Evidence.exactOptional(),
  source: IssueSource,
  /** The visit on which it was heard. */
  visit: VisitNumber.exactOptional(),
  contact: Contact.exactOptional(),
});
/** 归并: it is settled with a leading one. */
export const MergeIssue = command('MergeIssue', { ...ofIssue, into: IssueId, reason: Prose.exactOptional() });
/** It turns out to be another matter: it is settled by itself again. */
export const UnmergeIssue = command('UnmergeIssue', { ...ofIssue, reason: Prose });
export const MarkIssue = command('MarkIssue', { ...ofIssue, scope: IssueScope }, { deferrable: true });
/** 分办: to a level and a department. */
export const RouteIssue = command('RouteIssue', {
  ...ofIssue,
  level: IssueLevel,
  department: DepartmentId,
  reason: Prose.exactOptional(),
});
/** To one person, with the day by which the firm has its answer. */
export const AssignIssue = command('AssignIssue', {
  ...ofIssue,
  owner: OfficerId,
  dueOn: Day,
  reason: Prose.exactOptional(),
});
/** By its owner: it is routed again. */
export const RefuseIssue = command('RefuseIssue', { ...ofIssue, reason: Prose });
/** 督办. */
export const UrgeIssue = command('UrgeIssue', { ...ofIssue, words: Prose }, { deferrable: true });
/** What the firm, and every firm of the issues merged under this one, was told: who of it, by whom, when and how. */
export const AnswerIssue = command('AnswerIssue', {
  ...ofIssue,
  told: z.array(ToldPerson).min(1).max(300),
  /** Who told them; whoever gives this unless named. */
  by: OfficerId.exactOptional(),
  toldOn: Day,
  means: AnswerMeans,
  words: Prose,
});
/** By the firm; or by the window, with the evidence of a call. */
export const ConfirmAnswer = command('ConfirmAnswer', { ...ofIssue, evidence: Line.exactOptional() });
export const DisputeAnswer = command('DisputeAnswer', { ...ofIssue, reason: Prose, evidence: Line.exactOptional() });
/** 销号. */
export const StrikeOffIssue = command('StrikeOffIssue', { ...ofIssue, words: Prose.exactOptional() });
/** It was not settled after all. It keeps its number. */
export const ReopenIssue = command('ReopenIssue', { ...ofIssue, reason: Prose });

/** What people give. */
export const offeredIssueCommands = [
  RecordIssue,
  MergeIssue,
  UnmergeIssue,
  MarkIssue,
  RouteIssue,
  AssignIssue,
  RefuseIssue,
  UrgeIssue,
  AnswerIssue,
  ConfirmAnswer,
  DisputeAnswer,
  StrikeOffIssue,
  ReopenIssue,
] as const;

/** Puts on record that an issue is late, and who is told of it now. */
export const EscalateIssue = command('EscalateIssue', { ...ofIssue, to: EscalatedTo });
/** Puts on record with the leading issue what is settled with it, and what is not any more. */
export const ListMergedIssue = command('ListMergedIssue', { ...ofIssue, merged: IssueId, firm: IssueFirm });
export const DelistMergedIssue = command('DelistMergedIssue', { ...ofIssue, merged: IssueId });
/** What the centre gives by itself, as time passes and as things follow from each other. */
export const internalIssueCommands = [EscalateIssue, ListMergedIssue, DelistMergedIssue] as const;

export const issueCommands = [...offeredIssueCommands, ...internalIssueCommands] as const;
export type IssueCommand = CommandOf<(typeof issueCommands)[number]>;
