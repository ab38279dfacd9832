import { type CaseCount, countByStatus } from '@onewindow/projections/cases/counts.ts';
import { countReviews, findReviews } from '@onewindow/projections/cases/reviewQueries.ts';
import type { CaseStatus } from '@onewindow/projections/cases/row.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import type { Resolvers } from '../generated/resolverTypes.ts';
import { screaming } from '../screaming.ts';
import { askingOf, requireOfficer } from './asking.ts';
import { connection } from './paging.ts';
import { withSearchText } from './searchText.ts';

const sum = (counts: readonly CaseCount[], of: 'cases' | 'unread' = 'cases'): number =>
  counts.reduce((total, count) => total + count[of], 0);

const lightsOf = (counts: readonly CaseCount[]) => {
  const lit = (light: CaseCount['light']): number => sum(counts.filter((count) => count.light === light));
  return { green: lit('green'), amber: lit('amber'), red: lit('red') };
};

/** What there is to do: reviews by themselves, and how many cases stand where. */
export const workListResolvers: Resolvers = {
  Query: {
    reviews: (_root, { filter, orderBy, ...page }, context) => {
      const { reader } = context.deps;
      const asker = askingOf(context).officer;
      const { assignee, mine, unassigned } = filter ?? {};
      const isByOfficer = orderBy?.field === 'assignee' || [assignee, mine, unassigned].some((asked) => asked != null);
      requireOfficer({}, { field: isByOfficer ? 'assignee' : 'id' }, context);
      return connection(
        page,
        context,
        (options) => findReviews(reader, filter ?? {}, orderBy ?? { field: 'dueOn' }, options, asker),
        () => countReviews(reader, filter ?? {}, asker),
      );
    },
    caseCounts: async (_root, { filter }, context) => {
      const wanted = withSearchText(filter, context);
      requireOfficer(wanted, { field: 'id' }, context);
      const { counts, more } = await countByStatus(context.deps.reader, wanted, askingOf(context));
      const statuses = [...new Set(counts.map(({ status }) => status))].toSorted(byPlace);
      return {
        total: sum(counts),
        more,
        unread: sum(counts, 'unread'),
        lights: lightsOf(counts),
        statuses: statuses.map((status) => {
          const ofStatus = counts.filter((count) => count.status === status);
          return {
            status,
            statusText: wordsFor(context.locale, 'statuses', screaming(status)),
            count: sum(ofStatus),
            lights: lightsOf(ofStatus),
          };
        }),
      };
    },
  },
};

/** As a case goes through them. */
const places: readonly CaseStatus[] = [
  'received',
  'correctionRequested',
  'underReview',
  'approved',
  'partlyApproved',
  'notApproved',
  'withdrawn',
  'acceptanceRefused',
  'voided',
];
const byPlace = (a: CaseStatus, b: CaseStatus): number => places.indexOf(a) - places.indexOf(b);
