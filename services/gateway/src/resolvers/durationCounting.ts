import { countingOfCase, countingOfOrder } from '@onewindow/projections/durationCases/counting.ts';
import { numbered } from '@onewindow/projections/durationCases/numbered.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import type { Resolvers } from '../generated/resolverTypes.ts';
import { askingOf } from './asking.ts';
import { caseRow } from './case.ts';
import { catalogueOf, ifNamed } from './catalogueIndex.ts';
import { requireMonths } from './durations.ts';
import { orderRow } from './hookup.ts';
import { withSearchText } from './searchText.ts';

/** Why a case is not in a figure, or that it is: by the rules by which the figure counts. */
export const durationCountingResolvers: Resolvers = {
  Query: {
    durationCounting: async (_root, { number, filter, measure, actual }, context) => {
      requireMonths(filter, context);
      const { deps } = context;
      const { law } = deps;
      const { text } = withSearchText({ text: number }, context);
      if (!text) return [];
      const figure = { ...filter, ...(actual && { actual }) };
      const { cases, orders } = await numbered(deps.reader, text, askingOf(context));
      const of = measure ?? 'workingDays';
      const ofOrders = law.catalogue.stages.find((stage) => stage.ofOrders)?.id;
      return [
        ...cases.map((row) => ({
          subject: row.caseId,
          isOrder: false,
          rule: countingOfCase(row, figure, of, law),
          stage: row.stage,
          concludedOn: row.decidedOn,
          locality: row.locality,
          category: row.category,
        })),
        ...orders.map((row) => ({
          subject: row.orderId,
          isOrder: true,
          rule: countingOfOrder(row, figure, of, law),
          stage: ofOrders,
          concludedOn: row.connectedOn,
          locality: row.locality,
          category: row.category,
        })),
      ];
    },
  },
  DurationCounting: {
    case: ({ subject, isOrder }, _args, context) => (isOrder ? undefined : caseRow(context, subject)),
    hookupOrder: ({ subject, isOrder }, _args, context) => (isOrder ? orderRow(context, subject) : undefined),
    counted: ({ rule }) => rule === 'counted',
    reason: ({ rule, stage, concludedOn, locality, category }, _args, context) => {
      const catalogue = catalogueOf(context);
      return wordsFor(context.locale, 'countings', rule, {
        stage: ifNamed(stage, catalogue.stage)?.name[context.locale] ?? '',
        on: concludedOn ?? '',
        locality: ifNamed(locality, catalogue.locality)?.name[context.locale] ?? '',
        category: ifNamed(category, catalogue.category)?.name[context.locale] ?? '',
      });
    },
  },
};
