import { z } from 'zod';

import { published } from '../published.ts';
import {
  CategoryId,
  CompanyId,
  Contact,
  Coordinates,
  CreditCode,
  Day,
  Line,
  LocalityId,
  Prose,
  Quantity,
  SomeUnits,
  TraitId,
  UtilityId,
} from '../values.ts';

/** 建设单位: who applies. Not the builder, who is 施工单位. */
export const Applicant = z
  .strictObject({
    name: Line,
    creditCode: CreditCode.exactOptional(),
    /** Why a code whose check character fails is accepted all the same. */
    creditCodeReason: Prose.exactOptional(),
  })
  .register(published, { name: 'Applicant' });

/** What a utility needs to know of the demand; which of it, the catalogue says. */
export const Demand = z
  .strictObject({
    /** In millimetres. */
    pipeDiameter: Quantity.exactOptional(),
    /** In kVA. */
    capacity: Quantity.exactOptional(),
    /** In kV. */
    voltage: Quantity.exactOptional(),
    /** In m³ an hour. */
    gasFlow: Quantity.exactOptional(),
    /** In m³ a day. */
    discharge: Quantity.exactOptional(),
    /** Lines to lead in. */
    lines: Quantity.exactOptional(),
    note: Prose.exactOptional(),
  })
  .register(published, { name: 'Demand' });
export type Demand = z.infer<typeof Demand>;

/** A utility that the project will need. */
export const UtilityDemand = z
  .strictObject({
    utility: UtilityId,
    demand: Demand,
    neededBy: Day.exactOptional(),
    /** The applicant's choice, where several serve: of telecom any number, else one. */
    companies: z.array(CompanyId).min(1).max(10).exactOptional(),
  })
  .register(published, { name: 'UtilityDemand' });
export type UtilityDemand = z.infer<typeof UtilityDemand>;

/** What a project's owner says of it. Areas in m², height in m, investment in 10,000 yuan. */
export const projectFacts = {
  name: Line,
  applicant: Applicant.exactOptional(),
  category: CategoryId,
  traits: z.array(TraitId).max(20),
  investment: Quantity.exactOptional(),
  landArea: Quantity.exactOptional(),
  floorArea: Quantity.exactOptional(),
  height: Quantity.exactOptional(),
  address: Line,
  locality: LocalityId,
  coordinates: Coordinates.exactOptional(),
  contact: Contact.exactOptional(),
  plannedStart: Day.exactOptional(),
  plannedFinish: Day.exactOptional(),
  utilities: z.array(UtilityDemand).max(20),
  /** Its lots and buildings. Where they are listed, an application names no other, and approvals that cover each of them cover all. */
  units: SomeUnits.exactOptional(),
};
export type ProjectFacts = z.infer<z.ZodObject<typeof projectFacts, z.core.$strict>>;

/** Some of these facts, each as a whole: what is named replaces what was. */
export const ProjectChanges = z
  .strictObject(
    Object.fromEntries(
      Object.entries(projectFacts).map(([name, fact]) => [
        name,
        fact instanceof z.ZodExactOptional ? fact : fact.exactOptional(),
      ]),
    ),
  )
  .register(published, { name: 'ProjectChanges' }) as unknown as z.ZodType<Partial<ProjectFacts>>;
