import { accessOperations } from '@onewindow/app/access.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { isPermitted, refusedAs, unknownIds } from './cells.ts';
import { readIds, reachedIds, type There, whatIsThere } from './reachedRows.ts';
import { askers, type Heard, openRightsCentre, type RightsCentre } from './rightsCentre.ts';

let rights: RightsCentre;
let there: There;
beforeAll(async () => {
  rights = await openRightsCentre();
  there = await whatIsThere(rights);
});
afterAll(() => rights.close());

/** What is asked for by an id: of which table, and how. */
const byId: { readonly [field: string]: { readonly table: string; readonly asked: (id: string) => string } } = {
  project: { table: 'projects', asked: (id) => `project(id: "${id}") { id }` },
  case: { table: 'cases', asked: (id) => `case(id: "${id}") { id }` },
  hookupOrder: { table: 'hookupOrders', asked: (id) => `hookupOrder(id: "${id}") { id }` },
  utility: { table: 'utilities', asked: (id) => `utility(company: "${id.split('/')[1]}") { id }` },
  applicationPreview: {
    table: 'projects',
    asked: (id) => `applicationPreview(projectCode: "${id}", stage: "constructionPermit") { project { id } }`,
  },
};
/** What an answer says under a name, without the id that was asked for. */
const saidUnder = ({ data, errors }: Heard, name: string, id: string): string =>
  JSON.stringify({
    data: data?.[name] ?? null,
    errors: errors
      .filter(({ path }) => path?.[0] === name)
      .map(({ message, path, extensions }) => ({ message, path: path?.slice(1), code: extensions.code })),
  }).replaceAll(id, 'id');

describe('a question by an id', () => {
  it.each(Object.entries(byId))(
    '%s shows what is one’s own, and of another’s as much as of nothing',
    async (field, { table, asked }) => {
      const ids = there[table]!.map((row) => String(row['id']));
      const unknown = unknownIds[table]!;
      const query = `{ ${[...ids, unknown].map((id, index) => `it${index}: ${asked(id)}`).join(' ')} }`;
      for (const asker of askers) {
        const heard = await rights.ask(asker, query);
        const reached = new Set(isPermitted(asker, 'Query', field) ? reachedIds(asker, table, there) : []);
        const ofNothing = saidUnder(heard, `it${ids.length}`, unknown);
        for (const [index, id] of ids.entries()) {
          const said = saidUnder(heard, `it${index}`, id);
          // What is shown is told by its id; an answer without it says what it says of nothing.
          expect([asker.who, id, said.includes('"id":"id"')]).toEqual([asker.who, id, reached.has(id)]);
          expect([asker.who, id, reached.has(id) || said === ofNothing]).toEqual([asker.who, id, true]);
        }
      }
    },
  );
});

describe('whatever has an id of its own', () => {
  const types = {
    projects: 'Project',
    cases: 'Case',
    reviews: 'Review',
    hookupOrders: 'HookupOrder',
    deliveries: 'Delivery',
    utilities: 'UtilityStatus',
  };
  it('is found by whoever reaches it, and by nobody else', async () => {
    const all = Object.entries(types).flatMap(([table, type]) =>
      [...there[table]!.map(({ id }) => String(id)), unknownIds[table]!].map((id) => ({ table, type, id })),
    );
    const query = `{ ${all.map(({ id }, index) => `it${index}: node(id: "${id}") { id }`).join(' ')} }`;
    for (const asker of askers.filter((one) => isPermitted(one, 'Query', 'node'))) {
      const { data, errors } = await rights.ask(asker, query);
      const found = Object.values(data!).flatMap((one) => (one === null ? [] : [(one as { id: string }).id]));
      const reached = Object.entries(types).flatMap(([table, type]) =>
        isPermitted(asker, 'Node', type) ? readIds(asker, table, there) : [],
      );
      expect([asker.who, errors, found]).toEqual([asker.who, [], reached]);
    }
  });
});

describe('a list', () => {
  const lists: { readonly [field: string]: readonly [table: string, selection: string] } = {
    projects: ['projects', 'nodes { id }'],
    cases: ['cases', 'nodes { id }'],
    reviews: ['reviews', 'nodes { id }'],
    hookupOrders: ['hookupOrders', 'nodes { id }'],
    deliveries: ['deliveries', 'nodes { id }'],
    hookupStatus: ['utilities', 'id'],
  };
  it.each(Object.entries(lists))('%s holds exactly what whoever asks reaches', async (field, [table, selection]) => {
    for (const asker of askers) {
      const { data, errors } = await rights.ask(asker, `{ ${field} { ${selection} } }`);
      const found = data?.[field] as { nodes: { id: string }[] } | { id: string }[] | null | undefined;
      const ids = (Array.isArray(found) ? found : (found?.nodes ?? [])).map(({ id }) => id);
      const reached = isPermitted(asker, 'Query', field) ? reachedIds(asker, table, there) : [];
      expect([asker.who, ids.toSorted()]).toEqual([asker.who, reached.toSorted()]);
      expect([asker.who, errors.map(({ extensions }) => extensions.code)]).toEqual([
        asker.who,
        isPermitted(asker, 'Query', field) ? [] : [refusedAs(asker)],
      ]);
    }
  });
});

describe('a subscription', () => {
  it.each(accessOperations['Subscription']!)(
    '%s is opened by whoever may follow it, and refused to everybody else',
    async (name) => {
      for (const asker of askers) {
        const leaving = new AbortController();
        const response = await fetch(`${rights.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...asker.headers },
          body: JSON.stringify({ query: `subscription { ${name} { type } }` }),
          signal: leaving.signal,
        });
        const may = isPermitted(asker, 'Subscription', name);
        // Whoever is let in hears nothing yet; whoever is not is told why, and that is all.
        const told = may ? '' : await response.text();
        leaving.abort();
        expect([asker.who, response.status, told.includes(refusedAs(asker))]).toEqual([asker.who, 200, !may]);
      }
    },
  );
});
