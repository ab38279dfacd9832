import { type ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';
import { malformed } from '@onewindow/gateway/errors.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import { catalogueOf } from '@onewindow/gateway/resolvers/catalogueIndex.ts';
import { connection } from '@onewindow/gateway/resolvers/paging.ts';
import { addDays, type Day, daysBetween } from '@onewindow/kernel/civilDay.ts';
import {
  countBehind,
  type Counts,
  countsFromTo,
  countsOn,
  findBehind,
} from '@onewindow/projections/commitments/appraisal/queries.ts';
import { figuresOf, ranked } from '@onewindow/projections/commitments/appraisal/ranking.ts';
import { noEnd } from '@onewindow/projections/commitments/appraisal/spans.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

/** So many days a curve may have. */
const mostDays = 366;

/** What is wrong with the days that are asked about: of those to come there are no figures. */
const refuseDay = (path: string, rule: string, message: string, { locale }: Context): never => {
  throw malformed([{ path, rule, message }], locale);
};

const notAfterToday = (path: string, day: Day, context: Context): void => {
  const { today, locale } = context;
  if (day > today)
    refuseDay(path, `<= ${today}`, wordsFor(locale, 'refusals', 'day-in-the-future', { today }), context);
};

/** Every day from one to the other, of which there may not be too many. */
const daysOf = (from: Day, to: Day, context: Context): readonly Day[] => {
  notAfterToday('to', to, context);
  const { locale } = context;
  if (to < from) refuseDay('to', `>= ${from}`, wordsFor(locale, 'faults', 'too-small'), context);
  const count = daysBetween(from, to) + 1;
  if (count > mostDays)
    refuseDay('from', `<= ${mostDays} days`, wordsFor(locale, 'faults', 'too-many', { maximum: mostDays }), context);
  return Array.from({ length: count }, (_, index) => addDays(from, index));
};

/** The kind that is asked about is one of the catalogue's. */
const requireKind = (kind: string, { deps, locale }: Context, path = 'kind'): void => {
  if (!deps.law.catalogue.commitments.kinds.some(({ id }) => id === kind))
    throw malformed(
      [{ path, rule: 'catalogue.commitments', message: wordsFor(locale, 'faults', 'unknown-id') }],
      locale,
    );
};

/** So many of each, where there is none of it. */
const none: Required<Counts> = {
  known: 0,
  open: 0,
  inspected: 0,
  ended: 0,
  inTime: 0,
  overdue: 0,
  withdrawn: 0,
  foundFalse: 0,
  amended: 0,
  confirmed: 0,
  complained: 0,
  extended: 0,
};

const shown = (counts: Counts, { deps, locale }: Context) => {
  const { reopening, coverage, inTime } = figuresOf(counts);
  return {
    ...none,
    ...counts,
    reopeningRate: reopening,
    inspectionCoverage: coverage,
    shareInTime: inTime,
    notice: deps.notice?.[locale],
  };
};

/** What is answered of the appraisal of districts. */
export const appraisalResolvers: Omit<ContextResolvers, 'access'> = {
  resolvers: [
    {
      Query: {
        appraisal: async (_root, { kind, on, rankedBy }, context) => {
          requireKind(kind, context);
          const day = on ?? context.today;
          notAfterToday('on', day, context);
          const counts = await countsOn(context.deps.reader, kind, day);
          return ranked(counts, rankedBy ?? 'reopening').map(({ place, locality, counts: of }) => ({
            place,
            locality: catalogueOf(context).locality(locality),
            day,
            figures: shown(of, context),
          }));
        },
        appraisalCurve: async (_root, { kind, from, to, locality }, context) => {
          requireKind(kind, context);
          const days = daysOf(from, to, context);
          const points = await countsFromTo(context.deps.reader, kind, days, locality);
          return points.map(({ day, counts }) => ({ day, figures: shown(counts, context) }));
        },
        appraisalSubjects: (_root, { filter: { kind, measure, on, locality }, orderBy, ...page }, context) => {
          requireKind(kind, context, 'filter.kind');
          const day = on ?? context.today;
          notAfterToday('filter.on', day, context);
          const { reader } = context.deps;
          const behind = { kind, measure, on: day, localities: locality };
          return connection(
            page,
            context,
            (options) => findBehind(reader, behind, orderBy ?? { field: 'since' }, options),
            () => countBehind(reader, behind),
          );
        },
      },
      AppraisedSubject: {
        subject: ({ code }) => code,
        locality: ({ locality }, _args, context) => catalogueOf(context).locality(locality),
        since: ({ from }) => from,
        until: ({ until }) => (until === noEnd ? undefined : until),
      },
    },
  ],
  answers: {},
};
