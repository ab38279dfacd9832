import { all, n, none, own, y } from '@onewindow/gateway/access/cells.ts';
import type { ContextAccess } from '@onewindow/gateway/access/rule.ts';

const ofPlace = (locality: string) => ({ column: 'locality', is: locality });
/** Both firms see what is said of them: who is owed, and who owes. */
const ofFirm = (creditCode: string) => ({
  any: [
    { column: 'creditorCode', is: creditCode },
    { column: 'debtorCode', is: creditCode },
  ],
});

/** Who may do what with the ledger of arrears: what firms owe one another is nobody's who has nothing to do with it. */
export const arrearsAccess = {
  // prettier-ignore
  Query: {
    //                      clerk asst. rev. head centre company applicant analyst system security audit public
    arrear:                [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    arrears:               [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    arrearSums:            [y,    y,    y,   y,   y,     n,      n,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  Mutation: {
    recordArrear:          [y,    y,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    amendArrear:           [y,    n,    n,   n,   y,     n,      n,        n,      n,     n,       n,    n],
    recordArrearPayment:   [y,    y,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    confirmArrearPayment:  [y,    n,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    rejectArrearPayment:   [y,    n,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    proposeArrearReduction: [y,   n,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    confirmArrearReduction: [y,   n,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    declineArrearReduction: [y,   n,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    disputeArrear:         [y,    n,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
    endArrearDispute:      [y,    n,    n,   n,   y,     n,      y,        n,      n,     n,       n,    n],
  },
  Subscription: {},
  // prettier-ignore
  Node: {
    Arrear:                [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
  },
  // prettier-ignore
  fields: {
    Arrear: {
      history:             [y,    y,    y,   y,   y,     n,      y,        y,      n,     n,       y,    n],
    },
  },
  // prettier-ignore
  rows: {
    arrears:    { rule: [own, own, all, all, all, none, own,  all, none, none, all, none], own: { creditCode: ofFirm, locality: ofPlace } },
    arrearSums: { rule: [own, own, all, all, all, none, none, all, none, none, all, none], own: { locality: ofPlace } },
    arrearDays: { rule: [own, own, all, all, all, none, none, all, none, none, all, none], own: { locality: ofPlace } },
  },
  targets: [{ field: 'arrear', table: 'arrears', category: 'arrear', unknown: 'arrear-unknown' }],
  begins: {
    recordArrear: (input: object, by: string, value: string) => {
      const { creditor, locality } = input as { creditor?: { creditCode?: string }; locality?: string };
      return by === 'creditCode' ? creditor?.creditCode === value : locality === value;
    },
  },
} as const satisfies ContextAccess;
