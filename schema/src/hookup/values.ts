import { z } from 'zod';

import { CertificateEnd } from '../case/values.ts';
import { Applicant, Demand } from '../project/values.ts';
import { published } from '../published.ts';
import {
  CaseId,
  CategoryId,
  CompanyId,
  Contact,
  Coordinates,
  Day,
  Days,
  Line,
  LocalityId,
  OrderId,
  ProjectCode,
  Quantity,
  Units,
  UtilityId,
} from '../values.ts';

/** Permanent supply, or temporary water and power that a site needs before construction (counted apart). */
export const Purpose = z.enum(['permanent', 'temporary']).register(published, { name: 'HookupPurpose' });
/** No capacity there, outside the area, the demand is unclear, the applicant asked so, or else. */
export const DeclineCode = z
  .enum(['noCapacity', 'outsideArea', 'demandUnclear', 'applicantsWish', 'other'])
  .register(published, { name: 'HookupDeclineCode' });

const Segments = z.strictObject({ survey: Days, connection: Days });

/** Everything a utility needs to know of its job, as it was when the order was made. The fact that is pushed. */
export const HookupRequest = z.strictObject({
  orderId: OrderId,
  purpose: Purpose,
  utility: UtilityId,
  /** Who serves it; absent where nobody does. */
  company: CompanyId.exactOptional(),
  projectCode: ProjectCode,
  /** The case of the permit; absent where the order was opened at the window. */
  caseId: CaseId.exactOptional(),
  units: Units,
  projectName: Line,
  category: CategoryId,
  investment: Quantity.exactOptional(),
  address: Line,
  regionCode: Line,
  locality: LocalityId,
  coordinates: Coordinates.exactOptional(),
  landArea: Quantity.exactOptional(),
  floorArea: Quantity.exactOptional(),
  plannedStart: Day.exactOptional(),
  plannedFinish: Day.exactOptional(),
  applicant: Applicant.pick({ name: true, creditCode: true }).exactOptional(),
  contact: Contact.exactOptional(),
  permit: z.strictObject({ number: Line, issuedOn: Day, issuer: Line }).exactOptional(),
  demand: Demand,
  neededBy: Day.exactOptional(),
  /** What is promised: working days from acceptance to the reply, and from ready to connected. */
  limits: z.strictObject({ withoutExternalLine: Segments, withExternalLine: Segments }),
});
export type HookupRequest = z.infer<typeof HookupRequest>;

/** To whom a fact is sent, and its number among what this company was sent of the order: 1, 2, 3, … without gaps. */
export const Recipient = z.strictObject({ company: CompanyId, sequence: z.int().min(1) });
export type Recipient = z.infer<typeof Recipient>;

/** How the permit behind an order ended: which of the four acts it was. */
export const PermitEnd = z.strictObject({ act: CertificateEnd, number: Line });

/** The answers that a company may give to an order, by the word that stands in a callback's `type`. */
export const AnswerType = z.enum([
  'accepted',
  'supplementRequested',
  'surveyed',
  'readyToConnect',
  'connected',
  'declined',
]);
export type AnswerType = z.infer<typeof AnswerType>;
