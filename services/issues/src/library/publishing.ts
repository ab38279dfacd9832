import { unless } from '@onewindow/kernel/commandRule.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import { isDeepStrictEqual } from 'node:util';
import type { PolicyRefusal } from '@onewindow/schema/library/refusals.ts';

import type { PolicyRule } from './policyRule.ts';
import type { Policy } from './policyState.ts';

type Days = Pick<Policy['mendable'], 'issuedOn' | 'validFrom' | 'validUntil'>;

/** What was issued was issued by today, though it may hold only from later on; and nothing ends before it begins. */
const faultOfDays = ({ issuedOn, validFrom, validUntil }: Days, today: string, field: string) => {
  if (issuedOn > today) return refuse<PolicyRefusal>('day-in-the-future', `${field}issuedOn`, { today });
  return validUntil !== undefined && validUntil < validFrom
    ? refuse<PolicyRefusal>('ends-before-it-begins', `${field}validUntil`)
    : undefined;
};

/** Of a policy that holds. */
export const isEnded = ({ isEnded: ended }: Policy): Refusal<PolicyRefusal> | undefined =>
  ended ? refuse('policy-ended', 'policy') : undefined;

/** One document is published once: who issued it and its number say which it is. */
export const publishPolicy: PolicyRule<'PublishPolicy', Policy | undefined> = {
  allowed: (state) => unless(state && refuse('policy-published-before', 'number')),
  decide: (data, _state, { policy, now, today }) =>
    faultOfDays(data, today, '') ?? [{ type: 'PolicyPublished', data: { policy, ...data, occurredAt: now } }],
};

/** Only what differs is on record; what stood before stays in the history. */
export const amendPolicy: PolicyRule<'AmendPolicy'> = {
  allowed: (state) => unless(isEnded(state)),
  decide: ({ policy, reason, changes: named }, { mendable }, { now, today }) => {
    const changes = Object.fromEntries(
      Object.entries(named).filter(
        ([name, value]) => !isDeepStrictEqual(value, mendable[name as keyof Policy['mendable']]),
      ),
    );
    if (Object.keys(changes).length === 0) return refuse('amends-nothing', 'changes');
    return (
      faultOfDays({ ...mendable, ...changes }, today, 'changes.') ?? [
        { type: 'PolicyAmended', data: { policy, reason, changes, occurredAt: now } },
      ]
    );
  },
};

export const replacePolicy: PolicyRule<'ReplacePolicy'> = {
  allowed: (state) => unless(isEnded(state)),
  decide: (data, _state, { now, isReplacementInForce }) =>
    isReplacementInForce && data.by !== data.policy
      ? [{ type: 'PolicyReplaced', data: { ...data, occurredAt: now } }]
      : refuse('replacement-not-in-force', 'by'),
};

export const endPolicy: PolicyRule<'EndPolicy'> = {
  allowed: (state) => unless(isEnded(state)),
  decide: (data, _state, { now }) => [{ type: 'PolicyEnded', data: { ...data, occurredAt: now } }],
};
