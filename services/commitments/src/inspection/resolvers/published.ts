import type { Resolvers } from '@onewindow/gateway/generated/resolverTypes.ts';
import type { Context } from '@onewindow/gateway/requestContext.ts';
import { connection } from '@onewindow/gateway/resolvers/paging.ts';
import { withSearchText } from '@onewindow/gateway/resolvers/searchText.ts';
import type { CircularRow } from '@onewindow/projections/commitments/inspection/circulars.ts';
import {
  countCirculars,
  countPublicCredit,
  findCirculars,
  findPublicCredit,
} from '@onewindow/projections/commitments/inspection/creditQueries.ts';
import { findPublicFindings } from '@onewindow/projections/commitments/inspection/queries.ts';
import type { CatalogueConduct } from '@onewindow/schema/catalogue/conducts.ts';
import { wordsFor } from '@onewindow/schema/words.ts';

import { clausesIn } from '../../commitment/resolvers/toldInWords.ts';

/** A circular by its number. */
export const circularRow = ({ deps }: Pick<Context, 'deps'>, number: string): CircularRow | undefined =>
  deps.reader.row<CircularRow>('circulars', number);

/** A conduct of the catalogue; what it no longer knows is shown as its id. */
export const conductOf = (id: string, { deps }: Pick<Context, 'deps'>): CatalogueConduct =>
  deps.law.catalogue.commitments.conducts.find((conduct) => conduct.id === id) ?? {
    id,
    name: { 'zh-CN': id, en: id },
    on: [],
    points: 0,
    stands: 0,
    repairableAfter: 0,
    assumed: false,
  };

/** What everybody may know, whether they have signed in or not. It rests on rows alone, so its answers are kept. */
export const publicInspectionTypes: Resolvers = {
  Query: {
    publicCircular: (_root, { number }, context) => circularRow(context, number),
    publicCirculars: (_root, { filter: asked, ...page }, context) => {
      const { reader } = context.deps;
      const filter = withSearchText(asked, context);
      return connection(
        page,
        context,
        (options) => findCirculars(reader, filter, options),
        () => countCirculars(reader, filter),
      );
    },
    publicCredit: (_root, { filter, ...page }, context) => {
      const { reader } = context.deps;
      return connection(
        page,
        context,
        (options) => findPublicCredit(reader, filter ?? {}, options),
        () => countPublicCredit(reader, filter ?? {}),
      );
    },
    publicFindings: (_root, { subject }, { deps }) => findPublicFindings(deps.reader, { subject }),
  },
  Centre: { conducts: ({ commitments }) => commitments.conducts },
  Conduct: { name: ({ name }, _args, { locale }) => name[locale] },
  PublicCircular: {
    withdrawnOn: ({ withdrawn }) => withdrawn?.on,
    withdrawalReason: ({ withdrawn }) => withdrawn?.reason,
  },
  PublicCredit: {
    conduct: ({ conduct }, _args, context) => conductOf(conduct, context),
    standing: ({ ended }) => ended === undefined,
    endedOn: ({ ended }) => ended?.on,
    endedBy: ({ ended }) => ended?.why,
  },
  PublicFinding: {
    stateText: ({ state }, _args, { locale }) => wordsFor(locale, 'inspectionStates', state),
    clauses: ({ clauses }, _args, context) =>
      clausesIn(clauses, context).map((clause, index) => ({ ...clause, outcome: clauses[index]!.outcome })),
  },
};
