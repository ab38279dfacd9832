import type { Day } from '@onewindow/kernel/civilDay.ts';
import { childRows } from '@onewindow/kernel/projection.ts';
import type { CircularGround, FindingOutcome, VisitMode } from '@onewindow/schema/inspection/values.ts';

import type { InspectionRow, InspectionState } from './inspectionRow.ts';

/** What everybody may know of an inspection: by clause what was found, and what came of it. No words, no evidence, nobody's name. */
export interface PublicFindingRow {
  readonly inspection: string;
  readonly subject: string;
  readonly commitment?: string;
  /** Whether a draw chose it; else a complaint led to it. */
  readonly random: boolean;
  readonly mode: VisitMode;
  readonly visitedOn: Day;
  readonly clauses: readonly {
    readonly clause: string;
    readonly text: { readonly 'zh-CN': string; readonly en: string };
    readonly outcome: FindingOutcome;
  }[];
  readonly state: InspectionState;
  readonly dueOn?: Day;
  readonly fault?: CircularGround;
  readonly circular?: string;
  readonly ledger?: 'demo' | 'import';
}

/** Findings are public once another inspector has confirmed them, and not before. */
export const publicFindings = childRows<InspectionRow, PublicFindingRow>()({
  name: 'publicFindings',
  rows: (row) => {
    const { id, subject, commitment, draw, visit, confirmedBy, state, rectification, fault, circular, ledger } = row;
    if (!visit || confirmedBy === undefined) return [];
    const { mode, visitedOn, findings } = visit;
    const clauses = row.checklist.flatMap(({ clause, text }) => {
      const outcome = findings.find((one) => one.clause === clause)?.outcome;
      return outcome ? [{ clause, text, outcome }] : [];
    });
    const found = {
      inspection: id,
      subject: subject.code,
      random: draw !== undefined,
      mode,
      visitedOn,
      clauses,
      state,
    };
    return [
      {
        key: id,
        row: {
          ...found,
          ...(commitment !== undefined && { commitment }),
          ...(rectification && { dueOn: rectification.dueOn }),
          ...(fault && { fault }),
          ...(circular !== undefined && { circular }),
          ...(ledger && { ledger }),
        },
      },
    ];
  },
  columns: {
    subject: ({ subject }) => subject,
    commitment: ({ commitment }) => commitment ?? null,
    visitedOn: ({ visitedOn }) => visitedOn,
  },
  indexes: [
    ['subject', 'visitedOn'],
    ['commitment', 'visitedOn'],
  ],
});
