import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';
import { malformed } from '@onewindow/gateway/errors.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import { catalogueOf } from '@onewindow/gateway/resolvers/catalogueIndex.ts';
import { history } from '@onewindow/gateway/resolvers/history.ts';
import { connection } from '@onewindow/gateway/resolvers/paging.ts';
import { countSiteDays, countSites, findSiteDays, findSites } from '@onewindow/projections/commitments/site/queries.ts';
import { lightOfDay, type SiteDayRow } from '@onewindow/projections/commitments/site/siteDays.ts';
import type { SiteRow } from '@onewindow/projections/commitments/site/sites.ts';
import { apart, noEnd } from '@onewindow/schema/site/inForce.ts';
import { siteStream } from '@onewindow/schema/site/values.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

const siteRow = ({ deps }: Context, code: string): SiteRow | undefined => deps.reader.row<SiteRow>('sites', code);
const siteDayRow = ({ deps }: Context, id: string): SiteDayRow | undefined =>
  deps.reader.row<SiteDayRow>('siteDays', id);

/** The day that is asked about: of a day that is still to come nothing can be missing. */
const dayAsked = (on: string | null | undefined, { today, locale }: Context): string => {
  if (on != null && on > today)
    throw malformed(
      [
        {
          path: 'filter.on',
          rule: `<= ${today}`,
          message: wordsFor(locale, 'refusals', 'day-in-the-future', { today }),
        },
      ],
      locale,
    );
  return on ?? today;
};

/** What is answered of daily records of sales sites. */
export const siteResolvers: Omit<ContextResolvers, 'access'> = {
  resolvers: [
    {
      Query: {
        salesSite: (_root, { code }, context) => siteRow(context, code),
        sites: (_root, { filter, orderBy, ...page }, context) => {
          const { reader } = context.deps;
          const day = dayAsked(filter?.on, context);
          const order = orderBy ?? { field: 'light' };
          return connection(
            page,
            context,
            (options) => findSites(reader, day, filter ?? {}, order, options),
            () => countSites(reader, day, filter ?? {}),
          );
        },
        siteDays: (_root, { filter, orderBy, ...page }, context) => {
          const { reader } = context.deps;
          const order = orderBy ?? { field: 'day', direction: 'desc' };
          return connection(
            page,
            context,
            (options) => findSiteDays(reader, filter ?? {}, order, options),
            () => countSiteDays(reader, filter ?? {}),
          );
        },
      },
      SalesSite: {
        locality: ({ locality }, _args, context) => catalogueOf(context).locality(locality),
        demanded: ({ inForce }) =>
          apart(inForce).map(({ from, until }) => ({ from, ...(until !== noEnd && { until }) })),
        days: ({ code }, page, context) => {
          const { reader } = context.deps;
          const filter = { site: [code] };
          return connection(
            page,
            context,
            (options) => findSiteDays(reader, filter, { field: 'day', direction: 'desc' }, options),
            () => countSiteDays(reader, filter),
          );
        },
        history: ({ code }, page, context) => history(siteStream(code), page, context),
      },
      SiteOnDay: { number: ({ site }) => site.code },
      SiteDay: {
        site: ({ site }, _args, context) => siteRow(context, site),
        light: (row) => lightOfDay(row),
      },
    },
  ],
  answers: { salesSite: siteRow },
  nodes: { SiteDay: siteDayRow },
  actions: { SalesSite: ({ code }: SiteRow) => code },
  sentences: {
    SiteDayReported: { by: ({ by, late }) => `${String(by)}${late === true ? 'Late' : ''}` },
    SiteDayCorrected: { by: 'by' },
  },
};
