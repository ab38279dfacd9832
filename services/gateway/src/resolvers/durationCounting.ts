import { countingOfCase, countingOfOrder, type CountingRule } from '@onewindow/projections/durationCases/counting.ts';
import { numbered } from '@onewindow/projections/durationCases/numbered.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import type { Resolvers } from '../generated/resolverTypes.ts';
import { askingOf } from './asking.ts';
import { caseRow } from './case.ts';
import { catalogueOf, ifNamed } from './catalogueIndex.ts';
import { requireMonths } from './durations.ts';
import { orderRow } from './hookup.ts';
import { withSearchText } from './searchText.ts';

/** Whether a figure counts what bears a number, and why not, with what that reason names. */
export interface CountingView {
  readonly subject: string;
  readonly isOrder: boolean;
  readonly rule: CountingRule;
  /** The stage that it is of; of an order the one that counts orders. */
  readonly stage: string | undefined;
  readonly concludedOn: string | undefined;
  readonly locality: string | undefined;
  readonly category: string | undefined;
}

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
      const ofOrders = law.catalogue.stages.find((stage) => stage.ofOrders)?.id;
      return [
        ...cases.map(({ caseId: subject, stage, decidedOn: concludedOn, locality, category }, index) => ({
          ...{ subject, isOrder: false, stage, concludedOn, locality, category },
          rule: countingOfCase(cases[index]!, figure, measure ?? 'workingDays', law),
        })),
        ...orders.map(({ orderId: subject, connectedOn: concludedOn, locality, category }, index) => ({
          ...{ subject, isOrder: true, stage: ofOrders, concludedOn, locality, category },
          rule: countingOfOrder(orders[index]!, figure, measure ?? 'workingDays', law),
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
