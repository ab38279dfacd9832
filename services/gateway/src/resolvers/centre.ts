import { wordsFor } from '@onewindow/schema/words.ts';
import { warningsOn } from '@onewindow/projections/warnings.ts';

import type { Resolvers } from '../generated/resolverTypes.ts';

export const centreResolvers: Resolvers = {
  Query: {
    centre: (_root, _args, { deps: { law, notice }, today, locale }) => {
      const { catalogue, calendar } = law;
      return {
        ...catalogue,
        name: catalogue.name[locale],
        today,
        catalogueVersion: catalogue.version,
        notice: notice?.[locale],
        warnings: warningsOn(calendar, today).map(({ code, details }) => ({
          code,
          message: wordsFor(locale, 'warnings', code, details),
        })),
        procedureKinds: catalogue.procedures,
      };
    },
  },
};
