import { unless } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';

import { type ArrearRule, ifSettled, unlessDebtor } from './arrearRule.ts';

/** The debtor says that it does not owe it, or not so much; an officer says so for a debtor by what shows it. The sum stays, and says so. */
export const disputeArrear: ArrearRule<'DisputeArrear'> = {
  allowed: (state, { acting }) =>
    unless(
      ifSettled(state) ??
        unlessDebtor(state, acting) ??
        (state.isDisputed ? refuse('arrear-disputed', 'arrear') : undefined),
    ),
  decide: ({ arrear, words, evidence }, _state, { now, acting }) => {
    if (acting.firm === undefined && evidence === undefined) return refuse('dispute-needs-evidence', 'evidence');
    const said = acting.firm === undefined ? 'byOfficer' : 'byDebtor';
    const shown = evidence === undefined ? {} : { evidence };
    return [{ type: 'ArrearDisputed', data: { arrear, words, said, ...shown, occurredAt: now } }];
  },
};

/** The debtor takes it back, or an officer has found out; if less is owed after all, that is a reduction. */
export const endDispute: ArrearRule<'EndArrearDispute'> = {
  allowed: (state, { acting }) =>
    unless(unlessDebtor(state, acting) ?? (state.isDisputed ? undefined : refuse('not-disputed', 'arrear'))),
  decide: ({ arrear, reason }, _state, { now }) => [
    { type: 'ArrearDisputeEnded', data: { arrear, reason, occurredAt: now } },
  ],
};
