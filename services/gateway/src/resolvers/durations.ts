import { countedByCalendar } from '@onewindow/projections/durations/adopted.ts';
import { reviewCells } from '@onewindow/projections/durations/reviewQueries.ts';
import { distribution, histogramOf } from '@onewindow/projections/durations/histogram.ts';
import { stageCells } from '@onewindow/projections/durations/queries.ts';
import { countDurationCases, stageDurationCases } from '@onewindow/projections/durationCases/queries.ts';
import { z } from 'zod';

import type { Context } from '../requestContext.ts';
import { malformedInput } from '../errors.ts';
import type { Resolvers } from '../generated/resolverTypes.ts';
import { caseRow } from './case.ts';
import { catalogueOf, ifNamed } from './catalogueIndex.ts';
import { orderRow } from './hookup.ts';
import { connection } from './paging.ts';
import { projectRow } from './projectRow.ts';

const Month = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .nullish();
const Days = z.int().min(0).max(100_000).nullish();
const Months = z.object({
  fromMonth: Month,
  toMonth: Month,
  workingDays: z.object({ from: Days, to: Days }).nullish(),
});

/** A filter's months are months, and its days are days. */
export const requireMonths = (filter: object | null | undefined, { locale }: Context): void => {
  const months = Months.safeParse(filter ?? {});
  if (!months.success) throw malformedInput(months.error, locale, ['filter']);
};

/** A share or a mean; nothing of nothing. */
const per = (sum = 0, count = 0): number | undefined => (count === 0 ? undefined : sum / count);

export const durationResolvers: Resolvers = {
  Query: {
    stageDurations: async (_root, { filter, groupBy, actual }, context) => {
      requireMonths(filter, context);
      const { deps, locale } = context;
      const catalogue = catalogueOf(context);
      const cells = await stageCells(deps.reader, { ...filter, actual }, [...new Set(groupBy ?? [])], deps.law);
      return cells.map(({ group, amounts }) => {
        const histogram = histogramOf(amounts);
        const days = distribution(histogram);
        const { concluded = 0 } = amounts;
        return {
          stage: catalogue.stage(group.stage ?? ''),
          month: group.month,
          locality: ifNamed(group.locality, catalogue.locality),
          category: ifNamed(group.category, catalogue.category),
          concluded,
          meanWorkingDays: days?.mean,
          medianWorkingDays: days?.median,
          p90WorkingDays: days?.p90,
          minimumWorkingDays: days?.minimum,
          maximumWorkingDays: days?.maximum,
          histogram: [...histogram]
            .map(([workingDays, count]) => ({ workingDays, concluded: count }))
            .toSorted((a, b) => a.workingDays - b.workingDays),
          shareWithinCommitted: per(amounts['withinCommitted'], amounts['committed']),
          shareWithinStatutory: per(amounts['withinStatutory'], amounts['statutory']),
          shareDeliveredInTime: per(amounts['deliveredInTime'], amounts['toDeliver']),
          restingOnCorrections: amounts['corrected'] ?? 0,
          voided: amounts['voided'] ?? 0,
          meanBeforeAcceptance: per(amounts['beforeAcceptance'], concluded),
          meanDepartment: per(amounts['department'], concluded),
          meanApplicant: per(amounts['applicant'], concluded),
          meanExcluded: per(amounts['excluded'], concluded),
          meanCorrections: per(amounts['corrections'], concluded),
          meanReviewRounds: per(amounts['rounds'], concluded),
          calendars: countedByCalendar(amounts, deps.law, actual),
          notice: deps.notice?.[locale],
        };
      });
    },
    stageDurationCases: (_root, { filter, orderBy, actual, ...page }, context) => {
      requireMonths(filter, context);
      const { deps } = context;
      const order = orderBy ?? { field: 'decidedOn' };
      const figure = { ...filter, actual };
      return connection(
        page,
        context,
        (options) => stageDurationCases(deps.reader, figure, order, options, deps.law),
        () => countDurationCases(deps.reader, figure, deps.law),
      );
    },
    reviewDurations: async (_root, { filter, groupBy, actual }, context) => {
      requireMonths(filter, context);
      const cells = await reviewCells(context.deps.reader, { ...filter, actual }, [...new Set(groupBy ?? [])]);
      return cells.flatMap(({ group, amounts }) => {
        const days = distribution(histogramOf(amounts));
        return days
          ? {
              department: catalogueOf(context).department(group.department ?? ''),
              item: ifNamed(group.item, catalogueOf(context).item),
              month: group.month,
              concluded: amounts['concluded'] ?? 0,
              objections: amounts['objections'] ?? 0,
              meanWorkingDays: days.mean,
              medianWorkingDays: days.median,
              p90WorkingDays: days.p90,
              minimumWorkingDays: days.minimum,
              maximumWorkingDays: days.maximum,
              calendars: countedByCalendar(amounts, context.deps.law, actual),
            }
          : [];
      });
    },
  },
  StageDurationCase: {
    case: ({ subject, isOrder }, _args, context) => (isOrder ? undefined : caseRow(context, subject)),
    hookupOrder: ({ subject, isOrder }, _args, context) => (isOrder ? orderRow(context, subject) : undefined),
    project: ({ projectCode }, _args, context) => projectRow(context, projectCode),
    category: ({ category }, _args, context) => ifNamed(category, catalogueOf(context).category),
    locality: ({ locality }, _args, context) => ifNamed(locality, catalogueOf(context).locality),
  },
};
