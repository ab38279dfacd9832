import { contract } from '@onewindow/gateway/sdl.ts';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNullableType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { as } from '../people.ts';
import type { TestCentre } from '../testCentre.ts';
import { given, nextProjectCode, project } from './asking.ts';
import { commitFor, nextSite } from './commitmentInputs.ts';
import { publishedDraws } from './drawInputs.ts';
import { marked, opened } from './inspectionInputs.ts';
import { companiesAtWork } from './companies.ts';
import { openDemoCentre } from './demoCentre.ts';
import { answeredIssue } from './goodIssueInput.ts';
import { recordedArrear } from './goodArrearInput.ts';
import { policyWithTask } from './goodLibraryInput.ts';
import { twoOffers } from './goodOfferInput.ts';

type Field = GraphQLField<unknown, unknown>;
type Type = GraphQLNamedType | null | undefined;

const schema = buildSchema(contract);
const types = Object.values(schema.getTypeMap()).filter((type) => !isIntrospectionType(type));
const objects = types.filter((type) => isObjectType(type));
const fieldsOf = (type: Type): Field[] =>
  isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
/** What a type's fields are, each with its type. */
const shapeOf = (type: Type) => Object.fromEntries(fieldsOf(type).map((field) => [field.name, String(field.type)]));
/** Every field of an object, with its place `Type.field`. */
const allFields = objects.flatMap((type) =>
  fieldsOf(type).map((field) => ({ at: `${type.name}.${field.name}`, owner: type.name, field })),
);
const queries = fieldsOf(schema.getQueryType());
const mutations = fieldsOf(schema.getMutationType());

const namesOf = (some: readonly { readonly name: string }[]): string[] => some.map(({ name }) => name).toSorted();
const implementing = (name: string) => namesOf(objects.filter((type) => namesOf(type.getInterfaces()).includes(name)));
const isConnection = (name: string): boolean => name.endsWith('Connection');
const isPaged = ({ type }: Field): boolean => isConnection(getNamedType(type).name);
/** What a connection's entries are. */
const entryOf = (connection: string): string => connection.slice(0, -'Connection'.length);

let centre: TestCentre;
/** On whose data something was decided. */
let person: string;
beforeAll(async () => {
  centre = await openDemoCentre('2021-11-29T01:00:00.000Z');
  for (let time = 0; time < 2; time += 1) await companiesAtWork(centre);
  const projectCode = nextProjectCode();
  await given(centre, 'registerProject', { ...project(projectCode), contact: { name: '赵六', phone: '021-57920009' } });
  const { data } = await centre.ask(`{ project(id: "${projectCode}") { contact { personId } } }`);
  person = data.project.contact.personId;
  await given(centre, 'placeLegalHold', { person, ground: '档案法第十三条' });
  for (let made = 0; made < 5; made += 1) await given(centre, 'commit', commitFor(nextSite()));
  await publishedDraws(centre, 5);
  for (let made = 0; made < 4; made += 1) await marked(centre);
  for (let made = 0; made < 3; made += 1) await opened(centre);
  for (const officer of ['clerk', 'assistant', 'housing.head', 'housing.reviewer'])
    await centre.ask('mutation { reportForDuty(input: {}) { position } }', {}, { ...as(officer) });
  const view = { list: 'CASES', name: '全部', filter: '{}', columns: [], shared: true };
  const saved = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { refusal { code } } }';
  await centre.ask(saved, { input: view }, { ...as('centreHead') });
  for (let issue = 0; issue < 4; issue += 1) await answeredIssue(centre);
  for (const month of ['2019-01', '2019-02', '2019-03', '2019-04']) await given(centre, 'publishBulletin', { month });
  for (let time = 0; time < 4; time += 1) {
    await policyWithTask(centre);
    await recordedArrear(centre);
    await given(centre, 'meetOffers', { ...(await twoOffers(centre)), session: `洽谈 ${time}`, amount: 100 + time });
  }
  for (const name of ['a', 'b', 'c', 'd', 'e']) {
    const facts = { hash: 'c'.repeat(64), purpose: '统计系统', role: 'ANALYST', endsOn: '2035-12-31' };
    await given(centre, 'issueKey', { name, ...facts });
  }
});
afterAll(() => centre.close());

const ask = async (query: string, variables: object = {}) => {
  const { data, errors } = await centre.ask(query, variables);
  expect(errors).toBeUndefined();
  return data;
};

describe('whatever has an id', () => {
  /** Where some of each type that has one stand. */
  const somewhere: { readonly [type: string]: string | (() => string) } = {
    AccessKey: 'accessKeys(first: 100) { nodes { id } }',
    Arrear: 'arrears(first: 100) { nodes { id } }',
    Bulletin: 'bulletins(first: 100) { nodes { id } }',
    Case: 'cases(last: 100) { nodes { id } }',
    Commitment: 'commitments(first: 100) { nodes { id } }',
    CreditRecord: 'creditRecord(creditCode: "91310116MA1J000100") { id }',
    Delivery: 'deliveries(first: 100) { nodes { id } }',
    Draw: 'draws(first: 100) { nodes { id } }',
    HookupOrder: 'hookupOrders(last: 100) { nodes { id } }',
    Inspection: 'inspections(first: 100) { nodes { id } }',
    Issue: 'issues(first: 100) { nodes { id } }',
    Offer: 'offers(first: 100) { nodes { id } }',
    OfferMeeting: 'offerMeetings(first: 100) { nodes { id } }',
    OutreachActivity: 'outreachActivities(first: 100) { nodes { id } }',
    Person: () => `person(id: "${person}") { id }`,
    Policy: 'policies(first: 100) { nodes { id } }',
    PolicyTask: 'policyTasks(first: 100) { nodes { id } }',
    Project: 'projects(last: 100) { nodes { id } }',
    Review: 'cases(first: 100) { nodes { reviews { id } } }',
    Round: 'rounds(first: 100) { nodes { id } }',
    SavedView: 'savedViews { id }',
    SiteDay: 'siteDays(first: 100) { nodes { id } }',
    Subject: 'subjects(first: 100) { nodes { id } }',
    UtilityStatus: 'hookupStatus { id }',
  };
  const idsIn = (data: object): string[] =>
    Object.entries(data).flatMap(([name, part]: [string, unknown]) =>
      name === 'id' ? [String(part)] : idsIn(part as object),
    );

  // People are known by what they sign in as; a hit names what is to be opened, a task what is to be done in a case. What a round of visits
  // plans has names within that alone; what is merged, or missed, is named where it stands by itself.
  const ofRounds = ['CoverageGap', 'PlannedCity', 'PlannedSite', 'RoundTeam'];
  const ofOthers = new Set(['Actor', 'MergedIssue', 'Officer', 'SearchHit', 'Task', ...ofRounds]);

  it('is a node or an entry of the catalogue, what names others aside', () => {
    const identified = namesOf(objects.filter((type) => 'id' in type.getFields() && !ofOthers.has(type.name)));
    expect(identified).toEqual([...implementing('Node'), ...implementing('CatalogueEntry')].toSorted());
    expect(Object.keys(somewhere)).toEqual(implementing('Node'));
  });

  it('is found by it as what it is, and by no id of another', async () => {
    const all: string[] = [];
    for (const [__typename, list] of Object.entries(somewhere)) {
      const ids = idsIn(await ask(`{ ${typeof list === 'string' ? list : list()} }`));
      expect(ids.length, `there is no ${__typename}`).toBeGreaterThan(0);
      for (const id of ids) {
        const { node } = await ask('query ($id: ID!) { node(id: $id) { __typename id } }', { id });
        expect(node).toEqual({ __typename, id });
      }
      all.push(...ids);
    }
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('a list', () => {
  it.each(objects.filter(({ name }) => isConnection(name)))(
    'that is a $name has edges, nodes, the place of its page, and a count',
    (connection) => {
      const entry = entryOf(connection.name);
      // Some say more of the whole list.
      expect(shapeOf(connection)).toMatchObject({
        edges: `[${entry}Edge!]!`,
        nodes: `[${entry}!]!`,
        pageInfo: 'PageInfo!',
        totalCount: 'Int',
      });
      expect(shapeOf(schema.getType(`${entry}Edge`))).toEqual({ cursor: 'String!', node: `${entry}!` });
    },
  );

  it.each(allFields.filter(({ field }) => isPaged(field)))('at $at is turned over from either end', ({ field }) => {
    const pages = namesOf(field.args.filter(({ name }) => !['filter', 'orderBy', 'actual'].includes(name)));
    expect(pages).toEqual(['after', 'before', 'first', 'last']);
  });

  it('that has no pages says how long it usually is', () => {
    const whole = allFields.filter(
      ({ owner, field }) => isListType(getNullableType(field.type)) && !isConnection(owner),
    );
    expect(whole.length).toBeGreaterThan(20);
    const isSized = ({ astNode }: Field) => astNode?.directives?.some(({ name }) => name.value === 'listSize') ?? false;
    expect(whole.filter(({ field }) => !isSized(field)).map(({ at }) => at)).toEqual([]);
  });
});

it('everything is described in English and in Chinese', () => {
  interface Named {
    readonly name: string;
    readonly description?: string | null | undefined;
    readonly args?: readonly Named[];
  }
  /** A part of the contract, and what it says of itself and of its arguments. */
  const described = (of: string, { name, description, args = [] }: Named): [at: string, paragraphs: string[]][] => [
    [`${of}${name}`, description?.split('\n\n') ?? []],
    ...args.flatMap((argument) => described(`${of}${name}.`, argument)),
  ];
  const partsOf = (type: GraphQLNamedType): readonly Named[] => {
    if (isEnumType(type)) return type.getValues();
    return isInputObjectType(type) ? Object.values(type.getFields()) : fieldsOf(type);
  };
  const all = [
    ...schema.getDirectives().filter((one) => !isSpecifiedDirective(one)),
    ...types.filter((type) => !isSpecifiedScalarType(type)),
  ].flatMap((one) => [
    ...described('', one),
    ...('locations' in one ? [] : partsOf(one).flatMap((part) => described(`${one.name}.`, part))),
  ]);
  expect(all.length).toBeGreaterThan(1_000);
  const isChinese = (text = ''): boolean => /\p{Script=Han}/u.test(text);
  const isInBoth = ([english = '', chinese, ...more]: readonly string[]) =>
    english.trim() !== '' && !isChinese(english) && isChinese(chinese) && more.length === 0;
  expect(all.filter(([, paragraphs]) => !isInBoth(paragraphs))).toEqual([]);
});

describe('a field of the root', () => {
  it.each([...queries, ...mutations])('$name may fail and leave the others as they are', ({ type }) => {
    expect(isNullableType(type)).toBe(true);
  });

  it.each(mutations)('$name has an answer of its own, with a position and a refusal', ({ name, type }) => {
    const payload = `${name.charAt(0).toUpperCase()}${name.slice(1)}Payload`;
    expect(String(type)).toBe(payload);
    expect(implementing('MutationPayload')).toContain(payload);
    expect(allFields.filter(({ field }) => getNamedType(field.type).name === payload)).toHaveLength(1);
  });
});

describe('a list of the root', () => {
  /** What a list must be told, where it cannot be asked without. */
  const needed: { readonly [list: string]: readonly object[] } = {
    appraisalSubjects: [{ filter: { kind: 'salesSiteOpening', measure: 'OPEN' } }],
    stageDurationCases: ['constructionPermit', 'utilityHookup'].map((stage) => ({ filter: { stage } })),
  };
  /** What a list can be put in order by; nothing where it has only one order. */
  const ordersOf = ({ args }: Field): readonly string[] => {
    const order = getNamedType(args.find(({ name }) => name === 'orderBy')?.type);
    const field = isInputObjectType(order) ? getNamedType(order.getFields()['field']?.type) : undefined;
    return isEnumType(field) ? field.getValues().map(({ name }) => name) : [''];
  };
  interface Row {
    readonly key: string;
    readonly by: string | number | null;
  }
  /** How a row is known, and what it is ordered by where that is a plain value of its own. */
  const selectionOf = ({ type }: Field, order: string): string => {
    const row = shapeOf(schema.getType(entryOf(getNamedType(type).name)));
    const key = ['id', 'factId', 'number', 'entry', 'subject'].find((name) => name in row);
    const by = order.toLowerCase().replaceAll(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    return `key: ${key} by: ${/^(Day|DateTime|String|ID|Int)!?$/.test(row[by] ?? '') ? by : '__typename'}`;
  };

  /** Turns a list over by pages of three from one of its ends; what comes back is in the order of the list. */
  const turned = async (list: Field, order: string, told: object, end: 'first' | 'last'): Promise<readonly Row[]> => {
    const row = selectionOf(list, order);
    const query = `query (${list.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')}) {
      it: ${list.name}(${list.args.map(({ name }) => `${name}: $${name}`).join(', ')}) {
        edges { cursor node { ${row} } } nodes { ${row} } totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      }
    }`;
    const rows: Row[][] = [];
    for (let cursor: string | undefined; ;) {
      const page = end === 'first' ? { first: 3, after: cursor } : { last: 3, before: cursor };
      const { edges, nodes, totalCount, pageInfo } = (await ask(query, { ...told, ...page })).it;
      rows.push(nodes);
      const isMore = rows.flat().length < totalCount;
      expect(nodes).toEqual(edges.map(({ node }: { node: Row }) => node));
      expect(pageInfo).toEqual({
        hasNextPage: end === 'first' ? isMore : cursor !== undefined,
        hasPreviousPage: end === 'first' ? cursor !== undefined : isMore,
        startCursor: edges[0].cursor,
        endCursor: edges.at(-1).cursor,
      });
      if (!isMore) {
        expect(rows.flat()).toHaveLength(totalCount);
        return (end === 'first' ? rows : rows.toReversed()).flat();
      }
      cursor = end === 'first' ? pageInfo.endCursor : pageInfo.startCursor;
    }
  };

  /** What a row does not have counts as the greatest. */
  const isGreater = ({ by }: Row, other: Row): boolean => other.by !== null && (by === null || by > other.by);
  const walks = queries
    .filter(isPaged)
    .flatMap((list) => ordersOf(list).map((order) => ({ list, order, how: `${list.name} ${order}`.trimEnd() })));

  it.each(walks)('$how is the same from either end, each row once, as many as it counts', async ({ list, order }) => {
    for (const told of needed[list.name] ?? [{}]) {
      const by = (direction: string) => ({ ...told, ...(order && { orderBy: { field: order, direction } }) });
      const upwards = await turned(list, order, by('ASC'), 'first');
      expect(upwards.length).toBeGreaterThan(3);
      expect(new Set(upwards.map(({ key }) => key)).size).toBe(upwards.length);
      expect(upwards.filter((row, index) => index > 0 && isGreater(upwards[index - 1]!, row))).toEqual([]);
      expect(await turned(list, order, by('ASC'), 'last')).toEqual(upwards);
      if (order === '') return;
      const downwards = await turned(list, order, by('DESC'), 'first');
      expect(downwards).toEqual(upwards.toReversed());
      expect(await turned(list, order, by('DESC'), 'last')).toEqual(downwards);
    }
  });
});
