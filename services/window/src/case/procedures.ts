import { someOf } from '@onewindow/kernel/commandRule.ts';
import { refuse } from '@onewindow/kernel/decider.ts';
import { type Catalogue, itemOfStage } from '@onewindow/schema/catalogue.ts';

import type { CaseContext, CaseData, CaseDecision, CaseRule } from './context.ts';
import { isOpen, type Case, type Procedure } from './state.ts';

/**
 * What art. 45 does not count. A special procedure names the items that it concerns, of which the catalogue allows its kind; it
 * stops their clocks and no others', for the time that the applicant was told.
 */
const startSpecialProcedure: CaseRule<'StartSpecialProcedure'> = {
  allowed: (state, { catalogue }) =>
    someOf(
      state.items
        .filter(({ item }) => kindsFor(item, state, catalogue).length > 0)
        .map(({ item: id }) => ({ id, refusal: isOpen(state, id) ? undefined : refuse('review-not-open', 'items.0') })),
      'procedure-not-for-item',
      'items.0',
    ),
  decide: (data, state, context) => procedureStarted(data, state, context),
};

/** The kinds of procedures that the catalogue allows on an item. */
const kindsFor = (id: string, { stage }: Case, catalogue: Catalogue): readonly string[] =>
  (itemOfStage(catalogue, stage, id)?.procedures ?? []).filter((kind) =>
    catalogue.procedures.some((known) => known.id === kind),
  );

const procedureStarted = (
  data: CaseData<'StartSpecialProcedure'>,
  state: Case,
  { catalogue, now }: CaseContext,
): CaseDecision => {
  const kind = catalogue.procedures.find(({ id }) => id === data.kind);
  if (!kind) return refuse('procedure-kind-unknown', 'kind');
  if (kind.most !== undefined && data.expectedDays > kind.most) {
    return refuse('procedure-too-long', 'expectedDays', { most: kind.most });
  }
  for (const [index, item] of data.items.entries()) {
    const refusal = itemFault(item, `items.${index}`, data, state, catalogue);
    if (refusal) return refusal;
  }
  const procedure = state.procedures.length + 1;
  return [{ type: 'SpecialProcedureStarted', data: { ...data, procedure, suspends: kind.suspends, occurredAt: now } }];
};

const itemFault = (
  id: string,
  field: string,
  { kind, items }: CaseData<'StartSpecialProcedure'>,
  state: Case,
  catalogue: Catalogue,
) => {
  if (`items.${items.indexOf(id)}` !== field) return refuse('item-named-twice', field);
  if (!state.items.some(({ item }) => item === id)) return refuse('item-not-of-case', field);
  if (!isOpen(state, id)) return refuse('review-not-open', field);
  return kindsFor(id, state, catalogue).includes(kind) ? undefined : refuse('procedure-not-for-item', field);
};

/** More time needs a new notice to the applicant; the law's most holds for all of it together. */
const prolongSpecialProcedure: CaseRule<'ProlongSpecialProcedure'> = {
  allowed: (state, { catalogue }) =>
    ofProcedures(state, 'procedure-not-open', (number) => prolongationFault(number, 1, state, catalogue)),
  decide: (data, state, { catalogue, now }) =>
    prolongationFault(data.procedure, data.days, state, catalogue) ?? [
      { type: 'SpecialProcedureProlonged', data: { ...data, occurredAt: now } },
    ],
};

const prolongationFault = (number: number, days: number, state: Case, catalogue: Catalogue) => {
  const procedure = openProcedure(state, number);
  if (!procedure) return refuse('procedure-not-open', 'procedure');
  const most = catalogue.procedures.find(({ id }) => id === procedure.kind)?.most;
  const announced = procedure.prolonged.reduce((sum, notice) => sum + notice.days, procedure.days);
  return most !== undefined && announced + days > most ? refuse('procedure-too-long', 'days', { most }) : undefined;
};

const endSpecialProcedure: CaseRule<'EndSpecialProcedure'> = {
  allowed: (state) => ofProcedures(state, 'procedure-not-open', (number) => endFault(number, state)),
  decide: (data, state, { now }) =>
    endFault(data.procedure, state) ?? [{ type: 'SpecialProcedureEnded', data: { ...data, occurredAt: now } }],
};

const endFault = (number: number, state: Case) =>
  openProcedure(state, number) ? undefined : refuse('procedure-not-open', 'procedure');

/** Of what is done about one of a case's procedures, by their numbers. */
const ofProcedures = (
  { procedures }: Case,
  none: string,
  faultOf: (procedure: number) => ReturnType<typeof refuse> | undefined,
) =>
  someOf(
    procedures.map(({ procedure }) => ({ id: String(procedure), refusal: faultOf(procedure) })),
    none,
    'procedure',
  );

const openProcedure = ({ procedures }: Case, number: number): Procedure | undefined =>
  procedures.find(({ procedure, endedAt }) => procedure === number && endedAt === undefined);

/** What is asked of a case's special procedures. */
export const procedureRules = {
  StartSpecialProcedure: startSpecialProcedure,
  ProlongSpecialProcedure: prolongSpecialProcedure,
  EndSpecialProcedure: endSpecialProcedure,
};
