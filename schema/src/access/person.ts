import { z } from 'zod';

import { CompanyId, CreditCode, DepartmentId, LocalityId } from '../values.ts';
import { GivenRole } from './roles.ts';

/** The id of somebody who signs in, as the issuer tells it. */
export const SubjectId = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._@:|+-]{0,119}$/);

/** Somebody who has signed in: who they are, and what they may act for. */
export const Person = z
  .strictObject({
    id: SubjectId,
    name: z.string().min(1).max(200),
    roles: z.array(GivenRole).min(1).max(GivenRole.options.length),
    /** Of a reviewer or a head. */
    department: DepartmentId.exactOptional(),
    /** Of a company's people. */
    company: CompanyId.exactOptional(),
    /** 统一社会信用代码 of an applicant. */
    creditCode: CreditCode.exactOptional(),
    /** Of the window's people: those of one place see that place's projects. */
    locality: LocalityId.exactOptional(),
  })
  .superRefine((person, context) => {
    for (const [role, part] of partOfRole)
      if (person.roles.includes(role) && person[part] === undefined)
        context.addIssue({ code: 'custom', path: [part], message: `${role} needs ${part}` });
  });
export type Person = z.infer<typeof Person>;

/** What a role is nothing without. */
const partOfRole = [
  ['reviewer', 'department'],
  ['head', 'department'],
  ['company', 'company'],
  ['applicant', 'creditCode'],
] as const;
