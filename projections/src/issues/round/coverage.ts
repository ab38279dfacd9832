import type { RoundPlan } from '@onewindow/schema/round/values.ts';

import type { RoundRow } from './roundProjections.ts';

/** What a round is to cover. */
export type CoveredKind = 'city' | 'firm' | 'site';

/** A city, a firm or a site that is not covered as it was meant to be. */
export interface Gap {
  readonly kind: CoveredKind;
  readonly id: string;
  readonly name: string;
}

/** 覆盖率: paired ÷ planned, and visited ÷ paired. What is missing is named; a share of nothing is none. */
export interface Coverage {
  readonly planned: number;
  readonly paired: number;
  /** Of what is paired. */
  readonly visited: number;
  readonly pairedShare?: number;
  readonly visitedShare?: number;
  readonly notPaired: readonly Gap[];
  readonly notVisited: readonly Gap[];
}

/** The coverage of all of a round, by what it is to cover. */
export interface CoverageByKind {
  readonly cities: Coverage;
  readonly firms: Coverage;
  readonly sites: Coverage;
}

/** How a round covers its plan: altogether, by team and by city. */
export interface RoundCoverage extends CoverageByKind {
  readonly byTeam: readonly (CoverageByKind & { readonly team: string })[];
  readonly byCity: readonly (CoverageByKind & { readonly city: string })[];
}

/**
 * How a round covers its plan. A firm or a site was visited where its own team has been there; a city where a visit of any kind lay in it.
 * A team's plan is what it is paired with.
 */
export const coverageOf = (round: RoundRow): RoundCoverage => {
  const targets = targetsOf(round);
  const all = markedIn(round);
  return {
    ...byKind(targets, all),
    byTeam: round.teams.map((team) => {
      const own = new Set([
        ...team.cities.map((id) => keyOf('city', id)),
        ...team.firms.map((id) => keyOf('firm', id)),
        ...team.sites.map((id) => keyOf('site', id)),
      ]);
      const visited = markedIn({ ...round, visits: round.visits.filter((visit) => visit.team === team.id) }).visited;
      return {
        team: team.id,
        ...byKind(
          targets.filter(({ kind, id }) => own.has(keyOf(kind, id))),
          { paired: all.paired, visited },
        ),
      };
    }),
    byCity: round.cities.map(({ id }) => ({
      city: id,
      ...byKind(
        targets.filter(({ city }) => city === id),
        all,
      ),
    })),
  };
};

interface Target extends Gap {
  readonly city: string;
}

const targetsOf = ({ cities, firms, sites }: RoundPlan): readonly Target[] => [
  ...cities.map(({ id, name }) => ({ kind: 'city' as const, id, name, city: id })),
  ...firms.map(({ creditCode: id, name, city }) => ({ kind: 'firm' as const, id, name, city })),
  ...sites.map(({ id, name, city }) => ({ kind: 'site' as const, id, name, city })),
];

interface Marked {
  readonly paired: ReadonlySet<string>;
  readonly visited: ReadonlySet<string>;
}

/** What the teams of a round are paired with, and where they have been. */
const markedIn = ({ teams, visits }: Pick<RoundRow, 'teams' | 'visits'>): Marked => ({
  paired: new Set(
    teams.flatMap(({ cities, firms, sites }) => [
      ...cities.map((id) => keyOf('city', id)),
      ...firms.map((id) => keyOf('firm', id)),
      ...sites.map((id) => keyOf('site', id)),
    ]),
  ),
  visited: new Set(
    visits.flatMap(({ city, place: { firm, site } }) => [
      keyOf('city', city),
      ...(firm === undefined ? [] : [keyOf('firm', firm)]),
      ...(site === undefined ? [] : [keyOf('site', site)]),
    ]),
  ),
});

const keyOf = (kind: CoveredKind, id: string): string => `${kind} ${id}`;

const byKind = (targets: readonly Target[], marked: Marked): CoverageByKind => {
  const of = (kind: CoveredKind): Coverage =>
    covered(
      targets.filter((one) => one.kind === kind),
      marked,
    );
  return { cities: of('city'), firms: of('firm'), sites: of('site') };
};

const covered = (planned: readonly Target[], { paired, visited }: Marked): Coverage => {
  const gap = ({ kind, id, name }: Target): Gap => ({ kind, id, name });
  const own = planned.filter(({ kind, id }) => paired.has(keyOf(kind, id)));
  const seen = own.filter(({ kind, id }) => visited.has(keyOf(kind, id)));
  return {
    planned: planned.length,
    paired: own.length,
    visited: seen.length,
    ...(planned.length > 0 && { pairedShare: own.length / planned.length }),
    ...(own.length > 0 && { visitedShare: seen.length / own.length }),
    notPaired: planned.filter((one) => !own.includes(one)).map(gap),
    notVisited: own.filter((one) => !seen.includes(one)).map(gap),
  };
};
