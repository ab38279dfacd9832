import { metadataOf } from '@onewindow/kernel/envelope.ts';
import { announcedEnd } from '@onewindow/kernel/legalClock.ts';
import { reckoned } from '@onewindow/kernel/workingDays.ts';
import { deliveredOn, isGroundless, isPending, turnOf } from '@onewindow/projections/cases/columns.ts';
import { type CaseFilter, type CaseOrder, countCases, findCases } from '@onewindow/projections/cases/queries.ts';
import {
  type CaseClock,
  answerDue,
  caseClock,
  deliveryDue,
  isDeliveredInTime,
  itemDue,
  ownerDue,
  promiseOf,
  suspendedUntil,
} from '@onewindow/projections/cases/clock.ts';
import { reviewState } from '@onewindow/projections/cases/pendingReviews.ts';
import { clocked, concerns } from '@onewindow/projections/cases/stops.ts';
import type { CaseTimeline } from '@onewindow/projections/cases/row.ts';
import { caseTime, figuresOf } from '@onewindow/projections/cases/stageDurations.ts';
import { caseStream } from '@onewindow/schema/streams.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { shownFact } from '../disclosure.ts';
import { askingOf, requireOfficer } from './asking.ts';
import type { Context } from '../requestContext.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { daysLeft, isProvisional, lightOf, lightOn, remaining } from './clock.ts';
import { catalogueOf, ifNamed } from './catalogueIndex.ts';
import { history } from './history.ts';
import type { ReviewView } from './reviewView.ts';
import { type Connection, connection, type PageArguments } from './paging.ts';
import { screaming } from '../screaming.ts';
import { projectRow } from './projectRow.ts';
import { withSearchText } from './searchText.ts';

/** A case of the read model. */
export const caseRow = ({ deps }: Context, id: string): CaseTimeline | undefined =>
  deps.reader.row<CaseTimeline>('cases', id);

/** Several fields of a row ask for it, and a row stays as it is. */
const clocks = new WeakMap<CaseTimeline, CaseClock>();
const clockOf = (row: CaseTimeline, { deps }: Context): CaseClock => {
  const clock = clocks.get(row) ?? caseClock(deps.law.calendar, row);
  clocks.set(row, clock);
  return clock;
};

/** A review by its id, `<case>/<item>`. */
export const reviewView = (context: Context, id: string): ReviewView | undefined => {
  const at = id.indexOf('/');
  const row = at === -1 ? undefined : caseRow(context, id.slice(0, at));
  const item = row?.items.find(({ item: name }) => name === id.slice(at + 1));
  return row && item && { item, row };
};

/** What is said of cases wherever a list of them is answered: the page that was asked for, in the order that was. */
export const casesPage = (
  filter: CaseFilter,
  orderBy: CaseOrder,
  page: PageArguments,
  context: Context,
): Promise<Connection<CaseTimeline>> => {
  requireOfficer(filter, orderBy, context);
  const { reader } = context.deps;
  const asking = askingOf(context);
  return connection(
    page,
    context,
    (options) => findCases(reader, filter, orderBy, options, asking),
    () => countCases(reader, filter, asking),
  );
};

const correctingActs = { ActEnteredLate: 'actEnteredLate', ReceiptDayCorrected: 'receiptDayCorrected' } as const;

export const caseResolvers: Resolvers = {
  Query: {
    case: (_root, { id }, context) => caseRow(context, id),
    cases: (_root, { filter, orderBy, ...page }, context) =>
      casesPage(withSearchText(filter, context), orderBy ?? { field: 'clockRisk' }, page, context),
  },
  Case: {
    id: ({ caseId }) => caseId,
    project: ({ projectCode }, _args, context) => projectRow(context, projectCode),
    stage: ({ stage }, _args, context) => catalogueOf(context).stage(stage),
    lost: ({ lost = [] }, _args, context) => {
      const latest = lost.at(-1);
      return latest && { ...latest, stage: catalogueOf(context).stage(latest.stage) };
    },
    correctedBy: ({ correctedBy = [] }) => [...new Set(correctedBy)].map((act) => correctingActs[act]),
    units: ({ units }) => (units === 'all' ? undefined : units),
    hindrances: ({ hindrances = [] }, _args, context) =>
      hindrances.map(({ stage, ...hindrance }) => ({
        ...hindrance,
        stage: ifNamed(stage, catalogueOf(context).stage),
      })),
    correction: ({ correction }, _args, { deps }) =>
      correction && {
        requestedOn: correction.on,
        answerDueOn: reckoned(() => answerDue(deps.law.calendar, correction)),
        openLines: correction.open,
      },
    statusText: ({ status }, _args, { locale }) => wordsFor(locale, 'statuses', screaming(status)),
    turn: (row) => turnOf(row),
    pending: (row) => isPending(row),
    acceptedBySilence: ({ bySilence = false }) => bySilence,
    dueOn: (row, _args, context) => clockOf(row, context).dueOn,
    remainingWorkingDays: (row, _args, context) => remaining(context, clockOf(row, context).limits[0]?.dueOn),
    light: (row, _args, context) => {
      const { limits, unreckonable } = clockOf(row, context);
      return unreckonable || isGroundless(row) ? 'red' : lightOf(context, limits[0]?.dueOn);
    },
    unreckonable: (row, _args, context) =>
      clockOf(row, context).unreckonable || (row.decidedOn !== undefined && !figuresOf(row, context.deps.law)),
    limits: (row, _args, context) =>
      clockOf(row, context).limits.map(({ kind, dueOn, basis, item }) => ({
        kind,
        dueOn,
        remaining: daysLeft(context, dueOn),
        light: lightOn(context, dueOn),
        basis,
        item: ifNamed(item, (id) => catalogueOf(context).item(id, row.stage)),
      })),
    statutoryDueOn: (row, _args, context) => clockOf(row, context).statutoryDueOn,
    overdue: (row, _args, context) => {
      const { statutoryDueOn } = clockOf(row, context);
      return statutoryDueOn !== undefined && context.today > statutoryDueOn;
    },
    provisional: (row, _args, context) => {
      const { dueOn, statutoryDueOn } = clockOf(row, context);
      return isProvisional(context.deps.law.calendar, dueOn, statutoryDueOn);
    },
    suspended: (row, _args, { deps, today }) => (suspendedUntil(deps.law.calendar, row) ?? '') >= today,
    deliveredOn: (row) => deliveredOn(row),
    reviews: (row) => row.items.map((item) => ({ item, row })),
    procedures: (row, _args, context) =>
      row.procedures.map((procedure) => ({
        ...procedure,
        kind: catalogueOf(context).procedureKind(procedure.kind),
        items: row.items
          .filter(({ item }) => concerns(procedure, item))
          .map(({ item }) => catalogueOf(context).item(item, row.stage)),
        announcedUntil: reckoned(() => announcedEnd(context.deps.law.calendar, clocked(procedure))),
      })),
    certificates: ({ certificates, stage }, _args, context) =>
      certificates.map(({ ended, item, units, ...certificate }) => ({
        ...certificate,
        units: units === 'all' ? undefined : units,
        item: catalogueOf(context).item(item, stage),
        end: ended,
      })),
    time: (row, { actual }, { deps }) => caseTime(row, deps.law, actual),
    history: ({ caseId }, page, context) => history(caseStream(caseId), page, context),
  },
  Review: {
    id: ({ item, row }) => `${row.caseId}/${item.item}`,
    item: ({ item, row }, _args, context) => catalogueOf(context).item(item.item, row.stage),
    department: ({ item }, _args, context) => catalogueOf(context).department(item.department),
    round: ({ item }) => item.round,
    state: ({ item, row }) => reviewState(item, row),
    case: ({ row }) => row,
    openedOn: ({ item }) => item.openedOn,
    concludedOn: ({ item }) => item.concludedOn,
    statutoryDueOn: ({ item, row }, _args, { deps }) => itemDue(deps.law.calendar, item, row),
    committed: ({ item }) => item.committed,
    ownerDueOn: ({ item, row }, _args, { deps }) => reckoned(() => ownerDue(deps.law.calendar, item, row)),
    promisedOn: ({ item, row }, _args, { deps }) => reckoned(() => promiseOf(deps.law.calendar, item, row)),
    extension: ({ item }) => item.extension,
    decision: ({ item }) => item.decided,
  },
  ItemDecision: {
    decidedOn: ({ on }) => on,
    bySilence: ({ bySilence = false }) => bySilence,
    deliveryDueOn: (decided, _args, { deps }) => reckoned(() => deliveryDue(deps.law.calendar, decided)),
    deliveredInTime: (decided, _args, { deps }) => isDeliveredInTime(deps.law.calendar, decided),
  },
  Fact: {
    factId: ({ id }) => id,
    name: ({ type }, _args, { locale }) => wordsFor(locale, 'events', type),
    occurredAt: ({ data }) => (data as { occurredAt: string }).occurredAt,
    recordedAt: (event) => metadataOf(event).recordedAt,
    actor: (event) => metadataOf(event).actor,
    ledger: (event) => metadataOf(event).ledger,
    data: async (event, _args, context) => (await shownFact(event, context)).data,
  },
};
