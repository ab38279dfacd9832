import type { Resolvers } from '@onewindow/gateway/generated/resolverTypes.ts';
import { connection } from '@onewindow/gateway/resolvers/paging.ts';
import { withSearchText } from '@onewindow/gateway/resolvers/searchText.ts';
import type { PublicCommitmentRow } from '@onewindow/projections/commitments/commitment/publicCommitments.ts';
import {
  countPublicCommitments,
  findPublicCommitments,
} from '@onewindow/projections/commitments/commitment/queries.ts';
import { stateOn } from '@onewindow/projections/commitments/commitment/standing.ts';

import { clausesIn, toldIn } from './toldInWords.ts';

/** 公示: what everybody may know, whether they have signed in or not. It rests on rows and on the day alone, so its answers are kept. */
export const publicCommitmentResolvers: Resolvers = {
  Query: {
    publicCommitment: (_root, { number }, { deps }) =>
      deps.reader.row<PublicCommitmentRow>('publicCommitments', number),
    publicCommitments: (_root, { filter: asked, ...page }, context) => {
      const { reader } = context.deps;
      const filter = withSearchText(asked, context);
      return connection(
        page,
        context,
        (options) => findPublicCommitments(reader, filter, options),
        () => countPublicCommitments(reader, filter),
      );
    },
  },
  PublicCommitment: {
    number: ({ id }) => id,
    title: ({ title }, _args, context) => toldIn(title, context),
    told: ({ told }, _args, context) => clausesIn(told, context),
    consequences: ({ consequences }, _args, context) => consequences.map((told) => toldIn(told, context)),
    state: (row, _args, { today }) => stateOn(row, today),
  },
};
