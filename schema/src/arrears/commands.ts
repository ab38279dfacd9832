import { command, type CommandOf } from '../event.ts';
import { Firm } from '../firm.ts';
import { Yuan, YuanOrNone } from '../money.ts';
import { internalPart } from '../published.ts';
import { CreditCode, Day, Line, LocalityId, ProjectCode, Prose } from '../values.ts';
import { Agreed, ArrearChanges, ArrearId, Debtor, PaymentNumber, ReductionGround } from './values.ts';

/** The firm for which an applicant gives a command. */
const acting = { actingFirm: CreditCode.exactOptional().register(internalPart, { internal: true }) };
const ofArrear = { arrear: ArrearId, ...acting };
const ofPayment = { ...ofArrear, payment: PaymentNumber };

export const RecordArrear = command('RecordArrear', {
  creditor: Firm,
  debtor: Debtor,
  project: Line,
  projectNumber: ProjectCode.exactOptional(),
  locality: LocalityId,
  amount: Yuan,
  /** The day by which it was to be paid, or the days that were agreed on: one of the two. */
  dueOn: Day.exactOptional(),
  agreed: Agreed.exactOptional(),
  evidence: Line,
  ...acting,
});
export const AmendArrear = command('AmendArrear', { ...ofArrear, reason: Prose, changes: ArrearChanges });
export const RecordArrearPayment = command('RecordArrearPayment', {
  ...ofArrear,
  amount: Yuan,
  paidOn: Day,
  evidence: Line,
});
export const ConfirmArrearPayment = command('ConfirmArrearPayment', ofPayment);
export const RejectArrearPayment = command('RejectArrearPayment', { ...ofPayment, reason: Prose });
/** That less is owed than was said, or nothing: somebody else has to agree. */
export const ProposeArrearReduction = command('ProposeArrearReduction', {
  ...ofArrear,
  /** What is owed in all, in yuan, what was paid included. */
  to: YuanOrNone,
  ground: ReductionGround,
  reason: Prose,
  evidence: Line,
});
export const ConfirmArrearReduction = command('ConfirmArrearReduction', ofArrear);
export const DeclineArrearReduction = command('DeclineArrearReduction', { ...ofArrear, reason: Prose });
export const DisputeArrear = command('DisputeArrear', { ...ofArrear, words: Prose, evidence: Line.exactOptional() });
export const EndArrearDispute = command('EndArrearDispute', { ...ofArrear, reason: Prose });

export const arrearCommands = [
  RecordArrear,
  AmendArrear,
  RecordArrearPayment,
  ConfirmArrearPayment,
  RejectArrearPayment,
  ProposeArrearReduction,
  ConfirmArrearReduction,
  DeclineArrearReduction,
  DisputeArrear,
  EndArrearDispute,
] as const;
export type ArrearCommand = CommandOf<(typeof arrearCommands)[number]>;
