import { handsOf } from '@onewindow/kernel/hands.ts';
import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { byRules, type CommandRule, someOf, unless } from '@onewindow/kernel/commandRule.ts';
import { type Allowed, type Decider, type Decision, type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { Actor } from '@onewindow/kernel/envelope.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { CreditCommand } from '@onewindow/schema/inspection/commands.ts';
import type { CreditEvent } from '@onewindow/schema/inspection/events.ts';
import type { CreditRefusal } from '@onewindow/schema/inspection/refusals.ts';

import { hadHandIn } from '../inspectionRule.ts';
import type { Inspection } from '../inspectionState.ts';
import { type CreditMark, type CreditRecord, evolveCredit } from './creditState.ts';

/** What a decision on a firm's record needs to know beside it. */
export interface CreditContext {
  readonly now: Instant;
  readonly today: Day;
  readonly actor: Actor;
  readonly catalogue: Pick<Catalogue, 'commitments'>;
  /** The inspections that its marks, or one that is to be entered, rest on. */
  readonly inspections: ReadonlyMap<string, Inspection>;
  /** The inspection that a mark is entered for, where it is asked of that. */
  readonly inspection?: string;
}

type Data<Type extends CreditCommand['type']> = Extract<CreditCommand, { type: Type }>['data'];
type CreditRule<Type extends CreditCommand['type']> = CommandRule<
  Data<Type>,
  CreditRecord,
  CreditEvent,
  CreditContext,
  CreditRefusal
>;
type Why = Refusal<CreditRefusal> | undefined;

/** A conduct of the catalogue, on the ground of the circular that stands: for so many points and so long. */
const enterCredit: CreditRule<'EnterCredit'> = {
  allowed: (_record, { inspection, inspections }) => {
    const about = inspection === undefined ? undefined : inspections.get(inspection);
    if (!about) return unless(refuse('inspection-unknown', 'inspection'));
    return unless(about.circular ? undefined : refuse('no-circular-standing', 'inspection'));
  },
  decide: ({ inspection, conduct: named }, record, { now, today, actor, catalogue, inspections }) => {
    const { subject, circular } = inspections.get(inspection) ?? {};
    if (!subject || !circular) return refuse('no-circular-standing', 'inspection');
    const conduct = catalogue.commitments.conducts.find(({ id }) => id === named);
    if (!conduct) return refuse('conduct-unknown', 'conduct');
    if (record.some((mark) => mark.circular === circular.number && mark.conduct === named))
      return refuse('credit-already-entered', 'conduct', { number: circular.number });
    const { name: enterprise, creditCode } = subject.enterprise;
    const entered = {
      creditCode,
      entry: `${creditCode}.${record.length + 1}`,
      inspection,
      circular: circular.number,
      enterprise,
      conduct: named,
      points: conduct.points,
      repairableOn: addDays(today, conduct.repairableAfter),
      endsOn: addDays(today, conduct.stands),
      by: handsOf(actor),
      publishedBy: [...circular.by],
    };
    return [{ type: 'CreditEntered', data: { ...entered, occurredAt: now } }];
  },
};

/** A rule about one mark of the record: why it cannot be given on it now, and what it comes to. */
const onMark = <Type extends Exclude<CreditCommand['type'], 'EnterCredit'>>(
  whyNot: (mark: CreditMark, context: CreditContext) => Why,
  decide: (
    data: Data<Type>,
    mark: CreditMark,
    context: CreditContext,
    of: ReturnType<typeof factsOf>,
  ) => Decision<CreditEvent, CreditRefusal>,
): CreditRule<Type> => {
  const standing = (mark: CreditMark, context: CreditContext): Why =>
    mark.ended === undefined ? whyNot(mark, context) : refuse('credit-not-standing', 'entry');
  return {
    allowed: (record, context): Allowed =>
      someOf(
        record.map((mark) => ({ id: mark.entry, refusal: standing(mark, context) })),
        'credit-unknown',
        'entry',
      ),
    decide: (data, record, context) => {
      const mark = record.find(({ entry }) => entry === data.entry);
      if (!mark) return refuse('credit-unknown', 'entry');
      return standing(mark, context) ?? decide(data, mark, context, factsOf(mark, context));
    },
  };
};

const factsOf = ({ entry, inspection, circular }: CreditMark, { now }: CreditContext) => ({
  creditCode: entry.slice(0, entry.indexOf('.')),
  entry,
  inspection,
  circular,
  occurredAt: now,
});

/** Once it is put right and checked, and after the time that the catalogue says. */
const applyForRepair = onMark<'ApplyForCreditRepair'>(
  ({ isRepairAppliedFor, inspection, repairableOn }, { today, inspections }) => {
    if (isRepairAppliedFor) return refuse('repair-already-applied-for', 'entry');
    if (inspections.get(inspection)?.phase !== 'closed') return refuse('not-rectified-yet', 'entry');
    return today < repairableOn ? refuse('repair-too-early', 'entry', { repairableOn }) : undefined;
  },
  ({ words, evidence }, _mark, _context, facts) => [
    { type: 'CreditRepairApplied', data: { ...facts, words, ...(evidence && { evidence }) } },
  ],
);

/** Nobody grants or refuses where they had a hand in the mark. */
const byAnother =
  (whyNot: (mark: CreditMark) => Why) =>
  (mark: CreditMark, { actor }: CreditContext): Why =>
    whyNot(mark) ?? (hadHandIn(actor, mark.hands) ? refuse('own-credit-entry', 'entry') : undefined);

const unlessAppliedFor = ({ isRepairAppliedFor }: CreditMark): Why =>
  isRepairAppliedFor ? undefined : refuse('no-repair-applied-for', 'entry');

const grantRepair = onMark<'GrantCreditRepair'>(byAnother(unlessAppliedFor), (_data, _mark, { actor }, facts) => [
  { type: 'CreditRepaired', data: { ...facts, by: handsOf(actor) } },
]);

const refuseRepair = onMark<'RefuseCreditRepair'>(
  byAnother(unlessAppliedFor),
  ({ reason }, _mark, { actor }, facts) => [
    { type: 'CreditRepairRefused', data: { ...facts, reason, by: handsOf(actor) } },
  ],
);

/** A firm says once that a mark is wrong. */
const objectToCredit = onMark<'ObjectToCredit'>(
  ({ objection }) => (objection === undefined ? undefined : refuse('objection-already-made', 'entry')),
  ({ words, evidence }, _mark, _context, facts) => [
    { type: 'CreditObjected', data: { ...facts, words, ...(evidence && { evidence }) } },
  ],
);

const answerObjection = onMark<'AnswerCreditObjection'>(
  byAnother(({ objection }) => (objection === 'open' ? undefined : refuse('no-objection-to-answer', 'entry'))),
  ({ upheld, words }, _mark, { actor }, facts) => [
    { type: 'CreditObjectionAnswered', data: { ...facts, upheld, words, by: handsOf(actor) } },
    ...(upheld ? [{ type: 'CreditEnded' as const, data: { ...facts, why: 'objectionUpheld' as const } }] : []),
  ],
);

/** Ends a mark once its last day is over, or what it rests on was withdrawn. */
const endMark = onMark<'EndCreditMark'>(
  () => undefined,
  ({ why }, { inspection, circular, endsOn }, { today, inspections }, facts) => {
    if (why === 'timeOver' && today <= endsOn) return refuse('credit-time-not-over', 'entry', { endsOn });
    if (why === 'circularWithdrawn' && inspections.get(inspection)?.circular?.number === circular)
      return refuse('circular-stands', 'entry');
    return [{ type: 'CreditEnded', data: { ...facts, why } }];
  },
);

/** The rules of a firm's record, `credit-<credit code>`. */
export const creditDecider: Decider<CreditRecord, CreditCommand, CreditEvent, CreditContext> = {
  initial: [],
  ...byRules({
    EnterCredit: enterCredit,
    ApplyForCreditRepair: applyForRepair,
    GrantCreditRepair: grantRepair,
    RefuseCreditRepair: refuseRepair,
    ObjectToCredit: objectToCredit,
    AnswerCreditObjection: answerObjection,
    EndCreditMark: endMark,
  }),
  evolve: evolveCredit,
};
