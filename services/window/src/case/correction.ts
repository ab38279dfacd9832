import { unless } from '@onewindow/kernel/commandRule.ts';
import { type Allowed, refuse } from '@onewindow/kernel/decider.ts';
import { dueDay } from '@onewindow/kernel/legalClock.ts';
import { reckoned } from '@onewindow/kernel/workingDays.ts';

import type { CaseContext, CaseMoment, CaseRule } from './context.ts';
import { materialFault } from './materials.ts';
import { requireReceived } from './phase.ts';
import type { Case } from './state.ts';

/** One notice of everything: a second one about the same materials is unlawful (art. 32). It says until when it is to be answered. */
const requestCorrection: CaseRule<'RequestCorrection'> = {
  allowed: (state, context) => unless(noticeBar(state, context)),
  decide: (data, _state, { catalogue: { correction }, now }) => [
    {
      type: 'CorrectionRequested',
      data: { ...data, ...(correction && { answerWithin: correction }), occurredAt: now },
    },
  ],
};

const noticeBar = (state: Case, { silent }: CaseMoment) => {
  if (silent.some(({ type }) => type === 'CaseAccepted')) return refuse('accepted-by-silence', 'caseId');
  if (state.phase === 'received' && state.correction) return refuse('correction-already-requested', 'caseId');
  return requireReceived(state);
};

/** Reminds the applicant of lines of the notice that are still open: it asks for nothing new. */
const remindCorrection: CaseRule<'RemindCorrection'> = {
  allowed: (state) => whileCorrecting(state),
  decide: (data, state, { now }) =>
    linesFault(data.lines, state) ?? [{ type: 'CorrectionReminded', data: { ...data, occurredAt: now } }],
};

/** What is supplied is kept, line by line; only when nothing is left open do the days of silence start anew. */
const supplyCorrection: CaseRule<'SupplyCorrection'> = {
  allowed: (state) => whileCorrecting(state),
  decide: (data, state, context) => {
    const refusal = linesFault(data.lines, state);
    if (refusal) return refusal;
    if (data.materials.length === 0 && data.note === undefined) return refuse('nothing-supplied', 'materials');
    const complete = openLines(state).every((line) => data.lines.includes(line));
    return (
      materialFault(data.materials, state.stage, context) ?? [
        { type: 'CorrectionSupplied', data: { ...data, complete, occurredAt: context.now } },
      ]
    );
  },
};

/** Every line of the notice that is still open may be named. */
const whileCorrecting = (state: Case): Allowed =>
  state.phase === 'correctionRequested'
    ? {
        targets: Array.from({ length: state.correction?.lines ?? 0 }, (_, index) => ({
          id: String(index + 1),
          refusal: linesFault([index + 1], state),
        })),
        field: 'lines.0',
      }
    : { refusal: refuse('correction-not-requested', 'caseId') };

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
