import { wordsFor } from '@onewindow/schema/words.ts';
import { warningsOn } from '@onewindow/projections/warnings.ts';

import type { Resolvers } from '../generated/resolverTypes.ts';

export const centreResolvers: Resolvers = {
  Query: {
    centre: (_root, _args, { deps: { law, notice, clock }, today, locale }) => {
      const { catalogue, calendar } = law;
      return {
        ...catalogue,
        name: catalogue.name[locale],
        today,
        catalogueVersion: catalogue.version,
        notice: notice?.[locale],
        warnings: [clock.doubt(), ...warningsOn(calendar, today)]
          .filter((one) => one !== undefined)
          .map(({ code, details }) => ({
            code,
            message: wordsFor(locale, 'warnings', code, details),
          })),
        procedureKinds: catalogue.procedures,
      };
    },
  },
};
