import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { ClosedSpan } from '@onewindow/kernel/legalClock.ts';
import type {
  AcceptedItem,
  CaseKind,
  CaseOutcome,
  CertificateEnd,
  Hindrance,
  Outcome,
  Renewal,
} from '@onewindow/schema/case/values.ts';
import type { Limit, StatutoryLimit, Units } from '@onewindow/schema/values.ts';

export type CaseStatus =
  | 'received'
  | 'correctionRequested'
  | 'underReview'
  | CaseOutcome
  | 'withdrawn'
  | 'acceptanceRefused'
  | 'voided';

/** One case in civil days: what its own facts say, and nothing of its project that they do not repeat. */
export interface CaseTimeline {
  readonly caseId: string;
  readonly projectCode: string;
  readonly stage: string;
  readonly kind: CaseKind;
  readonly units: Units;
  /** The number of the certificate that all but a first application rest on. */
  readonly base?: string;
  /** Of a renewal: until when the certificate is valid, and whether silence past that grants it. */
  readonly renewal?: Renewal;
  /** What stood in its way when it was received. */
  readonly hindrances?: readonly Hindrance[];
  readonly channel: 'online' | 'window';
  readonly status: CaseStatus;
  readonly revision: number;
  /** Set where the case was not lived through here. */
  readonly ledger?: 'demo' | 'import';
  readonly receivedOn: Day;
  readonly silence?: Limit;
  /** When the application was complete: received, or all that was asked for supplied. */
  readonly completeOn: Day;
  readonly corrections: number;
  /** The one notice of what is missing, and how many of its lines are still open. */
  readonly correction?: { readonly on: Day; readonly answerWithin?: Limit; readonly open: number };
  /** When the owner itself accepted the works. */
  readonly acceptedByOwnerOn?: Day;
  readonly acceptedOn?: Day;
  readonly bySilence?: boolean;
  readonly category?: string;
  readonly locality?: string;
  /** Promised working days from acceptance. */
  readonly committed?: number;
  readonly items: readonly TimelineItem[];
  /** The one limit of a stage that is handled jointly, and the days by which it was extended. */
  readonly joint?: StatutoryLimit;
  readonly jointExtension?: number;
  /** Concluded rounds of review, in their order. */
  readonly rounds: readonly ReviewRound[];
  readonly procedures: readonly TimelineProcedure[];
  /** When the applicant had to act; `applicantSince` where that still lasts. */
  readonly applicant: readonly ClosedSpan[];
  readonly applicantSince?: Day;
  /** The day of the last of its decisions and opinions, once nothing is left to be decided. */
  readonly decidedOn?: Day;
  /** The place of the calendar that was adopted when the last of them was recorded; the first where absent. */
  readonly calendar?: number;
  readonly certificates: readonly TimelineCertificate[];
  /** The correcting acts that its days rest on: acts entered late, a receipt day corrected. */
  readonly correctedBy?: readonly ('ActEnteredLate' | 'ReceiptDayCorrected')[];
  /** The certificates of earlier stages that it rested on and that have ended, the latest last. */
  readonly lost?: readonly LostGround[];
  /** When it ended without a decision. */
  readonly endedOn?: Day;
  /** Whose work it is: at the window, and in each department. */
  readonly assignments?: readonly Assignment[];
}

/** Who holds a case: at the window, or in a department, which handles its part by itself. */
export interface Assignment {
  readonly department?: string;
  readonly officer: string;
  readonly since: Instant;
  /** Of whom it was handed over by, and why; absent where they took it. */
  readonly by?: string;
  readonly reason?: string;
}

export interface LostGround {
  readonly stage: string;
  readonly number: string;
  readonly act: CertificateEnd;
  readonly on: Day;
}

export interface TimelineItem extends AcceptedItem {
  /** Days by which the statutory limit was extended. */
  readonly extension: number;
  readonly round: number;
  readonly openedOn?: Day;
  readonly outcome?: ReviewOutcome;
  readonly concludedOn?: Day;
  /** Of a permit or a filing. */
  readonly decided?: TimelineDecision;
}

/** What a department's review of an item ended with: an opinion, or of a permit or a filing the decision. */
export type ReviewOutcome = 'agree' | 'agreeWithConditions' | 'object' | 'noObjection' | Outcome;

/** The decision on one item, and what has become of its paper. */
export interface TimelineDecision {
  readonly outcome: Outcome;
  readonly on: Day;
  /** Whether nobody decided, and that is the grant (art. 50). */
  readonly bySilence?: true;
  /** Within how long its paper must be delivered. */
  readonly delivery?: Limit;
  /** As it was said. */
  readonly deliveredOn?: Day;
  /** The day that ends the clock of art. 44: as it was said with evidence, else that of the entry. */
  readonly deliveryEndedOn?: Day;
}

export interface ReviewRound {
  readonly item: string;
  readonly department: string;
  readonly round: number;
  readonly openedOn: Day;
  readonly concludedOn: Day;
  readonly outcome: ReviewOutcome;
  /** As of the case, when this round's conclusion was recorded. */
  readonly calendar?: number;
}

export interface TimelineProcedure {
  readonly procedure: number;
  readonly kind: string;
  /** Those that it concerns; in older logs it may concern all. */
  readonly items: 'all' | readonly string[];
  readonly suspends: boolean;
  /** Working days that were announced at its start, and in later notices. */
  readonly expectedDays: number;
  readonly prolonged?: readonly { readonly on: Day; readonly days: number }[];
  readonly from: Day;
  readonly to?: Day;
}

export interface TimelineCertificate {
  readonly item: string;
  readonly number: string;
  readonly name: string;
  readonly issuedOn: Day;
  readonly validUntil?: Day;
  /** Absent of older logs. */
  readonly units?: Units;
  /** The number of the certificate in whose place it stands. */
  readonly supersedes?: string;
  readonly ended?: 'annulled' | 'withdrawn' | 'revokedAsPenalty' | 'deregistered';
  readonly endedOn?: Day;
}
