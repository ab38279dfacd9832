import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import { creditCodeChecks } from '@onewindow/schema/creditCode.ts';
import type { RoundRefusal } from '@onewindow/schema/round/refusals.ts';
import type { RoundPlan } from '@onewindow/schema/round/values.ts';

/**
 * Why a plan is none: it ends before it begins, names what it does not list, or pairs a firm or a site with two teams. How many firms a
 * team has is the plan's own matter.
 * @param checksCodes whether credit codes must agree with their check character (GB 32100).
 */
export const planFault = (plan: RoundPlan, checksCodes: boolean): Refusal<RoundRefusal> | undefined => {
  const cities = new Set(plan.cities.map(({ id }) => id));
  const firms = new Set(plan.firms.map(({ creditCode }) => creditCode));
  const sites = new Set(plan.sites.map(({ id }) => id));
  if (plan.to < plan.from) return refuse('round-ends-before-it-begins', 'to');
  for (const [at, { creditCode, city }] of plan.firms.entries()) {
    if (checksCodes && !creditCodeChecks(creditCode)) return refuse('credit-code-wrong', `firms.${at}.creditCode`);
    if (!cities.has(city)) return refuse('city-not-of-round', `firms.${at}.city`);
  }
  for (const [at, { city, firm }] of plan.sites.entries()) {
    if (!cities.has(city)) return refuse('city-not-of-round', `sites.${at}.city`);
    if (firm !== undefined && !firms.has(firm)) return refuse('firm-not-of-round', `sites.${at}.firm`);
  }
  return pairingFault(plan, { cities, firms, sites });
};

interface Listed {
  readonly cities: ReadonlySet<string>;
  readonly firms: ReadonlySet<string>;
  readonly sites: ReadonlySet<string>;
}

/** A city may have several teams, since its firms may be many; a firm or a site has one, who answers for having been there. */
const pairingFault = ({ teams }: RoundPlan, listed: Listed): Refusal<RoundRefusal> | undefined => {
  const paired = new Set<string>();
  for (const [at, team] of teams.entries()) {
    for (const part of ['cities', 'firms', 'sites'] as const) {
      for (const [index, one] of team[part].entries()) {
        const field = `teams.${at}.${part}.${index}`;
        if (!listed[part].has(one)) return refuse(strange[part], field);
        if (part !== 'cities' && paired.has(`${part} ${one}`)) return refuse('paired-twice', field);
        paired.add(`${part} ${one}`);
      }
    }
  }
  return undefined;
};

const strange = { cities: 'city-not-of-round', firms: 'firm-not-of-round', sites: 'site-not-of-round' } as const;
