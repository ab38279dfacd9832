import { always, unless } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import { centsOf } from '@onewindow/schema/money.ts';

import { handOf } from '../hands.ts';
import { type ArrearRule, ifSettled } from './arrearRule.ts';
import type { Arrear } from './arrearState.ts';

/** A creditor, or an officer, says what is owed, by whom and since when; the debtor may dispute it. */
export const recordArrear: ArrearRule<'RecordArrear', Arrear | undefined> = {
  allowed: always,
  decide: ({ amount, dueOn: said, actingFirm: _, ...data }, _state, { arrear, now, acting, localities, dueAfter }) => {
    const { creditor, debtor, locality, agreed } = data;
    if (!localities.has(locality)) return refuse('locality-unknown', 'locality');
    if (creditor.creditCode === debtor.creditCode) return refuse('creditor-is-debtor', 'debtor');
    if (said !== undefined && agreed) return refuse('due-day-twice', 'dueOn');
    const dueOn = said ?? (agreed && dueAfter(agreed.from, agreed.days));
    if (dueOn === undefined) return refuse('due-day-missing', 'dueOn');
    const facts = { arrear, ...data, cents: centsOf(amount), dueOn, by: handOf(acting), occurredAt: now };
    return [{ type: 'ArrearRecorded', data: facts }];
  },
};

/** One hand alone makes it no less, and due no later: what does is a reduction, which takes two. */
export const amendArrear: ArrearRule<'AmendArrear'> = {
  allowed: (state) => unless(ifSettled(state)),
  decide: ({ arrear, reason, changes: { amount, ...named } }, { facts, cents: before }, { now }) => {
    const cents = amount === undefined ? before : centsOf(amount);
    if (cents < before) return refuse('amendment-lowers-amount', 'changes.amount');
    if (named.dueOn !== undefined && named.dueOn > facts.dueOn)
      return refuse('amendment-postpones-day', 'changes.dueOn');
    const differing = Object.entries(named).filter(([name, value]) => value !== facts[name as keyof Arrear['facts']]);
    if (differing.length === 0 && cents === before) return refuse('amends-nothing', 'changes');
    const changes = { ...Object.fromEntries(differing), ...(cents > before && { cents }) };
    return [{ type: 'ArrearAmended', data: { arrear, reason, ...changes, occurredAt: now } }];
  },
};
