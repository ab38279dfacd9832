import { as } from '../people.ts';
import type { TestCentre } from '../testCentre.ts';
import { centreDay } from '../centreDay.ts';
import { give, given } from './asking.ts';

/** A firm that builds, which is the applicant's own, and one that sells. */
export const builder = { name: '示例建设单位', creditCode: '91310116MA1J000100' } as const;
export const seller = { name: '另一建设单位', creditCode: '91310116MA1HX88885' } as const;
export const owner = 'housing.reviewer';

/** How many rounds each centre was given, of a year of which the demo has none: the same in every centre. */
const rounds = new WeakMap<TestCentre, number>();
const nextRound = (centre: TestCentre): string => {
  const number = (rounds.get(centre) ?? 0) + 1;
  rounds.set(centre, number);
  return `2019.${number}`;
};
/** A round of visits that was not planned before: two cities, a firm in each, a site, and a team for each firm. */
export const roundPlan = (centre: TestCentre, rest: object = {}) => ({
  ...roundPlanOf({ from: centreDay(centre, -20), to: centreDay(centre, 10) }),
  round: nextRound(centre),
  ...rest,
});

/** What a round plans. */
export const roundPlanOf = (days: { readonly from: string; readonly to: string }) => {
  const liaison = { name: '王某', phone: '027-68873088' };
  const team = { leader: { name: '李某', position: '副厅长' }, liaison };
  return {
    name: '第一轮下沉企业',
    ...days,
    cities: [
      { id: 'wuhan', name: '武汉市' },
      { id: 'yichang', name: '宜昌市' },
    ],
    firms: [
      { ...builder, trade: 'CONSTRUCTION', city: 'wuhan', contact: { name: '周某', phone: '027-1' } },
      { ...seller, trade: 'REAL_ESTATE', city: 'yichang' },
    ],
    sites: [{ id: 'S1', name: '示例在建项目', city: 'wuhan', firm: builder.creditCode }],
    teams: [
      { id: 'T1', ...team, cities: ['wuhan'], firms: [builder.creditCode], sites: ['S1'] },
      { id: 'T2', ...team, cities: ['yichang'], firms: [seller.creditCode], sites: [] },
    ],
  };
};

export const plannedRound = async (centre: TestCentre): Promise<string> =>
  (await given(centre, 'planRound', roundPlan(centre))).id;

const visitOf = (centre: TestCentre, round: string, place: object = { firm: builder.creditCode }, team = 'T1') => ({
  round,
  team,
  place,
  visitedOn: centreDay(centre, -1),
  met: [{ name: '周某', position: '总经理' }],
  words: '座谈两小时',
});

/** A round of which the builder and its site were visited, and the seller unless told otherwise. */
export const visitedRound = async (centre: TestCentre, isWhole = true): Promise<string> => {
  const round = await plannedRound(centre);
  await given(centre, 'recordVisit', visitOf(centre, round));
  await given(centre, 'recordVisit', visitOf(centre, round, { site: 'S1' }));
  if (isWhole) await given(centre, 'recordVisit', visitOf(centre, round, { firm: seller.creditCode }, 'T2'));
  return round;
};

const issueOf = (round: string, rest: object = {}) => ({
  round,
  kind: 'qualification',
  firm: builder,
  words: '资质到期无法延续',
  evidence: ['走访记录 1'],
  source: 'VISIT',
  visit: 1,
  contact: { name: '周某', phone: '027-1' },
  ...rest,
});
/** One of the seller's, heard by the hotline. */
export const ofSeller = { firm: seller, source: 'HOTLINE', visit: undefined, evidence: ['12345 工单 7'] };

/** An issue, of a round of its own unless one is named. */
export const recordedIssue = async (centre: TestCentre, rest: object = {}, of?: string): Promise<string> =>
  (await given(centre, 'recordIssue', issueOf(of ?? (await visitedRound(centre)), rest))).id;

/** Two of one round. */
export const twoIssues = async (centre: TestCentre): Promise<readonly [string, string]> => {
  const round = await visitedRound(centre);
  return [await recordedIssue(centre, {}, round), await recordedIssue(centre, ofSeller, round)];
};

/** Gives a command as somebody, and expects that nothing forbids it. */
export const givenAs = async (centre: TestCentre, person: string, name: string, input: object): Promise<void> => {
  const { data, errors } = await give(centre, name, input, { ...as(person) });
  const refusal: unknown = errors ?? data[name].refusal;
  if (refusal) throw new Error(`${name}: ${JSON.stringify(refusal)}`);
};

/** Somebody is there whom work can be given to. */
export const reported = async (centre: TestCentre, person: string): Promise<void> => {
  await centre.ask('mutation { reportForDuty(input: {}) { position } }', {}, { ...as(person) });
};

const route = (issue: string) => ({ issue, level: 'PROVINCE', department: 'housing' });
const assignTo = (centre: TestCentre, issue: string, person = owner) => ({
  issue,
  owner: person,
  dueOn: centreDay(centre, 7),
});
const answerOf = (centre: TestCentre, issue: string) => ({
  issue,
  told: [{ firm: builder.creditCode, name: '周某' }],
  by: owner,
  toldOn: centreDay(centre),
  means: 'PHONE',
  words: '资质延续至年底',
});

export const routedIssue = async (centre: TestCentre, issue?: string): Promise<string> => {
  const id = issue ?? (await recordedIssue(centre));
  await given(centre, 'routeIssue', route(id));
  return id;
};
export const assignedIssue = async (centre: TestCentre, person = owner, issue?: string): Promise<string> => {
  const id = await routedIssue(centre, issue);
  await reported(centre, person);
  await given(centre, 'assignIssue', assignTo(centre, id, person));
  return id;
};
export const answeredIssue = async (centre: TestCentre): Promise<string> => {
  const id = await assignedIssue(centre);
  await givenAs(centre, owner, 'answerIssue', answerOf(centre, id));
  return id;
};
/** Its firm, who is the applicant, has said that the answer settles it. */
export const confirmedIssue = async (centre: TestCentre): Promise<string> => {
  const id = await answeredIssue(centre);
  await givenAs(centre, 'applicant', 'confirmAnswer', { issue: id });
  return id;
};
const struckOffIssue = async (centre: TestCentre): Promise<string> => {
  const id = await confirmedIssue(centre);
  await given(centre, 'strikeOffIssue', { issue: id });
  return id;
};

type Input = object & { readonly [field: string]: unknown };

/** What is right for each command on rounds and issues. */
export const issueInputs: { readonly [mutation: string]: (centre: TestCentre) => Promise<Input> } = {
  planRound: async (centre) => roundPlan(centre),
  amendRoundPlan: async (centre) => ({
    round: await plannedRound(centre),
    reason: '企业调整',
    changes: { name: '第一轮（调整）', to: centreDay(centre, 20) },
  }),
  recordVisit: async (centre) => visitOf(centre, await plannedRound(centre)),
  closeRound: async (centre) => ({ round: await visitedRound(centre, false), missed: '企业停产' }),
  recordIssue: async (centre) => issueOf(await visitedRound(centre), { city: 'wuhan' }),
  mergeIssue: async (centre) => {
    const [into, issue] = await twoIssues(centre);
    return { issue, into, reason: '同一问题' };
  },
  unmergeIssue: async (centre) => {
    const [into, issue] = await twoIssues(centre);
    await given(centre, 'mergeIssue', { issue, into });
    await centre.world.advance(0);
    return { issue, reason: '不是同一问题' };
  },
  markIssue: async (centre) => ({ issue: await recordedIssue(centre), scope: 'COMMON' }),
  routeIssue: async (centre) => ({ ...route(await recordedIssue(centre)), reason: '职责所在' }),
  assignIssue: async (centre) => {
    await reported(centre, owner);
    return { ...assignTo(centre, await routedIssue(centre)), reason: '分管此项' };
  },
  refuseIssue: async (centre) => ({ issue: await assignedIssue(centre, 'clerk'), reason: '不属本岗位职责' }),
  urgeIssue: async (centre) => ({ issue: await assignedIssue(centre), words: '请抓紧办理' }),
  answerIssue: async (centre) => answerOf(centre, await assignedIssue(centre)),
  confirmAnswer: async (centre) => ({ issue: await answeredIssue(centre), evidence: '回访记录 7' }),
  disputeAnswer: async (centre) => ({
    issue: await answeredIssue(centre),
    reason: '系统仍显示过期',
    evidence: '回访记录 7',
  }),
  strikeOffIssue: async (centre) => ({ issue: await confirmedIssue(centre), words: '已办结' }),
  reopenIssue: async (centre) => ({ issue: await struckOffIssue(centre), reason: '问题重现' }),
};
