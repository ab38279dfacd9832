import { z } from 'zod';

import { published } from './published.ts';

/** Characters that a reader cannot see and a terminal or a page may obey: controls, and what overrides the direction of writing. */
const unseen = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const unseenButLines = /[^\P{Cc}\n\t]|[\u2028\u2029\u202A-\u202E\u2066-\u2069\uFEFF]/u;

const text = (most: number, forbidden: RegExp) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((value) => value.isWellFormed() && !forbidden.test(value), { error: 'unseen-characters' });

/** One line of words: a name, a number, an address. At most 200 UTF-16 units, without control characters. */
export const Line = text(200, unseen);
/** Words over several lines: a reason, a notice. At most 4,000 UTF-16 units. */
export const Prose = text(4000, unseenButLines);
/** A text of several pages, as a published document has it. At most 20,000 UTF-16 units. */
export const LongProse = text(20_000, unseenButLines);

/** A civil day, `YYYY-MM-DD`, that exists, of the years 1900 to 2199. */
export const Day = z.iso
  .date()
  .refine((day) => day >= '1900' && day < '2200', { error: 'day-out-of-range' })
  .register(published, { name: 'Day' });
export type Day = z.infer<typeof Day>;
/** An instant in UTC with milliseconds, as `Date.toISOString` writes it. */
export const Instant = z.iso.datetime({ precision: 3 });

/**
 * 统一项目代码, or in a centre with local codes its permit or file number. Which form a centre demands is its
 * catalogue's `codes`; this is what any of them may be.
 */
export const ProjectCode = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,40}$/)
  .register(published, { name: 'ID' });
/** The form of a national project code, 4-6-2-2-6 digits. Its check digit's algorithm is not public, so only the form is checked. */
export const nationalProjectCode = /^\d{4}-\d{6}-\d{2}-\d{2}-\d{6}$/;

/** 统一社会信用代码 (GB 32100): 18 of `0-9A-Z` without I, O, S, V, Z. The check character is judged by `creditCodeChecks`. */
export const CreditCode = z.string().regex(/^[0-9A-HJ-NP-RTUW-Y]{18}$/);

const id = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9]{0,39}$/)
  .register(published, { name: 'ID' });
/** Ids of the catalogue: letters and digits, so that they can stand in a stream's name. */
export const CentreId = z.string().regex(/^[a-z][a-z0-9]{0,39}$/);
export const StageId = id;
export const ItemId = id;
export const MaterialId = id;
export const DepartmentId = id;
export const UtilityId = id;
export const CompanyId = id;
export const CategoryId = id;
export const TraitId = id;
export const ProcedureKind = id;
export const LocalityId = id;
/** A kind of commitment, and a clause of it. */
export const CommitmentKindId = id;
export const ClauseId = id;

/** 单位工程, 标段, 单体: a building or a lot that can be permitted or accepted by itself. */
export const UnitId = id;
/** Some units of a project, each named once. */
export const SomeUnits = z
  .array(UnitId)
  .min(1)
  .max(200)
  .refine((units) => new Set(units).size === units.length, { error: 'named-twice' })
  .meta({ uniqueItems: true });
/** Which units of its project something is about: all, as they are at any time, or those that are named. */
export const Units = z.union([z.literal('all'), SomeUnits]);
export type Units = z.infer<typeof Units>;

/** `<projectCode>.<stage>.<n>` (decision 8). */
export const CaseId = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,40}\.[A-Za-z][A-Za-z0-9]{0,39}\.[1-9]\d{0,5}$/)
  .register(published, { name: 'ID' });
/**
 * `<caseId>.<utility>[.<carrier>][.<n>]` of an order that a permit opened, the second and later ones for the same with their number;
 * `<projectCode>.<purpose>.<utility>.<n>` of one opened at the window.
 */
export const OrderId = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,40}(\.[A-Za-z0-9]{1,40}){3,5}$/)
  .register(published, { name: 'ID' });

/** `<draw>.<code of the subject>` of one that was drawn, else a UUID. */
export const InspectionId = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,100}(\.[A-Z0-9-]{1,40})?$/)
  .register(published, { name: 'ID' });

/** A count of days that a limit or a notice may name. */
export const Days = z.int().min(0).max(1000);
/** A quantity that cannot be negative, and no typing error by a factor of a million either. */
export const Quantity = z.number().min(0).max(100_000_000);

/** Names and numbers of natural persons carry this mark, so that they can be masked or forgotten at one edge (decision 16). */
export const personal = z.registry<{ personal: true }>();
/** What is personal is kept sealed, and nothing that is given may pass for it: whoever repeats a sealed text shall not read it. */
const personalText = (most: number, forbidden: RegExp) =>
  text(most, forbidden)
    .refine((value) => !value.startsWith('sealed:'), { error: 'looks-sealed' })
    .register(personal, { personal: true });
const personalLine = (most: number) => personalText(most, unseen);

/** The name of a natural person. */
export const PersonName = personalLine(60);
/** Whoever signs in, as the issuer calls them. */
export const OfficerName = personalLine(200);
/** What somebody writes down for themselves or a few: it may say anything of anybody, so it is kept sealed whole. */
export const NoteText = personalText(2000, unseenButLines);

/** A natural person to ask. */
export const Contact = z
  .strictObject({ name: PersonName, phone: personalLine(40) })
  .register(published, { name: 'Contact' });

/** The id of something that is made anew: a UUID. */
export const Uuid = z.uuid().register(published, { name: 'ID' });

/**
 * Who approved something, with the rank and the paper that show that they may. The name takes as much as a line does: it
 * was one before it was told apart, and what was said then must still be sayable.
 */
export const Approver = z
  .strictObject({
    name: personalLine(200),
    rank: Line.exactOptional(),
    document: Line.exactOptional(),
  })
  .register(published, { name: 'ExtensionApprover' });

/** WGS 84, in degrees. */
export const Coordinates = z
  .strictObject({
    longitude: z.number().min(-180).max(180),
    latitude: z.number().min(-90).max(90),
  })
  .register(published, { name: 'Coordinates' });

/** How long something may take: in working days (行政许可法 art. 82) or in calendar days. */
export const Limit = z.strictObject({
  days: Days,
  unit: z.enum(['workingDays', 'calendarDays']),
  basis: Line.exactOptional(),
});
export type Limit = z.infer<typeof Limit>;

/** A statutory limit belongs to an item; art. 42 lets the head of the authority extend some of them once. */
export const StatutoryLimit = Limit.extend({
  from: z.enum(['receipt', 'acceptance']),
  extension: Days.exactOptional(),
});
export type StatutoryLimit = z.infer<typeof StatutoryLimit>;

/** A document an item needs, as handed in: never the file itself, but its name, hash, size and where it lies. */
export const SubmittedMaterial = z
  .strictObject({
    material: MaterialId,
    name: Line,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .exactOptional(),
    /** In bytes. */
    size: z
      .int()
      .min(0)
      .max(2 ** 31 - 1)
      .exactOptional(),
    location: Line.exactOptional(),
  })
  .register(published, { name: 'Material' });
export const Materials = z.array(SubmittedMaterial).max(200);
