import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { openTestCentre, type TestCentre } from '../testCentre.ts';
import { give, given, issuesOf, mutations, nextProjectCode, project, refusalOf } from './asking.ts';
import { goodInputs, type Prepared } from './goodInput.ts';

let centre: TestCentre;
beforeAll(async () => {
  // Half a minute past, so that the policies' minutes are not the calendar's midnights.
  centre = await openTestCentre('2021-06-01T01:00:30.000Z');
});
afterAll(() => centre.close());

/** Brings things to where a mutation may be given, and says what would then be right: each test opens its own. */
const good = async (name: string): Promise<Prepared> => {
  const prepare = goodInputs[name];
  if (!prepare) throw new TypeError(`${name} has no good input`);
  return prepare(centre);
};
const names = mutations.map(({ name }) => name);
const uuid = (): string => centre.world.randomUuid();

it('every mutation of the contract has a good input', () => {
  expect(Object.keys(goodInputs).toSorted()).toEqual(names.toSorted());
});

it.each(names)('%s is done where it is right', async (name) => {
  await given(centre, name, await good(name));
});

describe('a command id', () => {
  /** A command on the same object with other content. */
  const other: { readonly [answer: string]: readonly [id: string, name: string, rest: object] } = {
    project: ['projectCode', 'markAsKeyProject', { reason: '另一内容' }],
    case: ['caseId', 'withdrawCase', { reason: '另一内容' }],
    hookupOrder: ['orderId', 'cancelHookupOrder', { reason: '另一内容' }],
    utility: ['company', 'issuePullToken', { hash: 'c'.repeat(64) }],
  };

  it.each(mutations.filter(({ takes }) => takes.includes('commandId')))(
    'makes $name happen once, and is not taken for another command',
    async ({ name, answer }) => {
      const command = { ...(await good(name)), commandId: uuid() };
      const before = await centre.logLength();
      const first = await given(centre, name, command);
      const length = await centre.logLength();
      // Of a company of which nothing is parked there is nothing to send again.
      expect(length > before).toBe(name !== 'replayAllParked');
      const second = await given(centre, name, { ...command, commandId: command.commandId.toUpperCase() });
      expect(second).toEqual({ ...first, position: String(length), revision: first.revision });
      expect(await centre.logLength()).toBe(length);
      // Of a delivery no two commands can say different things.
      const [id, otherName, rest] = other[answer] ?? [];
      if (id === undefined || otherName === undefined) return;
      const reused = { ...rest, [id]: first.id, commandId: command.commandId };
      expect(await refusalOf(centre, otherName, reused)).toMatchObject({
        code: 'command-id-reused',
        path: ['input', 'commandId'],
      });
      expect(await centre.logLength()).toBe(length);
    },
  );

  it.each(['registerProject', 'submitCase', 'requestHookup'])('makes %s open one thing, not two', async (name) => {
    const commandId = uuid();
    const input = { ...(await good(name)), commandId };
    await given(centre, name, input);
    const [changed, value] = { registerProject: ['name', '另一项目'], submitCase: ['channel', 'ONLINE'] }[name] ?? [
      'neededBy',
      '2021-09-01',
    ];
    const length = await centre.logLength();
    expect(await refusalOf(centre, name, { ...input, [changed as string]: value })).toMatchObject({
      code: 'command-id-reused',
    });
    expect(await centre.logLength()).toBe(length);
  });

  it('that belongs to another object is a new command there', async () => {
    const commandId = uuid();
    for (let time = 0; time < 2; time += 1)
      await given(centre, 'registerProject', { ...project(nextProjectCode()), commandId });
  });
});

describe('a revision', () => {
  const queries: { readonly [answer: string]: (id: string) => string } = {
    project: (id) => `project(id: "${id}")`,
    case: (id) => `case(id: "${id}")`,
    hookupOrder: (id) => `hookupOrder(id: "${id}")`,
    utility: (id) => `utility(company: "${id}")`,
  };
  const idIn = (name: string, { caseId, orderId, projectCode, company }: Prepared): unknown => {
    if (name === 'requestHookup') return undefined;
    return caseId ?? orderId ?? (name === 'amendProject' ? projectCode : company);
  };

  it.each(mutations.filter(({ takes }) => takes.includes('expectedRevision')))(
    'that is stale lets nobody $name over another’s work',
    async ({ name, answer }) => {
      const input = await good(name);
      const length = await centre.logLength();
      for (const expectedRevision of [99_999, 2 ** 31 - 1]) {
        expect(await refusalOf(centre, name, { ...input, expectedRevision })).toMatchObject({
          code: 'stale-revision',
          path: ['input', 'expectedRevision'],
        });
      }
      expect(await centre.logLength()).toBe(length);
      const id = idIn(name, input);
      if (typeof id !== 'string') return;
      const { data } = await centre.ask(`{ it: ${queries[answer]?.(id)} { revision } }`);
      await given(centre, name, { ...input, expectedRevision: data.it.revision });
    },
  );
});

describe('an id that nobody knows', () => {
  const unknown: { readonly [field: string]: readonly [id: string, code: string] } = {
    projectCode: ['2105-310116-04-01-999999', 'project-unknown'],
    caseId: ['2105-310116-04-01-999999.constructionPermit.1', 'case-unknown'],
    orderId: ['2105-310116-04-01-999999.temporary.water.1', 'order-unknown'],
    factId: ['00000000-0000-4000-8000-999999999999', 'delivery-unknown'],
    company: ['nobody', 'company-unknown'],
    activity: ['00000000-0000-4000-8000-999999999999', 'outreach-unknown'],
    person: ['f'.repeat(32), 'person-unknown'],
  };

  it.each(names.filter((name) => !['registerProject', 'recordOutreach'].includes(name)))(
    'is refused by %s',
    async (name) => {
      const input = await good(name);
      const field = Object.keys(unknown).find((one) => one in input) ?? '';
      const [id, code] = unknown[field] ?? ['', ''];
      const length = await centre.logLength();
      expect(await refusalOf(centre, name, { ...input, [field]: id })).toMatchObject({ code, path: ['input', field] });
      expect(await centre.logLength()).toBe(length);
      const issues = issuesOf(await give(centre, name, { ...input, [field]: '不是编号' }));
      expect(issues.map(({ path }) => path)).toEqual([`input.${field}`]);
      await given(centre, name, input);
    },
  );
});
