import { conforming, specification } from '@onewindow/kernel/spec.ts';
import { issueCommands } from '@onewindow/schema/issue/commands.ts';
import { type IssueEvent, issueEvents } from '@onewindow/schema/issue/events.ts';
import type { IssueFirm } from '@onewindow/schema/issue/values.ts';

import { builder, developer, planned, round, visited } from '../issues.fixtures.ts';
import { evolveRound, type Round } from '../round/state.ts';
import type { IssueContext } from './context.ts';
import { issueDecider } from './decide.ts';
import { evolveIssue, type Issue } from './state.ts';

export const issue = `${round}.1`;
export const other = `${round}.2`;
export const firm: IssueFirm = { creditCode: builder.creditCode, name: builder.name };
export const otherFirm: IssueFirm = { creditCode: developer.creditCode, name: developer.name };
export const owner = 'housing.reviewer';

/** The round as it is when the issues are recorded: the builder was visited. */
export const theRound = [planned, visited({ firm: builder.creditCode })].reduce<Round | undefined>(
  evolveRound,
  undefined,
)!;

const name = { 'zh-CN': '示例', en: 'Sample' };
const entry = { name, assumed: false };
const usual: IssueContext = {
  issue,
  now: '2020-05-11T02:00:00.000Z',
  today: '2020-05-11',
  dayOf: (instant) => instant.slice(0, 10),
  // A calendar on which 2020-05-16, a Saturday, is the only rest day.
  calendar: { calendarDue: (day) => (day === '2020-05-16' ? '2020-05-18' : day) },
  catalogue: {
    codes: 'cn',
    departments: [
      { id: 'housing', ...entry },
      { id: 'planning', ...entry },
    ],
    issueKinds: [
      { id: 'qualification', ...entry, limits: { act: 1, reply: 3, settle: 7, onRestDays: true } },
      { id: 'finance', ...entry },
    ],
    issueSupervision: { head: 0, leader: 5, silence: 15, assumed: true },
  },
  actor: { role: 'clerk', id: 'clerk' },
  round: theRound,
  merged: [],
  officer: { department: 'housing' },
};

/** Given / when / then for an issue. */
export const { given } = specification(
  conforming(issueDecider, { commands: issueCommands, events: issueEvents }),
  usual,
);

/** Who acts. */
export const by = (role: string, id = role): Partial<IssueContext> => ({ actor: { role, id } });
export const theOwner = by('reviewer', owner);
export const theFirm = by('applicant', 'somebody of the firm');
/** The day on which somebody acts. */
export const on = (today: string): Partial<IssueContext> => ({ today, now: `${today}T02:00:00.000Z` });

const occurredAt = '2020-04-15T02:00:00.000Z';
type Data<Type extends IssueEvent['type']> = Extract<IssueEvent, { type: Type }>['data'];
/** A fact of an issue, with whoever entered it where that matters. */
const fact = <Type extends IssueEvent['type']>(
  type: Type,
  data: Omit<Data<Type>, 'issue' | 'occurredAt'>,
  id = issue,
): IssueEvent => ({ type, data: { issue: id, ...data, occurredAt } }) as unknown as IssueEvent;

export const recorded = (id = issue, of: IssueFirm = firm): IssueEvent =>
  fact(
    'IssueRecorded',
    { round, kind: 'qualification', firm: of, words: '资质到期无法延续', evidence: [], source: 'visit', visit: 1 },
    id,
  );
export const merged = (id = other, into = issue, of: IssueFirm = otherFirm): IssueEvent =>
  fact('IssueMerged', { into, firm: of }, id);
export const listed = fact('MergedIssueListed', { merged: other, firm: otherFirm });
export const delisted = fact('MergedIssueDelisted', { merged: other });
export const unmerged = (id = other): IssueEvent => fact('IssueUnmerged', { from: issue, reason: '不是同一问题' }, id);
export const marked = fact('IssueMarked', { scope: 'common' });
export const routed = fact('IssueRouted', { level: 'province', department: 'housing' });
export const assigned = fact('IssueAssigned', {
  owner,
  department: 'housing',
  dueOn: '2020-05-18',
  escalation: { head: 0, leader: 5 },
});
export const refused = fact('IssueRefusedByOwner', { owner, department: 'housing', reason: '不属本处职责' });
export const escalated = fact('IssueEscalated', { to: 'head', owner, dueOn: '2020-05-18' });
export const answered = (concerns: readonly string[] = [issue], answer = 1): IssueEvent =>
  fact('IssueAnswered', {
    answer,
    concerns: [...concerns],
    told: concerns.map((id) => ({ firm: (id === issue ? firm : otherFirm).creditCode, name: '周某' })),
    by: owner,
    toldOn: '2020-04-15',
    means: 'phone',
    words: '资质延续至年底',
    silence: 15,
  });
export const confirmed = (id = issue, changes: object = {}): IssueEvent =>
  fact('IssueConfirmed', { answer: 1, by: 'firm', ...(id !== issue && { leading: issue }), ...changes }, id);
export const disputed = (id = issue, changes: object = {}): IssueEvent =>
  fact(
    'IssueDisputed',
    { answer: 1, by: 'firm', reason: '系统仍显示过期', ...(id !== issue && { leading: issue }), ...changes },
    id,
  );
export const struckOff = fact('IssueStruckOff', { with: [], silent: [] });
export const reopened = fact('IssueReopened', { with: [], reason: '问题重现' });

/** The same fact, entered by somebody. */
export const entered = (one: IssueEvent, role: string, id = role): IssueEvent =>
  Object.assign({}, one, { metadata: { actor: { role, id } } });

/** An issue as its facts leave it, for whoever looks at it from another. */
export const stateOf = (...facts: readonly IssueEvent[]): Issue =>
  facts.reduce<Issue | undefined>(evolveIssue, undefined)!;
