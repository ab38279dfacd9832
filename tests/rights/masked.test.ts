import { access } from '@onewindow/app/access.ts';
import { permit } from '@onewindow/gateway/access/accessTable.ts';
import { exportedLists } from '@onewindow/gateway/export/exportedLists.ts';
import { publishedOperations } from '@onewindow/schema/publishedOperations.ts';
import { Kind, OperationTypeNode, parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { reachedIds, type There, whatIsThere } from './reachedRows.ts';
import {
  type Asker,
  askers,
  contactOf,
  everything,
  openRightsCentre,
  type RightsCentre,
  type Side,
  sides,
} from './rightsCentre.ts';
import { pathQuestions } from './schemaPaths.ts';

/** Whoever is named in what nobody takes: it is told in no answer, not even to who said it. */
const misspelt = { name: '上官误写', phone: 13_900_139_000 };

let rights: RightsCentre;
let there: There;
/** All that each of them could get. */
const heard = new Map<string, string>();
beforeAll(async () => {
  rights = await openRightsCentre();
  there = await whatIsThere(rights);
  const followed = await Promise.all(askers.map(async (asker) => [asker, await follow(asker)] as const));
  for (const asker of askers) heard.set(asker.who, (await allThat(asker)).join('\n'));
  await rights.centre.world.advance(1_000);
  rights.centre.endSubscriptions();
  for (const [{ who }, { told }] of followed) heard.set(who, `${heard.get(who)}\n${(await told).join('\n')}`);
});
afterAll(() => rights.close());

const idsOf = (table: string): readonly string[] => there[table]!.map(({ id }) => String(id));

/** Everything that can be asked by whoever asks: published and by the paths of the schema, as files, as feeds, and what is told to who errs. */
const allThat = async (asker: Asker): Promise<readonly string[]> => {
  const published = publishedQueries().flatMap(({ document, takes }) =>
    takes.map((variables) => ({ document, variables })),
  );
  const paths = questions().map((document) => ({ document, variables: {} }));
  const wrong = { projectCode: '2105-310116-04-01-900001', contact: misspelt };
  return Promise.all([
    ...[...published, ...paths].map(
      async ({ document, variables }) => (await rights.ask(asker, document, variables)).text,
    ),
    ...Object.keys(exportedLists).map((list) => rights.get(asker, `/export/${list}.csv?${needed[list] ?? ''}`)),
    ...['application/x-ndjson', 'application/json'].map((form) => rights.get(asker, '/events/hookup', form)),
    rights
      .ask(asker, 'mutation ($input: RegisterProjectInput!) { registerProject(input: $input) { position } }', {
        input: wrong,
      })
      .then(({ text }) => text),
  ]);
};
const needed: { readonly [list: string]: string } = { stageDurationCases: 'stage=constructionPermit' };

/** What the subscriptions tell from the first fact on, once they are ended. */
const follow = async ({ headers }: Asker): Promise<{ readonly told: Promise<readonly string[]> }> => {
  const responses = await Promise.all(
    ['caseEvents', 'hookupEvents'].map((name) =>
      fetch(`${rights.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers },
        body: JSON.stringify({ query: `subscription { ${name}(after: "0") { type data } }` }),
      }),
    ),
  );
  return { told: Promise.all(responses.map((response) => response.text())) };
};

/** Those of the published documents that ask, with every id that there is for what they take. */
const publishedQueries = () =>
  publishedOperations.flatMap(({ document }) => {
    const [operation] = parse(document).definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION || operation.operation !== OperationTypeNode.QUERY) return [];
    const [field] = operation.selectionSet.selections;
    const root = field?.kind === Kind.FIELD ? field.name.value : '';
    const required = (operation.variableDefinitions ?? []).filter(({ type }) => type.kind === Kind.NON_NULL_TYPE);
    const names = required.map(({ variable }) => variable.name.value);
    const ids = idsOf(tables[root] ?? 'projects');
    const takes =
      names.length === 0 ? [{}] : ids.map((id) => Object.fromEntries(names.map((name) => [name, fixed[name] ?? id])));
    return [{ document, takes }];
  });
const tables: { readonly [root: string]: string } = { case: 'cases', hookupOrder: 'hookupOrders' };
const fixed: { readonly [variable: string]: unknown } = {
  stage: 'constructionPermit',
  filter: { stage: 'constructionPermit' },
  company: 'jinshanWater',
  text: '2105',
  size: 1,
};

/** By every path on which somebody is named, or a fact is shown as it is. */
const questions = (): readonly string[] =>
  pathQuestions({ filter: '{ stage: "constructionPermit" }', 'project.id': JSON.stringify(idsOf('projects')[0]) }, [
    'hookupStatus',
  ])
    .filter(({ asks }) =>
      asks.some((field) => /^(?:Contact|Fact|FactChange|PublicFact|HookupJob|SearchHit)\./u.test(field)),
    )
    .map(({ query }) => query);

/** Whether somebody may read who is named on a side: the table lets them, and they reach the project, or an order or message of it. */
const mayRead = (asker: Asker, side: Side): boolean => {
  if (!('roles' in permit(access.rulesOf('PersonalData', 'read'), asker.caller))) return false;
  const projects = there['projects']!.filter(({ locality }) => locality === (side === 'here' ? 'langxia' : 'zhujing'));
  const codes = projects.map(({ id }) => String(id));
  const rows = access.rowsOf(asker.caller);
  if (rows === 'every' || rows['hookupFacts'] === 'every') return true;
  return ['projects', 'hookupOrders'].some((table) =>
    reachedIds(asker, table, there).some((id) => codes.some((code) => id.startsWith(code))),
  );
};

describe('whoever is named in a project', () => {
  it.each(askers.map((asker) => [asker.who, asker] as const))(
    'is told to %s where the table says so, and nowhere else',
    (who, asker) => {
      const told = sides.map((side) => [
        side,
        Object.values(contactOf(side)).filter((text) => heard.get(who)!.includes(text)),
      ]);
      expect(told).toEqual(sides.map((side) => [side, mayRead(asker, side) ? Object.values(contactOf(side)) : []]));
    },
  );

  it('is read by some and kept from others on either side', () => {
    for (const side of sides)
      expect(new Set(askers.map((asker) => mayRead(asker, side)))).toEqual(new Set([true, false]));
  });

  it('stands in no line of the log of the process, whatever goes wrong while they are read', async () => {
    vi.spyOn(rights.centre.store, 'readStream').mockRejectedValueOnce(new Error('the disk is gone'));
    const [order] = idsOf('hookupOrders');
    const { errors } = await rights.ask(everything, `{ hookupOrder(id: "${order}") { job { contact { name } } } }`);
    vi.restoreAllMocks();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
    const log = rights.log.join('\n');
    expect(log).toContain('the disk is gone');
    const named = [...sides.flatMap((side) => Object.values(contactOf(side))), ...Object.values(misspelt).map(String)];
    expect(named.filter((text) => log.includes(text))).toEqual([]);
  });

  it('is repeated in no message about what nobody takes', () => {
    expect(askers.filter(({ who }) => heard.get(who)!.includes(misspelt.name))).toEqual([]);
  });
});
