import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import {
  type CaseFile,
  evolveCaseFile,
  type FiledDecision,
  type FiledMaterial,
  type FiledProcedure,
  type FiledRound,
} from '@onewindow/projections/cases/file.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import { answerDue } from '@onewindow/projections/cases/clock.ts';
import { reckoned } from '@onewindow/kernel/workingDays.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { ProposedAct } from '@onewindow/schema/case/values.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import { caseStream } from '@onewindow/schema/streams.ts';
import { evolveWithHands, openProposals } from '@onewindow/window/case/hands.ts';
import type { Case } from '@onewindow/window/case/state.ts';

import { shownName } from '../disclosure.ts';
import type { Context } from '../requestContext.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { calendarFor } from './caseClock.ts';
import { catalogueOf, ifNamed } from './catalogueIndex.ts';
import type { DecisionView, ProcedureView } from './caseViews.ts';
import type { ReviewView } from './reviewView.ts';

interface OpenedCase {
  readonly file: CaseFile;
  /** The case as its rules know it. */
  readonly state: Case;
}

/** A row stays as it is, and so does what its facts say up to its revision; several fields ask for it. */
const opened = new WeakMap<CaseTimeline, Promise<OpenedCase>>();

/** The whole of a case out of its own stream, as far as the row has followed it: what is shown together belongs together. */
export const openedCase = async (row: CaseTimeline, context: Context): Promise<OpenedCase> => {
  const reading = opened.get(row) ?? readCase(row, context);
  opened.set(row, reading);
  try {
    return await reading;
  } catch (error) {
    // A store that was away for a moment is asked again.
    opened.delete(row);
    throw error;
  }
};

const readCase = async (row: CaseTimeline, { deps }: Context): Promise<OpenedCase> => {
  const slice = await deps.store.readStream(caseStream(row.caseId), { max: row.revision + 1 });
  const events = slice.found ? (slice.events as readonly StoredEvent<CaseEvent>[]) : [];
  const file = events.reduce<CaseFile | undefined>(evolveCaseFile(deps.law), undefined);
  const state = events.reduce<Case | undefined>(evolveWithHands, undefined);
  if (!file || !state) throw new Error(`a case is shown that has no stream: ${row.caseId}`);
  return { file, state };
};

const fileOf = async (row: CaseTimeline, context: Context): Promise<CaseFile> => (await openedCase(row, context)).file;

const roundsOf = async ({ item, row }: ReviewView, context: Context): Promise<readonly FiledRound[]> =>
  (await fileOf(row, context)).rounds.filter((round) => round.item === item.item);

const lastConclusion = async (view: ReviewView, context: Context): Promise<FiledRound['concluded']> =>
  (await roundsOf(view, context)).findLast(({ concluded }) => concluded)?.concluded;

const decisionOf = async ({ item, row }: DecisionView, context: Context): Promise<FiledDecision | undefined> =>
  (await fileOf(row, context)).decisions.findLast((one) => one.item === undefined || one.item === item);

const procedureOf = async ({ procedure, row }: ProcedureView, context: Context): Promise<FiledProcedure | undefined> =>
  (await fileOf(row, context)).procedures.find((one) => one.procedure === procedure.procedure);

/** A document as it was handed in with a case. */
export const submittedMaterial = ({ material: _, ...handedIn }: FiledMaterial, caseId: string) => ({
  ...handedIn,
  caseId,
});

const submittedWith = (materials: readonly FiledMaterial[], { caseId }: CaseTimeline) =>
  materials.map((material) => submittedMaterial(material, caseId));

/** What of a case stands in its file alone. */
export const caseFileResolvers: Resolvers = {
  Case: {
    correctionNotices: async (row, _args, context) =>
      (await fileOf(row, context)).notices.map((notice) => ({ ...notice, row })),
    proposals: async (row, _args, context) => {
      const { state } = await openedCase(row, context);
      return openProposals(state).map(({ at, ...proposal }) => ({ ...proposal, on: context.deps.law.dayOf(at), row }));
    },
    ending: async (row, _args, context) => (await fileOf(row, context)).ending,
  },
  Proposal: {
    act: ({ act }) => act as ProposedAct,
    name: ({ act }, _args, { locale }) => wordsFor(locale, 'actions', `${act.charAt(0).toUpperCase()}${act.slice(1)}`),
    item: ({ item, row }, _args, context) => ifNamed(item, (id) => catalogueOf(context).item(id, row.stage)),
  },
  CorrectionNotice: {
    requestedOn: ({ on }) => on,
    requestedBy: ({ by }) => by,
    answerDueOn: (notice, _args, context) => reckoned(() => answerDue(calendarFor(notice.row, context), notice)),
    answers: ({ answers, row }) =>
      answers.map(({ materials, ...answer }) => ({ ...answer, materials: submittedWith(materials, row) })),
  },
  Review: {
    conditions: async (view, _args, context) => (await lastConclusion(view, context))?.conditions,
    reasons: async (view, _args, context) => (await lastConclusion(view, context))?.reasons,
    concludedBy: async (view, _args, context) => (await lastConclusion(view, context))?.by,
    rounds: async (view, _args, context) =>
      (await roundsOf(view, context)).map(({ round, openedOn, concluded, answer }) => ({
        round,
        state: concluded?.outcome ?? 'open',
        openedOn,
        concludedOn: concluded?.on,
        concludedBy: concluded?.by,
        conditions: concluded?.conditions,
        reasons: concluded?.reasons,
        answer: answer && { ...answer, materials: submittedWith(answer.materials, view.row) },
      })),
  },
  ItemDecision: {
    decidedBy: async (view, _args, context) => (await decisionOf(view, context))?.by,
    conditions: async (view, _args, context) => (await decisionOf(view, context))?.conditions,
    reasons: async (view, _args, context) => (await decisionOf(view, context))?.reasons,
    remedies: async (view, _args, context) => (await decisionOf(view, context))?.remedies,
    delivery: async ({ item, row }, _args, context) => {
      const { deliveries } = await fileOf(row, context);
      const delivery = deliveries.findLast((one) => one.item === undefined || one.item === item);
      return delivery && { delivery, row };
    },
  },
  DecisionDelivery: {
    means: ({ delivery }) => delivery.means,
    deliveredOn: ({ delivery }) => delivery.deliveredOn,
    enteredOn: ({ delivery }) => delivery.enteredOn,
    by: ({ delivery }) => delivery.by,
    recipient: ({ delivery, row }, _args, context) => shownName(delivery.recipient, caseStream(row.caseId), context),
    trackingNumber: ({ delivery }) => delivery.trackingNumber,
    evidence: ({ delivery }) => delivery.evidence,
    receipt: ({ delivery }) => delivery.receipt,
  },
  SpecialProcedure: {
    startedBy: async (view, _args, context) => (await procedureOf(view, context))?.by,
    ground: async (view, _args, context) => (await procedureOf(view, context))?.ground,
    notice: async (view, _args, context) => (await procedureOf(view, context))?.notice,
    result: async (view, _args, context) => (await procedureOf(view, context))?.result,
    prolongations: async (view, _args, context) => (await procedureOf(view, context))?.prolongations ?? [],
  },
};
