import { announcedEnd } from '@onewindow/kernel/legalClock.ts';
import { reckoned } from '@onewindow/kernel/workingDays.ts';
import { deliveredOn, isGroundless, isPending, turnOf } from '@onewindow/projections/cases/columns.ts';
import { type CaseFilter, type CaseOrder, countCases, findCases } from '@onewindow/projections/cases/queries.ts';
import {
  answerDue,
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
import { timeSoFar } from '@onewindow/projections/cases/timeSoFar.ts';
import { caseTime, figuresOf } from '@onewindow/projections/cases/stageDurations.ts';
import { caseStream } from '@onewindow/schema/streams.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import type { Context } from '../requestContext.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { askingOf, requireOfficer } from './asking.ts';
import { caseAt, isAsOf, seenFrom } from './asOf.ts';
import { calendarFor, clockOf, limitsOf } from './caseClock.ts';
import { isProvisional, lightOf, remaining } from './clock.ts';
import { catalogueOf } from './catalogueIndex.ts';
import { shownHindrances } from './hindrances.ts';
import { history } from './history.ts';
import type { ReviewView } from './reviewView.ts';
import { materialsOf } from './materials.ts';
import { shownTasks } from './tasks.ts';
import { type Connection, connection, type PageArguments } from './paging.ts';
import { screaming } from '../screaming.ts';
import { projectRow } from './projectRow.ts';
import { withSearchText } from './searchText.ts';

/** A case of the read model. */
export const caseRow = ({ deps }: Context, id: string): CaseTimeline | undefined =>
  deps.reader.row<CaseTimeline>('cases', id);

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
    case: (_root, { id, at }, context) => {
      const row = caseRow(context, id);
      return row && at != null ? caseAt(row, at, context) : row;
    },
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
    hindrances: (row, _args, context) => shownHindrances(row, context),
    correction: (row, _args, context) => {
      const { correction } = row;
      return (
        correction && {
          requestedOn: correction.on,
          answerDueOn: reckoned(() => answerDue(calendarFor(row, context), correction)),
          openLines: correction.open,
        }
      );
    },
    materials: (row, _args, context) => materialsOf(row, context),
    tasks: (row, _args, context) => shownTasks(row, context),
    statusText: ({ status }, _args, { locale }) => wordsFor(locale, 'statuses', screaming(status)),
    turn: (row) => turnOf(row),
    pending: (row) => isPending(row),
    acceptedBySilence: ({ bySilence = false }) => bySilence,
    dueOn: (row, _args, context) => clockOf(row, context).dueOn,
    remainingWorkingDays: (row, _args, context) =>
      remaining(seenFrom(row, context), clockOf(row, context).limits[0]?.dueOn),
    light: (row, _args, context) => {
      const { limits, unreckonable } = clockOf(row, context);
      return unreckonable || isGroundless(row) ? 'red' : lightOf(seenFrom(row, context), limits[0]?.dueOn);
    },
    unreckonable: (row, _args, context) =>
      clockOf(row, context).unreckonable ||
      (row.decidedOn !== undefined && !figuresOf(row, seenFrom(row, context).deps.law)),
    limits: (row, _args, context) => limitsOf(row, context),
    statutoryDueOn: (row, _args, context) => clockOf(row, context).statutoryDueOn,
    overdue: (row, _args, context) => {
      const { statutoryDueOn } = clockOf(row, context);
      return statutoryDueOn !== undefined && seenFrom(row, context).today > statutoryDueOn;
    },
    provisional: (row, _args, context) => {
      const { dueOn, statutoryDueOn } = clockOf(row, context);
      return isProvisional(calendarFor(row, context), dueOn, statutoryDueOn);
    },
    suspended: (row, _args, context) =>
      (suspendedUntil(calendarFor(row, context), row) ?? '') >= seenFrom(row, context).today,
    deliveredOn: (row) => deliveredOn(row),
    reviews: (row) => row.items.map((item) => ({ item, row })),
    procedures: (row) => row.procedures.map((procedure) => ({ procedure, row })),
    certificates: ({ certificates, stage }, _args, context) =>
      certificates.map(({ ended, item, units, ...certificate }) => ({
        ...certificate,
        units: units === 'all' ? undefined : units,
        item: catalogueOf(context).item(item, stage),
        end: ended,
      })),
    time: (row, { actual }, context) => {
      const { deps, today } = seenFrom(row, context);
      if (row.decidedOn !== undefined) return caseTime(row, deps.law, actual);
      const time = timeSoFar(deps.law.calendar, row, today);
      return time && { ...time, calendar: deps.law.calendars.actual };
    },
    history: (row, page, context) =>
      history(caseStream(row.caseId), page, context, isAsOf(row) ? row.revision : undefined),
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
    statutoryDueOn: ({ item, row }, _args, context) => itemDue(calendarFor(row, context), item, row),
    committed: ({ item }) => item.committed,
    ownerDueOn: ({ item, row }, _args, context) => reckoned(() => ownerDue(calendarFor(row, context), item, row)),
    promisedOn: ({ item, row }, _args, context) => reckoned(() => promiseOf(calendarFor(row, context), item, row)),
    extension: ({ item }) => item.extension,
    decision: ({ item: { item, decided }, row }) => decided && { decided, item, row },
  },
  SpecialProcedure: {
    procedure: ({ procedure }) => procedure.procedure,
    kind: ({ procedure }, _args, context) => catalogueOf(context).procedureKind(procedure.kind),
    items: ({ procedure, row }, _args, context) =>
      row.items
        .filter(({ item }) => concerns(procedure, item))
        .map(({ item }) => catalogueOf(context).item(item, row.stage)),
    suspends: ({ procedure }) => procedure.suspends,
    expectedDays: ({ procedure }) => procedure.expectedDays,
    announcedUntil: ({ procedure, row }, _args, context) =>
      reckoned(() => announcedEnd(calendarFor(row, context), clocked(procedure))),
    from: ({ procedure }) => procedure.from,
    to: ({ procedure }) => procedure.to,
  },
  ItemDecision: {
    outcome: ({ decided }) => decided.outcome,
    decidedOn: ({ decided }) => decided.on,
    bySilence: ({ decided: { bySilence = false } }) => bySilence,
    deliveryDueOn: ({ decided, row }, _args, context) =>
      reckoned(() => deliveryDue(calendarFor(row, context), decided)),
    deliveredOn: ({ decided }) => decided.deliveredOn,
    deliveredInTime: ({ decided, row }, _args, context) => isDeliveredInTime(calendarFor(row, context), decided),
  },
};
