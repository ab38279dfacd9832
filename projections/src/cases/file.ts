import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import { type Actor, metadataOf } from '@onewindow/kernel/envelope.ts';
import type { StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { CaseEvent } from '@onewindow/schema/case/events.ts';
import type { Limit } from '@onewindow/schema/values.ts';

import type { Law } from '../law.ts';
import type { ReviewOutcome } from './row.ts';

/**
 * The file of a case 案卷: the words and papers that its compact row leaves out, and who acted. It is folded from the case's own stream
 * when somebody opens the one case. What is personal in it stays sealed.
 */
export interface CaseFile {
  readonly materials: readonly FiledMaterial[];
  readonly notices: readonly FiledNotice[];
  readonly rounds: readonly FiledRound[];
  readonly decisions: readonly FiledDecision[];
  readonly deliveries: readonly FiledDelivery[];
  readonly procedures: readonly FiledProcedure[];
  readonly ending?: FiledAct & { readonly ground?: Refused['ground']; readonly reason: string };
}

/** Who did something, and when. */
export interface FiledAct {
  readonly by: Actor;
  readonly on: Day;
}

type Data<Type extends CaseEvent['type']> = Extract<CaseEvent, { type: Type }>['data'];
type Refused = Data<'AcceptanceRefused'>;

/** A document as it was handed in. */
export type FiledMaterial = Data<'CaseSubmitted'>['materials'][number] & { readonly submittedOn: Day };

/** A notice of everything that is missing or wrong. */
export interface FiledNotice extends FiledAct {
  readonly answerWithin?: Limit;
  readonly lines: readonly { readonly line: number; readonly defect: string; readonly suppliedOn?: Day }[];
  readonly answeredOn?: Day;
  readonly answers: readonly (FiledAct & {
    readonly lines: readonly number[];
    readonly note?: string;
    readonly materials: readonly FiledMaterial[];
  })[];
  readonly reminders: readonly (FiledAct & { readonly lines: readonly number[]; readonly words: string })[];
}

/** One round of a review. */
export interface FiledRound {
  readonly item: string;
  readonly round: number;
  readonly openedOn?: Day;
  readonly concluded?: FiledAct & Said & { readonly outcome: ReviewOutcome };
  readonly answer?: FiledAct & { readonly answer: string; readonly materials: readonly FiledMaterial[] };
}

interface Said {
  readonly conditions?: string;
  readonly reasons?: string;
}

/** A decision; in older logs one without an item decided all of them. */
export interface FiledDecision extends FiledAct, Said {
  readonly item?: string;
  readonly remedies?: string;
}

/** A delivery; in older logs one without an item delivered everything. */
export type FiledDelivery = Omit<FiledAct, 'on'> & {
  readonly enteredOn: Day;
} & Pick<
    Data<'DecisionDelivered'>,
    'item' | 'means' | 'recipient' | 'trackingNumber' | 'deliveredOn' | 'evidence' | 'receipt'
  >;

/** A special procedure: on what ground, and what the applicant was told. */
export interface FiledProcedure extends FiledAct {
  readonly procedure: number;
  readonly ground: string;
  readonly notice: string;
  readonly result?: string;
  readonly prolongations: readonly (FiledAct & Pick<Data<'SpecialProcedureProlonged'>, 'days' | 'reason' | 'notice'>)[];
}

const empty: CaseFile = { materials: [], notices: [], rounds: [], decisions: [], deliveries: [], procedures: [] };

/** Folds a case's facts into its file. */
export const evolveCaseFile =
  ({ dayOf }: Pick<Law, 'dayOf'>) =>
  (file: CaseFile | undefined, event: StoredEvent<CaseEvent>): CaseFile =>
    fold(file ?? empty, event, { by: metadataOf(event).actor, on: dayOf(event.data.occurredAt) });

const fold = (file: CaseFile, event: CaseEvent, act: FiledAct): CaseFile => {
  const { type, data } = event;
  switch (type) {
    case 'CaseSubmitted':
      return withMaterials(file, data.materials, act);
    case 'CorrectionRequested': {
      const { defects, answerWithin } = data;
      const lines = defects.map((defect, index) => ({ line: index + 1, defect }));
      const notice = { ...act, ...(answerWithin && { answerWithin }), lines, answers: [], reminders: [] };
      return { ...file, notices: [...file.notices, notice] };
    }
    case 'CorrectionReminded': {
      const { lines, words } = data;
      return withNotice(file, (notice) => ({ ...notice, reminders: [...notice.reminders, { ...act, lines, words }] }));
    }
    case 'CorrectionSupplied':
      return withMaterials(supplied(file, data, act), data.materials, act);
    case 'ReviewOpened': {
      const { item, round } = data;
      return { ...file, rounds: [...file.rounds, { item, round, openedOn: act.on }] };
    }
    case 'ReviewConcluded': {
      const { item, round, outcome } = data;
      return withConclusion(file, item, round, { ...act, outcome, ...said(data) });
    }
    case 'SilenceTakenAsNoObjection':
      return withConclusion(file, data.item, data.round, { ...act, outcome: 'noObjection' });
    case 'ObjectionAnswered': {
      const { item, answer, materials } = data;
      const answered = { ...act, answer, materials: filed(materials, act) };
      return withMaterials(
        withLastRound(file, item, (round) => ({ ...round, answer: answered })),
        materials,
        act,
      );
    }
    case 'ItemDecided': {
      const { item, round, outcome, remedies } = data;
      const decision = { ...act, item, ...said(data), ...(remedies !== undefined && { remedies }) };
      return {
        ...withConclusion(file, item, round, { ...act, outcome, ...said(data) }),
        decisions: [...file.decisions, decision],
      };
    }
    case 'SilenceTakenAsRenewal': {
      const { item, round } = data;
      return {
        ...withConclusion(file, item, round, { ...act, outcome: 'approved' }),
        decisions: [...file.decisions, { ...act, item }],
      };
    }
    case 'CaseDecided': {
      const { remedies } = data;
      const decision = { ...act, ...said(data), ...(remedies !== undefined && { remedies }) };
      return { ...file, decisions: [...file.decisions, decision] };
    }
    case 'DecisionDelivered': {
      const { caseId: _, occurredAt: __, ...delivery } = data;
      return { ...file, deliveries: [...file.deliveries, { ...delivery, by: act.by, enteredOn: act.on }] };
    }
    case 'SpecialProcedureStarted': {
      const { procedure, ground, notice } = data;
      return { ...file, procedures: [...file.procedures, { ...act, procedure, ground, notice, prolongations: [] }] };
    }
    case 'SpecialProcedureProlonged': {
      const { procedure, days, reason, notice } = data;
      return withProcedure(file, procedure, (one) => ({
        ...one,
        prolongations: [...one.prolongations, { ...act, days, reason, notice }],
      }));
    }
    case 'SpecialProcedureEnded': {
      const { procedure, result } = data;
      return withProcedure(file, procedure, (one) => ({ ...one, ...(result !== undefined && { result }) }));
    }
    case 'AcceptanceRefused': {
      const { ground, reason } = data;
      return { ...file, ending: { ...act, ground, reason } };
    }
    case 'CaseWithdrawn':
    case 'EntryVoided':
      return { ...file, ending: { ...act, reason: data.reason } };
    case 'ActEnteredLate': {
      const before = data.displaces ? { ...file, rounds: [] } : file;
      return fold(before, data.fact as CaseEvent, { by: act.by, on: data.on });
    }
    case 'CaseAccepted':
    case 'LateOpinionReceived':
    case 'ReviewUrged':
    case 'ActProposed':
    case 'LimitExtended':
    case 'CaseConcluded':
    case 'CertificateIssued':
    case 'CertificateRevoked':
    case 'CertificateRestored':
    case 'CertificateCorrected':
    case 'HookupDemandRevised':
    case 'PredecessorEnded':
    case 'PredecessorRestored':
    case 'ReceiptDayCorrected':
      return file;
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

const said = ({ conditions, reasons }: Said): Said => ({
  ...(conditions !== undefined && { conditions }),
  ...(reasons !== undefined && { reasons }),
});

const filed = (materials: Data<'CaseSubmitted'>['materials'], { on }: FiledAct): readonly FiledMaterial[] =>
  materials.map((material) => ({ ...material, submittedOn: on }));

const withMaterials = (file: CaseFile, materials: Data<'CaseSubmitted'>['materials'], act: FiledAct): CaseFile => ({
  ...file,
  materials: [...file.materials, ...filed(materials, act)],
});

const withNotice = (file: CaseFile, change: (notice: FiledNotice) => FiledNotice): CaseFile => ({
  ...file,
  notices: file.notices.map((notice, index) => (index === file.notices.length - 1 ? change(notice) : notice)),
});

/** In older logs whatever was supplied was everything, and named no line. */
const supplied = (file: CaseFile, data: Data<'CorrectionSupplied'>, act: FiledAct): CaseFile =>
  withNotice(file, (notice) => {
    const { lines, complete, note, materials } = data;
    const answer = { ...act, lines, ...(note !== undefined && { note }), materials: filed(materials, act) };
    return {
      ...notice,
      lines: notice.lines.map((one) =>
        one.suppliedOn === undefined && (lines.includes(one.line) || complete) ? { ...one, suppliedOn: act.on } : one,
      ),
      answers: [...notice.answers, answer],
      ...(complete && { answeredOn: act.on }),
    };
  });

const withLastRound = (file: CaseFile, item: string, change: (round: FiledRound) => FiledRound): CaseFile => {
  const last = file.rounds.findLastIndex((round) => round.item === item);
  return { ...file, rounds: file.rounds.map((round, index) => (index === last ? change(round) : round)) };
};

/** What is refused before its turn, or under an objection that stands, ends no round that was open. */
const withConclusion = (
  file: CaseFile,
  item: string,
  round: number,
  concluded: NonNullable<FiledRound['concluded']>,
): CaseFile => {
  const last = file.rounds.findLast((one) => one.item === item);
  return last && !last.concluded
    ? withLastRound(file, item, (one) => ({ ...one, concluded }))
    : { ...file, rounds: [...file.rounds, { item, round, concluded }] };
};

const withProcedure = (
  file: CaseFile,
  procedure: number,
  change: (one: FiledProcedure) => FiledProcedure,
): CaseFile => ({
  ...file,
  procedures: file.procedures.map((one) => (one.procedure === procedure ? change(one) : one)),
});
