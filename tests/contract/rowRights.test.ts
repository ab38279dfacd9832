import type { Fact, StoredEvent } from '@onewindow/kernel/eventStore.ts';
import { type AnyProjection, childRows, projection } from '@onewindow/kernel/projection.ts';
import { anyOf, named, type RowCondition } from '@onewindow/kernel/rowCondition.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { openReadModel } from '@onewindow/infra/readModel.ts';
import { readModelReader } from '@onewindow/infra/readModelReader.ts';

interface House {
  readonly name: string;
  readonly street: string;
  readonly tenants: readonly string[];
}

const houses = projection<House, Fact & { data: House }>()({
  name: 'houses',
  events: ['Built'],
  isRowApart: true,
  keys: ({ data }) => [data.name],
  evolve: (_row, { data }) => data,
  columns: {
    street: ({ street }) => street,
    tenants: ({ tenants }) => named(tenants),
    size: ({ tenants }) => tenants.length,
  },
  children: [
    childRows<House, { house: string }>()({
      name: 'doors',
      rows: ({ name, tenants }) => tenants.map((tenant) => ({ key: `${name} ${tenant}`, row: { house: name } })),
      columns: { house: ({ house }) => house },
    }),
  ],
});
const streets = projection<{ name: string; town: string }, Fact & { data: { name: string; town: string } }>()({
  name: 'streets',
  events: ['Paved'],
  keys: ({ data }) => [data.name],
  evolve: (_row, { data }) => data,
  columns: { town: ({ town }) => town },
});

const people = ['li', 'lin', 'wang'];
const towns = ['north', 'south'];
const facts: Fact[] = [
  ...[0, 1, 2, 3].map((number) => ({ type: 'Paved', data: { name: `s${number}`, town: towns[number % 2] } })),
  ...Array.from({ length: 40 }, (_, number) => ({
    type: 'Built',
    data: {
      name: `h${number}`,
      street: `s${number % 5}`,
      tenants: people.filter((_person, index) => ((number >> index) & 1) === 1),
    },
  })),
];
const all = [houses, streets] as unknown as AnyProjection[];
const readModel = openReadModel(':memory:', all, new Set(['Built', 'Paved']));
const events = facts.map(({ type, data }, index): StoredEvent => {
  const { name } = data as { name: string };
  return {
    id: `event ${index}`,
    stream: `thing-${name}`,
    revision: 0,
    position: String(index + 1),
    type,
    data,
    metadata: {},
  };
});
readModel.apply({ events, position: String(events.length), caughtUp: true, progress: 1 });
const reader = readModelReader(readModel, undefined, all);

const simple = fc.oneof<fc.Arbitrary<RowCondition>[]>(
  fc.constantFrom<RowCondition>('every', 'none'),
  fc.constantFrom('s0', 's1', 's9').map((is) => ({ column: 'street', is })),
  fc.constantFrom(0, 1, 3).map((is) => ({ column: 'size', is })),
  fc.constantFrom(...people, 'l').map((names) => ({ column: 'tenants', names })),
  fc.constantFrom('h1', 'h39', 'x').map((is) => ({ column: 'key', is })),
  fc.tuple(fc.constantFrom(...towns), fc.boolean()).map(([is, few]) => ({
    column: 'street',
    in: 'streets',
    that: { column: 'town', is },
    ...(few && { few: true as const }),
  })),
);
const condition = fc.oneof(simple, fc.array(simple, { maxLength: 3 }).map(anyOf));

describe('a reader of what somebody may reach', () => {
  const keys = events.filter(({ type }) => type === 'Built').map(({ data }) => (data as House).name);
  interface Tables {
    houses: { key: string; street: string };
    doors: { key: string; house: string };
    streets: { key: string; town: string };
  }

  it('lists, counts and joins exactly the rows that it reads one by one', async () => {
    await fc.assert(
      fc.asyncProperty(condition, async (reached) => {
        const within = reader.within({ houses: reached, streets: 'every', doors: 'every' });
        const one = keys.filter((key) => within.row('houses', key) !== undefined).toSorted();
        const lists = within.lists<Tables>();
        const listed = await lists.selectFrom('houses').select('key').orderBy('key').execute();
        expect(listed.map(({ key }) => key)).toEqual(one);
        const joined = await lists
          .selectFrom('streets')
          .innerJoin('houses as other', 'other.street', 'streets.key')
          .select('other.key')
          .orderBy('other.key')
          .execute();
        expect(joined.map(({ key }) => key)).toEqual(one.filter((key) => Number(key.slice(1)) % 5 !== 4));
        const [counted] = await lists
          .selectFrom(lists.selectFrom('houses').select('key').as('inner'))
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .execute();
        expect(counted?.count).toBe(one.length);
      }),
      { numRuns: 150 },
    );
  });

  it('knows nothing of a table of which nothing is said', async () => {
    const lists = reader.within({ houses: 'every' }).lists<Tables>();
    expect(await lists.selectFrom('doors').select('key').execute()).toEqual([]);
    expect(await lists.selectFrom('streets').select('key').execute()).toEqual([]);
    expect(reader.within({ houses: 'every' }).row('streets', 's0')).toBeUndefined();
  });

  it('is refused by a right that asks for what is not there', () => {
    const within = reader.within({ houses: { column: 'owner', is: 'li' } });
    expect(() => within.row('houses', 'h1')).toThrow(/houses\.owner, which is not there/u);
    expect(() => readModelReader(readModel).within({})).toThrow(TypeError);
  });
});
