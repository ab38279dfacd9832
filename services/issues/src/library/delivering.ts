import { unless } from '@onewindow/kernel/commandRule.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { PolicyRefusal } from '@onewindow/schema/library/refusals.ts';

import { type Acting, handOf, isSameHand } from '../hands.ts';
import type { PolicyRule } from './policyRule.ts';
import type { Policy } from './policyState.ts';
import { isEnded } from './publishing.ts';

/** A firm that has it is not given it a second time: of what is handed over many at once, only what is new is on record. */
export const deliverPolicy: PolicyRule<'DeliverPolicy'> = {
  allowed: (state) => unless(isEnded(state)),
  decide: ({ firms: named, deliveredOn: said, ...data }, { mendable, firms: having }, { now, today, acting }) => {
    const deliveredOn = said ?? today;
    if (deliveredOn > today) return refuse('day-in-the-future', 'deliveredOn', { today });
    if (deliveredOn < mendable.issuedOn)
      return refuse('delivered-before-issue', 'deliveredOn', { issuedOn: mendable.issuedOn });
    const firms = named.filter(({ creditCode }) => !having.has(creditCode));
    if (firms.length === 0) return refuse('delivered-before', 'firms');
    return [{ type: 'PolicyDelivered', data: { ...data, firms, deliveredOn, by: handOf(acting), occurredAt: now } }];
  },
};

/** Why nobody of an office can record a reading here now, whichever firm they name. */
const barredToOfficers = ({ firms }: Policy, acting: Acting): Refusal<PolicyRefusal> | undefined => {
  const all = [...firms.values()];
  if (all.length === 0) return refuse('not-delivered', 'policy');
  const own = all.filter(({ by }) => isSameHand(by, acting));
  if (own.length === 0) return refuse('not-the-deliverer', 'policy');
  return own.every(({ isRead }) => isRead) ? refuse('already-read', 'policy') : undefined;
};

const barredTo = ({ firms }: Policy, firm: string, field: string): Refusal<PolicyRefusal> | undefined => {
  const delivery = firms.get(firm);
  if (!delivery) return refuse('not-delivered', field);
  return delivery.isRead ? refuse('already-read', field) : undefined;
};

/**
 * A firm says of itself that it has read what it was given. An officer says it of a firm only who handed the policy over, and by what it
 * shows; who said it stands beside every figure.
 */
export const markPolicyRead: PolicyRule<'MarkPolicyRead'> = {
  allowed: (state, { acting }) =>
    unless(acting.firm === undefined ? barredToOfficers(state, acting) : barredTo(state, acting.firm, 'policy')),
  decide: ({ policy, firm: named, evidence }, state, { now, acting }) => {
    if (acting.firm !== undefined) {
      const { firm } = acting;
      return [{ type: 'PolicyRead', data: { policy, firm, said: 'byFirm', occurredAt: now } }];
    }
    if (named === undefined) return refuse('reading-needs-firm', 'firm');
    const barred = barredTo(state, named, 'firm');
    if (barred) return barred;
    if (!isSameHand(state.firms.get(named)!.by, acting)) return refuse('not-the-deliverer', 'firm');
    if (evidence === undefined) return refuse('reading-needs-evidence', 'evidence');
    return [{ type: 'PolicyRead', data: { policy, firm: named, said: 'byOfficer', evidence, occurredAt: now } }];
  },
};
