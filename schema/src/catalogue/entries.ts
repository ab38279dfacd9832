import { z } from 'zod';

import { CaseAct, ItemKind, OnSilence, ProposedAct, ReviewOutcome } from '../case/values.ts';
import { IssueKinds, IssueSupervision } from './issues.ts';
import {
  CategoryId,
  CentreId,
  CompanyId,
  Day,
  Days,
  DepartmentId,
  ItemId,
  Limit,
  Line,
  LocalityId,
  MaterialId,
  ProcedureKind,
  StageId,
  StatutoryLimit,
  TraitId,
  UtilityId,
} from '../values.ts';
import { Commitments } from './commitments.ts';

/** What a reader is shown, in both tongues. */
const Name = z.strictObject({ 'zh-CN': Line, en: Line });
/** `assumed`: our reading, where no source publishes the entry. */
const assumed = { assumed: z.boolean().default(false), source: Line.exactOptional() };

/** When an item applies to a project; all that is named must hold. */
const Applies = z.strictObject({
  categories: z.array(CategoryId).min(1).exactOptional(),
  traits: z.array(TraitId).min(1).exactOptional(),
  withoutTraits: z.array(TraitId).min(1).exactOptional(),
});

/** One promise for all categories, or one for each. In working days. */
const Committed = z.union([Days, z.record(CategoryId, Days)]);

/** The form of a certificate's number: a regular expression for all of it, and a number that has it. */
const NumberForm = z
  .strictObject({ pattern: Line.refine(isPattern, { error: 'no-such-pattern' }), example: Line })
  .refine(({ pattern, example }) => !isPattern(pattern) || hasForm(example, { pattern }), {
    path: ['example'],
    error: 'example-of-another-form',
  });

const Item = z.strictObject({
  id: ItemId,
  name: Name,
  department: DepartmentId,
  kind: ItemKind,
  /** Items of the same stage that must have concluded before this one starts; those that do not apply do not count. */
  after: z.array(ItemId).default([]),
  /** Items of the same stage whose opinion must be there before this one is approved, although it is looked at beside them. */
  consults: z.array(ItemId).default([]),
  applies: Applies.default({}),
  statutory: StatutoryLimit.exactOptional(),
  committed: Committed.exactOptional(),
  /** Of a consultation: that silence past its committed days counts as no objection. */
  onSilence: OnSilence.exactOptional(),
  /** The special procedures that may be held on it. */
  procedures: z.array(ProcedureKind).default([]),
  /** Within how long the owner is to apply for it after its own acceptance of the works. */
  ownerLimit: Limit.exactOptional(),
  result: Name.exactOptional(),
  /** Of its certificate's number; any unless told. */
  numberForm: NumberForm.exactOptional(),
  /** Of a permit that lapses unless works start in time: how often that time may be extended (建筑法 art. 9). */
  startExtensions: z.int().min(0).max(10).exactOptional(),
  /** The certificate that sends the project to the utilities. */
  opensOrders: z.boolean().default(false),
  materials: z.array(MaterialId).default([]),
  ...assumed,
});
export type CatalogueItem = z.infer<typeof Item>;

const Stage = z.strictObject({
  id: StageId,
  name: Name,
  lead: DepartmentId.exactOptional(),
  /**
   * Stages that must be approved before, or one item's permit of them; one that is not required of the project's category does not
   * count.
   */
  predecessors: z.array(z.union([StageId, z.strictObject({ stage: StageId, item: ItemId })])).default([]),
  notRequiredOf: z.array(CategoryId).default([]),
  committed: Committed.exactOptional(),
  /** The one limit of a stage that is handled jointly, in place of its items' limits of art. 42: those that may be extended (art. 26). */
  joint: StatutoryLimit.exactOptional(),
  /** A stage of hook-up orders: nobody submits a case for it. */
  ofOrders: z.boolean().default(false),
  items: z.array(Item).default([]),
  ...assumed,
});
export type CatalogueStage = z.infer<typeof Stage>;

const Segments = z.strictObject({ survey: Days, connection: Days });

const Utility = z.strictObject({
  id: UtilityId,
  item: ItemId,
  name: Name,
  /** Whether the applicant may choose several companies, as with telecom carriers. */
  several: z.boolean().default(false),
  /** The figures of a demand that say something to this utility. */
  demand: z.array(z.enum(['pipeDiameter', 'capacity', 'voltage', 'gasFlow', 'discharge', 'lines'])),
  /** Working days from acceptance to the survey's reply, and from ready to connected. */
  limits: z.strictObject({ withoutExternalLine: Segments, withExternalLine: Segments }),
  ...assumed,
});
export type CatalogueUtility = z.infer<typeof Utility>;

const Company = z.strictObject({
  id: CompanyId,
  utility: UtilityId,
  name: Name,
  /** Where it serves; everywhere unless told. */
  localities: z.array(LocalityId).exactOptional(),
  ...assumed,
});
export type CatalogueCompany = z.infer<typeof Company>;

const Procedure = z.strictObject({
  id: ProcedureKind,
  name: Name,
  /** Whether the clock stands still (行政许可法 art. 45 is a closed list). */
  suspends: z.boolean(),
  basis: Line,
  /** At most so many days may be announced. */
  most: Days.exactOptional(),
  ...assumed,
});

/** 标准用语: what departments say again and again in an opinion; whoever gives one may take it over and change it. */
const StandardWords = z.strictObject({
  /** With which opinion it is said: with the conditions of the one, or the reasons of the other. */
  outcome: ReviewOutcome.exclude(['agree']),
  text: Name,
  /** Whose words they are; every department's unless told. */
  departments: z.array(DepartmentId).min(1).exactOptional(),
  /** Of which items, in whatever stage; of every item of the department unless told. */
  items: z.array(ItemId).min(1).exactOptional(),
  ...assumed,
});
export type CatalogueStandardWords = z.infer<typeof StandardWords>;

/** What one person does not do alone on a case (职责分离). */
const Separation = z.strictObject({
  /** Whoever did the first on a case does not do the other on it. */
  apart: z.array(z.strictObject({ first: CaseAct, next: CaseAct, ...assumed })).default([]),
  /** Acts that somebody else must have proposed before they are done. */
  proposed: z.array(ProposedAct).default([]),
});

/** Every entry by itself; whether they fit together, `coherence.ts` says. */
export const Entries = z.strictObject({
  id: CentreId,
  /** A label beside what events record; a changed file needs a new one. */
  version: Line,
  name: Name,
  /** 行政区划代码 or its like. */
  regionCode: Line,
  issuer: Name,
  /** IANA zone of the centre's civil days. */
  zone: Line.refine(isZone, { error: 'no-such-zone' }),
  calendar: z.strictObject({
    kind: z.enum(['cn', 'weekdays']),
    local: z.strictObject({ off: z.array(Day).exactOptional(), working: z.array(Day).exactOptional() }).exactOptional(),
  }),
  /** `cn`: national project codes and credit codes are demanded; `local`: the centre's own file numbers. */
  codes: z.enum(['cn', 'local']),
  /** In order of precedence. */
  categories: z.array(z.strictObject({ id: CategoryId, name: Name, ...assumed })).min(1),
  traits: z.array(z.strictObject({ id: TraitId, name: Name })).default([]),
  localities: z.array(z.strictObject({ id: LocalityId, name: Name, ...assumed })).min(1),
  departments: z
    .array(
      z.strictObject({
        id: DepartmentId,
        name: Name,
        /** The authority's full name, as it signs a certificate; its name unless told. */
        signs: Name.exactOptional(),
        ...assumed,
      }),
    )
    .min(1),
  materials: z
    .array(
      z.strictObject({
        id: MaterialId,
        name: Name,
        /** Fetched from another system: nobody submits it. */
        fetched: z.boolean().default(false),
        /** May be handed in after acceptance (容缺). */
        mayFollow: z.boolean().default(false),
        ...assumed,
      }),
    )
    .default([]),
  /** After how long silence about an application means that it is accepted (art. 32); never, unless told. */
  silence: Limit.exactOptional(),
  /** Within how long the applicant is to answer the one notice of what is missing; for ever, unless told. */
  correction: Limit.exactOptional(),
  /** How many calendar days before a certificate runs out its renewal is to be asked for, so that silence grants it (art. 50); it never does, unless told. */
  renewalDays: Days.exactOptional(),
  /** Within how long a decision is to be delivered (art. 44). */
  delivery: Limit.exactOptional(),
  procedures: z.array(Procedure).default([]),
  separation: Separation.default({ apart: [], proposed: [] }),
  standardWords: z.array(StandardWords).default([]),
  stages: z.array(Stage).min(1),
  utilities: z.array(Utility).default([]),
  companies: z.array(Company).default([]),
  commitments: Commitments.prefault({}),
  issueKinds: IssueKinds,
  issueSupervision: IssueSupervision.exactOptional(),
});

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').source !== '';
  } catch {
    return false;
  }
}

/** Whether all of a number has a form. */
export function hasForm(number: string, { pattern }: { readonly pattern: string }): boolean {
  return new RegExp(`^(?:${pattern})$`, 'u').test(number);
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
