import { handsOf } from '@onewindow/kernel/hands.ts';
import { always, unless } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';

import { type InspectionRule } from './inspectionRule.ts';
import type { Inspection } from './inspectionState.ts';

/** A visit is made by two at least (行政处罚法 art. 42), and what one of them enters another confirms. */
const fewest = 2;

/** A subject that a draw chose is inspected by those whom it chose for it. */
export const openInspection: InspectionRule<'OpenInspection', Inspection | undefined> = {
  allowed: (state) => unless(state && refuse('inspection-already-open', 'inspection')),
  decide: ({ draw }, _state, { inspection, now, subject, drawn = [] }) => {
    if (!subject) return refuse('subject-unknown', 'subject');
    if (drawn.length < fewest) return refuse('inspectors-missing', 'draw', { fewest });
    const { facts, kind, commitment, checklist } = subject;
    if (kind === undefined || checklist.length === 0) return refuse('commitment-kind-unknown', 'subject');
    const opened = { inspection, subject: facts, kind, draw, inspectors: [...drawn], checklist: [...checklist] };
    return [
      {
        type: 'InspectionOpened',
        data: { ...opened, ...(commitment !== undefined && { commitment }), occurredAt: now },
      },
    ];
  },
};

/** Who opens an inspection on a complaint says why, and does not inspect: nobody sends themselves to a firm. */
export const openOnComplaint: InspectionRule<'OpenInspectionOnComplaint', Inspection | undefined> = {
  allowed: always,
  decide: ({ ground, inspectors, kind: named }, _state, { inspection, now, actor, subject, catalogue }) => {
    if (!subject) return refuse('subject-unknown', 'subject');
    const kind = catalogue.commitments.kinds.find(({ id }) => id === named);
    if (!kind) return refuse('commitment-kind-unknown', 'kind');
    const { facts, commitment, checklist } = subject;
    if (!kind.subjects.includes(facts.kind)) return refuse('kind-not-for-subject', 'kind');
    if (inspectors.length < fewest) return refuse('inspectors-missing', 'inspectors', { fewest });
    for (const [index, { id, department }] of inspectors.entries()) {
      if (!catalogue.departments.some((known) => known.id === department))
        return refuse('department-unknown', `inspectors.${index}.department`);
      if (handsOf(actor).includes(id)) return refuse('opener-inspects', `inspectors.${index}.id`);
    }
    const opened = { inspection, subject: facts, kind: named, ground, inspectors, checklist: [...checklist] };
    return [
      {
        type: 'InspectionOpened',
        data: { ...opened, ...(commitment !== undefined && { commitment }), occurredAt: now },
      },
    ];
  },
};
