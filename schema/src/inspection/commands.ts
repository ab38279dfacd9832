import { z } from 'zod';

import { SubjectCode } from '../commitment/values.ts';
import { command, type CommandOf } from '../event.ts';
import { Approver, ClauseId, CommitmentKindId, Day, InspectionId, Line, Prose } from '../values.ts';
import { ConductId, CreditEnd, CreditEntryId, Evidence, Finding, GivenDays, Inspectors, VisitMode } from './values.ts';

const ofInspection = { inspection: InspectionId };

/** Begins the inspection of a subject that a draw chose; only the draw gives it. */
export const OpenInspection = command('OpenInspection', {
  ...ofInspection,
  draw: Line,
  subject: SubjectCode,
});
/** Begins the inspection of a subject of which somebody complained. It is no random one, and never counted as such. */
export const OpenInspectionOnComplaint = command('OpenInspectionOnComplaint', {
  subject: SubjectCode,
  kind: CommitmentKindId,
  ground: Prose,
  inspectors: Inspectors,
});
/** What a visit found, clause by clause. It counts once another inspector has confirmed it. */
export const RecordInspection = command('RecordInspection', {
  ...ofInspection,
  mode: VisitMode,
  visitedOn: Day,
  findings: z.array(Finding).min(1).max(60),
});
export const ConfirmInspection = command('ConfirmInspection', ofInspection);
/** The other inspector found otherwise: the findings are entered anew. */
export const ObjectToInspection = command('ObjectToInspection', {
  ...ofInspection,
  clauses: z.array(ClauseId).min(1).max(60),
  reason: Prose,
});
/** 责令限期整改: what is to be put right, within so many calendar days. */
export const OrderRectification = command('OrderRectification', { ...ofInspection, words: Prose, days: GivenDays });
/** Once, before its day has passed: so many calendar days more. */
export const ExtendRectification = command('ExtendRectification', { ...ofInspection, days: GivenDays, reason: Prose });
export const ReportRectified = command('ReportRectified', { ...ofInspection, words: Prose, evidence: Evidence });
export const CheckRectification = command('CheckRectification', {
  ...ofInspection,
  done: z.boolean(),
  words: Prose.exactOptional(),
  evidence: Evidence.exactOptional(),
});
/** The firm will not put it right. */
export const RecordRectificationRefused = command('RecordRectificationRefused', {
  ...ofInspection,
  words: Prose,
  evidence: Evidence.exactOptional(),
});
/** Puts on record that the day of an order has passed; only the passing of time gives it. */
export const RecordRectificationLate = command('RecordRectificationLate', ofInspection);
/** 通报: published to all, under the next number of its year. */
export const PublishCircular = command('PublishCircular', { ...ofInspection, title: Line, text: Prose });
/** A circular that rested on an error. It stays where it is read, and says so; the mark that rests on it ends. */
export const WithdrawCircular = command('WithdrawCircular', { ...ofInspection, reason: Prose, approvedBy: Approver });

export const offeredInspectionCommands = [
  OpenInspectionOnComplaint,
  RecordInspection,
  ConfirmInspection,
  ObjectToInspection,
  OrderRectification,
  ExtendRectification,
  ReportRectified,
  CheckRectification,
  RecordRectificationRefused,
  PublishCircular,
  WithdrawCircular,
] as const;
export const internalInspectionCommands = [OpenInspection, RecordRectificationLate] as const;
export type InspectionCommand = CommandOf<
  (typeof offeredInspectionCommands)[number] | (typeof internalInspectionCommands)[number]
>;

const ofEntry = { entry: CreditEntryId };

/** Enters a conduct of the catalogue in the record of the firm that a circular is about. */
export const EnterCredit = command('EnterCredit', { ...ofInspection, conduct: ConductId });
/** 信用修复, asked for by the firm. */
export const ApplyForCreditRepair = command('ApplyForCreditRepair', {
  ...ofEntry,
  words: Prose,
  evidence: Evidence.exactOptional(),
});
export const GrantCreditRepair = command('GrantCreditRepair', ofEntry);
export const RefuseCreditRepair = command('RefuseCreditRepair', { ...ofEntry, reason: Prose });
/** 异议: the firm says that a mark is wrong. */
export const ObjectToCredit = command('ObjectToCredit', {
  ...ofEntry,
  words: Prose,
  evidence: Evidence.exactOptional(),
});
/** One that is upheld ends the mark. */
export const AnswerCreditObjection = command('AnswerCreditObjection', {
  ...ofEntry,
  upheld: z.boolean(),
  words: Prose,
});
/** Ends a mark whose time is over, or whose circular was withdrawn; only the centre itself gives it. */
export const EndCreditMark = command('EndCreditMark', {
  ...ofEntry,
  why: CreditEnd.exclude(['objectionUpheld']),
});

export const offeredCreditCommands = [
  EnterCredit,
  ApplyForCreditRepair,
  GrantCreditRepair,
  RefuseCreditRepair,
  ObjectToCredit,
  AnswerCreditObjection,
] as const;
export const internalCreditCommands = [EndCreditMark] as const;
export type CreditCommand = CommandOf<(typeof offeredCreditCommands)[number] | (typeof internalCreditCommands)[number]>;
