import { always, unless } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import { addMonths } from '@onewindow/kernel/months.ts';
import { commitmentKindOf } from '@onewindow/schema/catalogue.ts';
import type { CommitmentRefusal } from '@onewindow/schema/commitment/refusals.ts';
import { projectOf } from '@onewindow/schema/streams.ts';

import type { CommitmentContext, CommitmentRule } from './commitmentContext.ts';
import { type Commitment, isInForce } from './commitmentState.ts';

/** Whoever committed takes it back: what was done on it until then stays. */
export const withdrawCommitment: CommitmentRule<'WithdrawCommitment'> = {
  allowed: (state, context) => unless(endedRefusal(state, context)),
  decide: (data, _state, { now }) => [{ type: 'CommitmentWithdrawn', data: { ...data, occurredAt: now } }],
};

/** Puts on record that its last day is over. */
export const lapseCommitment: CommitmentRule<'LapseCommitment'> = {
  allowed: (state, { isReplaced, today }) => {
    const { validUntil } = state;
    if (validUntil !== undefined && !isInForce({ ...state, validUntil: undefined }, isReplaced, today))
      return { refusal: refuse('commitment-not-in-force', 'commitment') };
    const holds = validUntil === undefined || today <= validUntil;
    return unless(holds ? refuse('commitment-still-holds', 'commitment') : undefined);
  },
  decide: (data, _state, { now }) => [{ type: 'CommitmentLapsed', data: { ...data, occurredAt: now } }],
};

/** Also of one that has ended: who withdraws what is about to be found false is found out all the same. */
export const findCommitmentFalse: CommitmentRule<'FindCommitmentFalse'> = {
  allowed: ({ foundFalse }) =>
    unless(foundFalse && refuse<CommitmentRefusal>('commitment-already-false', 'commitment')),
  decide: (data, { kind, subject }, { law, inspected, today, now }) => {
    if (data.inspection !== undefined && inspected === undefined) return refuse('inspection-unknown', 'inspection');
    if (data.inspection !== undefined && inspected !== subject.code)
      return refuse('inspection-of-another-subject', 'inspection');
    const barred = commitmentKindOf(law.catalogue, kind)?.barredAfterFalse;
    const barredUntil = barred && addMonths(today, barred.months);
    return [
      {
        type: 'CommitmentFoundFalse',
        data: { ...data, ...(barredUntil !== undefined && { barredUntil }), occurredAt: now },
      },
    ];
  },
};

/** It adds to what must be looked at where the commitment proves false, so it may be recorded at any time. */
export const restCaseOnCommitment: CommitmentRule<'RestCaseOnCommitment'> = {
  allowed: always,
  decide: (data, { cases, subject }, { case: named, now }) => {
    if (!named) return refuse('case-unknown', 'caseId');
    if (subject.kind === 'project' && projectOf(data.caseId) !== subject.code)
      return refuse('case-of-another-project', 'caseId');
    if (named.creditCode !== subject.enterprise.creditCode) return refuse('case-of-another-enterprise', 'caseId');
    if (!named.isGranted) return refuse('case-not-granted', 'caseId');
    if (cases.includes(data.caseId)) return refuse('case-already-rests', 'caseId');
    return [{ type: 'CaseRestedOnCommitment', data: { ...data, occurredAt: now } }];
  },
};

const endedRefusal = (state: Commitment, { isReplaced, today }: CommitmentContext) =>
  isInForce(state, isReplaced, today) ? undefined : refuse<CommitmentRefusal>('commitment-not-in-force', 'commitment');
