import { z } from 'zod';

import { command, type CommandOf } from '../event.ts';
import { published } from '../published.ts';
import {
  Approver,
  CaseId,
  Day,
  Days,
  ItemId,
  Line,
  Materials,
  ProcedureKind,
  ProjectCode,
  Prose,
  SomeUnits,
  StageId,
} from '../values.ts';
import {
  CaseKind,
  CertificateEnd,
  Channel,
  CorrectedCertificate,
  DeliveryMeans,
  NewCertificate,
  Outcome,
  ProposedAct,
  Recipient,
  RefusalGround,
  ReviewOutcome,
  SetAsideBy,
} from './values.ts';

/**
 * `receivedOn` may lie before today (paper that came earlier), since that only lengthens. All but a first application rest on a
 * certificate, whose number is `base`.
 */
export const SubmitCase = command('SubmitCase', {
  projectCode: ProjectCode,
  stage: StageId,
  kind: CaseKind.default('new'),
  /** All, unless some are named. */
  units: SomeUnits.exactOptional(),
  base: Line.exactOptional(),
  channel: Channel,
  receivedOn: Day.exactOptional(),
  /** When the owner itself accepted the works, of an application that is to follow within a limit. */
  acceptedByOwnerOn: Day.exactOptional(),
  materials: Materials.default([]),
});
/** One notice of everything that is missing or wrong (art. 32). */
export const RequestCorrection = command('RequestCorrection', {
  caseId: CaseId,
  defects: z.array(Prose).min(1).max(100),
});
/** Lines of the notice, by their numbers from 1. */
const Lines = z.array(z.int().min(1).max(100)).min(1).max(100);
/** Reminds of lines of the notice that are still open. */
export const RemindCorrection = command(
  'RemindCorrection',
  { caseId: CaseId, lines: Lines, words: Prose },
  { deferrable: true },
);
export const SupplyCorrection = command('SupplyCorrection', {
  caseId: CaseId,
  lines: Lines,
  materials: Materials.default([]),
  note: Prose.exactOptional(),
});
export const AcceptCase = command('AcceptCase', { caseId: CaseId });
/** Puts on record that silence has accepted the case; any other command does so too. */
export const RecordSilentAcceptance = command('RecordSilentAcceptance', { caseId: CaseId });
/** Puts on record that a consulted department has let its days pass in silence; any other command does so too. */
export const RecordSilentConsultation = command('RecordSilentConsultation', { caseId: CaseId, item: ItemId });
/** Puts on record that no decision on a renewal before the certificate ran out is its grant; a decision that comes later does so too. */
export const RecordSilentRenewal = command('RecordSilentRenewal', { caseId: CaseId });
export const RefuseAcceptance = command('RefuseAcceptance', { caseId: CaseId, ground: RefusalGround, reason: Prose });
export const ConcludeReview = command('ConcludeReview', {
  caseId: CaseId,
  item: ItemId,
  outcome: ReviewOutcome,
  conditions: Prose.exactOptional(),
  reasons: Prose.exactOptional(),
});
export const AnswerObjection = command('AnswerObjection', {
  caseId: CaseId,
  item: ItemId,
  answer: Prose,
  materials: Materials.default([]),
});
/** 催办: reminds a department of a review that it has still to conclude. No clock hangs on it. */
export const UrgeReview = command('UrgeReview', { caseId: CaseId, item: ItemId, words: Prose }, { deferrable: true });
/**
 * Hearing, testing, expert review and the like on the items that it concerns, with the notice to the applicant how long it will
 * take (art. 45).
 */
export const StartSpecialProcedure = command('StartSpecialProcedure', {
  caseId: CaseId,
  kind: ProcedureKind,
  items: z.array(ItemId).min(1).max(50),
  ground: Prose,
  expectedDays: Days.min(1),
  notice: Prose,
});
/** More time than was announced: from this new notice to the applicant on, or from the end of the time that was announced. */
export const ProlongSpecialProcedure = command('ProlongSpecialProcedure', {
  caseId: CaseId,
  procedure: z.int().min(1).max(1000),
  days: Days.min(1),
  reason: Prose,
  notice: Prose,
});
export const EndSpecialProcedure = command('EndSpecialProcedure', {
  caseId: CaseId,
  procedure: z.int().min(1).max(1000),
  result: Prose.exactOptional(),
});
/**
 * Of an item's statutory limit, or where no item is named of the stage's joint one (arts 26, 42), with the reason told to the
 * applicant. Never of a promise.
 */
export const ExtendLimit = command('ExtendLimit', {
  caseId: CaseId,
  item: ItemId.exactOptional(),
  days: Days.min(1),
  reason: Prose,
  approvedBy: Approver,
});
/** The decision on a permit or a filing, by the authority that the catalogue names for it (arts 38, 42). */
export const DecideItem = command('DecideItem', {
  caseId: CaseId,
  item: ItemId,
  outcome: Outcome,
  conditions: Prose.exactOptional(),
  reasons: Prose.exactOptional(),
  /** Reconsideration and suit: where and until when (art. 38). */
  remedies: Prose.exactOptional(),
});
/** One or several certificates in one issue. `issuedOn` is kept as said and read by no clock. */
export const IssueCertificates = command('IssueCertificates', {
  caseId: CaseId,
  certificates: z.array(NewCertificate).min(1).max(20),
});
/**
 * Hands over the papers of one or several decisions (art. 44). A day before today counts only with the evidence for it; without,
 * the clock runs until the day on which it was entered.
 */
export const DeliverDecision = command('DeliverDecision', {
  caseId: CaseId,
  items: z.array(ItemId).min(1).max(20),
  means: DeliveryMeans,
  /** Who took it. */
  recipient: Recipient.exactOptional(),
  trackingNumber: Line.exactOptional(),
  deliveredOn: Day.exactOptional(),
  evidence: Line.exactOptional(),
  receipt: Line,
});
export const WithdrawCase = command('WithdrawCase', { caseId: CaseId, reason: Prose });
export const RevokeCertificate = command('RevokeCertificate', {
  caseId: CaseId,
  number: Line,
  act: CertificateEnd,
  reason: Prose,
});

/** A court or a superior has set aside that a certificate ended: it is in force again, and its companies are told. */
export const SetAsideCertificateEnd = command('SetAsideCertificateEnd', {
  caseId: CaseId,
  number: Line,
  by: SetAsideBy,
  /** The number of the judgment or of the decision on reconsideration. */
  document: Line,
  reason: Prose,
});

/** What approves and proves a correcting act: who allowed it, and the paper or file that shows that it is right. */
const shown = { reason: Prose, evidence: Line, approvedBy: Approver };
/** The whole entry was a mistake, for instance on the wrong project: it is never counted. */
export const VoidEntry = command('VoidEntry', { caseId: CaseId, ...shown });
export const CorrectReceiptDay = command('CorrectReceiptDay', { caseId: CaseId, receivedOn: Day, ...shown });
/** What stands on a certificate; its number stays unless the number was wrong. */
export const CorrectCertificate = command('CorrectCertificate', {
  caseId: CaseId,
  number: Line,
  corrected: CorrectedCertificate,
  ...shown,
});
/** Of which case, the late entry says. */
const caseless = { caseId: true } as const;
/** The acts that may be entered late, one at a time: nothing that stops a clock or extends a limit is among them. */
export const LateAct = z
  .strictObject({
    requestCorrection: RequestCorrection.data
      .omit(caseless)
      .register(published, { name: 'LateNotice' })
      .exactOptional(),
    accept: z
      .boolean()
      .refine((accept) => accept, { error: 'true-or-nothing' })
      .exactOptional(),
    refuseAcceptance: RefuseAcceptance.data.omit(caseless).register(published, { name: 'LateRefusal' }).exactOptional(),
    concludeReview: ConcludeReview.data.omit(caseless).register(published, { name: 'LateOpinion' }).exactOptional(),
    decideItem: DecideItem.data.omit(caseless).register(published, { name: 'LateDecision' }).exactOptional(),
  })
  .refine((act) => Object.keys(act).length === 1, { error: 'exactly-one' })
  .meta({ minProperties: 1, maxProperties: 1 })
  .register(published, { name: 'LateAct' });
export type LateAct = z.infer<typeof LateAct>;
/**
 * A true act that could not be entered on its day, as in an outage: exactly one of the closed list, on the day on which the paper says
 * that it happened.
 */
export const EnterActLate = command('EnterActLate', {
  caseId: CaseId,
  on: Day,
  act: LateAct,
  ...shown,
});

/**
 * Asks whoever has the rank to do an act that the catalogue wants two people for; they approve it by doing it. `item` and `number` say
 * what it is about: the item whose limit is extended, or the certificate.
 */
export const ProposeAct = command('ProposeAct', {
  caseId: CaseId,
  act: ProposedAct,
  item: ItemId.exactOptional(),
  number: Line.exactOptional(),
  reason: Prose,
});

/** What the window gives. */
export const offeredCaseCommands = [
  SubmitCase,
  RequestCorrection,
  RemindCorrection,
  SupplyCorrection,
  AcceptCase,
  RefuseAcceptance,
  ConcludeReview,
  AnswerObjection,
  UrgeReview,
  StartSpecialProcedure,
  ProlongSpecialProcedure,
  EndSpecialProcedure,
  ExtendLimit,
  DecideItem,
  IssueCertificates,
  DeliverDecision,
  WithdrawCase,
  RevokeCertificate,
  SetAsideCertificateEnd,
  VoidEntry,
  CorrectReceiptDay,
  CorrectCertificate,
  EnterActLate,
  ProposeAct,
] as const;
/** Puts on record that a certificate of an earlier stage, which the case rests on, has ended. */
export const RecordPredecessorEnd = command('RecordPredecessorEnd', {
  caseId: CaseId,
  stage: StageId,
  number: Line,
  act: CertificateEnd,
});
/** Puts on record that the end of such a certificate was set aside. */
export const RecordPredecessorRestored = command('RecordPredecessorRestored', {
  caseId: CaseId,
  stage: StageId,
  number: Line,
});
/** Puts on record what an amendment of the project means for the orders of a permit. */
export const ReviseHookupDemand = command('ReviseHookupDemand', { caseId: CaseId, number: Line, reason: Prose });
/** What the centre gives by itself, as time passes and as things follow from each other. */
export const internalCaseCommands = [
  RecordSilentAcceptance,
  RecordSilentConsultation,
  RecordSilentRenewal,
  RecordPredecessorEnd,
  RecordPredecessorRestored,
  ReviseHookupDemand,
] as const;
export const caseCommands = [...offeredCaseCommands, ...internalCaseCommands] as const;
export type CaseCommand = CommandOf<(typeof caseCommands)[number]>;
