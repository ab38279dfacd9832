import { z } from 'zod';

import { published } from '../published.ts';
import { Yuan } from '../money.ts';
import { CreditCode, Day, Days, Line, ProjectCode, Uuid } from '../values.ts';

/** The id of an arrear. */
export const ArrearId = Uuid;

/** Who owes: a public body, or a firm. */
export const Debtor = z
  .strictObject({
    kind: z.enum(['publicBody', 'firm']).register(published, { name: 'DebtorKind' }),
    name: Line,
    creditCode: CreditCode.exactOptional(),
  })
  .register(published, { name: 'Debtor' });
export type Debtor = z.infer<typeof Debtor>;

/** By what sums of one debtor are told from another's: the credit code, or the name where nobody knows a code. */
export const debtorKey = ({ name, creditCode }: Debtor): string => creditCode ?? name;

/** So many days, counted from a day that does not count itself, as a contract agrees on them. */
export const Agreed = z.strictObject({ from: Day, days: Days }).register(published, { name: 'AgreedDays' });

/** What can be mended of an arrear by one hand: nothing by which it would become less, or be due later. */
export const ArrearChanges = z
  .strictObject({
    project: Line.exactOptional(),
    projectNumber: ProjectCode.exactOptional(),
    evidence: Line.exactOptional(),
    /** In yuan; more than it was. */
    amount: Yuan.exactOptional(),
    /** Earlier than it was. */
    dueOn: Day.exactOptional(),
  })
  .register(published, { name: 'ArrearChanges' });

/** Why an arrear is less than was said: waived by the creditor, set off, decided by a court, or recorded in error. */
export const ReductionGround = z
  .enum(['waived', 'setOff', 'courtDecision', 'recordedInError'])
  .register(published, { name: 'ReductionGround' });
export type ReductionGround = z.infer<typeof ReductionGround>;

/** The number of a payment within its arrear. */
export const PaymentNumber = z.int().min(1).max(100_000);

/** Money in facts: whole cents (分), so that sums are exact. */
export const Cents = z.int().min(0);

/** The stream of one arrear. */
export const arrearStream = (arrear: string): string => `arrear-${arrear}`;
