import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import { catalogueOf } from '@onewindow/gateway/resolvers/catalogueIndex.ts';
import { history } from '@onewindow/gateway/resolvers/history.ts';
import { connection } from '@onewindow/gateway/resolvers/paging.ts';
import {
  bulletinOf,
  type BulletinView,
  figuresUntil,
  firstDayOf,
  lastDayOf,
} from '@onewindow/projections/issues/bulletin/bulletinOf.ts';
import { ranked } from '@onewindow/projections/issues/bulletin/figures.ts';
import { countBulletins, findBulletins } from '@onewindow/projections/issues/bulletin/queries.ts';
import { BulletinMonth, bulletinStream } from '@onewindow/schema/bulletin/values.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

const bulletin = async ({ deps, today }: Context, month: string): Promise<BulletinView | undefined> =>
  BulletinMonth.safeParse(month).success ? bulletinOf(deps.reader, month, today) : undefined;

/** What is answered of monthly bulletins. */
export const bulletinResolvers: Omit<ContextResolvers, 'access'> = {
  resolvers: [
    {
      Query: {
        bulletin: (_root, { month }, context) => bulletin(context, month),
        bulletins: (_root, { orderBy, ...page }, context) => {
          const { reader } = context.deps;
          const order = orderBy ?? { field: 'month', direction: 'desc' };
          return connection(
            page,
            context,
            (options) => findBulletins(reader, order, options),
            () => countBulletins(reader),
          );
        },
      },
      Bulletin: {
        from: ({ id }) => firstDayOf(id),
        to: ({ id }) => lastDayOf(id),
        paper: ({ id }) => `/papers/bulletins/${id}.pdf`,
        history: ({ id }, page, context) => history(bulletinStream(id), page, context),
      },
      BulletinFigures: { lines: ({ lines }) => ranked(lines) },
      BulletinLine: {
        department: ({ department }, _args, context) => catalogueOf(context).department(department),
        levelText: ({ level }, _args, { locale }) => wordsFor(locale, 'issueLevels', level),
      },
    },
  ],
  answers: { bulletin },
  // Nobody dictates a figure: the centre says them, of all that is on record until the month's end.
  said: {
    publishBulletin: async ({ deps, today }, _dryRun, { data }) => {
      const { month } = data as { readonly month: string };
      return { figures: await figuresUntil(deps.reader, month, today) };
    },
  },
  nodes: { Bulletin: bulletin },
  actions: { Bulletin: ({ id }: BulletinView) => id },
};
