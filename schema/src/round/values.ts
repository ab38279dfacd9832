import { z } from 'zod';

import { published } from '../published.ts';
import { Contact, CreditCode, Day, Line, PersonName } from '../values.ts';

/** `<year>.<n>`: the n-th round of visits of a year (第 n 轮). */
export const RoundId = z
  .string()
  .regex(/^\d{4}\.[1-9]\d{0,2}$/)
  .register(published, { name: 'ID' });

const id = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,40}$/)
  .register(published, { name: 'ID' });
/** 专班: a team, within its round. */
export const TeamId = id;
/** A city (市州) that a round goes to; it need not lie where the centre works. */
export const CityId = id;
/** A project under construction, by its project code or by a number within its round. */
export const SiteId = id;

/** 建筑业 or 房地产: by what a round counts its firms. */
export const FirmTrade = z.enum(['construction', 'realEstate', 'other']).register(published, { name: 'FirmTrade' });
export type FirmTrade = z.infer<typeof FirmTrade>;

const PlannedCity = z.strictObject({ id: CityId, name: Line }).register(published, { name: 'PlannedCity' });
const PlannedFirm = z
  .strictObject({
    creditCode: CreditCode,
    name: Line,
    trade: FirmTrade,
    city: CityId,
    /** Whom to ask there. */
    contact: Contact.exactOptional(),
  })
  .register(published, { name: 'PlannedFirm' });
const PlannedSite = z
  .strictObject({ id: SiteId, name: Line, city: CityId, firm: CreditCode.exactOptional() })
  .register(published, { name: 'PlannedSite' });

/** 带队领导: who leads a team, with the position that makes them a leader. */
const TeamLeader = z
  .strictObject({ name: PersonName, position: Line.exactOptional() })
  .register(published, { name: 'TeamLeader' });
/** A list whose entries are each there once, by what tells them apart. */
const once = <Entry extends z.ZodType>(entry: Entry, most: number, idOf: (one: z.infer<Entry>) => string) =>
  z
    .array(entry)
    .max(most)
    .refine((list) => new Set(list.map(idOf)).size === list.length, { error: 'named-twice' });
const itself = (one: string): string => one;

const Team = z
  .strictObject({
    id: TeamId,
    leader: TeamLeader,
    /** 联络员: whom the team's firms can reach, and who tells them what became of what they said. */
    liaison: Contact,
    /** What the team is paired with (包干联系). */
    cities: once(CityId, 100, itself).min(1).meta({ uniqueItems: true }),
    firms: once(CreditCode, 200, itself).meta({ uniqueItems: true }),
    sites: once(SiteId, 200, itself).meta({ uniqueItems: true }),
  })
  .register(published, { name: 'Team' });
export type Team = z.infer<typeof Team>;

/** What a round plans: where it goes, whom it is to hear, and which team hears whom. */
export const planFacts = {
  name: Line,
  from: Day,
  to: Day,
  cities: once(PlannedCity, 100, (city) => city.id).min(1),
  firms: once(PlannedFirm, 800, (firm) => firm.creditCode),
  sites: once(PlannedSite, 800, (site) => site.id),
  teams: once(Team, 100, (team) => team.id).min(1),
};
const RoundPlan = z.strictObject(planFacts);
export type RoundPlan = z.infer<typeof RoundPlan>;

/** What of a plan is other than it was: each part that is named takes the place of the whole part. */
export const RoundPlanChanges = z
  .strictObject({
    name: planFacts.name.exactOptional(),
    from: planFacts.from.exactOptional(),
    to: planFacts.to.exactOptional(),
    cities: planFacts.cities.exactOptional(),
    firms: planFacts.firms.exactOptional(),
    sites: planFacts.sites.exactOptional(),
    teams: planFacts.teams.exactOptional(),
  })
  .register(published, { name: 'RoundPlanChanges' });

/** A place that no plan named: a team went there all the same. */
const BeyondPlan = z
  .strictObject({ name: Line, city: CityId, creditCode: CreditCode.exactOptional() })
  .register(published, { name: 'BeyondPlan' });
/** Where a team went: to one firm or one site of the plan, or beyond it. */
export const VisitedPlace = z
  .strictObject({
    firm: CreditCode.exactOptional(),
    site: SiteId.exactOptional(),
    beyond: BeyondPlan.exactOptional(),
  })
  .refine((place) => Object.keys(place).length === 1, { error: 'exactly-one' })
  .meta({ minProperties: 1, maxProperties: 1 })
  .register(published, { name: 'VisitedPlace' });
export type VisitedPlace = z.infer<typeof VisitedPlace>;

/** Somebody whom a team met. */
const MetPerson = z
  .strictObject({ name: PersonName, position: Line.exactOptional() })
  .register(published, { name: 'MetPerson' });

/** What is said of one visit. */
export const visitFacts = {
  team: TeamId,
  place: VisitedPlace,
  visitedOn: Day,
  met: z.array(MetPerson).min(1).max(50),
};
/** Visits are numbered within their round. */
export const VisitNumber = z.int().min(1).max(100_000);

export const roundStream = (round: string): string => `round-${round}`;
