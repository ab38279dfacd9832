import type { Day } from '@onewindow/kernel/civilDay.ts';
import { UnknownEvent } from '@onewindow/kernel/decider.ts';
import type { RoundEvent } from '@onewindow/schema/round/events.ts';
import type { RoundPlan, Team, VisitedPlace } from '@onewindow/schema/round/values.ts';

/** A round of visits: its plan as it stands, and where its teams have been. */
export interface Round {
  readonly plan: RoundPlan;
  readonly visits: readonly Visit[];
  readonly isClosed: boolean;
}

/** As far as a rule asks for it. */
interface Visit {
  readonly place: VisitedPlace;
  readonly visitedOn: Day;
  readonly city: string;
}

/** A round after one more of its events. */
export const evolveRound = (state: Round | undefined, { type, data }: RoundEvent): Round | undefined => {
  switch (type) {
    case 'RoundPlanned': {
      const { round: _, occurredAt: _at, ...plan } = data;
      return { plan, visits: [], isClosed: false };
    }
    case 'RoundPlanAmended':
      return state && { ...state, plan: { ...state.plan, ...data.changes } };
    case 'VisitRecorded': {
      const { place, visitedOn, city } = data;
      return state && { ...state, visits: [...state.visits, { place, visitedOn, city }] };
    }
    case 'RoundClosed':
      return state && { ...state, isClosed: true };
    default:
      throw new UnknownEvent(type satisfies never);
  }
};

/** The team that is paired with a firm or a site; none where none is. */
export const pairedWith = ({ teams }: RoundPlan, { firm, site }: VisitedPlace): Team | undefined =>
  teams.find(
    ({ firms, sites }) => (firm !== undefined && firms.includes(firm)) || (site !== undefined && sites.includes(site)),
  );

/** The firms and sites of a plan that nobody has visited, paired or not. */
export const notVisited = ({ plan, visits }: Round): readonly string[] => {
  const visited = new Set(visits.flatMap(({ place: { firm, site } }) => firm ?? site ?? []));
  return [...plan.firms.map(({ creditCode }) => creditCode), ...plan.sites.map(({ id }) => id)].filter(
    (one) => !visited.has(one),
  );
};
