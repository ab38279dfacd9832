import { centreStream } from '@onewindow/schema/streams.ts';
import { wordsFor } from '@onewindow/schema/words.ts';
import { warningsOn } from '@onewindow/projections/warnings.ts';

import type { Resolvers } from '../generated/resolverTypes.ts';
import { history } from './history.ts';

export const centreResolvers: Resolvers = {
  Query: {
    centre: (_root, _args, { deps }) => deps.law.catalogue,
  },
  Centre: {
    name: ({ name }, _args, { locale }) => name[locale],
    today: (_centre, _args, { today }) => today,
    catalogueVersion: ({ version }) => version,
    notice: (_centre, _args, { deps, locale }) => deps.notice?.[locale],
    warnings: (_centre, _args, { deps: { law, clock, proofs }, today, locale }) =>
      [clock.doubt(), ...warningsOn(law.calendar, today), ...(proofs?.warningsOn(today) ?? [])]
        .filter((one) => one !== undefined)
        .map(({ code, details }) => ({
          code,
          message: wordsFor(locale, 'warnings', code, details),
        })),
    materials: ({ materials }) => materials,
    procedureKinds: ({ procedures }) => procedures,
    calendars: (_centre, _args, { deps }) => deps.law.calendars.all,
    history: ({ id }, page, context) => history(centreStream(id), page, context),
  },
  AdoptedCalendar: {
    adoptedOn: ({ adoptedAt }, _args, { deps }) => deps.law.dayOf(adoptedAt),
  },
  CalendarYear: {
    published: ({ days }) => days.published,
    holidays: ({ days }) => days.holidays,
    makeUpDays: ({ days }) => days.makeUpDays,
  },
};
