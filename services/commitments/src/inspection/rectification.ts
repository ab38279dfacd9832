import { handsOf } from '@onewindow/kernel/hands.ts';
import { unless } from '@onewindow/kernel/commandRule.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { InspectionRefusal } from '@onewindow/schema/inspection/refusals.ts';

import { hadHandIn, type InspectionContext, type InspectionRule, unlessIn, unlessInspector } from './inspectionRule.ts';
import type { Inspection } from './inspectionState.ts';

/** By whom it was inspected, or by a head: what is to be put right, in calendar days; a day of rest at their end moves on (民法典 art. 203). */
export const orderRectification: InspectionRule<'OrderRectification'> = {
  allowed: (state, context) =>
    unless(
      unlessIn(state, 'awaitingOrder', 'nothing-to-rectify') ??
        (context.actor.role === 'reviewer' ? unlessInspector(state, context) : undefined),
    ),
  decide: ({ words, days }, _state, { inspection, now, today, actor, catalogue, calendar }) => {
    const { most } = catalogue.commitments.rectification;
    if (days > most) return refuse('rectification-too-long', 'days', { most });
    const dueOn = calendar.calendarDue(today, days);
    return [
      {
        type: 'RectificationOrdered',
        data: { inspection, words, days, dueOn, by: handsOf(actor), occurredAt: now },
      },
    ];
  },
};

/** Once, before the day has passed, by somebody else than who gave the order. */
export const extendRectification: InspectionRule<'ExtendRectification'> = {
  allowed: (state, { today, actor }) => unless(whyNotExtended(state, today, actor)),
  decide: ({ days, reason }, { order }, { inspection, now, today, actor, catalogue, calendar }) => {
    const { extension } = catalogue.commitments.rectification;
    if (days > extension) return refuse('extension-too-long', 'days', { most: extension });
    const dueOn = calendar.calendarDue(order?.dueOn ?? today, days);
    return [
      {
        type: 'RectificationExtended',
        data: { inspection, reason, days, dueOn, by: handsOf(actor), occurredAt: now },
      },
    ];
  },
};

const whyNotExtended = (
  { phase, order, ground }: Inspection,
  today: string,
  actor: InspectionContext['actor'],
): Refusal<InspectionRefusal> | undefined => {
  if (phase !== 'awaitingRectification' || !order || ground !== undefined)
    return refuse('rectification-not-open', 'inspection');
  if (order.isExtended) return refuse('rectification-already-extended', 'inspection');
  if (today > order.dueOn) return refuse('rectification-past-due', 'inspection', { dueOn: order.dueOn });
  return hadHandIn(actor, order.by) ? refuse('own-order', 'inspection') : undefined;
};

/** The firm says what it has done, and shows it; also when its day has passed. */
export const reportRectified: InspectionRule<'ReportRectified'> = {
  allowed: (state) => unless(unlessIn(state, 'awaitingRectification', 'rectification-not-open')),
  decide: ({ words, evidence }, _state, { inspection, now }) => [
    { type: 'RectificationReported', data: { inspection, words, evidence, occurredAt: now } },
  ],
};

/** An inspector looks at what the firm reports: done, or not, with words. */
export const checkRectification: InspectionRule<'CheckRectification'> = {
  allowed: (state, context) =>
    unless(unlessIn(state, 'awaitingCheck', 'nothing-to-check') ?? unlessInspector(state, context)),
  decide: ({ done, words, evidence }, { order }, { inspection, now, today, actor }) => {
    if (!done && words === undefined) return refuse('words-missing', 'words');
    const said = { ...(words !== undefined && { words }), ...(evidence && { evidence }) };
    const pastDue = order !== undefined && today > order.dueOn;
    return [
      {
        type: 'RectificationChecked',
        data: { inspection, done, pastDue, by: actor.id, ...said, occurredAt: now },
      },
      ...(done
        ? [{ type: 'InspectionClosed' as const, data: { inspection, how: 'rectified' as const, occurredAt: now } }]
        : []),
    ];
  },
};

/** That a firm refuses is told by an inspector; what follows, somebody else decides. */
export const recordRefusal: InspectionRule<'RecordRectificationRefused'> = {
  allowed: (state, context) =>
    unless(
      unlessIn(state, 'awaitingRectification', 'rectification-not-open') ??
        unlessInspector(state, context) ??
        (state.ground === 'refused' ? refuse('already-refused', 'inspection') : undefined),
    ),
  decide: ({ words, evidence }, _state, { inspection, now, actor }) => [
    {
      type: 'RectificationRefused',
      data: { inspection, by: actor.id, words, ...(evidence && { evidence }), occurredAt: now },
    },
  ],
};

/** Its day has passed, and the firm has said nothing. Nothing hangs on when this is put on record. */
export const recordLate: InspectionRule<'RecordRectificationLate'> = {
  allowed: (state, { today }) => {
    const { order, ground } = state;
    const refusal = unlessIn(state, 'awaitingRectification', 'rectification-not-open');
    if (refusal || !order || ground !== undefined)
      return unless(refusal ?? refuse('rectification-not-open', 'inspection'));
    return unless(
      today > order.dueOn ? undefined : refuse('rectification-not-due', 'inspection', { dueOn: order.dueOn }),
    );
  },
  decide: (_data, { order }, { inspection, now, today }) => [
    { type: 'RectificationLate', data: { inspection, dueOn: order?.dueOn ?? today, occurredAt: now } },
  ],
};
