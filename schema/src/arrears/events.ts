import { z } from 'zod';

import { event, type EventOf } from '../event.ts';
import { Firm, Hand } from '../firm.ts';
import { Day, Line, LocalityId, ProjectCode, Prose } from '../values.ts';
import { Agreed, ArrearId, Cents, Debtor, PaymentNumber, ReductionGround } from './values.ts';

const ofArrear = { arrear: ArrearId };
const ofPayment = { ...ofArrear, payment: PaymentNumber };

export const ArrearRecorded = event('ArrearRecorded', {
  ...ofArrear,
  creditor: Firm,
  debtor: Debtor,
  project: Line,
  projectNumber: ProjectCode.exactOptional(),
  locality: LocalityId,
  cents: Cents,
  dueOn: Day,
  agreed: Agreed.exactOptional(),
  evidence: Line,
  by: Hand,
});
/** Only what differs from what was. */
export const ArrearAmended = event('ArrearAmended', {
  ...ofArrear,
  reason: Prose,
  project: Line.exactOptional(),
  projectNumber: ProjectCode.exactOptional(),
  evidence: Line.exactOptional(),
  cents: Cents.exactOptional(),
  dueOn: Day.exactOptional(),
});
export const ArrearPaymentRecorded = event('ArrearPaymentRecorded', {
  ...ofPayment,
  cents: Cents,
  paidOn: Day,
  evidence: Line,
  by: Hand,
});
export const ArrearPaymentConfirmed = event('ArrearPaymentConfirmed', {
  ...ofPayment,
  said: z.enum(['byCreditor', 'byOfficer']),
  by: Hand,
});
export const ArrearPaymentRejected = event('ArrearPaymentRejected', { ...ofPayment, reason: Prose });
export const ArrearReductionProposed = event('ArrearReductionProposed', {
  ...ofArrear,
  cents: Cents,
  ground: ReductionGround,
  reason: Prose,
  evidence: Line,
  by: Hand,
});
export const ArrearReduced = event('ArrearReduced', { ...ofArrear, cents: Cents, ground: ReductionGround, by: Hand });
export const ArrearReductionDeclined = event('ArrearReductionDeclined', { ...ofArrear, reason: Prose });
export const ArrearDisputed = event('ArrearDisputed', {
  ...ofArrear,
  words: Prose,
  said: z.enum(['byDebtor', 'byOfficer']),
  evidence: Line.exactOptional(),
});
export const ArrearDisputeEnded = event('ArrearDisputeEnded', { ...ofArrear, reason: Prose });
/** Nothing is owed any more: follows from the last payment that is confirmed, or from a reduction. */
export const ArrearSettled = event('ArrearSettled', { ...ofArrear, how: z.enum(['paid', 'reduced']) });

export const arrearEvents = [
  ArrearRecorded,
  ArrearAmended,
  ArrearPaymentRecorded,
  ArrearPaymentConfirmed,
  ArrearPaymentRejected,
  ArrearReductionProposed,
  ArrearReduced,
  ArrearReductionDeclined,
  ArrearDisputed,
  ArrearDisputeEnded,
  ArrearSettled,
] as const;
export type ArrearEvent = EventOf<(typeof arrearEvents)[number]>;
