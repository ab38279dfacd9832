import type { ContextResolvers } from '@onewindow/gateway/contextResolvers.ts';
import type { Said } from '@onewindow/gateway/dispatch.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import { catalogueOf, ifNamed } from '@onewindow/gateway/resolvers/catalogueIndex.ts';
import { history } from '@onewindow/gateway/resolvers/history.ts';
import { connection } from '@onewindow/gateway/resolvers/paging.ts';
import { screaming } from '@onewindow/gateway/screaming.ts';
import { type DrawableRow, drawableOf } from '@onewindow/projections/commitments/draw/drawableSubjects.ts';
import {
  abandonedBefore,
  countDraws,
  findDraws,
  lastNumber,
  publishedWith,
} from '@onewindow/projections/commitments/draw/drawQueries.ts';
import type { DrawPoolRow } from '@onewindow/projections/commitments/draw/drawPools.ts';
import { type DrawRow, isLate } from '@onewindow/projections/commitments/draw/draws.ts';
import { commitmentKindOf } from '@onewindow/schema/catalogue.ts';
import { drawId, drawStream, mostSubjects, partsOfDraw } from '@onewindow/schema/draw/values.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

const drawRow = ({ deps }: Context, id: string): DrawRow | undefined => deps.reader.row<DrawRow>('draws', id);

/** What is answered of draws of subjects and inspectors. */
export const drawResolvers: Omit<ContextResolvers, 'access'> = {
  resolvers: [
    {
      Query: {
        draw: (_root, { id }, context) => drawRow(context, id),
        draws: (_root, { filter, orderBy, ...page }, context) => {
          const { reader } = context.deps;
          const order = orderBy ?? { field: 'publishedAt', direction: 'desc' };
          return connection(
            page,
            context,
            (options) => findDraws(reader, filter ?? {}, order, options),
            () => countDraws(reader, filter ?? {}),
          );
        },
      },
      Draw: {
        kindName: ({ kind }, _args, { deps, locale }) =>
          commitmentKindOf(deps.law.catalogue, kind)?.name[locale] ?? kind,
        locality: ({ locality }, _args, context) => ifNamed(locality, catalogueOf(context).locality),
        stateText: ({ state }, _args, { locale }) => wordsFor(locale, 'statuses', screaming(state)),
        late: (row, _args, { today }) => isLate(row, today),
        abandonedBefore: ({ id }, _args, { deps }) => {
          const { purpose, n } = partsOfDraw(id);
          return abandonedBefore(deps.reader, purpose, n);
        },
        poolFile: ({ id }) => `/public/draws/${id}/pool.json`,
        resultFile: ({ id }) => `/public/draws/${id}/result.json`,
        chosen: ({ chosen }) => chosen.map(({ subject, inspectors }) => ({ code: subject, inspectors })),
        history: ({ id }, page, context) => history(drawStream(id), page, context),
      },
      Centre: {
        publicValues: ({ commitments }, _args, { locale }) =>
          commitments.publicValues.map(({ id, name, source, example }) => ({
            publicValue: id,
            name: name[locale],
            source,
            example,
          })),
      },
      DrawPublicValue: { name: ({ name }, _args, { locale }) => name[locale] },
    },
  ],
  answers: { draw: drawRow },
  said: { publishDrawPool: (...asked) => saidOfPool(...asked) },
  nodes: { Draw: drawRow },
  actions: { Draw: ({ id }: DrawRow) => id },
};

/** Of what the pool is made, as somebody asks for it. */
interface Asked {
  readonly kind: string;
  readonly locality?: string;
}

/**
 * What the centre says of a pool that somebody publishes, so that nobody dictates it: its number, and whom it holds with which weight. Of a
 * command that has published one already it says what it said then, whatever has changed since.
 */
const saidOfPool: Said = async (context, _dryRun, { data, commandId }) => {
  const { reader } = context.deps;
  const before = commandId === undefined ? undefined : await publishedBefore(commandId.toLowerCase(), context);
  if (before) return before;
  const { kind, locality } = data as Asked;
  const { purpose } = partsOfDraw(drawId(kind, locality, 1));
  // One more than a pool may hold tells the rules that there are too many.
  const drawable = await drawableOf(reader, kind, locality, mostSubjects + 1);
  return {
    draw: drawId(kind, locality, (await lastNumber(reader, purpose)) + 1),
    subjects: drawable.map((one) => subjectOf(one, context)),
  };
};

const publishedBefore = async (commandId: string, { deps }: Context): Promise<object | undefined> => {
  const row = await publishedWith(deps.reader, commandId);
  if (!row) return undefined;
  const { pool } = deps.reader.row<DrawPoolRow>('drawPools', row.id) ?? {};
  return pool && { draw: row.id, subjects: pool.subjects };
};

const subjectOf = ({ code, name, locality, creditCode, risk }: DrawableRow, { deps }: Context) => ({
  code,
  name,
  locality,
  creditCode,
  weight: deps.law.catalogue.commitments.weights[risk ?? 'unassessed'],
});
