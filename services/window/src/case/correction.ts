import { refuse } from '@onewindow/kernel/decider.ts';
import { dueDay } from '@onewindow/kernel/legalClock.ts';
import { reckoned } from '@onewindow/kernel/workingDays.ts';

import type { CaseContext, CaseData, CaseDecision } from './context.ts';
import { materialFault } from './materials.ts';
import { requireReceived } from './phase.ts';
import type { Case } from './state.ts';

/** One notice of everything: a second one about the same materials is unlawful (art. 32). It says until when it is to be answered. */
const requestCorrection = (
  data: CaseData<'RequestCorrection'>,
  state: Case,
  { catalogue, now }: CaseContext,
): CaseDecision => {
  if (state.phase === 'received' && state.correction) return refuse('correction-already-requested', 'caseId');
  const { correction } = catalogue;
  return (
    requireReceived(state) ?? [
      {
        type: 'CorrectionRequested',
        data: { ...data, ...(correction && { answerWithin: correction }), occurredAt: now },
      },
    ]
  );
};

/** Reminds the applicant of lines of the notice that are still open: it asks for nothing new. */
const remindCorrection = (data: CaseData<'RemindCorrection'>, state: Case, { now }: CaseContext): CaseDecision =>
  requireCorrecting(state) ??
  linesFault(data.lines, state) ?? [{ type: 'CorrectionReminded', data: { ...data, occurredAt: now } }];

/** What is supplied is kept, line by line; only when nothing is left open do the days of silence start anew. */
const supplyCorrection = (data: CaseData<'SupplyCorrection'>, state: Case, context: CaseContext): CaseDecision => {
  const refusal = requireCorrecting(state) ?? linesFault(data.lines, state);
  if (refusal) return refusal;
  if (data.materials.length === 0 && data.note === undefined) return refuse('nothing-supplied', 'materials');
  const complete = openLines(state).every((line) => data.lines.includes(line));
  return (
    materialFault(data.materials, state.stage, context) ?? [
      { type: 'CorrectionSupplied', data: { ...data, complete, occurredAt: context.now } },
    ]
  );
};

const requireCorrecting = ({ phase }: Case) =>
  phase === 'correctionRequested' ? undefined : refuse('correction-not-requested', 'caseId');

const linesFault = (lines: readonly number[], state: Case) => {
  const open = openLines(state);
  for (const [index, line] of lines.entries()) {
    if (line > (state.correction?.lines ?? 0)) return refuse('line-unknown', `lines.${index}`);
    if (!open.includes(line) || lines.indexOf(line) !== index) return refuse('line-already-supplied', `lines.${index}`);
  }
  return undefined;
};

/** The numbers of the notice's lines that nothing was supplied for yet. */
const openLines = ({ correction }: Case): number[] =>
  Array.from({ length: correction?.lines ?? 0 }, (_, index) => index + 1).filter(
    (line) => !correction?.supplied.includes(line),
  );

/** The last day on which the applicant may answer the notice; none where the catalogue sets no limit. */
export const answerDue = ({ correction }: Case, { calendar, dayOf }: CaseContext) => {
  const { requestedAt, answerWithin } = correction ?? {};
  return requestedAt && answerWithin ? reckoned(() => dueDay(calendar, answerWithin, dayOf(requestedAt))) : undefined;
};

/** What is asked of an application that is not complete. */
export const correctionRules = {
  RequestCorrection: requestCorrection,
  RemindCorrection: remindCorrection,
  SupplyCorrection: supplyCorrection,
};
