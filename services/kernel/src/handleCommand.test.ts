import { v5 } from 'uuid';
import { beforeEach, describe, expect, it } from 'vitest';

import { withinCalendar } from './datable.ts';
import { commandHash, type Envelope, eventId, formerFirstId, metadataOf } from './envelope.ts';
import { type EventStore, type Fact, type StoredEvent, UnknownOutcome } from './eventStore.ts';
import { handleCommand } from './handleCommand.ts';
import { instantAt, millisecondsAt } from './instant.ts';
import { recentStreams } from './recentStreams.ts';
import { type BookCommand as Command, sign, visitorsBook as book } from './visitorsBook.fixtures.ts';
import { createCalendar, weekdaysCalendar } from './workingDays.ts';

/** A store in memory; `beforeAppend` lets another writer be first. */
const memoryStore = () => {
  const streams = new Map<string, StoredEvent[]>();
  const hooks: { beforeAppend: () => Promise<void> | void; appends: number } = {
    beforeAppend: () => undefined,
    appends: 0,
  };
  const store: EventStore = {
    start: '0',
    append: async (stream, expected, events) => {
      hooks.appends += 1;
      const { beforeAppend } = hooks;
      hooks.beforeAppend = () => undefined;
      await beforeAppend();
      const stored = streams.get(stream) ?? [];
      const end = stored.length === 0 ? 'no-stream' : stored.length - 1;
      if (expected !== end) return { ok: false, actual: end };
      const added = events.map((event, index) => {
        const revision = stored.length + index;
        return { ...event, stream, revision, position: `${revision + 1}` };
      });
      streams.set(stream, [...stored, ...added]);
      return { ok: true, revision: stored.length + added.length - 1, position: `${stored.length + added.length}` };
    },
    readStream: (stream) => {
      const events = streams.get(stream);
      return Promise.resolve(events ? { found: true, events, last: events.length - 1 } : { found: false });
    },
    follow: () => {
      throw new Error('nobody follows here');
    },
    noRoom: () => undefined,
    lostSince: () => undefined,
    compare: (a, b) => Number(a) - Number(b),
    close: () => Promise.resolve(),
  };
  return { store, streams, hooks };
};

const noon = millisecondsAt('2021-06-01T04:00:00.000Z');
const uuid = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const facts = (events: readonly Fact[]) => events.map(({ data }) => data);

let memory = memoryStore();
let clock = noon;
let recent = recentStreams();
beforeEach(() => {
  recent = recentStreams();
  memory = memoryStore();
  clock = noon;
});

const world = {
  now: () => clock,
  monotonic: () => clock,
  after: () => () => undefined,
  soon: (act: () => void) => act(),
  randomBytes: (count: number) => new Uint8Array(count),
  randomUuid: () => uuid(0),
};

const refusalAt = withinCalendar({
  calendar: { from: '2018-01-01', to: '2050-12-31' },
  dayOf: (instant) => instant.slice(0, 10),
});

const give = (number: number, command: Command, envelope: Partial<Envelope> = {}, locate = () => 'book') =>
  handleCommand(
    { store: memory.store, world, refusalAt, recent },
    {
      decider: book,
      command,
      envelope: { commandId: uuid(number), actor: { role: 'window', id: 'local' }, ...envelope },
      locate: () => Promise.resolve({ stream: locate(), contextAt: (now) => ({ now }) }),
    },
  );
const stored = (stream = 'book') => memory.streams.get(stream) ?? [];
const signed = () => stored().map(({ data }) => (data as { name: string }).name);

describe('a command', () => {
  it('appends what its decider yields, and answers with the stream, its revision and a position', async () => {
    expect(await give(1, sign('Wang', 'Li'))).toEqual({ stream: 'book', revision: 1, position: '2' });
    expect(facts(stored())).toEqual([
      { name: 'Wang', occurredAt: '2021-06-01T04:00:00.000Z' },
      { name: 'Li', occurredAt: '2021-06-01T04:00:00.000Z' },
    ]);
  });

  it('gives its facts ids that are its own, and writes beside them who, when and why', async () => {
    await give(1, sign('Wang', 'Li'), { correlationId: uuid(8), causationId: uuid(9), ledger: 'demo' });
    await give(2, sign('Zhao', 'Sun'));
    const idOf = (command: number, index: number) =>
      eventId({ commandId: uuid(command), actor: { role: 'window', id: 'local' } }, index);
    // What the command says is part of the first id alone, so that a store knows no other content for a repeat.
    expect(stored().map(({ id }) => id)).toEqual([
      v5(`window local 0 ${commandHash(sign('Wang', 'Li'))}`, uuid(1)),
      idOf(1, 1),
      v5(`window local 0 ${commandHash(sign('Zhao', 'Sun'))}`, uuid(2)),
      idOf(2, 1),
    ]);
    expect(stored().slice(0, 2).map(metadataOf)).toEqual(
      [0, 1].map(() => ({
        $correlationId: uuid(8),
        $causationId: uuid(9),
        commandId: uuid(1),
        actor: { role: 'window', id: 'local' },
        recordedAt: '2021-06-01T04:00:00.000Z',
        commandHash: commandHash(sign('Wang', 'Li')),
        ledger: 'demo',
      })),
    );
  });

  it('begins a conversation of its own unless told', async () => {
    await give(1, sign('Wang'));
    expect(stored().map(metadataOf)).toMatchObject([{ $correlationId: uuid(1), $causationId: uuid(1) }]);
    expect(stored().map(metadataOf)[0]).not.toHaveProperty('ledger');
  });

  it('that is refused appends nothing, and is decided afresh when it comes again', async () => {
    await give(1, sign('Wang'));
    expect(await give(2, sign('Li', 'Wang'))).toEqual({
      refused: 'already-signed',
      field: 'names',
      details: { name: 'Wang' },
    });
    expect(stored()).toHaveLength(1);
    expect(await give(2, sign('Li'))).toMatchObject({ revision: 1 });
    expect(signed()).toEqual(['Wang', 'Li']);
  });

  it('that changes nothing answers with where the stream is', async () => {
    await give(1, sign('Wang'));
    expect(await give(2, { type: 'Look', data: {} })).toEqual({ stream: 'book', revision: 0, position: '1' });
    expect(memory.hooks.appends).toBe(1);
  });

  it('that changes nothing where there is nothing is a fault', async () => {
    await expect(give(1, { type: 'Look', data: {} })).rejects.toThrow('yields nothing on the empty stream book');
  });
});

describe('the same command again', () => {
  it('succeeds with the stream as it is now, and happens once', async () => {
    await give(1, sign('Wang'));
    await give(2, sign('Li'));
    expect(await give(1, sign('Wang'))).toEqual({ stream: 'book', revision: 1, position: '2' });
    expect(signed()).toEqual(['Wang', 'Li']);
  });

  it('succeeds before any look at the revision that its caller saw', async () => {
    await give(1, sign('Wang'), { expectedRevision: -1 });
    await give(2, sign('Li'));
    expect(await give(1, sign('Wang'), { expectedRevision: -1 })).toMatchObject({ revision: 1 });
  });

  it('with other content is refused', async () => {
    await give(1, sign('Wang'));
    expect(await give(1, sign('Zhao'))).toEqual({ refused: 'command-id-reused', field: 'commandId' });
    expect(await give(1, { type: 'Look', data: {} })).toEqual({ refused: 'command-id-reused', field: 'commandId' });
    expect(stored()).toHaveLength(1);
  });

  it('with its id in capitals is the same', async () => {
    await give(1, sign('Wang'), { commandId: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa' });
    expect(await give(1, sign('Wang'), { commandId: 'AAAAAAAA-AAAA-4AAA-8AAA-AAAAAAAAAAAA' })).toMatchObject({
      revision: 0,
    });
    expect(stored()).toHaveLength(1);
  });

  it('is another where another acts: nobody uses up what somebody else will do', async () => {
    await give(1, sign('Wang'));
    const actor = { role: 'policy', id: 'signing' };
    expect(await give(1, sign('Li'), { actor })).toMatchObject({ revision: 1 });
    expect(await give(1, sign('Li'), { actor })).toMatchObject({ revision: 1 });
    expect(await give(1, sign('Wang'))).toMatchObject({ revision: 1 });
    expect(signed()).toEqual(['Wang', 'Li']);
  });

  it('is known where it was said to be caused by something else', async () => {
    await give(1, sign('Wang'), { causationId: uuid(9) });
    expect(await give(1, sign('Wang'))).toMatchObject({ revision: 0 });
    expect(await give(1, sign('Li'), { causationId: uuid(8) })).toMatchObject({ refused: 'command-id-reused' });
    expect(await give(9, sign('Li'))).toMatchObject({ revision: 1 });
  });

  it('is known by the id that it had before what it says was part of it', async () => {
    await give(1, sign('Wang'));
    const [first] = stored();
    if (!first) throw new Error('nothing was stored');
    const id = eventId({ commandId: uuid(1), actor: { role: 'window', id: 'local' } }, 0);
    memory.streams.set('book', [{ ...first, id }]);
    recent = recentStreams();
    expect(await give(1, sign('Wang'))).toMatchObject({ revision: 0 });
    expect(await give(1, sign('Li'))).toMatchObject({ refused: 'command-id-reused' });
  });

  it('is known by the id that it had before the actor was part of it, of the same actor alone', async () => {
    await give(1, sign('Wang'));
    const [first] = stored();
    if (!first) throw new Error('nothing was stored');
    memory.streams.set('book', [{ ...first, id: formerFirstId(uuid(1)) }]);
    recent = recentStreams();
    expect(await give(1, sign('Wang'))).toMatchObject({ revision: 0 });
    expect(await give(1, sign('Li'))).toMatchObject({ refused: 'command-id-reused' });
    expect(await give(1, sign('Li'), { actor: { role: 'utility', id: 'water' } })).toMatchObject({ revision: 1 });
  });

  it('given twice at once happens once, and both succeed', async () => {
    const both = await Promise.all([give(1, sign('Wang')), give(1, sign('Wang'))]);
    expect(both).toEqual([0, 1].map(() => ({ stream: 'book', revision: 0, position: '1' })));
    expect(stored()).toHaveLength(1);
  });
});

describe('the revision that the caller saw', () => {
  it('must be the stream’s last; of a new stream it is -1', async () => {
    expect(await give(1, sign('Wang'), { expectedRevision: 0 })).toEqual({
      refused: 'stale-revision',
      field: 'expectedRevision',
      details: { actual: -1 },
    });
    expect(await give(1, sign('Wang'), { expectedRevision: -1 })).toMatchObject({ revision: 0 });
    expect(await give(2, sign('Li'), { expectedRevision: 0 })).toMatchObject({ revision: 1 });
    expect(await give(3, sign('Sun'), { expectedRevision: 0 })).toEqual({
      refused: 'stale-revision',
      field: 'expectedRevision',
      details: { actual: 1 },
    });
    expect(stored()).toHaveLength(2);
  });

  it('is stale too where another writer came first at the last moment', async () => {
    memory.hooks.beforeAppend = async () => void (await give(2, sign('Li')));
    expect(await give(1, sign('Wang'), { expectedRevision: -1 })).toMatchObject({ refused: 'stale-revision' });
    expect(facts(stored())).toMatchObject([{ name: 'Li' }]);
  });
});

describe('a command that begins a stream', () => {
  const begin = (number: number, command: Command, envelope: Partial<Envelope> = {}) =>
    handleCommand(
      { store: memory.store, world, refusalAt, recent },
      {
        decider: book,
        command,
        envelope: { commandId: uuid(number), actor: { role: 'window', id: 'local' }, ...envelope },
        locate: () => Promise.resolve({ stream: 'book', begins: true, contextAt: (now) => ({ now }) }),
      },
    );
  const neverRead = () => {
    memory.store.readStream = () => Promise.reject(new Error('something was read'));
  };

  it('reads nothing', async () => {
    neverRead();
    expect(await begin(1, sign('Wang', 'Li'), { expectedRevision: -1 })).toMatchObject({ revision: 1, position: '2' });
    expect(facts(stored())).toMatchObject([{ name: 'Wang' }, { name: 'Li' }]);
  });

  it('has the ids that it has where it was read that there is nothing', async () => {
    await begin(1, sign('Wang', 'Li'));
    const ids = stored().map(({ id }) => id);
    memory = memoryStore();
    recent = recentStreams();
    await give(1, sign('Wang', 'Li'));
    expect(stored().map(({ id }) => id)).toEqual(ids);
  });

  it('is decided on what there is where the stream has begun', async () => {
    await give(1, sign('Wang'));
    expect(await begin(2, sign('Wang'))).toMatchObject({ refused: 'already-signed' });
    expect(await begin(2, sign('Li'))).toMatchObject({ revision: 1 });
    expect(await begin(3, { type: 'Look', data: {} })).toMatchObject({ revision: 1 });
  });

  it('is told the stream’s revision where its caller saw another', async () => {
    expect(await begin(1, sign('Wang'), { expectedRevision: 0 })).toMatchObject({ refused: 'stale-revision' });
    expect(stored()).toEqual([]);
  });
});

describe('a command on a stream that this node wrote last', () => {
  const countReads = () => {
    const { readStream } = memory.store;
    let reads = 0;
    memory.store.readStream = (...asked) => {
      reads += 1;
      return readStream(...asked);
    };
    return () => reads;
  };

  it('reads nothing where it is taken', async () => {
    await give(1, sign('Wang'));
    const reads = countReads();
    await give(2, sign('Li'), { expectedRevision: 0 });
    await give(3, sign('Sun'));
    expect(reads()).toBe(0);
    expect(stored().map(({ revision }) => revision)).toEqual([0, 1, 2]);
    expect(signed()).toEqual(['Wang', 'Li', 'Sun']);
  });

  it('is refused, and told to have happened, by what is stored alone', async () => {
    await give(1, sign('Wang'));
    const reads = countReads();
    expect(await give(2, sign('Wang'))).toMatchObject({ refused: 'already-signed' });
    expect(await give(1, sign('Wang'))).toMatchObject({ revision: 0 });
    expect(await give(1, sign('Li'))).toMatchObject({ refused: 'command-id-reused' });
    expect(await give(2, sign('Li'), { expectedRevision: 7 })).toMatchObject({ refused: 'stale-revision' });
    expect(reads()).toBe(4);
  });

  it('is decided on what another node has written since', async () => {
    await give(1, sign('Wang'));
    const here = recent;
    recent = recentStreams();
    await give(2, sign('Li'));
    recent = here;
    expect(await give(3, sign('Li'))).toMatchObject({ refused: 'already-signed' });
    expect(await give(3, sign('Sun'), { expectedRevision: 0 })).toMatchObject({ refused: 'stale-revision' });
    expect(await give(3, sign('Sun'))).toMatchObject({ revision: 2 });
  });
});

describe('a command that lost a race', () => {
  it('is decided afresh on what the other wrote', async () => {
    memory.hooks.beforeAppend = async () => void (await give(2, sign('Li')));
    expect(await give(1, sign('Wang'))).toEqual({ stream: 'book', revision: 1, position: '2' });
    expect(signed()).toEqual(['Li', 'Wang']);
  });

  it('may be refused then', async () => {
    memory.hooks.beforeAppend = async () => void (await give(2, sign('Wang')));
    expect(await give(1, sign('Wang'))).toMatchObject({ refused: 'already-signed' });
    expect(stored()).toHaveLength(1);
  });

  it('asks anew where it belongs', async () => {
    const volumes = ['volume 1', 'volume 2'];
    memory.hooks.beforeAppend = async () => void (await give(2, sign('Li'), {}, () => 'volume 1'));
    expect(await give(1, sign('Wang'), {}, () => volumes.shift() ?? 'volume 3')).toMatchObject({ stream: 'volume 2' });
    expect(stored('volume 1')).toHaveLength(1);
  });

  it('gives up where it never wins', async () => {
    memory.store.append = () => Promise.resolve({ ok: false, actual: 0 });
    await expect(give(1, sign('Wang'))).rejects.toThrow('lost 200 races in a row');
  });
});

describe('time', () => {
  it('never goes back within a stream, though the clock does; when it was written down is told as it was', async () => {
    await give(1, sign('Wang'));
    clock = noon - 60_000;
    await give(2, sign('Li'));
    clock = noon + 60_000;
    await give(3, sign('Sun'));
    expect(facts(stored())).toEqual([
      { name: 'Wang', occurredAt: instantAt(noon) },
      { name: 'Li', occurredAt: instantAt(noon) },
      { name: 'Sun', occurredAt: instantAt(noon + 60_000) },
    ]);
    expect(stored().map((event) => metadataOf(event).recordedAt)).toEqual(
      [noon, noon - 60_000, noon + 60_000].map(instantAt),
    );
  });

  it('is asked anew after a lost race', async () => {
    memory.hooks.beforeAppend = async () => {
      clock = noon + 5000;
      await give(2, sign('Li'));
    };
    await give(1, sign('Wang'));
    expect(facts(stored())).toMatchObject([0, 1].map(() => ({ occurredAt: instantAt(noon + 5000) })));
  });
});

describe('a store that gives no verdict', () => {
  it('is no refusal, and the same command again is safe', async () => {
    const { append } = memory.store;
    memory.store.append = async (...events) => {
      await append(...events);
      throw new UnknownOutcome('no verdict in time');
    };
    await expect(give(1, sign('Wang'))).rejects.toThrow(UnknownOutcome);
    memory.store.append = append;
    expect(await give(1, sign('Wang'))).toMatchObject({ revision: 0 });
    expect(stored()).toHaveLength(1);
  });
});

describe('a command that would be dated', () => {
  it.each(['2017-12-31', '2050-12-20', '2050-01-01'])(
    '%s is refused, since no limit could be reckoned from there',
    async (today) => {
      clock = millisecondsAt(`${today}T04:00:00.000Z`);
      expect(await give(1, sign('Wang'))).toEqual({
        refused: 'today-outside-calendar',
        details: { today, from: '2018-01-01', to: '2049-12-31' },
      });
      expect(stored()).toEqual([]);
    },
  );

  it.each(['2018-01-01', '2049-12-31'])('%s is taken', async (today) => {
    clock = millisecondsAt(`${today}T04:00:00.000Z`);
    expect(await give(1, sign('Wang'))).toMatchObject({ revision: 0 });
  });

  it('within the calendar is refused where it rests on a day outside', async () => {
    const calendar = createCalendar(weekdaysCalendar('2018-01-01', '2050-12-31'));
    const decider: typeof book = {
      ...book,
      decide: (command, state, context) => {
        calendar.due('2017-12-31', 5);
        return book.decide(command, state, context);
      },
    };
    const envelope = { commandId: uuid(1), actor: { role: 'window', id: 'local' } };
    const locate = () => Promise.resolve({ stream: 'book', contextAt: (now: string) => ({ now }) });
    const deps = { store: memory.store, world, refusalAt, recent };
    expect(await handleCommand(deps, { decider, command: sign('Wang'), envelope, locate })).toEqual({
      refused: 'cannot-be-reckoned',
      details: { from: '2018-01-01', to: '2050-12-31' },
    });
  });
});
