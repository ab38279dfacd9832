import { type Refusal, refuse } from '@onewindow/kernel/decider.ts';
import type { Catalogue } from '@onewindow/schema/catalogue.ts';
import { creditCodeChecks } from '@onewindow/schema/creditCode.ts';
import { demandFits } from '@onewindow/hookup/port.ts';
import type { ProjectRefusal } from '@onewindow/schema/project/refusals.ts';
import type { ProjectFacts } from '@onewindow/schema/project/values.ts';

/** What a project's facts break of the catalogue and of reason, or nothing. */
export const requireLawfulFacts = (facts: ProjectFacts, catalogue: Catalogue): Refusal<ProjectRefusal> | undefined =>
  applicantFault(facts, catalogue) ?? placeFault(facts, catalogue) ?? utilityFault(facts, catalogue);

/** A real code whose check character fails exists; the window accepts it with a recorded reason. */
const applicantFault = ({ applicant }: ProjectFacts, { codes }: Catalogue): Refusal<ProjectRefusal> | undefined => {
  if (!applicant) return codes === 'cn' ? refuse('applicant-required', 'applicant') : undefined;
  if (!applicant.creditCode) return codes === 'cn' ? refuse('credit-code-required', 'applicant.creditCode') : undefined;
  if (!creditCodeChecks(applicant.creditCode) && !applicant.creditCodeReason) {
    return refuse('credit-code-check-failed', 'applicant.creditCode');
  }
  return undefined;
};

const placeFault = (facts: ProjectFacts, catalogue: Catalogue): Refusal<ProjectRefusal> | undefined => {
  const knows = (list: readonly { id: string }[], id: string) => list.some((entry) => entry.id === id);
  if (!knows(catalogue.categories, facts.category)) return refuse('category-unknown', 'category');
  if (!knows(catalogue.localities, facts.locality)) return refuse('locality-unknown', 'locality');
  const stranger = facts.traits.findIndex((trait) => !knows(catalogue.traits, trait));
  if (stranger >= 0) return refuse('trait-unknown', `traits.${stranger}`);
  if (facts.plannedStart && facts.plannedFinish && facts.plannedFinish < facts.plannedStart) {
    return refuse('planned-finish-before-start', 'plannedFinish');
  }
  return undefined;
};

const utilityFault = ({ utilities }: ProjectFacts, catalogue: Catalogue): Refusal<ProjectRefusal> | undefined => {
  for (const [index, { utility: id, demand, companies = [] }] of utilities.entries()) {
    const field = `utilities.${index}`;
    const utility = catalogue.utilities.find((candidate) => candidate.id === id);
    if (!utility) return refuse('utility-unknown', `${field}.utility`);
    if (utilities.findIndex((other) => other.utility === id) !== index)
      return refuse('utility-named-twice', `${field}.utility`);
    if (!demandFits(utility, demand)) return refuse('demand-does-not-fit', `${field}.demand`);
    const ofUtility = (company: string) =>
      catalogue.companies.some((known) => known.id === company && known.utility === id);
    if (!companies.every(ofUtility)) return refuse('company-unknown', `${field}.companies`);
    if (new Set(companies).size > 1 && !utility.several) return refuse('one-company-only', `${field}.companies`);
  }
  return undefined;
};
