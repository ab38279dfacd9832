import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { access } from '@onewindow/app/access.ts';
import { permit } from '@onewindow/gateway/access/accessTable.ts';
import { callerFor } from '@onewindow/gateway/caller.ts';

import { as, giverOf, people } from '../people.ts';
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
/** What an officer's desk is about lies in streams of its own, which answer with the case as it stays. */
const ofDesk = new Set(['takeCase', 'markSeen', 'markUnread', 'writeNote', 'removeNote', 'removeView']);
const uuid = (): string => centre.world.randomUuid();

it('every mutation of the contract has a good input', () => {
  expect(Object.keys(goodInputs).toSorted()).toEqual(names.toSorted());
});

it.each(names)('%s is done where it is right', async (name) => {
  await given(centre, name, await good(name));
});

describe('a command id', () => {
  /** Commands on the same object with other content: some person or other may give each. */
  type Other = readonly [id: string, name: string, rest: (command: Prepared) => object];
  const reason = () => ({ reason: '另一内容' });
  const other: { readonly [answer: string]: readonly Other[] } = {
    project: [
      ['projectCode', 'markAsKeyProject', reason],
      ['projectCode', 'amendProject', () => ({ ...reason(), changes: { name: '另一内容' } })],
    ],
    case: [
      ['caseId', 'withdrawCase', reason],
      ['caseId', 'concludeReview', ({ item }) => ({ item, outcome: 'AGREE_WITH_CONDITIONS', conditions: '另一内容' })],
      ['caseId', 'extendLimit', ({ item }) => ({ item, days: 1, ...reason(), approvedBy: { name: '另一人' } })],
    ],
    hookupOrder: [['orderId', 'cancelHookupOrder', reason]],
    utility: [
      ['company', 'issuePullToken', () => ({ hash: 'c'.repeat(64) })],
      ['company', 'suspendUtility', reason],
      ['company', 'nameUtilityContact', () => ({ contact: { name: '另一人', phone: '1' } })],
    ],
    accessKey: [['name', 'revokeKey', reason]],
    personSessions: [['person', 'revokeSessions', reason]],
  };
  const mayGive = (person: string, name: string): boolean => {
    const found = people.find(({ id }) => id === person);
    return found !== undefined && 'roles' in permit(access.rulesOf('Mutation', name), callerFor(found));
  };

  it.each(mutations.filter(({ takes }) => takes.includes('commandId')))(
    'makes $name happen once, and is not taken for another command',
    async ({ name, answer }) => {
      const command = { ...(await good(name)), commandId: uuid() };
      const before = await centre.logLength();
      const first = await given(centre, name, command);
      const length = await centre.logLength();
      // Of a company of which nothing is parked there is nothing to send again, and who has reported for duty is there.
      expect(length > before).toBe(!['replayAllParked', 'reportForDuty'].includes(name));
      const second = await given(centre, name, { ...command, commandId: command.commandId.toUpperCase() });
      expect(second).toEqual({ ...first, position: String(length), revision: first.revision });
      expect(await centre.logLength()).toBe(length);
      // Of a delivery no two commands can say different things.
      if (!other[answer] || ofDesk.has(name)) return;
      const giver = giverOf(name, command);
      const [id, otherName, rest] =
        other[answer].find((one) => one[1] !== name && mayGive(giver, one[1])) ??
        other[answer].find((one) => mayGive(giver, one[1]))!;
      const reused = { ...rest(command), [id]: command[id as 'commandId'] ?? first.id, commandId: command.commandId };
      expect(await refusalOf(centre, otherName, reused, { ...as(giver) })).toMatchObject({
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
    subject: (id) => `subject(code: "${id}")`,
    commitment: (id) => `commitment(id: "${id}")`,
    draw: (id) => `draw(id: "${id}")`,
    inspection: (id) => `inspection(id: "${id}")`,
    creditRecord: (id) => `creditRecord(creditCode: "${id}")`,
  };
  const idIn = (name: string, prepared: Prepared): unknown => {
    const { caseId, orderId, projectCode, company, commitment, code, draw, inspection, entry } = prepared;
    // A mark is entered on an inspection, in a record of its own.
    if (name === 'enterCredit') return undefined;
    if (['requestHookup', 'issueKey', 'revokeKey', 'revokeSessions', ...ofDesk].includes(name)) return undefined;
    if (typeof entry === 'string') return entry.split('.')[0];
    return (
      draw ?? commitment ?? inspection ?? caseId ?? orderId ?? code ?? (name === 'amendProject' ? projectCode : company)
    );
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
    site: ['JS-2021-9999', 'site-unknown'],
    activity: ['00000000-0000-4000-8000-999999999999', 'outreach-unknown'],
    person: ['f'.repeat(32), 'person-unknown'],
    name: ['nobody', 'key-unknown'],
    view: ['00000000-0000-4000-8000-999999999999', 'view-unknown'],
    round: ['2020.999', 'round-unknown'],
    issue: ['2020.999.1', 'issue-unknown'],
    policy: ['00000000-0000-4000-8000-999999999999', 'policy-unknown'],
    commitment: ['JS-2021-9999.salesSiteOpening.1', 'commitment-unknown'],
    inspection: ['00000000-0000-4000-8000-999999999999', 'inspection-unknown'],
    entry: ['91310116MA1J000100.99999', 'credit-unknown'],
    subject: ['JS-2021-9999', 'subject-unknown'],
    code: ['JS-2021-9999', 'subject-unknown'],
    draw: ['salesSiteOpening-all-999999', 'draw-unknown'],
    arrear: ['00000000-0000-4000-8000-999999999999', 'arrear-unknown'],
    offer: ['00000000-0000-4000-8000-999999999999', 'offer-unknown'],
    supply: ['00000000-0000-4000-8000-999999999999', 'offer-unknown'],
    meeting: ['00000000-0000-4000-8000-999999999999', 'meeting-unknown'],
  };

  const beginning = new Set([
    'registerProject',
    'registerSubject',
    'commit',
    'publishDrawPool',
    'recordOutreach',
    'publishPolicy',
    'planRound',
    'publishBulletin',
    'recordArrear',
    'placeOffer',
    'issueKey',
    'revokeSessions',
    'saveView',
    'reportForDuty',
    'nameDeputy',
    'recordLeave',
    'grantMandate',
    // Of several that it names it says of each by itself what became of it.
    'handOver',
  ]);
  /** Of somebody of whom nothing was said there is nothing to end; of whom a head may say nothing they are not told even that. */
  const unknownOf: { readonly [name: string]: readonly [field: string, id: string, code: string] } = {
    endDeputy: ['person', 'nobody', 'only-ones-own'],
    endLeave: ['person', 'nobody', 'only-ones-own'],
    endMandate: ['agent', 'nobody', 'no-mandate'],
  };
  it.each(names.filter((name) => !beginning.has(name)))('is refused by %s', async (name) => {
    const input = await good(name);
    const known = Object.keys(unknown).find((one) => one in input) ?? '';
    const [field, id, code] = unknownOf[name] ?? [known, ...(unknown[known] ?? ['', ''])];
    const length = await centre.logLength();
    expect(await refusalOf(centre, name, { ...input, [field]: id })).toMatchObject({ code, path: ['input', field] });
    expect(await centre.logLength()).toBe(length);
    const issues = issuesOf(await give(centre, name, { ...input, [field]: '不是编号' }));
    expect(issues.map(({ path }) => path)).toEqual([`input.${field}`]);
    await given(centre, name, input);
  });
});
