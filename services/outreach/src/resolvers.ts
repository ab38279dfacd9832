import { outreachAccess } from './access.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';
import { history } from '@onewindow/gateway/resolvers/history.ts';
import { connection } from '@onewindow/gateway/resolvers/paging.ts';
import type { OutreachRow } from '@onewindow/projections/outreach/outreach.ts';
import { countOutreach, findOutreach, outreachCells } from '@onewindow/projections/outreach/queries.ts';
import { outreachStream } from '@onewindow/schema/outreach/values.ts';

const activity = ({ deps }: Context, id: string): OutreachRow | undefined =>
  deps.reader.row<OutreachRow>('outreach', id);

/** What outreach answers. */
export const outreachResolvers: ContextResolvers = {
  resolvers: [
    {
      Query: {
        outreachActivities: (_root, { filter, orderBy, ...page }, context) => {
          const { reader } = context.deps;
          const order = orderBy ?? { field: 'heldOn', direction: 'desc' };
          return connection(
            page,
            context,
            (options) => findOutreach(reader, filter ?? {}, order, options),
            () => countOutreach(reader, filter ?? {}),
          );
        },
        outreachCounts: (_root, { year }, { deps }) => outreachCells(deps.reader, year ?? undefined),
      },
      OutreachActivity: { history: ({ id }, page, context) => history(outreachStream(id), page, context) },
    },
  ],
  answers: { outreachActivity: activity },
  nodes: { OutreachActivity: activity },
  actions: { OutreachActivity: ({ id }: OutreachRow) => id },
  sentences: { OutreachRecorded: { by: 'kind' } },
  access: outreachAccess,
};
