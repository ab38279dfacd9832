import type { Catalogue, CatalogueCompany, CatalogueUtility } from '@onewindow/schema/catalogue.ts';
import type { Demand, ProjectFacts, UtilityDemand } from '@onewindow/schema/project/values.ts';
import type { Units } from '@onewindow/schema/values.ts';
import type { HookupRequest } from '@onewindow/schema/hookup/values.ts';

/** Whether a demand names only figures that say something to the utility. */
export const demandFits = (utility: CatalogueUtility, { note: _, ...figures }: Demand): boolean =>
  Object.keys(figures).every((figure) => utility.demand.some((known) => known === figure));

/** Whether a company serves a locality. */
export const serves = ({ localities }: CatalogueCompany, locality: string): boolean =>
  localities?.includes(locality) ?? true;

/**
 * Who will serve a demand: the applicant's choice as far as it serves the locality, else the first of the catalogue that
 * does. Of a utility that lets the applicant choose several, nobody unless chosen.
 */
const companiesFor = (
  catalogue: Catalogue,
  utility: CatalogueUtility,
  { companies }: UtilityDemand,
  locality: string,
): string[] => {
  const serving = catalogue.companies
    .filter((company) => company.utility === utility.id && serves(company, locality))
    .map(({ id }) => id);
  const chosen = [...new Set(companies)].filter((company) => serving.includes(company));
  return chosen.length > 0 || utility.several ? chosen : serving.slice(0, 1);
};

/** What is the same in every request of one project. */
export interface RequestOrigin {
  readonly purpose: HookupRequest['purpose'];
  readonly projectCode: string;
  readonly facts: ProjectFacts;
  /** Those of the permit's case; all where it is asked for at the window. */
  readonly units: Units;
  readonly caseId?: string;
  readonly permit?: NonNullable<HookupRequest['permit']>;
}

/** One request: the job of one utility, and of one company where one serves, for one project as it is now. */
export const hookupRequest = (
  catalogue: Catalogue,
  utility: CatalogueUtility,
  { purpose, projectCode, facts, units, caseId, permit }: RequestOrigin,
  {
    orderId,
    company,
    demand,
    neededBy,
  }: { orderId: string; company?: string | undefined; demand: Demand; neededBy?: string | undefined },
): HookupRequest => {
  const { name, applicant, traits: _traits, utilities: _utilities, units: _units, contact, ...place } = facts;
  return {
    orderId,
    purpose,
    utility: utility.id,
    ...(company && { company }),
    projectCode,
    ...(caseId && { caseId }),
    units,
    projectName: name,
    ...withoutHeight(place),
    regionCode: catalogue.regionCode,
    ...(applicant && { applicant: applicantTold(applicant) }),
    ...(contact && { contact }),
    ...(permit && { permit }),
    demand,
    ...(neededBy && { neededBy }),
    limits: utility.limits,
  };
};

/**
 * The requests that a finished permit makes: one per utility that the project demands and company that serves it, and one
 * without a company where nobody does. The ids say that a permit makes each of them once (decision 8).
 */
export const requestsOfPermit = (
  catalogue: Catalogue,
  origin: RequestOrigin & { readonly caseId: string },
): HookupRequest[] =>
  origin.facts.utilities.flatMap((wanted) => {
    const utility = catalogue.utilities.find(({ id }) => id === wanted.utility);
    if (!utility) return [];
    const chosen = companiesFor(catalogue, utility, wanted, origin.facts.locality);
    const orderId = `${origin.caseId}.${utility.id}`;
    return (chosen.length > 0 ? chosen : [undefined]).map((company) =>
      hookupRequest(catalogue, utility, origin, {
        orderId: utility.several && company ? `${orderId}.${company}` : orderId,
        company,
        demand: wanted.demand,
        neededBy: wanted.neededBy,
      }),
    );
  });

/** The facts of a project that a request repeats. A change of any other concerns no company. */
export const toldFacts = [
  'name',
  'applicant',
  'category',
  'investment',
  'landArea',
  'floorArea',
  'address',
  'locality',
  'coordinates',
  'contact',
  'plannedStart',
  'plannedFinish',
  'utilities',
] as const satisfies readonly (keyof ProjectFacts)[];

/**
 * The same request with what was changed of its project. Of the utilities only its own concerns it, as a whole: where that
 * names no day any more, nor does the request. What was asked for at the window has a demand of its own, and keeps it.
 */
export const amendedRequest = (
  request: HookupRequest,
  { name, applicant, utilities, traits: _traits, units: _units, ...place }: Partial<ProjectFacts>,
): HookupRequest => {
  const { demand, neededBy, ...rest } = request;
  const own = request.caseId && utilities?.find(({ utility }) => utility === request.utility);
  const wanted = own || { demand, neededBy };
  return {
    ...rest,
    ...withoutHeight(place),
    ...(name && { projectName: name }),
    ...(applicant && { applicant: applicantTold(applicant) }),
    demand: wanted.demand,
    ...(wanted.neededBy && { neededBy: wanted.neededBy }),
  };
};

/** Why a code with a wrong check character was accepted is no company's business. */
const applicantTold = ({ name, creditCode }: NonNullable<ProjectFacts['applicant']>) => ({
  name,
  ...(creditCode && { creditCode }),
});

const withoutHeight = <Place extends { height?: number }>({ height: _, ...rest }: Place): Omit<Place, 'height'> => rest;
