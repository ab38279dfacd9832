import type { Fact, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import type { Projection } from '@onewindow/kernel/projection.ts';
import { describe, expect, it } from 'vitest';

import { openReadModel } from './readModel.ts';
import { readModelReader } from './readModelReader.ts';

interface Tables {
  cases: { key: string; row: string };
}

const counts: Projection<{ readonly count: number }, Fact> = {
  name: 'cases',
  events: ['Happened'],
  keys: ({ data }) => [(data as { id: string }).id],
  evolve: (row) => ({ count: (row?.count ?? 0) + 1 }),
};

const happened = (id: string, revision: number): StoredEvent => ({
  id: `00000000-0000-4000-8000-00000000000${revision}`,
  stream: `case-${id}`,
  revision,
  position: String(revision),
  type: 'Happened',
  data: { id },
  metadata: {},
});

describe('a reader of the read model', () => {
  const readModel = openReadModel(':memory:', [counts as Projection<object, Fact>], new Set(['Happened']));
  const reader = readModelReader(readModel);
  const apply = (...events: StoredEvent[]) =>
    readModel.apply({ events, position: events.at(-1)?.position ?? '0', caughtUp: true, progress: 1 });

  it('gives the same row again, and anew once it was written since', () => {
    apply(happened('a', 0));
    const first = reader.row('cases', 'a');
    expect(first).toEqual({ count: 1 });
    expect(reader.row('cases', 'a')).toBe(first);
    apply(happened('a', 1));
    expect(reader.row('cases', 'a')).toEqual({ count: 2 });
  });

  it('keeps what was not written while another was', () => {
    apply(happened('x', 0), happened('y', 0));
    const [x, y] = [reader.row('cases', 'x'), reader.row('cases', 'y')];
    apply(happened('y', 1));
    expect(reader.row('cases', 'x')).toBe(x);
    expect(reader.row('cases', 'y')).not.toBe(y);
    readModel.clear();
    expect([reader.row('cases', 'x'), reader.row('cases', 'y')]).toEqual([undefined, undefined]);
    apply(happened('a', 0), happened('a', 1));
  });

  it('knows nothing of what is not there, and learns of it when it comes', () => {
    expect(reader.row('cases', 'b')).toBeUndefined();
    apply(happened('b', 0));
    expect(reader.row('cases', 'b')).toEqual({ count: 1 });
  });

  it('lists by statements that are made once', async () => {
    const keys = () => reader.lists<Tables>().selectFrom('cases').select('key').orderBy('key').execute();
    expect(await keys()).toEqual([{ key: 'a' }, { key: 'b' }]);
    apply(happened('c', 0));
    expect(await keys()).toEqual([{ key: 'a' }, { key: 'b' }, { key: 'c' }]);
  });
});
