import { metadataOf } from '@onewindow/kernel/envelope.ts';
import { isPending, turnOf } from '@onewindow/projections/cases/columns.ts';
import { countCases, findCases } from '@onewindow/projections/cases/queries.ts';
import { type CaseClock, caseClock, isSuspended, itemDue } from '@onewindow/projections/cases/clock.ts';
import { isOpen } from '@onewindow/projections/cases/evolve.ts';
import type { CaseTimeline, TimelineItem } from '@onewindow/projections/cases/row.ts';
import { caseTime } from '@onewindow/projections/cases/stageDurations.ts';
import { caseStream } from '@onewindow/schema/streams.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import type { Context } from '../requestContext.ts';
import type { Resolvers, ReviewState } from '../generated/resolverTypes.ts';
import { isProvisional, lightOf, remaining } from './clock.ts';
import { connection } from './paging.ts';
import { screaming } from '../screaming.ts';
import { projectRow } from './project.ts';
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

const reviewState = (item: TimelineItem): ReviewState => item.outcome ?? (isOpen(item) ? 'open' : 'waiting');

export const caseResolvers: Resolvers = {
  Query: {
    case: (_root, { id }, context) => caseRow(context, id),
    cases: (_root, { filter: asked, orderBy, ...page }, context) => {
      const { deps, today } = context;
      const filter = withSearchText(asked, context);
      return connection(
        page,
        context,
        (options) => findCases(deps.reader, filter, orderBy ?? 'clockRisk', options, today),
        () => countCases(deps.reader, filter, today),
      );
    },
    caseHistory: async (_root, { id }, { deps }) => {
      const slice = await deps.store.readStream(caseStream(id));
      return slice.found ? [...slice.events] : null;
    },
  },
  CaseConnection: { totalCount: ({ totalCount }) => totalCount() },
  Case: {
    id: ({ caseId }) => caseId,
    project: ({ projectCode }, _args, context) => projectRow(context, projectCode),
    statusText: ({ status }, _args, { locale }) => wordsFor(locale, 'statuses', screaming(status)),
    turn: (row) => turnOf(row),
    pending: (row) => isPending(row),
    acceptedBySilence: ({ bySilence = false }) => bySilence,
    dueOn: (row, _args, context) => clockOf(row, context).dueOn,
    remainingWorkingDays: (row, _args, context) => remaining(context, clockOf(row, context).dueOn),
    light: (row, _args, context) => lightOf(context, clockOf(row, context).dueOn),
    statutoryDueOn: (row, _args, context) => clockOf(row, context).statutoryDueOn,
    overdue: (row, _args, context) => {
      const { statutoryDueOn } = clockOf(row, context);
      return statutoryDueOn !== undefined && context.today > statutoryDueOn;
    },
    provisional: (row, _args, context) => {
      const { dueOn, statutoryDueOn } = clockOf(row, context);
      return isProvisional(context.deps.law.calendar, dueOn, statutoryDueOn);
    },
    suspended: (row) => isSuspended(row),
    reviews: (row, _args, { deps }) =>
      row.items.map((item) => ({
        ...item,
        state: reviewState(item),
        statutoryDueOn: itemDue(deps.law.calendar, item, row),
      })),
    certificates: ({ certificates }) =>
      certificates.map(({ ended, ...certificate }) => ({ ...certificate, end: ended })),
    time: (row, _args, { deps }) => caseTime(row, deps.law),
  },
  Fact: {
    name: ({ type }, _args, { locale }) => wordsFor(locale, 'events', type),
    occurredAt: ({ data }) => (data as { occurredAt: string }).occurredAt,
    recordedAt: (event) => metadataOf(event).recordedAt,
    actor: (event) => metadataOf(event).actor,
    ledger: (event) => metadataOf(event).ledger,
  },
};
