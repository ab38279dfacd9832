import { always, byRules, type CommandRule, onceThere, unless } from '@onewindow/kernel/commandRule.ts';
import { type Decider, refuse } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { SubjectCommand } from '@onewindow/schema/commitment/commands.ts';
import type { SubjectEvent } from '@onewindow/schema/commitment/events.ts';
import type { SubjectRefusal } from '@onewindow/schema/commitment/refusals.ts';
import type { SubjectChanges } from '@onewindow/schema/commitment/values.ts';

import { subjectFault, within } from './subjectFaults.ts';
import { evolveSubject, type KnownSubject } from './subjectState.ts';

/** What a decision on a subject needs to know beside it. */
export interface SubjectContext {
  readonly now: Instant;
  readonly catalogue: Catalogue;
}

type Data<Type extends SubjectCommand['type']> = Extract<SubjectCommand, { type: Type }>['data'];

type SubjectRule<Type extends SubjectCommand['type'], State = KnownSubject> = CommandRule<
  Data<Type>,
  State,
  SubjectEvent,
  SubjectContext,
  SubjectRefusal
>;

const registerSubject: SubjectRule<'RegisterSubject', KnownSubject | undefined> = {
  allowed: (state) => unless(state && refuse('subject-already-registered', 'subject.code')),
  decide: (data, _state, { catalogue, now }) => {
    const fault = subjectFault(data.subject, catalogue, data.creditCodeReason);
    return fault ? within('subject', fault) : [{ type: 'SubjectRegistered', data: { ...data, occurredAt: now } }];
  },
};

/** An amended subject must be one that could have been registered; a credit code that was accepted once is not asked about again. */
const amendSubject: SubjectRule<'AmendSubject'> = {
  allowed: always,
  decide: ({ changes, ...said }, { subject }, { catalogue, now }) => {
    const changed = Object.fromEntries(
      Object.entries(changes).filter(([name, value]) => !sameJson(value, subject[name as keyof SubjectChanges])),
    ) as SubjectChanges;
    if (Object.keys(changed).length === 0) return refuse('nothing-to-amend', 'changes');
    const sameCode = (changed.enterprise ?? subject.enterprise).creditCode === subject.enterprise.creditCode;
    const fault = subjectFault({ ...subject, ...changed }, catalogue, sameCode ? '' : said.creditCodeReason);
    if (fault) return within('changes', fault);
    return [{ type: 'SubjectAmended', data: { ...said, changes: changed, occurredAt: now } }];
  },
};

const assessSubjectRisk: SubjectRule<'AssessSubjectRisk'> = {
  allowed: always,
  decide: (data, { risk }, { now }) =>
    data.risk === risk
      ? refuse('risk-already-so', 'risk')
      : [{ type: 'SubjectRiskAssessed', data: { ...data, occurredAt: now } }],
};

const sameJson = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The rules of a subject's stream, `subject-<code>`. */
export const subjectDecider: Decider<KnownSubject | undefined, SubjectCommand, SubjectEvent, SubjectContext> = {
  initial: undefined,
  ...byRules({
    RegisterSubject: registerSubject,
    ...onceThere(
      { AmendSubject: amendSubject, AssessSubjectRisk: assessSubjectRisk },
      refuse('subject-unknown', 'code'),
    ),
  }),
  evolve: evolveSubject,
};
