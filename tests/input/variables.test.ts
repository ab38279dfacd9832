import { words } from '@onewindow/schema/words.ts';
import type { GraphQLInputType } from 'graphql';
import { describe, expect, it } from 'vitest';

import { give, issuesOf, type Mutation, mutations } from '../journey/asking.ts';
import { runs } from '../runs.ts';
import type { Answer } from '../testCentre.ts';
import { enormous, ofOtherKinds, partAt, type Place, placesAround, placesIn, replaced } from './hostile.ts';
import { expectAsDefined, offered, outcomeOf } from './judged.ts';
import { openNotingCentre } from './notingCentre.ts';
import { type Input, wellFormed } from './wellFormed.ts';

const gateway = openNotingCentre();

/** What a part's type is called, lists and whether it must be there aside. */
const namedType = (type: GraphQLInputType): Exclude<GraphQLInputType, { readonly ofType: unknown }> =>
  'ofType' in type ? namedType(type.ofType) : type;

/** A value as it is given over GraphQL: enums by their names there. */
const outside = (value: unknown, type: GraphQLInputType): unknown => {
  const named = namedType(type);
  if (Array.isArray(value)) return value.map((part) => outside(part, named));
  if ('getValues' in named) return named.serialize(value);
  if (!('getFields' in named)) return value;
  const fields = named.getFields();
  return Object.fromEntries(
    Object.entries(value as Input).map(([name, part]) => [name, outside(part, fields[name]!.type)]),
  );
};

/** The few mutations that give several commands, or one that is found by another's id, have an input of their own. */
const ownInputs: { readonly [mutation: string]: Input } = {
  replayDelivery: { factId: '00000000-0000-4000-8000-000000000001', company: 'jinshanWater' },
  giveUpDelivery: {
    factId: '00000000-0000-4000-8000-000000000001',
    company: 'jinshanWater',
    reason: '内容有误',
  },
  acknowledgeHookupFacts: { company: 'jinshanWater', position: '1' },
  replayAllParked: { company: 'jinshanWater' },
  replayRange: { company: 'jinshanWater', from: '2021-06-01T00:00:00Z', to: '2021-06-02T00:00:00.000+08:00' },
  sendTest: { company: 'jinshanWater' },
  handOver: { cases: ['2105-310116-04-01-000001.constructionPermit.1'], to: 'wang', reason: '外出培训' },
};
const insideOf = ({ name }: Mutation): Input => {
  const command = offered.find(({ mutation }) => mutation === name);
  const input = ownInputs[name] ?? (command && wellFormed(command));
  if (!input) throw new TypeError(`nobody knows the input of ${name}`);
  return input;
};
const inputOf = (mutation: Mutation): Input => outside(insideOf(mutation), mutation.type) as Input;

/** Gives an input, and tells whether it came to be decided; only what its definition allows may. */
const judged = async ({ name }: Mutation, input: unknown, place: Place = []): Promise<string> => {
  const outcome = outcomeOf(name, await give(gateway, name, input), place);
  const facts = gateway.reached();
  facts.forEach(expectAsDefined);
  if (outcome === 'malformed') expect(facts).toEqual([]);
  else if (!Object.hasOwn(ownInputs, name)) expect(facts).toHaveLength(1);
  return outcome;
};

describe('an input over GraphQL', () => {
  it.each(mutations)('of $name that is well-formed comes to be decided', async (mutation) => {
    expect(await judged(mutation, inputOf(mutation))).not.toBe('malformed');
  });

  it.each(mutations)('of $name that is of another kind comes to nobody, wherever', async (mutation) => {
    const input = inputOf(mutation);
    for (const place of placesAround(input)) {
      const outcomes = new Map<unknown, string>();
      for (const value of ofOtherKinds)
        outcomes.set(value, await judged(mutation, replaced(input, place, value), place));
      expect([...outcomes.values()], `nothing is malformed at ${place.join('.')}`).toContain('malformed');
      // Null leaves out what a field is there for; in a list, and where there is no field, it is something.
      const isField = mutation.takes.includes(place[0] ?? '') && place.at(-1) !== 'unknown' && !isIndex(place.at(-1));
      expect(outcomes.get(isField ? null : undefined)).toBe(outcomes.get(undefined));
    }
  });

  it.each(mutations.filter(({ name }) => ['registerProject', 'requestCorrection', 'issueCertificates'].includes(name)))(
    'of $name is not shaken by a megabyte in any of its places',
    async (mutation) => {
      const input = inputOf(mutation);
      for (const place of placesIn(input))
        for (const value of enormous)
          expect(await judged(mutation, replaced(input, place, value), place)).toBe('malformed');
    },
  );
});

/** Every place where something of a type stands, in whatever mutation. */
const placesOf = (isOne: (type: ReturnType<typeof namedType>) => boolean) =>
  mutations.flatMap((mutation) => {
    const input = inputOf(mutation);
    return (
      placesIn(input)
        .map((place) => ({ mutation, input, place, type: typeAt(mutation.type, place) }))
        // A list is no one of its type: its members are.
        .filter(({ type, place }) => isOne(type) && !Array.isArray(partAt(input, place)))
        .map((one) => ({ ...one, at: [mutation.name, ...one.place].join('.') }))
    );
  });
const typeAt = (type: GraphQLInputType, place: Place): ReturnType<typeof namedType> =>
  place
    .filter((step) => !isIndex(step))
    .reduce((at, step) => ('getFields' in at ? namedType(at.getFields()[step]!.type) : at), namedType(type));
const isIndex = (step = ''): boolean => /^\d+$/.test(step);

describe('what only GraphQL tells apart', () => {
  it.each(placesOf((type) => 'getValues' in type))(
    'is the name of a choice at $at: no other is one',
    async ({ mutation, input, place, type }) => {
      const names = 'getValues' in type ? type.getValues().map(({ name }) => name) : [];
      for (const name of names) expect(await judged(mutation, replaced(input, place, name))).not.toBe('malformed');
      const inside = partAt(insideOf(mutation), place);
      for (const other of [inside, `${names[0]} `, names[0]?.toLowerCase(), 'SAMPLE', 'toString', '', 0, [], {}]) {
        const issues = issuesOf(await give(gateway, mutation.name, replaced(input, place, other)));
        expect(issues.map(({ path }) => path)).toEqual([`input.${place.join('.')}`]);
        expect(gateway.reached()).toEqual([]);
      }
    },
  );

  it.each(placesOf(({ name }) => name === 'ID').filter(({ place }) => place.at(-1) !== '0'))(
    'is a number for the id at $at: it counts as its digits',
    async ({ mutation, input, place }) => {
      for (const number of [7, 0, -1, 2 ** 53 - 1]) {
        const asText = await give(gateway, mutation.name, replaced(input, place, String(number)));
        const decided = gateway.reached();
        expect(await give(gateway, mutation.name, replaced(input, place, number))).toEqual(asText);
        expect(gateway.reached()).toEqual(decided);
      }
    },
  );

  it('is a variable that is not what its type asks for: no input at all', async () => {
    for (const mutation of mutations)
      for (const input of [null, undefined, 7, 'x', [], [[]], true])
        expect(await judged(mutation, input)).toBe('malformed');
  });
});

/** A body with a part as it is: JSON.stringify would tidy it up. */
const askWith = ({ name, type }: Mutation, input: Input, place: Place, part: string): Promise<Answer> => {
  const query = `mutation ($input: ${String(type)}) { ${name}(input: $input) { refusal { code message path } } }`;
  return gateway.askRaw(
    JSON.stringify({ query, variables: { input: replaced(input, place, '?') } }).replace('"?"', () => part),
  );
};
const registerProject = mutations.find(({ name }) => name === 'registerProject')!;

/** A stack holds some ten thousand calls: the usual run goes deeper than that, the full one much deeper. */
const depth = runs({ usual: 20_000, full: 100_000 });

describe('what JSON can say and nobody would', () => {
  it.each([
    ['[', ']'],
    ['{"a":', '}'],
    ['{"name":', '}'],
  ])('nested beyond any stack by %s in a place of any type is malformed', async (open, close) => {
    const deep = `${open.repeat(depth)}1${close.repeat(depth)}`;
    const oneOfEach = new Map(placesOf(() => true).map((one) => [String(one.type), one]));
    expect(oneOfEach.size).toBeGreaterThan(30);
    for (const { mutation, input, place } of oneOfEach.values()) {
      expect(outcomeOf(mutation.name, await askWith(mutation, input, place, deep), place)).toBe('malformed');
      expect(gateway.reached()).toEqual([]);
    }
  });

  it('a zero below zero is zero', async () => {
    for (const place of [['investment'], ['coordinates', 'longitude']]) {
      const input = inputOf(registerProject);
      expect(outcomeOf('registerProject', await askWith(registerProject, input, place, '-0'))).toBe('refused');
      expect(Object.is(partAt(gateway.reached()[0]?.data, place), 0)).toBe(true);
    }
    await gateway.ask(`mutation {
      registerProject(input: { projectCode: "2105-310116-04-01-000001", name: "示例", category: "industrial",
        address: "1 号", locality: "langxia", investment: -0, coordinates: { longitude: -0, latitude: -0.0 } }) { position }
    }`);
    const [fact] = gateway.reached();
    expect(fact?.data).toMatchObject({ investment: 0, coordinates: { longitude: 0, latitude: 0 } });
  });

  it('a number beyond all bounds is malformed', async () => {
    for (const number of ['1e999', '-1e999', '9'.repeat(400)]) {
      const answer = await askWith(registerProject, inputOf(registerProject), ['investment'], number);
      expect(issuesOf(answer).map(({ path }) => path)).toEqual(['input.investment']);
    }
  });

  it('a field named twice counts as it was named last', async () => {
    const twice = '"x", "projectCode": "2105-310116-04-01-000001"';
    await askWith(registerProject, inputOf(registerProject), ['projectCode'], twice);
    expect(gateway.reached()[0]?.data).toMatchObject({ projectCode: '2105-310116-04-01-000001' });
  });
});

describe('what is malformed', () => {
  const facts = inputOf(registerProject);

  it('is told in English where that is asked for', async () => {
    const english = { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.5' };
    const answer = await give(gateway, 'registerProject', { ...facts, name: 'a\u0000' }, english);
    expect(issuesOf(answer)).toEqual([
      { path: 'input.name', rule: 'unseen-characters', message: words.en.faults['unseen-characters'] },
    ]);
    expect(answer.errors?.[0]?.message).toContain(words.en.faults['malformed-input']);
    const missing = issuesOf(await give(gateway, 'registerProject', { projectCode: 1.5, zzz: 1 }, english));
    expect(missing).toContainEqual({ path: 'input.name', rule: 'required', message: words.en.faults['wrong-type'] });
    expect(missing).toContainEqual({
      path: 'input.zzz',
      rule: 'unrecognized_keys',
      message: words.en.faults['unknown-key'],
    });
  });

  it('is told with what would be right, in Chinese where nothing is asked for', async () => {
    const channel = { projectCode: 'x', stage: 'y', channel: 'PIGEON' };
    expect(issuesOf(await give(gateway, 'submitCase', channel))).toEqual([
      { path: 'input.channel', rule: 'ONLINE | WINDOW', message: words['zh-CN'].faults['wrong-format'] },
    ]);
  });
});
