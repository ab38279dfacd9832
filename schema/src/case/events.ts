import { z } from 'zod';

import { asItWas, event, type EventOf } from '../event.ts';
import { HookupRequest } from '../hookup/values.ts';
import {
  Approver,
  CaseId,
  CompanyId,
  Day,
  Days,
  DepartmentId,
  ItemId,
  Limit,
  Line,
  Materials,
  OrderId,
  ProcedureKind,
  ProjectCode,
  Prose,
  StageId,
  StatutoryLimit,
  Units,
} from '../values.ts';
import {
  AcceptedItem,
  acceptedProject,
  CaseKind,
  CaseOutcome,
  CertificateEnd,
  Channel,
  CorrectedCertificate,
  DeliveryMeans,
  Hindrance,
  Outcome,
  ProposedAct,
  Recipient,
  RefusalGround,
  Renewal,
  ReviewOutcome,
  SetAsideBy,
} from './values.ts';

const ofCase = { caseId: CaseId };
const ofReview = { ...ofCase, item: ItemId, department: DepartmentId, round: z.int().min(1) };

/** 2 → 3: nothing that stood in the way was received. */
const unhindered = (data: object) => ({ ...data, hindrances: [] });
/**
 * 1 → 2: `kind` was always new and `units` always all; now each may be another. 3 → 4: it says of which item the base is, and of a
 * renewal until when.
 */
export const CaseSubmitted = event(
  'CaseSubmitted',
  {
    ...ofCase,
    projectCode: ProjectCode,
    stage: StageId,
    kind: CaseKind,
    units: Units,
    /** The number of the certificate that all but a first application rest on. */
    base: Line.exactOptional(),
    /** The item of that certificate, where it was found: an extension, a renewal, a reissue and a cancellation are of it alone. */
    baseItem: ItemId.exactOptional(),
    renewal: Renewal.exactOptional(),
    channel: Channel,
    receivedOn: Day,
    acceptedByOwnerOn: Day.exactOptional(),
    materials: Materials,
    hindrances: z.array(Hindrance),
    /** After how long silence accepts, as the catalogue said; absent where it never does. */
    silence: Limit.exactOptional(),
    catalogue: Line,
  },
  [asItWas, unhindered, asItWas],
);
/** 1 → 2: it says within how long it is to be answered. */
export const CorrectionRequested = event(
  'CorrectionRequested',
  { ...ofCase, defects: z.array(Prose), answerWithin: Limit.exactOptional() },
  [asItWas],
);
/** Asks for nothing new. */
export const CorrectionReminded = event('CorrectionReminded', {
  ...ofCase,
  lines: z.array(z.int().min(1)),
  words: Prose,
});
/** 1 → 2: whatever was supplied counted as everything. */
const everything = (data: object) => ({ ...data, lines: [], complete: true });
export const CorrectionSupplied = event(
  'CorrectionSupplied',
  {
    ...ofCase,
    /** The lines of the notice that it answers. */
    lines: z.array(z.int().min(1)),
    /** Whether nothing of the notice is left open. */
    complete: z.boolean(),
    materials: Materials,
    note: Prose.exactOptional(),
  },
  [everything],
);
/** 1 → 2: an item may say whom it consults. `acceptedOn` lies before the fact was recorded where silence accepted (art. 32). */
export const CaseAccepted = event(
  'CaseAccepted',
  {
    ...ofCase,
    projectCode: ProjectCode,
    stage: StageId,
    acceptedOn: Day,
    bySilence: z.boolean(),
    ...acceptedProject,
    /** The stage's promise, in working days from acceptance. */
    committed: Days.exactOptional(),
    items: z.array(AcceptedItem),
    /** The one limit of a stage that is handled jointly, in place of its items' own of art. 42 (art. 26). */
    joint: StatutoryLimit.exactOptional(),
    catalogue: Line,
  },
  [asItWas],
);
/** 1 → 2, 2 → 3: what stands in the way may be the ground, of which there is more now. */
export const AcceptanceRefused = event('AcceptanceRefused', { ...ofCase, ground: RefusalGround, reason: Prose }, [
  asItWas,
  asItWas,
]);
export const ReviewOpened = event('ReviewOpened', ofReview);
export const ReviewConcluded = event('ReviewConcluded', {
  ...ofReview,
  outcome: ReviewOutcome,
  conditions: Prose.exactOptional(),
  reasons: Prose.exactOptional(),
});
export const ObjectionAnswered = event('ObjectionAnswered', {
  ...ofCase,
  item: ItemId,
  answer: Prose,
  materials: Materials,
});
/**
 * A consulted department has let its committed days pass in silence: where the catalogue says so, that is no objection. Never for a
 * permit.
 */
export const SilenceTakenAsNoObjection = event('SilenceTakenAsNoObjection', ofReview);
/** What such a department said afterwards: it is kept, and changes nothing. */
export const LateOpinionReceived = event('LateOpinionReceived', {
  ...ofReview,
  outcome: ReviewOutcome,
  conditions: Prose.exactOptional(),
  reasons: Prose.exactOptional(),
});
/** Kept for the history; nothing is reckoned from it. */
export const ReviewUrged = event('ReviewUrged', { ...ofReview, words: Prose });
/** 1 → 2: it named one item, or none, which meant all of them. */
const itemsNamed = ({ item, ...rest }: { readonly item?: string }) => ({ ...rest, items: item ? [item] : 'all' });
export const SpecialProcedureStarted = event(
  'SpecialProcedureStarted',
  {
    ...ofCase,
    /** Its number within the case. */
    procedure: z.int().min(1),
    kind: ProcedureKind,
    items: z.union([z.literal('all'), z.array(ItemId)]),
    suspends: z.boolean(),
    ground: Prose,
    /** Announced working days: past them the clock runs again. */
    expectedDays: Days,
    notice: Prose,
  },
  [itemsNamed],
);
export const SpecialProcedureProlonged = event('SpecialProcedureProlonged', {
  ...ofCase,
  procedure: z.int().min(1),
  days: Days,
  reason: Prose,
  notice: Prose,
});
export const SpecialProcedureEnded = event('SpecialProcedureEnded', {
  ...ofCase,
  procedure: z.int().min(1),
  result: Prose.exactOptional(),
});
/** 1 → 2: who approved was one line of words, mostly a name; what else it held nobody can tell apart, so it stays whole. 2 → 3: it
 * may be the stage's joint limit. */
const approverNamed = ({ approvedBy, ...rest }: { readonly approvedBy: string }) => ({
  ...rest,
  approvedBy: { name: approvedBy },
});
export const LimitExtended = event(
  'LimitExtended',
  { ...ofCase, item: ItemId.exactOptional(), days: Days, reason: Prose, approvedBy: Approver },
  [approverNamed, asItWas],
);
/** The decision on a permit or a filing: an act of its own authority, with its own paper and its own delivery (arts 38, 42, 44). */
export const ItemDecided = event('ItemDecided', {
  ...ofCase,
  item: ItemId,
  authority: DepartmentId,
  round: z.int().min(1),
  outcome: Outcome,
  conditions: Prose.exactOptional(),
  reasons: Prose.exactOptional(),
  /** Reconsideration and suit: where and until when (art. 38). */
  remedies: Prose.exactOptional(),
  /** Within how long its paper must be delivered; absent where it has none, or the catalogue knows no such limit. */
  delivery: Limit.exactOptional(),
});
/** No decision on a renewal before the certificate ran out is its grant (行政许可法 art. 50). `delivery`: as of a decision. */
export const SilenceTakenAsRenewal = event('SilenceTakenAsRenewal', {
  ...ofReview,
  validUntil: Day,
  delivery: Limit.exactOptional(),
});
/** Nothing of the case is left to be decided: it is the sum of its items and concludes with the last of them. */
export const CaseConcluded = event('CaseConcluded', { ...ofCase, outcome: CaseOutcome });
/** Of older logs: one decision on the whole case, which decided all its items. */
export const CaseDecided = event('CaseDecided', {
  ...ofCase,
  outcome: Outcome,
  reasons: Prose.exactOptional(),
  remedies: Prose.exactOptional(),
  /** Within how long it must be delivered; absent where the catalogue knows no such limit. */
  delivery: Limit.exactOptional(),
});
/**
 * `orders`: what each utility concerned is to be sent, as it is at this moment; policies open them. 1 → 2: their units may be
 * some. 2 → 3: it names who issued it. 3 → 4: it lists its units, and names the certificate that it supersedes.
 */
export const CertificateIssued = event(
  'CertificateIssued',
  {
    ...ofCase,
    projectCode: ProjectCode,
    item: ItemId,
    number: Line,
    name: Line,
    issuedOn: Day,
    validUntil: Day.exactOptional(),
    /** The authority that decided, and its name as it stands on the certificate; absent of older logs. */
    authority: DepartmentId.exactOptional(),
    issuer: Line.exactOptional(),
    units: Units.exactOptional(),
    /** Of a change, a renewal or a reissue: the number of the certificate in whose place it stands. */
    supersedes: Line.exactOptional(),
    orders: z.array(HookupRequest),
    /** Of a change: the orders of the permit that it changes for which there is no demand any more. */
    cancels: z.array(OrderId).exactOptional(),
  },
  [asItWas, asItWas, asItWas],
);
/**
 * `deliveredOn` is kept as it was said; the clock reads it only where `evidence` is given, else the day of the entry. 1 → 2: `item`
 * was always absent, which means everything that was decided.
 */
export const DecisionDelivered = event(
  'DecisionDelivered',
  {
    ...ofCase,
    item: ItemId.exactOptional(),
    means: DeliveryMeans,
    recipient: Recipient.exactOptional(),
    trackingNumber: Line.exactOptional(),
    deliveredOn: Day,
    evidence: Line.exactOptional(),
    receipt: Line,
  },
  [asItWas],
);
export const CaseWithdrawn = event('CaseWithdrawn', { ...ofCase, reason: Prose });
/** What the end of a certificate that stands in another's place means for the permit. */
const ofSuperseding = {
  /** The case that gave the permit first, whose permit has ended with it. */
  permitOf: CaseId.exactOptional(),
  /** The number of the one that it stood in the place of and that is in force again, since a change that is annulled never was. */
  revives: Line.exactOptional(),
};
/** 1 → 2: the certificate may stand in the place of another. */
export const CertificateRevoked = event(
  'CertificateRevoked',
  {
    ...ofCase,
    projectCode: ProjectCode,
    item: ItemId,
    number: Line,
    act: CertificateEnd,
    reason: Prose,
    ...ofSuperseding,
    /** The orders that the permit opened; those not finished are cancelled. */
    orders: z.array(OrderId),
  },
  [asItWas],
);

/** A court or a superior has set aside that the certificate ended: it is in force again, as if it never had. */
export const CertificateRestored = event('CertificateRestored', {
  ...ofCase,
  projectCode: ProjectCode,
  item: ItemId,
  number: Line,
  /** The act that was set aside, and with it the formal deletion that followed it. */
  act: CertificateEnd,
  by: SetAsideBy,
  /** The number of the judgment or of the decision on reconsideration. */
  document: Line,
  reason: Prose,
  permitOf: CaseId.exactOptional(),
  /** The orders that the permit opened; their companies are told. */
  orders: z.array(OrderId),
});

/**
 * The project was amended after its permit was issued, and its demand with it: what the companies are to be told of that. Also where
 * nothing is to be told, since that, too, was looked at.
 */
export const HookupDemandRevised = event('HookupDemandRevised', {
  ...ofCase,
  projectCode: ProjectCode,
  item: ItemId,
  number: Line,
  reason: Prose,
  /** What each utility that is newly demanded is to be sent; policies open them. */
  orders: z.array(HookupRequest),
  /** The orders for which there is no demand any more. */
  cancels: z.array(OrderId),
  /** Whom the applicant has chosen for orders that there are. */
  moves: z.array(z.strictObject({ orderId: OrderId, company: CompanyId })),
});

/** A certificate of an earlier stage that this open case rests on has ended: until that is mended nothing of it is approved. */
export const PredecessorEnded = event('PredecessorEnded', {
  ...ofCase,
  stage: StageId,
  number: Line,
  act: CertificateEnd,
});
/** The end of that certificate was set aside: the case rests on it again. */
export const PredecessorRestored = event('PredecessorRestored', { ...ofCase, stage: StageId, number: Line });
/** The first certificate with a number has it for ever, in the whole centre: names make rules (decision 8). */
export const CertificateNumberTaken = event('CertificateNumberTaken', { number: Line, caseId: CaseId, item: ItemId });
/** The events of a certificate number's stream. */
export const certificateNumberEvents = [CertificateNumberTaken] as const;

/** Somebody asks for an act that takes two people. What it is about, `item` or `number` says; else the case. */
export const ActProposed = event('ActProposed', {
  ...ofCase,
  act: ProposedAct,
  item: ItemId.exactOptional(),
  number: Line.exactOptional(),
  reason: Prose,
});

/** What approves and proves a correcting act. */
const shown = { reason: Prose, evidence: Line, approvedBy: Approver };
/** The entry was a mistake: it stays in the log and is never counted. */
export const EntryVoided = event('EntryVoided', { ...ofCase, ...shown });
export const ReceiptDayCorrected = event('ReceiptDayCorrected', { ...ofCase, receivedOn: Day, before: Day, ...shown });
/** `orders`: those that the certificate opened; their companies are told of it as an amendment. */
export const CertificateCorrected = event('CertificateCorrected', {
  ...ofCase,
  projectCode: ProjectCode,
  item: ItemId,
  number: Line,
  corrected: CorrectedCertificate,
  ...shown,
  permit: z.strictObject({ number: Line, issuedOn: Day, issuer: Line }).exactOptional(),
  orders: z.array(OrderId),
});
/** The fact that an act entered late comes to, as it would have been recorded on its day. */
const lateFact = <Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
  z.strictObject({ type: z.literal(type), data });
/**
 * 1 → 2: a refusal to accept has more grounds now. A true act that was entered after its day. Whoever folds takes `fact` at its own day; only when it was recorded, this event says.
 * `displaces`: what was recorded meanwhile because nothing was known of it.
 */
export const ActEnteredLate = event(
  'ActEnteredLate',
  {
    ...ofCase,
    on: Day,
    ...shown,
    displaces: z.literal('CaseAccepted').exactOptional(),
    fact: z.union([
      lateFact('CorrectionRequested', CorrectionRequested.data),
      lateFact('CaseAccepted', CaseAccepted.data),
      lateFact('AcceptanceRefused', AcceptanceRefused.data),
      lateFact('ReviewConcluded', ReviewConcluded.data),
      lateFact('ItemDecided', ItemDecided.data),
    ]),
  },
  [asItWas],
);

export const caseEvents = [
  CaseSubmitted,
  CorrectionRequested,
  CorrectionReminded,
  CorrectionSupplied,
  CaseAccepted,
  AcceptanceRefused,
  ReviewOpened,
  ReviewConcluded,
  SilenceTakenAsNoObjection,
  LateOpinionReceived,
  ObjectionAnswered,
  ReviewUrged,
  SpecialProcedureStarted,
  SpecialProcedureProlonged,
  SpecialProcedureEnded,
  LimitExtended,
  ItemDecided,
  SilenceTakenAsRenewal,
  CaseConcluded,
  CaseDecided,
  CertificateIssued,
  DecisionDelivered,
  CaseWithdrawn,
  CertificateRevoked,
  CertificateRestored,
  HookupDemandRevised,
  PredecessorEnded,
  PredecessorRestored,
  EntryVoided,
  ReceiptDayCorrected,
  CertificateCorrected,
  ActEnteredLate,
  ActProposed,
] as const;
/** Types that only older logs hold: nothing writes them any more. */
export const formerCaseEvents = [CaseDecided] as const;
export type CaseEvent = EventOf<(typeof caseEvents)[number]>;
