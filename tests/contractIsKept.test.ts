import { describe, expect, it } from 'vitest';

import { breaking } from '../services/app/generate/breaking.ts';

const committed = `
  enum Way { PUSH PULL }
  input Filter { way: [Way!] }
  type Query { all(filter: Filter, first: Int): [String!] one: String old: String @deprecated(reason: "Ask for one.") }
`;
const changed = (from: string, to: string) => breaking(committed, committed.replace(from, to), {});

describe('the committed contract', () => {
  it.each<[string, string, string]>([
    ['a field that was not deprecated goes', ' one: String', ''],
    ['a field changes its type', 'one: String', 'one: Int'],
    ['an argument goes', ', first: Int', ''],
    ['an argument must be given', 'first: Int', 'first: Int!'],
    ['a field of an input must be given', 'way: [Way!]', 'way: [Way!]!'],
    ['a value goes', ' PULL', ''],
  ])('is broken where %s, and whoever did it is told what to do', async (_title, from, to) => {
    const [said, ...more] = await changed(from, to);
    expect(said).toMatch(
      /deprecate it first, or say why in schema\/published\/breakingChanges\.json under "[A-Z_]+ \S+"$/,
    );
    expect(more).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['what was deprecated goes', ' old: String @deprecated(reason: "Ask for one.")', ''],
    ['something comes to it', 'one: String', 'one: String two: Int'],
    ['something is deprecated', 'one: String', 'one: String @deprecated'],
    ['a field never fails any more', 'one: String', 'one: String!'],
  ])('is not broken where %s', async (_title, from, to) => {
    expect(await changed(from, to)).toEqual([]);
  });

  it('may be broken where the change is listed with its reason', async () => {
    const next = committed.replace(' one: String', '');
    expect(await breaking(committed, next, { 'FIELD_REMOVED Query.one': 'Nobody asked for it.' })).toEqual([]);
  });
});
