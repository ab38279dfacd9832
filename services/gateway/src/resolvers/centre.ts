import type { Resolvers } from '../generated/resolverTypes.ts';

export const centreResolvers: Resolvers = {
  Query: {
    centre: (_root, _args, { deps: { law, notice }, today, locale }) => {
      const { catalogue } = law;
      return {
        ...catalogue,
        name: catalogue.name[locale],
        today,
        catalogueVersion: catalogue.version,
        notice: notice?.[locale],
        procedureKinds: catalogue.procedures,
      };
    },
  },
};
