import { addDays, type Day } from '@onewindow/kernel/civilDay.ts';
import { type Decider, isRefusal } from '@onewindow/kernel/decider.ts';
import type { Fact } from '@onewindow/kernel/eventStore.ts';
import type { IssueContext } from '@onewindow/issues/issue/context.ts';
import { issueDecider } from '@onewindow/issues/issue/decide.ts';
import type { Issue } from '@onewindow/issues/issue/state.ts';
import type { Round } from '@onewindow/issues/round/state.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import type { IssueCommand } from '@onewindow/schema/issue/commands.ts';
import type { IssueEvent } from '@onewindow/schema/issue/events.ts';
import { issueStream } from '@onewindow/schema/issue/values.ts';
import type { Law } from '@onewindow/window/law.ts';

import { chanceOf } from './chance.ts';
import { firstRound, firstRoundPlan } from './firstRound.ts';
import { firstRoundIssues, type ToldIssue } from './firstRoundIssues.ts';
import { firstRoundVisits } from './firstRoundVisits.ts';
import type { StreamFacts } from './lived.ts';
import { hours, timed } from './timed.ts';

/** The day on which it was decided who settles what (a meeting of 9 May, says the report), and those that follow. */
const routedOn: Day = '2020-05-09';
const assignedOn: Day = '2020-05-11';
const dueDays: readonly Day[] = ['2020-05-29', '2020-06-15', '2020-06-30'];
/** Every so many firms had their answer after its day. */
const everyLate = 15;

/**
 * The first round of Hubei's visits, lived through by the rules: planned, each firm and site visited, each difficulty recorded, merged, routed,
 * owned, answered, confirmed and struck off. What the report says of its numbers holds exactly; what became of each is ours.
 */
export const issueStreams = (law: Law): StreamFacts[] => {
  const round = firstRoundVisits(law);
  const issues = firstRoundIssues();
  const lives = new Map(issues.map((told) => [told.number, lifeOf(law, told, round.state!)]));
  const led = issues.filter(({ into }) => into === undefined);
  for (const told of issues) record(lives.get(told.number)!, told);
  for (const told of issues) if (told.into !== undefined) merge(lives.get(told.number)!, lives.get(told.into)!);
  for (const told of led) settle(lives.get(told.number)!, told, law, mergedUnder(told, issues, lives));
  // Whoever leads comes first in the log, so that what is merged finds it there.
  const merged = issues.filter(({ into }) => into !== undefined);
  return [
    { stream: round.stream, facts: round.facts },
    ...[...led, ...merged].map(({ number }) => {
      const { stream, facts } = lives.get(number)!;
      return { stream, facts };
    }),
  ];
};

const mergedUnder = (
  { number }: ToldIssue,
  issues: readonly ToldIssue[],
  lives: ReadonlyMap<number, Life>,
): readonly Life[] => issues.filter(({ into }) => into === number).map((one) => lives.get(one.number)!);

/** What becomes of an issue: its facts so far, and how one more act is done to it. */
interface Life {
  readonly stream: string;
  readonly facts: IssueEvent[];
  readonly state: () => Issue;
  readonly give: (command: IssueCommand, on: Day, around?: Partial<IssueContext>) => void;
  readonly id: string;
  readonly round: Round;
}

/** So many acts are done to one issue on one day, at most: each has its part of the day. */
const mostADay = 16;

const lifeOf = (law: Law, { number }: ToldIssue, round: Round): Life => {
  const { catalogue, calendar, dayOf } = law;
  const id = `${firstRound}.${number}`;
  const stream = issueStream(id);
  const facts: IssueEvent[] = [];
  let state: Issue | undefined;
  return {
    stream,
    facts,
    id,
    round,
    state: () => state!,
    give: (command, on, around = {}) => {
      const place = facts.filter(({ data }) => dayOf(data.occurredAt) === on).length;
      const acts = Array.from({ length: mostADay }, () => ({ tick: 0, give: () => command }));
      const { now } = timed(
        `${stream} ${on}`,
        acts,
        () => on,
        () => hours.cases,
      )[place]!;
      const context = { issue: id, now, today: on, dayOf, calendar, catalogue, round, merged: [], ...around };
      const decided = decidedBy(issueDecider, command, state, context);
      facts.push(...decided);
      state = decided.reduce<Issue | undefined>(issueDecider.evolve, state);
    },
  };
};

const decidedBy = <State, Command extends Fact, Event extends Fact, Context>(
  decider: Decider<State, Command, Event, Context>,
  command: Command,
  state: State,
  context: Context,
): readonly Event[] => {
  const decision = decider.decide(command, state, context);
  if (isRefusal(decision))
    throw new Error(`the demo cannot be told: ${command.type} was refused, ${JSON.stringify({ decision, command })}`);
  return decision;
};

/** On the day of the visit on which it was heard. */
const record = ({ give, round }: Life, { firm, kind, words }: ToldIssue): void => {
  const { creditCode, name } = firstRoundPlan.firms[firm]!;
  const visit = round.visits.findIndex(({ place }) => place.firm === creditCode);
  give(
    {
      type: 'RecordIssue',
      data: { round: firstRound, kind, firm: { creditCode, name }, words, source: 'visit', visit: visit + 1 },
    },
    round.visits[visit]!.visitedOn,
  );
};

const merge = ({ give, id, state }: Life, leading: Life): void => {
  give({ type: 'MergeIssue', data: { issue: id, into: leading.id } }, routedOn, { into: leading.state() });
  leading.give({ type: 'ListMergedIssue', data: { issue: leading.id, merged: id, firm: state().firm } }, routedOn);
};

/** Marked, routed, owned, answered to every firm of it, confirmed by each, and struck off. */
const settle = (life: Life, told: ToldIssue, { catalogue, calendar }: Law, merged: readonly Life[]): void => {
  const { id: issue, give, state } = life;
  const around = (): Partial<IssueContext> => ({ merged: merged.map((one) => one.state()) });
  const { department, dueOn, answeredOn } = courseOf(told, catalogue, calendar.due);
  const owner = `${department}.reviewer`;
  give({ type: 'MarkIssue', data: { issue, scope: told.scope } }, routedOn, around());
  give({ type: 'RouteIssue', data: { issue, level: 'province', department } }, routedOn, around());
  give({ type: 'AssignIssue', data: { issue, owner, dueOn } }, assignedOn, { ...around(), officer: { department } });
  for (const [to, days] of Object.entries(state().assignment?.escalation ?? {}) as ['head' | 'leader', number][]) {
    const on = addDays(dueOn, days + 1);
    if (on < answeredOn) give({ type: 'EscalateIssue', data: { issue, to } }, on, around());
  }
  const firms = [...new Set([life, ...merged].map((one) => one.state().firm.creditCode))];
  give(
    {
      type: 'AnswerIssue',
      data: {
        issue,
        told: firms.map((firm) => ({ firm, name: '示例企业负责人' })),
        toldOn: answeredOn,
        means: 'phone',
        words: '已会同有关单位研究办理，办理情况已逐一反馈企业。',
      },
    },
    answeredOn,
    around(),
  );
  const confirmedOn = calendar.due(answeredOn, 2);
  give({ type: 'ConfirmAnswer', data: { issue } }, confirmedOn, around());
  for (const one of merged)
    one.give({ type: 'ConfirmAnswer', data: { issue: one.id } }, confirmedOn, { leading: state() });
  give({ type: 'StrikeOffIssue', data: { issue } }, calendar.due(confirmedOn, 1), around());
};

/** Whose it is, by when, and when its firms were told: most in time, some after. */
const courseOf = (
  { number, kind }: ToldIssue,
  { departments }: Pick<Catalogue, 'departments'>,
  due: (from: Day, days: number) => Day,
): { readonly department: string; readonly dueOn: Day; readonly answeredOn: Day } => {
  const chance = chanceOf(`course of issue ${number}`);
  const department = ofKind[kind] ?? 'housing';
  const dueOn = chance.pick(dueDays);
  const isLate = number % everyLate === 0;
  return {
    department: departments.some(({ id }) => id === department) ? department : departments[0]!.id,
    dueOn,
    answeredOn: isLate ? due(dueOn, chance.between(2, 8)) : due(assignedOn, chance.between(3, 13)),
  };
};

/** What is not the construction office's own. */
const ofKind: { readonly [kind: string]: string } = {
  materialsSupply: 'transport',
  market: 'planning',
  safety: 'civilDefence',
};
