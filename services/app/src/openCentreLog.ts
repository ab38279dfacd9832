import { createHash } from 'node:crypto';

import type { Day } from '@onewindow/kernel/civilDay.ts';
import { policyCommandId, sealed } from '@onewindow/kernel/envelope.ts';
import type { EventStore, Fact, MarkableStore, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { type Instant, instantAt } from '@onewindow/kernel/instant.ts';
import type { World } from '@onewindow/kernel/world.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { CentreEvent } from '@onewindow/schema/centre/events.ts';
import { centreStream } from '@onewindow/schema/streams.ts';

import { StartRefused } from './startRefused.ts';

/** Another node was faster. */
class LostRace extends StartRefused {}

/** What the log's first facts say of the centre it belongs to. */
export interface OpenedLog {
  readonly demo: boolean;
  /** The day of the first start: the demo is reckoned from it. */
  readonly today: Day;
  /** The instant of the first start, so that a demo that is completed later is the same to the letter. */
  readonly openedAt: Instant;
  /** Whether the demo is still to be loaded, or completed. */
  readonly demoIsDue: boolean;
}

/** Who starts a centre, and with what. */
export interface Opening {
  readonly catalogue: Catalogue;
  /** Of the catalogue's content. */
  readonly hash: string;
  readonly today: Day;
  /** Whether the operator asked for the demo, against it, or said nothing; and whether saying nothing means yes here. */
  readonly demo: { readonly asked: boolean | undefined; readonly byDefault: boolean; readonly possible: boolean };
  /** The setting that says where the log lies; DATA_DIR unless told. */
  readonly place?: 'DATA_DIR' | 'EVENT_STORE';
}

/**
 * Makes sure that the log is this centre's and works by this catalogue: the first start writes down whose it is and whether
 * it holds the demo, later ones are held to that.
 * @throws {StartRefused} if it is another centre's, or the catalogue was changed without a new version.
 */
export const openCentreLog = async (store: MarkableStore, world: World, opening: Opening): Promise<OpenedLog> => {
  for (let lost = 0; ; lost += 1) {
    try {
      return await openOnce(store, world, opening);
    } catch (error) {
      // Another node opened the same log at the same moment: what it wrote down holds for this one too.
      if (!(error instanceof LostRace) || lost === 10) throw error;
    }
  }
};

const openOnce = async (store: MarkableStore, world: World, opening: Opening): Promise<OpenedLog> => {
  const { catalogue, demo, place = 'DATA_DIR' } = opening;
  const centre = catalogue.id;
  await requireThisCentre(store, centre, place);
  const mark = await store.markOf(centreStream(centre));
  if (mark !== undefined) {
    throw new StartRefused(`this event store holds a copy that is not finished (${mark}): run onewindow copy again`);
  }
  if (demo.asked === true && !demo.possible) {
    throw new StartRefused(
      `DEMO=on cannot be used: the demo is Jinshan's, in the embedded store; this centre is ${centre}, or it lies elsewhere`,
    );
  }
  const slice = await store.readStream(centreStream(centre));
  const facts = slice.found ? (slice.events as readonly StoredEvent<CentreEvent>[]) : [];
  const opened = facts[0] ? openedBy(facts[0], facts) : await openFirst(store, world, opening);
  if (facts[0] && demo.asked !== undefined && demo.asked !== opened.demo) {
    throw new StartRefused(
      opened.demo
        ? `DEMO=off cannot be used: this ${place} holds the demo. Choose an empty one, or leave DEMO away`
        : `DEMO=on cannot be used: this ${place} was begun without the demo. Choose an empty one, or leave DEMO away`,
    );
  }
  await adoptCatalogue(store, world, opening, facts.slice(1));
  return opened;
};

/** One store holds one centre, which its first event names. */
const requireThisCentre = async (store: EventStore, centre: string, place: string): Promise<void> => {
  const looking = new AbortController();
  for await (const { events } of store.follow({ after: store.start, signal: looking.signal, maxBatch: 1 })) {
    const [first] = events as readonly StoredEvent<CentreEvent>[];
    looking.abort();
    if (!first) return;
    if (first.type !== 'CentreOpened')
      throw new StartRefused(`the event log begins with ${first.type}: it is no log of a centre`);
    if (first.data.centre !== centre) {
      throw new StartRefused(
        `CENTRE=${centre} cannot be used: this event log belongs to ${first.data.centre}. Choose another ${place}`,
      );
    }
    return;
  }
};

const openedBy = (fact: CentreEvent, facts: readonly CentreEvent[]): OpenedLog => {
  if (fact.type !== 'CentreOpened')
    throw new StartRefused(`the centre's stream begins with ${fact.type}: it is damaged`);
  const { demo, today, occurredAt } = fact.data;
  const demoIsDue = demo && !facts.some(({ type }) => type === 'DemoCompleted');
  return { demo, today, openedAt: occurredAt, demoIsDue };
};

const openFirst = async (store: EventStore, world: World, { catalogue, today, demo }: Opening): Promise<OpenedLog> => {
  const fills = demo.asked ?? demo.byDefault;
  const openedAt = instantAt(world.now());
  const data = { centre: catalogue.id, demo: fills, today, occurredAt: openedAt };
  await append(store, world, catalogue.id, 'no-stream', { type: 'CentreOpened', data });
  return { demo: fills, today, openedAt, demoIsDue: fills };
};

/** Puts on record that the demo is there whole. */
export const completeDemo = async (store: EventStore, world: World, centre: string): Promise<void> => {
  const slice = await store.readStream(centreStream(centre));
  if (!slice.found) throw new StartRefused('the event log has lost its first event: it is damaged');
  const data = { occurredAt: instantAt(world.now()) };
  await append(store, world, centre, slice.last, { type: 'DemoCompleted', data });
};

/** A version means one content for ever; what the log knows under a version cannot be changed behind its back. */
const adoptCatalogue = async (
  store: EventStore,
  world: World,
  { catalogue: { id, version }, hash }: Opening,
  facts: readonly StoredEvent<CentreEvent>[],
): Promise<void> => {
  const adopted = facts.flatMap((fact) => (fact.type === 'CatalogueAdopted' ? [fact.data] : []));
  const known = adopted.find((one) => one.version === version);
  if (known && known.hash !== hash) {
    throw new StartRefused(
      `schema/catalogues/${id}/catalogue.yaml differs from what this event log knows as version ${version}. Give the changed catalogue a new version`,
    );
  }
  if (adopted.at(-1)?.version === version) return;
  const data = { version, hash, occurredAt: instantAt(world.now()) };
  await append(store, world, id, facts.length, { type: 'CatalogueAdopted', data });
};

const append = async (
  store: EventStore,
  world: World,
  centre: string,
  expected: 'no-stream' | number,
  fact: Fact,
): Promise<void> => {
  const command = { type: fact.type, data: {} };
  const commandId = policyCommandId(
    `${centre} ${createHash('sha256').update(JSON.stringify(fact.data)).digest('hex')}`,
  );
  const events = sealed([fact], command, { commandId, actor: { role: 'system', id: 'start' } }, instantAt(world.now()));
  const result = await store.append(centreStream(centre), expected, events);
  if (!result.ok) throw new LostRace('another node opened this event log at the same moment: start again');
};
