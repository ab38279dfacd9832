import { unless } from '@onewindow/kernel/commandRule.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { InspectionRefusal } from '@onewindow/schema/inspection/refusals.ts';
import type { Finding } from '@onewindow/schema/inspection/values.ts';

import { type InspectionContext, type InspectionRule, unlessIn, unlessInspector } from './inspectionRule.ts';
import { type Inspection, isInOrder } from './inspectionState.ts';

/** An inspector enters what a visit found, clause by clause; on which day it was, not before the inspection began. */
export const recordInspection: InspectionRule<'RecordInspection'> = {
  allowed: (state, context) =>
    unless(unlessIn(state, 'awaitingFindings', 'inspection-not-awaiting-findings') ?? unlessInspector(state, context)),
  decide: ({ mode, visitedOn, findings }, state, { inspection, now, today, dayOf, actor }) => {
    if (visitedOn > today) return refuse('day-in-the-future', 'visitedOn', { today });
    const openedOn = dayOf(state.openedAt);
    if (visitedOn < openedOn) return refuse('visit-before-opening', 'visitedOn', { openedOn });
    const refusal = gapIn(findings, state.clauses);
    if (refusal) return refusal;
    const recorded = { inspection, by: actor.id, mode, visitedOn, findings, occurredAt: now };
    return [{ type: 'InspectionRecorded', data: recorded }];
  },
};

/** Each clause is answered once. What is not met is shown, and what could not be seen is accounted for. */
const gapIn = (findings: readonly Finding[], clauses: readonly string[]): Refusal<InspectionRefusal> | undefined => {
  for (const [index, { clause, outcome, words, evidence }] of findings.entries()) {
    const at = (field: string): string => `findings.${index}.${field}`;
    if (!clauses.includes(clause)) return refuse('clause-unknown', at('clause'), { clause });
    if (findings.findIndex((one) => one.clause === clause) !== index)
      return refuse('clause-answered-twice', at('clause'));
    if (outcome !== 'met' && words === undefined) return refuse('words-missing', at('words'));
    if (outcome === 'notMet' && evidence === undefined) return refuse('finding-not-shown', at('evidence'));
  }
  const left = clauses.find((clause) => !findings.some((one) => one.clause === clause));
  return left === undefined ? undefined : refuse('clause-unanswered', 'findings', { clause: left });
};

/** Whoever entered the findings does not confirm them. */
const unlessOther = (state: Inspection, context: InspectionContext): Refusal<InspectionRefusal> | undefined =>
  unlessIn(state, 'awaitingConfirmation', 'no-findings-to-confirm') ??
  unlessInspector(state, context) ??
  (state.record?.by === context.actor.id ? refuse('own-findings', 'inspection') : undefined);

/** What is confirmed counts: where every clause is met, the inspection is over, and the firm is left alone. */
export const confirmInspection: InspectionRule<'ConfirmInspection'> = {
  allowed: (state, context) => unless(unlessOther(state, context)),
  decide: (_data, { record }, { inspection, now, actor }) => [
    { type: 'InspectionConfirmed', data: { inspection, by: actor.id, occurredAt: now } },
    ...(isInOrder(record?.findings ?? [])
      ? [{ type: 'InspectionClosed' as const, data: { inspection, how: 'inOrder' as const, occurredAt: now } }]
      : []),
  ],
};

/** Where the other found otherwise the findings are entered anew; both stay in the history. */
export const objectToInspection: InspectionRule<'ObjectToInspection'> = {
  allowed: (state, context) => unless(unlessOther(state, context)),
  decide: ({ clauses, reason }, state, { inspection, now, actor }) => {
    const index = clauses.findIndex((clause) => !state.clauses.includes(clause));
    if (index !== -1) return refuse('clause-unknown', `clauses.${index}`, { clause: clauses[index] ?? '' });
    return [{ type: 'InspectionObjected', data: { inspection, by: actor.id, clauses, reason, occurredAt: now } }];
  },
};
