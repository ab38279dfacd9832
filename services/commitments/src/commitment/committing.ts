import type { Day } from '@onewindow/kernel/civilDay.ts';
import { always } from '@onewindow/kernel/commandRule.ts';
import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import { addMonths } from '@onewindow/kernel/months.ts';
import type { Calendar } from '@onewindow/kernel/workingDays.ts';
import { type CatalogueCommitmentKind, commitmentKindOf, type Holds } from '@onewindow/schema/catalogue.ts';
import type { CommitmentRefusal } from '@onewindow/schema/commitment/refusals.ts';
import { commitmentId, type Subject } from '@onewindow/schema/commitment/values.ts';

import type { CommitmentContext, CommitmentRule } from './commitmentContext.ts';
import { type Commitment, isInForce } from './commitmentState.ts';
import { subjectFault, within } from './subjectFaults.ts';

/**
 * Every clause is ticked, and the notice is made: numbered, dated, with all that was told. It begins a stream of its own, so that of
 * two at the same moment one is made.
 */
export const commit: CommitmentRule<'Commit', Commitment | undefined> = {
  allowed: always,
  decide: ({ subject, kind: id, ticked, replaces, contact }, _state, context) => {
    const { law, today, now, earlier } = context;
    const kind = commitmentKindOf(law.catalogue, id);
    if (!kind) return refuse('commitment-kind-unknown', 'kind');
    if (!kind.subjects.includes(subject.kind)) return refuse('kind-not-for-subject', 'kind');
    const fault = subjectRefusal(subject, context) ?? clauseRefusal(ticked, kind) ?? earlierRefusal(replaces, context);
    if (fault) return fault;
    const validUntil = lastDay(kind.holds, law.calendar, today);
    return [
      {
        type: 'CommitmentMade',
        data: {
          commitment: commitmentId(subject.code, id, earlier.length + 1),
          kind: id,
          title: kind.name,
          subject,
          told: kind.clauses,
          consequences: kind.consequences,
          madeOn: today,
          ...(validUntil !== undefined && { validUntil }),
          ...(replaces !== undefined && { replaces }),
          ...(contact && { contact }),
          catalogue: law.catalogue.version,
          occurredAt: now,
        },
      },
    ];
  },
};

type Refused = Refusal<CommitmentRefusal> | undefined;

/** Who is known must be the same one: another enterprise learns nothing of it, its own is told what differs. */
const subjectRefusal = (subject: Subject, { known, applicant, law }: CommitmentContext): Refused => {
  if (!known) {
    if (applicant !== undefined && applicant !== subject.enterprise.creditCode)
      return refuse('subject-of-another-enterprise', 'subject.code');
    const fault = subjectFault(subject, law.catalogue);
    return fault && within('subject', fault);
  }
  if (known.enterprise.creditCode !== subject.enterprise.creditCode)
    return refuse('subject-of-another-enterprise', 'subject.code');
  if (known.kind !== subject.kind) return refuse('subject-of-another-kind', 'subject.kind');
  const pairs = [
    ['name', known.name, subject.name],
    ['locality', known.locality, subject.locality],
    ['address', known.address ?? '', subject.address ?? ''],
    ['enterprise.name', known.enterprise.name, subject.enterprise.name],
  ] as const;
  const other = pairs.find(([, is, said]) => is !== said);
  return other && refuse('subject-known-otherwise', `subject.${other[0]}`, { known: other[1] });
};

/** Exactly the clauses that are told, each once: who leaves one out is told which. */
const clauseRefusal = (ticked: readonly string[], { clauses }: CatalogueCommitmentKind): Refused => {
  const told = clauses.map(({ clause }) => clause);
  for (const [index, clause] of ticked.entries()) {
    if (!told.includes(clause)) return refuse('clause-unknown', `ticked.${index}`, { clause });
    if (ticked.indexOf(clause) !== index) return refuse('clause-ticked-twice', `ticked.${index}`, { clause });
  }
  const missing = told.findIndex((clause) => !ticked.includes(clause));
  return missing < 0
    ? undefined
    : refuse('clause-not-ticked', 'ticked', { number: missing + 1, clause: told[missing] ?? '' });
};

/** One of a kind is in force at a time, and who has committed falsely waits as long as the catalogue says. */
const earlierRefusal = (replaces: string | undefined, { earlier, today }: CommitmentContext): Refused => {
  const last = earlier.at(-1);
  const standing = last && isInForce(last, false, today) ? last.id : undefined;
  if (replaces !== standing) {
    return replaces === undefined
      ? refuse('commitment-in-force', 'kind', { number: standing ?? '' })
      : refuse('nothing-to-replace', 'replaces');
  }
  const until = earlier
    .flatMap(({ foundFalse }) => foundFalse?.barredUntil ?? [])
    .toSorted()
    .at(-1);
  return until !== undefined && today <= until ? refuse('barred-after-false', 'kind', { until }) : undefined;
};

/** The last day on which it holds: a rest day moves to the next working day (Civil Code, arts 202 and 203). */
const lastDay = (holds: Holds, calendar: Calendar, today: Day): Day | undefined => {
  if (holds === 'untilWithdrawn') return undefined;
  return 'days' in holds
    ? calendar.calendarDue(today, holds.days)
    : calendar.calendarDue(addMonths(today, holds.months), 0);
};
