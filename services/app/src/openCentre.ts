import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

import { calendarData } from '@onewindow/infra/calendars.ts';
import { listCentres, loadCatalogue } from '@onewindow/infra/catalogues.ts';
import type { DataDirLock } from '@onewindow/infra/dataDirLock.ts';
import type { Logger } from '@onewindow/infra/logger.ts';
import { type Settings, settings as allSettings } from '@onewindow/infra/settings.ts';
import type { Day } from '@onewindow/kernel/civilDay.ts';
import type { EventStore } from '@onewindow/kernel/eventStore.ts';
import { sealing } from '@onewindow/kernel/personalData.ts';
import type { PersonKeys } from '@onewindow/kernel/personKeys.ts';
import { instantAt } from '@onewindow/kernel/instant.ts';
import { versioned } from '@onewindow/kernel/versions.ts';
import type { World } from '@onewindow/kernel/world.ts';

import { adoptCalendar, type CalendarsOfCentre } from './adoptCalendar.ts';
import { adoptPersonKeys } from './adoptPersonKeys.ts';
import { allEvents } from './contexts.ts';
import { holdDataDir } from './dataDir.ts';
import { byCalendars, type CentreLaw, lawOf } from './law.ts';
import { type OpenedLog, openCentreLog } from './openCentreLog.ts';
import { openStore, type StoreChoice } from './openStore.ts';
import { centrePersonalData } from './personalData.ts';
import { personKeysFileOf } from './personKeysFile.ts';
import { StartRefused } from './startRefused.ts';

/** The centre whose demo there is, and the default one. */
const demoCentre = 'jinshan';

/** A centre's law and its log, with a data folder held by this process alone. */
export interface OpenCentre {
  readonly law: CentreLaw;
  readonly catalogueHash: string;
  readonly store: EventStore;
  readonly personKeys: PersonKeys;
  /** The same, as it lies there: nothing is lifted. */
  readonly record: EventStore;
  readonly opened: OpenedLog;
  readonly today: Day;
  readonly close: () => Promise<void>;
}

/** Where a centre lies. */
export type CentreSettings = Pick<
  Settings,
  'centre' | 'demo' | 'newCentre' | 'dataDir' | 'eventStore' | 'eventStoreClient' | 'allowPlaintext' | 'personKeys'
>;

/**
 * Opens a centre's data folder and its store of record. The demo is never begun by itself anywhere but in the default folder.
 * @throws {CatalogueError | DataDirInUse | UnusableFile | EventStoreUnavailable | StartRefused} each with one line for the
 * operator; nothing is left half open.
 */
export const openCentre = async (
  settings: CentreSettings,
  {
    world,
    log,
    day,
    newPersonKeys = false,
  }: {
    readonly world: World;
    readonly log: Pick<Logger, 'info' | 'warn'>;
    /** Today by another clock: nothing is written where this machine's says otherwise. */
    readonly day?: Day | undefined;
    /** The keys that the log names are lost: it goes on with others. */
    readonly newPersonKeys?: boolean | undefined;
  },
): Promise<OpenCentre> => {
  const { centre, dataDir } = settings;
  const centres = listCentres();
  if (!centres.includes(centre))
    throw new StartRefused(`CENTRE=${centre} cannot be used: it must be one of ${centres.join(', ')}`);
  const { catalogue, hash } = loadCatalogue(centre);
  const calendar = calendarData(catalogue.calendar);
  const knownLaw = lawOf(catalogue, calendar);
  const today = knownLaw.dayOf(instantAt(world.now()));
  if (day !== undefined && day !== today)
    throw new StartRefused(
      `--day ${day} cannot be used: this machine's clock says ${today}. Set it right, or look again`,
    );
  requireLogWhereNamed(settings);
  const held = holdDataDir(dataDir);
  if (held.openToOthers.length > 0)
    log.warn({ files: held.openToOthers }, 'other users of this machine may read what people have given the centre');
  try {
    const record = await openStore(storeOf(settings, held), { world, log });
    // Whoever writes to a centre's log, the demo and the import too, says in which version.
    const store = versioned(record, allEvents);
    try {
      const possible = centre === demoCentre && settings.eventStore === undefined;
      const demo = { asked: settings.demo, byDefault: possible && isDefault(dataDir), possible };
      const opened = await openCentreLog(store, world, {
        catalogue,
        hash,
        today,
        demo,
        place: settings.eventStore === undefined ? 'DATA_DIR' : 'EVENT_STORE',
      });
      const known = { centre, catalogueVersion: catalogue.version, calendar };
      const adoption = await adoptCalendar(store, world, known);
      tellOfCalendar(adoption, log);
      const law = { ...knownLaw, ...byCalendars(adoption.calendars) };
      const file = personKeysFileOf(settings);
      const personKeys = await adoptPersonKeys(store, world, { centre, file, anew: newPersonKeys });
      const close = async () => {
        await store.close();
        personKeys.close();
        held.release();
      };
      const sealed = sealing(store, centrePersonalData(personKeys));
      return { law, catalogueHash: hash, store: sealed, record, personKeys, opened, today, close };
    } catch (error) {
      await store.close();
      throw error;
    }
  } catch (error) {
    held.release();
    throw error;
  }
};

const tellOfCalendar = (
  { calendars, adopted, outdated }: CalendarsOfCentre,
  log: Pick<Logger, 'info' | 'warn'>,
): void => {
  const { all, actual } = calendars;
  const { hash } = actual;
  // That a first start adopts all that it has goes without saying.
  if (adopted.length > 0 && all.length > 1)
    log.info({ calendar: hash, years: adopted }, 'the days of these years are adopted');
  if (outdated.length > 0) {
    log.warn(
      { calendar: hash, years: outdated },
      'the days that this program has of these years were replaced by others, and the centre goes on with those: bring schema/calendars up to date here. If it shall go back to them, give the catalogue a new version',
    );
  }
};

/**
 * A named folder without a log may be a disk that is not mounted: a centre in earnest would begin anew, and give its numbers a
 * second time. So somebody says that it is new.
 */
const requireLogWhereNamed = ({ dataDir, eventStore, demo, newCentre }: CentreSettings): void => {
  if (eventStore !== undefined || demo === true || newCentre || isDefault(dataDir)) return;
  const log = join(dataDir, 'events.sqlite');
  if (existsSync(log) || existsSync(`${log}-wal`)) return;
  throw new StartRefused(
    `DATA_DIR=${JSON.stringify(dataDir)} holds no event log. If it should, see whether its disk is mounted; to begin a centre there, start once with NEW_CENTRE=yes, or with DEMO=on for the demo`,
  );
};

const isDefault = (dataDir: string): boolean => resolve(dataDir) === resolve(allSettings.dataDir.default);

const storeOf = (
  { dataDir, eventStore, eventStoreClient, allowPlaintext }: CentreSettings,
  lock: DataDirLock,
): StoreChoice => (eventStore === undefined ? { dataDir, lock } : { eventStore, eventStoreClient, allowPlaintext });
