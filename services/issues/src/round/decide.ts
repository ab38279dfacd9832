import type { Day } from '@onewindow/kernel/civilDay.ts';
import { always, asking, byRules, type CommandRule, onceThere, unless } from '@onewindow/kernel/commandRule.ts';
import { type Decider, type Decision, refuse } from '@onewindow/kernel/decider.ts';
import type { Instant } from '@onewindow/kernel/instant.ts';
import type { RoundCommand } from '@onewindow/schema/round/commands.ts';
import type { RoundEvent } from '@onewindow/schema/round/events.ts';
import type { RoundRefusal } from '@onewindow/schema/round/refusals.ts';
import type { RoundPlan, VisitedPlace } from '@onewindow/schema/round/values.ts';

import { planFault } from './plan.ts';
import { evolveRound, notVisited, pairedWith, type Round } from './state.ts';

/** What a decision on a round needs to know beside it. */
export interface RoundContext {
  readonly now: Instant;
  readonly today: Day;
  /** Whether credit codes must agree with their check character. */
  readonly checksCodes: boolean;
}

type Data<Type extends RoundCommand['type']> = Extract<RoundCommand, { type: Type }>['data'];

type RoundRule<Type extends RoundCommand['type'], State = Round> = CommandRule<
  Data<Type>,
  State,
  RoundEvent,
  RoundContext,
  RoundRefusal
>;

const planRound: RoundRule<'PlanRound', Round | undefined> = {
  allowed: (state) => unless(state && refuse('round-already-planned', 'round')),
  decide: ({ round, ...plan }, _state, { now, checksCodes }) =>
    planFault(plan, checksCodes) ?? [{ type: 'RoundPlanned', data: { round, ...plan, occurredAt: now } }],
};

/** An amended plan must be one that could have been made; where somebody has been stays in it. */
const amendRoundPlan: RoundRule<'AmendRoundPlan'> = {
  allowed: always,
  decide: ({ round, reason, changes }, { plan, visits }, { now, checksCodes }) => {
    const changed = Object.fromEntries(
      Object.entries(changes).filter(([part, value]) => !isSame(value, plan[part as keyof RoundPlan])),
    ) as Partial<RoundPlan>;
    if (Object.keys(changed).length === 0) return refuse('nothing-to-amend', 'changes');
    const amended = { ...plan, ...changed };
    const fault = planFault(amended, checksCodes);
    if (fault) return { ...fault, field: `changes.${fault.field}` };
    if (!visits.every(({ place }) => isPlanned(amended, place))) return refuse('visited-taken-out', 'changes');
    if (visits.some(({ visitedOn }) => visitedOn < amended.from)) return refuse('visit-before-round', 'changes.from');
    return [{ type: 'RoundPlanAmended', data: { round, reason, changes: changed, occurredAt: now } }];
  },
};

/** A visit counts for the plan where its team is paired with the place; whoever went elsewhere says so. */
const recordVisit: RoundRule<'RecordVisit'> = {
  allowed: always,
  decide: (data, { plan, visits }, { now, today }) => {
    const { team, place, visitedOn } = data;
    if (!plan.teams.some(({ id }) => id === team)) return refuse('team-unknown', 'team');
    const city = cityOf(plan, data);
    if (typeof city !== 'string') return city;
    if (place.beyond === undefined && pairedWith(plan, place)?.id !== team)
      return refuse('not-paired-with-team', `place.${place.firm === undefined ? 'site' : 'firm'}`);
    if (visitedOn > today) return refuse('day-in-the-future', 'visitedOn', { today });
    if (visitedOn < plan.from) return refuse('visit-before-round', 'visitedOn', { from: plan.from });
    return [{ type: 'VisitRecorded', data: { ...data, visit: visits.length + 1, city, occurredAt: now } }];
  },
};

/** Where a place of the plan lies as the plan says; of one beyond it, as whoever was there says. */
const cityOf = (plan: RoundPlan, { place: { firm, site, beyond } }: Data<'RecordVisit'>) => {
  if (firm !== undefined)
    return plan.firms.find(({ creditCode }) => creditCode === firm)?.city ?? refuse('firm-not-of-round', 'place.firm');
  if (site !== undefined)
    return plan.sites.find(({ id }) => id === site)?.city ?? refuse('site-not-of-round', 'place.site');
  const { city = '', creditCode } = beyond ?? {};
  if (!plan.cities.some(({ id }) => id === city)) return refuse('city-not-of-round', 'place.beyond.city');
  return plan.firms.some((one) => one.creditCode === creditCode)
    ? refuse('beyond-is-of-the-plan', 'place.beyond.creditCode')
    : city;
};

/** What was missed is explained, and nothing is explained that was not missed. */
const closeRound: RoundRule<'CloseRound'> = {
  allowed: always,
  decide: (data, state, { now }): Decision<RoundEvent, RoundRefusal> => {
    const missed = notVisited(state).length;
    if (missed > 0 && data.missed === undefined) return refuse('missed-unexplained', 'missed', { missed });
    if (missed === 0 && data.missed !== undefined) return refuse('nothing-missed', 'missed');
    return [{ type: 'RoundClosed', data: { ...data, occurredAt: now } }];
  },
};

const isPlanned = ({ firms, sites }: RoundPlan, { firm, site }: VisitedPlace): boolean =>
  (firm === undefined || firms.some(({ creditCode }) => creditCode === firm)) &&
  (site === undefined || sites.some(({ id }) => id === site));

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const whileOpen = asking(
  { AmendRoundPlan: amendRoundPlan, RecordVisit: recordVisit, CloseRound: closeRound },
  ({ isClosed }: Round) => (isClosed ? refuse<RoundRefusal>('round-closed', 'round') : undefined),
);

/** The rules of a round's stream, `round-<year>.<n>`. */
export const roundDecider: Decider<Round | undefined, RoundCommand, RoundEvent, RoundContext> = {
  initial: undefined,
  ...byRules({ PlanRound: planRound, ...onceThere(whileOpen, refuse('round-unknown', 'round')) }),
  evolve: evolveRound,
};
