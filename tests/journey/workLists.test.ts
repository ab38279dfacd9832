import { words } from '@onewindow/schema/words.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { as } from '../people.ts';
import type { TestCentre } from '../testCentre.ts';
import { openDemoCentre } from './demoCentre.ts';

let centre: TestCentre;
beforeAll(async () => {
  centre = await openDemoCentre('2021-11-27T02:00:00.000Z');
});
afterAll(() => centre.close());

const asks = async (person: string, query: string, variables: object = {}) => {
  const { data, errors } = await centre.ask(query, variables, { ...as(person) });
  expect(errors).toBeUndefined();
  return data;
};
const codesFor = async (person: string, query: string) =>
  (await centre.ask(query, {}, { ...as(person) })).errors?.map(({ extensions }) => extensions.code);
const gives = (person: string, mutation: string, input: object) =>
  asks(
    person,
    `mutation ($input: ${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!) {
      ${mutation}(input: $input) { position ${mutation === 'handOver' ? '' : 'refusal { code }'} } }`,
    { input },
  );
const ids = (list: { readonly nodes: readonly { readonly id: string }[] }): string[] => list.nodes.map(({ id }) => id);
const casesFor = async (person: string, filter: string, orderBy = '{ field: ID }') =>
  ids((await asks(person, `{ cases(filter: ${filter}, orderBy: ${orderBy}, first: 100) { nodes { id } } }`)).cases);
const pending = '{ pending: true }';

interface ListedReview {
  readonly id: string;
  readonly state: string;
  readonly openedOn: string | null;
  readonly concludedOn: string | null;
  readonly statutoryDueOn: string | null;
  readonly department: { readonly id: string };
  readonly item: { readonly id: string };
  readonly case: { readonly id: string; readonly stage: { readonly id: string } };
}
const review = 'id state openedOn concludedOn statutoryDueOn department { id } item { id } case { id stage { id } }';
/** All of them, page by page. */
const reviewsFor = async (person: string, filter = '{}', more = '', size = 100): Promise<readonly ListedReview[]> => {
  const found: ListedReview[] = [];
  for (let after = 'null'; ;) {
    const page = `first: ${size}, after: ${after}`;
    const query = `{ reviews(filter: ${filter}, ${page}${more}) { nodes { ${review} } pageInfo { hasNextPage endCursor } } }`;
    const { reviews } = await asks(person, query);
    found.push(...reviews.nodes);
    if (!reviews.pageInfo.hasNextPage) return found;
    after = JSON.stringify(reviews.pageInfo.endCursor);
  }
};

describe('the list of reviews', () => {
  it('holds every review of every case that is not done with, as the case shows it', async () => {
    const { cases } = await asks(
      'clerk',
      `{ cases(filter: ${pending}, first: 100) { nodes { id reviews { ${review} } } } }`,
    );
    const ofCases = cases.nodes.flatMap(({ reviews }: { reviews: readonly ListedReview[] }) => reviews);
    const byId = (a: ListedReview, b: ListedReview): number => (a.id < b.id ? -1 : 1);
    expect(ofCases.length).toBeGreaterThan(20);
    expect((await reviewsFor('clerk')).toSorted(byId)).toEqual(ofCases.toSorted(byId));
  });

  it('is narrowed by each of its filters to just what fits', async () => {
    const whole = await reviewsFor('clerk');
    const open = whole.filter(({ state }) => state === 'OPEN');
    const some = open.find(({ statutoryDueOn }) => statutoryDueOn !== null)!;
    const narrowed: readonly (readonly [filter: string, fits: (one: ListedReview) => boolean])[] = [
      ['{ state: [OPEN] }', ({ state }) => state === 'OPEN'],
      ['{ state: [WAITING, AGREE] }', ({ state }) => ['WAITING', 'AGREE'].includes(state)],
      [`{ department: ["${some.department.id}"] }`, ({ department }) => department.id === some.department.id],
      [
        `{ department: ["${some.department.id}"], state: [OPEN] }`,
        ({ department, state }) => department.id === some.department.id && state === 'OPEN',
      ],
      [`{ item: ["${some.item.id}"] }`, ({ item }) => item.id === some.item.id],
      ['{ stage: ["completionAcceptance"] }', (one) => one.case.stage.id === 'completionAcceptance'],
      [
        `{ dueBefore: "${some.statutoryDueOn}" }`,
        ({ state, statutoryDueOn }) => state === 'OPEN' && (statutoryDueOn ?? '9') < some.statutoryDueOn!,
      ],
      [
        `{ openedOn: { from: "${some.openedOn}", to: "${some.openedOn}" } }`,
        ({ openedOn }) => openedOn === some.openedOn,
      ],
      ['{ unassigned: true }', () => true],
      ['{ mine: true }', () => false],
      ['{ department: [] }', () => false],
    ];
    for (const [filter, fits] of narrowed)
      expect([filter, (await reviewsFor('clerk', filter)).map(({ id }) => id).toSorted()]).toEqual([
        filter,
        whole
          .filter(fits)
          .map(({ id }) => id)
          .toSorted(),
      ]);
  });

  it('is in the order that is asked for, from either end, and turned over page by page', async () => {
    const orders: Readonly<Record<string, (one: ListedReview) => string | null>> = {
      CASE: (one) => one.case.id,
      ITEM: (one) => one.item.id,
      DEPARTMENT: (one) => one.department.id,
      STAGE: (one) => one.case.stage.id,
      OPENED_ON: (one) => one.openedOn,
      CONCLUDED_ON: (one) => one.concludedOn,
      DUE_ON: (one) => (one.state === 'OPEN' ? one.statutoryDueOn : null),
    };
    for (const [field, by] of Object.entries(orders)) {
      const listed = await reviewsFor('clerk', '{}', `, orderBy: { field: ${field} }`);
      const values = listed.map((one) => by(one) ?? '~');
      expect([field, values]).toEqual([field, values.toSorted()]);
      const upwards = listed.map(({ id }) => id);
      const downwards = await reviewsFor('clerk', '{}', `, orderBy: { field: ${field}, direction: DESC }`);
      expect(downwards.map(({ id }) => id)).toEqual(upwards.toReversed());
      const paged = (await reviewsFor('clerk', '{}', `, orderBy: { field: ${field} }`, 7)).map(({ id }) => id);
      expect([field, paged]).toEqual([field, upwards]);
    }
  });

  it('is to a department its own, and to companies and applicants none', async () => {
    const whole = await reviewsFor('clerk');
    const own = await reviewsFor('housing.reviewer');
    expect(own.map(({ id }) => id)).toEqual(
      whole.filter(({ department }) => department.id === 'housing').map(({ id }) => id),
    );
    expect(await reviewsFor('housing.reviewer', '{ department: ["planning"] }')).toEqual([]);
    for (const person of ['applicant', 'jinshanWater'])
      expect(await codesFor(person, '{ reviews { nodes { id } } }')).toEqual(['FORBIDDEN']);
  });
});

describe('a list of cases', () => {
  it('is found by what only an officer’s work makes of it', async () => {
    const [first = '', second = '', third = ''] = await casesFor('clerk', '{ turn: [WINDOW] }');
    await gives('clerk', 'takeCase', { caseId: first });
    await gives('clerk', 'takeCase', { caseId: second });
    await gives('centreHead', 'reportForDuty', {});
    await gives('clerk', 'handOver', { cases: [second], to: 'centreHead', reason: '外出培训' });
    expect(await casesFor('assistant', '{ assignee: ["clerk"] }')).toEqual([first]);
    expect(await casesFor('assistant', '{ assignee: ["clerk", "centreHead"] }')).toEqual([first, second].toSorted());
    expect(await casesFor('centreHead', '{ handedOver: true }')).toEqual([second]);
    expect(await casesFor('clerk', '{ handedOver: true }')).toEqual([]);
    expect(await casesFor('clerk', '{ waiting: true }')).toEqual(
      (await casesFor('clerk', '{ turn: [WINDOW] }')).filter((id) => id !== second),
    );
    const byAssignee = await casesFor('clerk', pending, '{ field: ASSIGNEE }');
    expect(byAssignee.slice(0, 2)).toEqual([second, first]);
    expect(byAssignee.toSorted()).toEqual(await casesFor('clerk', pending));

    const { case: shown } = await asks('clerk', `{ case(id: "${third}") { revision } }`);
    await gives('clerk', 'markSeen', { caseId: third, revision: shown.revision });
    const unread = await casesFor('clerk', '{ turn: [WINDOW], unread: true }');
    expect(unread).toEqual((await casesFor('clerk', '{ turn: [WINDOW] }')).filter((id) => id !== third));
    expect(await casesFor('clerk', '{ turn: [WINDOW], unread: false }')).toEqual([third]);
    expect(await casesFor('assistant', '{ unread: false }')).toEqual([]);
  });

  it('is found by item and by days, both of which count', async () => {
    const open = await reviewsFor('clerk', '{ state: [OPEN] }');
    const item = open[0]!.item.id;
    expect(await casesFor('clerk', `{ item: ["${item}"] }`)).toEqual(
      [...new Set(open.filter((one) => one.item.id === item).map((one) => one.case.id))].toSorted(),
    );
    const { cases } = await asks(
      'clerk',
      `{ cases(filter: ${pending}, first: 100) { nodes { id receivedOn limits { dueOn } } } }`,
    );
    interface Listed {
      readonly id: string;
      readonly receivedOn: string;
      readonly limits: readonly { readonly dueOn: string }[];
    }
    const [from, to] = ['2021-11-10', '2021-11-22'];
    const within = (day: string | undefined): boolean => day !== undefined && day >= from && day <= to;
    const fitting = (fits: (one: Listed) => boolean): string[] =>
      cases.nodes
        .filter(fits)
        .map(({ id }: Listed) => id)
        .toSorted();
    const received = await casesFor('clerk', `{ pending: true, receivedOn: { from: "${from}", to: "${to}" } }`);
    expect(received).toEqual(fitting(({ receivedOn }) => within(receivedOn)));
    expect(received.length).toBeGreaterThan(0);
    const due = await casesFor('clerk', `{ limitOn: { from: "${from}", to: "2021-12-10" } }`);
    expect(due).toEqual(
      fitting(
        ({ limits: [nearest] }) => nearest !== undefined && nearest.dueOn >= from && nearest.dueOn <= '2021-12-10',
      ),
    );
    expect(due.length).toBeGreaterThan(0);
    const early = await casesFor('clerk', `{ receivedOn: { to: "2021-05-20" } }`, '{ field: RECEIVED_ON }');
    expect(early.length).toBeGreaterThan(0);
  });
});

describe('the counts of cases', () => {
  it('are those of the lists, by status and by light, for whoever asks', async () => {
    for (const person of ['clerk', 'housing.reviewer', 'applicant']) {
      const { caseCounts } = await asks(
        person,
        '{ caseCounts { total more lights { green amber red } statuses { status statusText count lights { green amber red } } } }',
      );
      expect(caseCounts.more).toBe(false);
      const { cases } = await asks(person, '{ cases { totalCount } }');
      expect(caseCounts.total).toBe(cases.totalCount);
      for (const light of ['green', 'amber', 'red']) {
        const lit = await asks(person, `{ cases(filter: { light: [${light.toUpperCase()}] }) { totalCount } }`);
        expect([person, light, caseCounts.lights[light]]).toEqual([person, light, lit.cases.totalCount]);
      }
      for (const { status, statusText, count, lights } of caseCounts.statuses) {
        const { cases: ofStatus } = await asks(person, `{ cases(filter: { status: [${status}] }) { totalCount } }`);
        const amber = await asks(person, `{ cases(filter: { status: [${status}], light: [AMBER] }) { totalCount } }`);
        expect([status, count, lights.amber]).toEqual([status, ofStatus.totalCount, amber.cases.totalCount]);
        expect(statusText).toBe(words['zh-CN'].statuses[status as 'RECEIVED']);
      }
    }
  });

  it('are of what a filter lets through', async () => {
    const { caseCounts } = await asks(
      'clerk',
      '{ caseCounts(filter: { pending: true, stage: ["constructionPermit"] }) { total } }',
    );
    const { cases } = await asks(
      'clerk',
      '{ cases(filter: { pending: true, stage: ["constructionPermit"] }) { totalCount } }',
    );
    expect([caseCounts.total, cases.totalCount > 0]).toEqual([cases.totalCount, true]);
  });
});

describe('an inbox', () => {
  const inbox = `{ inbox {
    counts { waiting unread dueToday late mine handedOver more }
    waiting(first: 100) { totalCount nodes { id } }
    unread(first: 100) { nodes { id } }
    late(first: 100) { nodes { id light } }
    dueToday(first: 100) { nodes { id limits { dueOn } } }
    handedOver(first: 100) { nodes { id } }
  } }`;

  it('of the window holds what is its turn, of a department what it has to review, and its counters are those of its lists', async () => {
    for (const person of ['clerk', 'centreHead', 'housing.reviewer']) {
      const { inbox: own } = await asks(person, inbox);
      const { counts, waiting, unread, late, dueToday, handedOver } = own;
      expect(counts).toMatchObject({
        waiting: waiting.totalCount,
        unread: unread.nodes.length,
        late: late.nodes.length,
        dueToday: dueToday.nodes.length,
        handedOver: handedOver.nodes.length,
        more: false,
      });
      expect(counts.waiting).toBeGreaterThan(0);
      expect(late.nodes.every(({ light }: { light: string }) => light === 'RED')).toBe(true);
    }
    const open = await reviewsFor('housing.reviewer', '{ state: [OPEN] }');
    const { inbox: own } = await asks('housing.reviewer', inbox);
    expect(ids(own.waiting).toSorted()).toEqual([...new Set(open.map((one) => one.case.id))].toSorted());
  });

  it('loses what a colleague takes', async () => {
    const { inbox: before } = await asks('housing.reviewer', inbox);
    const [taken] = ids(before.waiting);
    await gives('housing.head', 'takeCase', { caseId: taken });
    const { inbox: after } = await asks('housing.reviewer', inbox);
    expect(ids(after.waiting)).toEqual(ids(before.waiting).slice(1));
    const { inbox: heads } = await asks('housing.head', inbox);
    expect([ids(heads.waiting).includes(taken!), heads.counts.mine]).toEqual([true, 1]);
  });

  it('is nobody’s who does not work on cases', async () => {
    for (const person of ['applicant', 'analyst', 'jinshanWater', 'auditAdministrator'])
      expect(await codesFor(person, inbox)).toContain('FORBIDDEN');
  });
});

describe('a search', () => {
  interface Hit {
    readonly kind: string;
    readonly id: string;
    readonly title: string;
    readonly detail: string | null;
    readonly matchedIn: string;
  }
  const searches = async (person: string, text: string, kinds = ''): Promise<{ hits: readonly Hit[]; more: boolean }> =>
    (
      await asks(
        person,
        `query ($text: String!) { search(text: $text${kinds}) { hits { kind id title detail matchedIn } more } }`,
        {
          text,
        },
      )
    ).search;

  it('finds projects, applicants, cases, certificates and orders by a part of a name or a number', async () => {
    const { projects } = await asks(
      'clerk',
      '{ projects(first: 1) { nodes { id name applicant { name creditCode } } } }',
    );
    const [some] = projects.nodes;
    const { hits } = await searches('clerk', some.id.slice(-6));
    expect(hits).toContainEqual({
      kind: 'PROJECT',
      id: some.id,
      title: some.name,
      detail: some.applicant.name,
      matchedIn: 'NUMBER',
    });
    expect(hits.filter(({ kind }) => kind === 'CASE').map(({ id }) => id.startsWith(some.id))).toContain(true);
    const byCode = await searches('clerk', some.applicant.creditCode.slice(0, 17));
    expect(byCode.hits).toContainEqual(
      expect.objectContaining({ kind: 'APPLICANT', title: some.applicant.name, matchedIn: 'NUMBER' }),
    );
    const two = (await searches('clerk', some.name.slice(0, 2))).hits;
    expect(two).toContainEqual(expect.objectContaining({ kind: 'PROJECT', matchedIn: 'NAME' }));
    expect(two.every(({ title, detail }) => `${title}${detail}`.includes(some.name.slice(0, 2)))).toBe(true);

    const { cases } = await asks(
      'clerk',
      '{ cases(filter: { status: [APPROVED] }, first: 1) { nodes { id certificates { number } } } }',
    );
    const [decided] = cases.nodes;
    const [{ number }] = decided.certificates;
    expect((await searches('clerk', number.toLowerCase(), ', kinds: [CERTIFICATE]')).hits).toEqual([
      expect.objectContaining({ kind: 'CERTIFICATE', id: decided.id, title: number, matchedIn: 'NUMBER' }),
    ]);
    const { hookupOrders } = await asks('clerk', '{ hookupOrders(first: 1) { nodes { id } } }');
    expect((await searches('clerk', ids(hookupOrders)[0]!)).hits).toContainEqual(
      expect.objectContaining({ kind: 'HOOKUP_ORDER', id: ids(hookupOrders)[0] }),
    );
  });

  it('tells ten of each kind and that there are more, nothing of nothing, and nothing twice', async () => {
    const { hits, more } = await searches('clerk', '2');
    for (const kind of ['PROJECT', 'CASE']) expect(hits.filter((hit) => hit.kind === kind).length).toBe(10);
    expect(more).toBe(true);
    expect(new Set(hits.map((hit) => JSON.stringify(hit))).size).toBe(hits.length);
    expect(await searches('clerk', '   ')).toEqual({ hits: [], more: false });
    expect(await searches('clerk', '没有这样的文字')).toEqual({ hits: [], more: false });
    expect(await searches('clerk', '%')).toEqual({ hits: [], more: false });
    expect(await codesFor('clerk', `{ search(text: "${'长'.repeat(201)}") { more } }`)).toEqual(['BAD_USER_INPUT']);
  });

  it('finds nothing that whoever asks may not see', async () => {
    const { projects } = await asks('clerk', '{ projects(first: 1) { nodes { id } } }');
    const code = ids(projects)[0]!;
    expect((await searches('clerk', code)).hits.length).toBeGreaterThan(0);
    expect(await searches('applicant', code)).toEqual({ hits: [], more: false });
    const own = await searches('housing.reviewer', code, ', kinds: [CASE]');
    const reached = await casesFor('housing.reviewer', `{ projectCode: ["${code}"] }`);
    expect(own.hits.map(({ id }) => id).toSorted()).toEqual(reached);
    for (const person of ['jinshanWater', 'systemAdministrator'])
      expect(await codesFor(person, '{ search(text: "x") { more } }')).toEqual(['FORBIDDEN']);
  });
});
