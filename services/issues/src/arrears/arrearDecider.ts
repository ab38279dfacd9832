import { byRules, onceThere } from '@onewindow/kernel/commandRule.ts';
import { type Decider, refuse } from '@onewindow/kernel/decider.ts';
import type { ArrearCommand } from '@onewindow/schema/arrears/commands.ts';
import type { ArrearEvent } from '@onewindow/schema/arrears/events.ts';

import type { ArrearContext } from './arrearRule.ts';
import { type Arrear, evolveArrear } from './arrearState.ts';
import { disputeArrear, endDispute } from './disputing.ts';
import { confirmPayment, recordPayment, rejectPayment } from './paying.ts';
import { amendArrear, recordArrear } from './recording.ts';
import { confirmReduction, declineReduction, proposeReduction } from './reducing.ts';

/** The rules of an arrear's stream, `arrear-<uuid>`. */
export const arrearDecider: Decider<Arrear | undefined, ArrearCommand, ArrearEvent, ArrearContext> = {
  initial: undefined,
  ...byRules({
    RecordArrear: recordArrear,
    ...onceThere(
      {
        AmendArrear: amendArrear,
        RecordArrearPayment: recordPayment,
        ConfirmArrearPayment: confirmPayment,
        RejectArrearPayment: rejectPayment,
        ProposeArrearReduction: proposeReduction,
        ConfirmArrearReduction: confirmReduction,
        DeclineArrearReduction: declineReduction,
        DisputeArrear: disputeArrear,
        EndArrearDispute: endDispute,
      },
      refuse('arrear-unknown', 'arrear'),
    ),
  }),
  evolve: evolveArrear,
};
