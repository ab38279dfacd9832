import { z } from 'zod';

import { published } from '../published.ts';
import {
  CaseId,
  CategoryId,
  Day,
  Days,
  DepartmentId,
  ItemId,
  Limit,
  Line,
  LocalityId,
  PersonName,
  StageId,
  StatutoryLimit,
} from '../values.ts';

/** A first application, or one that rests on a permit: its change 变更, extension 延期, renewal 延续, reissue 补办, cancellation 注销. */
export const CaseKind = z
  .enum(['new', 'change', 'extension', 'renewal', 'reissue', 'cancellation'])
  .register(published, { name: 'CaseKind' });
export type CaseKind = z.infer<typeof CaseKind>;
export const Channel = z.enum(['online', 'window']).register(published, { name: 'SubmissionChannel' });
/** What can stand in an application's way. */
const hindrances = [
  'stageNotRequired',
  'stageAlreadyOpen',
  'stageAlreadyApproved',
  'predecessorMissing',
  'baseNotInForce',
  'nothingToRenew',
  'nothingToExtend',
  'extensionsUsedUp',
] as const;
/** What stood in an application's way when it was received: which other case, or which stage. */
export const Hindrance = z.strictObject({
  code: z.enum(hindrances),
  caseId: CaseId.exactOptional(),
  stage: StageId.exactOptional(),
});
export type Hindrance = z.infer<typeof Hindrance>;
/** Needs no permit, not our competence, or incomplete and not mended (art. 32); or what stands in its way. */
export const RefusalGround = z
  .enum(['noPermitNeeded', 'notOurCompetence', 'incomplete', ...hindrances])
  .register(published, { name: 'AcceptanceRefusalGround' });
export const ReviewOutcome = z
  .enum(['agree', 'agreeWithConditions', 'object'])
  .register(published, { name: 'ReviewOutcome' });
export const Outcome = z.enum(['approved', 'notApproved']).register(published, { name: 'DecisionOutcome' });
export type Outcome = z.infer<typeof Outcome>;
/** What the decisions on a case's items come to. */
export const CaseOutcome = z.enum(['approved', 'partlyApproved', 'notApproved']);
export type CaseOutcome = z.infer<typeof CaseOutcome>;
/** At the counter, by post, electronically, left at the address 留置, by public announcement 公告, or entrusted to another office 委托. */
export const DeliveryMeans = z
  .enum(['counter', 'post', 'electronic', 'left', 'announcement', 'entrusted'])
  .register(published, { name: 'DecisionDeliveryMeans' });
/** Who took a paper, or who witnessed that it was left. */
export const Recipient = PersonName;
/** Four different acts: unlawfully granted 撤销, circumstances changed 撤回, penalty 吊销, formally deleted 注销. */
export const CertificateEnd = z
  .enum(['annulled', 'withdrawn', 'revokedAsPenalty', 'deregistered'])
  .register(published, { name: 'CertificateEnd' });
export type CertificateEnd = z.infer<typeof CertificateEnd>;

/** Who set the end of a certificate aside: a court in a suit, or a superior in reconsideration or of its own accord. */
export const SetAsideBy = z.enum(['court', 'superior']).register(published, { name: 'SetAsideBy' });

/** Until when the certificate that is to be renewed is valid, and whether its renewal was asked for in time (art. 50). */
export const Renewal = z.strictObject({ validUntil: Day, inTime: z.boolean() });
export type Renewal = z.infer<typeof Renewal>;

/** A certificate as the window issues it. */
export const NewCertificate = z
  .strictObject({
    item: ItemId,
    number: Line,
    name: Line,
    issuedOn: Day.exactOptional(),
    validUntil: Day.exactOptional(),
  })
  .register(published, { name: 'Certificate' });

/** What a certificate should have said. */
export const CorrectedCertificate = z
  .strictObject({
    number: Line.exactOptional(),
    name: Line.exactOptional(),
    issuedOn: Day.exactOptional(),
    validUntil: Day.exactOptional(),
  })
  .refine((corrected) => Object.keys(corrected).length > 0, { error: 'nothing-named' })
  .register(published, { name: 'CorrectedCertificate' });

/** What an item is: only a permit and a filing are decided, by an authority of their own; the others are opinions (arts 38, 42). */
export const ItemKind = z.enum(['permit', 'filing', 'consultation', 'technicalReview', 'check', 'service']);
/** Whether an item of this kind ends with a decision, and not with an opinion. */
export const isDecided = ({ kind }: { readonly kind: z.infer<typeof ItemKind> }): boolean =>
  kind === 'permit' || kind === 'filing';

/** What a department's silence past its committed days means. */
export const OnSilence = z.enum(['noObjection']);

/** What the catalogue said of an item when the case was accepted. */
export const AcceptedItem = z.strictObject({
  item: ItemId,
  department: DepartmentId,
  kind: ItemKind,
  after: z.array(ItemId),
  /** Whose opinions must be there before this one may be approved. */
  consults: z.array(ItemId).exactOptional(),
  statutory: StatutoryLimit.exactOptional(),
  /** Promised working days. */
  committed: Days.exactOptional(),
  /** What it means that a consulted department lets its committed days pass in silence; nothing unless told. */
  onSilence: OnSilence.exactOptional(),
  /** Within how long the owner was to apply after its own acceptance. */
  ownerLimit: Limit.exactOptional(),
});
export type AcceptedItem = z.infer<typeof AcceptedItem>;

/** What statistics need to know of the project, as it was at acceptance. */
export const acceptedProject = { category: CategoryId, locality: LocalityId };

/** What somebody does on a case that a catalogue can keep apart from something else, by the names of the commands. */
export const CaseAct = z.enum([
  'submitCase',
  'requestCorrection',
  'acceptCase',
  'refuseAcceptance',
  'concludeReview',
  'startSpecialProcedure',
  'prolongSpecialProcedure',
  'endSpecialProcedure',
  'extendLimit',
  'decideItem',
  'issueCertificates',
  'deliverDecision',
  'withdrawCase',
  'revokeCertificate',
  'setAsideCertificateEnd',
  'voidEntry',
  'correctReceiptDay',
  'correctCertificate',
  'enterActLate',
]);
export type CaseAct = z.infer<typeof CaseAct>;

/** The acts that a catalogue can want proposed by somebody else first: what extends a limit, ends a permit, or mends a mistake. */
export const ProposedAct = CaseAct.extract([
  'extendLimit',
  'revokeCertificate',
  'setAsideCertificateEnd',
  'voidEntry',
  'correctReceiptDay',
  'correctCertificate',
  'enterActLate',
]).register(published, { name: 'ProposedAct' });
export type ProposedAct = z.infer<typeof ProposedAct>;
