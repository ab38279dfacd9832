import { loadCatalogue } from '@onewindow/infra/catalogues.ts';
import { openSqliteEventStore } from '@onewindow/infra/sqliteEventStore.ts';
import { systemWorld } from '@onewindow/infra/systemWorld.ts';
import type { MarkableStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { metadataOf } from '@onewindow/kernel/envelope.ts';
import { millisecondsAt } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { CentreEvent } from '@onewindow/schema/centre/events.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { completeDemo, type Opening, openCentreLog } from './openCentreLog.ts';
import { StartRefused } from './startRefused.ts';

const jinshan = loadCatalogue('jinshan').catalogue;
const calgary = loadCatalogue('calgary').catalogue;

let store: MarkableStore;
let now: number;
beforeEach(() => {
  store = openSqliteEventStore({ file: ':memory:', world: systemWorld });
  now = millisecondsAt('2021-04-26T01:00:00.000Z');
});
afterEach(() => store.close());

const world = (): World => ({ ...systemWorld, now: () => now });

/** A start, as the app makes it: the demo is Jinshan's. */
const start = (
  catalogue: Catalogue = jinshan,
  {
    hash = `hash of ${catalogue.version}`,
    demo,
    today = '2021-04-26',
    place = 'DATA_DIR',
  }: Partial<Omit<Opening, 'demo'>> & { demo?: boolean } = {},
  log = store,
) => {
  const hasDemo = catalogue.id === 'jinshan';
  return openCentreLog(log, world(), {
    catalogue,
    hash,
    today,
    place,
    demo: { asked: demo, byDefault: hasDemo, possible: hasDemo },
  });
};

const logged = async (): Promise<readonly StoredEvent<CentreEvent>[]> => {
  const stop = new AbortController();
  const events: StoredEvent<CentreEvent>[] = [];
  for await (const batch of store.follow({ after: store.start, signal: stop.signal })) {
    events.push(...(batch.events as readonly StoredEvent<CentreEvent>[]));
    if (batch.caughtUp) stop.abort();
  }
  return events;
};
const types = async () => (await logged()).map(({ type }) => type);
const versions = async () =>
  (await logged()).flatMap((fact) => (fact.type === 'CatalogueAdopted' ? [fact.data.version] : []));

const refused = async (starting: Promise<unknown>, words: string): Promise<void> => {
  const before = await logged();
  await expect(starting).rejects.toThrow(StartRefused);
  await expect(starting).rejects.toThrow(words);
  await expect(starting).rejects.toThrow(/^[^\n]+$/);
  expect(await logged()).toEqual(before);
};

describe('the first start', () => {
  it('writes down whose log it is and what day it is, and then by which catalogue the centre works', async () => {
    expect(await start()).toEqual({
      demo: true,
      today: '2021-04-26',
      openedAt: '2021-04-26T01:00:00.000Z',
      demoIsDue: true,
    });
    const facts = await logged();
    const occurredAt = '2021-04-26T01:00:00.000Z';
    expect(facts.map(({ type, stream, revision, data }) => ({ type, stream, revision, data }))).toEqual([
      {
        type: 'CentreOpened',
        stream: 'centre-jinshan',
        revision: 0,
        data: { centre: 'jinshan', demo: true, today: '2021-04-26', occurredAt },
      },
      {
        type: 'CatalogueAdopted',
        stream: 'centre-jinshan',
        revision: 1,
        data: { version: jinshan.version, hash: `hash of ${jinshan.version}`, occurredAt },
      },
    ]);
    expect(facts.map((fact) => metadataOf(fact).actor)).toEqual([
      { role: 'system', id: 'start' },
      { role: 'system', id: 'start' },
    ]);
  });

  it('that was killed before the catalogue is completed by the next', async () => {
    const dying: MarkableStore = {
      ...store,
      append: (stream, expected, events) =>
        expected === 'no-stream' ? store.append(stream, expected, events) : Promise.reject(new Error('kill -9')),
    };
    await expect(start(jinshan, {}, dying)).rejects.toThrow('kill -9');
    expect(await types()).toEqual(['CentreOpened']);
    now += 60_000;
    expect(await start(jinshan, { today: '2021-04-27' })).toEqual({
      demo: true,
      today: '2021-04-26',
      openedAt: '2021-04-26T01:00:00.000Z',
      demoIsDue: true,
    });
    expect(await types()).toEqual(['CentreOpened', 'CatalogueAdopted']);
  });

  it('of several at once is one, and the others go by what it wrote down', async () => {
    const all = await Promise.all([start(), start(), start()]);
    expect(new Set(all.map(({ openedAt }) => openedAt)).size).toBe(1);
    expect((await logged()).map(({ type }) => type)).toEqual(['CentreOpened', 'CatalogueAdopted']);
  });

  it('that never gets to see what another wrote gives up', async () => {
    const late: MarkableStore = { ...store, readStream: () => Promise.resolve({ found: false }) };
    const slow: MarkableStore = {
      ...late,
      follow: async function* (options) {
        const own = openSqliteEventStore({ file: ':memory:', world: systemWorld });
        yield* own.follow(options);
      },
    };
    await start();
    now += 1;
    await refused(start(jinshan, {}, slow), 'another node opened this event log at the same moment: start again');
  });
});

describe('a later start', () => {
  it('writes nothing, and keeps day and instant of the first', async () => {
    await start();
    const before = await logged();
    now += 86_400_000;
    expect(await start(jinshan, { today: '2021-04-27' })).toEqual({
      demo: true,
      today: '2021-04-26',
      openedAt: '2021-04-26T01:00:00.000Z',
      demoIsDue: true,
    });
    expect(await logged()).toEqual(before);
  });

  it('for another centre is refused', async () => {
    await start();
    await refused(
      start(calgary),
      'CENTRE=calgary cannot be used: this event log belongs to jinshan. Choose another DATA_DIR',
    );
    await refused(start(calgary, { place: 'EVENT_STORE' }), 'belongs to jinshan. Choose another EVENT_STORE');
  });

  it('on a log that begins with something else is refused', async () => {
    const id = '00000000-0000-4000-8000-000000000001';
    await store.append('case-1', 'no-stream', [{ id, type: 'CaseSubmitted', data: {}, metadata: {} }]);
    await refused(start(), 'the event log begins with CaseSubmitted: it is no log of a centre');
  });
});

describe('the catalogue', () => {
  const version = (name: string): Catalogue => ({ ...jinshan, version: name });

  it('that changed under the same version is refused, and what to do is said', async () => {
    await start();
    await refused(
      start(jinshan, { hash: 'another' }),
      `schema/catalogues/jinshan/catalogue.yaml differs from what this event log knows as version ${jinshan.version}. Give the changed catalogue a new version`,
    );
  });

  it('of a new version is adopted once, and an old one to which the centre goes back is adopted again', async () => {
    for (const name of ['1', '2', '2', '1', '1', '2']) {
      now += 1_000;
      await start(version(name));
    }
    expect(await versions()).toEqual(['1', '2', '1', '2']);
    expect((await logged()).map(({ revision }) => revision)).toEqual([0, 1, 2, 3, 4]);
  });

  it('of an old version with other content than it had then is refused', async () => {
    await start(version('1'));
    await start(version('2'));
    await refused(start(version('1'), { hash: 'another' }), 'as version 1. Give the changed catalogue a new version');
  });
});

describe('the demo', () => {
  it('is on by itself for the default centre, and for no other', async () => {
    expect(await start(calgary)).toMatchObject({ demo: false });
    expect((await logged())[0]?.data).toMatchObject({ centre: 'calgary', demo: false });
  });

  it.each([true, false])('is decided at the first start (%s), and nothing said means the same later', async (demo) => {
    expect(await start(jinshan, { demo })).toMatchObject({ demo });
    expect(await start(jinshan)).toMatchObject({ demo });
    expect(await start(jinshan, { demo })).toMatchObject({ demo });
    expect(await types()).toEqual(['CentreOpened', 'CatalogueAdopted']);
  });

  it('is due at every start until it is on record that it is whole, and never without it', async () => {
    expect(await start()).toMatchObject({ demoIsDue: true });
    expect(await start()).toMatchObject({ demoIsDue: true });
    await completeDemo(store, world(), 'jinshan');
    expect(await start()).toMatchObject({ demo: true, demoIsDue: false });
    now += 1_000;
    expect(await start({ ...jinshan, version: 'next' })).toMatchObject({ demoIsDue: false });
    expect(await types()).toEqual(['CentreOpened', 'CatalogueAdopted', 'DemoCompleted', 'CatalogueAdopted']);
  });

  it('is not due in a centre that was begun without it', async () => {
    expect(await start(jinshan, { demo: false })).toMatchObject({ demo: false, demoIsDue: false });
    expect(await start()).toMatchObject({ demo: false, demoIsDue: false });
  });

  it('cannot be switched off where the log holds it', async () => {
    await start();
    await refused(
      start(jinshan, { demo: false }),
      'DEMO=off cannot be used: this DATA_DIR holds the demo. Choose an empty one, or leave DEMO away',
    );
    await refused(
      start(jinshan, { demo: false, place: 'EVENT_STORE' }),
      'DEMO=off cannot be used: this EVENT_STORE holds',
    );
  });

  it('cannot be switched on where the log was begun without it', async () => {
    await start(jinshan, { demo: false });
    await refused(
      start(jinshan, { demo: true }),
      'DEMO=on cannot be used: this DATA_DIR was begun without the demo. Choose an empty one, or leave DEMO away',
    );
  });

  it('cannot be switched on for another centre, at its first start or later', async () => {
    const words = "DEMO=on cannot be used: the demo is Jinshan's, in the embedded store; this centre is calgary";
    await refused(start(calgary, { demo: true }), words);
    await start(calgary, { demo: false });
    await refused(start(calgary, { demo: true }), words);
  });

  it('is not what keeps another centre out', async () => {
    await start();
    await refused(start(calgary, { demo: true }), 'this event log belongs to jinshan');
  });
});
