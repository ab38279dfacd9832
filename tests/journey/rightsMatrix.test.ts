import { access, accessOperations } from '@onewindow/app/access.ts';
import { cellOf, permit } from '@onewindow/gateway/access/accessTable.ts';
import { callerFor, nobody } from '@onewindow/gateway/caller.ts';
import { contractDocument } from '@onewindow/gateway/sdl.ts';
import { roles } from '@onewindow/schema/access/roles.ts';
import { type FieldDefinitionNode, Kind } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { as, people } from '../people.ts';
import { openTestCentre, type TestCentre } from '../testCentre.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openTestCentre('2021-06-01T01:00:30.000Z');
});
afterAll(() => centre.close());

const rootFields = (type: string): readonly FieldDefinitionNode[] =>
  contractDocument.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === type ? (definition.fields ?? []) : [],
  );

/** One person of each kind, and whoever has not signed in. */
const kinds: readonly { readonly who: string; readonly headers: Record<string, string> }[] = [
  ...roles.flatMap((role) => {
    const person = people.find((one) => one.roles[0] === role);
    return person ? [{ who: person.id, headers: { ...as(person.id) } }] : [];
  }),
  { who: 'public', headers: { 'x-nobody': 'yes' } },
];
const callerOf = (who: string) => {
  const person = people.find(({ id }) => id === who);
  return person ? callerFor(person) : nobody;
};

/** Asks as one of them; nobody shows nothing, whoever the tests would be otherwise. */
const askAs = async (headers: Record<string, string>, query: string, variables: object = {}) => {
  const response = await centre.graphql.fetch('http://onewindow/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as {
    data?: Record<string, unknown> | null;
    errors?: { extensions: { code?: string; path?: unknown } }[];
  };
};

describe('who may do what', () => {
  it('is said of every operation of the contract, and of none that it does not have', () => {
    for (const type of ['Query', 'Mutation', 'Subscription'])
      expect(accessOperations[type]?.toSorted()).toEqual(
        rootFields(type)
          .map(({ name }) => name.value)
          .toSorted(),
      );
  });

  it('is said of the history of every object that has one', () => {
    const withHistory = contractDocument.definitions.flatMap((definition) =>
      definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.fields?.some(({ name }) => name.value === 'history')
        ? [definition.name.value]
        : [],
    );
    expect(withHistory).toContain('OutreachActivity');
    expect(withHistory.filter((type) => access.rulesOf(type, 'history') === undefined)).toEqual([]);
  });

  it('is told to whoever asks what they may do', async () => {
    const all = ['Query', 'Mutation', 'Subscription'].flatMap((type) =>
      rootFields(type).map(({ name }) => ({ type, name: name.value })),
    );
    for (const { who, headers } of kinds) {
      const { data } = await askAs(headers, '{ me { operations } }');
      const told = (data!['me'] as { operations: string[] }).operations.toSorted();
      const permitted = all.filter(({ type, name }) => 'roles' in permit(access.rulesOf(type, name), callerOf(who)));
      expect([who, told]).toEqual([who, permitted.map(({ type, name }) => `${type}.${name}`).toSorted()]);
    }
  });

  it('names no role twice and leaves none out', () => {
    for (const name of accessOperations['Query'] ?? []) {
      const rules = access.rulesOf('Query', name)!;
      expect(rules).toHaveLength(roles.length);
      for (const role of roles) expect(typeof cellOf(rules, role)).toBe('string');
    }
  });
});
