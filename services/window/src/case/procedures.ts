import { refuse } from '@onewindow/kernel/decider.ts';
import { type Catalogue, itemOfStage } from '@onewindow/schema/catalogue.ts';

import type { CaseContext, CaseData, CaseDecision } from './context.ts';
import { isOpen, type Case, type Procedure } from './state.ts';

/**
 * What art. 45 does not count. A special procedure names the items that it concerns, of which the catalogue allows its kind; it
 * stops their clocks and no others', for the time that the applicant was told.
 */
const startSpecialProcedure = (
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
  if (!state.items.some(({ item }) => item === id)) return refuse('item-not-of-case', field);
  if (`items.${items.indexOf(id)}` !== field) return refuse('item-named-twice', field);
  if (!isOpen(state, id)) return refuse('review-not-open', field);
  const allowed = itemOfStage(catalogue, state.stage, id)?.procedures ?? [];
  return allowed.includes(kind) ? undefined : refuse('procedure-not-for-item', field);
};

/** More time needs a new notice to the applicant; the law's most holds for all of it together. */
const prolongSpecialProcedure = (
  data: CaseData<'ProlongSpecialProcedure'>,
  state: Case,
  { catalogue, now }: CaseContext,
): CaseDecision => {
  const procedure = openProcedure(state, data.procedure);
  if (!procedure) return refuse('procedure-not-open', 'procedure');
  const most = catalogue.procedures.find(({ id }) => id === procedure.kind)?.most;
  const announced = procedure.prolonged.reduce((sum, { days }) => sum + days, procedure.days);
  if (most !== undefined && announced + data.days > most) {
    return refuse('procedure-too-long', 'days', { most });
  }
  return [{ type: 'SpecialProcedureProlonged', data: { ...data, occurredAt: now } }];
};

const endSpecialProcedure = (data: CaseData<'EndSpecialProcedure'>, state: Case, { now }: CaseContext): CaseDecision =>
  openProcedure(state, data.procedure)
    ? [{ type: 'SpecialProcedureEnded', data: { ...data, occurredAt: now } }]
    : refuse('procedure-not-open', 'procedure');

const openProcedure = ({ procedures }: Case, number: number): Procedure | undefined =>
  procedures.find(({ procedure, endedAt }) => procedure === number && endedAt === undefined);

/** What is asked of a case's special procedures. */
export const procedureRules = {
  StartSpecialProcedure: startSpecialProcedure,
  ProlongSpecialProcedure: prolongSpecialProcedure,
  EndSpecialProcedure: endSpecialProcedure,
};
