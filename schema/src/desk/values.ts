import { z } from 'zod';

import { SubjectId } from '../access/person.ts';
import { GivenRole } from '../access/roles.ts';
import { published } from '../published.ts';
import { DepartmentId, Line } from '../values.ts';

/** Somebody who works here, by what they sign in as. */
export const OfficerId = SubjectId.clone().register(published, { name: 'ID' });

/** What an officer is, as the issuer said it when they last reported for duty. */
export const officerFacts = {
  roles: z.array(GivenRole).min(1).max(GivenRole.options.length),
  department: DepartmentId.exactOptional(),
};

/** The list that a view shows. */
export const ViewedList = z.enum(['cases', 'reviews', 'hookupOrders', 'projects']).register(published, {
  name: 'ViewedList',
});

/** What a column, or an order, is called in the contract. */
const Name = z.string().regex(/^[A-Za-z][A-Za-z0-9_.]{0,59}$/);

/** A filter as the list takes it, in JSON. It is kept as it was given: what a later contract does not know any more, a page leaves out. */
const KeptFilter = z
  .string()
  .max(8_000)
  .refine(isJsonObject, { error: 'no-json-object' })
  .meta({ contentMediaType: 'application/json' });

const KeptOrder = z.strictObject({ field: Name, descending: z.boolean() }).register(published, { name: 'ViewOrder' });

/** How somebody wants to see a list. */
export const viewFacts = {
  list: ViewedList,
  name: Line,
  filter: KeptFilter,
  columns: z
    .array(Name)
    .max(60)
    .refine((columns) => new Set(columns).size === columns.length, { error: 'named-twice' })
    .meta({ uniqueItems: true }),
  order: KeptOrder.exactOptional(),
  /** The centre's own: everybody who works here has it. */
  shared: z.boolean(),
};

/** Who holds a case: at the window, or for a department, each of which handles its part by itself. */
export const assignmentStream = (caseId: string, department?: string): string =>
  `assignment-${caseId}${department === undefined ? '' : `/${department}`}`;
/** What an officer keeps of one case: up to where they have seen it, and notes. */
export const folderId = (officer: string, caseId: string): string => `${officer}/${caseId}`;
export const folderStream = (officer: string, caseId: string): string => `folder-${folderId(officer, caseId)}`;
export const viewStream = (view: string): string => `view-${view}`;
export const officerStream = (officer: string): string => `officer-${officer}`;

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
