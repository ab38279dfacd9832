import { handsOf } from '@onewindow/kernel/hands.ts';
import { unless } from '@onewindow/kernel/commandRule.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import { conductOn } from '@onewindow/schema/catalogue/conducts.ts';
import type { InspectionRefusal } from '@onewindow/schema/inspection/refusals.ts';

import { hadHandIn, type InspectionContext, type InspectionRule } from './inspectionRule.ts';
import type { Inspection } from './inspectionState.ts';

/** Where an order was refused, let pass, or not fulfilled by its day, a head who had no hand in the findings publishes it (通报). */
export const publishCircular: InspectionRule<'PublishCircular'> = {
  allowed: (state, context) => unless(whyNotPublished(state, context)),
  decide: ({ title, text }, { subject, ground }, { inspection, now, today, actor, catalogue, nextNumber }) => {
    if (ground === undefined || nextNumber === undefined) throw new Error(`${inspection}: no circular of ${today}`);
    const conduct = conductOn(catalogue.commitments.conducts, ground);
    const published = { inspection, number: nextNumber, title, text, ground, subject };
    return [
      {
        type: 'CircularPublished',
        data: { ...published, ...(conduct && { conduct: conduct.id }), by: handsOf(actor), occurredAt: now },
      },
    ];
  },
};

const whyNotPublished = (
  { phase, ground, circular, inspectors, record }: Inspection,
  { actor }: InspectionContext,
): Refusal<InspectionRefusal> | undefined => {
  if (circular) return refuse('circular-already-published', 'inspection', { number: circular.number });
  if (ground === undefined || phase === 'closed') return refuse('no-ground-for-circular', 'inspection');
  return hadHandIn(actor, [...inspectors, ...(record ? [record.by] : [])])
    ? refuse('own-findings', 'inspection')
    : undefined;
};

/** One that rested on an error is withdrawn by somebody else, and stays where it is read. */
export const withdrawCircular: InspectionRule<'WithdrawCircular'> = {
  allowed: ({ circular }, { actor }) => {
    if (!circular) return unless(refuse('no-circular-standing', 'inspection'));
    return unless(hadHandIn(actor, circular.by) ? refuse('own-circular', 'inspection') : undefined);
  },
  decide: ({ reason, approvedBy }, { circular }, { inspection, now, actor }) => [
    {
      type: 'CircularWithdrawn',
      data: {
        inspection,
        number: circular?.number ?? '',
        reason,
        approvedBy,
        by: handsOf(actor),
        occurredAt: now,
      },
    },
  ],
};
