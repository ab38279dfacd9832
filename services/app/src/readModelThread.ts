import { calendarData } from '@onewindow/infra/calendars.ts';
import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { serveReadModel } from '@onewindow/infra/readModelThread.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld as world } from '@onewindow/infra/systemWorld.ts';
import type { ReadModelThread } from '@onewindow/infra/threadedReadModel.ts';
import { adoptedCalendars, type YearAdoption } from '@onewindow/kernel/adoptedCalendars.ts';

import { centreFolding } from './centreFolding.ts';
import { byCalendars, type CentreLaw, lawOf } from './law.ts';

/** What the thread must know to fold as the centre does that begins it. */
interface FoldedLaw {
  readonly centre: string;
  readonly adoptions: readonly YearAdoption[];
}

/** The thread in which a centre's read model is written, by the same law. */
export const readModelThreadOf = ({ catalogue, calendars }: CentreLaw): ReadModelThread => ({
  module: new URL('readModelWriter.ts', import.meta.url),
  data: { centre: catalogue.id, adoptions: calendars.adoptions } satisfies FoldedLaw,
});

/** What the thread does. */
export const writeReadModel = (): Promise<void> =>
  serveReadModel(async (data) => {
    const { centre, adoptions } = data as FoldedLaw;
    const { catalogue } = loadCatalogue(centre);
    const calendar = calendarData(catalogue.calendar);
    const law = { ...lawOf(catalogue, calendar), ...byCalendars(adoptedCalendars(calendar, adoptions)) };
    // Nothing is read from it: of the policies only their lists are folded.
    return centreFolding({ store: openSqliteEventStore({ file: ':memory:', world }), world, law });
  });
